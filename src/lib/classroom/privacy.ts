/** Something that the site keeps on a reader’s own device. None of it is sent anywhere. */
export interface Kept {
	/** Its name as the browser lists it; where the end of the name changes, how it begins, then `…`. */
	readonly name: string;
	readonly where: 'local storage' | 'session storage' | 'cache storage';
	readonly what: string;
	readonly until: string;
	/** Only the deck keeps it: where there is no deck, it is not kept. */
	readonly deck?: true;
}

/** Everything that is kept. A name in the code that is missing here fails a test. */
export const kept: readonly Kept[] = [
	{
		name: 'sharing:settings',
		where: 'local storage',
		what: 'What a reader chose in the settings: light or dark, less motion, keys.',
		until: 'until it is erased'
	},
	{
		name: 'sharing:place',
		where: 'local storage',
		what: 'The step at which a reader stopped, when that was, and the version of the facts.',
		until: 'until the story is read to its end or it is erased; not used after 30 days'
	},
	{
		name: 'sharing:deck-settings',
		where: 'local storage',
		what: 'What a teacher chose for the deck: light or dark, size of the notes, keys.',
		until: 'until it is erased',
		deck: true
	},
	{
		name: 'sharing:deck-message',
		where: 'local storage',
		what: 'Only in some browsers: which step the deck shows, for its speaker view to follow.',
		until: 'for a moment',
		deck: true
	},
	{
		name: 'sharing:deck',
		where: 'session storage',
		what: 'Which step the deck shows and what is set there, so that a reload loses nothing.',
		until: 'until the tab is closed',
		deck: true
	},
	{
		name: 'sveltekit:…',
		where: 'session storage',
		what: 'How far down a page was scrolled, to come back there. The site’s framework keeps it.',
		until: 'until the tab is closed'
	},
	{
		name: 'sharing:…',
		where: 'cache storage',
		what: 'A copy of the site’s own pages and pictures, for where there is no network.',
		until: 'until a newer version replaces it or it is erased'
	}
];

/** What a site keeps that has a deck, or has none. */
export const keptBy = (deck: boolean): readonly Kept[] => kept.filter((each) => deck || !each.deck);
