import type { KindName, Kinds } from '../scenes/kinds';

/**
 * The keys of its view that a kind has controls for. A step names those of them that its reader may
 * set; a kind that is not here has no controls.
 */
export const playable = {
	mosaic: ['on', 'find', 'share', 'need']
} as const satisfies { readonly [K in KindName]?: readonly (keyof Kinds[K])[] };

/** The keys that a kind has controls for, or none. */
export const controlsOf = (kind: KindName): readonly string[] =>
	(playable as Partial<Record<KindName, readonly string[]>>)[kind] ?? [];

/**
 * What a reader has set: values of some of the keys that a step lets them play with. Plain data, so
 * that it can stand in an address and be sent to another window.
 */
export type Played = Readonly<Record<string, unknown>>;

/** A step as its reader has set it: the base, what the step sets, and then what the reader has set. */
export function withPlay<
	S extends { readonly view: Kinds[KindName]; readonly play?: readonly string[] }
>(step: S, played: Played): S {
	const set = Object.entries(played).filter(([key]) => step.play?.includes(key));
	return set.length === 0 ? step : { ...step, view: { ...step.view, ...Object.fromEntries(set) } };
}

/**
 * The query of an address with `ours` in place of the parameters of these names. The others are kept
 * as they stand, in their order.
 *
 * @param search As in `location.search`; the result is too: empty, or with its question mark.
 * @param ours As in "p=20&need=3"; empty takes ours out.
 */
export function searchWith(search: string, names: readonly string[], ours: string): string {
	const others = search
		.replace(/^\?/, '')
		.split('&')
		.filter((part) => {
			const [name = ''] = new URLSearchParams(part).keys();
			return part !== '' && !names.includes(name);
		});
	const all = ours === '' ? others : [...others, ours];
	return all.length === 0 ? '' : `?${all.join('&')}`;
}
