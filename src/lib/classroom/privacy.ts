/** Something that the site keeps on a reader’s own device, and never sends. */
export interface Kept {
	/** Its name as the browser lists it; of a name that changes, how it begins. */
	readonly name: string;
	readonly where: 'local storage' | 'session storage' | 'cache storage';
	readonly what: string;
	readonly until: string;
}

/** Everything that is kept. A name in the code that is missing here fails a test. */
export const kept: readonly Kept[] = [
	{
		name: 'sharing:settings',
		where: 'local storage',
		what: 'What a reader chose in the settings: light or dark, motion off, single-letter keys off.',
		until: 'until it is erased'
	},
	{
		name: 'sharing:place',
		where: 'local storage',
		what: 'The step at which a reader left, the version of the facts and the time, to offer the way back there.',
		until: 'it is offered for 30 days; it stays until it is replaced or erased'
	}
];
