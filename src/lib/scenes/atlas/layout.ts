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
import { polyline, type Point } from '../../paint/lines';
import { recent } from '../../paint/recent';
import { wrapText } from '../../paint/text';
import type { When } from '../../story/dossier';
import type { Detail, Target, Words } from '../kinds';
import { geometries } from './compose';
import { lineOf } from './line';
import { maps } from './map';
import { beside, lengthOf, onward, stretch, within } from './rails';

export type Partner = 'uk' | 'us' | 'canada' | 'australia' | 'new-zealand';

/** A channel from the United Kingdom: the only ones on record. */
export type ChannelId = `uk-${Exclude<Partner, 'uk'>}`;

/** A partner on the map: tinted, and called by its name. */
export interface AtlasPartner<C extends string = string> extends Words {
	readonly detail?: Detail<C>;
}

interface Dated<C extends string> extends Words {
	/** When it happened or began, as the claim has it: drawn as exactly as it is known. */
	readonly when: When;
	/** When it ended, where it lasted. */
	readonly until?: When;
	readonly detail?: Detail<C>;
}

/**
 * Something in the partners' history: who joined, or a break and of what kind. Its date is written
 * before its words. What is disputed about a break is said in words and has a question mark.
 */
export type LineEvent<C extends string = string> = Dated<C> &
	({ readonly what: 'joined' } | { readonly what: 'break'; readonly disputed?: Words });

/** What one step of an `atlas` scene shows. */
export interface AtlasView<C extends string = string> {
	readonly partners: Partial<Readonly<Record<Partner, AtlasPartner<C>>>>;
	readonly channels: Partial<Readonly<Record<ChannelId, 'open' | 'cut'>>>;
	/**
	 * One of the things that run beside the channel from the United Kingdom to the United States and are
	 * not it: drawn thinner, next to it, in a state of its own.
	 */
	readonly strand?: 'open' | 'cut';
	/** Words beside that channel, or beside its strand. */
	readonly channelNote?: Words & { readonly detail?: Detail<C> };
	/** A line of years, the first and the last one included, and what happened in them. */
	readonly line?: {
		readonly from: number;
		readonly to: number;
		readonly events: Readonly<Record<string, LineEvent<C>>>;
	};
	/**
	 * The events and partners that this step is about; others of their sort recede, and events that
	 * recede are left out of frames without room to name them.
	 */
	readonly focus?: readonly string[];
	/** Set by `tween` alone. */
	readonly between?: { readonly from: AtlasView<C>; readonly to: AtlasView<C>; readonly t: number };
}

/** What `src/tools/map.mjs` makes for one frame. */
export interface AtlasMap {
	/** The second lies on a corner of the first. `land` is all but the partners that a panel shows. */
	readonly panels: readonly (Box & {
		readonly key: string;
		readonly land: string;
		readonly partners: readonly Partner[];
	})[];
	readonly shapes: Readonly<Record<Partner, string>>;
	readonly places: Readonly<Record<Partner, Point>>;
	/** Great circles from the United Kingdom: for each panel in turn, the part that it shows. */
	readonly channels: Readonly<Record<ChannelId, readonly (readonly Point[])[]>>;
}

interface Shown {
	readonly key: string;
	readonly opacity?: number;
}

/** A partner's outline; without its name in the view it is land like any other. */
export interface Shape extends Shown {
	readonly panel: string;
	readonly d: string;
	readonly tinted: boolean;
}

/** A channel along a great circle, as far as its panel shows it. */
export interface Channel extends Shown {
	readonly panel: string;
	readonly state: 'open' | 'cut';
	readonly rails: readonly (readonly Point[])[];
	/** How much of their length is missing in the middle, from 0 to 1. */
	readonly gap: number;
	/** A strand beside a channel. */
	readonly thin: boolean;
}

/** Where a channel begins or ends. */
export interface Place extends Shown {
	readonly panel: string;
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

export interface Rule extends Shown {
	readonly kind: 'axis' | 'tick' | 'leader';
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}

/** The time of an event on the line: all of the time in which it may lie. */
export interface TimeMark extends Shown, Box {
	readonly what: LineEvent['what'];
	readonly disputed: boolean;
	/** It is long enough to show that what happened may lie anywhere in it. */
	readonly loose: boolean;
	/** Of something that lasted, the part that is certain. */
	readonly certain: Box | null;
}

/** The question mark of what is disputed. */
export interface Badge extends Shown {
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

export interface AtlasLayout {
	readonly panels: AtlasMap['panels'];
	readonly shapes: readonly Shape[];
	readonly channels: readonly Channel[];
	readonly places: readonly Place[];
	readonly rules: readonly Rule[];
	readonly times: readonly TimeMark[];
	readonly badges: readonly Badge[];
	readonly labels: readonly Label[];
	/** Where each partner, note and event can be asked about. */
	readonly areas: readonly (Box & { readonly key: string })[];
	readonly stroke: number;
}

/** How much of a cut channel is missing. */
const GAP = 0.4;

/** The view between two steps: the map stays, a channel is cut or joined, events come and go. */
export function tween<C extends string>(a: AtlasView<C>, b: AtlasView<C>, t: number): AtlasView<C> {
	if (t <= 0) return a;
	if (t >= 1) return b;
	return { ...b, between: { from: a, to: b, t } };
}

/** What a channel is drawn with: its two rails, in one or two pieces each, and what lies between them. */
export function railsOf({ rails, gap }: Channel): { rails: string[]; fill: string } {
	const pieces = rails.map((rail) => {
		const [whole, half] = [lengthOf(rail), (lengthOf(rail) * gap) / 2];
		return gap > 0
			? [stretch(rail, 0, whole / 2 - half), stretch(rail, whole / 2 + half, whole)]
			: [rail];
	});
	const [left = [], right = []] = pieces;
	return {
		rails: pieces.flat().map(polyline),
		fill: left
			.map((piece, i) => `${polyline([...piece, ...[...(right[i] ?? [])].reverse()])}Z`)
			.join('')
	};
}

type MapPart = Pick<AtlasLayout, 'panels' | 'shapes' | 'channels' | 'places' | 'labels' | 'areas'>;

/** The map at rest: the partners by name, the channels between them. */
function mapOf(view: AtlasView, frame: Frame): MapPart {
	const g = geometries[frame.name];
	const map = maps[frame.name];
	const lead = round(g.size * 1.19);
	const channels: Channel[] = [];
	const places: Place[] = [];
	const labels: Label[] = [];
	const areas: (Box & { readonly key: string })[] = [];
	const words = (w: Words): string => (g.short.map ? (w.short ?? w.full) : w.full);
	const panelOf = (partner: Partner): string =>
		map.panels.find(({ partners }) => partners.includes(partner))?.key ?? '';

	for (const [id, state] of Object.entries(view.channels) as [ChannelId, Channel['state']][]) {
		const end = id.slice(3) as Partner;
		map.panels.forEach((panel, i) => {
			const points = map.channels[id][i];
			if (!points) return;
			const starts = panel.partners.includes('uk');
			const ends = panel.partners.includes(end);
			const length = lengthOf(points) - (ends ? g.rail / 2 + g.stroke : 0);
			const seen = stretch(points, starts ? g.clear : 0, length);
			// A middle that stops at an edge goes on, so that both rails come to it.
			const long = onward(seen, starts ? 0 : g.rail, ends ? 0 : g.rail);
			const along = (key: string, as: Channel['state'], thin: boolean): Channel => ({
				key: `${key} ${panel.key}`,
				panel: panel.key,
				state: as,
				rails: [-1, 1].map((side) =>
					within(beside(long, g.rail * (thin ? side * 0.3 - 1.3 : side / 2)), panel)
				),
				gap: as === 'cut' ? GAP : 0,
				thin
			});
			channels.push(along(id, state, false));
			if (id === 'uk-us' && view.strand) channels.push(along('strand', view.strand, true));
		});
		for (const key of ['uk', end] as const) {
			if (places.some((place) => place.key === key)) continue;
			const [x, y] = map.places[key];
			places.push({ key, panel: panelOf(key), x, y, r: round(g.rail / 2) });
		}
	}

	const partners = Object.keys(view.partners) as Partner[];
	const focus = partners.filter((key) => view.focus?.includes(key));
	for (const key of partners) {
		const [partner, spot] = [view.partners[key], g.names[key]];
		if (!partner || !spot) continue;
		const ink = focus.length > 0 && !focus.includes(key) ? 'muted' : 'ink';
		const name: Label = {
			key: `name ${key}`,
			text: words(partner),
			...spot,
			size: g.nameSize,
			face: 'sans-bold',
			ink
		};
		labels.push(name);
		const place = places.filter((other) => other.key === key);
		const own = [labelBox(name), ...place.map(({ x, y, r }) => square(x, y, r))];
		areas.push({ key, ...around(own) });
	}

	const atlantic = map.channels['uk-us'][0] ?? [];
	const [middle] = stretch(atlantic, lengthOf(atlantic) / 2, Infinity);
	if (view.channelNote && g.note && middle) {
		const { dx, dy, w } = g.note;
		const [x, y] = middle;
		const lines = wrapText(words(view.channelNote), 'sans-bold', g.size, w).map(
			(text, i): Label => ({
				key: `channel note ${i}`,
				text,
				x: round(x + dx),
				y: round(y + dy + i * lead),
				size: g.size,
				face: 'sans-bold',
				ink: 'ink',
				anchor: 'start'
			})
		);
		labels.push(...lines);
		areas.push({ key: 'channel note', ...around(lines.map(labelBox)) });
	}

	const shapes = (Object.keys(map.shapes) as Partner[]).map((key) => ({
		key,
		panel: panelOf(key),
		d: map.shapes[key],
		tinted: partners.includes(key)
	}));
	return { panels: map.panels, shapes, channels, places, labels, areas };
}

const square = (x: number, y: number, r: number): Box => ({
	x: x - r,
	y: y - r,
	w: 2 * r,
	h: 2 * r
});

/** A picture at rest. */
const rest = recent((view: AtlasView, frame: Frame): AtlasLayout => {
	const map = mapOf(view, frame);
	const line = view.line && lineOf(view.line, view.focus ?? [], frame);
	return {
		...map,
		rules: line?.rules ?? [],
		times: line?.times ?? [],
		badges: line?.badges ?? [],
		labels: [...map.labels, ...(line?.labels ?? [])],
		areas: [...map.areas, ...(line?.areas ?? [])],
		stroke: geometries[frame.name].stroke
	};
});

/**
 * Marks between two pictures, of which those that only change their look turn from one into the
 * other, so that there is no moment at which neither shows.
 */
function turned<M extends Shown>(
	moved: readonly M[],
	a: readonly M[],
	b: readonly M[],
	t: number,
	turns: (was: M, is: M) => boolean
): M[] {
	return moved.map((mark) => {
		const key = mark.key.replace(/ was$/, '');
		const [was, is] = [a, b].map((marks) => marks.find((one) => one.key === key));
		if (!was || !is || !turns(was, is)) return mark;
		return { ...mark, opacity: round(mark.key === key ? t : 1 - t) };
	});
}

/** Channels between two pictures: one that is cut or joined comes apart, or together, in its middle. */
function parted(a: readonly Channel[], b: readonly Channel[], t: number): Channel[] {
	const same = (was: Channel, is: Channel): boolean => was.state === is.state;
	const gaps = (all: readonly Channel[]) => new Map(all.map(({ key, gap }) => [key, gap]));
	const [before, after] = [gaps(a), gaps(b)];
	const moved = blend(a, b, t, [], same).map((channel) => {
		const key = channel.key.replace(/ was$/, '');
		const [was = channel.gap, is = channel.gap] = [before.get(key), after.get(key)];
		return { ...channel, gap: round(was + (is - was) * t) };
	});
	return turned(moved, a, b, t, (was, is) => !same(was, is));
}

/** Where everything on an atlas stands, in frame units, for a step or between two steps. Pure. */
export function layout(view: AtlasView, frame: Frame): AtlasLayout {
	if (!view.between) return rest(view, frame);
	const { from, to, t } = view.between;
	const [a, b] = [rest(from, frame), rest(to, frame)];
	return {
		panels: b.panels,
		shapes: blend(a.shapes, b.shapes, t, [], (p, q) => p.tinted === q.tinted),
		channels: parted(a.channels, b.channels, t),
		places: blend(a.places, b.places, t, ['x', 'y', 'r']),
		rules: blend(a.rules, b.rules, t, ['x1', 'y1', 'x2', 'y2']),
		times: blend(a.times, b.times, t, ['x', 'y', 'w', 'h']),
		badges: blend(a.badges, b.badges, t, ['x', 'y', 'r']),
		labels: turned(
			blendLabels(a.labels, b.labels, t),
			a.labels,
			b.labels,
			t,
			(was, is) => was.text === is.text && was.ink !== is.ink
		),
		areas: [],
		stroke: b.stroke
	};
}

/** The partners, the note and the events that have something to tell. */
export function targets(view: AtlasView, drawn: AtlasLayout): Target[] {
	return drawn.areas.flatMap(({ key, ...box }) => {
		const asked =
			key === 'channel note'
				? view.channelNote
				: (view.partners[key as Partner] ?? view.line?.events[key]);
		return asked?.detail ? [{ key, name: asked.full, box, detail: asked.detail }] : [];
	});
}
