import { placeOf, type Site } from '../lib/story/address';

/** Where the story lives, and who answers for it. */
export const site: Site = {
	title: 'The Day the Police Stopped Sharing',
	description:
		'How details of the Manchester Arena investigation were published in the United States before police released them, and what followed. Step by step, every sentence sourced.',
	about: [
		'Disclosure of details of the Manchester Arena investigation in May 2017',
		'Sharing of information between British and US authorities',
		'Unauthorised disclosure of information'
	],
	publisher: 'The founders',
	/** Where a reader can ask for a correction. */
	corrections: 'corrections@example.org',
	/**
	 * `origin` and `base`, read at build from SITE_ORIGIN ("https://example.org") and BASE_PATH
	 * ("/2026/sharing"). Canonical links, cards and the sitemap are made with them.
	 */
	...placeOf(import.meta.env?.SITE_ORIGIN, import.meta.env?.BASE_PATH)
};
