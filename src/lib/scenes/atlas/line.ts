import type { Frame } from '../../paint/frames';
import { overlaps, round, settle, type Box, type Ink, type Label } from '../../paint/labels';
import { textWidth, wrapText } from '../../paint/text';
import type { Words } from '../kinds';
import { dateShort, dateWords, extent } from '../when';
import { geometries } from './compose';
import type { AtlasLayout, AtlasView, Badge, LineEvent, Rule, TimeMark } from './layout';

/** Words of one style; several may stand on one line of text. */
interface Run {
	readonly text: string;
	readonly face: Label['face'];
	readonly ink: Ink;
}

/** An event with its place on the line, in frame units. */
interface Placed {
	readonly key: string;
	readonly event: LineEvent;
	/** From the first to the last moment along the line, and how far its mark reaches from it. */
	readonly a: number;
	readonly b: number;
	readonly reach: number;
	readonly receding: boolean;
	readonly date: Run;
}

type Line = Pick<AtlasLayout, 'rules' | 'times' | 'badges' | 'labels' | 'areas'>;

const disputed = (event: LineEvent): Words | undefined =>
	event.what === 'break' ? event.disputed : undefined;

const middle = ({ a, b }: Placed): number => (a + b) / 2;

/** The line of years, at rest: a true axis, the time of each event on it, and its words. */
export function lineOf(
	{ from, to, events }: NonNullable<AtlasView['line']>,
	focus: readonly string[],
	frame: Frame
): Line {
	const g = geometries[frame.name];
	const { size } = g;
	const lead = round(size * 1.19);
	const space = size * 0.3;
	const rules: Rule[] = [];
	const times: TimeMark[] = [];
	const badges: Badge[] = [];
	const labels: Label[] = [];
	const areas = new Map<string, Box>();

	const [start, end] = [Date.UTC(from, 0), Date.UTC(to + 1, 0)];
	const along = (time: number): number => {
		const share = (Math.min(end, Math.max(start, time)) - start) / (end - start);
		return round(g.from + share * (g.to - g.from));
	};
	/** A box from `a` to `b` along the line and from `c` to `d` across it. */
	const box = (a: number, b: number, c: number, d: number): Box =>
		g.across
			? { x: round(a), y: round(g.axis + c), w: round(b - a), h: round(d - c) }
			: { x: round(g.axis + c), y: round(a), w: round(d - c), h: round(b - a) };
	/** A rule from `a` to `b` along the line and from `c` to `d` across it. */
	const rule = (kind: Rule['kind'], of: string | number, [a, c, b, d]: readonly number[]): void => {
		const [from, to] = [box(a!, a!, c!, c!), box(b!, b!, d!, d!)];
		rules.push({ key: `${kind} ${of}`, kind, x1: from.x, y1: from.y, x2: to.x, y2: to.y });
	};
	const text = (key: string, run: Run, x: number, y: number, anchor: Label['anchor']): void => {
		labels.push({ key, ...run, x: round(x), y: round(y), size, anchor });
	};
	const widthOf = (runs: readonly Run[]): number =>
		runs.reduce((sum, run) => sum + textWidth(run.text, run.face, size) + space, -space);
	/** A line of an event's words, from its left end on. */
	const write = (key: string, runs: readonly Run[], left: number, y: number): void => {
		let x = left;
		runs.forEach((run, i) => {
			text(i > 0 ? `${key} ${i}` : key, run, x, y, 'start');
			x += widthOf([run]) + space;
		});
	};

	rule('axis', 'of years', [g.from, 0, g.to, 0]);
	const decade = ((g.to - g.from) * 10) / (to + 1 - from);
	const every = decade > size * (g.across ? 4 : 2.2) ? 10 : 20;
	for (let year = Math.ceil(from / 10) * 10; year <= to; year += 10) {
		const at = along(Date.UTC(year, 0));
		// The years stand on the side that has fewer words.
		rule('tick', year, [at, 0, at, g.across && g.all ? g.bar : -g.bar]);
		if (g.years === null || (year - 1950) % every !== 0) continue;
		const [x, y] = g.across ? [at, g.years] : [g.years, at + size * 0.34];
		const run: Run = { text: String(year), face: 'sans', ink: 'muted' };
		text(`year ${year}`, run, x, y, g.across ? 'middle' : 'end');
	}

	const receding = (key: string): boolean =>
		Object.keys(events).some((other) => focus.includes(other)) && !focus.includes(key);
	const placed = Object.entries(events)
		.map(([key, event]) => {
			const began = extent(event.when, 0);
			const ended = event.until ? extent(event.until, 0) : began;
			return { key, event, began, ended, first: began.from ?? start };
		})
		.filter(({ key, ended, first }) => ended.to > start && first < end && (g.all || !receding(key)))
		.sort((p, q) => p.first - q.first || p.ended.to - q.ended.to)
		.map(({ key, event, began, ended, first }): Placed => {
			const [a, b] = [along(first), along(ended.to)];
			const [c, d] = event.what === 'joined' ? [-g.bar, 0] : [0, g.bar];
			const more = Math.max(0, g.least - (b - a)) / 2;
			const [surely, until] = [along(began.to), along(ended.from ?? began.to)];
			times.push({
				key,
				...box(a - more, b + more, c, d),
				what: event.what,
				disputed: disputed(event) !== undefined,
				loose: !event.until && more === 0,
				certain: event.until && until > surely ? box(surely, until, c, d) : null,
				...(receding(key) ? { opacity: 0.5 } : {})
			});
			let reach = g.bar;
			if (disputed(event)) {
				const at = box((a + b) / 2, (a + b) / 2, 0, g.bar + g.badge + g.stroke);
				const [x, y] = [at.x + at.w, at.y + at.h];
				badges.push({ key, x, y, r: g.badge });
				const run: Run = { text: '?', face: 'sans-bold', ink: 'disputed' };
				text(`question ${key}`, run, x, y + size * 0.34, 'middle');
				reach += 2 * g.badge + g.stroke;
			}
			const date = (g.short.dates ? dateShort : dateWords)(event.when, event.until);
			const ink: Ink = receding(key) ? 'muted' : 'ink';
			const run: Run = { text: date, face: 'sans-bold', ink };
			return { key, event, a, b, reach, receding: receding(key), date: run };
		});

	/** An event's words in lines; what is disputed goes on on the last one where it fits. */
	const told = ({ event, receding }: Placed, room: number): Run[][] => {
		const lines = (words: Words, ink: Ink): Run[][] =>
			wrapText(g.short.line ? (words.short ?? words.full) : words.full, 'sans', size, room).map(
				(text) => [{ text, face: 'sans', ink: receding ? 'muted' : ink }]
			);
		const said = lines(event, 'ink');
		const doubt = disputed(event);
		const more = doubt ? lines(doubt, 'disputed') : [];
		const joined = [...(said.at(-1) ?? []), ...(more[0] ?? [])];
		return more.length === 1 && widthOf(joined) <= room
			? [...said.slice(0, -1), joined]
			: [...said, ...more];
	};

	/** Each at a pole of its own, the earlier the farther from the line. */
	const poles = (some: readonly Placed[], up: boolean): void => {
		const taken: Box[] = [];
		for (const one of [...some].reverse()) {
			const { key, date, reach } = one;
			const runs = [date, ...told(one, Infinity).flat()];
			const pole = middle(one);
			const w = widthOf(runs) + space;
			const left = pole + w > g.edge ? pole - w : pole;
			const row = (n: number): Box => {
				const off = reach + size * 0.4 + (up ? n + 1 : n) * lead;
				return { x: left - space, y: g.axis + (up ? -off : off), w: w + 2 * space, h: lead };
			};
			let n = 0;
			while (taken.some((other) => overlaps(other, row(n)))) n += 1;
			const { y } = row(n);
			const tip = y + size * (up ? 0.2 : 0.95);
			const top = Math.min(tip, g.axis);
			taken.push(row(n), { x: pole - 1, y: top, w: 2, h: Math.abs(tip - g.axis) });
			write(`event ${key}`, runs, left < pole ? left : left + space, y + size * 0.92);
			rule('leader', key, [pole, up ? -reach : 0, pole, tip - g.axis]);
			areas.set(key, { x: left, y, w, h: lead });
		}
	};

	/** Below their dates in columns, each as near to its time as the others allow. */
	const columns = (some: readonly Placed[]): void => {
		const gutter = size * 1.4;
		const all = g.edge - g.from + gutter;
		const wrapped = (room: number) =>
			some.map((one) => {
				const lines = [[one.date], ...told(one, room)];
				return { one, lines, w: Math.max(...lines.map(widthOf)) };
			});
		let room = size * 16;
		let set = wrapped(room);
		while (room > size && set.reduce((sum, { w }) => sum + w + gutter, 0) > all) {
			room -= size / 2;
			set = wrapped(room);
		}
		const lefts = settle(
			set.map(({ one, w }) => ({ at: middle(one) - w / 2, h: w + gutter })),
			g.from,
			g.from + all
		);
		set.forEach(({ one, lines, w }, i) => {
			const { key, event, a, b, reach } = one;
			const left = lefts[i] ?? g.from;
			// Words whose time is at their far end are set flush with it.
			const late = middle(one) > left + w * 0.8;
			lines.forEach((runs, n) => {
				const x = late ? left + w - widthOf(runs) : left;
				write(`event ${key} ${n}`, runs, x, g.words + size * 0.76 + n * lead);
			});
			const foot = disputed(event) ? middle(one) : Math.min(b, Math.max(a, left + w / 2));
			const head = Math.min(left + w, Math.max(left, foot));
			rule('leader', key, [foot, reach, head, g.words - size * 0.2 - g.axis]);
			areas.set(key, { x: left, y: g.axis, w, h: g.words + lines.length * lead - g.axis });
		});
	};

	/** In rows beside an upright line, each as near to its time as the others allow. */
	const rows = (some: readonly Placed[]): void => {
		const dates = g.below ? 0 : Math.max(...some.map(({ date }) => widthOf([date]))) + space * 2;
		const set = some.map((one) => {
			const lines = told(one, g.edge - g.words - dates);
			return { one, lines: g.below ? [[one.date], ...lines] : lines };
		});
		const tops = settle(
			set.map(({ one, lines }) => ({
				at: middle(one) - lead / 2,
				h: lines.length * lead + size * 0.3
			})),
			g.from - lead / 2,
			frame.plot.y + frame.plot.h + size * 0.3
		);
		set.forEach(({ one, lines }, i) => {
			const { key, event, reach, date } = one;
			const top = tops[i] ?? middle(one);
			if (!g.below) write(`event ${key} date`, [date], g.words, top + size * 0.9);
			lines.forEach((runs, n) => {
				write(`event ${key} ${n}`, runs, g.words + dates, top + size * 0.9 + n * lead);
			});
			const near = event.what === 'joined' ? 0 : reach;
			const far = g.words - size * 0.25 - g.axis;
			rule('leader', key, [middle(one), near, top + lead / 2, far]);
			areas.set(key, { x: g.axis, y: top, w: g.edge - g.axis, h: lines.length * lead });
		});
	};

	if (g.across) {
		poles(
			placed.filter(({ event }) => event.what === 'joined'),
			g.all
		);
		columns(placed.filter(({ event }) => event.what === 'break'));
	} else rows(placed);
	return {
		rules,
		times,
		badges,
		labels,
		areas: placed.flatMap(({ key }) => {
			const { x, y, w, h } = areas.get(key) ?? { x: 0, y: 0, w: 0, h: 0 };
			return [{ key, x: round(x), y: round(y), w: round(w), h: round(h) }];
		})
	};
}
