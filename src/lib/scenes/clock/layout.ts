import { utcDay, utcHour, utcMonth, utcYear } from 'd3';
import type { Frame } from '../../paint/frames';
import {
	around,
	blend,
	blendLabels,
	labelBox,
	overlaps,
	round,
	settle,
	type Box,
	type Ink,
	type Label
} from '../../paint/labels';
import type { Mark, PieceState } from '../../paint/pieces';
import { textWidth, wrapText } from '../../paint/text';
import type { When } from '../../story/dossier';
import type { Detail, Target, Words } from '../kinds';
import { dateWords, extent, months } from '../when';

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
	/** From publication to release, one bar an account; none is measured. */
	readonly gaps?: readonly { readonly from: string; readonly to: string }[];
	readonly yardstick?: Yardstick;
	/** Set by `tween` alone. */
	readonly between?: { readonly from: ClockView<C>; readonly t: number };
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
	readonly plot: 'point' | 'about' | 'window' | 'before' | 'span';
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
	readonly kind: 'tick' | 'lane' | 'origin' | 'leader' | 'gap' | 'gap open' | 'yardstick';
}

export interface ClockLayout {
	readonly nights: readonly (Shown & Box)[];
	readonly rules: readonly Rule[];
	readonly times: readonly TimeMark[];
	readonly icons: readonly Icon[];
	readonly labels: readonly Label[];
	/** Where each event can be asked about. */
	readonly areas: readonly (Box & { readonly key: string })[];
	readonly stroke: number;
}

const HOUR = 3_600_000;

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

/** The view between two steps: the domain zooms evenly, by a constant factor a frame. */
export function tween<C extends string>(a: ClockView<C>, b: ClockView<C>, t: number): ClockView<C> {
	if (t <= 0) return a;
	if (t >= 1) return b;
	return { ...b, between: { from: a, t } };
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

/** What every part of a picture is drawn with: the axis of a domain in a frame, and the pen. */
function pen(view: ClockView, frame: Frame, domain: Domain) {
	const g = geometries[frame.name];
	const size = frame.type.label;
	// d3's time scale would be this line and 8 kB of formats and interpolators that nothing here uses.
	const x = (time: number): number =>
		round(g.from + ((time - domain.from) / (domain.to - domain.from)) * (g.to - g.from));
	const clip = (at: number): number => Math.min(g.to, Math.max(g.from, at));
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
		/** From the first to the last unit of an event's time along the axis. */
		stretch: (event: ClockEvent, from: number | null, to: number): readonly [number, number] => {
			const end = clip(x(to));
			if (plotOf(event) === 'point') return [end - g.mark, end + g.mark];
			const start = from === null ? Math.max(g.from, end - (g.to - g.from) * 0.16) : clip(x(from));
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

/** The axis over a domain: nights, ticks and the names of days and zones. */
function axis(view: ClockView, frame: Frame, domain: Domain): Axis {
	const { g, size, x, clip, crossFrom, crossTo, lead, visible, text } = pen(view, frame, domain);
	const labels: Label[] = [];
	const rules: Rule[] = [];
	const nights: (Shown & Box)[] = [];
	const band = (from: number, to: number): Box => {
		const [a, b] = [clip(x(from)), clip(x(to))];
		return g.across
			? { x: a, y: crossFrom, w: round(b - a), h: crossTo - crossFrom }
			: { x: 0, y: a, w: frame.width, h: round(b - a) };
	};

	const span = domain.to - domain.from;
	const shift = lead.offset * 60_000;
	const localFrom = new Date(domain.from + shift);
	const localTo = new Date(domain.to + shift);
	if (view.night && span <= 6 * 24 * HOUR) {
		for (const day of utcDay.range(utcDay.offset(utcDay.floor(localFrom), -1), localTo)) {
			const from = day.getTime() + view.night.from * HOUR - shift;
			const to = day.getTime() + (24 + view.night.to) * HOUR - shift;
			if (visible(from, to))
				nights.push({ key: `night ${day.toISOString().slice(0, 10)}`, ...band(from, to) });
		}
	}

	// The axis: ticks at whole hours, days, months or years of the leading zone.
	const hours = span / HOUR;
	const every = [1, 2, 3, 6, 12, 24, 48, 96, 168].find((step) => hours / step <= g.ticks);
	const end = new Date(localTo.getTime() + 1);
	const ticks =
		every === undefined
			? hours / 24 / 31 <= g.ticks
				? utcMonth.range(utcMonth.ceil(localFrom), end)
				: utcYear
						.every(Math.max(1, Math.ceil(hours / 24 / 365 / g.ticks)))!
						.range(utcYear.ceil(localFrom), end)
			: every >= 24
				? utcDay.range(utcDay.ceil(localFrom), end, every / 24)
				: utcHour.every(every)!.range(utcHour.ceil(localFrom), end);
	const clockwise = every !== undefined && every < 24;
	for (const tick of ticks) {
		const time = tick.getTime() - shift;
		const at = x(time);
		const key = tick.toISOString().slice(0, 16);
		rules.push(
			g.across
				? { key: `tick ${key}`, kind: 'tick', x1: at, y1: crossFrom, x2: at, y2: crossTo }
				: {
						key: `tick ${key}`,
						kind: 'tick',
						x1: g.axis[1]! + 6,
						y1: at,
						x2: frame.width - frame.pad,
						y2: at
					}
		);
		const zones = clockwise ? view.zones : [lead];
		zones.forEach((zone, i) => {
			const place = g.axis[i];
			if (place === undefined) return;
			const wording = clockwise
				? clock(time, zone)
				: every !== undefined
					? `${tick.getUTCDate()} ${months[tick.getUTCMonth()]!.slice(0, 3)}`
					: tick.getUTCMonth() === 0
						? String(tick.getUTCFullYear())
						: months[tick.getUTCMonth()]!.slice(0, 3);
			const style = { ink: i === 0 ? ('ink' as const) : ('muted' as const) };
			const label = g.across
				? text(`tick ${key} ${zone.name}`, wording, at, place, { ...style, anchor: 'middle' })
				: text(`tick ${key} ${zone.name}`, wording, place, at + size * 0.34, {
						...style,
						anchor: 'end'
					});
			const box = labelBox(label);
			// A tick too near the edge keeps its line and goes without its time.
			const edge = g.across
				? box.x < frame.pad / 2 || box.x + box.w > frame.width - frame.pad / 2
				: at > g.to - 1;
			if (!edge) labels.push(label);
		});
	}
	if (clockwise) {
		view.zones.forEach((zone, i) => {
			const place = g.axis[i];
			if (place === undefined) return;
			if (!g.across) {
				labels.push(
					text(`zone ${zone.name}`, zone.short ?? zone.name, place, 52, {
						ink: i === 0 ? 'ink' : 'muted',
						face: 'sans-bold',
						anchor: 'end'
					})
				);
			} else if (frame.name !== 'card') {
				labels.push(
					text(`zone ${zone.name}`, zone.name, g.from - 34 * (size / 14), place, {
						ink: i === 0 ? 'ink' : 'muted',
						face: 'sans-bold',
						anchor: 'end'
					})
				);
			}
		});
		if (g.across && g.day > 0) {
			for (const day of utcDay.range(utcDay.floor(localFrom), localTo)) {
				const start = Math.max(day.getTime() - shift, domain.from);
				const end = Math.min(day.getTime() + 24 * HOUR - shift, domain.to);
				const name = dayName(start + 1, lead);
				if (x(end) - x(start) < textWidth(name, 'sans-bold', size) + 12) continue;
				labels.push(
					text(`day ${name}`, name, x(start) + 6, g.day, { face: 'sans-bold', ink: 'muted' })
				);
			}
		}
	}

	return { nights, rules, labels };
}

type Events = Omit<ClockLayout, 'nights'>;

/** What happened, over the view's own domain, each time with its name beside it. */
function events(view: ClockView, frame: Frame): Events {
	const domain = domainOf(view);
	const { g, size, x, clip, laneTo, crossFrom, crossTo, lead, visible, words, stretch, text } = pen(
		view,
		frame,
		domain
	);
	const labels: Label[] = [];
	const rules: Rule[] = [];
	const times: TimeMark[] = [];
	const icons: Icon[] = [];
	const areas: (Box & { key: string })[] = [];
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
		.filter(({ from, to }) => visible(from ?? domain.from, to));
	const thick = g.mark * 1.7;

	const release = new Map(view.gaps?.map((gap) => [gap.from, gap.to]));
	const styleOf = (event: ClockEvent): { ink: Ink; face: 'sans' | 'sans-bold' } => ({
		ink: event.state === 'said' || event.state === 'held' ? 'ink' : event.state,
		face: event.state === 'leaked' && !event.rivalOf ? 'sans-bold' : 'sans'
	});
	const oneLine = (event: ClockEvent): string[] => {
		const time = event.timed === false || frame.name === 'card' ? '' : timeWords(event.when, lead);
		if (!time) return [words(event)];
		return [event.when.plot === 'point' ? `${time} ${words(event)}` : `${words(event)}, ${time}`];
	};
	const linesOf = (event: ClockEvent): string[] =>
		event.timed === false || frame.name !== 'wide'
			? oneLine(event)
			: [words(event), timeWords(event.when, lead)];
	const put = (key: string, event: ClockEvent, box: Box): TimeMark => {
		const mark: TimeMark = {
			key,
			plot: plotOf(event),
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
						n === 0 ? styleOf(event) : { ink: 'muted' }
					)
				);
			});
			taken.push(box);
		};
		const extentOf = (event: ClockEvent, lines: readonly string[]): { w: number; h: number } => {
			const w = Math.max(...lines.map((line) => textWidth(line, styleOf(event).face, size)));
			return { w, h: lines.length * size * 1.24 };
		};

		/** The card names what was leaked and what was released; its title says the rest. */
		const nameless = (event: ClockEvent): boolean =>
			frame.name === 'card' &&
			(event.rivalOf !== undefined || event.state === 'said' || view.yardstick !== undefined);

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
			const { w, h } = extentOf(event, lines);
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
			const spot = nameless(event) ? undefined : spots.find((box) => within(box) && free(box));
			if (spot) write(key, event, lines, spot);
			areas.push({ key, ...around(spot ? [spot, mark] : [mark]) });
		}

		// A stretch of time and its name are one thing: the name stands at its end, and both look for a row.
		const inTurn = [...shown].sort((p, q) => Number(nameless(q.event)) - Number(nameless(p.event)));
		for (const { key, event, from, to } of inTurn) {
			if (plotOf(event) === 'point') continue;
			const [a, b] = stretch(event, from, to);
			const until = shown.find((other) => other.key === release.get(key));
			const reach = until ? Math.max(b, clip(x(until.from ?? until.to))) : b;
			const lane = laneAt(event.lane);
			const options = [linesOf(event), oneLine(event)];
			let found: { bar: Box; name: Box | null; lines: readonly string[] } | null = null;
			for (let pass = nameless(event) ? 2 : 0; pass < 3 && !found; pass += 1) {
				const lines = options[Math.min(pass, 1)]!;
				// The last pass draws the time without its name, where a frame has no room for more.
				const { w, h } = pass < 2 ? extentOf(event, lines) : { w: 0, h: thick };
				const room = laneOf(event.lane).h / 2 - Math.max(h, thick) / 2 - 3;
				for (let n = 0; n <= 40 && !found; n += 1) {
					const off = Math.ceil(n / 2) * size * 0.2;
					if (off > room) break;
					const cross = lane + (n % 2 === (event.rivalOf ? 1 : 0) ? off : -off);
					const bar: Box = { x: a, y: cross - thick / 2, w: reach - a, h: thick };
					if (!free({ ...bar, x: Math.max(bar.x, g.from) })) continue;
					// Before a bar that fades in from the left, after any other: at its firm end.
					const left: Box = { x: a - w - size * 0.6, y: cross - h / 2, w, h };
					const right: Box = { ...left, x: reach + size * 0.6 };
					const names =
						pass === 2 ? [null] : from === null || reach > b ? [left, right] : [right, left];
					for (const name of names) {
						if (name && !free(name)) continue;
						found = { bar, name, lines };
						break;
					}
				}
			}
			const { bar, name, lines } = found ?? {
				bar: { x: a, y: lane - thick / 2, w: reach - a, h: thick },
				name: null,
				lines: []
			};
			const mark = put(key, event, { ...bar, w: b - a });
			taken.push(bar);
			if (reach > b) {
				const y = round(bar.y + bar.h / 2);
				rules.push({
					key: `gap ${key}`,
					kind: event.rivalOf ? 'gap open' : 'gap',
					x1: round(b),
					y1: y,
					x2: round(reach),
					y2: y
				});
			}
			if (name) write(key, event, lines, name);
			areas.push({ key, ...around(name ? [name, mark] : [mark]) });
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
		const wanted = shown
			.map(({ key, event }) => {
				const mark = times.find((m) => m.key === key)!;
				const middle = mark.y + mark.h / 2;
				const room =
					frame.width -
					frame.pad * 0.8 -
					left -
					(event.mark && event.state !== 'said' ? iconRoom : 0);
				const style = styleOf(event);
				const lines = wrapText(linesOf(event).join(' '), style.face, size, room, 3);
				return {
					key,
					event,
					mark,
					middle,
					lines,
					style,
					height: Math.max(lines.length * row, g.icon + 2)
				};
			})
			.sort((p, q) => p.middle - q.middle || (p.key < q.key ? -1 : 1));
		const blocked = labels.find((label) => label.key === 'origin');
		const tops = settle(
			wanted.map((w) => ({ at: w.middle - w.height / 2, h: w.height + 2 })),
			blocked ? labelBox(blocked).y + size + 4 : g.from - 6,
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
						top + n * row + size * 0.98,
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
				...around([{ x: left, y: top, w: frame.width - frame.pad - left, h: w.height }, w.mark])
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
		const starts = Array.from({ length: 41 }, (_, i) => g.from + (room * i) / 40);
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
		labels.push(
			g.across
				? text('yardstick', words(view.yardstick), start + length / 2, g.yardstick - size * 0.6, {
						ink: 'muted',
						anchor: 'middle'
					})
				: text('yardstick', words(view.yardstick), frame.width - frame.pad, 52, {
						ink: 'muted',
						anchor: 'end'
					})
		);
	}
	return { rules, times, icons, labels, areas, stroke: g.stroke };
}

/** Pictures at rest, kept while their views are: a zoom asks for the same two again and again. */
const atRest = new WeakMap<ClockView, Map<string, Events>>();

function eventsOf(view: ClockView, frame: Frame): Events {
	const known = atRest.get(view) ?? new Map<string, Events>();
	atRest.set(view, known);
	const drawn = known.get(frame.name) ?? events(view, frame);
	known.set(frame.name, drawn);
	return drawn;
}

/** A picture at rest carried along as the domain under it zooms: rows stay, times keep their names beside them. */
function carried(view: ClockView, frame: Frame, domain: Domain): Events {
	const rest = eventsOf(view, frame);
	const { g, x, stretch } = pen(view, frame, domain);
	const [at, length] = g.across ? (['x', 'w'] as const) : (['y', 'h'] as const);
	const shift = new Map<string, { start: number; end: number; middle: number; gone: boolean }>();
	const move = <M extends { readonly x: number; readonly y: number }>(mark: M, by: number): M => ({
		...mark,
		[at]: round(mark[at] + by)
	});
	const times = rest.times.map((mark) => {
		const event = view.events[mark.key]!;
		const { from, to } = extent(event.when, view.zones[0].offset);
		const [a, b] = stretch(event, from, to);
		const [a0, b0] = [mark[at], mark[at] + mark[length]];
		const gone = to < domain.from || (from ?? to) > domain.to;
		shift.set(mark.key, { start: a - a0, end: b - b0, middle: (a + b - a0 - b0) / 2, gone });
		return { ...mark, [at]: round(a), [length]: round(b - a), ...(gone ? { opacity: 0 } : {}) };
	});
	const by = (key: string) =>
		shift.get(key.replace(/ (\d+|on|at)$/, '').replace(/^(gap|leader) /, ''));
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
			...(moved.gone ? { opacity: 0 } : {})
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
		labels: rest.labels.map((label) =>
			label.key === 'origin' ? { ...move(label, originBy), ...hidden } : carry(label)
		),
		rules: rest.rules.map((rule) => {
			const moved = by(rule.key);
			if (rule.key === 'origin') {
				return g.across
					? { ...rule, x1: round(rule.x1 + originBy), x2: round(rule.x2 + originBy), ...hidden }
					: { ...rule, y1: round(rule.y1 + originBy), y2: round(rule.y2 + originBy), ...hidden };
			}
			if (!moved) return rule;
			const gone = moved.gone ? { opacity: 0 } : {};
			if (rule.kind === 'leader') {
				return {
					...rule,
					y1: round(rule.y1 + moved.middle),
					y2: round(rule.y2 + moved.middle),
					...gone
				};
			}
			const release = view.gaps?.find((gap) => `gap ${gap.from}` === rule.key)?.to ?? '';
			return {
				...rule,
				x1: round(rule.x1 + moved.end),
				x2: round(rule.x2 + (by(release)?.start ?? 0)),
				...gone
			};
		})
	};
}

const both = (a: Axis, e: Events): ClockLayout => ({
	...e,
	nights: a.nights,
	rules: [...a.rules, ...e.rules],
	labels: [...a.labels, ...e.labels]
});

/** Where everything on a clock stands, in frame units, for a step or between two steps. Pure. */
export function layout(view: ClockView, frame: Frame): ClockLayout {
	if (!view.between) return both(axis(view, frame, domainOf(view)), eventsOf(view, frame));
	const { from, t } = view.between;
	const domain = zoom(domainOf(from), domainOf(view), t);
	const [before, after] = [axis(from, frame, domain), axis(view, frame, domain)];
	const [a, b] = [carried(from, frame, domain), carried(view, frame, domain)];
	const box = ['x', 'y', 'w', 'h'] as const;
	const lines = ['x1', 'y1', 'x2', 'y2'] as const;
	return {
		nights: blend(before.nights, after.nights, t, [...box]),
		rules: [
			...blend(before.rules, after.rules, t, [...lines]),
			...blend(a.rules, b.rules, t, [...lines])
		],
		times: blend(a.times, b.times, t, [...box]),
		icons: blend(a.icons, b.icons, t, ['x', 'y', 'size']),
		labels: [...blendLabels(before.labels, after.labels, t), ...blendLabels(a.labels, b.labels, t)],
		areas: [],
		stroke: b.stroke
	};
}

/** The events that have something to tell, in the order of the view. */
export function targets(view: ClockView, drawn: ClockLayout): Target[] {
	return drawn.areas.flatMap(({ key, x, y, w, h }) => {
		const event = view.events[key];
		return event?.detail
			? [{ key, name: event.full, box: { x, y, w, h }, detail: event.detail }]
			: [];
	});
}
