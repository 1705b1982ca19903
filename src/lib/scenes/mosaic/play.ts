import type { playable } from '../../story/play';
import type { Control, Panel, Slider } from '../play';
import { fill, percent, sharesOf, type MosaicView } from './layout';
import { drawnCount, drawsOf, expected, partnerIds, said, TILES, type PartnerId } from './model';

/** The keys of a view that a reader may set. */
export type PlayKey = (typeof playable.mosaic)[number];

/** What a reader has set. */
export type PlayedMosaic = Partial<Pick<MosaicView, PlayKey>>;

/** Shares are set in percent. */
const ranges = {
	find: { min: 0, max: 60, step: 1 },
	share: { min: 0, max: 100, step: 5 },
	need: { min: 1, max: TILES, step: 1 }
} as const;

type Range = (typeof ranges)[keyof typeof ranges];

/** The nearest value that a control can have. */
const clamp = (n: number, { min, max, step }: Range): number =>
	Math.max(min, Math.min(max, Math.round(n / step) * step));

const whole = (share: number): number => Math.round(share * 100);

export const names: readonly string[] = ['p', 'share', 'on', 'need'];

/** What stands at a view's controls, and what has come of it. */
export function panel(view: MosaicView, keys: readonly string[]): Panel {
	const { controls: words } = view.words;
	const shareOf = (id: PartnerId): Slider => ({
		id: `share ${id}`,
		label: fill(words.shareOf, { id }),
		...ranges.share,
		value: whole(view.share[id]),
		text: percent(view.share[id])
	});
	const mean = partnerIds.reduce((sum, id) => sum + view.share[id], 0) / partnerIds.length;
	const all: Readonly<Record<PlayKey, readonly Control[]>> = {
		on: [
			{
				type: 'switches',
				id: 'on',
				switches: partnerIds.map((id) => ({
					id: `on ${id}`,
					label: id,
					name: fill(words.on, { id }),
					on: view.on.includes(id)
				}))
			}
		],
		find: [
			{
				type: 'slider',
				id: 'find',
				slider: {
					id: 'find',
					label: words.find,
					...ranges.find,
					value: whole(view.find),
					text: percent(view.find)
				}
			}
		],
		share: [
			{
				type: 'slider',
				id: 'share',
				slider: {
					id: 'share',
					label: words.share,
					...ranges.share,
					value: clamp(100 * mean, ranges.share),
					text: sharesOf(view)
				}
			},
			{ type: 'more', id: 'shares', label: words.shares, sliders: partnerIds.map(shareOf) }
		],
		need: [
			{
				type: 'slider',
				id: 'need',
				slider: {
					id: 'need',
					label: words.need,
					...ranges.need,
					value: view.need,
					text: fill(view.words.of, { n: view.need, tiles: TILES })
				}
			}
		]
	};
	const order: readonly PlayKey[] = ['on', 'find', 'need', 'share'];
	const { n, give } = said(expected(view));
	return {
		legend: words.legend,
		controls: order.filter((key) => keys.includes(key)).flatMap((key) => all[key]),
		result: fill(give > 0 ? words.result : words.certain, {
			n,
			give,
			drawn: drawnCount(drawsOf(view.seed), view)
		}),
		reset: words.reset
	};
}

/** What moving a control changes. A partner that is switched on again stands at its own place. */
export function set(view: MosaicView, control: string, value: number): PlayedMosaic {
	const [key, id] = control.split(' ') as [PlayKey, PartnerId | undefined];
	if (key === 'on') {
		return { on: partnerIds.filter((each) => (each === id ? value > 0 : view.on.includes(each))) };
	}
	if (key === 'find') return { find: clamp(value, ranges.find) / 100 };
	if (key === 'need') return { need: clamp(value, ranges.need) };
	const share = clamp(value, ranges.share) / 100;
	return { share: id ? { ...view.share, [id]: share } : evenly(share) };
}

const evenly = (share: number): MosaicView['share'] => ({
	A: share,
	B: share,
	C: share,
	D: share,
	E: share
});

/** A number as people and programs write it into an address, or null. */
function number(text: string): number | null {
	const [, digits] = /^\s*([+-]?\d+(?:[.,]\d*)?)\s*%?\s*$/.exec(text) ?? [];
	return digits === undefined ? null : Number(digits.replace(',', '.'));
}

/** What stands in an address where nobody shares: an empty value would be lost on its way. */
const nobody = 'none';

function partners(text: string): readonly PartnerId[] | null {
	const letters = text
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
	if (letters === nobody.toUpperCase()) return [];
	return /^[A-E]+$/.test(letters) ? partnerIds.filter((id) => letters.includes(id)) : null;
}

function shares(text: string): MosaicView['share'] | null {
	const parts = text.split('-').map(number);
	const [a, b, c, d, e] = parts.map((n) => (n === null ? null : clamp(n, ranges.share) / 100));
	if (parts.length === 5 && a != null && b != null && c != null && d != null && e != null) {
		return { A: a, B: b, C: c, D: d, E: e };
	}
	const one = number(text);
	return one === null ? null : evenly(clamp(one, ranges.share) / 100);
}

/** Reads a query, whatever it holds: values out of range are moved into it, the rest is passed over. */
export function parse(search: string, keys: readonly string[]): PlayedMosaic {
	const query = new URLSearchParams(search);
	/** The first value of a name that makes sense. */
	const first = <T>(name: string, read: (text: string) => T | null): T | null => {
		for (const text of query.getAll(name)) {
			const value = read(text);
			if (value !== null) return value;
		}
		return null;
	};
	const find = first('p', number);
	const share = first('share', shares);
	const on = first('on', partners);
	const need = first('need', number);
	const set: PlayedMosaic = {
		...(find === null ? {} : { find: clamp(find, ranges.find) / 100 }),
		...(share === null ? {} : { share }),
		...(on === null ? {} : { on }),
		...(need === null ? {} : { need: clamp(need, ranges.need) })
	};
	return Object.fromEntries(Object.entries(set).filter(([key]) => keys.includes(key)));
}

/** The query that says how a view is set. */
export function format(view: MosaicView, keys: readonly string[]): string {
	const each = partnerIds.map((id) => whole(view.share[id]));
	const share = new Set(each).size === 1 ? each[0] : each.join('-');
	const parts: readonly (readonly [PlayKey, string])[] = [
		['find', `p=${whole(view.find)}`],
		['share', `share=${share}`],
		['on', `on=${view.on.length > 0 ? view.on.join('') : nobody}`],
		['need', `need=${view.need}`]
	];
	return parts
		.filter(([key]) => keys.includes(key))
		.map(([, part]) => part)
		.join('&');
}
