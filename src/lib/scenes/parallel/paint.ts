import { round } from '../../paint/labels';
import { pieceNodes } from '../../paint/pieces';
import { el, once, type SvgNode } from '../../paint/svg';
import { course, type ParallelLayout } from './layout';

const laneNode = once((lane: ParallelLayout['lanes'][number], stroke: number) => {
	const { key, side, points, reach, faint, opacity } = lane;
	const d = course(points, reach);
	const line = el('path', 'line', {
		d,
		stroke: faint ? 'var(--edge)' : 'var(--ink)',
		'stroke-width': side === 'left' ? stroke : round(stroke * 1.7)
	});
	const core = el('path', 'core', {
		d,
		stroke: 'var(--paper)',
		'stroke-width': round(stroke * 0.7)
	});
	const inner = side === 'left' ? [line] : [line, core];
	return el('g', `lane ${key}`, { fill: 'none', opacity }, inner);
});

/** Draws a parallel: hairlines, lanes (the right one doubled), knots and pieces. */
export function paint(layout: ParallelLayout): SvgNode[] {
	const { stroke } = layout;
	return [
		...layout.hairlines.map(({ key, x1, x2, y, opacity }) =>
			el('line', `hairline ${key}`, {
				x1,
				y1: y,
				x2,
				y2: y,
				stroke: 'var(--edge)',
				'stroke-width': round(stroke * 0.25),
				opacity
			})
		),
		...layout.lanes.filter(({ reach }) => reach > 0).map((lane) => laneNode(lane, stroke)),
		...layout.knots.map(({ key, side, x, y, r, faint, opacity }) => {
			const ink = faint ? 'var(--edge)' : 'var(--ink)';
			return el('circle', `knot ${key}`, {
				cx: x,
				cy: y,
				r,
				fill: side === 'left' ? ink : 'var(--paper)',
				stroke: ink,
				'stroke-width': round(stroke * 0.7),
				opacity
			});
		}),
		...layout.pieces.flatMap((piece) => pieceNodes(piece))
	];
}
