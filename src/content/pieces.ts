import type { Mark } from '../lib/paint/pieces';

/** What each piece is called, in every chapter. */
export const pieceLabels: Readonly<Record<Mark, string>> = {
	finding: 'a finding',
	name: 'a name',
	photographs: 'photographs',
	map: 'a map',
	account: 'an account',
	method: 'the method',
	toll: 'a death toll',
	details: 'more details',
	more: 'details from France'
};

export const zoneWords = {
	held: { full: 'Held by investigators', short: 'Held' },
	shared: { full: 'Shared with partners', short: 'Shared' },
	public: { full: 'Public', short: 'Public' }
} as const;

/** The way by which police make something public. */
export const releaseWords = {
	full: 'released when police decide',
	short: 'released by police'
} as const;
