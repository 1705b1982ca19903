import { utcDay, utcMonth, utcYear } from 'd3';
import type { Frame } from '../../paint/frames';
import {
	around,
	arriving,
	blend,
	blendLabels,
	labelBox,
	leaving,
	overlaps,
	round,
	settle,
	type Box,
	type Ink,
	type Label
} from '../../paint/labels';
import { polyline, type Point } from '../../paint/lines';
import type { Mark, PieceState } from '../../paint/pieces';
import { recent } from '../../paint/recent';
import { textWidth, wrapText, type Face } from '../../paint/text';
import type { When } from '../../story/dossier';
import type { Detail, Target, Words } from '../kinds';
import { dateWords, extent, months } from '../when';
import { stack, type Placed } from './rows';

/** A row of the clock: one side of the story. */
export interface Lane extends Words {
	readonly id: string;
}

/** Something that happened, drawn as exactly as its time is known. */
export interface ClockEvent<C extends string = string> extends Words {
	/** The id of its lane. */
	readonly lane: string;
	/** When it happened, as the claim has it; `plot` decides how it is drawn. */
	readonly when: When;
	/** The state of what it is about; it gives the colour. `said` is for words alone. */
	readonly state: PieceState | 'said';
	/** The piece of information it is about. */
	readonly mark?: Mark;
	/** False where the time must not stand as a number: accounts of it differ. */
	readonly timed?: boolean;
	/** Another account of the event with this key: drawn below it, in dashes. */
	readonly rivalOf?: string;
	readonly detail?: Detail<C>;
}

/** A stretch of time that is compared with the clock and belongs to no place on it. */
export interface Yardstick extends Words {
	readonly hours: number;
}

/** What one step of a `clock` scene shows. */
export interface ClockView<C extends string = string> {
	/** The first and the last moment shown, ISO 8601 with offset. */
	readonly domain: { readonly from: string; readonly to: string };
	/** The zones the axis is lettered in, the first one leading; `offset` in minutes east of UTC. */
	readonly zones: readonly [ClockZone, ...ClockZone[]];
	/** The hours, in the first zone, that are shaded; null where days are too short to see. */
	readonly night: { readonly from: number; readonly to: number } | null;
	readonly lanes: readonly [Lane, ...Lane[]];
	readonly events: Readonly<Record<string, ClockEvent<C>>>;
	/** A moment that everything is measured from, drawn as a plain line. */
	readonly origin?: { readonly at: string } & Words;
	readonly yardstick?: Yardstick;
	/** The keys of the events that this step is about: their names are heavier, and a card shows no others. */
	readonly focus?: readonly string[];
	/** Set by `tween` alone. */
	readonly between?: { readonly from: ClockView<C>; readonly to: ClockView<C>; readonly t: number };
}

export interface ClockZone {
	readonly name: string;
	/** As it heads a column in the narrow frame. */
	readonly short?: string;
	readonly offset: number;
}

interface Shown {
	readonly key: string;
	readonly opacity?: number;
}

/** A time as it is drawn: `at` and `to` in frame units along the axis. */
export interface TimeMark extends Shown, Box {
	/** A `date` is a stretch of time that is too short to be seen at this scale. */
	readonly plot: 'point' | 'about' | 'window' | 'before' | 'span' | 'date';
	/** The ends at which it goes on beyond the axis. */
	readonly open: 'none' | 'from' | 'to' | 'both';
	readonly ink: Ink;
	readonly rival: boolean;
	/** Only the edge is drawn: what was released. */
	readonly outline: boolean;
	readonly across: boolean;
}

export interface Icon extends Shown {
	readonly mark: Mark;
	readonly state: PieceState;
	readonly x: number;
	readonly y: number;
	readonly size: number;
}

export interface Rule extends Shown {
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
	readonly kind: 'tick' | 'lane' | 'origin' | 'leader' | 'yardstick';
}

/** Where an event can be asked about: at its words, and at its mark. */
export interface Area extends Box {
	readonly key: string;
	readonly mark: Box;
}

export interface ClockLayout {
	readonly nights: readonly (Shown & Box)[];
	readonly rules: readonly Rule[];
	readonly times: readonly TimeMark[];
	readonly icons: readonly Icon[];
	readonly labels: readonly Label[];
	/** Where each event can be asked about. */
	readonly areas: readonly Area[];
	readonly stroke: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Beyond this, times are told as dates and nights are not shaded. */
const DAYS = 6 * DAY;

interface Geometry {
	readonly across: boolean;
	/** Along the axis, from the first moment to the last. */
	readonly from: number;
	readonly to: number;
	/** Across the axis, from the first lane to the last. */
	readonly laneFrom: number;
	readonly laneTo: number;
	readonly mark: number;
	readonly icon: number;
	readonly stroke: number;
	/** About how many ticks the axis has room for. */
	readonly ticks: number;
	readonly words: 'full' | 'short';
	readonly axis: readonly number[];
	readonly day: number;
	/** Where the lanes' names begin, in a frame that has them above its lanes. */
	readonly heads: number;
	readonly yardstick: number;
}

const geometries: Readonly<Record<Frame['name'], Geometry>> = {
	wide: {
		across: true,
		from: 150,
		to: 930,
		laneFrom: 112,
		laneTo: 508,
		mark: 7,
		icon: 20,
		stroke: 1,
		ticks: 9,
		words: 'full',
		axis: [530, 550],
		day: 100,
		heads: 0,
		yardstick: 494
	},
	narrow: {
		across: false,
		from: 64,
		to: 350,
		laneFrom: 98,
		laneTo: 152,
		mark: 4.5,
		icon: 17,
		stroke: 1,
		ticks: 7,
		words: 'short',
		axis: [42, 92],
		day: 0,
		heads: 38,
		yardstick: 96
	},
	slide: {
		across: true,
		from: 254,
		to: 1150,
		laneFrom: 206,
		laneTo: 742,
		mark: 12,
		icon: 36,
		stroke: 1.8,
		ticks: 5,
		words: 'short',
		axis: [782, 818],
		day: 196,
		heads: 0,
		yardstick: 730
	},
	card: {
		across: true,
		from: 64,
		to: 1136,
		laneFrom: 186,
		laneTo: 500,
		mark: 16,
		icon: 46,
		stroke: 2.4,
		ticks: 4,
		words: 'short',
		axis: [546],
		day: 0,
		heads: 0,
		yardstick: 488
	}
};

const pad2 = (n: number): string => String(n).padStart(2, '0');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** A moment as a clock in a zone shows it: the UTC fields of the result are the local ones. */
const local = (time: number, zone: ClockZone): Date => new Date(time + zone.offset * 60_000);

const clock = (time: number, zone: ClockZone): string => {
	const d = local(time, zone);
	return `${pad2(d.getUTCHours())}:${pad2(d.getUTCMinutes())}`;
};

const dayName = (time: number, zone: ClockZone): string => {
	const d = local(time, zone);
	return `${weekdays[d.getUTCDay()]} ${d.getUTCDate()} ${months[d.getUTCMonth()]}`;
};

/** The time of an event in words, as exactly as it is known. */
export function timeWords(when: When, zone: ClockZone): string {
	const at = (iso: string): string => clock(Date.parse(iso), zone);
	switch (when.plot) {
		case 'point':
			return at(when.value);
		case 'about':
			return `about ${at(when.value)}`;
		case 'window':
			return `between ${at(when.earliest ?? when.value)} and ${at(when.latest ?? when.value)}`;
		case 'before':
			return `by ${at(when.latest ?? when.value)}`;
		case 'day':
		case 'week':
		case 'month':
		case 'year':
			return dateWords(when);
	}
}

/** The time of an event as a date, where hours are too short to be seen; `short` names a month by three letters. */
export function dateIn(when: When, zone: ClockZone, short = false): string {
	const day = (iso: string): string => {
		const d = local(Date.parse(iso), zone);
		return `${d.getUTCDate()} ${months[d.getUTCMonth()]} ${d.getUTCFullYear()}`;
	};
	const first = day(when.earliest ?? when.value);
	const last = day(when.latest ?? when.value);
	const words =
		when.plot === 'before'
			? `by ${last}`
			: when.plot === 'window' && first !== last
				? `between ${first} and ${last}`
				: when.plot === 'window' || when.plot === 'point' || when.plot === 'about'
					? first
					: timeWords(when, zone);
	return short
		? words.replace(new RegExp(months.join('|'), 'g'), (name) => name.slice(0, 3))
		: words;
}

/** The view between two steps: the domain zooms evenly, by a constant factor a frame. */
export function tween<C extends string>(a: ClockView<C>, b: ClockView<C>, t: number): ClockView<C> {
	if (t <= 0) return a;
	if (t >= 1) return b;
	return { ...b, between: { from: a, to: b, t } };
}

interface Domain {
	readonly from: number;
	readonly to: number;
}

const domainOf = (view: ClockView): Domain => ({
	from: Date.parse(view.domain.from),
	to: Date.parse(view.domain.to)
});

function zoom(a: Domain, b: Domain, t: number): Domain {
	const [sa, sb] = [a.to - a.from, b.to - b.from];
	const span = sa * Math.pow(sb / sa, t);
	// The share of the zoom that is done decides how far the middle has moved, so that nothing rushes by.
	const share = Math.abs(sb - sa) < 1 ? t : (span - sa) / (sb - sa);
	const middle = (a.from + a.to) / 2 + ((b.from + b.to) / 2 - (a.from + a.to) / 2) * share;
	return { from: middle - span / 2, to: middle + span / 2 };
}

/** Upright, the lanes' names stand one under the other above the axis, which begins below them. */
function geometryOf(view: ClockView, frame: Frame): Geometry {
	const g = geometries[frame.name];
	return g.across
		? g
		: { ...g, from: round(g.heads + (view.lanes.length * 1.1 + 0.5) * frame.type.label) };
}

/** What every part of a picture is drawn with: the axis of a domain in a frame, and the pen. */
function pen(view: ClockView, frame: Frame, domain: Domain) {
	const size = frame.type.label;
	const g = geometryOf(view, frame);
	// d3's time scale would be this line and 8 kB of formats and interpolators that nothing here uses.
	const x = (time: number): number =>
		round(g.from + ((time - domain.from) / (domain.to - domain.from)) * (g.to - g.from));
	const clip = (at: number): number => Math.min(g.to, Math.max(g.from, at));
	const plotted = (event: ClockEvent, from: number | null, to: number): TimeMark['plot'] => {
		const plot = plotOf(event);
		if (plot === 'point' || plot === 'before' || from === null) return plot;
		return x(to) - x(from) < g.mark * 0.5 ? 'date' : plot;
	};
	// A yardstick takes its own strip below the lanes.
	const laneTo = g.across && view.yardstick ? round(g.yardstick - size * 2) : g.laneTo;
	return {
		g,
		size,
		x,
		clip,
		laneTo,
		crossFrom: g.across ? g.laneFrom : 0,
		crossTo: g.across ? laneTo : frame.width,
		lead: view.zones[0],
		visible: (from: number, to: number): boolean => to >= domain.from && from <= domain.to,
		words: (w: Words): string => (g.words === 'short' ? (w.short ?? w.full) : w.full),
		plotted,
		/** At which of its ends a time goes on beyond the axis. */
		openTo: (from: number | null, to: number): TimeMark['open'] =>
			from !== null && from < domain.from
				? to > domain.to
					? 'both'
					: 'from'
				: to > domain.to
					? 'to'
					: 'none',
		/** From the first to the last unit of an event's time along the axis. */
		stretch: (event: ClockEvent, from: number | null, to: number): readonly [number, number] => {
			const plot = plotted(event, from, to);
			const end = clip(x(to));
			if (plot === 'point') return [end - g.mark, end + g.mark];
			if (plot === 'date') {
				const middle = (x(from ?? to) + x(to)) / 2;
				return [middle - g.mark * 0.85, middle + g.mark * 0.85];
			}
			// A time with no beginning fades over a day at most, and over enough to be seen.
			const fade = Math.min((g.to - g.from) * 0.16, x(to) - x(to - DAY));
			const start =
				from === null ? Math.max(g.from, end - Math.max(fade, g.mark * 4)) : clip(x(from));
			return [start, Math.max(end, start + g.mark * 0.5)];
		},
		text: (
			key: string,
			wording: string,
			at: number,
			y: number,
			more: Partial<Omit<Label, 'key' | 'text' | 'x' | 'y'>> = {}
		): Label => ({
			key,
			text: wording,
			x: round(at),
			y: round(y),
			size,
			face: 'sans',
			ink: 'ink',
			anchor: 'start',
			...more
		})
	};
}

const plotOf = ({ when: { plot } }: ClockEvent): TimeMark['plot'] =>
	plot === 'point' || plot === 'about' || plot === 'window' || plot === 'before' ? plot : 'span';

type Axis = Pick<ClockLayout, 'nights' | 'rules' | 'labels'>;

/** How far apart ticks are, and the longest span, in ms, that has no more of them than there is room for. */
interface Level {
	readonly unit: 'hours' | 'months' | 'years';
	readonly step: number;
	readonly limit: number;
}

const levelsFor = (ticks: number): readonly Level[] => [
	...[1, 2, 3, 6, 12, 24, 48, 96, 168].map((step) => ({
		unit: 'hours' as const,
		step,
		limit: step * HOUR * ticks
	})),
	...[1, 3, 6].map((step) => ({ unit: 'months' as const, step, limit: step * 31 * DAY * ticks })),
	...[...Array(100).keys()].map((n) => ({
		unit: 'years' as const,
		step: n + 1,
		limit: (n + 1) * 365 * DAY * ticks
	}))
];
const levels: Readonly<Record<Frame['name'], readonly Level[]>> = {
	wide: levelsFor(geometries.wide.ticks),
	narrow: levelsFor(geometries.narrow.ticks),
	slide: levelsFor(geometries.slide.ticks),
	card: levelsFor(geometries.card.ticks)
};
/** The first level that has room for a span, or the last: whoever asks for more has more ticks, and not the finest. */
const levelOf = (all: readonly Level[], span: number): number => {
	const at = all.findIndex(({ limit }) => span <= limit);
	return at < 0 ? all.length - 1 : at;
};

/**
 * The ticks of a level, in ms of the leading zone's own time: its whole hours, days, weeks, months or years.
 * With every frame of a zoom they are others, so that hours and days are counted and not looked for.
 */
function ticksOf({ unit, step }: Level, from: number, to: number): number[] {
	if (unit !== 'hours') {
		const interval = unit === 'years' ? utcYear : utcMonth;
		const first = interval.ceil(new Date(from));
		return interval
			.every(step)!
			.range(first, new Date(to + 1))
			.map(Number);
	}
	const every = step * HOUR;
	// Counted from a moment that no domain moves, so that a tick stays on its day while the domain zooms;
	// weeks begin on Mondays.
	const shift = step === 168 ? 3 * DAY : 0;
	const out: number[] = [];
	for (let at = Math.ceil((from + shift) / every) * every - shift; at <= to; at += every)
		out.push(at);
	return out;
}

/** Moments as they stand in keys: the same ones with every frame. */
const ticked = new Map<number, string>();
const tickOf = (time: number): string => {
	let known = ticked.get(time);
	if (known === undefined) {
		if (ticked.size > 2000) ticked.clear();
		known = new Date(time).toISOString().slice(0, 16);
		ticked.set(time, known);
	}
	return known;
};

/** What ticks of a level are written as. */
const writing = ({ unit, step }: Level): 'hour' | 'date' | 'name' =>
	unit !== 'hours' ? 'name' : step < 24 ? 'hour' : 'date';

/** By how much a span has come near the one at which ticks are another distance apart. */
const SOON = Math.log(1.4);

type Faded = { readonly opacity?: number };

/**
 * How much is seen of what is `inside` units away from a wall and `resting` units at rest: nothing of what is
 * at the wall or beyond it, all of what is as far as at rest or `enough` units.
 */
const fading = (inside: number, resting: number, enough: number): Faded => {
	const whole = Math.min(resting, enough);
	return inside >= whole ? {} : { opacity: whole > 0 ? round(Math.max(0, inside / whole)) : 0 };
};

/** The fainter of what is seen of something for several reasons. */
const faintest = (all: readonly Faded[]): Faded => {
	const least = Math.min(...all.map(({ opacity = 1 }) => opacity));
	return least < 1 ? { opacity: least } : {};
};

/** The nights over a domain; none where days are too short to see. `rest` is that of `axis`. */
function nightsOf(view: ClockView, frame: Frame, domain: Domain, rest?: Domain): Axis['nights'] {
	const { g, x, clip, crossFrom, crossTo, lead, visible } = pen(view, frame, domain);
	const span = domain.to - domain.from;
	const { night } = view;
	if (!night || span > DAYS) return [];
	const short = (domain: Domain): number => Math.log(DAYS / (domain.to - domain.from));
	const seen = rest
		? fading(short(domain), short(rest) >= 0 ? short(rest) : Infinity, SOON)
		: undefined;
	const shift = lead.offset * 60_000;
	const days = utcDay.range(
		utcDay.offset(utcDay.floor(new Date(domain.from + shift)), -1),
		new Date(domain.to + shift)
	);
	return days.flatMap((day) => {
		const from = day.getTime() + night.from * HOUR - shift;
		const to = day.getTime() + (24 + night.to) * HOUR - shift;
		if (!visible(from, to)) return [];
		const [a, b] = [clip(x(from)), clip(x(to))];
		const box = g.across
			? { x: a, y: crossFrom, w: round(b - a), h: crossTo - crossFrom }
			: { x: 0, y: a, w: frame.width, h: round(b - a) };
		return [{ key: `night ${day.toISOString().slice(0, 10)}`, ...box, ...seen }];
	});
}

/**
 * The axis over a domain: nights, ticks and the names of days and zones.
 *
 * @param rest the domain at rest of one that zooms: what comes and goes while it does fades, and at rest
 * all is seen
 */
function axis(view: ClockView, frame: Frame, domain: Domain, rest?: Domain): Axis {
	const { g, size, x, crossFrom, crossTo, lead, text } = pen(view, frame, domain);
	const resting = rest && pen(view, frame, rest).x;
	const labels: Label[] = [];
	const rules: Rule[] = [];
	/** How much is seen of what a wall takes away, by how far it is from it and was at rest. */
	const apart = (inside: number, atRest: number | null, enough: number): Faded =>
		resting ? fading(inside, atRest !== null && atRest >= 0 ? atRest : Infinity, enough) : {};

	const span = domain.to - domain.from;
	const spanAtRest = rest && rest.to - rest.from;
	const shift = lead.offset * 60_000;
	const localFrom = new Date(domain.from + shift);
	const localTo = new Date(domain.to + shift);
	const all = levels[frame.name];
	const at = levelOf(all, span);
	const level = all[at]!;
	const clockwise = writing(level) === 'hour';

	/** The ticks of a level with what is written at them. */
	const lettered = (of: Level): { rules: Rule[]; labels: Label[] } => {
		const clocks = writing(of) === 'hour';
		// Upright, dates have both columns to themselves.
		const dated = !clocks && !g.across;
		const out = { rules: [] as Rule[], labels: [] as Label[] };
		// Names reach beyond the axis, and go there while it moves.
		const reach = resting ? (size * 3 * span) / (g.to - g.from) : 0;
		for (const ticking of ticksOf(of, +localFrom - reach, +localTo + reach)) {
			const time = ticking - shift;
			const tick = new Date(ticking);
			const at = x(time);
			const atRest = resting?.(time) ?? 0;
			const wall = (along: number): number => Math.min(along - g.from, g.to - along);
			const key = tickOf(ticking);
			const ends = g.across
				? { x1: at, y1: crossFrom, x2: at, y2: crossTo }
				: { x1: g.axis[1]! + 6, y1: at, x2: g.laneTo + 4, y2: at };
			if (wall(at) >= 0)
				out.rules.push({
					key: `tick ${key}`,
					kind: 'tick',
					...ends,
					...apart(wall(at), wall(atRest), size)
				});
			const zones = clocks ? view.zones : [lead];
			zones.forEach((zone, i) => {
				const place = g.axis[dated ? g.axis.length - 1 : i];
				if (place === undefined) return;
				const midnight = !g.across && i === 0 && tick.getUTCHours() === 0;
				const wording = clocks
					? midnight
						? weekdays[tick.getUTCDay()]!.slice(0, 3)
						: clock(time, zone)
					: of.unit === 'hours'
						? `${tick.getUTCDate()} ${months[tick.getUTCMonth()]!.slice(0, 3)}`
						: tick.getUTCMonth() === 0
							? String(tick.getUTCFullYear())
							: months[tick.getUTCMonth()]!.slice(0, 3);
				const style = {
					ink: i === 0 ? ('ink' as const) : ('muted' as const),
					face: clocks && midnight ? ('sans-bold' as const) : ('sans' as const)
				};
				const label = g.across
					? text(`tick ${key} ${zone.name}`, wording, at, place, { ...style, anchor: 'middle' })
					: text(`tick ${key} ${zone.name}`, wording, place, at + size * 0.34, {
							...style,
							anchor: 'end'
						});
				// A tick too near the edge keeps its line and goes without its time.
				const half = labelBox(label).w / 2;
				const edge = (along: number): number =>
					g.across
						? Math.min(along - half - frame.pad / 2, frame.width - frame.pad / 2 - along - half)
						: g.to - 1 - along;
				const room = (along: number): number =>
					Math.min(edge(along), along - g.from + size * 0.5, g.to - along + size * 0.5);
				if (resting ? room(at) >= 0 : edge(at) >= 0)
					out.labels.push({ ...label, ...apart(room(at), room(atRest), size * 4) });
			});
		}
		return out;
	};
	const drawn = lettered(level);
	/** How much is seen of what another level does not have, or writes otherwise, while that level is near. */
	const beside = (other: Level | undefined, near: number, atRest: number) => {
		if (!other || !spanAtRest || near >= SOON) return null;
		const ticks = new Set(ticksOf(other, +localFrom, +localTo).map(tickOf));
		return { ticks, alike: writing(other) === writing(level), seen: apart(near, atRest, SOON) };
	};
	const atRest = spanAtRest && levelOf(all, spanAtRest) === at ? spanAtRest : null;
	const before = all[at - 1];
	const others = [
		beside(all[at + 1], Math.log(level.limit / span), atRest ? Math.log(level.limit / atRest) : -1),
		beside(
			before,
			before ? Math.log(span / before.limit) : Infinity,
			before && atRest ? Math.log(atRest / before.limit) : -1
		)
	].filter((other) => other !== null);
	/** The tick is the second part of a key. */
	const seen = <M extends Shown>(marks: readonly M[], written: boolean): readonly M[] =>
		others.length === 0
			? marks
			: marks.map((mark) => {
					const tick = mark.key.split(' ')[1]!;
					const faded = others
						.filter(({ ticks, alike }) => !ticks.has(tick) || (written && !alike))
						.map((other) => other.seen);
					return { ...mark, ...faintest([mark, ...faded]) };
				});
	rules.push(...seen(drawn.rules, false));
	labels.push(...seen(drawn.labels, true));
	// What comes before the first of the months or years is named where the axis begins.
	const [first] = labels;
	if (level.unit !== 'hours' && first) {
		const place = g.across ? g.axis[0]! : g.axis[1]!;
		// While the axis moves the name that it has at rest comes with the moment at which it begins.
		const begins = rest?.from ?? domain.from;
		const away = Math.abs(x(begins) - g.from);
		const date = new Date(begins + shift);
		const year = String(date.getUTCFullYear());
		const start = [`${months[date.getUTCMonth()]!.slice(0, 3)} ${year}`, year]
			.map((wording) => ({
				...(g.across
					? text('tick start', wording, g.from, place)
					: text('tick start', wording, place, g.from + size * 0.34, { anchor: 'end' })),
				...apart(size * 6 - away, size * 6, size * 6)
			}))
			.map((label) => {
				const [box, next] = [labelBox(label), labelBox(first)];
				const gap = g.across ? next.x - box.x - box.w - size : next.y - box.y - box.h;
				if (!resting) return { room: gap, label };
				// It comes where the tick that stood there goes, and only then.
				const near = Math.min(1, Math.max(0, 1 - gap / (size / 2)));
				const left = Math.max(0, 1 - 2 * near * (first.opacity ?? 1));
				return { room: left, label: { ...label, ...faintest([label, { opacity: left }]) } };
			})
			.find(({ room }) => room > 0)?.label;
		if (start) labels.push(start);
	}
	if (clockwise) {
		// Where ticks are days the columns of hours have gone.
		const last = all.findLast((each) => writing(each) === 'hour')!.limit;
		const hourly = apart(
			Math.log(last / span),
			spanAtRest ? Math.log(last / spanAtRest) : null,
			SOON
		);
		view.zones.forEach((zone, i) => {
			const place = g.axis[i];
			if (place === undefined) return;
			const style = {
				ink: i === 0 ? ('ink' as const) : ('muted' as const),
				face: 'sans-bold' as const,
				anchor: 'end' as const,
				...hourly
			};
			if (!g.across) {
				labels.push(
					text(`zone ${zone.name}`, zone.short ?? zone.name, place, g.from - size * 0.85, style)
				);
			} else if (frame.name !== 'card') {
				labels.push(text(`zone ${zone.name}`, zone.name, g.from - 34 * (size / 14), place, style));
			}
		});
		if (g.across && g.day > 0) {
			for (const day of utcDay.range(utcDay.floor(localFrom), localTo)) {
				const start = day.getTime() - shift;
				const end = start + 24 * HOUR;
				const name = dayName(start + 1, lead);
				const inside = (along: (time: number) => number): readonly [number, number] => [
					Math.max(g.from, along(start)),
					Math.min(g.to, along(end))
				];
				const [from, to] = inside(x);
				const needed = textWidth(name, 'sans-bold', size) + 12;
				if (to - from < needed) continue;
				const [a, b] = inside(resting ?? x);
				labels.push(
					text(`day ${name}`, name, from + 6, g.day, {
						face: 'sans-bold',
						ink: 'muted',
						...faintest([apart(to - from - needed, b - a - needed, size * 8), hourly])
					})
				);
			}
		}
	}

	return { nights: nightsOf(view, frame, domain, rest), rules, labels };
}

type Events = Omit<ClockLayout, 'nights'>;

/** What happened, over the view's own domain, each time with its name beside it. */
const eventsOf = recent((view: ClockView, frame: Frame): Events => {
	const domain = domainOf(view);
	const drawing = pen(view, frame, domain);
	const { g, size, x, laneTo, crossFrom, crossTo, lead, visible } = drawing;
	const { words, stretch, plotted, openTo, text } = drawing;
	const labels: Label[] = [];
	const rules: Rule[] = [];
	const times: TimeMark[] = [];
	const icons: Icon[] = [];
	const areas: Area[] = [];
	const taken: Box[] = axis(view, frame, domain).labels.map(labelBox);

	// The lanes.
	// On a card, where room is scarce, a lane is as high as what happened in it asks for.
	const weights = view.lanes.map((lane) =>
		frame.name === 'card'
			? 1 +
				Object.values(view.events).filter(
					(event) => event.lane === lane.id && event.when.plot !== 'point'
				).length
			: 1
	);
	const total = weights.reduce((a, b) => a + b, 0);
	const lanes = view.lanes.map((lane, i) => {
		const before = weights.slice(0, i).reduce((a, b) => a + b, 0);
		const from = g.laneFrom + ((laneTo - g.laneFrom) * before) / total;
		return { id: lane.id, from, h: ((laneTo - g.laneFrom) * weights[i]!) / total };
	});
	const laneOf = (id: string): { from: number; h: number } =>
		lanes.find((lane) => lane.id === id) ?? lanes[0]!;
	const laneAt = (id: string): number => laneOf(id).from + laneOf(id).h / 2;
	if (g.across) {
		view.lanes.forEach((lane, i) => {
			if (i > 0) {
				const y = round(lanes[i]!.from);
				rules.push({
					key: `lane ${lane.id}`,
					kind: 'lane',
					x1: frame.name === 'card' ? g.from : frame.pad,
					y1: y,
					x2: g.to,
					y2: y
				});
			}
			if (frame.name === 'card') return;
			const lines = wrapText(words(lane), 'sans-bold', size, g.from - frame.pad - size * 0.9, 3);
			lines.forEach((line, n) => {
				labels.push(
					text(
						`lane ${lane.id} ${n}`,
						line,
						g.from - size * 0.85,
						laneAt(lane.id) + (n - (lines.length - 1) / 2) * size * 1.22 + size * 0.34,
						{ face: 'sans-bold', anchor: 'end' }
					)
				);
			});
		});
	}
	if (!g.across) {
		// A lane is a line down the axis; its name stands beside the labels, and the line turns to it.
		const left = g.laneTo + 20;
		view.lanes.forEach((lane, i) => {
			const at = round(laneAt(lane.id));
			const level = round(g.heads + (i + 0.5) * size * 1.1);
			const line = { kind: 'lane' as const, x1: at, x2: at };
			rules.push({ key: `lane ${lane.id}`, ...line, y1: level, y2: g.to });
			rules.push({ key: `lane ${lane.id} head`, ...line, x2: left - 4, y1: level, y2: level });
			labels.push(
				text(`lane ${lane.id} 0`, words(lane), left, level + size * 0.34, { face: 'sans-bold' })
			);
		});
	}
	for (const label of labels) taken.push(labelBox(label));

	// What happened.
	if (view.origin) {
		const at = x(Date.parse(view.origin.at));
		if (at >= g.from && at <= g.to) {
			rules.push(
				g.across
					? { key: 'origin', kind: 'origin', x1: at, y1: crossFrom, x2: at, y2: crossTo }
					: { key: 'origin', kind: 'origin', x1: g.axis[1]! + 6, y1: at, x2: g.laneTo, y2: at }
			);
			const wording = `${clock(Date.parse(view.origin.at), lead)} ${words(view.origin)}`;
			const label = g.across
				? text('origin', wording, at + size * 0.5, crossTo - size * 0.6)
				: text('origin', wording, g.laneTo + 20, at + size * 0.34);
			labels.push(label);
			taken.push(labelBox(label));
		}
	}

	const shown = Object.entries(view.events)
		.map(([key, event]) => ({ key, event, ...extent(event.when, lead.offset) }))
		.filter(({ from, to }) => visible(from ?? domain.from, to))
		// A card has room for what the step is about, and for nothing that it cannot name.
		.filter(({ key }) => frame.name !== 'card' || !view.focus || view.focus.includes(key));
	const thick = g.mark * 1.7;

	const about = (key: string): boolean => view.focus?.includes(key) ?? false;
	const styleOf = (key: string, event: ClockEvent): { ink: Ink; face: 'sans' | 'sans-bold' } => ({
		ink: event.state === 'said' || event.state === 'held' ? 'ink' : event.state,
		face: (event.state === 'leaked' && !event.rivalOf) || about(key) ? 'sans-bold' : 'sans'
	});
	const far = domain.to - domain.from > DAYS;
	const timeOf = (event: ClockEvent, short: boolean): string =>
		event.timed === false || frame.name === 'card'
			? ''
			: far
				? dateIn(event.when, lead, short)
				: event.when.plot === 'day'
					? `${timeWords(event.when, lead).replace(/ \d{4}$/, '')}, hour not known`
					: timeWords(event.when, lead);
	const oneLine = (event: ClockEvent, short = false): string[] => {
		const time = timeOf(event, short);
		if (!time) return [words(event)];
		return [event.when.plot === 'point' ? `${time} ${words(event)}` : `${words(event)}, ${time}`];
	};
	const linesOf = (event: ClockEvent): string[] =>
		event.timed === false || frame.name !== 'wide'
			? oneLine(event)
			: [words(event), timeOf(event, false)];
	const put = (key: string, event: ClockEvent, box: Box): TimeMark => {
		const { from, to } = extent(event.when, lead.offset);
		const mark: TimeMark = {
			key,
			plot: plotted(event, from, to),
			open: openTo(from, to),
			ink: event.state === 'said' ? 'ink' : event.state,
			rival: event.rivalOf !== undefined,
			outline: event.state === 'released',
			across: g.across,
			...around([box])
		};
		times.push(mark);
		return mark;
	};
	if (g.across) {
		const free = (box: Box): boolean =>
			box.x >= g.from - 2 &&
			box.x + box.w <= frame.width - frame.pad * 0.6 &&
			!taken.some((other) =>
				overlaps(box, { x: other.x - 4, y: other.y - 1, w: other.w + 8, h: other.h + 2 })
			);
		/** A name keeps clear of others on its level, and of the line of the origin too, which times may cross. */
		const origin = rules.find(({ kind }) => kind === 'origin')?.x1 ?? -Infinity;
		const nameable = (box: Box): boolean =>
			free(box) &&
			free({ ...box, x: Math.max(g.from - 2, box.x - size * 0.6), w: box.w + size * 0.6 }) &&
			(origin < box.x - 4 || origin > box.x + box.w + 4);
		const write = (key: string, event: ClockEvent, lines: readonly string[], box: Box): void => {
			const left = box.x;
			const top = box.y + (box.h - lines.length * size * 1.24) / 2;
			lines.forEach((line, n) => {
				labels.push(
					text(
						`${key} ${n}`,
						line,
						left,
						top + (n + 0.8) * size * 1.24,
						n === 0 ? styleOf(key, event) : { ink: 'muted' }
					)
				);
			});
			taken.push(box);
		};
		const extentOf = (face: Face, lines: readonly string[]): { w: number; h: number } => {
			const w = Math.max(...lines.map((line) => textWidth(line, face, size)));
			return { w, h: lines.length * size * 1.24 };
		};

		/** The card names what the step is about, or what was leaked and released; its title says the rest. */
		const nameless = (key: string, event: ClockEvent): boolean =>
			frame.name === 'card' &&
			(view.focus
				? !about(key)
				: event.rivalOf !== undefined || event.state === 'said' || view.yardstick !== undefined);

		// Points stand in the middle of their lane and are named above, below or beside.
		const points = shown.filter(({ event }) => plotOf(event) === 'point');
		for (const { key, event, from, to } of points) {
			const [a, b] = stretch(event, from, to);
			// A piece that is known to the minute stands at its minute; words alone are a dot.
			const pieced = event.mark !== undefined && event.state !== 'said';
			const half = pieced ? g.icon / 2 : g.mark;
			const [middle, lane] = [(a + b) / 2, laneAt(event.lane)];
			taken.push(put(key, event, { x: middle - half, y: lane - half, w: half * 2, h: half * 2 }));
			if (pieced && event.mark) {
				icons.push({
					key: `${key} at`,
					mark: event.mark,
					state: event.state as PieceState,
					x: round(middle),
					y: round(lane),
					size: g.icon
				});
			}
		}
		for (const { key, event } of points) {
			const mark = times.find((m) => m.key === key)!;
			const lines = linesOf(event);
			const { w, h } = extentOf(styleOf(key, event).face, lines);
			const middle = mark.x + mark.w / 2;
			const own = laneOf(event.lane);
			const spots: Box[] = [];
			const slides = [0.5, 0, 1, 0.25, 0.75, 0.1, 0.9].map((share) => middle - w * share);
			for (let n = 0; n <= 8; n += 1) {
				const away = size * (0.4 + n * 0.3);
				for (const y of [mark.y - away - h, mark.y + mark.h + away]) {
					for (const left of slides) spots.push({ x: left, y, w, h });
				}
				if (n === 0) {
					const y = mark.y + (mark.h - h) / 2;
					spots.push(
						{ x: mark.x + mark.w + size * 0.5, y, w, h },
						{ x: mark.x - w - size * 0.5, y, w, h }
					);
				}
			}
			const within = (box: Box): boolean =>
				box.y >= own.from + 2 && box.y + box.h <= own.from + own.h - 2;
			const spot = nameless(key, event)
				? undefined
				: spots.find((box) => within(box) && nameable(box));
			if (spot) write(key, event, lines, spot);
			areas.push({ key, ...around([spot ?? mark]), mark: around([mark]) });
		}

		// A stretch of time and its name are one thing: the name stands at its end, and both look for a row.
		const stretches = shown
			.filter(({ event }) => plotOf(event) !== 'point')
			.map((one) => {
				const [a, b] = stretch(one.event, one.from, one.to);
				return { ...one, a, b, named: !nameless(one.key, one.event) };
			})
			.sort((p, q) => Number(p.named) - Number(q.named));
		type Stretch = (typeof stretches)[number];
		interface Found extends Placed {
			readonly lines: readonly string[];
		}

		/** Each on the nearest row to the middle of its lane that is free, in the order of the view. */
		const nearest = (some: readonly Stretch[]): Map<string, Found> => {
			const before = taken.length;
			const out = new Map<string, Found>();
			for (const { key, event, from, a, b, named } of some) {
				const lane = laneAt(event.lane);
				const options = [linesOf(event), oneLine(event)];
				let found: Found | null = null;
				for (let pass = named ? 0 : 2; pass < 3 && !found; pass += 1) {
					const lines = options[Math.min(pass, 1)]!;
					// The last pass draws the time without its name, where a frame has no room for more.
					const { w, h } =
						pass < 2 ? extentOf(styleOf(key, event).face, lines) : { w: 0, h: thick };
					const room = laneOf(event.lane).h / 2 - Math.max(h, thick) / 2 - 3;
					for (let n = 0; n <= 40 && !found; n += 1) {
						const off = Math.ceil(n / 2) * size * 0.2;
						if (off > room) break;
						const cross = lane + (n % 2 === (event.rivalOf ? 1 : 0) ? off : -off);
						const bar: Box = { x: a, y: cross - thick / 2, w: b - a, h: thick };
						if (!free({ ...bar, x: Math.max(bar.x, g.from) })) continue;
						// Before a bar that fades in from the left, after any other: at its firm end.
						const left: Box = { x: a - w - size * 0.6, y: cross - h / 2, w, h };
						const right: Box = { ...left, x: b + size * 0.6 };
						const names = pass === 2 ? [null] : from === null ? [left, right] : [right, left];
						const name = names.find((box) => box === null || nameable(box));
						if (name !== undefined) found = { bar, name, lines };
					}
				}
				const { bar, name, lines } = found ?? {
					bar: { x: a, y: lane - thick / 2, w: b - a, h: thick },
					name: null,
					lines: []
				};
				out.set(key, { bar, name, lines });
				taken.push(...(name ? [bar, name] : [bar]));
			}
			taken.length = before;
			return out;
		};

		/** One under the other in the order of their times, with as many words as the lane has room for. */
		const stacked = (some: readonly Stretch[], lane: string): Map<string, Found> | null => {
			const inOrder = [...some].sort(
				(p, q) => (p.from ?? p.to) - (q.from ?? q.to) || p.to - q.to || (p.key < q.key ? -1 : 1)
			);
			for (const wording of [linesOf, oneLine, (event: ClockEvent) => oneLine(event, true)]) {
				const placed = stack(
					inOrder.map(({ key, event, a, b, named }) => ({
						key,
						from: a,
						to: b,
						name: named ? extentOf(styleOf(key, event).face, wording(event)) : null
					})),
					{
						...laneOf(lane),
						left: g.from - 2,
						right: frame.width - frame.pad * 0.6,
						thick,
						gap: size * 0.6
					}
				);
				const fits = [...(placed?.values() ?? [])].every(
					({ bar, name }) =>
						free({ ...bar, x: Math.max(bar.x, g.from) }) && (!name || nameable(name))
				);
				if (!placed || !fits) continue;
				return new Map(
					some.map(({ key, event }) => [key, { ...placed.get(key)!, lines: wording(event) }])
				);
			}
			return null;
		};

		const places = new Map(
			view.lanes.flatMap(({ id }) => {
				const own = stretches.filter(({ event }) => laneOf(event.lane) === laneOf(id));
				const found = nearest(own);
				const crowded = own.some(
					({ key, event, from, to, named }) =>
						plotted(event, from, to) === 'date' || (named && !found.get(key)?.name)
				);
				return [...((crowded && stacked(own, id)) || found)];
			})
		);
		for (const { key, event, a, b } of stretches) {
			const { bar, name, lines } = places.get(key)!;
			const mark = put(key, event, { ...bar, w: b - a });
			taken.push(bar);
			if (name) write(key, event, lines, name);
			areas.push({ key, ...around([name ?? mark]), mark: around([mark]) });
		}
	} else {
		// Upright: a track a lane; times that overlap stand side by side in it.
		for (const { key, event, from, to } of shown) {
			const [a, b] = stretch(event, from, to);
			const half = plotOf(event) === 'point' ? g.mark : thick / 2;
			const boxAt = (row: number): Box => ({
				x: laneAt(event.lane) + row * g.mark * 1.9 - half,
				y: a,
				w: half * 2,
				h: b - a
			});
			const rows = event.rivalOf ? [1, -1] : [0, -1, 1];
			const row = rows.find((r) => !taken.some((other) => overlaps(other, boxAt(r)))) ?? rows[0]!;
			taken.push(put(key, event, boxAt(row)));
		}
		// The names stand beside the tracks in the order of their times, each as near as can be.
		const left = g.laneTo + 20;
		const elbow = g.laneTo + 4;
		const iconRoom = g.icon + 5;
		const row = size * 1.32;
		const roomFor = (event: ClockEvent): number =>
			frame.width -
			frame.pad * 0.8 -
			left -
			(view.yardstick ? size : 0) -
			(event.mark && event.state !== 'said' ? iconRoom : 0);
		const linesIn = (key: string, event: ClockEvent, short: boolean): string[] => {
			// A day of a month stays with it.
			const line = oneLine(event, short)
				.join(' ')
				.replace(/(\d) (?=\p{Lu})/gu, '$1\u00a0');
			return wrapText(line, styleOf(key, event).face, size, roomFor(event), 3);
		};
		const count = (short: boolean): number =>
			shown.reduce((sum, { key, event }) => sum + linesIn(key, event, short).length, 0);
		const short = count(true) < count(false);
		// The lines of one name stand closer than two names do.
		const pitch = size * 1.16;
		const wanted = shown
			.map(({ key, event }) => {
				const mark = times.find((m) => m.key === key)!;
				const middle = mark.y + mark.h / 2;
				const style = styleOf(key, event);
				const lines = linesIn(key, event, short);
				const height = Math.max(row + (lines.length - 1) * pitch, g.icon + 2);
				return { key, event, mark, middle, lines, style, height };
			})
			.sort((p, q) => p.middle - q.middle || (p.key < q.key ? -1 : 1));
		const blocked = labels.find((label) => label.key === 'origin');
		const tops = settle(
			wanted.map((w) => ({ at: w.middle - w.height / 2, h: w.height + 2 })),
			Math.max(g.from + 1, blocked ? labelBox(blocked).y + size + 4 : 0),
			g.to + 2
		);
		wanted.forEach((w, i) => {
			const top = tops[i] ?? w.middle;
			const iconed = w.event.mark && w.event.state !== 'said';
			if (iconed && w.event.mark) {
				icons.push({
					key: w.key,
					mark: w.event.mark,
					state: w.event.state as PieceState,
					x: round(left + g.icon / 2),
					y: round(top + g.icon / 2 + 1),
					size: g.icon
				});
			}
			w.lines.forEach((line, n) => {
				labels.push(
					text(
						`${w.key} ${n}`,
						line,
						left + (iconed ? iconRoom : 0),
						top + n * pitch + size * 0.98,
						w.style
					)
				);
			});
			const middle = round(top + Math.min(row, w.height) / 2);
			const from = round(w.mark.x + w.mark.w + 2);
			const level = round(w.middle);
			if (from < elbow) {
				rules.push({
					key: `leader ${w.key}`,
					kind: 'leader',
					x1: from,
					y1: level,
					x2: elbow,
					y2: level
				});
			}
			rules.push({
				key: `leader ${w.key} on`,
				kind: 'leader',
				x1: Math.max(from, elbow),
				y1: level,
				x2: left - 3,
				y2: middle
			});
			areas.push({
				key: w.key,
				...around([{ x: left, y: top, w: frame.width - frame.pad - left, h: w.height }]),
				mark: around([w.mark])
			});
		});
	}

	if (view.yardstick) {
		const full = g.to - g.from;
		const length = Math.min(full, (full * view.yardstick.hours * HOUR) / (domain.to - domain.from));
		// It measures, and belongs nowhere: neither end may seem to mark a moment of this clock.
		const moments = [
			...axis(view, frame, domain).rules.map((rule) => (g.across ? rule.x1 : rule.y1)),
			...times.flatMap((t) =>
				g.across ? [t.x, t.x + t.w / 2, t.x + t.w] : [t.y, t.y + t.h / 2, t.y + t.h]
			),
			...(view.origin ? [x(Date.parse(view.origin.at))] : [])
		];
		const nearest = (at: number): number => Math.min(...moments.map((m) => Math.abs(m - at)));
		const room = full - length;
		const starts = [...Array(41).keys()].map((i) => g.from + (room * i) / 40);
		const start = starts.reduce((best, at) =>
			Math.min(nearest(at), nearest(at + length)) > Math.min(nearest(best), nearest(best + length))
				? at
				: best
		);
		const tick = size * 0.45;
		const line = (key: string, a: number, b: number, off: number, to: number): void => {
			const y = g.across ? g.yardstick : frame.width - frame.pad - tick;
			rules.push({
				key: `yardstick ${key}`,
				kind: 'yardstick',
				...(g.across
					? { x1: round(a), y1: round(y + off), x2: round(b), y2: round(y + to) }
					: { x1: round(y + off), y1: round(a), x2: round(y + to), y2: round(b) })
			});
		};
		line('bar', start, start + length, 0, 0);
		line('from', start, start, -tick, tick);
		line('to', start + length, start + length, -tick, tick);
		// Upright, its name stands over it, beside the lanes' names.
		const lines = g.across
			? [words(view.yardstick)]
			: wrapText(words(view.yardstick), 'sans', size, frame.width * 0.22, view.lanes.length);
		lines.forEach((line, n) =>
			labels.push(
				g.across
					? text(`yardstick ${n}`, line, start + length / 2, g.yardstick - size * 0.6, {
							ink: 'muted',
							anchor: 'middle'
						})
					: text(
							`yardstick ${n}`,
							line,
							frame.width - frame.pad,
							g.heads + (n + 0.5) * size * 1.1 + size * 0.34,
							{ ink: 'muted', anchor: 'end' }
						)
			)
		);
	}
	return { rules, times, icons, labels, areas, stroke: g.stroke };
});

/** A domain that zooms is another with each frame: so many are worth being kept. */
const ZOOMED = 4;

/** An axis that stands still while all else moves is drawn once. */
const axisOver = recent(
	(view: ClockView, frame: Frame, from: number, to: number): Axis =>
		axis(view, frame, { from, to }, domainOf(view)),
	ZOOMED
);

/** A picture at rest carried along as the domain under it zooms: rows stay, times keep their names beside them. */
const carried = recent((view: ClockView, frame: Frame, start: number, end: number): Events => {
	const rest = eventsOf(view, frame);
	const domain: Domain = { from: start, to: end };
	const { g, size, x, stretch, plotted, openTo } = pen(view, frame, domain);
	const resting = pen(view, frame, domainOf(view)).x;
	const enough = 2 * size;
	const [at, length] = g.across ? (['x', 'w'] as const) : (['y', 'h'] as const);
	const shift = new Map<string, { start: number; end: number; middle: number; seen: Faded }>();
	const move = <M extends { readonly x: number; readonly y: number }>(mark: M, by: number): M => ({
		...mark,
		[at]: round(mark[at] + by)
	});
	const times = rest.times.map((mark) => {
		const event = view.events[mark.key]!;
		const { from, to } = extent(event.when, view.zones[0].offset);
		const [a, b] = stretch(event, from, to);
		const [a0, b0] = [mark[at], mark[at] + mark[length]];
		// A time is seen until it comes to the end of the axis, and its name goes before it.
		const within = (along: (time: number) => number): number =>
			Math.min(along(to) - g.from, g.to - along(from ?? to));
		const seen = fading(within(x), within(resting), enough);
		shift.set(mark.key, { start: a - a0, end: b - b0, middle: (a + b - a0 - b0) / 2, seen });
		return {
			...mark,
			plot: plotted(event, from, to),
			open: openTo(from, to),
			[at]: round(a),
			[length]: round(b - a),
			...fading(within(x), within(resting), g.mark)
		};
	});
	const by = (key: string) => shift.get(key.replace(/ (\d+|on|at)$/, '').replace(/^leader /, ''));
	const carry = <M extends { readonly key: string; readonly x: number; readonly y: number }>(
		mark: M
	): M => {
		const moved = by(mark.key);
		const time = rest.times.find((t) => t.key === mark.key.replace(/ (\d+|at)$/, ''));
		if (!moved || !time) return mark;
		const side =
			mark[at] >= time[at] + time[length]
				? moved.end
				: mark[at] < time[at]
					? moved.start
					: moved.middle;
		return {
			...move(mark, g.across && time.plot !== 'point' ? side : moved.middle),
			...moved.seen
		};
	};
	const origin = view.origin ? x(Date.parse(view.origin.at)) : 0;
	const originBy = view.origin
		? origin - (rest.rules.find((r) => r.key === 'origin')?.[g.across ? 'x1' : 'y1'] ?? origin)
		: 0;
	const hidden = view.origin && (origin < g.from || origin > g.to) ? { opacity: 0 } : {};
	return {
		...rest,
		times,
		icons: rest.icons.map(carry),
		labels: rest.labels.map((label) => {
			if (label.key === 'origin') return { ...move(label, originBy), ...hidden };
			const moved = carry(label);
			if (moved === label) return label;
			const [box, stood] = [labelBox(moved), labelBox(label)];
			const time = rest.times.find(({ key }) => key === label.key.replace(/ \d+$/, ''));
			// A name over its time or under it stays where the axis begins while its time goes on.
			const over = g.across && time && (box.y + box.h <= time.y || box.y >= time.y + time.h);
			const kept = over ? Math.max(0, Math.min(g.from, stood.x) - box.x) : 0;
			// What the zoom takes off the axis may not run over what stands around it.
			const room = ({ x: left, y: top, w, h }: Box): number =>
				g.across
					? Math.min(left - g.from + enough, frame.width - left - w)
					: Math.min(top - g.from + 4, frame.plot.y + frame.plot.h - top - h);
			const inside = kept > 0 ? move(moved, kept) : moved;
			if (moved.opacity !== undefined) return inside;
			return { ...inside, ...fading(room({ ...box, x: box.x + kept }), room(stood), enough) };
		}),
		rules: rest.rules.map((rule) => {
			const moved = by(rule.key);
			if (rule.key === 'origin') {
				return g.across
					? { ...rule, x1: round(rule.x1 + originBy), x2: round(rule.x2 + originBy), ...hidden }
					: { ...rule, y1: round(rule.y1 + originBy), y2: round(rule.y2 + originBy), ...hidden };
			}
			if (!moved) return rule;
			if (rule.kind === 'leader') {
				return {
					...rule,
					y1: round(rule.y1 + moved.middle),
					y2: round(rule.y2 + moved.middle),
					...moved.seen
				};
			}
			return rule;
		})
	};
}, ZOOMED);

/** The outline of a date: as high as it is long, and no bar that says how long. */
export function lozenge({ x, y, w, h }: TimeMark): string {
	const [middle, level] = [x + w / 2, y + h / 2];
	const corners: Point[] = [
		[x, level],
		[middle, y],
		[x + w, level],
		[middle, y + h]
	];
	return `${polyline(corners)}Z`;
}

/** The edges of a stretch of time that are closed: where it goes on beyond the axis it has no end. */
export function edges({ x, y, w, h, open, across }: TimeMark): string {
	const [right, foot] = [round(x + w), round(y + h)];
	const level = [`M${x},${y}H${right}`, `M${x},${foot}H${right}`] as const;
	const upright = [`M${x},${y}V${foot}`, `M${right},${y}V${foot}`] as const;
	const [sides, ends] = across ? [level, upright] : [upright, level];
	const from = open === 'from' || open === 'both' ? '' : ends[0];
	const to = open === 'to' || open === 'both' ? '' : ends[1];
	return sides.join('') + from + to;
}

/** Ticks stop short of the words that they would run behind. */
function clear(rules: readonly Rule[], labels: readonly Label[]): Rule[] {
	const boxes = labels
		.filter(({ opacity }) => opacity === undefined || opacity > 0.5)
		.map(labelBox)
		.sort((p, q) => p.y - q.y);
	return rules.flatMap((rule) => {
		if (rule.kind !== 'tick' || rule.x1 !== rule.x2) return [rule];
		const parts: Rule[] = [];
		let y = rule.y1;
		for (const box of boxes) {
			if (rule.x1 < box.x - 3 || rule.x1 > box.x + box.w + 3) continue;
			if (box.y + box.h < rule.y1 || box.y > rule.y2) continue;
			if (box.y - 3 > y) parts.push({ ...rule, y1: round(y), y2: round(box.y - 3) });
			y = Math.max(y, box.y + box.h + 1);
		}
		if (y < rule.y2) parts.push({ ...rule, y1: round(y) });
		return parts.map((part, i) => (i === 0 ? part : { ...part, key: `${rule.key} ${i}` }));
	});
}

/** A zoom by more than this takes names away before it squeezes them, and brings them when there is room. */
const FAR = 8;

/** The times whose names stand before them, on their own row. */
const leading = ({ labels, times }: Events): Set<string> =>
	new Set(
		times
			.filter(
				({ key, plot, x }) =>
					plot !== 'point' && labels.some((label) => label.key === `${key} 0` && label.x < x)
			)
			.map(({ key }) => key)
	);

/** A name that changes sides would run across the time it names: it goes, and comes on the other one. */
const turned = recent((a: Events, b: Events): readonly Label[] => {
	const [led, leads] = [leading(a), leading(b)];
	const turns = (key: string): boolean =>
		a.times.some((time) => time.key === key && led.has(key) !== leads.has(key));
	return a.labels.map((label) =>
		turns(label.key.replace(/ \d+$/, '')) ? { ...label, key: `${label.key} turned` } : label
	);
});

/** In a long zoom an axis rushes by, and nobody could read it: it goes first, and the other one comes last. */
const thinned = <M extends Shown>(marks: readonly M[], seen = 1): readonly M[] =>
	seen === 1
		? marks
		: marks.map((mark) => ({ ...mark, opacity: round((mark.opacity ?? 1) * seen) }));

function between(from: ClockView, view: ClockView, t: number, frame: Frame): ClockLayout {
	const [first, last] = [domainOf(from), domainOf(view)];
	const { from: start, to: end } = zoom(first, last, t);
	const [a, b] = [carried(from, frame, start, end), carried(view, frame, start, end)];
	const box = ['x', 'y', 'w', 'h'] as const;
	const lines = ['x1', 'y1', 'x2', 'y2'] as const;
	const factor = (last.to - last.from) / (first.to - first.from);
	const far = Math.max(factor, 1 / factor) > FAR;
	/** How visible times are that leave and that arrive: in a long zoom there are always some to see. */
	const times = far ? ([1 - arriving(t), 1 - leaving(t)] as const) : ([] as const);
	const names = far ? ([leaving(2 * t), arriving(2 * t - 1)] as const) : ([] as const);
	const [before, after] = [from, view].map((one, i) =>
		names[i] === 0
			? // In the middle of a long zoom nothing else is seen of it.
				{
					nights: nightsOf(one, frame, { from: start, to: end }, domainOf(one)),
					rules: [],
					labels: []
				}
			: axisOver(one, frame, start, end)
	) as [Axis, Axis];
	const { across } = geometries[frame.name];
	const all = (): boolean => true;
	const seen = ({ opacity }: Shown): boolean => opacity !== 0;
	const rules = [
		...blend(thinned(before.rules, names[0]), thinned(after.rules, names[1]), t, [...lines]),
		...blend(a.rules, b.rules, t, [...lines], ({ kind }) => !far || kind !== 'leader', ...names)
	];
	const labels = [
		...blendLabels(thinned(before.labels, names[0]), thinned(after.labels, names[1]), t),
		...blendLabels(across ? turned(a, b) : a.labels, b.labels, t, ...names)
	];
	const held = across ? times : names;
	return {
		nights: blend(before.nights, after.nights, t, [...box]),
		rules: rules.filter(seen),
		times: blend(a.times, b.times, t, [...box], all, ...times).filter(seen),
		icons: blend(a.icons, b.icons, t, ['x', 'y', 'size'], all, ...held).filter(seen),
		labels: labels.filter(seen),
		areas: [],
		stroke: b.stroke
	};
}

/** Where everything on a clock stands, in frame units, for a step or between two steps. Pure. */
export function layout(view: ClockView, frame: Frame): ClockLayout {
	if (view.between) {
		const { from, to, t } = view.between;
		const drawn = between(from, to, t, frame);
		return { ...drawn, rules: clear(drawn.rules, drawn.labels) };
	}
	const a = axis(view, frame, domainOf(view));
	const e = eventsOf(view, frame);
	const labels = [...a.labels, ...e.labels];
	return { ...e, nights: a.nights, rules: clear([...a.rules, ...e.rules], labels), labels };
}

/** The events that have something to tell, in the order of the view. */
export function targets(view: ClockView, drawn: ClockLayout): Target[] {
	return drawn.areas.flatMap(({ key, x, y, w, h, mark }) => {
		const event = view.events[key];
		return event?.detail
			? [{ key, name: event.full, box: { x, y, w, h }, also: mark, detail: event.detail }]
			: [];
	});
}
