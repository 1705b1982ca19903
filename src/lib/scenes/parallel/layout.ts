import { pathRound } from 'd3';
import type { Frame } from '../../paint/frames';
import {
	around,
	blend,
	blendLabels,
	labelBox,
	round,
	type Box,
	type Ink,
	type Label
} from '../../paint/labels';
import type { Point } from '../../paint/lines';
import type { Mark, PieceState } from '../../paint/pieces';
import { recent } from '../../paint/recent';
import { textWidth, wrapText, type Face } from '../../paint/text';
import type { Detail, Target, Words } from '../kinds';

/** What one lane has at a stage. */
export interface Cell<C extends string = string> extends Words {
	/** A piece drawn at the stage in place of the lane's plain knot. */
	readonly piece?: { readonly mark: Mark; readonly state: PieceState };
	readonly detail?: Detail<C>;
}

/** A stage that both lanes pass through. */
export interface Stage<C extends string = string> extends Words {
	readonly id: string;
	/** Where they are alike the lanes run close; where they differ they part, and the words are heavier. */
	readonly alike: boolean;
	readonly left?: Cell<C>;
	readonly right?: Cell<C>;
}

/** What one step of a `parallel` scene shows. */
export interface ParallelView<C extends string = string> {
	/** The lanes' names; the left one is a solid line, the right one a double line, both in ink. */
	readonly lanes: { readonly left: Words; readonly right: Words };
	/** In the order passed. The lanes' course is that of all of them, whatever is shown. */
	readonly stages: readonly [Stage<C>, ...Stage<C>[]];
	/** The ids of the stages whose words are shown, for each lane; a lane with none is drawn faint and unnamed. */
	readonly shown: { readonly left: readonly string[]; readonly right: readonly string[] };
	/** The ids of the stages that this step is about. */
	readonly focus?: readonly string[];
	/** Set by `tween` alone. */
	readonly between?: {
		readonly from: ParallelView<C>;
		readonly to: ParallelView<C>;
		readonly t: number;
	};
}

export type Side = 'left' | 'right';

interface Shown {
	readonly key: string;
	readonly opacity?: number;
}

/** A lane, or the faint course that it has yet to run. */
export interface LaneMark extends Shown {
	readonly side: Side;
	readonly faint: boolean;
	/** Where it begins, and where it passes each stage. */
	readonly points: readonly Point[];
	/** How far it is drawn, counted in points. */
	readonly reach: number;
}

/** A stage on a lane: filled on the left one, a ring on the right one. */
export interface Knot extends Shown {
	readonly side: Side;
	readonly faint: boolean;
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

/** The piece that stands for a stage on a lane. */
export interface StagePiece extends Shown {
	readonly mark: Mark;
	readonly state: PieceState;
	readonly x: number;
	readonly y: number;
	readonly size: number;
}

/** A hairline from a stage's name to the lanes, across the room of words that are not there. */
export interface Hairline extends Shown {
	readonly x1: number;
	readonly x2: number;
	readonly y: number;
}

export interface ParallelLayout {
	readonly hairlines: readonly Hairline[];
	readonly lanes: readonly LaneMark[];
	readonly knots: readonly Knot[];
	readonly pieces: readonly StagePiece[];
	readonly labels: readonly Label[];
	/** Where each cell can be asked about. */
	readonly areas: readonly (Box & { readonly key: string })[];
	readonly stroke: number;
}

/** Half the distance between the lanes, and how far the words stand from the middle. */
interface Gap {
	readonly lane: number;
	readonly words: number;
}

interface Geometry {
	/** The x that the lanes are symmetrical about. */
	readonly middle: number;
	readonly close: Gap;
	readonly parted: Gap;
	/** The left edge of the stages' names and of the words on the left. */
	readonly names: number;
	readonly left: number;
	readonly right: number;
	/** Baseline of the lanes' names, where the lanes begin, and the first and the last stage. */
	readonly head: number;
	readonly start: number;
	readonly first: number;
	readonly last: number;
	/** The most that two stages stand apart. */
	readonly pitch: number;
	readonly headSize: number;
	readonly size: number;
	readonly knot: number;
	readonly piece: number;
	readonly stroke: number;
	/** Whose words are set in full where they fit. */
	readonly full: 'all' | 'focus';
	/** The most stages that there is room for. */
	readonly most: number;
}

const geometries: Readonly<Record<Frame['name'], Geometry>> = {
	wide: {
		middle: 514,
		close: { lane: 14, words: 40 },
		parted: { lane: 52, words: 78 },
		names: 24,
		left: 166,
		right: 936,
		head: 100,
		start: 110,
		first: 136,
		last: 537,
		pitch: 84,
		headSize: 19,
		size: 15.5,
		knot: 6,
		piece: 28,
		stroke: 4,
		full: 'all',
		most: Infinity
	},
	narrow: {
		middle: 180,
		close: { lane: 9, words: 21 },
		parted: { lane: 22, words: 39 },
		names: 12,
		left: 12,
		right: 348,
		head: 50,
		start: 58,
		first: 81,
		last: 339.5,
		pitch: 56,
		headSize: 15.5,
		size: 14.2,
		knot: 4.2,
		piece: 22,
		stroke: 3,
		full: 'focus',
		most: Infinity
	},
	slide: {
		middle: 698,
		close: { lane: 24, words: 54 },
		parted: { lane: 68, words: 106 },
		names: 40,
		left: 232,
		right: 1160,
		head: 204,
		start: 217,
		first: 254,
		last: 798,
		pitch: 120,
		headSize: 34,
		size: 28,
		knot: 10,
		piece: 46,
		stroke: 6.4,
		full: 'focus',
		most: Infinity
	},
	card: {
		middle: 720,
		close: { lane: 28, words: 64 },
		parted: { lane: 74, words: 120 },
		names: 48,
		left: 290,
		right: 1152,
		head: 214,
		start: 232,
		first: 292,
		last: 502,
		pitch: 150,
		headSize: 42,
		size: 36,
		knot: 13,
		piece: 58,
		stroke: 8,
		full: 'focus',
		most: 3
	}
};

const sides: readonly Side[] = ['left', 'right'];

/** The view between two steps: the lanes grow to where they end, and words come and go. */
export function tween<C extends string>(
	a: ParallelView<C>,
	b: ParallelView<C>,
	t: number
): ParallelView<C> {
	if (t <= 0) return a;
	if (t >= 1) return b;
	return { ...b, between: { from: a, to: b, t } };
}

/** The path of a lane from its first point as far as it reaches: upright at every point. */
export function course(points: readonly Point[], reach: number): string {
	const pen = pathRound(2);
	points.forEach(([x, y], i) => {
		const from = points[i - 1];
		if (!from) return pen.moveTo(x, y);
		const t = Math.min(1, reach - i + 1);
		if (t <= 0) return;
		const [x0, y0] = from;
		if (x === x0) return pen.lineTo(x, y0 + (y - y0) * t);
		// The first part of the curve that leaves and arrives upright.
		const half = (y0 + y) / 2;
		const at = (a: number, b: number): number => a + (b - a) * t;
		const [ax, bx, cx] = [x0, at(x0, x), x];
		const [ay, by, cy] = [at(y0, half), half, at(half, y)];
		const [abx, aby, bcx, bcy] = [at(ax, bx), at(ay, by), at(bx, cx), at(by, cy)];
		pen.bezierCurveTo(ax, ay, abx, aby, at(abx, bcx), at(aby, bcy));
	});
	return String(pen);
}

/** The stages that a frame has room for: where not for all, those the step is about or that differ. */
function stagesIn(view: ParallelView, most: number): readonly Stage[] {
	if (view.stages.length <= most) return view.stages;
	const shown = view.stages.filter((stage) =>
		sides.some((side) => stage[side] && view.shown[side].includes(stage.id))
	);
	const focused = shown.filter((stage) => view.focus?.includes(stage.id));
	const differing = shown.filter((stage) => !stage.alike);
	return [focused, differing, shown].find((some) => some.length > 0)?.slice(0, most) ?? [];
}

/** A picture at rest. */
const rest = recent((view: ParallelView, frame: Frame): ParallelLayout => {
	const g = geometries[frame.name];
	const { size } = g;
	const lead = round(size * 1.18);
	const stages = stagesIn(view, g.most);
	const pitch = Math.min(g.pitch, (g.last - g.first) / Math.max(1, stages.length - 1));
	const hairlines: Hairline[] = [];
	const lanes: LaneMark[] = [];
	const knots: Knot[] = [];
	const pieces: StagePiece[] = [];
	const labels: Label[] = [];
	const areas: (Box & { readonly key: string })[] = [];

	const gapOf = (stage: Stage): Gap => (stage.alike ? g.close : g.parted);
	const rowOf = (i: number): number => round(g.first + i * pitch);
	const across = (side: Side, by: number): number =>
		round(side === 'left' ? g.middle - by : g.middle + by);
	const cellOf = (stage: Stage, side: Side): Cell | undefined =>
		view.shown[side].includes(stage.id) ? stage[side] : undefined;
	const inFocus = (stage: Stage): boolean => view.focus?.includes(stage.id) ?? false;
	const someFocus = stages.some(inFocus);
	// Where there is no column for them, the stages' names stand above the words of the left lane.
	const above = frame.name === 'narrow' && stages.some((stage) => cellOf(stage, 'left'));

	/** Lines of text, the block of them in the middle of a row. */
	const block = (
		key: string,
		lines: readonly string[],
		x: number,
		row: number,
		style: { readonly face: Face; readonly ink: Ink; readonly anchor: Label['anchor'] }
	): Label[] =>
		lines.map((text, i) => ({
			key: `${key} ${i}`,
			text,
			x: round(x),
			y: round(row + size * 0.34 + (i - (lines.length - 1) / 2) * lead),
			size,
			...style
		}));

	for (const side of sides) {
		const start = stages[0];
		if (!start) break;
		const points: Point[] = [
			[across(side, gapOf(start).lane), g.start],
			...stages.map((stage, i): Point => [across(side, gapOf(stage).lane), rowOf(i)])
		];
		const reach = stages.reduce((far, stage, i) => (cellOf(stage, side) ? i + 1 : far), 0);
		lanes.push({ key: `${side} course`, side, faint: true, points, reach: stages.length });
		lanes.push({ key: side, side, faint: false, points, reach });
		if (reach > 0) {
			const name = view.lanes[side];
			labels.push({
				key: `${side} lane`,
				text: g.full === 'all' ? name.full : (name.short ?? name.full),
				x: across(side, gapOf(start).words),
				y: g.head,
				size: g.headSize,
				face: 'serif-bold',
				ink: 'ink',
				anchor: side === 'left' ? 'end' : 'start'
			});
		}
	}

	stages.forEach((stage, i) => {
		const row = rowOf(i);
		const gap = gapOf(stage);
		const receding = someFocus && !inFocus(stage);
		let top = row + size * 0.34;
		for (const side of sides) {
			const key = `${side} ${stage.id}`;
			const cell = cellOf(stage, side);
			const at = { x: across(side, gap.lane), y: row };
			if (cell?.piece) pieces.push({ key, ...cell.piece, ...at, size: g.piece });
			else {
				const r = round(cell && someFocus && inFocus(stage) ? g.knot * 1.3 : g.knot);
				knots.push({ key, side, faint: !cell, ...at, r });
			}
			if (!cell) continue;

			const face: Face = stage.alike ? 'sans' : 'sans-bold';
			const x = across(side, gap.words);
			const room = side === 'left' ? x - g.left : g.right - x;
			const named = above && side === 'left' ? size * 1.1 : 0;
			const most = Math.max(1, 1 + Math.floor((pitch - 2 - named - size) / lead));
			const inFull = wrapText(cell.full, face, size, room);
			const fits =
				inFull.length <= most && inFull.every((line) => textWidth(line, face, size) <= room);
			const full = g.full === 'all' || (g.full === 'focus' && someFocus && inFocus(stage));
			const lines = full && fits ? inFull : wrapText(cell.short ?? cell.full, face, size, room);
			const words = block(key, lines, x, row, {
				face,
				ink: receding ? 'muted' : 'ink',
				anchor: side === 'left' ? 'end' : 'start'
			});
			labels.push(...words);
			if (side === 'left' && words[0]) top = words[0].y;
			const half = cell.piece ? g.piece * 0.56 : g.knot * 1.3;
			areas.push({
				key,
				...around([
					...words.map(labelBox),
					{ x: at.x - half, y: at.y - half, w: 2 * half, h: 2 * half }
				])
			});
		}
		if (!sides.some((side) => cellOf(stage, side))) return;
		const style = {
			face: 'sans-bold',
			ink: someFocus && !receding ? 'ink' : 'muted',
			anchor: 'start'
		} as const;
		const name = frame.name === 'wide' ? stage.full : (stage.short ?? stage.full);
		if (above) {
			const y = round(top - lead);
			labels.push({ key: `stage ${stage.id} 0`, text: name, x: g.names, y, size, ...style });
			return;
		}
		// Where names never move, they keep to their column even with nothing beside it.
		const still = frame.name === 'wide' || frame.name === 'slide';
		const until = still || cellOf(stage, 'left') ? g.left - size * 0.6 : across('left', gap.words);
		const lines = wrapText(name, style.face, size, until - g.names);
		labels.push(...block(`stage ${stage.id}`, lines, g.names, row, style));
		const widest = Math.max(...lines.map((line) => textWidth(line, style.face, size)));
		const x1 = round(g.names + widest + size * 0.7);
		const x2 = round(across('left', gap.lane) - g.knot * 1.3 - size * 0.7);
		if (!cellOf(stage, 'left') && x2 - x1 > size) hairlines.push({ key: stage.id, x1, x2, y: row });
	});
	return { hairlines, lanes, knots, pieces, labels, areas, stroke: g.stroke };
});

/** Where everything in a parallel stands, in frame units, for a step or between two steps. Pure. */
export function layout(view: ParallelView, frame: Frame): ParallelLayout {
	if (!view.between) return rest(view, frame);
	const { from, to, t } = view.between;
	const [a, b] = [rest(from, frame), rest(to, frame)];
	return {
		hairlines: blend(a.hairlines, b.hairlines, t, ['x1', 'x2', 'y']),
		lanes: blend(a.lanes, b.lanes, t, ['reach'], (p, q) => String(p.points) === String(q.points)),
		knots: blend(a.knots, b.knots, t, ['x', 'y', 'r'], (p, q) => p.faint === q.faint),
		pieces: blend(
			a.pieces,
			b.pieces,
			t,
			['x', 'y', 'size'],
			(p, q) => p.mark === q.mark && p.state === q.state
		),
		labels: blendLabels(a.labels, b.labels, t),
		areas: [],
		stroke: b.stroke
	};
}

/** The cells that have something to tell, stage by stage. */
export function targets(view: ParallelView, drawn: ParallelLayout): Target[] {
	return drawn.areas.flatMap(({ key, x, y, w, h }) => {
		const side = key.startsWith('left ') ? 'left' : 'right';
		const stage = view.stages.find(({ id }) => key === `${side} ${id}`);
		const cell = stage?.[side];
		if (!stage || !cell?.detail) return [];
		const name = `${view.lanes[side].full}, ${stage.full}: ${cell.full}`;
		return [{ key, name, box: { x, y, w, h }, detail: cell.detail }];
	});
}
