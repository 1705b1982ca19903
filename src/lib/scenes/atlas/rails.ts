import type { Box } from '../../paint/labels';
import type { Point } from '../../paint/lines';

/** The length of a line. */
export const lengthOf = (points: readonly Point[]): number =>
	points.slice(1).reduce((sum, [x, y], i) => {
		const [x0, y0] = points[i] ?? [x, y];
		return sum + Math.hypot(x - x0, y - y0);
	}, 0);

/** The part of a line between two lengths from its beginning. */
export function stretch(points: readonly Point[], from: number, to: number): Point[] {
	const out: Point[] = [];
	let run = 0;
	points.slice(1).forEach(([x, y], i) => {
		const [x0, y0] = points[i] ?? [x, y];
		const leg = Math.hypot(x - x0, y - y0);
		const at = (length: number): Point => {
			const t = leg === 0 ? 0 : (length - run) / leg;
			return [x0 + (x - x0) * t, y0 + (y - y0) * t];
		};
		if (run + leg >= from && run <= to) {
			if (out.length === 0) out.push(at(Math.max(from, run)));
			out.push(at(Math.min(to, run + leg)));
		}
		run += leg;
	});
	return out;
}

/** A line beside a line, on its right for a positive distance. */
export function beside(points: readonly Point[], distance: number): Point[] {
	return points.map(([x, y], i) => {
		const [x0, y0] = points[i - 1] ?? [x, y];
		const [x1, y1] = points[i + 1] ?? [x, y];
		const length = Math.hypot(x1 - x0, y1 - y0) || 1;
		return [x - ((y1 - y0) / length) * distance, y + ((x1 - x0) / length) * distance];
	});
}

/** A line that goes straight on at its beginning and at its end. */
export function onward(points: readonly Point[], before: number, after: number): Point[] {
	const beyond = (from: Point, to: Point, by: number): Point => {
		const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
		return [to[0] + ((to[0] - from[0]) / length) * by, to[1] + ((to[1] - from[1]) / length) * by];
	};
	const [a, b, c, d] = [points[0], points[1], points.at(-2), points.at(-1)];
	if (!a || !b || !c || !d) return [...points];
	return [
		...(before > 0 ? [beyond(b, a, before)] : []),
		...points,
		...(after > 0 ? [beyond(c, d, after)] : [])
	];
}

/** The part of a line that is inside a box, where it is cut at its edge. */
export function within(points: readonly Point[], { x, y, w, h }: Box): Point[] {
	const inside = ([px, py]: Point): boolean => px >= x && px <= x + w && py >= y && py <= y + h;
	return points.flatMap((point, i) => {
		const before = points[i - 1];
		const here = inside(point) ? [point] : [];
		if (!before || inside(before) === inside(point)) return here;
		let [a, b] = inside(before) ? [before, point] : [point, before];
		for (let n = 0; n < 12; n += 1) {
			const half: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
			if (inside(half)) a = half;
			else b = half;
		}
		return [a, ...here];
	});
}
