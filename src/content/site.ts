/** Where the story lives, and who answers for it. */
export const site = {
	title: 'The Day the Police Stopped Sharing',
	description:
		'How details of the Manchester Arena investigation were published in the United States before police released them, and what followed. Step by step, every sentence sourced.',
	publisher: 'The founders',
	/** Where a reader can ask for a correction. */
	corrections: 'corrections@example.org',
	/** Read at build: the origin that canonical links and cards are made with. */
	origin: (import.meta.env?.SITE_ORIGIN as string | undefined) ?? ''
} as const;
