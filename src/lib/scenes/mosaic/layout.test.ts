import { describe, expect, test } from 'vitest';
import { frameNames, frames } from '../../paint/frames';
import { labelBox, overlaps, round, type Box } from '../../paint/labels';
import {
	fill,
	layout,
	sharesOf,
	targets,
	tileBox,
	tilesPath,
	tween,
	WHOLE,
	type MosaicLayout,
	type MosaicView,
	type MosaicWords
} from './layout';
import { mulberry32, partnerIds, sizeOf, type PartnerId, type Setting } from './model';

const words: MosaicWords = {
	experiment: {
		full: 'An exercise with umbrellas, nothing seen',
		short: 'An exercise, nothing seen'
	},
	partner: { full: 'Library {id}' },
	shares: { full: 'lends', short: 'on' },
	stopped: { full: 'stopped', short: 'off' },
	plots: { full: '{n} umbrellas, {tiles} parts each' },
	of: '{n} of {tiles}',
	table: 'parts on the counter',
	enough: { full: '{need} are enough: it is mended', short: '{need} are enough' },
	tooFew: { full: '{need} are needed: it is not mended', short: '{need} are needed' },
	drawn: 'Of these {n}:',
	understood: 'understood',
	lost: { full: 'no longer' },
	never: { full: 'never were' },
	not: { full: 'not understood', short: 'are not' },
	average: {
		full: 'On average about {n} of 100, give or take {give}',
		short: 'On average about {n}, give or take {give}'
	},
	certain: { full: 'On average {n} of 100, always', short: 'On average {n}, always' },
	ladder: { full: 'On average, with so many:', partners: 'Libraries', average: 'On average' },
	find: { full: 'Each finds a part', short: 'Finds' },
	share: { full: 'Lends what it finds', short: 'Lends' },
	need: { full: 'Parts needed', short: 'Needed' },
	settings: '{find} found, {share} lent, {need} of {tiles} needed',
	controls: {
		legend: 'Set it',
		on: 'Library {id} lends',
		find: 'Finds',
		share: 'Lends',
		shares: 'One by one',
		shareOf: 'Library {id} lends',
		need: 'Needed',
		result: '{n}, {give}, {drawn}',
		certain: '{n}, {drawn}',
		reset: 'Reset'
	}
};

const all = (share: number): Setting['share'] => ({
	A: share,
	B: share,
	C: share,
	D: share,
	E: share
});
const five: Setting = { find: 0.2, share: all(1), on: partnerIds, need: 3 };
const base: MosaicView = { ...five, stage: 'hundred', seed: 430, plot: 0, before: five, words };
const set = (change: Partial<MosaicView>): MosaicView => ({ ...base, ...change });
const on = (ids: string): PartnerId[] => [...ids] as PartnerId[];

const ladder = ['ABCDE', 'ACDE', 'ADE', 'AE', 'A'].map(on);
const views: Record<string, MosaicView> = {
	'an empty table': set({ stage: 'table' }),
	'one plot': set({ stage: 'one' }),
	'one plot with too few tiles': set({ stage: 'one', on: on('DE') }),
	'one plot that everybody has found': set({ stage: 'one', find: 1 }),
	'one plot that is half shared': set({ stage: 'one', find: 0.6, share: all(0.5) }),
	'all share': base,
	'one stops': set({ on: on('ACDE') }),
	'one shares': set({ on: on('A'), ladder }),
	'nobody shares': set({ on: [] }),
	'everything is found': set({ find: 1, need: 5 }),
	'shares that differ': set({ share: { ...all(1), B: 0.05, D: 0.4 }, ladder })
};
const next = mulberry32(3);
for (let i = 0; i < 40; i += 1) {
	const chance = (): number => Math.round(next() * 20) / 20;
	views[`what a reader may set, ${i}`] = set({
		find: chance() * 0.6,
		share: { A: chance(), B: chance(), C: chance(), D: chance(), E: chance() },
		on: partnerIds.filter(() => next() < 0.8),
		need: 1 + Math.floor(next() * 5)
	});
}

const plotBox = ({ x, y, size }: MosaicLayout['plots'][number]): Box => ({
	x,
	y,
	w: size,
	h: size
});
const inside = (a: Box, b: Box): boolean =>
	a.x >= b.x - 0.01 &&
	a.y >= b.y - 0.01 &&
	a.x + a.w <= b.x + b.w + 0.01 &&
	a.y + a.h <= b.y + b.h + 0.01;
const states = (drawn: MosaicLayout): Record<string, number> => {
	const counts: Record<string, number> = {};
	for (const { key, state } of drawn.plots)
		if (key.startsWith('plot ')) counts[state] = (counts[state] ?? 0) + 1;
	return counts;
};
const textOf = (drawn: MosaicLayout, key: string): string | undefined =>
	drawn.labels.find((label) => label.key === key)?.text;

describe.each(frameNames)('in the frame %s', (name) => {
	const frame = frames[name];

	test.each(Object.entries(views))('%s: words keep clear of all else', (_, view) => {
		const drawn = layout(view, frame);
		const big = drawn.plots.find(({ key }) => key === `plot ${view.plot}`)!;
		const marks = [...drawn.plots.filter((plot) => plot !== big || view.stage === 'hundred')];
		const boxes = [
			...marks.map((plot) => ({ key: plot.key, box: plotBox(plot) })),
			...drawn.bars.map(({ key, ...box }) => ({ key, box }))
		];
		const labels = drawn.labels.map((label) => ({ ...label, box: labelBox(label) }));
		labels.forEach(({ key, text, size, box }, i) => {
			expect(inside(box, { ...frame.plot, h: frame.plot.h + 1 }), text).toBe(true);
			expect(size, text).toBeGreaterThanOrEqual(frame.type.label);
			const near = [...labels.slice(i + 1), ...boxes].filter((other) => overlaps(box, other.box));
			expect(
				near.map((other) => other.key),
				text
			).toEqual([]);
			// The letters of those who share a tile stand on it; no other word is on the table.
			const tile = /^tile (\d)/.exec(key)?.[1];
			if (tile) expect(inside(box, tileBox(Number(tile), big)), text).toBe(true);
			else expect(overlaps(box, drawn.table), text).toBe(false);
			for (const seat of drawn.seats)
				expect(!overlaps(box, seat) || inside(box, seat), text).toBe(true);
		});
		for (const { key, box } of boxes) {
			const place = /^plot/.test(key)
				? drawn.table
				: /^hand/.test(key)
					? drawn.seats.find(({ id }) => key.endsWith(id))!
					: frame.plot;
			expect(inside(box, place), key).toBe(true);
		}
		const plots = marks.filter(({ key }) => key.startsWith('plot ')).map(plotBox);
		const touching = plots.filter((box, i) =>
			plots.slice(i + 1).some((other) => overlaps(box, other, 0))
		);
		expect(touching).toEqual([]);
	});

	test('that it is an experiment stands in every picture, also between two', () => {
		const said = name === 'wide' ? words.experiment.full : words.experiment.short;
		const all = Object.values(views);
		for (const [i, view] of all.entries()) {
			expect(textOf(layout(view, frame), 'experiment')).toBe(said);
			const from = all[i - 1] ?? view;
			const label = layout(tween(from, view, 0.5), frame).labels.find(
				({ key }) => key === 'experiment'
			);
			expect(label).toMatchObject({ text: said });
			expect(label?.opacity ?? 1).toBe(1);
		}
	});

	test('what is drawn is rounded', () => {
		const all = Object.values(views);
		for (const [i, view] of all.entries()) {
			const { plots, travellers, bars, labels } = layout(
				tween(all[i - 1] ?? view, view, 0.37),
				frame
			);
			for (const mark of [...plots, ...travellers, ...bars, ...labels]) {
				const long = Object.values(mark).filter((n) => typeof n === 'number' && n !== round(n));
				expect(long, mark.key).toEqual([]);
			}
		}
	});

	test('a hundred plots are in fixed places, whatever is set', () => {
		const places = (view: MosaicView) =>
			layout(view, frame)
				.plots.filter(({ key }) => key.startsWith('plot '))
				.map(({ key, x, y, size }) => `${key} ${x} ${y} ${size}`);
		const hundred = Object.values(views).filter(({ stage }) => stage === 'hundred');
		const first = places(base);
		expect(new Set(first).size).toBe(100);
		for (const view of hundred) expect(places(view)).toEqual(first);
	});
});

test('what is drawn is counted, and what is expected is said to be that', () => {
	const drawn = (view: MosaicView) => layout(view, frames.wide);
	const counts = (view: MosaicView) =>
		['understood', 'lost', 'never'].map((state) => textOf(drawn(view), `count ${state}`));
	expect(counts(base)).toEqual(['80', undefined, '20 not understood']);
	expect(states(drawn(base))).toEqual({ understood: 80, never: 20 });
	expect(counts(views['one stops']!)).toEqual(['67', '13 no longer', '20 never were']);
	expect(states(drawn(views['one stops']!))).toEqual({ understood: 67, lost: 13, never: 20 });
	const average = drawn(views['one stops']!)
		.labels.filter(({ key }) => key.startsWith('average'))
		.map(({ text }) => text)
		.join(' ');
	expect(average).toBe('On average about 67 of 100, give or take 5');
});

test('the list of counts to expect marks the present one, and is drawn to scale', () => {
	const { bars, labels } = layout(views['one shares']!, frames.wide);
	expect(bars.map(({ now }) => now)).toEqual([false, false, false, false, true]);
	const numbers = labels
		.filter(({ key }) => /^ladder \d count$/.test(key))
		.map(({ text }) => Number(text));
	expect(numbers).toEqual([80, 67, 48, 25, 6]);
	bars.forEach(({ w }, i) => expect(w / bars[0]!.w).toBeCloseTo(numbers[i]! / numbers[0]!, 2));
});

test('what a partner holds is what it has found, and the table has what is shared', () => {
	const { plots, rails, seats } = layout(set({ stage: 'one', on: on('ACDE') }), frames.wide);
	const hands = plots.filter(({ state }) => state === 'hand');
	expect(hands.map(({ key }) => key)).toEqual(partnerIds.map((id) => `hand ${id}`));
	expect(hands.map(({ tiles }) => sizeOf(tiles))).toEqual([0, 1, 1, 2, 1]);
	// Without B, which holds one tile that nobody else has.
	expect(plots.find(({ key }) => key === 'plot 0')).toMatchObject({
		state: 'open',
		tiles: 0b11000
	});
	expect(rails.filter(({ cut }) => cut).map(({ key }) => key)).toEqual(['B-table']);
	expect(seats.filter(({ shares }) => !shares).map(({ id }) => id)).toEqual(['B']);
});

test('the five tiles of a plot are of one area and do not touch', () => {
	const at = { x: 10, y: 20, size: 100 };
	const boxes = [0, 1, 2, 3, 4].map((tile) => tileBox(tile, at));
	boxes.forEach((box, i) => {
		expect(inside(box, { x: 10, y: 20, w: 100, h: 100 })).toBe(true);
		expect((box.w + 3) * (box.h + 3)).toBeCloseTo(2000, 6);
		for (const other of boxes.slice(i + 1)) expect(overlaps(box, other, 0)).toBe(false);
	});
	expect(tilesPath(0, at, 0)).toBe('');
	expect(tilesPath(0b10, at, 1)).toBe('M45.83,22.5h28.33v55h-28.33Z');
	expect(tilesPath(WHOLE, at, 0).match(/Z/g)).toHaveLength(5);
});

describe('between two steps', () => {
	const [table, one, hundred] = [views['an empty table']!, views['one plot']!, base];
	const plot = (drawn: MosaicLayout) =>
		drawn.plots.filter(({ key }) => /^plot 0( was)?$/.test(key));

	test('it begins and ends at rest', () => {
		expect(tween(table, one, 0)).toBe(table);
		expect(tween(table, one, 1)).toBe(one);
	});

	test('a tile is seen with its partner, goes along the channel, and then to its place', () => {
		const at = (t: number) => layout(tween(table, one, t), frames.wide);
		expect(at(0.2).travellers).toEqual([]);
		expect(at(0.2).plots.find(({ key }) => key === 'hand B')?.opacity).toBe(0.8);
		const holders = ['B 2', 'C 4', 'D 3', 'D 4', 'E 3'];
		for (const t of [0.25, 0.3, 0.49]) {
			const { travellers, seats, table: place } = at(t);
			expect(travellers.map(({ key }) => key)).toEqual(holders);
			for (const { key, x, y, h } of travellers) {
				const seat = seats.find(({ id }) => key.startsWith(id))!;
				expect(Math.abs(y + h / 2 - seat.y - seat.h / 2)).toBeLessThan(seat.h / 2);
				expect(x).toBeLessThan(place.x);
			}
		}
		for (const { key, opacity, ...box } of at(0.999999).travellers) {
			const goal = tileBox(Number(key.slice(-1)), plot(layout(one, frames.wide))[0]!);
			for (const side of ['x', 'y', 'w', 'h'] as const)
				expect(box[side], `${key} ${opacity}`).toBeCloseTo(goal[side], 1);
		}
		// Till then its place on the table is empty; and the way back is the same way.
		expect(plot(at(0.7)).filter(({ opacity }) => opacity !== 0)).toMatchObject([{ tiles: 0 }]);
		const back = layout(tween(one, table, 0.3), frames.wide).travellers;
		expect(back).toEqual(at(0.7).travellers);
	});

	test('the one plot goes to its place among the hundred', () => {
		const [rest, half] = [
			layout(hundred, frames.wide),
			layout(tween(one, hundred, 0.5), frames.wide)
		];
		const [start] = plot(layout(one, frames.wide));
		const [end] = plot(rest);
		const [now] = plot(half);
		for (const side of ['x', 'y', 'size'] as const)
			expect(now![side]).toBeCloseTo((start![side] + end![side]) / 2, 1);
	});

	test('a plot that is lost changes in its place and is never gone', () => {
		const from = layout(base, frames.wide);
		for (const t of [0.1, 0.5, 0.9]) {
			const { plots } = layout(tween(base, views['one stops']!, t), frames.wide);
			for (const { key, x, y, size } of from.plots.filter(({ key: k }) => k.startsWith('plot '))) {
				const both = plots.filter((p) => p.key === key || p.key === `${key} was`);
				const seen = both.reduce((sum, { opacity = 1 }) => sum + opacity, 0);
				expect(seen).toBeCloseTo(1, 5);
				for (const each of both) expect(each).toMatchObject({ x, y, size });
			}
		}
	});
});

test('the words about the experiment can be asked about where they have more to tell', () => {
	const detail = { text: 'It proves nothing.', claims: ['made'] } as const;
	for (const name of frameNames) {
		const asked = (view: MosaicView) => targets(view, layout(view, frames[name]));
		expect(asked(base)).toEqual([]);
		const [target] = asked(set({ detail }));
		expect(target).toMatchObject({ key: 'experiment', detail });
		expect(target!.box.h).toBeGreaterThanOrEqual(24);
	}
});

test('words are filled in', () => {
	expect(fill('{n} of {tiles}, {what}', { n: 3, tiles: 5 })).toBe('3 of 5, {what}');
	expect(sharesOf({ share: all(0.4) })).toBe('40%');
	expect(sharesOf({ share: { ...all(1), C: 0.4 } })).toBe('40–100%');
});

test('a hand holds tiles that its partner does not share', () => {
	const plots = layout(views['one plot that is half shared']!, frames.wide).plots;
	const held = plots.filter(({ state }) => state === 'hand').map(({ tiles }) => tiles);
	const table = plots.find(({ key }) => key === 'plot 0')!.tiles;
	expect(held.reduce((sum, tiles) => sum + sizeOf(tiles), 0)).toBeGreaterThan(sizeOf(table));
});
