import { pathRound } from 'd3';

export type Point = readonly [x: number, y: number];

/** Straight from point to point. Rounded to two decimals, as all that is drawn. */
export function polyline(points: readonly Point[]): string {
	const pen = pathRound(2);
	points.forEach(([x, y], i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
	return String(pen);
}

/**
 * From a point to another, leaving and arriving level (`across`) or upright (`down`): the curve of
 * d3's linkHorizontal and linkVertical, without the forty curves and symbols that come with them.
 */
export function link(flow: 'across' | 'down', [x0, y0]: Point, [x1, y1]: Point): string {
	const pen = pathRound(2);
	pen.moveTo(x0, y0);
	if (flow === 'across') pen.bezierCurveTo((x0 + x1) / 2, y0, (x0 + x1) / 2, y1, x1, y1);
	else pen.bezierCurveTo(x0, (y0 + y1) / 2, x1, (y0 + y1) / 2, x1, y1);
	return String(pen);
}
