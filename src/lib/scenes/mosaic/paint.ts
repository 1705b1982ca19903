import { round } from '../../paint/labels';
import { el, once, type Attributes, type SvgNode } from '../../paint/svg';
import { cornerOf, tilesPath, WHOLE, type MosaicLayout, type PlotMark } from './layout';

/** A shared tile is rounded by a rim of its own colour: a path with arcs would be thrice as long. */
const shared = once((plot: PlotMark) => {
	const corner = cornerOf(plot);
	return el('path', plot.key, {
		d: tilesPath(plot.tiles, plot, corner),
		'stroke-width': round(corner * 2),
		opacity: plot.opacity
	});
});

/** What is missing of a plot. */
const restNode = once((plot: PlotMark, line: number) =>
	el('path', plot.key, {
		d: tilesPath(WHOLE & ~plot.tiles, plot, line / 2),
		'stroke-width': round(plot.state === 'open' ? line : line * 0.5),
		opacity: plot.opacity
	})
);

/** Draws a mosaic: the table, rails, seats, plots by what is understood of them, travellers and bars. */
export function paint(layout: MosaicLayout): SvgNode[] {
	const { stroke, table, plots } = layout;
	const line = stroke * 1.2;
	/** Plots of some kind in a group with one look. */
	const group = (
		key: string,
		look: Attributes,
		which: (plot: PlotMark) => boolean,
		draw: (plot: PlotMark) => SvgNode
	): SvgNode => el('g', key, look, plots.filter(which).map(draw));

	return [
		el('rect', 'table', {
			x: table.x,
			y: table.y,
			width: table.w,
			height: table.h,
			rx: round(stroke * 6),
			fill: 'var(--zone)'
		}),
		...layout.rails.map((rail) =>
			el('g', `rail ${rail.key}`, { opacity: rail.opacity }, [
				...(rail.fill ? [el('path', 'fill', { d: rail.fill, fill: 'var(--rail)' })] : []),
				...rail.lines.map((d, i) =>
					el('path', `${i}`, {
						d,
						fill: 'none',
						stroke: rail.cut ? 'var(--ink)' : 'var(--shared)',
						'stroke-width': round(stroke * 1.5)
					})
				)
			])
		),
		...layout.seats.map(({ key, x, y, w, h, shares, opacity }) =>
			el('rect', `seat ${key}`, {
				x,
				y,
				width: w,
				height: h,
				rx: round(stroke * 4),
				fill: shares ? 'var(--card)' : 'var(--paper)',
				stroke: shares ? 'var(--edge)' : 'var(--ink)',
				'stroke-width': round(stroke * (shares ? 1.2 : 1.5)),
				'stroke-dasharray': shares ? undefined : `${round(stroke * 5)} ${round(stroke * 4)}`,
				opacity
			})
		),
		group(
			'rest',
			{ fill: 'var(--card)', stroke: 'var(--edge)' },
			({ state, tiles }) => state === 'open' || (state === 'understood' && tiles !== WHOLE),
			(plot) => restNode(plot, line)
		),
		group(
			'shared',
			{ fill: 'var(--shared)', stroke: 'var(--shared)', 'stroke-linejoin': 'round' },
			({ state, tiles }) => state === 'understood' || (state === 'open' && tiles !== 0),
			shared
		),
		group(
			'faint',
			{ fill: 'var(--shared)', 'fill-opacity': 0.3 },
			({ state, tiles }) => (state === 'lost' || state === 'never') && tiles !== 0,
			(plot) =>
				el('path', plot.key, { d: tilesPath(plot.tiles, plot, line), opacity: plot.opacity })
		),
		group(
			'never',
			{ fill: 'none', stroke: 'var(--muted)' },
			({ state }) => state === 'never',
			(plot) =>
				el('rect', plot.key, {
					x: plot.x,
					y: plot.y,
					width: plot.size,
					height: plot.size,
					rx: cornerOf(plot),
					'stroke-width': round(line * 0.6),
					opacity: plot.opacity
				})
		),
		group(
			'lost',
			{ fill: 'none', stroke: 'var(--ink)', 'stroke-linejoin': 'round' },
			({ state }) => state === 'lost',
			(plot) =>
				el('path', plot.key, {
					d: tilesPath(WHOLE, plot, line / 2),
					'stroke-width': round(line * 1.1),
					opacity: plot.opacity
				})
		),
		...plots
			.filter(({ state }) => state === 'hand')
			.map((plot) =>
				el('g', `hand ${plot.key}`, { opacity: plot.opacity }, [
					el('path', 'rest', {
						d: tilesPath(WHOLE & ~plot.tiles, plot, line / 2),
						fill: 'none',
						stroke: 'var(--edge)',
						'stroke-width': round(line * 0.8)
					}),
					el('path', 'held', { d: tilesPath(plot.tiles, plot, 0), fill: 'var(--held)' })
				])
			),
		...layout.travellers.map(({ key, x, y, w, h, r }) =>
			el('rect', `traveller ${key}`, { x, y, width: w, height: h, rx: r, fill: 'var(--shared)' })
		),
		...layout.bars.map(({ key, x, y, w, h, now, opacity }) =>
			el('rect', `bar ${key}`, {
				x,
				y,
				width: w,
				height: h,
				rx: round(stroke),
				fill: 'var(--shared)',
				'fill-opacity': now ? undefined : 0.45,
				opacity
			})
		)
	];
}
