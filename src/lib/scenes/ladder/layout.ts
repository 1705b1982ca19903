import type { Frame } from '../../paint/frames';
import {
	around,
	blend,
	dissolveLabels,
	labelBox,
	round,
	type Box,
	type Ink,
	type Label
} from '../../paint/labels';
import type { Point } from '../../paint/lines';
import { recent } from '../../paint/recent';
import { textWidth, wrapText, type Face } from '../../paint/text';
import type { Detail, Target, Words } from '../kinds';

/** Something said or done. */
export interface Entry<C extends string = string> extends Words {
	readonly id: string;
	/** Words are a quotation, with its marks; an act has a bar beside it. */
	readonly kind: 'words' | 'act';
	/** Who, and in what role. */
	readonly by: Words;
	/** What is disputed about it; the question mark is drawn. */
	readonly dispute?: Words;
	readonly detail?: Detail<C>;
}

/** A step of the stair: entries that share it came in no known order. */
export interface Tread<C extends string = string> {
	readonly id: string;
	/** In words, as in "24 May, morning". */
	readonly when: Words;
	/** The lowest first. */
	readonly entries: readonly [Entry<C>, ...Entry<C>[]];
}

/** Something on which all the rest stands. */
export interface Ground<C extends string = string> extends Words {
	readonly by?: Words;
	readonly detail?: Detail<C>;
}

/** What one step of a `ladder` scene shows. */
export interface LadderView<C extends string = string> {
	/** What all of it stands on, at no place in its order; always shown. Its id is `ground`. */
	readonly ground?: Ground<C>;
	/** The first is the lowest. Their height counts entries and measures nothing. All of them, whatever is shown. */
	readonly treads: readonly [Tread<C>, ...Tread<C>[]];
	/** Said beside the time of a tread that shows several entries: "order not known". */
	readonly unordered?: Words;
	/** The ids of the entries whose words are shown. */
	readonly shown: readonly string[];
	/** The ids of the entries that this step is about, or `ground`. */
	readonly focus?: readonly string[];
	/** Set by `tween` alone. */
	readonly between?: {
		readonly from: LadderView<C>;
		readonly to: LadderView<C>;
		readonly t: number;
	};
}

interface Shown {
	readonly key: string;
	readonly opacity?: number;
}

/** The stair, or the faint course of what is yet to come. */
export interface StairMark extends Shown {
	readonly faint: boolean;
	/** The foot, then the top of each riser and the end of each tread. */
	readonly points: readonly Point[];
	/** How far along it is drawn, in frame units. */
	readonly reach: number;
}

/** The level line that the stair stands on. */
export interface GroundMark extends Shown {
	readonly x1: number;
	readonly x2: number;
	readonly y: number;
}

/** The bar beside an act. */
export interface Bar extends Shown, Box {}

/** The question mark of a dispute. */
export interface Doubt extends Shown {
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

export interface LadderLayout {
	readonly grounds: readonly GroundMark[];
	readonly stairs: readonly StairMark[];
	readonly bars: readonly Bar[];
	readonly doubts: readonly Doubt[];
	readonly labels: readonly Label[];
	/** Where each entry and the ground can be asked about. */
	readonly areas: readonly (Box & { readonly key: string })[];
	readonly stroke: number;
}

interface Geometry {
	/** The x of the first riser, from one riser to the next, and where the last tread ends. */
	readonly first: number;
	readonly run: number;
	readonly end: number;
	/** The level of the last tread, and how far down the ground's words may reach. */
	readonly top: number;
	readonly bottom: number;
	/** Where words begin and end. */
	readonly left: number;
	readonly right: number;
	/** From a riser to the bar of an act and to the words. */
	readonly bar: number;
	readonly barWidth: number;
	readonly indent: number;
	/**
	 * Whose words are shown, and how fully. `all`: every entry keeps its place and its lines in every
	 * step. `folded`: those that the step is not about are folded to one line. `focus`: only those that
	 * it is about have words.
	 */
	readonly words: 'all' | 'folded' | 'focus';
	/** Sizes of what is said or done, the first that there is room for; of what is folded; of other words. */
	readonly heads: readonly [number, ...number[]];
	readonly line: number;
	readonly size: number;
	/** Sizes of the ground's words where nothing is on the stair yet. */
	readonly alone: { readonly head: number; readonly size: number };
	/** From the ground to the words beneath it. */
	readonly sole: number;
	/** The height kept for an entry without words, and its part of the height that is left over. */
	readonly stub: number;
	readonly part: number;
	/** Whether times stand before their riser or at the end of a line. */
	readonly times: 'before' | 'after';
	readonly stroke: number;
}

const geometries: Readonly<Record<Frame['name'], Geometry>> = {
	wide: {
		first: 88,
		run: 142,
		end: 936,
		top: 90,
		bottom: 562,
		left: 24,
		right: 930,
		bar: 10,
		barWidth: 5,
		indent: 22,
		words: 'all',
		heads: [19],
		line: 19,
		size: 15,
		alone: { head: 25, size: 16.5 },
		sole: 9,
		stub: 0,
		part: 1,
		times: 'before',
		stroke: 3
	},
	narrow: {
		first: 13,
		run: 13,
		end: 354,
		top: 40,
		bottom: 354,
		left: 12,
		right: 348,
		bar: 6,
		barWidth: 4,
		indent: 14,
		words: 'folded',
		heads: [16],
		line: 14.2,
		size: 14.2,
		alone: { head: 17, size: 14.2 },
		sole: 5,
		stub: 9,
		part: 0.5,
		times: 'after',
		stroke: 2.6
	},
	slide: {
		first: 152,
		run: 100,
		end: 1160,
		top: 186,
		bottom: 828,
		left: 40,
		right: 1150,
		bar: 16,
		barWidth: 9,
		indent: 36,
		words: 'folded',
		heads: [33],
		line: 30,
		size: 28,
		alone: { head: 43, size: 32 },
		sole: 14,
		stub: 20,
		part: 0.5,
		times: 'before',
		stroke: 5
	},
	card: {
		first: 66,
		run: 44,
		end: 1152,
		top: 184,
		bottom: 549,
		left: 48,
		right: 1140,
		bar: 20,
		barWidth: 11,
		indent: 44,
		words: 'focus',
		heads: [62, 54, 44],
		line: 44,
		size: 36,
		alone: { head: 54, size: 38 },
		sole: 18,
		stub: 4,
		part: 0.15,
		times: 'after',
		stroke: 7
	}
};

/** The view between two steps: the stair grows to its highest entry, and words come and recede. */
export function tween<C extends string>(
	a: LadderView<C>,
	b: LadderView<C>,
	t: number
): LadderView<C> {
	if (t <= 0) return a;
	if (t >= 1) return b;
	return { ...b, between: { from: a, to: b, t } };
}

/** How long a course is that is level or upright everywhere. */
const lengthOf = (points: readonly Point[]): number =>
	points.slice(1).reduce((sum, [x, y], i) => {
		const [x0, y0] = points[i] ?? [x, y];
		return sum + Math.abs(x - x0) + Math.abs(y - y0);
	}, 0);

/** Such a course from its first point as far as it reaches, in frame units. */
export function reached(points: readonly Point[], reach: number): Point[] {
	return points.flatMap(([x, y], i): Point[] => {
		const from = points[i - 1];
		const left = reach - lengthOf(points.slice(0, i));
		if (!from) return [[x, y]];
		if (left < 0.01) return [];
		const [x0, y0] = from;
		const t = Math.min(1, left / lengthOf([from, [x, y]]));
		return [[round(x0 + (x - x0) * t), round(y0 + (y - y0) * t)]];
	});
}

/** How much of an entry is said. Where a dispute is not, a question mark stands for it. */
interface Setting {
	readonly head: keyof Words;
	readonly by?: keyof Words;
	readonly dispute?: keyof Words;
}

const whole: Setting = { head: 'full', by: 'full', dispute: 'full' };
const folded: Setting = { head: 'short' };
/** The first that there is room for is taken. */
const settings: readonly Setting[] = [
	whole,
	{ head: 'full', by: 'short', dispute: 'short' },
	{ head: 'short', by: 'short', dispute: 'short' },
	{ head: 'short', by: 'short' },
	folded
];

const pick = (words: Words, length: keyof Words): string =>
	length === 'full' ? words.full : (words.short ?? words.full);

/** From baseline to baseline, in sizes of type. */
const lead = 1.18;
/** The ring around a question mark: its radius, and its middle above the baseline, in sizes of type. */
const ring = { r: 0.52, up: 0.33 };

interface Style {
	readonly face: Face;
	readonly ink: Ink;
	readonly head: number;
	readonly size: number;
	readonly room: number;
	/** What the first words must leave free of the room. */
	readonly kept?: number;
}

/** Words set in lines. All x and y are from the left and the top of the block; y is a baseline. */
interface Block {
	readonly labels: readonly Label[];
	/** Each line, and where it ends. */
	readonly lines: readonly { readonly y: number; readonly end: number }[];
	readonly doubt: { readonly x: number; readonly y: number } | null;
	readonly h: number;
}

/** Sets an entry, or the ground: what is said or done, by whom, and what is disputed. */
function setBlock(
	key: string,
	words: Words & { readonly by?: Words; readonly dispute?: Words },
	setting: Setting,
	{ face, ink, head, size, room, kept = 0 }: Style
): Block {
	const labels: Label[] = [];
	const lines: { readonly y: number; readonly end: number }[] = [];
	let doubt: Block['doubt'] = null;
	const { by, dispute } = words;
	const y = (): number => lines.at(-1)?.y ?? 0;
	const end = (): number => lines.at(-1)?.end ?? 0;
	const write = (
		part: string,
		text: string,
		style: Pick<Label, 'face' | 'ink' | 'size'>,
		x = 0
	) => {
		labels.push({ key: `${key} ${part}`, text, x: round(x), y: y(), anchor: 'start', ...style });
		lines.splice(-1, 1, { y: y(), end: x + textWidth(text, style.face, style.size) });
	};
	const feed = (size: number) => {
		// Large words leave room for what hangs below them.
		const above = Math.max(size * lead, (labels.at(-1)?.size ?? 0) * 0.25 + size * 0.88);
		lines.push({ y: round(lines.length === 0 ? size * 0.74 : y() + above), end: 0 });
	};
	const ask = (x: number, size: number) => {
		doubt = { x: round(x + ring.r * size), y: round(y() - ring.up * size) };
	};

	const marked = dispute !== undefined && !setting.dispute;
	const mark = marked ? size * (0.4 + 2 * ring.r) : 0;
	wrapText(pick(words, setting.head), face, head, room - kept - mark).forEach((text, i) => {
		feed(head);
		write(String(i), text, { face, ink, size: head });
	});
	const plain = { face: 'sans', ink: 'muted', size } as const;
	if (by && setting.by) {
		wrapText(pick(by, setting.by), plain.face, size, room).forEach((text, i) => {
			feed(size);
			write(`by ${i}`, text, plain);
		});
	}
	if (marked) {
		ask(end() + size * 0.4, size);
		lines.splice(-1, 1, { y: y(), end: end() + mark });
	} else if (dispute && setting.dispute) {
		const text = pick(dispute, setting.dispute);
		const style = { ...plain, ink: ink === 'muted' ? ink : 'disputed' } as const;
		const inset = size * (2 * ring.r + 0.34);
		const beside = end() + size * 0.8;
		if (setting.by && beside + inset + textWidth(text, plain.face, size) <= room) {
			ask(beside, size);
			write('dispute 0', text, style, beside + inset);
		} else {
			wrapText(text, plain.face, size, room - inset).forEach((part, i) => {
				feed(size);
				if (i === 0) ask(0, size);
				write(`dispute ${i}`, part, style, inset);
			});
		}
	}
	return { labels, lines, doubt, h: round(y() + (labels.at(-1)?.size ?? 0) * 0.22) };
}

const placed = (block: Block, x: number, y: number): Label[] =>
	block.labels.map((label) => ({ ...label, x: round(x + label.x), y: round(y + label.y) }));

/** The entries whose words a card has room for: those that the step is about, or the latest. */
function onCard(view: LadderView): readonly string[] {
	const shown = view.treads.flatMap(({ entries }) =>
		entries.map(({ id }) => id).filter((id) => view.shown.includes(id))
	);
	return view.focus?.length
		? shown.filter((id) => view.focus?.includes(id)).slice(-3)
		: shown.slice(-2);
}

/** The width that words take from a line at whose end they stand. */
const takes = (text: string, face: Face, size: number): number =>
	textWidth(text, face, size) + size * 0.6;

const timeOf = (tread: Tread, g: Geometry): string =>
	pick(tread.when, g.words === 'all' ? 'full' : 'short');

/** A tread with the blocks of its entries that have words, the lowest first. */
interface Landing {
	readonly tread: Tread;
	readonly riser: number;
	readonly foot: number;
	readonly top: number;
	readonly blocks: readonly (Block & { readonly top: number })[];
}

/** The time of a tread and what is said of its order. */
function timeLabels(
	{ tread, riser, foot, top, blocks }: Landing,
	unordered: Words | undefined,
	g: Geometry,
	ink: Ink
): Label[] {
	const { size } = g;
	const [lowest] = blocks;
	const uppermost = blocks.at(-1);
	if (!lowest || !uppermost) return [];
	const note = blocks.length > 1 ? unordered : undefined;
	const label = (part: string, text: string, face: Face, x: number, y: number): Label => ({
		key: `${tread.id} ${part}`,
		text,
		x: round(x),
		y: round(y),
		size,
		face,
		ink: face === 'sans-bold' ? ink : 'muted',
		anchor: 'end'
	});

	if (g.times === 'before') {
		const x = riser - g.bar;
		const set = (text: string, face: Face): { text: string; face: Face }[] =>
			wrapText(text, face, size, x - g.left).map((line) => ({ text: line, face }));
		const time = set(timeOf(tread, g), 'sans-bold');
		const brief = set(pick(tread.when, 'short'), 'sans-bold');
		const noted = note ? set(note.full, 'sans') : [];
		const tall = (lines: readonly object[]): number => lines.length * size * lead;
		const lines =
			[
				[...time, ...noted],
				[...brief, ...noted]
			].find((each) => tall(each) <= foot - top) ?? brief;
		// In the middle of what it is the time of, and never on the tread below.
		const middle = (uppermost.top + lowest.top + lowest.h) / 2;
		const start = Math.min(middle - tall(lines) / 2, foot - size * 0.2 - tall(lines));
		return lines.map(({ text, face }, i) =>
			label(`when ${i}`, text, face, x, start + size * (0.85 + i * lead))
		);
	}

	const room = g.right - riser - g.indent;
	const time = timeOf(tread, g);
	const taken = takes(time, 'sans-bold', size);
	const i = lowest.lines.findIndex(({ end }) => end + taken <= room);
	const line = lowest.lines[i];
	if (!line) return [];
	const labels = [label('when', time, 'sans-bold', g.right, lowest.top + line.y)];
	if (note) {
		// Beneath the time, or before it where there is no line or no room.
		const text = pick(note, 'short');
		const width = takes(text, 'sans', size);
		const beneath = lowest.lines[i + 1];
		if (beneath && beneath.end + width <= room)
			labels.push(label('beneath', text, 'sans', g.right, lowest.top + beneath.y));
		else if (line.end + taken + width <= room)
			labels.push(label('before', text, 'sans', g.right - taken, lowest.top + line.y));
	}
	return labels;
}

/** A picture at rest. */
const rest = recent((view: LadderView, frame: Frame): LadderLayout => {
	const g = geometries[frame.name];
	const { size } = g;
	const labels: Label[] = [];
	const bars: Bar[] = [];
	const doubts: Doubt[] = [];
	const areas: (Box & { readonly key: string })[] = [];

	const inFocus = (id: string): boolean => view.focus?.includes(id) ?? false;
	const inkOf = (...ids: string[]): Ink =>
		view.focus?.length && !ids.some(inFocus) ? 'muted' : 'ink';
	const worded = g.words === 'focus' ? onCard(view) : view.shown;
	const riserOf = (k: number): number => round(g.first + k * g.run);

	const setGround = (setting: Setting, sizes: { head: number; size: number }): Block | null =>
		view.ground
			? setBlock('ground', view.ground, setting, {
					face: 'sans-bold',
					ink: inkOf('ground'),
					room: g.right - g.left,
					...sizes
				})
			: null;
	const alone = setGround(whole, g.alone);
	const under = { head: g.line, size };
	let ground = alone;
	if (g.words === 'focus' && worded.length > 0) ground = null;
	else if (g.words === 'all' || inFocus('ground'))
		ground = view.shown.length > 0 ? setGround(whole, under) : alone;
	else if (view.shown.length > 0) {
		ground = setGround({ head: 'full' }, under);
		if (ground && ground.lines.length > 1) ground = setGround(folded, under);
	}
	const deepest = g.words === 'all' ? alone : ground;
	const level = round(g.bottom - (deepest ? deepest.h + g.sole : 0));

	const all = view.treads.flatMap((tread, k) => {
		const lowest = tread.entries.find(({ id }) => worded.includes(id));
		return tread.entries.map((entry) => ({ entry, k, tread, lowest: entry === lowest }));
	});
	const setAll = (setting: Setting, head: number): (Block | null)[] =>
		all.map(({ entry, k, tread, lowest }) => {
			if (g.words !== 'all' && !worded.includes(entry.id)) return null;
			const open = g.words !== 'folded' || inFocus(entry.id);
			const room = g.right - riserOf(k) - g.indent;
			const set = (kept: number): Block =>
				setBlock(entry.id, entry, open ? setting : folded, {
					face: entry.kind === 'words' ? 'serif-bold' : 'sans-bold',
					ink: inkOf(entry.id),
					head: open ? head : g.line,
					size,
					room,
					kept
				});
			const block = set(0);
			if (!lowest || g.times === 'before') return block;
			const time = takes(timeOf(tread, g), 'sans-bold', size);
			return block.lines.some(({ end }) => end + time <= room) ? block : set(time);
		});
	// Even a tread without words must be seen to be one.
	const heightOf = (block: Block | null | undefined, tread: Tread): number =>
		block?.h ?? Math.max(g.stub, (2 * g.stroke) / tread.entries.length);
	/** The height left over for each block. */
	const spareOf = (blocks: readonly (Block | null)[]): number => {
		const taken = all.reduce((sum, { tread }, i) => sum + heightOf(blocks[i], tread), 0);
		const parts = blocks.reduce((sum, block) => sum + (block ? 1 : g.part), 0);
		return (level - g.top - taken) / parts;
	};
	let blocks: (Block | null)[] = [];
	settings.some((setting) =>
		g.heads.some((head) => {
			blocks = setAll(setting, head);
			return spareOf(blocks) >= size * 0.4;
		})
	);
	const spare = spareOf(blocks);

	let height = level;
	const slots = all.map((each, i) => {
		const block = blocks[i] ?? null;
		const bottom = height;
		height -= heightOf(block, each.tread) + (block ? 1 : g.part) * spare;
		return { ...each, block, bottom, top: height };
	});

	const points: Point[] = [[riserOf(0), level]];
	let reach = 0;
	view.treads.forEach((tread, k) => {
		const own = slots.filter((slot) => slot.k === k);
		const riser = riserOf(k);
		const foot = own[0]?.bottom ?? level;
		const top = own.at(-1)?.top ?? foot;
		const before = lengthOf(points);
		points.push([riser, round(top)]);
		points.push([k === view.treads.length - 1 ? g.end : riserOf(k + 1), round(top)]);

		const landing: Landing['blocks'][number][] = [];
		for (const { entry, block, top: from, bottom } of own) {
			const key = entry.id;
			if (view.shown.includes(key)) reach = from === top ? lengthOf(points) : before + foot - from;
			if (!block || !worded.includes(key)) continue;
			const x = riser + g.indent;
			const y = from + spare / 2;
			landing.push({ ...block, top: y });
			labels.push(...placed(block, x, y));
			if (entry.kind === 'act')
				bars.push({ key, x: round(riser + g.bar), y: round(y), w: g.barWidth, h: block.h });
			if (block.doubt) {
				const { x: dx, y: dy } = block.doubt;
				doubts.push({ key, x: round(x + dx), y: round(y + dy), r: round(size * ring.r) });
			}
			areas.push({
				key,
				x: riser,
				y: round(from),
				w: round(g.right - riser),
				h: round(bottom - from)
			});
		}
		const ink = inkOf(...tread.entries.map(({ id }) => id).filter((id) => worded.includes(id)));
		labels.push(
			...timeLabels({ tread, riser, foot, top, blocks: landing }, view.unordered, g, ink)
		);
	});
	if (ground) {
		const words = placed(ground, g.left, level + g.sole);
		labels.push(...words);
		areas.push({ key: 'ground', ...around(words.map(labelBox)) });
	}
	return {
		grounds: [{ key: 'ground', x1: g.left, x2: g.end, y: level }],
		stairs: [
			{ key: 'course', faint: true, points, reach: round(lengthOf(points)) },
			{ key: 'stair', faint: false, points, reach: round(reach) }
		],
		bars,
		doubts,
		labels,
		areas,
		stroke: g.stroke
	};
});

/**
 * A picture that goes on into another, or comes from it, after `t` of the way: what only this one has
 * goes along with the entry that it belongs to, which is named first in its key.
 */
function alongside(one: LadderLayout, other: LadderLayout, t: number): LadderLayout {
	const first = ({ labels }: LadderLayout, id: string): Label | undefined =>
		labels.find(({ key }) => key === `${id} 0`);
	const carried = <M extends { readonly key: string; readonly y: number }>(mark: M): M => {
		const [id = ''] = mark.key.split(' ');
		const [from, to] = [first(one, id), first(other, id)];
		return from && to ? { ...mark, y: round(mark.y + (to.y - from.y) * t) } : mark;
	};
	return {
		...one,
		labels: one.labels.map((label) =>
			other.labels.some(({ key, text }) => key === label.key && text === label.text)
				? label
				: carried(label)
		),
		doubts: one.doubts.map((doubt) =>
			other.doubts.some(({ key, x }) => key === doubt.key && x === doubt.x) ? doubt : carried(doubt)
		)
	};
}

/** Where everything in a ladder stands, in frame units, for a step or between two steps. Pure. */
export function layout(view: LadderView, frame: Frame): LadderLayout {
	if (!view.between) return rest(view, frame);
	const { from, to, t } = view.between;
	const [start, end] = [rest(from, frame), rest(to, frame)];
	const [a, b] = [alongside(start, end, t), alongside(end, start, 1 - t)];
	const before = a.stairs[0]?.points ?? [];
	const points = (b.stairs[0]?.points ?? []).map(([x, y], i): Point => {
		const [x0, y0] = before[i] ?? [x, y];
		return [round(x0 + (x - x0) * t), round(y0 + (y - y0) * t)];
	});
	return {
		grounds: blend(a.grounds, b.grounds, t, ['x1', 'x2', 'y']),
		stairs: blend(a.stairs, b.stairs, t, ['reach']).map((stair) => ({ ...stair, points })),
		bars: blend(a.bars, b.bars, t, ['x', 'y', 'w', 'h']),
		doubts: blend(a.doubts, b.doubts, t, ['x', 'y', 'r'], (p, q) => p.x === q.x),
		labels: dissolveLabels(a.labels, b.labels, t),
		areas: [],
		stroke: b.stroke
	};
}

/** What has something to tell, from the ground up. */
export function targets(view: LadderView, drawn: LadderLayout): Target[] {
	const named = [
		...(view.ground ? [{ key: 'ground', name: view.ground.full, entry: view.ground }] : []),
		...view.treads.flatMap(({ when, entries }) =>
			entries.map((entry) => ({
				key: entry.id,
				name: [`${when.full}: ${entry.full}`, entry.by.full, entry.dispute?.full]
					.filter(Boolean)
					.join(', '),
				entry
			}))
		)
	];
	return named.flatMap(({ key, name, entry }) => {
		const area = drawn.areas.find((each) => each.key === key);
		if (!area || !entry.detail) return [];
		const { x, y, w, h } = area;
		return [{ key, name, box: { x, y, w, h }, detail: entry.detail }];
	});
}
