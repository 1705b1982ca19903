import { round } from '../../paint/labels';
import { el, once, type SvgNode } from '../../paint/svg';
import { railsOf, type AtlasLayout, type TimeMark } from './layout';

const inkOf = ({ disputed, what }: TimeMark): string =>
	disputed ? 'var(--disputed)' : what === 'joined' ? 'var(--shared)' : 'var(--ink)';

const shapeNode = once((shape: AtlasLayout['shapes'][number], thin: number) =>
	el('path', `shape ${shape.panel} ${shape.key}`, {
		d: shape.d,
		fill: shape.tinted ? 'var(--rail)' : 'var(--paper)',
		stroke: shape.tinted ? 'var(--shared)' : 'none',
		'stroke-width': thin,
		'stroke-linejoin': 'round',
		opacity: shape.opacity
	})
);

const channelNode = once((channel: AtlasLayout['channels'][number], stroke: number) => {
	const { rails, fill } = railsOf(channel);
	const { key, panel, opacity, thin } = channel;
	const open = channel.state === 'open';
	return el('g', `channel ${panel} ${key}`, { fill: 'none', opacity }, [
		el('path', 'fill', { d: fill, fill: open ? 'var(--rail)' : 'var(--card)' }),
		...rails.map((d, n) =>
			el('path', `${n}`, {
				d,
				stroke: open ? 'var(--shared)' : 'var(--ink)',
				'stroke-width': open || thin ? stroke : round(stroke * 1.5)
			})
		)
	]);
});

/** Draws an atlas: panels with land, shapes, channels and places; then the axis, its times and badges. */
export function paint(layout: AtlasLayout): SvgNode[] {
	const { stroke } = layout;
	const thin = round(stroke * 0.7);

	const panelNodes = (panel: AtlasLayout['panels'][number], i: number): SvgNode[] => {
		const { key, x, y, w, h } = panel;
		const here = <M extends { readonly panel: string }>(marks: readonly M[]): readonly M[] =>
			marks.filter((mark) => mark.panel === key);
		const rim = el('rect', `panel ${key} rim`, {
			x: round(x - stroke * 2.5),
			y: round(y - stroke * 2.5),
			width: round(w + stroke * 2.5),
			height: round(h + stroke * 2.5),
			fill: 'var(--paper)'
		});
		return [
			...(i > 0 ? [rim] : []),
			el('rect', `panel ${key}`, { x, y, width: w, height: h, fill: 'var(--zone)' }),
			el('path', `panel ${key} land`, { d: panel.land, fill: 'var(--paper)' }),
			...here(layout.shapes).map((shape) => shapeNode(shape, thin)),
			...here(layout.channels).map((channel) => channelNode(channel, stroke)),
			...here(layout.places).map((place) =>
				el('circle', `place ${key} ${place.key}`, {
					cx: place.x,
					cy: place.y,
					r: place.r,
					fill: 'var(--shared)',
					opacity: place.opacity
				})
			)
		];
	};

	return [
		...layout.panels.flatMap(panelNodes),
		...layout.rules.map(({ key, kind, x1, y1, x2, y2, opacity }) =>
			el('line', `rule ${key}`, {
				x1,
				y1,
				x2,
				y2,
				stroke: kind === 'axis' ? 'var(--ink)' : 'var(--muted)',
				'stroke-width': kind === 'axis' ? stroke : thin,
				opacity
			})
		),
		...layout.times.map((time) => {
			const ink = inkOf(time);
			const { what, certain, loose } = time;
			return el('g', `time ${time.key}`, { opacity: time.opacity }, [
				el('rect', 'span', {
					x: time.x,
					y: time.y,
					width: time.w,
					height: time.h,
					rx: what === 'joined' ? round(Math.min(time.w, time.h) * 0.4) : undefined,
					fill: ink,
					'fill-opacity': loose || certain ? 0.45 : undefined,
					stroke: loose ? ink : undefined,
					'stroke-width': loose ? thin : undefined
				}),
				...(certain
					? [
							el('rect', 'certain', {
								x: certain.x,
								y: certain.y,
								width: certain.w,
								height: certain.h,
								fill: ink
							})
						]
					: [])
			]);
		}),
		...layout.badges.map(({ key, x, y, r, opacity }) =>
			el('circle', `badge ${key}`, {
				cx: x,
				cy: y,
				r,
				fill: 'var(--card)',
				stroke: 'var(--disputed)',
				'stroke-width': stroke,
				opacity
			})
		)
	];
}
