import type { Frame } from '../../paint/frames';
import { blend, blendLabels, round, type Box, type Label } from '../../paint/labels';
import { link, polyline as poly, type Point } from '../../paint/lines';
import { marks, type Mark, type PieceState } from '../../paint/pieces';
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
 * A place on a piece's way. `elsewhere` is outside of the agreement altogether. `channel` is half way to the partners, `unknown` is with someone whom
 * nobody identified, `wall` is the moment of being made public by others than its holders.
 * A piece stays with each holder that it passes; it does not stay in the channel or at the wall.
 */
export type Stop = Slot | 'channel' | 'unknown' | 'elsewhere' | 'wall';

export interface Holder extends Words {
	/** A second line, in frames that have room for it. */
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
	readonly release?: string;
	/** Words beside the place that nobody identified. */
	readonly unknown?: string;
	/** The legend, where the grammar is introduced. */
	readonly legend?: Readonly<Record<PieceState, string>>;
	/** What the eye should go to. */
	readonly focus?: readonly (Mark | Slot)[];
	readonly details?: Partial<Readonly<Record<Slot | Mark | 'unknown', Detail<C>>>>;
	/** Set by `tween` alone: the view that this one is coming from, and how far it has come. */
	readonly between?: { readonly from: ChannelView<C>; readonly t: number };
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
	/** The marks of a join, where it was restored. */
	readonly join: string | null;
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
	return { ...b, between: { from: a, t } };
}

/** A view without what only other frames draw: cards the frame has no room for give way. */
function holdersIn(view: ChannelView, c: Composition): Map<Slot, Card> {
	const shown = new Map<Slot, Card>();
	for (const slot of Object.keys(view.holders) as Slot[]) {
		const card = c.cards[slot];
		const rival = c.yields[slot];
		if (card && view.holders[slot] && !(rival && view.holders[rival])) shown.set(slot, card);
	}
	return shown;
}

/** Police stand for national policing in a frame that has no room for both. */
function standIn(slot: Slot, shown: Map<Slot, Card>): Card | undefined {
	return shown.get(slot) ?? (slot === 'national' ? shown.get('police') : undefined);
}

const originOf = (trail: readonly Stop[]): Origin => {
	const before = trail[trail.indexOf('wall') - 1];
	if (before === 'elsewhere') return 'other';
	return before === 'other' || before === 'agencies' || before === 'partners' ? before : 'unknown';
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

/** Whether a piece is drawn with a partner: only where its way there is part of what is drawn. */
const wasPassedOn = (trail: readonly Stop[], index: number): boolean => {
	const stop = trail[index] as Slot;
	return (
		zoneOf[stop] !== 'shared' || trail.slice(0, index).some((s) => zoneOf[s as Slot] === 'held')
	);
};

const centre = (b: Box): Point => [b.x + b.w / 2, b.y + b.h / 2];

interface Placed extends PieceMarkLayout {
	readonly label: Label | null;
}

/** One step at rest. */
class Rest {
	readonly c: Composition;
	readonly shown: Map<Slot, Card>;
	readonly labels: Label[] = [];
	readonly places = new Map<string, Placed>();

	constructor(
		readonly view: ChannelView,
		readonly frame: Frame
	) {
		this.c = compositions[frame.name];
		this.shown = holdersIn(view, this.c);
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

	/** Where every piece stands. */
	private place(): void {
		const { view } = this;
		const trays = new Map<Slot, Mark[]>();
		const crossing = new Map<Origin, Mark[]>();
		const focus = new Set<string>(view.focus ?? []);
		for (const mark of marks) {
			const trail = view.pieces[mark];
			if (!trail) continue;
			trail.forEach((stop, i) => {
				if (stop === 'wall' || stop === 'channel' || stop === 'unknown' || stop === 'elsewhere') {
					if (i < trail.length - 1 || stop === 'unknown' || stop === 'elsewhere') return;
					if (stop === 'channel') this.addInChannel(mark, focus.has(mark));
					else {
						const origin = originOf(trail);
						crossing.set(origin, [...(crossing.get(origin) ?? []), mark]);
					}
				} else if (this.shown.has(stop) && wasPassedOn(trail, i)) {
					trays.set(stop, [...(trays.get(stop) ?? []), mark]);
				}
			});
		}
		for (const [slot, inside] of trays) this.fillTray(slot, inside, focus);
		this.fillWall(crossing, focus);
	}

	private add(piece: Omit<PieceMarkLayout, 'key'>, label: Label | null): void {
		const key = `${piece.mark ?? ''}@${piece.at}`;
		this.places.set(key, { ...piece, key, label });
	}

	private addInChannel(mark: Mark, focus: boolean): void {
		const ends = this.railEnds('national-agencies');
		if (!ends) return;
		const [x, y] = [(ends[0][0] + ends[1][0]) / 2, (ends[0][1] + ends[1][1]) / 2];
		this.add(
			{
				at: 'channel',
				mark,
				state: 'shared',
				x: round(x),
				y: round(y),
				size: this.c.channelPiece,
				focus
			},
			null
		);
	}

	private fillTray(slot: Slot, inside: readonly Mark[], focus: ReadonlySet<string>): void {
		const card = this.shown.get(slot);
		if (!card) return;
		const { tray } = card;
		const cells = inside.map((mark) =>
			Math.max(
				tray.size,
				textWidth(this.view.labels[mark], focus.has(mark) ? 'sans-bold' : 'sans', this.size)
			)
		);
		const room = card.w - 2 * tray.dx - cells.reduce((a, b) => a + b, 0);
		const gap = Math.min(this.size * 1.6, room / Math.max(1, inside.length - 1));
		let run = card.x + tray.dx;
		inside.forEach((mark, i) => {
			const trail = this.view.pieces[mark] ?? [];
			const state = stateAt(trail, (trail as readonly Stop[]).indexOf(slot));
			const words = this.view.labels[mark];
			let x = card.x + tray.dx + (i % tray.columns) * tray.step;
			const y = card.y + tray.dy + Math.floor(i / tray.columns) * tray.rowStep;
			let label: Label | null = null;
			const style = { face: focus.has(mark) ? ('sans-bold' as const) : ('sans' as const) };
			if (tray.labels === 'below') {
				const w = cells[i] ?? tray.size;
				x = run + w / 2;
				run += w + gap;
				label = this.text(`${mark} in ${slot}`, words, x, y + tray.size / 2 + this.size * 1.05, {
					...style,
					anchor: 'middle'
				});
			} else if (tray.labels === 'right') {
				label = this.text(
					`${mark} in ${slot}`,
					words,
					x + tray.size / 2 + 10,
					y + this.size * 0.34,
					style
				);
			}
			this.add(
				{
					at: slot,
					mark,
					state,
					x: round(x),
					y: round(y),
					size: tray.size,
					focus: focus.has(mark)
				},
				label
			);
		});
	}

	private fillWall(
		crossing: ReadonlyMap<Origin, readonly Mark[]>,
		focus: ReadonlySet<string>
	): void {
		const { c, size } = this;
		const total = [...crossing.values()].reduce((n, list) => n + list.length, 0);
		const piece = c.wallPiece.size;
		// Origins that share a place on the wall of this frame are one row of pieces.
		const byPlace = new Map<number, Mark[]>();
		for (const [origin, list] of crossing) {
			const at = c.crossing[origin];
			byPlace.set(at, [...(byPlace.get(at) ?? []), ...list]);
		}
		for (const [place, list] of byPlace) {
			const half = ((list.length - 1) * c.wallPiece.step + piece) / 2;
			const at =
				c.flow === 'across'
					? Math.max(c.wall.from + half + 12, Math.min(place, c.wall.to - half - 22))
					: place;
			const widths = list.map((mark) =>
				Math.max(piece, textWidth(this.view.labels[mark], 'sans-bold', size))
			);
			const sum = widths.reduce((a, b) => a + b, 0) + c.wallPiece.step * (list.length - 1);
			let run = Math.max(
				this.frame.pad,
				Math.min(at - sum / 2, this.frame.width - this.frame.pad - sum)
			);
			list.forEach((mark, i) => {
				const words = this.view.labels[mark];
				const style = { face: 'sans-bold' as const, ink: 'leaked' as const };
				const labelled = c.wallPiece.labelled === 'always' || total === 1;
				let label: Label;
				let x: number = c.wall.at;
				let y = at + (i - (list.length - 1) / 2) * c.wallPiece.step;
				if (c.flow === 'across') {
					const alone = list.length === 1;
					label = this.text(
						`${mark} at the wall`,
						words,
						x + piece / 2 + size * 0.7,
						alone ? y - c.wallPiece.lift : y + size * 0.34,
						style
					);
				} else {
					const w = widths[i] ?? piece;
					x = list.length === 1 ? at : run + w / 2;
					run += w + c.wallPiece.step;
					y = c.wall.at;
					label =
						list.length === 1
							? this.beside(`${mark} at the wall`, words, x, y, style)
							: this.text(`${mark} at the wall`, words, x, y + piece * 0.56 + size, {
									...style,
									anchor: 'middle'
								});
				}
				this.add(
					{
						at: 'wall',
						mark,
						state: 'leaked',
						x: round(x),
						y: round(y),
						size: piece,
						focus: focus.has(mark)
					},
					labelled ? label : null
				);
			});
		}
	}

	/** A label to the right of a piece at a level wall, or below it where the frame ends. */
	private beside(
		key: string,
		words: string,
		x: number,
		y: number,
		style: { face: 'sans-bold'; ink: 'leaked' }
	): Label {
		const { size, lift } = this.c.wallPiece;
		const off = size / 2 + 7;
		return x + off + textWidth(words, style.face, this.size) <= this.frame.width - this.frame.pad
			? this.text(key, words, x + off, y - lift, style)
			: this.text(key, words, x, y + size * 0.56 + this.size, { ...style, anchor: 'middle' });
	}

	/** The two ends of a channel, on the edges of the cards that it joins. */
	railEnds(id: ChannelId): readonly [Point, Point] | null {
		const [from, to] = channelEnds[id];
		const a = standIn(from, this.shown);
		const b = this.shown.get(to);
		if (!a || !b || a === b) return null;
		const sameZone = zoneOf[from] === zoneOf[to];
		if (this.c.flow === 'across') {
			if (sameZone) {
				const x = Math.max(a.x, b.x) + Math.min(a.w, b.w) / 2;
				return [
					[x, a.y + a.h],
					[x, b.y]
				];
			}
			const lower = id === 'national-partners' ? a.h * 0.34 : 0;
			const level = id === 'national-agencies' ? b.y + b.h / 2 : a.y + a.h / 2 + lower;
			return [
				[a.x + a.w, level],
				[b.x, b.y + b.h / 2]
			];
		}
		const x =
			Math.max(a.x, b.x) +
			Math.min(a.x + a.w - Math.max(a.x, b.x), b.x + b.w - Math.max(a.x, b.x)) / 2;
		if (id === 'national-partners') {
			return [
				[a.x + 14, a.y + a.h],
				[b.x + b.w / 2, b.y]
			];
		}
		return [
			[x, a.y + a.h],
			[x, b.y]
		];
	}

	private rail(id: ChannelId, state: ChannelState): RailMark | null {
		const ends = this.railEnds(id);
		if (!ends) return null;
		const { gap, stroke } = this.c.rails[id];
		const [[x1, y1], [x2, y2]] = ends;
		const upright = Math.abs(x1 - x2) < 1;
		const level = Math.abs(y1 - y2) < 1;
		const shift = (side: number): readonly [Point, Point] => {
			const o = (side * gap) / 2;
			return this.c.flow === 'across' && !upright
				? [
						[x1, y1 + o],
						[x2, y2 + o]
					]
				: [
						[x1 + o, y1],
						[x2 + o, y2]
					];
		};
		const draw = ([source, target]: readonly [Point, Point]): string =>
			upright || level ? poly([source, target]) : link(this.c.flow, source, target);
		const part = (
			[[ax, ay], [bx, by]]: readonly [Point, Point],
			from: number,
			to: number
		): string =>
			poly([
				[ax + (bx - ax) * from, ay + (by - ay) * from],
				[ax + (bx - ax) * to, ay + (by - ay) * to]
			]);
		const sides = [shift(-1), shift(1)] as const;
		const wide = id === 'national-agencies';
		const corners: Point[] = [sides[0][0], sides[0][1], sides[1][1], sides[1][0]];
		const [mx, my] = [(x1 + x2) / 2, (y1 + y2) / 2];
		const reach = gap / 2 + 5;
		const splice = (d: number): string =>
			upright
				? poly([
						[mx - reach, my + d],
						[mx + reach, my + d]
					])
				: poly([
						[mx + d, my - reach],
						[mx + d, my + reach]
					]);
		return {
			key: `${id} ${state}`,
			state,
			fill: wide && state !== 'cut' ? `${poly(corners)}Z` : null,
			rails:
				state === 'cut'
					? sides.flatMap((side) => [part(side, 0, 0.3), part(side, 0.7, 1)])
					: sides.map(draw),
			join: state === 'restored' ? splice(-3) + splice(3) : null,
			stroke,
			inner: zoneOf[channelEnds[id][0]] === zoneOf[channelEnds[id][1]]
		};
	}

	/** How far the wall is open at each place where something crossed. */
	private gaps(): { at: number; half: number }[] {
		const { c } = this;
		const byPlace = new Map<number, { lo: number; hi: number }>();
		for (const mark of marks) {
			const trail = this.view.pieces[mark];
			if (!trail || !trail.includes('wall')) continue;
			const origin = originOf(trail);
			const now = this.places.get(`${mark}@wall`);
			const at = now && c.flow === 'down' ? now.x : now ? now.y : c.crossing[origin];
			const half = now ? c.wallPiece.size / 2 + 3 : c.wallPiece.size * 0.3;
			const old = byPlace.get(c.crossing[origin]);
			byPlace.set(c.crossing[origin], {
				lo: Math.min(old?.lo ?? Infinity, at - half),
				hi: Math.max(old?.hi ?? -Infinity, at + half)
			});
		}
		return [...byPlace.values()]
			.map(({ lo, hi }) => ({ at: (lo + hi) / 2, half: (hi - lo) / 2 }))
			.sort((a, b) => a.at - b.at);
	}

	private wall(): { wall: string; tears: string } {
		const { c } = this;
		const at = (p: number, off: number): Point =>
			c.flow === 'across' ? [c.wall.at + off, p] : [p, c.wall.at + off];
		let wall = '';
		let tears = '';
		let from = c.wall.from;
		const unit = c.wall.width;
		for (const gap of this.gaps()) {
			const lo = gap.at - gap.half;
			const hi = gap.at + gap.half;
			wall += poly([at(from, 0), at(lo - unit * 2.4, 0)]);
			tears +=
				poly([
					at(lo - unit * 2.6, 0),
					at(lo - unit * 1.6, -unit * 1.5),
					at(lo - unit * 0.7, unit * 1.1),
					at(lo, -unit * 1.1)
				]) +
				poly([
					at(hi, unit * 1.1),
					at(hi + unit * 0.7, -unit * 1.1),
					at(hi + unit * 1.6, unit * 1.5),
					at(hi + unit * 2.6, 0)
				]);
			from = hi + unit * 2.4;
		}
		wall += poly([at(from, 0), at(c.wall.to, 0)]);
		return { wall, tears };
	}

	/** The dashed ways by which pieces crossed: from a partner, or from a place nobody established, to the press. */
	private leaks(): PathMark[] {
		const { c } = this;
		const out: PathMark[] = [];
		const press = this.shown.get('press');
		const crossing = [...this.places.values()].filter((p) => p.at === 'wall').length;
		const done = new Set<string>();
		for (const mark of marks) {
			const trail = this.view.pieces[mark];
			if (!trail || !trail.includes('wall')) continue;
			const origin = originOf(trail);
			const now = this.places.get(`${mark}@wall`);
			if (!now && !c.trails) continue;
			const group = [...this.places.values()].filter(
				(p) => p.at === 'wall' && p.mark && originOf(this.view.pieces[p.mark] ?? []) === origin
			);
			// What crosses now stands for what crossed there before.
			if (!now && group.length > 0) continue;
			const across = c.flow === 'across';
			const place: Point = now
				? [now.x, now.y]
				: across
					? [c.wall.at, c.crossing[origin]]
					: [c.crossing[origin], c.wall.at];
			const key = `${origin} ${across ? round(place[1]) : round(place[0])}`;
			if (done.has(key)) continue;
			done.add(key);
			const source = origin === 'unknown' ? null : this.shown.get(origin);
			const start: Point | null =
				origin === 'unknown'
					? [c.unknown.x + (across ? c.unknown.r : 0), c.unknown.y + (across ? 0 : c.unknown.r)]
					: source
						? across
							? [
									source.x + source.w,
									Math.min(Math.max(place[1], source.y + 8), source.y + source.h - 8)
								]
							: [
									Math.min(Math.max(place[0], source.x + 8), source.x + source.w - 8),
									source.y + source.h
								]
						: null;
			const reach = now ? c.wallPiece.size / 2 : 0;
			// Where pieces lie side by side, one line leads from the unidentified place to the nearest.
			const near =
				across ||
				origin !== 'unknown' ||
				!start ||
				!now ||
				group.every(
					(p) =>
						Math.hypot(p.x - start[0], p.y - start[1]) >=
						Math.hypot(now.x - start[0], now.y - start[1])
				);
			let d = '';
			if (start && near)
				d += poly([start, across ? [place[0] - reach, place[1]] : [place[0], place[1] - reach]]);
			const facing = across || (press && place[0] > press.x && place[0] < press.x + press.w);
			const known = origin !== 'other' || source !== undefined;
			const alone = known && (c.trails ? group.length <= 1 : crossing <= 1);
			if (press && facing && alone && now?.label?.anchor !== 'middle') {
				const from: Point = across
					? [place[0] + reach, place[1]]
					: [place[0], place[1] + reach * 1.1];
				const to: Point = across
					? [press.x, press.y + press.h / 2]
					: [Math.min(Math.max(place[0], press.x + 16), press.x + press.w - 16), press.y];
				const straight = across ? Math.abs(from[1] - to[1]) < 1 : Math.abs(from[0] - to[0]) < 1;
				d += straight ? poly([from, to]) : link(c.flow, from, to);
			}
			if (d) out.push({ key: `leak ${key} ${group.length}`, d });
		}
		const everyone = this.shown.get('everyone');
		if (press && everyone && done.size > 0) {
			const d =
				c.flow === 'across'
					? poly([
							[press.x + press.w / 2, press.y + press.h],
							[press.x + press.w / 2, everyone.y]
						])
					: poly([
							[press.x, press.y + press.h / 2],
							[everyone.x + everyone.w, press.y + press.h / 2]
						]);
			out.push({ key: 'leak onward', d });
		}
		return out;
	}

	private cardLabels(): Label[] {
		const out: Label[] = [];
		for (const [slot, card] of this.shown) {
			const holder = this.view.holders[slot];
			if (!holder) continue;
			const inner = card.w - 2 * this.c.name.dx;
			const x = card.x + this.c.name.dx;
			const names = wrapText(this.words(holder), 'sans-bold', this.size, inner, card.lines);
			const lead = this.size * 1.26;
			const oneRow = card.h < lead * 2.4;
			const first = oneRow
				? card.y + card.h / 2 + this.size * 0.35 - ((names.length - 1) * lead) / 2
				: card.y + this.c.name.dy;
			names.forEach((words, i) => {
				out.push(this.text(`${slot} name ${i}`, words, x, first + i * lead, { face: 'sans-bold' }));
			});
			if (holder.note && this.c.note) {
				wrapText(holder.note, 'sans', this.size, inner, 2).forEach((words, i) => {
					out.push(
						this.text(`${slot} note ${i}`, words, x, first + (names.length + i) * lead, {
							ink: 'muted'
						})
					);
				});
			}
		}
		return out;
	}

	layout(): ChannelLayout {
		const { c, view, size } = this;
		const focus = new Set<string>(view.focus ?? []);
		const labels: Label[] = zones.map((zone) =>
			this.text(
				`zone ${zone}`,
				this.words(view.zones[zone]).toUpperCase(),
				c.zones[zone].lx,
				c.zones[zone].ly,
				{
					face: 'sans-bold',
					ink: 'muted',
					spacing: round(size * 0.06)
				}
			)
		);
		labels.push(...this.cardLabels());
		for (const piece of this.places.values()) if (piece.label) labels.push(piece.label);
		const rails = channelIds.flatMap((id) => {
			const state = view.channels[id];
			const mark = state ? this.rail(id, state) : null;
			return mark ? [mark] : [];
		});
		if (view.channelLabel && c.channelLabel && this.railEnds('national-agencies')) {
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
			release.push({ key: 'release', d: poly(c.release.points) });
			if (c.release.label) {
				labels.push(
					this.text('release', view.release, c.release.label.x, c.release.label.y, {
						ink: 'released',
						anchor: 'middle',
						halo: true
					})
				);
			}
		}
		const leaks = this.leaks();
		const unknown = Object.values(view.pieces).some((trail) => trail.includes('unknown'));
		if (unknown && view.unknown && c.unknown.label) {
			labels.push(
				this.text('unknown', view.unknown, c.unknown.label.x, c.unknown.label.y, {
					ink: 'disputed',
					face: 'sans-bold',
					anchor: c.unknown.label.anchor
				})
			);
		}
		const pieces: PieceMarkLayout[] = [...this.places.values()].map(
			({ label: _, ...piece }) => piece
		);
		if (view.legend && c.legend.size > 0) {
			let x = c.legend.x;
			for (const state of ['held', 'shared', 'leaked', 'released'] as const) {
				pieces.push({
					key: `legend ${state}`,
					at: 'legend',
					mark: null,
					state,
					x: round(x + c.legend.size / 2),
					y: c.legend.y,
					size: c.legend.size,
					focus: false
				});
				const words = view.legend[state];
				labels.push(
					this.text(
						`legend ${state}`,
						words,
						x + c.legend.size + size * 0.5,
						c.legend.y + size * 0.35
					)
				);
				x += c.legend.size + size * 0.5 + textWidth(words, 'sans', size) + c.legend.gap;
			}
		}
		const { wall, tears } = this.wall();
		return {
			zones: [
				...zones.map((key) => ({ key, ...pick(c.zones[key]) })),
				{ key: 'gutter' as const, ...c.gutter }
			],
			walls: [{ key: `wall ${wall}`, d: wall, width: c.wall.width }],
			tears: tears ? [{ key: `tears ${tears}`, d: tears, width: round(c.wall.width * 0.6) }] : [],
			release,
			rails,
			cards: [...this.shown].map(([slot, card]) => ({
				key: slot,
				slot,
				...pick(card),
				focus: focus.has(slot)
			})),
			leaks,
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
			pieces,
			labels,
			stroke: c.stroke
		};
	}

	/** Where a piece is, or passes, at a stop. */
	point(mark: Mark, stop: Stop, trail: readonly Stop[]): Point | null {
		const placed = this.places.get(`${mark}@${stop}`);
		if (placed) return [placed.x, placed.y];
		if (stop === 'unknown') return [this.c.unknown.x, this.c.unknown.y];
		if (stop === 'elsewhere') {
			const at = this.c.crossing.other;
			const off = this.c.wallPiece.size;
			return this.c.flow === 'across' ? [this.c.wall.at - off, at] : [at, this.c.wall.at - off];
		}
		if (stop === 'channel') {
			const ends = this.railEnds('national-agencies');
			return ends ? [(ends[0][0] + ends[1][0]) / 2, (ends[0][1] + ends[1][1]) / 2] : null;
		}
		if (stop === 'wall') {
			const at = this.c.crossing[originOf(trail)];
			return this.c.flow === 'across' ? [this.c.wall.at, at] : [at, this.c.wall.at];
		}
		const card = this.shown.get(stop);
		return card ? centre(card) : null;
	}

	/** The corners that a piece turns between two stops: along the channel it really takes. */
	between(from: Stop, to: Stop): Point[] {
		const id = channelIds.find((c) => channelEnds[c][0] === from && channelEnds[c][1] === to);
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

/** The point at a share of a polyline's length, and which of its legs that is on. */
function along(points: readonly Point[], t: number): { x: number; y: number; leg: number } {
	const lengths = points.slice(1).map((p, i) => {
		const q = points[i] as Point;
		return Math.hypot(p[0] - q[0], p[1] - q[1]);
	});
	const total = lengths.reduce((a, b) => a + b, 0);
	let rest = t * total;
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
	for (const mark of marks) {
		const wasTrail = a.view.pieces[mark];
		const isTrail = b.view.pieces[mark];
		const whole = isTrail ?? wasTrail;
		if (!whole) continue;
		// A piece that a step brings in comes from the first holder that step names for it.
		const before = wasTrail ?? whole.slice(0, 1);
		const after = isTrail ?? whole.slice(0, 1);
		const onward = extendsTrail(after, before);
		if (!onward && !extendsTrail(before, after)) continue;
		const [shortRest, longRest, short, long] = onward
			? [a, b, before, after]
			: [b, a, after, before];
		const progress = onward ? t : 1 - t;
		let start = short.length - 1;
		// Nobody knows how a piece came to the unidentified place: it is seen from there on.
		const unseen = Math.max(long.lastIndexOf('unknown'), long.lastIndexOf('elsewhere'));
		if (unseen > start) start = unseen;
		const known = wasTrail && isTrail && start === short.length - 1;
		const first = (known ? shortRest : longRest).point(mark, long[start] as Stop, long);
		if (!first) continue;
		const points: Point[] = [first];
		const legStop: number[] = [];
		for (let i = start + 1; i < long.length; i += 1) {
			const target = longRest.point(mark, long[i] as Stop, long);
			if (!target) continue;
			for (const corner of [...longRest.between(long[i - 1] as Stop, long[i] as Stop), target]) {
				points.push(corner);
				legStop.push(i);
			}
		}
		if (points.length < 2) continue;
		const { x, y, leg } = along(points, progress);
		const heading = legStop[leg] ?? long.length - 1;
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
		const sizeAt = (rest: Rest, stop: Stop | undefined): number =>
			rest.places.get(`${mark}@${stop}`)?.size ?? rest.c.channelPiece;
		const s0 = sizeAt(shortRest, short[short.length - 1]);
		const s1 = sizeAt(longRest, long[long.length - 1]);
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
	const still = blend<PieceMarkLayout, 'x' | 'y' | 'size'>(
		was.filter((p) => !gone.has(p.key)),
		is.filter((p) => !gone.has(p.key)),
		t,
		['x', 'y', 'size'],
		(p, q) => p.state === q.state
	);
	return [...still, ...out];
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

/**
 * Where everything in a channel stands, in frame units, for a step or between two steps.
 * Pure: no DOM, no clock, no locale.
 */
export function layout(view: ChannelView, frame: Frame): ChannelLayout {
	const b = new Rest(view, frame);
	if (!view.between) return b.layout();
	const { from, t } = view.between;
	const a = new Rest(from, frame);
	const [la, lb] = [a.layout(), b.layout()];
	const paths = <M extends PathMark>(p: readonly M[], q: readonly M[]): M[] =>
		blend<M, never>(p, q, t, []);
	return {
		...lb,
		walls: crossWalls(la.walls, lb.walls, t),
		tears: paths(la.tears, lb.tears),
		release: paths(la.release, lb.release),
		leaks: paths(la.leaks, lb.leaks),
		rails: blend<RailMark, never>(la.rails, lb.rails, t, []),
		cards: blend<CardMark, 'x' | 'y' | 'w' | 'h'>(la.cards, lb.cards, t, ['x', 'y', 'w', 'h']),
		unknowns: blend<ChannelLayout['unknowns'][number], never>(la.unknowns, lb.unknowns, t, []),
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
			name: view.unknown ?? '?',
			box: pick({ x: x - r, y: y - r, w: 2 * r, h: 2 * r }),
			detail: view.details.unknown
		});
	}
	for (const piece of drawn.pieces) {
		const detail = piece.mark && view.details?.[piece.mark];
		if (!piece.mark || !detail || piece.at === 'legend' || piece.at === 'moving') continue;
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
