import type { Frame } from '../../paint/frames';
import { blend, blendLabels, labelBox, round, type Box, type Label } from '../../paint/labels';
import { polyline, type Point } from '../../paint/lines';
import { textWidth, wrapText, type Face } from '../../paint/text';
import type { Detail, Target, Words } from '../kinds';
import {
	alike,
	drawsOf,
	expected,
	handOf,
	has,
	outcomes,
	partnerIds,
	PLOTS,
	said,
	sizeOf,
	tableOf,
	TILES,
	understood,
	type PartnerId,
	type PlotState,
	type Setting,
	type TileSet
} from './model';

/** The words of a mosaic. What stands in braces is put in by the picture. */
export interface MosaicWords {
	/** That this is a thought experiment and no data. It stands in every picture. */
	readonly experiment: Words;
	/** A partner: "Partner {id}". */
	readonly partner: Words;
	/** Of a partner that shares, and of one that does not. */
	readonly shares: Words;
	readonly stopped: Words;
	/** What the plots are: "{n} imagined plots, {tiles} tiles each". */
	readonly plots: Words;
	/** A count of tiles: "{n} of {tiles}". */
	readonly of: string;
	/** After the count of tiles of the one plot, and what follows from it. */
	readonly table: string;
	readonly enough: Words;
	readonly tooFew: Words;
	/** Before the counts of what is drawn: "of these {n}". */
	readonly drawn: string;
	/** After each of them: understood, no longer, and never; or not, where nothing has been changed. */
	readonly understood: string;
	readonly lost: Words;
	readonly never: Words;
	readonly not: Words;
	/** What to expect of such plots: "on average about {n}, give or take {give}"; and where it is certain. */
	readonly average: Words;
	readonly certain: Words;
	/** Over the list of counts to expect, and before its two rows where it is set in rows. */
	readonly ladder: { readonly full: string; readonly partners: string; readonly average: string };
	/** What is assumed, line by line; and in one: "{find} found, {share} shared, {need} of {tiles} needed". */
	readonly find: Words;
	readonly share: Words;
	readonly need: Words;
	readonly settings: string;
	/** What a reader's controls say, where a reader may set the picture. */
	readonly controls: ControlWords;
}

/** The words of what a reader sets the picture with. */
export interface ControlWords {
	readonly legend: string;
	/** Each switch, as it is heard: "Partner {id} shares". */
	readonly on: string;
	readonly find: string;
	readonly share: string;
	/** What opens a slider for each partner, and each of those: "Partner {id} shares". */
	readonly shares: string;
	readonly shareOf: string;
	readonly need: string;
	/** What to expect ({n}, {give}) and what is drawn ({drawn}); and where it is certain. */
	readonly result: string;
	readonly certain: string;
	readonly reset: string;
}

/** What one step of a `mosaic` scene shows. */
export interface MosaicView<C extends string = string> extends Setting {
	/** An empty table and one plot; that plot with what was found of it; a hundred plots. */
	readonly stage: 'table' | 'one' | 'hundred';
	/** Where the draws start: the same for every step of a scene. */
	readonly seed: number;
	/** Which plot of the draw is the one on the table, 0 to 99. */
	readonly plot: number;
	/** The setting that places the plots, and that a loss is told from. */
	readonly before: Setting;
	/** Who shares in each line of the list of counts to expect; without it there is no such list. */
	readonly ladder?: readonly (readonly PartnerId[])[];
	readonly words: MosaicWords;
	/** What the words about the thought experiment tell when they are asked. */
	readonly detail?: Detail<C>;
	/** Set by `tween` alone. */
	readonly between?: { readonly from: MosaicView<C>; readonly t: number };
}

interface Shown {
	readonly key: string;
	readonly opacity?: number;
}

/** A partner. */
export interface Seat extends Shown, Box {
	readonly id: PartnerId;
	readonly shares: boolean;
}

/** The channel from a partner to the table; cut where it does not share. */
export interface Rail extends Shown {
	readonly cut: boolean;
	readonly fill: string;
	readonly lines: readonly string[];
}

/** A plot as five tiles of one size: those on the table, and the places of the others. */
export interface PlotMark extends Shown {
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly tiles: TileSet;
	/** `open` is a plot of which nothing has been decided yet; `hand` what one partner holds of one. */
	readonly state: PlotState | 'open' | 'hand';
}

/** A tile on its way from a partner to the table. */
export interface Traveller extends Shown, Box {
	readonly r: number;
}

/** A line of the list of counts to expect. */
export interface Bar extends Shown, Box {
	readonly now: boolean;
}

export interface MosaicLayout {
	readonly table: Box;
	readonly seats: readonly Seat[];
	readonly rails: readonly Rail[];
	readonly plots: readonly PlotMark[];
	readonly travellers: readonly Traveller[];
	readonly bars: readonly Bar[];
	readonly labels: readonly Label[];
	readonly stroke: number;
}

/** The five tiles of a plot in a square of side 1, three over two, all of one area. */
const cells: readonly Box[] = [
	...[0, 1, 2].map((i) => ({ x: i / 3, y: 0, w: 1 / 3, h: 0.6 })),
	...[0, 1].map((i) => ({ x: i / 2, y: 0.6, w: 1 / 2, h: 0.4 }))
];

/** A tile of a plot that is drawn at a place, a gap between it and its neighbours. */
export function tileBox(tile: number, at: Pick<PlotMark, 'x' | 'y' | 'size'>): Box {
	const { x, y, w, h } = cells[tile]!;
	const gap = Math.max(1, at.size * 0.03);
	return {
		x: at.x + x * at.size + gap / 2,
		y: at.y + y * at.size + gap / 2,
		w: w * at.size - gap,
		h: h * at.size - gap
	};
}

/** Tiles of a plot as one path, each made smaller by `inset` on every side. */
export function tilesPath(
	tiles: TileSet,
	at: Pick<PlotMark, 'x' | 'y' | 'size'>,
	inset: number
): string {
	let d = '';
	for (let tile = 0; tile < TILES; tile += 1) {
		if (!has(tiles, tile)) continue;
		const { x, y, w, h } = tileBox(tile, at);
		const [across, down] = [round(w - 2 * inset), round(h - 2 * inset)];
		d += `M${round(x + inset)},${round(y + inset)}h${across}v${down}h${-across}Z`;
	}
	return d;
}

/** How round the corners of a shared tile are. */
export const cornerOf = ({ size }: Pick<PlotMark, 'size'>): number => round(size * 0.05);

/** All tiles of a plot. */
export const WHOLE: TileSet = (1 << TILES) - 1;

interface Geometry {
	/** Where the words begin that say what this is, and those that say what the plots are. */
	readonly experiment: Point;
	readonly plots: Point | null;
	readonly size: number;
	readonly seat: Box & { readonly pitch: number };
	readonly name: number;
	/** How a partner is called: beside what it holds, or by its letter alone. */
	readonly named: 'full' | 'letter';
	/** The side of what a partner holds; 0 where there is no room for it. */
	readonly hand: number;
	readonly table: Box;
	/** The sides of a plot among a hundred, and of the one on the table. */
	readonly cell: number;
	readonly big: number;
	/** The counts: in a column from the top, or in lines whose first baseline is `y`. */
	readonly tally: 'column' | 'lines';
	readonly counts: Pick<Box, 'x' | 'y' | 'w'> & { readonly numeral: number };
	/** Whether what is assumed stands under the partners. */
	readonly settings: boolean;
	readonly stroke: number;
}

const geometries: Readonly<Record<Frame['name'], Geometry>> = {
	wide: {
		experiment: [24, 97],
		plots: [300, 97],
		size: 15.5,
		seat: { x: 24, y: 112, w: 212, h: 62, pitch: 73 },
		name: 17,
		named: 'full',
		hand: 44,
		table: { x: 300, y: 112, w: 440, h: 440 },
		cell: 31,
		big: 290,
		tally: 'column',
		counts: { x: 764, y: 112, w: 172, numeral: 64 },
		settings: true,
		stroke: 1
	},
	narrow: {
		experiment: [12, 51],
		plots: null,
		size: 14.2,
		seat: { x: 12, y: 59, w: 74, h: 39, pitch: 46.5 },
		name: 16,
		named: 'letter',
		hand: 28,
		table: { x: 112, y: 59, w: 236, h: 225 },
		cell: 17,
		big: 172,
		tally: 'lines',
		counts: { x: 12, y: 301, w: 336, numeral: 14.2 },
		settings: false,
		stroke: 0.9
	},
	slide: {
		experiment: [40, 198],
		plots: null,
		size: 28,
		seat: { x: 40, y: 218, w: 250, h: 84, pitch: 98 },
		name: 30,
		named: 'full',
		hand: 60,
		table: { x: 344, y: 218, w: 582, h: 610 },
		cell: 43,
		big: 340,
		tally: 'column',
		counts: { x: 950, y: 218, w: 210, numeral: 80 },
		settings: true,
		stroke: 1.7
	},
	card: {
		experiment: [600, 546],
		plots: null,
		size: 36,
		seat: { x: 48, y: 176, w: 66, h: 64, pitch: 78.5 },
		name: 38,
		named: 'letter',
		hand: 0,
		table: { x: 168, y: 176, w: 378, h: 378 },
		cell: 27,
		big: 270,
		tally: 'column',
		counts: { x: 600, y: 176, w: 552, numeral: 112 },
		settings: false,
		stroke: 2
	}
};

/** Puts values into the braces of a text. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
	text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** How much each shares: one share, or the least and the most. */
export function sharesOf({ share }: Pick<Setting, 'share'>): string {
	const all = partnerIds.map((id) => share[id]);
	const [least, most] = [percent(Math.min(...all)), percent(Math.max(...all))];
	return least === most ? most : `${least.slice(0, -1)}–${most}`;
}

/** The view between two steps. */
export function tween<C extends string>(
	a: MosaicView<C>,
	b: MosaicView<C>,
	t: number
): MosaicView<C> {
	if (t <= 0) return a;
	if (t >= 1) return b;
	return { ...b, between: { from: a, t } };
}

/** The middle of a partner's place. */
const middle = (g: Geometry, i: number): number => g.seat.y + i * g.seat.pitch + g.seat.h / 2;

/** Where what a partner holds is drawn. */
const handAt = (g: Geometry, i: number): Pick<PlotMark, 'x' | 'y' | 'size'> => ({
	x: round(g.seat.x + g.seat.w - g.hand - (g.seat.h - g.hand) / 2),
	y: round(middle(g, i) - g.hand / 2),
	size: g.hand
});

/** Where the one plot is drawn. */
const bigAt = ({ table, big }: Geometry): Pick<PlotMark, 'x' | 'y' | 'size'> => ({
	x: round(table.x + (table.w - big) / 2),
	y: round(table.y + (table.h - big) / 2),
	size: big
});

function railOf(g: Geometry, i: number, cut: boolean): Pick<Rail, 'cut' | 'fill' | 'lines'> {
	const y = middle(g, i);
	const half = round(g.seat.h * 0.11);
	const [from, to] = [g.seat.x + g.seat.w, g.table.x];
	const stub = (to - from) * 0.28;
	const ends: readonly (readonly [number, number])[] = cut
		? [
				[from, from + stub],
				[to - stub, to]
			]
		: [[from, to]];
	return {
		cut,
		fill: cut
			? ''
			: `${polyline([
					[from, y - half],
					[to, y - half],
					[to, y + half],
					[from, y + half]
				])}Z`,
		lines: ends.flatMap(([x0, x1]) =>
			[y - half, y + half].map((at) =>
				polyline([
					[x0, at],
					[x1, at]
				])
			)
		)
	};
}

type Style = Partial<Pick<Label, 'face' | 'ink' | 'anchor' | 'size'>>;

/** A picture at rest. */
function rest(view: MosaicView, frame: Frame): MosaicLayout {
	const g = geometries[frame.name];
	const { words } = view;
	const { size, table, counts } = g;
	const lead = round(size * 1.22);
	const brief = frame.name !== 'wide';
	const draws = drawsOf(view.seed);
	const one = draws[view.plot]!;
	const seats: Seat[] = [];
	const rails: Rail[] = [];
	const plots: PlotMark[] = [];
	const bars: Bar[] = [];
	const labels: Label[] = [];

	/** The last baseline beside the table. */
	const foot = table.y + table.h - size * 0.3;

	const say = ({ full, short }: Words): string => (brief ? (short ?? full) : full);
	const write = (key: string, text: string, x: number, y: number, style: Style = {}): Label => {
		const label: Label = {
			key,
			text,
			x: round(x),
			y: round(y),
			size,
			face: 'sans',
			ink: 'ink',
			anchor: 'start',
			...style
		};
		labels.push(label);
		return label;
	};
	/** Lines of text from a baseline on; returns the baseline of the line after them. */
	const lines = (key: string, text: string, y: number, style: Style = {}): number => {
		const all = wrapText(text, style.face ?? 'sans', size, counts.w);
		all.forEach((line, i) => write(`${key} ${i}`, line, counts.x, y + i * lead, style));
		return y + all.length * lead;
	};

	write('experiment', say(words.experiment), ...g.experiment, { face: 'sans-bold', ink: 'muted' });

	const alone = g.named === 'letter' && g.hand === 0;
	const inset = alone ? g.seat.w / 2 : size * 0.9;
	const nameOf = (id: PartnerId): string =>
		g.named === 'full' ? fill(words.partner.full, { id }) : id;
	const widest = (texts: readonly string[], face: Face, at: number): number =>
		Math.max(...texts.map((text) => textWidth(text, face, at)));
	/** Whether there is room for words in full beside the name of every partner. */
	const roomy =
		inset +
			widest(partnerIds.map(nameOf), 'sans-bold', g.name) +
			widest([words.shares.full, words.stopped.full], 'sans', size) <=
		g.seat.w - size * 1.6;

	partnerIds.forEach((id, i) => {
		const shares = view.on.includes(id);
		const { x, w, h } = g.seat;
		const y = round(g.seat.y + i * g.seat.pitch);
		seats.push({ key: id, id, shares, x, y, w, h });
		rails.push({ key: `${id}-table`, ...railOf(g, i, !shares) });
		const baseline = middle(g, i) + g.name * 0.34;
		write(`partner ${id}`, nameOf(id), x + inset, baseline, {
			face: 'sans-bold',
			size: g.name,
			ink: shares ? 'ink' : 'muted',
			anchor: alone ? 'middle' : 'start'
		});
		if (view.stage === 'hundred' && !alone) {
			const { full, short } = shares ? words.shares : words.stopped;
			const state = roomy ? full : (short ?? full);
			write(`state of ${id}`, state, x + w - size * 0.8, middle(g, i) + size * 0.34, {
				ink: 'muted',
				anchor: 'end'
			});
		}
		if (view.stage === 'one' && g.hand > 0) {
			const { found } = handOf(one, id, view);
			plots.push({ key: `hand ${id}`, state: 'hand', tiles: found, ...handAt(g, i) });
		}
	});

	const assumed = {
		find: percent(view.find),
		share: sharesOf(view),
		need: view.need,
		tiles: TILES
	};
	const settings = (): void => {
		if (!g.settings) return;
		const right = g.seat.x + g.seat.w;
		const values = [
			['find', say(words.find), assumed.find],
			['share', say(words.share), assumed.share],
			['need', say(words.need), fill(words.of, { n: view.need, tiles: TILES })]
		] as const;
		values.forEach(([key, text, value], i) => {
			const y = foot - (values.length - 1 - i) * lead * 1.2;
			write(key, text, g.seat.x, y);
			write(`${key} value`, value, right, y, { face: 'sans-bold', anchor: 'end' });
		});
	};

	if (view.stage !== 'hundred') {
		const at = bigAt(g);
		const tiles = view.stage === 'one' ? tableOf(one, view) : 0;
		const enough = understood(tiles, view);
		const letter = Math.max(size, round(g.big * 0.065));
		plots.push({
			key: `plot ${view.plot}`,
			state: enough ? 'understood' : 'open',
			tiles,
			...at
		});
		for (let tile = 0; tile < TILES; tile += 1) {
			if (!has(tiles, tile)) continue;
			const box = tileBox(tile, at);
			const from = partnerIds.filter((id) => has(handOf(one, id, view).shared, tile));
			const stack = wrapText(from.join(' '), 'sans-bold', letter, box.w - letter * 0.5);
			stack.forEach((text, i) => {
				const y = box.y + box.h / 2 + letter * 0.34 + (i - (stack.length - 1) / 2) * letter * 1.15;
				write(`tile ${tile} ${i}`, text, box.x + box.w / 2, y, {
					face: 'sans-bold',
					size: letter,
					ink: 'on-mark',
					anchor: 'middle'
				});
			});
		}
		const count = fill(words.of, { n: sizeOf(tiles), tiles: TILES });
		const follows = fill(say(enough ? words.enough : words.tooFew), assumed);
		if (g.tally === 'lines') {
			write('count', `${count} ${words.table}`, counts.x, counts.y + 3, { face: 'sans-bold' });
			if (view.stage === 'one') {
				write('follows', follows, counts.x, counts.y + 3 + lead * 1.2);
				write('settings', fill(words.settings, assumed), counts.x, counts.y + 3 + lead * 2.4, {
					ink: 'muted'
				});
			}
		} else {
			const numeral = round(
				Math.min(counts.numeral, (counts.w / textWidth(count, 'serif-bold', 100)) * 100)
			);
			let y = counts.y + numeral * 0.8;
			write('count', count, counts.x, y, { face: 'serif-bold', size: numeral });
			y = lines('table', words.table, y + numeral * 0.22 + size * 0.8, { face: 'sans-bold' });
			if (view.stage === 'one') {
				lines('follows', follows, y + lead * 0.5);
				settings();
			}
		}
		return { table, seats, rails, plots, travellers: [], bars, labels, stroke: g.stroke };
	}

	const all = outcomes(draws, view, view.before);
	const pitch = { x: table.w / 10.4, y: table.h / 10.4 };
	all.forEach(({ index, table: tiles, state }, i) => {
		const [column, row] = [i % 10, Math.floor(i / 10)];
		plots.push({
			key: `plot ${index}`,
			state,
			tiles,
			x: round(table.x + pitch.x * (0.7 + column) - g.cell / 2),
			y: round(table.y + pitch.y * (0.7 + row) - g.cell / 2),
			size: g.cell
		});
	});
	if (g.plots) {
		write('plots', fill(say(words.plots), { n: PLOTS, tiles: TILES }), ...g.plots, {
			ink: 'muted'
		});
	}

	const drawn = (state: PlotState): number => all.filter((plot) => plot.state === state).length;
	const changed = !alike(view, view.before);
	const rows: readonly (readonly [PlotState, number, string])[] = changed
		? [
				['understood', drawn('understood'), words.understood],
				['lost', drawn('lost'), say(words.lost)],
				['never', drawn('never'), say(words.never)]
			]
		: [
				['understood', drawn('understood'), words.understood],
				['never', drawn('never'), say(words.not)]
			];
	const { n, give } = said(expected(view));
	const average = fill(say(give > 0 ? words.average : words.certain), { n, give });
	const expectations = (view.ladder ?? []).map((on) => ({
		on,
		n: said(expected({ ...view, on })).n,
		now: on.length === view.on.length && on.every((id) => view.on.includes(id))
	}));
	/** The mark of a state before its count. */
	const sample = (state: PlotState, x: number, bottom: number, side: number): void => {
		const tiles = state === 'understood' ? 0b10110 : state === 'lost' ? 0b10000 : 0;
		plots.push({
			key: `sample ${state}`,
			state,
			tiles,
			x: round(x),
			y: round(bottom - side),
			size: side
		});
	};
	/** The counts to expect in two rows, from a baseline on. */
	const inRows = (y: number): void => {
		const heads = [words.ladder.partners, words.ladder.average] as const;
		const left = widest(heads, 'sans', size);
		heads.forEach((text, i) => write(`ladder ${i}`, text, counts.x, y + i * lead));
		const room = (counts.w - left) / expectations.length;
		expectations.forEach(({ on, n: count, now }, i) => {
			const x = counts.x + left + room * (i + 0.55);
			const style: Style = { face: now ? 'sans-bold' : 'sans', anchor: 'middle' };
			write(`ladder ${i} partners`, String(on.length), x, y, style);
			write(`ladder ${i} count`, String(count), x, y + lead, style);
		});
	};

	if (g.tally === 'lines') {
		const side = size * 0.95;
		const gap = size * 0.35;
		const texts = rows.map(([state, count, text]) => ({ state, text: `${count} ${text}` }));
		const wide = texts.map(
			({ text }, i) => side + gap + textWidth(text, i === 0 ? 'sans-bold' : 'sans', size)
		);
		const between = Math.min(
			size * 1.6,
			(counts.w - wide.reduce((a, b) => a + b, 0)) / (texts.length - 1)
		);
		const step = expectations.length > 0 ? lead : lead * 1.2;
		let x: number = counts.x;
		let y: number = counts.y + (expectations.length > 0 ? 0 : 3);
		texts.forEach(({ state, text }, i) => {
			sample(state, x, y + size * 0.12, side);
			write(`count ${state}`, text, x + side + gap, y, { face: i === 0 ? 'sans-bold' : 'sans' });
			x += wide[i]! + between;
		});
		y += step;
		if (expectations.length > 0) {
			inRows(y);
			y += step;
		} else write('average', average, counts.x, y);
		write('settings', fill(words.settings, assumed), counts.x, y + step, { ink: 'muted' });
	} else {
		const card = frame.name === 'card';
		const listed = expectations.length > 0;
		let y = counts.y + size * 0.78;
		write('drawn', fill(words.drawn, { n: PLOTS }), counts.x, y, { ink: 'muted' });
		y += counts.numeral * 0.9 + size * 0.25;
		const side = counts.numeral * 0.68;
		const gap = size * 0.5;
		rows.forEach(([state, count, text], i) => {
			if (i === 0) {
				sample(state, counts.x, y, side);
				const x = counts.x + side + gap;
				const style: Style = { face: 'serif-bold', size: counts.numeral };
				const { w } = labelBox(write(`count ${state}`, String(count), x, y, style));
				if (!card) y += counts.numeral * 0.22 + size * 0.78;
				const beside = card ? x + w + gap : counts.x;
				write(`words ${state}`, text, beside, y, { face: 'sans-bold' });
				y += lead * (card ? 1.3 : 1.6);
				return;
			}
			if (card && listed) return;
			const small = size * 1.05;
			sample(state, counts.x, y + size * 0.16, small);
			write(`count ${state}`, `${count} ${text}`, counts.x + small + gap, y);
			y += lead * 1.2;
		});
		if (card) {
			if (listed) inRows(y + lead * 0.2);
			else lines('average', average, y);
		} else if (listed) {
			const step = lead * 1.08;
			const heading = wrapText(words.ladder.full, 'sans', size, counts.w);
			const first = foot - step * (expectations.length - 1);
			lines('ladder', words.ladder.full, first - lead * (heading.length + 0.15), { ink: 'muted' });
			expectations.forEach(({ on, n: count, now }, i) => {
				const at = first + i * step;
				const face = now ? 'sans-bold' : 'sans';
				write(`ladder ${i} partners`, String(on.length), counts.x, at, { face });
				const from = counts.x + size * 1.1;
				const w = round(((counts.w - size * 2.8) * count) / 100);
				bars.push({
					key: `ladder ${i}`,
					now,
					x: round(from),
					y: round(at - size * 0.56),
					w,
					h: round(size * 0.46)
				});
				write(`ladder ${i} count`, String(count), from + w + size * 0.35, at, { face });
			});
		} else {
			const block = wrapText(average, 'sans', size, counts.w);
			lines('average', average, foot - lead * (block.length - 1));
		}
		settings();
	}
	return { table, seats, rails, plots, travellers: [], bars, labels, stroke: g.stroke };
}

/** When tiles set out for the table: first it is seen who holds them. And when they are at its edge. */
const departure = 0.25;
const edge = 0.5;

/** The tiles on their way from those who share them to an empty table, `t` of the change over. */
function travel(view: MosaicView, frame: Frame, t: number): Traveller[] {
	const g = geometries[frame.name];
	if (g.hand === 0 || t < departure) return [];
	const one = drawsOf(view.seed)[view.plot]!;
	const out: Traveller[] = [];
	partnerIds.forEach((id, i) => {
		const { shared } = handOf(one, id, view);
		for (let tile = 0; tile < TILES; tile += 1) {
			if (!has(shared, tile)) continue;
			const [a, b] = [tileBox(tile, handAt(g, i)), tileBox(tile, bigAt(g))];
			// Along the channel as far as the table, and only then to its place.
			const door = { x: g.table.x, y: middle(g, i) - a.h / 2, w: a.w, h: a.h };
			const inside = t >= edge;
			const [from, to, u] = inside
				? [door, b, (t - edge) / (1 - edge)]
				: [a, door, (t - departure) / (edge - departure)];
			const mix = (name: keyof Box): number => round(from[name] + (to[name] - from[name]) * u);
			const r = cornerOf({ size: g.hand + (g.big - g.hand) * (inside ? u : 0) });
			out.push({ key: `${id} ${tile}`, x: mix('x'), y: mix('y'), w: mix('w'), h: mix('h'), r });
		}
	});
	return out;
}

/** Where everything in a mosaic stands, in frame units, for a step or between two steps. Pure. */
export function layout(view: MosaicView, frame: Frame): MosaicLayout {
	if (!view.between) return rest(view, frame);
	const { from, t } = view.between;
	const [a, b] = [rest(from, frame), rest(view, frame)];
	const same = (p: PlotMark, q: PlotMark): boolean => p.state === q.state && p.tiles === q.tiles;
	const was = new Map(a.plots.map((plot) => [plot.key, plot]));
	const is = new Map(b.plots.map((plot) => [plot.key, plot]));
	const arriving = from.stage === 'table' && view.stage === 'one';
	const leaving = from.stage === 'one' && view.stage === 'table';
	/** How far the tiles of the one plot have come to the table. */
	const come = arriving ? t : leaving ? 1 - t : null;
	// A plot that changes does so in its place, and is never gone meanwhile.
	const plots = blend(a.plots, b.plots, t, ['x', 'y', 'size'], same).map((plot) => {
		if (come !== null && plot.state === 'hand') {
			return { ...plot, opacity: round(Math.min(1, come / departure)) };
		}
		const key = plot.key.replace(/ was$/, '');
		const [old, now] = [was.get(key), is.get(key)];
		if (!old || !now || same(old, now)) return plot;
		// The table is empty as long as its tiles are on their way.
		if (come !== null) return { ...plot, opacity: plot.tiles === 0 ? 1 : 0 };
		return { ...plot, opacity: round(plot.key === key ? t : 1 - t) };
	});
	return {
		table: b.table,
		seats: blend(a.seats, b.seats, t, ['x', 'y'], (p, q) => p.shares === q.shares),
		rails: blend(a.rails, b.rails, t, [], (p, q) => p.cut === q.cut),
		plots,
		travellers: come === null ? [] : travel(arriving ? view : from, frame, come),
		bars: blend(a.bars, b.bars, t, ['x', 'y', 'w'], (p, q) => p.now === q.now),
		labels: blendLabels(a.labels, b.labels, t),
		stroke: b.stroke
	};
}

/** The words that say what this is tell more when they are asked. */
export function targets(view: MosaicView, drawn: MosaicLayout): Target[] {
	const label = drawn.labels.find(({ key }) => key === 'experiment');
	if (!label || !view.detail) return [];
	const box = labelBox(label);
	const more = label.size * 0.45;
	return [
		{
			key: 'experiment',
			name: label.text,
			box: {
				x: round(box.x - more),
				y: round(box.y - more),
				w: round(box.w + 2 * more),
				h: round(box.h + 2 * more)
			},
			detail: view.detail
		}
	];
}
