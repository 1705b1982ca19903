import { pieceNodes } from '../../paint/pieces';
import { el, type SvgNode } from '../../paint/svg';
import type { ChannelLayout } from './layout';

const railInk = { open: 'shared', strained: 'shared', cut: 'ink', restored: 'shared' } as const;

/** Draws a channel: zones, the way of a release, walls, tears, rails, leaks, cards, pieces, doubts. */
export function paint(layout: ChannelLayout): SvgNode[] {
	const { stroke } = layout;
	return [
		el(
			'g',
			'zones',
			{ class: 'zones' },
			layout.zones
				.filter(({ key }) => key !== 'public')
				.map(({ key, x, y, w, h }) =>
					el('rect', key, {
						x,
						y,
						width: w,
						height: h,
						fill: key === 'gutter' ? 'var(--gutter)' : 'var(--zone)'
					})
				)
		),
		...layout.release.map(({ key, d, opacity }) =>
			el('path', `release ${key}`, {
				d,
				fill: 'none',
				stroke: 'var(--released)',
				'stroke-width': stroke * 1.8,
				'stroke-dasharray': `${stroke * 2} ${stroke * 5}`,
				'stroke-linecap': 'round',
				'stroke-linejoin': 'round',
				opacity
			})
		),
		...layout.walls.map(({ key, d, width, opacity }) =>
			el('path', `wall ${key}`, {
				d,
				fill: 'none',
				stroke: 'var(--ink)',
				'stroke-width': width,
				opacity
			})
		),
		...layout.tears.map(({ key, d, width, opacity }) =>
			el('path', `tear ${key}`, {
				d,
				fill: 'none',
				stroke: 'var(--leaked)',
				'stroke-width': width,
				'stroke-linejoin': 'round',
				'stroke-linecap': 'round',
				opacity
			})
		),
		...layout.rails.map((rail) => {
			const ink = `var(--${railInk[rail.state]})`;
			const lines = rail.rails.map((d, i) =>
				el('path', `${i}`, {
					d,
					fill: 'none',
					stroke: rail.inner ? 'var(--held)' : ink,
					'stroke-width': rail.stroke,
					'stroke-dasharray':
						rail.state === 'strained' ? `${rail.stroke * 4} ${rail.stroke * 3}` : undefined
				})
			);
			if (rail.fill) lines.unshift(el('path', 'fill', { d: rail.fill, fill: 'var(--rail)' }));
			if (rail.bars) {
				lines.push(
					el('path', 'bars', {
						d: rail.bars,
						fill: 'none',
						stroke: ink,
						'stroke-width': rail.stroke * 1.6
					})
				);
			}
			return el('g', `rail ${rail.key}`, { opacity: rail.opacity }, lines);
		}),
		...layout.leaks.map(({ key, d, opacity }) =>
			el('path', `leak ${key}`, {
				d,
				fill: 'none',
				stroke: 'var(--leaked)',
				'stroke-width': stroke * 2,
				'stroke-dasharray': `${stroke * 6} ${stroke * 5}`,
				opacity
			})
		),
		...layout.cards.map(({ key, x, y, w, h, focus, opacity }) =>
			el('rect', `card ${key}`, {
				x,
				y,
				width: w,
				height: h,
				rx: stroke * 4,
				fill: 'var(--card)',
				stroke: focus ? 'var(--ink)' : 'var(--edge)',
				'stroke-width': stroke * (focus ? 1.8 : 1.2),
				opacity
			})
		),
		...layout.pieces.flatMap((piece) => pieceNodes(`piece ${piece.key}`, piece)),
		...layout.unknowns.map(({ key, x, y, r, size, opacity }) =>
			el('g', `unknown ${key}`, { opacity, transform: `translate(${x},${y})` }, [
				el('circle', 'ring', {
					r,
					fill: 'var(--card)',
					stroke: 'var(--disputed)',
					'stroke-width': stroke * 1.8
				}),
				el(
					'text',
					'sign',
					{
						class: 'sans-bold',
						y: Math.round(size * 34) / 100,
						'font-size': size,
						'text-anchor': 'middle',
						fill: 'var(--disputed)'
					},
					'?'
				)
			])
		)
	];
}
