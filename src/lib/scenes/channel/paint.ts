import { pieceNodes } from '../../paint/pieces';
import { el, once, type SvgNode } from '../../paint/svg';
import type { ChannelLayout } from './layout';

type One<N extends Exclude<keyof ChannelLayout, 'stroke' | 'labels'>> = ChannelLayout[N][number];

const zoneNode = once(({ key, x, y, w, h }: One<'zones'>) =>
	el('rect', key, {
		x,
		y,
		width: w,
		height: h,
		fill: key === 'gutter' ? 'var(--gutter)' : 'var(--zone)'
	})
);

const releaseNode = once(({ key, d, opacity }: One<'release'>, stroke: number) =>
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
);

const wallNode = once(({ key, d, width, opacity }: One<'walls'>) =>
	el('path', `wall ${key}`, {
		d,
		fill: 'none',
		stroke: 'var(--ink)',
		'stroke-width': width,
		opacity
	})
);

const tearNode = once(({ key, d, width, opacity }: One<'tears'>) =>
	el('path', `tear ${key}`, {
		d,
		fill: 'none',
		stroke: 'var(--leaked)',
		'stroke-width': width,
		'stroke-linejoin': 'round',
		'stroke-linecap': 'round',
		opacity
	})
);

const railNode = once((rail: One<'rails'>) => {
	const ink = rail.state === 'cut' ? 'var(--ink)' : 'var(--shared)';
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
		const bars = { d: rail.bars, fill: 'none', stroke: ink, 'stroke-width': rail.stroke * 1.6 };
		lines.push(el('path', 'bars', bars));
	}
	return el('g', `rail ${rail.key}`, { opacity: rail.opacity }, lines);
});

const leakNode = once(({ key, d, opacity }: One<'leaks'>, stroke: number) =>
	el('path', `leak ${key}`, {
		d,
		fill: 'none',
		stroke: 'var(--leaked)',
		'stroke-width': stroke * 2,
		'stroke-dasharray': `${stroke * 6} ${stroke * 5}`,
		opacity
	})
);

const cardNode = once(({ key, x, y, w, h, focus, opacity }: One<'cards'>, stroke: number) =>
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
);

const unknownNode = once(({ key, x, y, r, size, opacity }: One<'unknowns'>, stroke: number) =>
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
);

/** Draws a channel: zones, the way of a release, walls, tears, rails, leaks, cards, pieces, doubts. */
export function paint(layout: ChannelLayout): SvgNode[] {
	const { stroke } = layout;
	const zones = layout.zones.filter(({ key }) => key !== 'public');
	return [
		el(
			'g',
			'zones',
			{ class: 'zones' },
			zones.map((zone) => zoneNode(zone))
		),
		...layout.release.map((way) => releaseNode(way, stroke)),
		...layout.walls.map((wall) => wallNode(wall)),
		...layout.tears.map((tear) => tearNode(tear)),
		...layout.rails.map((rail) => railNode(rail)),
		...layout.leaks.map((leak) => leakNode(leak, stroke)),
		...layout.cards.map((card) => cardNode(card, stroke)),
		...layout.pieces.flatMap((piece) => pieceNodes(piece)),
		...layout.unknowns.map((unknown) => unknownNode(unknown, stroke))
	];
}
