import { expect, test } from 'vitest';
import { blendLabels, settle, type Label } from './labels';

test('rows settle in order, inside their limits, without overlapping', () => {
	const rows = [
		{ at: 10, h: 20 },
		{ at: 12, h: 20 },
		{ at: 95, h: 20 },
		{ at: 96, h: 20 }
	];
	const tops = settle(rows, 0, 110);
	tops.forEach((top, i) => {
		expect(top).toBeGreaterThanOrEqual(0);
		expect(top + 20).toBeLessThanOrEqual(110);
		if (i > 0) expect(top).toBeGreaterThanOrEqual((tops[i - 1] ?? 0) + 20);
	});
});

test('between two pictures, no label is there before it is seen or after', () => {
	const label = (key: string, x: number): Label => ({
		key,
		text: key,
		x,
		y: 0,
		size: 15,
		face: 'sans',
		ink: 'ink',
		anchor: 'start'
	});
	const before = [label('stays', 0), label('goes', 5)];
	const after = [label('comes', 7), label('stays', 10)];
	const at = (t: number) => blendLabels(before, after, t).map(({ key, opacity }) => [key, opacity]);
	expect(at(0.25)).toEqual([
		['stays', undefined],
		['goes', 0.5]
	]);
	expect(at(0.5)).toEqual([['stays', undefined]]);
	expect(at(0.75)).toEqual([
		['comes', 0.5],
		['stays', undefined]
	]);
	expect(at(1).map(([key]) => key)).toEqual(['comes', 'stays']);
});
