import { round } from './labels';

export type Point = readonly [x: number, y: number];

const at = (x: number, y: number): string => `${round(x)},${round(y)}`;

/** Straight from point to point. Rounded to two decimals, as all that is drawn. */
export const polyline = (points: readonly Point[]): string =>
	points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${at(x, y)}`).join('');

/**
 * From a point to another, leaving and arriving level (`across`) or upright (`down`): the curve of
 * d3's linkHorizontal and linkVertical.
 */
export function link(flow: 'across' | 'down', [x0, y0]: Point, [x1, y1]: Point): string {
	const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
	const curve = flow === 'across' ? `${at(x, y0)},${at(x, y1)}` : `${at(x0, y)},${at(x1, y)}`;
	return `M${at(x0, y0)}C${curve},${at(x1, y1)}`;
}
