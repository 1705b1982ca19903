import type { Frame } from '../../paint/frames';
import {
	around,
	blend,
	blendLabels,
	labelBox,
	round,
	type Box,
	type Label
} from '../../paint/labels';
import { link, polyline as poly, type Point } from '../../paint/lines';
import { marks, type Mark, type PieceState } from '../../paint/pieces';
import { recent } from '../../paint/recent';
import { textWidth, wrapText } from '../../paint/text';
import type { Detail, Target, Words } from '../kinds';
import {
	channelEnds,
	channelIds,
	compositions,
	zoneOf,
	type Card,
	type ChannelId,
	type Composition,
	type Origin,
	type Slot,
	type Zone
} from './compose';

export type { ChannelId, Slot, Zone } from './compose';

export type ChannelState = 'open' | 'strained' | 'cut' | 'restored';

/**
 * A place on a piece's way. `channel` is half way to the partners, `unknown` is with someone whom
 * nobody identified, `elsewhere` is outside of the agreement altogether, `wall` is the moment of
 * being made public by others than its holders.
 * A piece stays with each holder that it passes; it does not stay in the channel or at the wall.
 * What has crossed the wall is public, and everyone has it.
 * How a piece came to a partner is drawn only where a channel leads there: else it is first seen on
 * its way from there, and the partner is drawn without it.
 */
export type Stop = Slot | 'channel' | 'unknown' | 'elsewhere' | 'wall';

export interface Holder extends Words {
	/** What is to be known of it, beneath its name. */
	readonly note?: string;
}

/** What one step of a `channel` scene shows. */
export interface ChannelView<C extends string = string> {
	readonly zones: Readonly<Record<Zone, Words>>;
	readonly holders: Partial<Readonly<Record<Slot, Holder>>>;
	readonly channels: Partial<Readonly<Record<ChannelId, ChannelState>>>;
	/** Words beside the channel to the agencies. */
	readonly channelLabel?: string;
	/** The way each piece has gone so far, in order. */
	readonly pieces: Partial<Readonly<Record<Mark, readonly [Stop, ...Stop[]]>>>;
	/** What each piece is called. */
	readonly labels: Readonly<Record<Mark, string>>;
	/** Words on the dotted way by which police release something; without them it is not drawn. */
	readonly release?: Words;
	/** Words beside the place that nobody identified. */
	readonly unknown?: Words;
	/** Whether the crossings are over: what crossed is where it went, the wall stands, and no way is drawn. */
	readonly past?: boolean;
	/** The legend, where the grammar is introduced. */
	readonly legend?: Readonly<Record<PieceState, string>>;
	/** What the eye should go to. */
	readonly focus?: readonly (Mark | Slot)[];
	/** The holders and pieces that the point needs: all that a card shows. Without it, a card shows what it has a place for. */
	readonly card?: readonly (Mark | Slot)[];
	readonly details?: Partial<Readonly<Record<Slot | Mark | 'unknown', Detail<C>>>>;
	/** Set by `tween` alone: the view that this one is coming from, and how far it has come. */
	readonly between?: {
		readonly from: ChannelView<C>;
		readonly to: ChannelView<C>;
		readonly t: number;
	};
}

interface Shown {
	readonly key: string;
	readonly opacity?: number;
}

export interface CardMark extends Shown, Box {
	readonly slot: Slot;
	readonly focus: boolean;
}

export interface PieceMarkLayout extends Shown {
	/** The stop at which it stands, or `moving`. */
	readonly at: Stop | 'moving' | 'legend';
	readonly mark: Mark | null;
	readonly state: PieceState;
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly focus: boolean;
}

export interface RailMark extends Shown {
	readonly state: ChannelState;
	readonly fill: string | null;
	readonly rails: readonly string[];
	/** The bars that close its ends where it is cut, and meet where it is joined again. */
	readonly bars: string | null;
	readonly stroke: number;
	readonly inner: boolean;
}

export interface PathMark extends Shown {
	readonly d: string;
}

export interface ChannelLayout {
	readonly zones: readonly (Box & { readonly key: Zone | 'gutter' })[];
	readonly walls: readonly (PathMark & { readonly width: number })[];
	readonly tears: readonly (PathMark & { readonly width: number })[];
	readonly release: readonly PathMark[];
	readonly rails: readonly RailMark[];
	readonly cards: readonly CardMark[];
	readonly leaks: readonly PathMark[];
	readonly unknowns: readonly (Shown & {
		readonly x: number;
		readonly y: number;
		readonly r: number;
		readonly size: number;
	})[];
	readonly pieces: readonly PieceMarkLayout[];
	readonly labels: readonly Label[];
	readonly stroke: number;
}

const zones: readonly Zone[] = ['held', 'shared', 'public'];

/** The view between two steps. A channel is redrawn from both ends, so that pieces can travel. */
export function tween<C extends string>(
	a: ChannelView<C>,
	b: ChannelView<C>,
	t: number
): ChannelView<C> {
	if (t <= 0) return a;
	if (t >= 1) return b;
	return { ...b, between: { from: a, to: b, t } };
}

/** Whether a frame tells of a holder or a piece. */
type Told = (what: Mark | Slot) => boolean;

function compositionOf(view: ChannelView, frame: Frame, told: Told): Composition {
	const found = compositions[frame.name];
	if (!found)
		throw new Error(`A channel is drawn as a ${frame.name}: import channel/compose-far before.`);
	if (!('channels' in found)) return found;
	const ways = Object.values(view.pieces);
	if (view.past || !ways.some((trail) => trail[trail.length - 1] === 'wall')) {
		const drawn = (slot: Slot): boolean => view.holders[slot] !== undefined && told(slot);
		const one = drawn('agencies') && !drawn('partners') && !drawn('government');
		return one ? found.channel : found.channels;
	}
	return ways.some((trail) => trail.includes('unknown')) ? found.unknown : found.wall;
}

/** A view without what only other frames draw: cards the frame has no room for give way. */
function holdersIn(view: ChannelView, c: Composition, told: Told): Map<Slot, Card> {
	const drawn = (slot: Slot | undefined): boolean =>
		slot !== undefined && view.holders[slot] !== undefined && told(slot);
	const shown = new Map<Slot, Card>();
	for (const slot of Object.keys(view.holders) as Slot[]) {
		const card = c.cards[slot];
		if (card && drawn(slot) && !drawn(c.yields[slot])) shown.set(slot, card);
	}
	return shown;
}

const originOf = (trail: readonly Stop[]): Origin => {
	const before = trail[trail.indexOf('wall') - 1];
	return before === 'elsewhere' || before === 'agencies' || before === 'partners'
		? before
		: 'unknown';
};

/** The state a piece is in at a stop: it follows from where the stop is and how the piece came there. */
function stateAt(trail: readonly Stop[], index: number): PieceState {
	const stop = trail[index];
	if (stop === 'wall') return 'leaked';
	if (stop === 'channel' || stop === 'unknown' || stop === 'elsewhere' || stop === undefined)
		return 'shared';
	const zone = zoneOf[stop];
	if (zone !== 'public') return zone;
	return trail.lastIndexOf('wall', index) >= 0 ? 'leaked' : 'released';
}

const channelFrom = (from: Stop | undefined, to: Stop | undefined): ChannelId | undefined =>
	channelIds.find((id) => channelEnds[id][0] === from && channelEnds[id][1] === to);

/** Whether a piece's way to a stop is part of what is drawn: along a channel, or out into the public. */
function isDrawn(view: ChannelView, trail: readonly Stop[], index: number): boolean {
	const [from, to] = [trail[index - 1], trail[index]];
	if (from === 'channel' || from === 'wall' || to === 'channel' || to === 'wall') return true;
	if (from === undefined || to === undefined || to === 'unknown' || to === 'elsewhere')
		return false;
	const id = channelFrom(from, to);
	return zoneOf[to] === 'public' || (id !== undefined && view.channels[id] !== undefined);
}

const centre = (b: Box): Point => [b.x + b.w / 2, b.y + b.h / 2];

const within = (value: number, from: number, to: number): number =>
	Math.min(Math.max(value, from), to);

interface Placed extends PieceMarkLayout {
	readonly labels: readonly Label[];
}

/** One step at rest. */
class Rest {
	readonly c: Composition;
	readonly shown: Map<Slot, Card>;
	readonly focus: ReadonlySet<string>;
	readonly places = new Map<string, Placed>();
	private readonly told: Told;
	/** How many lines name pieces at a level wall that come from beyond the zones. */
	private named = 0;

	constructor(
		readonly view: ChannelView,
		readonly frame: Frame
	) {
		this.focus = new Set<string>(view.focus ?? []);
		const all = frame.name !== 'card' || !view.card;
		this.told = (what) => all || (view.card ?? []).includes(what);
		this.c = compositionOf(view, frame, this.told);
		this.shown = holdersIn(view, this.c, this.told);
		this.place();
	}

	words(w: Words): string {
		return this.c.words === 'short' ? (w.short ?? w.full) : w.full;
	}

	get size(): number {
		return this.frame.type.label;
	}

	text(
		key: string,
		words: string,
		x: number,
		y: number,
		more: Partial<Omit<Label, 'key' | 'text' | 'x' | 'y'>> = {}
	): Label {
		return {
			key,
			text: words,
			x: round(x),
			y: round(y),
			size: this.size,
			face: 'sans',
			ink: 'ink',
			anchor: 'start',
			...more
		};
	}

	/** Lines one under the other, around a height. */
	private block(
		key: string,
		lines: readonly string[],
		x: number,
		y: number,
		more: Partial<Label>
	): Label[] {
		const { lead } = this.c.name;
		const first = y + this.size * 0.35 - ((lines.length - 1) * lead) / 2;
		return lines.map((words, i) => this.text(`${key} ${i}`, words, x, first + i * lead, more));
	}

	/** Police stand for national policing in a frame that has no room for both. */
	private home(slot: Slot): Slot | null {
		if (this.shown.has(slot)) return slot;
		return slot === 'national' && this.shown.has('police') ? 'police' : null;
	}

	/** Where every piece stands. */
	private place(): void {
		const { view } = this;
		const trays = new Map<Slot, Mark[]>();
		const crossing = new Map<Origin, Mark[]>();
		const into = <K>(lists: Map<K, Mark[]>, key: K, mark: Mark): void => {
			const old = lists.get(key) ?? [];
			if (!old.includes(mark)) lists.set(key, [...old, mark]);
		};
		for (const mark of marks) {
			const trail = view.pieces[mark];
			if (!trail || !this.told(mark)) continue;
			trail.forEach((stop, i) => {
				if (stop === 'unknown' || stop === 'elsewhere') return;
				if (stop === 'channel' || stop === 'wall') {
					if (i < trail.length - 1) return;
					if (stop === 'channel') this.addInChannel(mark);
					else into(crossing, originOf(trail), mark);
					return;
				}
				const home = this.home(stop);
				if (home && (zoneOf[stop] !== 'shared' || isDrawn(view, trail, i))) into(trays, home, mark);
			});
			if (trail.includes('wall') && this.shown.has('everyone')) into(trays, 'everyone', mark);
		}
		for (const [slot, inside] of trays) this.fillTray(slot, inside);
		for (const [origin, inside] of crossing) this.fillWall(origin, inside);
	}

	private add(
		mark: Mark,
		at: Stop,
		state: PieceState,
		[x, y]: Point,
		size: number,
		labels: readonly Label[]
	): void {
		const key = `${mark}@${at}`;
		const focus = this.focus.has(mark);
		this.places.set(key, { key, at, mark, state, x: round(x), y: round(y), size, focus, labels });
	}

	private addInChannel(mark: Mark): void {
		const ends = this.railEnds('national-agencies');
		if (!ends) return;
		const middle: Point = [(ends[0][0] + ends[1][0]) / 2, (ends[0][1] + ends[1][1]) / 2];
		this.add(mark, 'channel', 'shared', middle, this.c.channelPiece, []);
	}

	private fillTray(slot: Slot, inside: readonly Mark[]): void {
		let card = this.shown.get(slot);
		const tray = card?.tray;
		if (!card || !tray) return;
		const last = tray.dy + Math.floor((inside.length - 1) / tray.columns) * tray.rowStep;
		const need = last + tray.size * 0.85;
		if (card.grows && need > card.h) {
			const [top, bottom] = card.grows;
			card = { ...card, h: need, y: within(card.y + (card.h - need) / 2, top, bottom - need) };
			this.shown.set(slot, card);
		}
		const face = (mark: Mark): 'sans-bold' | 'sans' =>
			this.focus.has(mark) ? 'sans-bold' : 'sans';
		const cells = inside.map((mark) =>
			Math.max(tray.size, textWidth(this.view.labels[mark], face(mark), this.size))
		);
		const room = card.w - 2 * tray.dx - cells.reduce((a, b) => a + b, 0);
		const gap = Math.min(this.size * 1.6, room / Math.max(1, inside.length - 1));
		let run = card.x + tray.dx;
		inside.forEach((mark, i) => {
			const trail: readonly Stop[] = this.view.pieces[mark] ?? [];
			const index = trail.indexOf(slot);
			// Without a stop of its own there it is everyone's copy, or one that police stand in for.
			const state = index >= 0 ? stateAt(trail, index) : slot === 'everyone' ? 'leaked' : 'held';
			let x = card.x + tray.dx + (i % tray.columns) * tray.step;
			const y = card.y + tray.dy + Math.floor(i / tray.columns) * tray.rowStep;
			const name = (dx: number, dy: number, anchor: 'start' | 'middle'): Label =>
				this.text(`${mark} in ${slot}`, this.view.labels[mark], x + dx, y + dy, {
					face: face(mark),
					anchor
				});
			let labels: Label[] = [];
			if (tray.labels === 'below') {
				const w = cells[i] ?? tray.size;
				x = run + w / 2;
				run += w + gap;
				labels = [name(0, tray.size / 2 + this.size * 1.05, 'middle')];
			} else if (tray.labels === 'right') {
				labels = [name(tray.size / 2 + this.size * 0.45, this.size * 0.34, 'start')];
			}
			this.add(mark, slot, state, [x, y], tray.size, labels);
		});
	}

	/** Pieces that cross the wall, side by side along it. */
	private fillWall(origin: Origin, inside: readonly Mark[]): void {
		const { c, size } = this;
		const { size: piece, step, lift, names } = c.wallPiece;
		const across = c.flow === 'across';
		const fromHolder = origin === 'agencies' || origin === 'partners';
		const alone = inside.length === 1;
		const place = c.crossing[origin];
		const style = { face: 'sans-bold', ink: 'leaked' } as const;
		const widths = inside.map((mark) =>
			Math.max(piece, textWidth(this.view.labels[mark], style.face, size))
		);
		const sum = widths.reduce((a, b) => a + b, 0) + 10 * (inside.length - 1);
		let run = within(place - sum / 2, this.frame.pad, this.frame.width - this.frame.pad - sum);
		inside.forEach((mark, i) => {
			const words = this.view.labels[mark];
			const key = `${mark} at the wall`;
			let at = place + (i - (inside.length - 1) / 2) * step;
			let labels: Label[];
			if (across) {
				const x = c.wall.at + piece / 2 + size * 0.55;
				const lines = wrapText(words, style.face, size, c.wallPiece.room);
				// A name stands above the line that goes straight on to the press.
				const y = alone && fromHolder && this.facesPress(at) ? at - lift - size * 0.34 : at;
				labels = this.block(key, lines, x, y, style);
			} else if (!fromHolder && names) {
				const lines = wrapText(words, style.face, size, c.wallPiece.room);
				labels = lines.map((text, k) =>
					this.text(`${key} ${k}`, text, names.x, names.y + (this.named + k) * c.name.lead, style)
				);
				this.named += lines.length;
			} else {
				const w = widths[i] ?? piece;
				if (!alone) at = run + w / 2;
				run += w + 10;
				labels = [this.beside(`${key} 0`, words, at, c.wall.at, alone, style)];
			}
			const point: Point = across ? [c.wall.at, at] : [at, c.wall.at];
			this.add(mark, 'wall', 'leaked', point, piece, labels);
		});
	}

	/** A label to the right of a piece at a level wall, or below it where it has no room there. */
	private beside(
		key: string,
		words: string,
		x: number,
		y: number,
		alone: boolean,
		style: { face: 'sans-bold'; ink: 'leaked' }
	): Label {
		const { size, lift } = this.c.wallPiece;
		const off = size / 2 + 7;
		const end = x + off + textWidth(words, style.face, this.size);
		return alone && end <= this.frame.width - this.frame.pad
			? this.text(key, words, x + off, y - lift, style)
			: this.text(key, words, x, y + size * 0.56 + this.size, { ...style, anchor: 'middle' });
	}

	/** The two ends of a channel, on the edges of the cards that it joins. */
	railEnds(id: ChannelId): readonly [Point, Point] | null {
		const [from, to] = channelEnds[id];
		const home = this.home(from);
		const a = home ? this.shown.get(home) : undefined;
		const b = this.shown.get(to);
		if (!a || !b || a === b) return null;
		if (b.x + b.w <= a.x && b.y < a.y + a.h && a.y < b.y + b.h) {
			const level = b.y + b.h / 2;
			return [
				[a.x, level],
				[b.x + b.w, level]
			];
		}
		const left = Math.max(a.x, b.x);
		const shared = Math.min(a.x + a.w, b.x + b.w) - left;
		if (this.c.flow === 'down' || zoneOf[from] === zoneOf[to]) {
			const x = this.c.rails[id].x ?? left + shared / 2;
			return [
				[x, a.y + a.h],
				[x, b.y]
			];
		}
		const beside = id === 'national-partners' ? this.railEnds('national-agencies') : null;
		const { rails } = this.c;
		const under = (rails['national-agencies'].gap + rails[id].gap) / 2 + 3 * rails[id].stroke;
		const level = beside ? beside[0][1] + under : b.y + b.h / 2;
		return [
			[a.x + a.w, level],
			[b.x, b.y + b.h / 2]
		];
	}

	private rail(id: ChannelId, state: ChannelState): RailMark | null {
		const ends = this.railEnds(id);
		if (!ends) return null;
		const { gap, stroke } = this.c.rails[id];
		const [[x1, y1], [x2, y2]] = ends;
		const upright = Math.abs(x1 - x2) < 1;
		const level = Math.abs(y1 - y2) < 1;
		const side = (o: number): readonly [Point, Point] =>
			upright
				? [
						[x1 + o, y1],
						[x2 + o, y2]
					]
				: [
						[x1, y1 + o],
						[x2, y2 + o]
					];
		const sides = [side(-gap / 2), side(gap / 2)] as const;
		const draw = ([a, b]: readonly [Point, Point]): string =>
			upright || level ? poly([a, b]) : link(this.c.flow, a, b);
		const at = (share: number): Point => [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
		const part = (
			[[ax, ay], [bx, by]]: readonly [Point, Point],
			from: number,
			to: number
		): string =>
			poly([
				[ax + (bx - ax) * from, ay + (by - ay) * from],
				[ax + (bx - ax) * to, ay + (by - ay) * to]
			]);
		const reach = gap / 2 + stroke * 2.5;
		const bar = ([x, y]: Point): string =>
			upright
				? poly([
						[x - reach, y],
						[x + reach, y]
					])
				: poly([
						[x, y - reach],
						[x, y + reach]
					]);
		// A cut channel is closed at both ends by a bar; restored, the two bars meet.
		const length = Math.hypot(x2 - x1, y2 - y1);
		const split = (stroke * 2.2) / length;
		const bars = { cut: [0.2, 0.8], restored: [0.5 - split, 0.5 + split], open: [], strained: [] };
		const wide = id === 'national-agencies';
		const corners: Point[] = [sides[0][0], sides[0][1], sides[1][1], sides[1][0]];
		return {
			key: `${id} ${state}`,
			state,
			fill: wide && state !== 'cut' ? `${poly(corners)}Z` : null,
			rails:
				state === 'cut'
					? sides.flatMap((s) => [part(s, 0, 0.2), part(s, 0.8, 1)])
					: sides.map(draw),
			bars: bars[state].map((share) => bar(at(share))).join('') || null,
			stroke: state === 'cut' || state === 'restored' ? round(stroke * 1.3) : stroke,
			inner: zoneOf[channelEnds[id][0]] === zoneOf[channelEnds[id][1]]
		};
	}

	/** What is crossing the wall, or crossed it and has its way still drawn, by where it came from. */
	private crossings(): Map<Origin, Placed[]> {
		const out = new Map<Origin, Placed[]>();
		if (this.view.past) return out;
		for (const mark of marks) {
			const trail = this.view.pieces[mark];
			if (!trail?.includes('wall')) continue;
			const origin = originOf(trail);
			const now = this.places.get(`${mark}@wall`);
			const last = trail[trail.length - 1] === 'wall';
			if (now || (this.c.trails && !last))
				out.set(origin, [...(out.get(origin) ?? []), ...(now ? [now] : [])]);
		}
		return out;
	}

	private wall(): { wall: string; tears: string } {
		const { c } = this;
		const across = c.flow === 'across';
		const at = (p: number, off: number): Point =>
			across ? [c.wall.at + off, p] : [p, c.wall.at + off];
		const gaps = [...this.crossings()]
			.map(([origin, now]) => {
				const half = now.length > 0 ? c.wallPiece.size / 2 + 3 : c.wallPiece.size * 0.3;
				const middles =
					now.length > 0 ? now.map((p) => (across ? p.y : p.x)) : [c.crossing[origin]];
				return { lo: Math.min(...middles) - half, hi: Math.max(...middles) + half };
			})
			.sort((a, b) => a.lo - b.lo);
		let wall = '';
		let tears = '';
		let from = c.wall.from;
		const unit = c.wall.width;
		for (const { lo, hi } of gaps) {
			// Where the wall would end within a tear, it ends with the gap.
			if (lo - unit * 2.6 > from - 1) {
				wall += poly([at(from, 0), at(lo - unit * 2.4, 0)]);
				tears += poly([
					at(lo - unit * 2.6, 0),
					at(lo - unit * 1.6, -unit * 1.5),
					at(lo - unit * 0.7, unit * 1.1),
					at(lo, -unit * 1.1)
				]);
			}
			from = hi + unit * 2.4;
			if (from < c.wall.to) {
				tears += poly([
					at(hi, unit * 1.1),
					at(hi + unit * 0.7, -unit * 1.1),
					at(hi + unit * 1.6, unit * 1.5),
					at(hi + unit * 2.6, 0)
				]);
			}
		}
		if (from < c.wall.to) wall += poly([at(from, 0), at(c.wall.to, 0)]);
		return { wall, tears };
	}

	/** Where the way of what crosses the wall at a place is first seen; null where nothing is known of it. */
	private wayFrom(origin: Origin, [x, y]: Point): Point | null {
		const { c } = this;
		if (origin === 'elsewhere') return null;
		if (origin === 'unknown') {
			const { x: cx, y: cy, r } = c.unknown;
			const far = Math.hypot(x - cx, y - cy);
			return [cx + ((x - cx) * r) / far, cy + ((y - cy) * r) / far];
		}
		const card = this.shown.get(origin);
		if (!card) return null;
		return c.flow === 'across'
			? [card.x + card.w, within(y, card.y + 8, card.y + card.h - 8)]
			: [within(x, card.x + 8, card.x + card.w - 8), card.y + card.h];
	}

	/** Whether a place in an upright wall is level with the press. */
	private facesPress(y: number): boolean {
		const press = this.shown.get('press');
		return press !== undefined && y > press.y + 8 && y < press.y + press.h - 8;
	}

	/** From a place in the wall on to the press. */
	private onward([x, y]: Point): string {
		const press = this.shown.get('press');
		if (!press) return '';
		if (this.c.flow === 'across') {
			const to: Point = [press.x, within(y, press.y + 14, press.y + press.h - 14)];
			return Math.abs(to[1] - y) < 1 ? poly([[x, y], to]) : link('across', [x, y], to);
		}
		const level = press.y + press.h / 2;
		return poly([[x, y], x < press.x ? [press.x, level] : [x, press.y]]);
	}

	/** From pieces in the wall straight on to the press, where nothing stands between. */
	private straightOn(now: readonly Placed[]): string {
		const press = this.shown.get('press');
		if (!press) return '';
		const ways = now.map((piece): string => {
			const { x, y, size, labels } = piece;
			const box = around(labels.map(labelBox));
			if (this.c.flow === 'down') {
				const free = now.length === 1 && x > press.x && box.x > x;
				return free ? this.onward([x, y + size * 0.55]) : '';
			}
			const from = box.y + box.h < y ? x + size / 2 : box.x + box.w + this.size * 0.5;
			if (!this.facesPress(y) || press.x - from < 12) return '';
			return poly([
				[from, y],
				[press.x, y]
			]);
		});
		return ways.includes('') ? '' : ways.join('');
	}

	/** The dashed ways by which pieces crossed: from a partner, or from a place nobody established, to the press. */
	private leaks(): PathMark[] {
		const { c } = this;
		const across = c.flow === 'across';
		const out: PathMark[] = [];
		const add = (what: string, d: string): void => {
			if (d) out.push({ key: `leak ${what} ${d}`, d });
		};
		const crossings = this.crossings();
		for (const [origin, now] of crossings) {
			const reach = c.wallPiece.size / 2;
			for (const { mark, x, y } of now) {
				const start = this.wayFrom(origin, [x, y]);
				if (start)
					add(`${origin} ${mark}`, poly([start, across ? [x - reach, y] : [x, y - reach]]));
			}
			const gap: Point = across ? [c.wall.at, c.crossing[origin]] : [c.crossing[origin], c.wall.at];
			const start = this.wayFrom(origin, gap);
			if (start && now.length > 0) add(`${origin} on`, this.straightOn(now));
			else if (start) add(origin, poly([start, gap]) + this.onward(gap));
		}
		const press = this.shown.get('press');
		const everyone = this.shown.get('everyone');
		if (press && everyone && crossings.size > 0) {
			const x = press.x + press.w / 2;
			const way = poly([
				[x, press.y + press.h],
				[x, everyone.y]
			]);
			add('to everyone', way);
		}
		return out;
	}

	private cardLabels(): Label[] {
		const { lead, dx, dy } = this.c.name;
		return [...this.shown].flatMap(([slot, card]) => {
			const holder = this.view.holders[slot];
			if (!holder) return [];
			const inner = card.w - 2 * dx;
			const names = wrapText(this.words(holder), 'sans-bold', this.size, inner, card.lines);
			const notes = holder.note ? wrapText(holder.note, 'sans', this.size, inner, 2) : [];
			const rise = ((names.length + notes.length - 1) * lead) / 2;
			const first = card.y + (card.middle ? card.h / 2 + this.size * 0.34 - rise : dy);
			return [...names, ...notes].map((words, i) => {
				const note = i - names.length;
				const y = first + i * lead;
				return note < 0
					? this.text(`${slot} name ${i}`, words, card.x + dx, y, { face: 'sans-bold' })
					: this.text(`${slot} note ${note}`, words, card.x + dx, y, { ink: 'muted' });
			});
		});
	}

	private legend(): { pieces: PieceMarkLayout[]; labels: Label[] } {
		const pieces: PieceMarkLayout[] = [];
		const labels: Label[] = [];
		const { legend: at } = this.c;
		const { legend } = this.view;
		if (!at || !legend) return { pieces, labels };
		let { x, y } = at;
		for (const state of ['held', 'shared', 'leaked', 'released'] as const) {
			pieces.push({
				key: `legend ${state}`,
				at: 'legend',
				mark: null,
				state,
				x: round(x + at.size / 2),
				y: round(y),
				size: at.size,
				focus: false
			});
			const words = legend[state];
			const start = x + at.size + this.size * 0.5;
			labels.push(this.text(`legend ${state}`, words, start, y + this.size * 0.35));
			if (at.flow === 'down') y += at.gap;
			else x = start + textWidth(words, 'sans', this.size) + at.gap;
		}
		return { pieces, labels };
	}

	layout(): ChannelLayout {
		const { c, view, size } = this;
		const labels: Label[] = [];
		for (const zone of zones) {
			const at = c.zones[zone];
			if (!at) continue;
			labels.push(
				this.text(`zone ${zone}`, this.words(view.zones[zone]).toUpperCase(), at.lx, at.ly, {
					face: 'sans-bold',
					ink: 'muted',
					spacing: round(size * 0.06)
				})
			);
		}
		labels.push(...this.cardLabels());
		for (const piece of this.places.values()) labels.push(...piece.labels);
		const rails = channelIds.flatMap((id) => {
			const state = view.channels[id];
			const mark = state ? this.rail(id, state) : null;
			return mark ? [mark] : [];
		});
		if (view.channelLabel && this.railEnds('national-agencies')) {
			labels.push(
				this.text('channel', view.channelLabel, c.channelLabel.x, c.channelLabel.y, {
					face: 'sans-bold',
					ink: view.channels['national-agencies'] === 'cut' ? 'ink' : 'shared',
					anchor: c.channelLabel.anchor
				})
			);
		}
		const release: PathMark[] = [];
		if (view.release && c.release && this.shown.has('everyone')) {
			const { points, x, y, anchor } = c.release;
			release.push({ key: 'release', d: poly(points) });
			labels.push(
				this.text('release', this.words(view.release), x, y, {
					ink: 'released',
					anchor,
					halo: true
				})
			);
		}
		const unknown =
			!view.past && Object.values(view.pieces).some((trail) => trail.includes('unknown'));
		if (unknown && view.unknown) {
			const { x, y, w, anchor } = c.unknown.label;
			const lines = wrapText(this.words(view.unknown), 'sans-bold', size, w);
			labels.push(
				...this.block('unknown', lines, x, y, { ink: 'disputed', face: 'sans-bold', anchor })
			);
		}
		const legend = this.legend();
		const { wall, tears } = this.wall();
		return {
			zones: [
				...zones.flatMap((key) => {
					const zone = c.zones[key];
					return zone ? [{ key, ...pick(zone) }] : [];
				}),
				...(c.gutter ? [{ key: 'gutter' as const, ...c.gutter }] : [])
			],
			walls: [{ key: `wall ${wall}`, d: wall, width: c.wall.width }],
			tears: tears ? [{ key: `tears ${tears}`, d: tears, width: round(c.wall.width * 0.6) }] : [],
			release,
			rails,
			cards: [...this.shown].map(([slot, card]) => ({
				key: slot,
				slot,
				...pick(card),
				focus: this.focus.has(slot)
			})),
			leaks: this.leaks(),
			unknowns: unknown
				? [
						{
							key: 'unknown',
							x: c.unknown.x,
							y: c.unknown.y,
							r: c.unknown.r,
							size: round(c.unknown.r * 1.5)
						}
					]
				: [],
			pieces: [
				...[...this.places.values()].map(({ labels: _, ...piece }) => piece),
				...legend.pieces
			],
			labels: [...labels, ...legend.labels],
			stroke: c.stroke
		};
	}

	/** Where a piece is, or passes, or comes from, at a stop. */
	point(mark: Mark, stop: Stop, trail: readonly Stop[]): Point | null {
		const { c } = this;
		const placed = this.places.get(`${mark}@${stop}`);
		if (placed) return [placed.x, placed.y];
		const gap = c.crossing[originOf(trail)];
		const now = this.places.get(`${mark}@wall`);
		const wall: Point = now
			? [now.x, now.y]
			: c.flow === 'across'
				? [c.wall.at, gap]
				: [gap, c.wall.at];
		if (stop === 'wall') return wall;
		if (stop === 'unknown') return [c.unknown.x, c.unknown.y];
		if (stop === 'elsewhere') {
			const off = c.wallPiece.size;
			return c.flow === 'across' ? [wall[0] - off, wall[1]] : [wall[0], wall[1] - off];
		}
		if (stop === 'channel') {
			const ends = this.railEnds('national-agencies');
			return ends ? [(ends[0][0] + ends[1][0]) / 2, (ends[0][1] + ends[1][1]) / 2] : null;
		}
		// A partner that a piece is only seen to leave: from its edge on.
		if (zoneOf[stop] === 'shared' && trail[trail.indexOf(stop) + 1] === 'wall')
			return this.wayFrom(originOf(trail), wall);
		const card = this.shown.get(stop);
		return card ? centre(card) : null;
	}

	/** The corners that a piece turns between two stops: along the channel it really takes. */
	between(from: Stop, to: Stop): Point[] {
		const id = channelFrom(from, to);
		const viaChannel =
			(from === 'national' && to === 'channel') || (from === 'channel' && to === 'agencies');
		const ends = id ? this.railEnds(id) : viaChannel ? this.railEnds('national-agencies') : null;
		if (!ends) return [];
		return from === 'channel' ? [ends[1]] : to === 'channel' ? [ends[0]] : [ends[0], ends[1]];
	}
}

function pick({ x, y, w, h }: Box): Box {
	return { x: round(x), y: round(y), w: round(w), h: round(h) };
}

/** A polyline with the length of each of its legs. */
interface Course {
	readonly points: readonly Point[];
	readonly lengths: readonly number[];
	readonly length: number;
}

function courseOf(points: readonly Point[]): Course {
	const lengths = points.slice(1).map((p, i) => {
		const q = points[i] as Point;
		return Math.hypot(p[0] - q[0], p[1] - q[1]);
	});
	return { points, lengths, length: lengths.reduce((a, b) => a + b, 0) };
}

/** The point at a share of a polyline's length, and which of its legs that is on. */
function along(
	{ points, lengths, length }: Course,
	t: number
): { x: number; y: number; leg: number } {
	let rest = t * length;
	for (let leg = 0; leg < lengths.length; leg += 1) {
		const length = lengths[leg] as number;
		if (rest <= length || leg === lengths.length - 1) {
			const share = length > 0 ? Math.min(1, rest / length) : 1;
			const [a, b] = [points[leg] as Point, points[leg + 1] as Point];
			return { x: a[0] + (b[0] - a[0]) * share, y: a[1] + (b[1] - a[1]) * share, leg };
		}
		rest -= length;
	}
	const [x, y] = points[0] ?? [0, 0];
	return { x, y, leg: 0 };
}

const extendsTrail = (longer: readonly Stop[], shorter: readonly Stop[]): boolean =>
	longer.length > shorter.length && shorter.every((stop, i) => longer[i] === stop);

interface Journey {
	readonly mark: Mark;
	readonly onward: boolean;
	/** Whether where it sets out from is drawn before it goes. */
	readonly known: boolean;
	/** The stop it is first seen at, and its way. */
	readonly start: number;
	readonly short: readonly Stop[];
	readonly long: readonly Stop[];
}

/** The pieces whose way grew longer between two steps, or shrank. */
const journeys = recent((a: Rest, b: Rest): readonly Journey[] =>
	marks.flatMap((mark) => {
		const wasTrail = a.view.pieces[mark];
		const isTrail = b.view.pieces[mark];
		const whole = isTrail ?? wasTrail;
		if (!whole) return [];
		// A piece that a step brings in comes from the first holder that step names for it.
		const before = wasTrail ?? whole.slice(0, 1);
		const after = isTrail ?? whole.slice(0, 1);
		const onward = extendsTrail(after, before);
		if (!onward && !extendsTrail(before, after)) return [];
		const [short, long] = onward ? [before, after] : [after, before];
		const { view } = onward ? b : a;
		let start = short.length - 1;
		// A way that is not on record is not shown: the piece is seen from where it is known to come from.
		long.forEach((_, i) => {
			if (i > start && !isDrawn(view, long, i)) start = i;
		});
		const known = wasTrail !== undefined && isTrail !== undefined && start === short.length - 1;
		return [{ mark, onward, known, start, short, long }];
	})
);

/** Pieces without those whose place a traveller takes; `gone` is their keys, one a line. */
const without = recent((pieces: readonly PieceMarkLayout[], gone: string) => {
	const keys = new Set(gone.split('\n'));
	return pieces.filter(({ key }) => !keys.has(key));
});

const keysOf = recent(
	(pieces: readonly PieceMarkLayout[]): ReadonlySet<string> => new Set(pieces.map((p) => p.key))
);

/** A piece on its way between two steps: all that is the same at any time of it. */
interface Passage extends Journey {
	/** How long it waits, and how long all take that come out of the same place, in shares of one. */
	readonly wait: number;
	readonly whole: number;
	readonly course: Course;
	/** Which stop each leg of the course leads to. */
	readonly stops: readonly number[];
	/** How large it is at the beginning and at the end. */
	readonly sizes: readonly [number, number];
}

const passages = recent((a: Rest, b: Rest): readonly Passage[] => {
	const all = journeys(a, b);
	return all.flatMap((journey) => {
		const { mark, onward, known, start, short, long } = journey;
		const [shortRest, longRest] = onward ? [a, b] : [b, a];
		// Those that come out of one place come one after the other.
		const fellows = known
			? [journey]
			: all.filter((other) => !other.known && other.long[other.start] === long[start]);
		const first = (known ? shortRest : longRest).point(mark, long[start] as Stop, long);
		if (!first) return [];
		const points: Point[] = [first];
		const stops: number[] = [];
		for (let i = start + 1; i < long.length; i += 1) {
			const target = longRest.point(mark, long[i] as Stop, long);
			if (!target) continue;
			for (const corner of [...longRest.between(long[i - 1] as Stop, long[i] as Stop), target]) {
				points.push(corner);
				stops.push(i);
			}
		}
		if (points.length < 2) return [];
		const sizeAt = (rest: Rest, stop: Stop | undefined): number =>
			rest.places.get(`${mark}@${stop}`)?.size ?? rest.c.channelPiece;
		const size = sizeAt(longRest, long[long.length - 1]);
		return [
			{
				...journey,
				wait: 0.25 * fellows.indexOf(journey),
				whole: 1 + 0.25 * (fellows.length - 1),
				course: courseOf(points),
				stops,
				sizes: [known ? sizeAt(shortRest, short[short.length - 1]) : size * 0.4, size]
			}
		];
	});
});

/** Pieces between two steps: those whose way grew longer travel it; those whose way shrank go back. */
function travel(
	a: Rest,
	b: Rest,
	t: number,
	was: readonly PieceMarkLayout[],
	is: readonly PieceMarkLayout[]
): PieceMarkLayout[] {
	const out: PieceMarkLayout[] = [];
	const gone = new Set<string>();
	for (const passage of passages(a, b)) {
		const { mark, onward, known, start, long, wait, whole, course, stops, sizes } = passage;
		const progress = within((onward ? t : 1 - t) * whole - wait, 0, 1);
		const { x, y, leg } = along(course, progress);
		const heading = stops[leg] ?? long.length - 1;
		const left = long[heading - 1] as Stop;
		const onWay = stateAt(long, heading - 1);
		const state: PieceState =
			long[heading] === 'wall'
				? 'leaked'
				: left === 'wall' || onWay === 'leaked' || onWay === 'released'
					? onWay
					: onWay === 'held' && zoneOf[long[heading] as Slot] === 'held'
						? 'held'
						: 'shared';
		const [s0, s1] = sizes;
		out.push({
			key: `${mark} moving`,
			at: 'moving',
			mark,
			state,
			x: round(x),
			y: round(y),
			size: round(s0 + (s1 - s0) * progress),
			focus: false,
			opacity: known ? 1 : round(Math.min(1, progress * 4))
		});
		// A copy shows from when the traveller has passed; one in passing is the traveller itself.
		for (let i = start; i < long.length; i += 1) {
			const stop = long[i] as Stop;
			if (i >= heading || stop === 'wall' || stop === 'channel') gone.add(`${mark}@${stop}`);
		}
	}
	const passed = [...gone].join('\n');
	const still = blend<PieceMarkLayout, 'x' | 'y' | 'size'>(
		without(was, passed),
		without(is, passed),
		t,
		['x', 'y', 'size'],
		(p, q) => p.state === q.state
	);
	const [before, after] = [keysOf(was), keysOf(is)];
	// Everyone has what crosses the wall when it has crossed.
	const settled = still.map((p) => {
		if (p.at !== 'everyone') return p;
		const key = p.key.replace(/ was$/, '');
		if (before.has(key) && after.has(key)) return p;
		const done = after.has(key) ? t : 1 - t;
		return { ...p, opacity: round(Math.max(0, 4 * done - 3)) };
	});
	return [...settled, ...out];
}

/** A place that nobody identified is there before anything comes out of it. */
function emerge(
	a: ChannelLayout['unknowns'],
	b: ChannelLayout['unknowns'],
	t: number
): ChannelLayout['unknowns'] {
	if (b.length === 0) return a.map((u) => ({ ...u, opacity: round(Math.min(1, 4 * (1 - t))) }));
	return a.length > 0 ? b : b.map((u) => ({ ...u, opacity: round(Math.min(1, 4 * t)) }));
}

/** The wall stands firm while a gap in it opens or closes. */
function crossWalls(
	a: ChannelLayout['walls'],
	b: ChannelLayout['walls'],
	t: number
): ChannelLayout['walls'] {
	const [was, is] = [a[0], b[0]];
	if (!was || !is || was.key === is.key) return b;
	return [
		{ ...was, opacity: round(Math.min(1, 2 - 2 * t)) },
		{ ...is, opacity: round(Math.min(1, 2 * t)) }
	];
}

const rest = recent((view: ChannelView, frame: Frame) => {
	const rest = new Rest(view, frame);
	return { rest, drawn: rest.layout() };
});

/**
 * Where everything in a channel stands, in frame units, for a step or between two steps.
 * Pure: no DOM, no clock, no locale.
 */
export function layout(view: ChannelView, frame: Frame): ChannelLayout {
	if (!view.between) return rest(view, frame).drawn;
	const { from, to, t } = view.between;
	const [{ rest: a, drawn: la }, { rest: b, drawn: lb }] = [rest(from, frame), rest(to, frame)];
	const paths = <M extends PathMark>(p: readonly M[], q: readonly M[]): readonly M[] =>
		blend<M, never>(p, q, t, []);
	return {
		...lb,
		walls: crossWalls(la.walls, lb.walls, t),
		tears: paths(la.tears, lb.tears),
		release: paths(la.release, lb.release),
		leaks: paths(la.leaks, lb.leaks),
		rails: blend<RailMark, never>(la.rails, lb.rails, t, []),
		cards: blend<CardMark, 'x' | 'y' | 'w' | 'h'>(la.cards, lb.cards, t, ['x', 'y', 'w', 'h']),
		unknowns: emerge(la.unknowns, lb.unknowns, t),
		pieces: travel(a, b, t, la.pieces, lb.pieces),
		labels: blendLabels(la.labels, lb.labels, t)
	};
}

/** The marks of a picture at rest that have something to tell, in reading order. */
export function targets(view: ChannelView, drawn: ChannelLayout): Target[] {
	const out: Target[] = [];
	for (const card of drawn.cards) {
		const detail = view.details?.[card.slot];
		const name = view.holders[card.slot]?.full;
		if (detail && name) out.push({ key: card.key, name, box: pick(card), detail });
	}
	const [unknown] = drawn.unknowns;
	if (unknown && view.details?.unknown) {
		const { x, y, r } = unknown;
		out.push({
			key: 'unknown',
			name: view.unknown?.full ?? '?',
			box: pick({ x: x - r, y: y - r, w: 2 * r, h: 2 * r }),
			detail: view.details.unknown
		});
	}
	for (const piece of drawn.pieces) {
		const detail = piece.mark && view.details?.[piece.mark];
		if (!piece.mark || !detail || piece.at === 'legend' || piece.at === 'moving') continue;
		// Everyone's copies say no more than those of the press.
		if (piece.at === 'everyone' && view.pieces[piece.mark]?.includes('wall')) continue;
		const half = Math.max(piece.size / 2, 12);
		out.push({
			key: piece.key,
			name: `${view.labels[piece.mark]} (${piece.state})`,
			box: pick({ x: piece.x - half, y: piece.y - half, w: 2 * half, h: 2 * half }),
			detail
		});
	}
	return out;
}
