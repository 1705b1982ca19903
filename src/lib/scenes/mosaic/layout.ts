import type { Frame } from '../../paint/frames';
import {
	arriving,
	blend,
	dissolveLabels,
	labelBox,
	leaving,
	round,
	type Box,
	type Label
} from '../../paint/labels';
import { polyline, type Point } from '../../paint/lines';
import { recent } from '../../paint/recent';
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
	type Draws,
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
	readonly between?: {
		readonly from: MosaicView<C>;
		readonly to: MosaicView<C>;
		readonly t: number;
	};
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
	/** The counts: in a column beside the table, with few words beside it, or in lines below it. */
	readonly tally: 'column' | 'few' | 'lines';
	/** Where they are; of lines, `y` is the first baseline. */
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
		tally: 'few',
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
	return { ...b, between: { from: a, to: b, t } };
}

const widest = (texts: readonly string[], face: Face, size: number): number =>
	Math.max(...texts.map((text) => textWidth(text, face, size)));

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

/** A count and what it counts. */
interface Row {
	readonly state: PlotState;
	readonly count: number;
	readonly text: string;
}

/** A line of the list of counts to expect. */
interface Expectation {
	readonly partners: string;
	readonly count: number;
	/** Whether it is of those that share now. */
	readonly now: boolean;
}

/** A picture at rest. */
class Rest {
	readonly g: Geometry;
	readonly lead: number;
	/** The last baseline beside the table. */
	readonly foot: number;
	readonly draws: Draws;
	/** The plot that stands alone on the table. */
	readonly one: Draws[number];
	readonly seats: Seat[] = [];
	readonly rails: Rail[] = [];
	readonly plots: PlotMark[] = [];
	readonly bars: Bar[] = [];
	readonly labels: Label[] = [];

	constructor(
		readonly view: MosaicView,
		readonly frame: Frame
	) {
		this.g = geometries[frame.name];
		const { size, table } = this.g;
		this.lead = round(size * 1.22);
		this.foot = table.y + table.h - size * 0.3;
		this.draws = drawsOf(view.seed);
		this.one = this.draws[view.plot]!;
		this.write('experiment', this.say(view.words.experiment), ...this.g.experiment, {
			face: 'sans-bold',
			ink: 'muted'
		});
		this.partners();
		if (view.stage === 'hundred') this.hundred();
		else this.onePlot();
	}

	get layout(): MosaicLayout {
		const { g, seats, rails, plots, bars, labels } = this;
		return { table: g.table, seats, rails, plots, travellers: [], bars, labels, stroke: g.stroke };
	}

	private say({ full, short }: Words): string {
		return this.frame.name === 'wide' ? full : (short ?? full);
	}

	private write(key: string, text: string, x: number, y: number, style: Style = {}): Label {
		const label: Label = {
			key,
			text,
			x: round(x),
			y: round(y),
			size: this.g.size,
			face: 'sans',
			ink: 'ink',
			anchor: 'start',
			...style
		};
		this.labels.push(label);
		return label;
	}

	private wrapped(text: string, face: Face = 'sans'): string[] {
		return wrapText(text, face, this.g.size, this.g.counts.w);
	}

	/** Text in the column of counts from a baseline on; returns the baseline that comes after it. */
	private lines(key: string, text: string, y: number, style: Style = {}): number {
		const all = this.wrapped(text, style.face);
		all.forEach((line, i) =>
			this.write(`${key} ${i}`, line, this.g.counts.x, y + i * this.lead, style)
		);
		return y + all.length * this.lead;
	}

	private partners(): void {
		const { g, view } = this;
		const { words } = view;
		const { size, seat } = g;
		const alone = g.named === 'letter' && g.hand === 0;
		const inset = alone ? seat.w / 2 : size * 0.9;
		const nameOf = (id: PartnerId): string =>
			g.named === 'full' ? fill(words.partner.full, { id }) : id;
		// Words in full where there is room for them beside the name of every partner.
		const roomy =
			inset +
				widest(partnerIds.map(nameOf), 'sans-bold', g.name) +
				widest([words.shares.full, words.stopped.full], 'sans', size) <=
			seat.w - size * 1.6;
		partnerIds.forEach((id, i) => {
			const shares = view.on.includes(id);
			const { x, w, h } = seat;
			this.seats.push({ key: id, id, shares, x, y: round(seat.y + i * seat.pitch), w, h });
			this.rails.push({ key: `${id}-table`, ...railOf(g, i, !shares) });
			this.write(`partner ${id}`, nameOf(id), x + inset, middle(g, i) + g.name * 0.34, {
				face: 'sans-bold',
				size: g.name,
				ink: shares ? 'ink' : 'muted',
				anchor: alone ? 'middle' : 'start'
			});
			if (view.stage === 'hundred' && !alone) {
				const { full, short } = shares ? words.shares : words.stopped;
				const state = roomy ? full : (short ?? full);
				this.write(`state of ${id}`, state, x + w - size * 0.8, middle(g, i) + size * 0.34, {
					ink: 'muted',
					anchor: 'end'
				});
			}
			if (view.stage === 'one' && g.hand > 0) {
				const { found } = handOf(this.one, id, view);
				this.plots.push({ key: `hand ${id}`, state: 'hand', tiles: found, ...handAt(g, i) });
			}
		});
	}

	/** What is assumed, under the partners or in one line from a baseline on. */
	private assumed(y: number): void {
		const { g, view, lead } = this;
		const { words } = view;
		const [find, share] = [percent(view.find), sharesOf(view)];
		if (g.tally === 'lines') {
			const values = { find, share, need: view.need, tiles: TILES };
			this.write('settings', fill(words.settings, values), g.counts.x, y, { ink: 'muted' });
		} else if (g.tally === 'column') {
			const values = [
				['find', words.find, find],
				['share', words.share, share],
				['need', words.need, fill(words.of, { n: view.need, tiles: TILES })]
			] as const;
			values.forEach(([key, text, value], i) => {
				const at = this.foot - (values.length - 1 - i) * lead * 1.2;
				this.write(key, this.say(text), g.seat.x, at);
				this.write(`${key} value`, value, g.seat.x + g.seat.w, at, {
					face: 'sans-bold',
					anchor: 'end'
				});
			});
		}
	}

	/** One plot on the table, and what is known of it. */
	private onePlot(): void {
		const { g, view, one, lead } = this;
		const { words } = view;
		const { size, counts } = g;
		const tiles = view.stage === 'one' ? tableOf(one, view) : 0;
		const enough = understood(tiles, view);
		this.plots.push({
			key: `plot ${view.plot}`,
			state: enough ? 'understood' : 'open',
			tiles,
			...bigAt(g)
		});
		for (let tile = 0; tile < TILES; tile += 1) if (has(tiles, tile)) this.sharers(tile);
		// An empty table has nothing to count.
		if (view.stage === 'table') return;

		const count = fill(words.of, { n: sizeOf(tiles), tiles: TILES });
		const follows = fill(this.say(enough ? words.enough : words.tooFew), { need: view.need });
		if (g.tally === 'lines') {
			const y = counts.y + 3;
			this.write('count', `${count} ${words.table}`, counts.x, y, { face: 'sans-bold' });
			this.write('follows', follows, counts.x, y + lead * 1.2);
			this.assumed(y + lead * 2.4);
			return;
		}
		const fit = (counts.w / textWidth(count, 'serif-bold', 100)) * 100;
		const numeral = round(Math.min(counts.numeral, fit));
		const y = counts.y + numeral * 0.8;
		this.write('count', count, counts.x, y, { face: 'serif-bold', size: numeral });
		const below = y + numeral * 0.22 + size * 0.8;
		const next = this.lines('table', words.table, below, { face: 'sans-bold' });
		this.lines('follows', follows, next + lead * 0.5);
		this.assumed(next);
	}

	/** The letters of those who share a tile, on the tile. */
	private sharers(tile: number): void {
		const { g, view, one } = this;
		const box = tileBox(tile, bigAt(g));
		const size = Math.max(g.size, round(g.big * 0.065));
		const from = partnerIds.filter((id) => has(handOf(one, id, view).shared, tile));
		const all = wrapText(from.join(' '), 'sans-bold', size, box.w - size * 0.5);
		all.forEach((text, i) => {
			const y = box.y + box.h / 2 + size * 0.34 + (i - (all.length - 1) / 2) * size * 1.15;
			this.write(`tile ${tile} ${i}`, text, box.x + box.w / 2, y, {
				face: 'sans-bold',
				size,
				ink: 'on-mark',
				anchor: 'middle'
			});
		});
	}

	/** A hundred plots, each in its place, and how many of them are understood. */
	private hundred(): void {
		const { g, view } = this;
		const { words } = view;
		const all = outcomes(this.draws, view, view.before);
		const [across, down] = [g.table.w / 10.4, g.table.h / 10.4];
		all.forEach(({ index, table: tiles, state }, i) => {
			this.plots.push({
				key: `plot ${index}`,
				state,
				tiles,
				x: round(g.table.x + across * (0.7 + (i % 10)) - g.cell / 2),
				y: round(g.table.y + down * (0.7 + Math.floor(i / 10)) - g.cell / 2),
				size: g.cell
			});
		});
		if (g.plots) {
			const text = fill(this.say(words.plots), { n: PLOTS, tiles: TILES });
			this.write('plots', text, ...g.plots, { ink: 'muted' });
		}

		const row = (state: PlotState, text: string): Row => ({
			state,
			count: all.filter((plot) => plot.state === state).length,
			text
		});
		const rows = alike(view, view.before)
			? [row('understood', words.understood), row('never', this.say(words.not))]
			: [
					row('understood', words.understood),
					row('lost', this.say(words.lost)),
					row('never', this.say(words.never))
				];
		const { n, give } = said(expected(view));
		const average = fill(this.say(give > 0 ? words.average : words.certain), { n, give });
		const ladder = (view.ladder ?? []).map((on) => ({
			partners: String(on.length),
			count: said(expected({ ...view, on })).n,
			now: on.length === view.on.length && on.every((id) => view.on.includes(id))
		}));
		if (g.tally === 'lines') this.countsInLines(rows, average, ladder);
		else this.countsInColumn(rows, average, ladder);
	}

	/** The mark of a state before its count, standing on a line. */
	private sample(state: PlotState, x: number, bottom: number, size: number): void {
		const tiles = { understood: 0b10110, lost: 0b10000, never: 0 }[state];
		this.plots.push({
			key: `sample ${state}`,
			state,
			tiles,
			x: round(x),
			y: round(bottom - size),
			size: round(size)
		});
	}

	private countsInLines(
		rows: readonly Row[],
		average: string,
		ladder: readonly Expectation[]
	): void {
		const { g, lead } = this;
		const { size, counts } = g;
		const listed = ladder.length > 0;
		const [side, gap] = [size * 0.95, size * 0.35];
		const texts = rows.map(({ state, count, text }, i) => ({
			state,
			text: `${count} ${text}`,
			face: i === 0 ? ('sans-bold' as const) : ('sans' as const)
		}));
		const wide = texts.map(({ text, face }) => side + gap + textWidth(text, face, size));
		const room = counts.w - wide.reduce((a, b) => a + b, 0);
		const between = Math.min(size * 1.6, room / (texts.length - 1));
		const step = listed ? lead : lead * 1.2;
		let x: number = counts.x;
		let y = listed ? counts.y : counts.y + 3;
		texts.forEach(({ state, text, face }, i) => {
			this.sample(state, x, y + size * 0.12, side);
			this.write(`count ${state}`, text, x + side + gap, y, { face });
			x += wide[i]! + between;
		});
		y += step;
		if (listed) {
			this.ladderInRows(ladder, y);
			y += step;
		} else this.write('average', average, counts.x, y);
		this.assumed(y + step);
	}

	private countsInColumn(
		rows: readonly Row[],
		average: string,
		ladder: readonly Expectation[]
	): void {
		const { g, lead, view } = this;
		const { size, counts } = g;
		const few = g.tally === 'few';
		const listed = ladder.length > 0;
		const gap = size * 0.5;
		let y = counts.y + size * 0.78;
		this.write('drawn', fill(view.words.drawn, { n: PLOTS }), counts.x, y, { ink: 'muted' });
		y += counts.numeral * 0.9 + size * 0.25;
		rows.forEach(({ state, count, text }, i) => {
			if (i === 0) {
				const side = counts.numeral * 0.68;
				this.sample(state, counts.x, y, side);
				const x = counts.x + side + gap;
				const style: Style = { face: 'serif-bold', size: counts.numeral };
				const { w } = labelBox(this.write(`count ${state}`, String(count), x, y, style));
				if (!few) y += counts.numeral * 0.22 + size * 0.78;
				this.write(`words ${state}`, text, few ? x + w + gap : counts.x, y, { face: 'sans-bold' });
				y += lead * (few ? 1.3 : 1.6);
			} else if (!few || !listed) {
				const side = size * 1.05;
				this.sample(state, counts.x, y + size * 0.16, side);
				this.write(`count ${state}`, `${count} ${text}`, counts.x + side + gap, y);
				y += lead * 1.2;
			}
		});
		if (few && listed) this.ladderInRows(ladder, y + lead * 0.2);
		else if (listed) this.ladderInList(ladder);
		else {
			const above = (this.wrapped(average).length - 1) * lead;
			this.lines('average', average, few ? y : this.foot - above);
		}
		this.assumed(y);
	}

	/** The counts to expect in two rows, from a baseline on. */
	private ladderInRows(ladder: readonly Expectation[], y: number): void {
		const { size, counts } = this.g;
		const { partners: first, average: second } = this.view.words.ladder;
		const left = widest([first, second], 'sans', size);
		const room = (counts.w - left) / ladder.length;
		this.write('ladder partners', first, counts.x, y);
		this.write('ladder counts', second, counts.x, y + this.lead);
		ladder.forEach(({ partners, count, now }, i) => {
			const x = counts.x + left + room * (i + 0.55);
			const style: Style = { face: now ? 'sans-bold' : 'sans', anchor: 'middle' };
			this.write(`ladder ${i} partners`, partners, x, y, style);
			this.write(`ladder ${i} count`, String(count), x, y + this.lead, style);
		});
	}

	/** The counts to expect as bars, at the foot of the column. */
	private ladderInList(ladder: readonly Expectation[]): void {
		const { g, lead, foot } = this;
		const { size, counts } = g;
		const heading = this.view.words.ladder.full;
		const step = lead * 1.08;
		const first = foot - step * (ladder.length - 1);
		const above = (this.wrapped(heading).length + 0.15) * lead;
		this.lines('ladder', heading, first - above, { ink: 'muted' });
		ladder.forEach(({ partners, count, now }, i) => {
			const y = first + i * step;
			const face = now ? 'sans-bold' : 'sans';
			const x = round(counts.x + size * 1.1);
			const w = round(((counts.w - size * 2.8) * count) / 100);
			this.bars.push({
				key: `ladder ${i}`,
				now,
				x,
				y: round(y - size * 0.56),
				w,
				h: round(size * 0.46)
			});
			this.write(`ladder ${i} partners`, partners, counts.x, y, { face });
			this.write(`ladder ${i} count`, String(count), x + w + size * 0.35, y, { face });
		});
	}
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

const rest = recent((view: MosaicView, frame: Frame): MosaicLayout => new Rest(view, frame).layout);

/** Where everything in a mosaic stands, in frame units, for a step or between two steps. Pure. */
export function layout(view: MosaicView, frame: Frame): MosaicLayout {
	if (!view.between) return rest(view, frame);
	const { from, to, t } = view.between;
	const [a, b] = [rest(from, frame), rest(to, frame)];
	const laid = from.stage === 'table' && view.stage === 'one';
	const taken = from.stage === 'one' && view.stage === 'table';
	/** How far the tiles of the one plot have come to the table, where they come or go. */
	const come = laid ? t : taken ? 1 - t : null;
	// On one table what changes does so in its place, and is never gone meanwhile: as it goes, it comes.
	const still = from.stage === view.stage;
	const [going, coming] = still ? [round(1 - t), round(t)] : [leaving(t), arriving(t)];
	const plots = blend(
		a.plots,
		b.plots,
		t,
		['x', 'y', 'size'],
		(p, q) => p.state === q.state && p.tiles === q.tiles,
		going,
		coming
	);
	return {
		table: b.table,
		seats: blend(a.seats, b.seats, t, [], (p, q) => p.shares === q.shares, going, coming),
		rails: blend(a.rails, b.rails, t, [], (p, q) => p.cut === q.cut, going, coming),
		plots: come === null ? plots : plots.map((plot) => ({ ...plot, opacity: seen(plot, come) })),
		travellers: come === null ? [] : travel(laid ? view : from, frame, come),
		bars: blend(a.bars, b.bars, t, ['x', 'y', 'w'], (p, q) => p.now === q.now, going, coming),
		labels: dissolveLabels(a.labels, b.labels, t),
		stroke: b.stroke
	};
}

/** How visible a plot is while tiles come: first what is held, and an empty table until they are there. */
function seen({ state, tiles }: PlotMark, come: number): number {
	if (state === 'hand') return round(Math.min(1, come / departure));
	return tiles === 0 ? 1 : 0;
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
