/** Where a reader left, as it is kept on their device. */
export interface Place {
	readonly step: string;
	/** The version of the facts that they read. */
	readonly version: string;
	/** When they were there, in ms since 1970. */
	readonly at: number;
}

const KEY = 'sharing:place';
const DAY = 86_400_000;
/** How long a place is kept. */
const KEPT = 30 * DAY;

/** Before this step a reader has not begun, and would not miss their place. */
export const WORTH_KEEPING = 3;

/**
 * The step to offer to a reader who comes back, or null. Whatever is stored may be from another time,
 * from another page of the same host, or broken: what is not exactly a place is none.
 */
export function stepToOffer(
	stored: string | null,
	ids: readonly string[],
	now: number
): string | null {
	let place: Partial<Record<keyof Place, unknown>> | null;
	try {
		place = JSON.parse(stored ?? 'null') as typeof place;
	} catch {
		return null;
	}
	if (typeof place !== 'object' || place === null) return null;
	const { step, at } = place;
	if (typeof step !== 'string' || typeof at !== 'number') return null;
	// A clock that was put back may give a time ahead of now.
	if (!(now - at <= KEPT && at - now <= DAY)) return null;
	const index = ids.indexOf(step);
	return index >= WORTH_KEEPING && index < ids.length - 1 ? step : null;
}

/** What was stored, or null where storage is empty or closed to us. */
export function stored(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null;
	}
}

export function keep(place: Place): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(place));
	} catch {
		// Not kept: the next visit begins at the beginning.
	}
}

export function forget(): void {
	try {
		localStorage.removeItem(KEY);
	} catch {
		// There is nothing to forget.
	}
}
