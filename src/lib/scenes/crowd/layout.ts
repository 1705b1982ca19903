import { pathRound } from 'd3';
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
import type { Mark } from '../../paint/pieces';
import { recent } from '../../paint/recent';
import { textWidth, wrapText } from '../../paint/text';
import type { Detail, Target, Words } from '../kinds';

/** A number told beside the crowd, in words and not by marks. */
export interface Figure<C extends string = string> extends Words {
	readonly id: string;
	/** As it is set: "1,000+". The words go on from it. */
	readonly figure: string;
	readonly detail?: Detail<C>;
}

/** What one step of a `crowd` scene shows: how far one piece was passed on. */
export interface CrowdView<C extends string = string> {
	/** How many have it, one mark each, all alike: no mark stands for anybody known. The field stays open below the last. */
	readonly count: number;
	/** The one piece. It is shared, as all that came of it. */
	readonly piece?: { readonly mark: Mark; readonly label: Words; readonly detail?: Detail<C> };
	/** Who passed it on. */
	readonly via?: Words & { readonly detail?: Detail<C> };
	/** Words at the open edge: how many, and that no more are drawn than that. */
	readonly crowd: Words & { readonly detail?: Detail<C> };
	/** Each has its place, whichever of them are shown. */
	readonly figures: readonly Figure<C>[];
	/** The ids of the figures that are shown. */
	readonly shown: readonly string[];
	/** What this step is about: ids of figures, and `crowd`. The rest recedes. */
	readonly focus?: readonly string[];
	/** Set by `tween` alone. */
	readonly between?: { readonly from: CrowdView<C>; readonly to: CrowdView<C>; readonly t: number };
}

interface Shown {
	readonly key: string;
	readonly opacity?: number;
}

/** A packed grid of equal marks in a channel that widens to it and is not closed below. */
export interface Crowd extends Shown {
	/** How many marks, in rows of `columns`. */
	readonly count: number;
	readonly columns: number;
	/** The upper left corner of the first mark, the distance from mark to mark, and a mark's size. */
	readonly x: number;
	readonly y: number;
	readonly pitch: number;
	readonly size: number;
	/** The x and y that the channel begins at, and half its width there. */
	readonly mouth: number;
	readonly start: number;
	readonly half: number;
	/** The field: its sides, where they are upright from, and where it begins to fade and has faded. */
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly foot: number;
	readonly fade: number;
}

/** An open channel, from the piece to those who passed it on. */
export interface Way extends Shown {
	readonly x1: number;
	readonly x2: number;
	readonly y: number;
	readonly half: number;
}

export interface CrowdPiece extends Shown {
	readonly mark: Mark;
	readonly x: number;
	readonly y: number;
	readonly size: number;
}

export interface CrowdLayout {
	readonly crowds: readonly Crowd[];
	readonly ways: readonly Way[];
	/** Those who passed it on. */
	readonly cards: readonly (Shown & Box)[];
	readonly pieces: readonly CrowdPiece[];
	readonly labels: readonly Label[];
	/** Where each thing can be asked about. */
	readonly areas: readonly (Box & { readonly key: string })[];
	readonly stroke: number;
}

interface Geometry {
	/** The left edge of the field and its margin around the marks. */
	readonly left: number;
	readonly margin: number;
	/** The y that the piece and those who passed it on stand at, and the first row of marks. */
	readonly way: number;
	readonly first: number;
	readonly columns: number;
	readonly pitch: number;
	readonly mark: number;
	readonly fade: number;
	readonly piece: number;
	/** Half the width of the channel. */
	readonly half: number;
	readonly stroke: number;
	readonly size: number;
	/** Whether there is room for those who passed it on. */
	readonly via: boolean;
	/** How many lines of words there is room for at the open edge. */
	readonly lines: number;
	/** The box that the figures stand in, their size, and their words': `beside` or below them. */
	readonly figures: Box;
	readonly figure: number;
	readonly words: number;
	readonly beside: boolean;
	/** The most figures that there is room for. */
	readonly most: number;
	/** The most that two figures stand apart. */
	readonly gap: number;
	/** Whether words are set in full. */
	readonly full: boolean;
}

const geometries: Readonly<Record<Frame['name'], Geometry>> = {
	wide: {
		left: 24,
		margin: 12,
		way: 102,
		first: 157,
		columns: 40,
		pitch: 14.2,
		mark: 9.4,
		fade: 28,
		piece: 34,
		half: 8,
		stroke: 1.6,
		size: 15.5,
		via: true,
		lines: 1,
		figures: { x: 664, y: 147, w: 272, h: 409 },
		figure: 64,
		words: 17,
		beside: false,
		most: Infinity,
		gap: 52,
		full: true
	},
	narrow: {
		left: 12,
		margin: 8.9,
		way: 50,
		first: 82,
		columns: 50,
		pitch: 6.4,
		mark: 4.6,
		fade: 11,
		piece: 22,
		half: 5,
		stroke: 1.2,
		size: 14.2,
		via: true,
		lines: 1,
		figures: { x: 12, y: 242, w: 336, h: 102 },
		figure: 24,
		words: 14.2,
		beside: true,
		most: Infinity,
		gap: 14,
		full: false
	},
	slide: {
		left: 40,
		margin: 16,
		way: 203,
		first: 276,
		columns: 40,
		pitch: 18,
		mark: 12,
		fade: 36,
		piece: 54,
		half: 13,
		stroke: 2.6,
		size: 28,
		via: true,
		lines: 2,
		figures: { x: 840, y: 190, w: 320, h: 624 },
		figure: 84,
		words: 28,
		beside: false,
		most: Infinity,
		gap: 60,
		full: false
	},
	card: {
		left: 48,
		margin: 16,
		way: 210,
		first: 276,
		columns: 50,
		pitch: 12.8,
		mark: 8.8,
		fade: 26,
		piece: 60,
		half: 14,
		stroke: 3,
		size: 36,
		via: false,
		lines: 0,
		figures: { x: 776, y: 180, w: 376, h: 374 },
		figure: 122,
		words: 36,
		beside: false,
		most: 1,
		gap: 0,
		full: false
	}
};

/** The view between two steps: marks are added row by row, and figures come and go. */
export function tween<C extends string>(a: CrowdView<C>, b: CrowdView<C>, t: number): CrowdView<C> {
	if (t <= 0) return a;
	if (t >= 1) return b;
	return { ...b, between: { from: a, to: b, t } };
}

/**
 * Every mark of a crowd as one path: squares that become marks of the shared shape when they are
 * stroked `0.6 * size` wide with round joins.
 */
export function dots({ count, columns, x, y, pitch, size }: Crowd): string {
	const side = round(size * 0.4);
	const square = `h${side}v${side}h${-side}z`;
	const inset = size * 0.3;
	const many = Math.floor(count);
	return [...Array(Math.ceil(many / columns)).keys()]
		.map((row) => {
			const here = Math.min(columns, many - row * columns);
			const start = `M${round(x + inset)},${round(y + row * pitch + inset)}`;
			return start + square + `m${pitch},0${square}`.repeat(here - 1);
		})
		.join('');
}

/** The ground of a crowd, and the two sides of it, from its mouth to where it begins to fade. */
export function field({ mouth: x, start: y, half, left, right, top, foot }: Crowd): {
	readonly ground: string;
	readonly sides: readonly string[];
} {
	const middle = (y + top) / 2;
	const side = (from: number, to: number): string => {
		const pen = pathRound(2);
		pen.moveTo(from, y);
		pen.bezierCurveTo(from, middle, to, middle, to, top);
		pen.lineTo(to, foot);
		return String(pen);
	};
	const back = pathRound(2);
	back.lineTo(right, foot);
	back.lineTo(right, top);
	back.bezierCurveTo(right, middle, x + half, middle, x + half, y);
	const sides = [side(x - half, left), side(x + half, right)] as const;
	return { ground: `${sides[0]}${String(back)}Z`, sides };
}

/** A picture at rest. */
const rest = recent((view: CrowdView, frame: Frame): CrowdLayout => {
	const g = geometries[frame.name];
	const { size } = g;
	const cards: (Shown & Box)[] = [];
	const ways: Way[] = [];
	const pieces: CrowdPiece[] = [];
	const labels: Label[] = [];
	const areas: (Box & { key: string })[] = [];
	const inWords = (w: Words): string => (g.full ? w.full : (w.short ?? w.full));
	const inFocus = (id: string): boolean => view.focus?.includes(id) ?? true;
	const text = (
		key: string,
		wording: string,
		x: number,
		y: number,
		style: Partial<Pick<Label, 'size' | 'face' | 'ink' | 'anchor' | 'opacity'>> = {}
	): Label => {
		const label: Label = {
			key,
			text: wording,
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

	const across = (g.columns - 1) * g.pitch + g.mark;
	const right = round(g.left + across + 2 * g.margin);
	const middle = round((g.left + right) / 2);
	const foot = round(g.first + Math.ceil(view.count / g.columns) * g.pitch);

	// Above the crowd the piece is on its way to those who passed it on. Where there is no room for them,
	// or none are named, it stands at the mouth itself.
	const half = g.piece / 2;
	const level = g.way + size * 0.34;
	const via = g.via ? view.via : undefined;
	const wording = via ? inWords(via) : '';
	const w = round(textWidth(wording, 'sans-bold', size) + size * 1.6);
	let x = middle - w / 2;
	if (view.piece) {
		const name = labelBox(
			text('piece', inWords(view.piece.label), via ? g.left : middle + half + size * 0.5, level, {
				face: 'sans-bold',
				ink: 'shared'
			})
		);
		const start = round(name.x + name.w + size * 0.6);
		x = Math.max(x, start + 2 * g.piece);
		if (via) ways.push({ key: 'way', x1: start, x2: round(x), y: g.way, half: g.half });
		const at = round(via ? (start + x) / 2 : middle);
		pieces.push({ key: 'piece', mark: view.piece.mark, x: at, y: g.way, size: g.piece });
		const own = { x: at - half, y: g.way - half, w: g.piece, h: g.piece };
		areas.push({ key: 'piece', ...around([name, own]) });
	}
	if (via) {
		const card = { key: 'via', x: round(x), y: round(g.way - half), w, h: g.piece };
		cards.push(card);
		areas.push(card);
		text('via', wording, x + w / 2, level, { face: 'sans-bold', anchor: 'middle' });
	}
	const crowd: Crowd = {
		key: 'crowd',
		count: view.count,
		columns: g.columns,
		x: round(g.left + g.margin),
		y: g.first,
		pitch: g.pitch,
		size: g.mark,
		mouth: via ? round(x + w / 2) : middle,
		start: round(g.way + half),
		half: g.half,
		left: g.left,
		right,
		top: round(g.first - g.margin),
		foot,
		fade: g.fade,
		...(inFocus('crowd') ? {} : { opacity: 0.38 })
	};
	if (view.count > 0) {
		const { left, top } = crowd;
		areas.push({ key: 'crowd', x: left, y: top, w: round(right - left), h: round(foot - top) });
		const set = (wording: string): string[] => wrapText(wording, 'sans', size, right - g.left);
		const inFull = set(view.crowd.full);
		const fits = inFull.length <= g.lines;
		const lines = fits ? inFull : set(view.crowd.short ?? view.crowd.full).slice(0, g.lines);
		lines.forEach((line, i) =>
			text(`crowd ${i}`, line, g.left, foot + g.fade + size * (0.8 + i * 1.2), { ink: 'muted' })
		);
	}

	// Each figure keeps its place, whichever are shown: all of them are measured.
	const shown = view.figures.filter(({ id }) => view.shown.includes(id));
	const told =
		view.figures.length <= g.most
			? view.figures
			: [...shown.filter(({ id }) => view.focus?.includes(id)), ...shown].slice(0, g.most);
	const lead = round(g.words * 1.2);
	const widest = Math.max(
		0,
		...view.figures.map(({ figure }) => textWidth(figure, 'serif-bold', g.figure))
	);
	/** From a figure's baseline to that of its words. */
	const below = g.beside ? 0 : g.figure * 0.22 + g.words * 0.78;
	const indent = g.beside ? widest + g.words * 0.8 : 0;
	const blocks = told.map((figure) => {
		const lines = wrapText(inWords(figure), 'sans', g.words, g.figures.w - indent);
		const tall = g.figure * 0.68 + below + (lines.length - 1) * lead + g.words * 0.22;
		return { figure, lines, tall };
	});
	const total = blocks.reduce((sum, { tall }) => sum + tall, 0);
	const gap = Math.min(g.gap, (g.figures.h - total) / Math.max(1, blocks.length - 1));
	// One alone stands in the middle of the crowd's height.
	let top = g.most === 1 ? (crowd.top + foot - total) / 2 : g.figures.y;
	for (const { figure, lines, tall } of blocks) {
		if (view.shown.includes(figure.id)) {
			const key = `figure ${figure.id}`;
			const base = round(top + g.figure * 0.68);
			const own = [
				text(key, figure.figure, g.figures.x, base, {
					size: g.figure,
					face: 'serif-bold',
					...(inFocus(figure.id) ? {} : { opacity: 0.6 })
				}),
				...lines.map((line, i) =>
					text(`${key} ${i}`, line, g.figures.x + indent, base + below + i * lead, {
						size: g.words,
						ink: view.focus && inFocus(figure.id) ? 'ink' : 'muted'
					})
				)
			];
			areas.push({ key, ...around(own.map(labelBox)) });
		}
		top += tall + gap;
	}
	return { crowds: [crowd], ways, cards, pieces, labels, areas, stroke: g.stroke };
});

/** Where everything in a crowd stands, in frame units, for a step or between two steps. Pure. */
export function layout(view: CrowdView, frame: Frame): CrowdLayout {
	if (!view.between) return rest(view, frame);
	const { from, to, t } = view.between;
	const [a, b] = [rest(from, frame), rest(to, frame)];
	return {
		crowds: blend(a.crowds, b.crowds, t, ['count', 'foot', 'mouth']),
		ways: blend(a.ways, b.ways, t, ['x1', 'x2', 'y']),
		cards: blend(a.cards, b.cards, t, ['x', 'y', 'w', 'h']),
		pieces: blend(a.pieces, b.pieces, t, ['x', 'y', 'size'], (p, q) => p.mark === q.mark),
		labels: blendLabels(a.labels, b.labels, t),
		areas: [],
		stroke: b.stroke
	};
}

/** What has something to tell: the piece, who passed it on, the crowd, and the figures shown. */
export function targets(view: CrowdView, drawn: CrowdLayout): Target[] {
	const told = new Map<string, { readonly name: string; readonly detail: Detail | undefined }>([
		['crowd', { name: view.crowd.full, detail: view.crowd.detail }],
		...view.figures.map(
			(f) => [`figure ${f.id}`, { name: `${f.figure} ${f.full}`, detail: f.detail }] as const
		)
	]);
	if (view.piece) told.set('piece', { name: view.piece.label.full, detail: view.piece.detail });
	if (view.via) told.set('via', { name: view.via.full, detail: view.via.detail });
	return drawn.areas.flatMap(({ key, x, y, w, h }) => {
		const { name, detail } = told.get(key) ?? {};
		return name && detail ? [{ key, name, box: { x, y, w, h }, detail }] : [];
	});
}
