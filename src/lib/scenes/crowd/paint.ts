import { round } from '../../paint/labels';
import { pieceNodes } from '../../paint/pieces';
import { el, once, type SvgNode } from '../../paint/svg';
import { dots, field, type CrowdLayout } from './layout';

/** The field fades out below, in slices: a gradient would need an id. */
const SLICES = 12;
const slices = [...Array(SLICES).keys()];

const crowdNodes = once((crowd: CrowdLayout['crowds'][number], stroke: number): SvgNode[] => {
	const { key, left, right, foot, fade } = crowd;
	const { ground, sides } = field(crowd);
	const h = round(fade / SLICES);
	const faded = slices.map((i) => {
		const y = round(foot + (fade * i) / SLICES);
		return el('g', `crowd ${key} ${i}`, { opacity: round(1 - (i + 0.5) / SLICES) }, [
			el('rect', 'ground', {
				x: left,
				y,
				width: round(right - left),
				height: h,
				fill: 'var(--rail)',
				'shape-rendering': 'crispEdges'
			}),
			...[left, right].map((x, side) =>
				el('line', `${side}`, {
					x1: x,
					y1: y,
					x2: x,
					y2: round(y + h),
					stroke: 'var(--shared)',
					'stroke-width': stroke
				})
			)
		]);
	});
	return [
		el('path', `crowd ${key} ground`, { d: ground, fill: 'var(--rail)' }),
		...faded,
		...sides.map((d, i) =>
			el('path', `crowd ${key} side ${i}`, {
				d,
				fill: 'none',
				stroke: 'var(--shared)',
				'stroke-width': stroke
			})
		),
		el('path', `crowd ${key} dots`, {
			d: dots(crowd),
			fill: 'var(--shared)',
			stroke: 'var(--shared)',
			'stroke-width': round(crowd.size * 0.6),
			'stroke-linejoin': 'round',
			opacity: crowd.opacity
		})
	];
});

/** Draws a crowd: ways, fields of dots, cards and pieces. */
export function paint(layout: CrowdLayout): SvgNode[] {
	const { stroke } = layout;
	return [
		...layout.ways.map(({ key, x1, x2, y, half, opacity }) =>
			el('g', `way ${key}`, { opacity }, [
				el('rect', 'ground', {
					x: x1,
					y: round(y - half),
					width: round(x2 - x1),
					height: 2 * half,
					fill: 'var(--rail)'
				}),
				...[-half, half].map((off, side) =>
					el('line', `${side}`, {
						x1,
						y1: round(y + off),
						x2,
						y2: round(y + off),
						stroke: 'var(--shared)',
						'stroke-width': stroke
					})
				)
			])
		),
		...layout.crowds.flatMap((crowd) => crowdNodes(crowd, stroke)),
		...layout.cards.map(({ key, x, y, w, h, opacity }) =>
			el('rect', `card ${key}`, {
				x,
				y,
				width: w,
				height: h,
				rx: round(stroke * 2.5),
				fill: 'var(--card)',
				stroke: 'var(--edge)',
				'stroke-width': round(stroke * 0.8),
				opacity
			})
		),
		...layout.pieces.flatMap((piece) => pieceNodes({ ...piece, state: 'shared' }))
	];
}
