import { round } from '../../paint/labels';
import { polyline, type Point } from '../../paint/lines';
import { el, once, type SvgNode } from '../../paint/svg';
import { reached, type LadderLayout } from './layout';

/** What stands beneath a stair as far as it is drawn. */
function beneath(points: readonly Point[], reach: number): string {
	const [foot = [0, 0]] = points;
	const end = points.at(-1) ?? foot;
	return `${polyline(reached(points, reach))}H${end[0]}V${foot[1]}Z`;
}

type Stair = LadderLayout['stairs'][number];

const groundNode = once(({ key, points, reach, opacity }: Stair) =>
	el('path', `beneath ${key}`, { d: beneath(points, reach), fill: 'var(--zone)', opacity })
);

const stairNode = once(({ key, points, reach, faint, opacity }: Stair, stroke: number) =>
	el('path', `stair ${key}`, {
		d: polyline(reached(points, reach)),
		fill: 'none',
		stroke: faint ? 'var(--edge)' : 'var(--ink)',
		'stroke-width': faint ? round(stroke * 0.6) : stroke,
		opacity
	})
);

/** Draws a ladder: stairs on what stands beneath them, grounds, bars and doubts. */
export function paint(layout: LadderLayout): SvgNode[] {
	const { stroke } = layout;
	return [
		...layout.stairs
			.filter(({ faint, reach }) => !faint && reach > 0)
			.map((stair) => groundNode(stair)),
		...layout.stairs.map((stair) => stairNode(stair, stroke)),
		...layout.grounds.map(({ key, x1, x2, y, opacity }) =>
			el('line', `ground ${key}`, {
				x1,
				y1: y,
				x2,
				y2: y,
				stroke: 'var(--ink)',
				'stroke-width': stroke,
				opacity
			})
		),
		...layout.bars.map(({ key, x, y, w, h, opacity }) =>
			el('rect', `bar ${key}`, { x, y, width: w, height: h, fill: 'var(--held)', opacity })
		),
		...layout.doubts.map(({ key, x, y, r, opacity }) =>
			el('g', `doubt ${key}`, { transform: `translate(${x},${y})`, opacity }, [
				el('circle', 'ring', {
					r,
					fill: 'var(--card)',
					stroke: 'var(--disputed)',
					'stroke-width': round(r * 0.16)
				}),
				el(
					'text',
					'sign',
					{
						class: 'sans-bold',
						y: round(r * 0.65),
						'font-size': round(r * 1.93),
						'text-anchor': 'middle',
						fill: 'var(--disputed)'
					},
					'?'
				)
			])
		)
	];
}
