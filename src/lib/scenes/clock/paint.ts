import { round } from '../../paint/labels';
import { pieceNodes } from '../../paint/pieces';
import { el, once, type SvgNode } from '../../paint/svg';
import { edges, lozenge, type ClockLayout, type TimeMark } from './layout';

const ruleInk = {
	tick: 'var(--edge)',
	lane: 'var(--edge)',
	origin: 'var(--ink)',
	leader: 'var(--muted)',
	yardstick: 'var(--muted)'
} as const;
const ruleWeight = { tick: 1, lane: 1, origin: 2, leader: 0.9, yardstick: 2 } as const;

const ruleNode = once(
	({ key, kind, x1, y1, x2, y2, opacity }: ClockLayout['rules'][number], stroke: number) =>
		el('line', `rule ${key}`, {
			x1,
			y1,
			x2,
			y2,
			stroke: ruleInk[kind],
			'stroke-width': stroke * ruleWeight[kind],
			opacity
		})
);

/** A date says least of all when something happened: it is the faintest. */
const firm = ({ plot }: TimeMark): number => (plot === 'span' ? 0.16 : 0.45);

/** A time with no known beginning fades out to the left, in slices: a gradient would need an id. */
const SLICES = 24;
const slices = [...Array(SLICES).keys()];

/** A time as its precision asks for. */
const timeNodes = once((time: TimeMark, stroke: number): SvgNode[] => {
	const { x, y, w, h, across, outline, rival, plot } = time;
	const ink = `var(--${time.ink})`;
	const outlined = {
		fill: outline ? 'var(--card)' : ink,
		stroke: outline ? ink : 'none'
	};
	if (plot === 'point') {
		return [
			el('circle', 'point', {
				cx: round(x + w / 2),
				cy: round(y + h / 2),
				r: round(w / 2),
				...outlined,
				'stroke-width': stroke * 2
			})
		];
	}
	if (plot === 'before') {
		const faded = slices.map((i) =>
			el('rect', `${i}`, {
				x: across ? round(x + (w * i) / SLICES) : x,
				y: across ? y : round(y + (h * i) / SLICES),
				width: across ? round(w / SLICES) : w,
				height: across ? h : round(h / SLICES),
				fill: ink,
				opacity: round(((rival ? 0.45 : 0.9) * (i + 1)) / SLICES)
			})
		);
		return [
			el('g', 'slices', { 'shape-rendering': 'crispEdges' }, faded),
			el('line', 'end', {
				x1: round(x + (across ? w : -w * 0.35)),
				y1: round(y + (across ? -h * 0.35 : h)),
				x2: round(x + (across ? w : w * 1.35)),
				y2: round(y + (across ? h * 1.35 : h)),
				stroke: ink,
				'stroke-width': stroke * 2.4
			})
		];
	}
	if (plot === 'about') {
		const rx = Math.min(w, h) / 2;
		return [
			el('rect', 'about', { x, y, width: w, height: h, rx, fill: ink, opacity: 0.35 }),
			el('rect', 'core', {
				x: round(x + (across ? w * 0.25 : 0)),
				y: round(y + (across ? 0 : h * 0.25)),
				width: across ? w / 2 : w,
				height: across ? h : h / 2,
				rx,
				fill: ink,
				opacity: 0.55
			})
		];
	}
	if (plot === 'date') {
		return [el('path', 'date', { d: lozenge(time), ...outlined, 'stroke-width': stroke * 1.8 })];
	}
	const dashes = rival ? `${stroke * 4} ${stroke * 3}` : undefined;
	const closed = time.open === 'none';
	const span = el('rect', 'span', {
		x,
		y,
		width: w,
		height: h,
		rx: outline ? Math.min(w, h) * 0.3 : 0,
		fill: outline || rival ? 'var(--card)' : ink,
		'fill-opacity': outline || rival ? 1 : firm(time),
		stroke: closed ? ink : undefined,
		'stroke-width': closed ? stroke * 1.8 : undefined,
		'stroke-dasharray': closed ? dashes : undefined
	});
	if (closed) return [span];
	return [
		span,
		el('path', 'edges', {
			d: edges(time),
			fill: 'none',
			stroke: ink,
			'stroke-width': stroke * 1.8,
			'stroke-dasharray': dashes
		})
	];
});

/** Draws a clock: nights, rules, times and the pieces that stand for points of time. */
export function paint(layout: ClockLayout): SvgNode[] {
	const { stroke } = layout;
	/** Points that their piece stands for: it is the mark. */
	const pieced = new Set(layout.icons.map(({ key }) => key));
	return [
		...layout.nights.map(({ key, x, y, w, h, opacity }) =>
			el('rect', `night ${key}`, { x, y, width: w, height: h, fill: 'var(--zone)', opacity })
		),
		...layout.rules.map((rule) => ruleNode(rule, stroke)),
		...layout.times.map((time) =>
			el(
				'g',
				`time ${time.key}`,
				{ opacity: time.opacity },
				pieced.has(`${time.key} at`) ? [] : timeNodes(time, stroke)
			)
		),
		...layout.icons.flatMap((icon) => pieceNodes(icon))
	];
}
