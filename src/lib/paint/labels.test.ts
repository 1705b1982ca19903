import { expect, test } from 'vitest';
import { blendLabels, giveWay, settle, type Label } from './labels';

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

const label = (key: string, x: number, more: Partial<Label> = {}): Label => ({
	key,
	text: key,
	x,
	y: 0,
	size: 15,
	face: 'sans',
	ink: 'ink',
	anchor: 'start',
	...more
});

test('between two pictures, no label is there before it is seen or after', () => {
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

test('in change, the label that fades gives way to the one that stays, the later to the earlier', () => {
	const at = (labels: readonly Label[]) =>
		giveWay(labels).map(({ key, opacity }) => [key, opacity]);
	const fades = { opacity: 0.8 };
	expect(at([label('goes', 0, fades), label('stays', 5)])).toEqual([['stays', undefined]]);
	expect(at([label('first', 0), label('second', 5)])).toEqual([['first', undefined]]);
	// What is nearly gone itself keeps nobody away.
	const [first, second] = at([label('first', 0, { opacity: 0.05 }), label('second', 5, fades)]);
	expect(first).toEqual(['first', 0.05]);
	expect(second?.[1]).toBeCloseTo(0.72);
});

test('in change, a label fades evenly as it runs into another, and not at all while it is away', () => {
	const seen = [...Array(80).keys()].map((y) => {
		const moves = giveWay([label('stays', 0), label('moves', 0, { y: y / 4 })])[1];
		return moves ? (moves.opacity ?? 1) : 0;
	});
	expect(seen[0]).toBe(0);
	expect(seen.at(-1)).toBe(1);
	seen.slice(1).forEach((opacity, i) => {
		expect(opacity).toBeGreaterThanOrEqual(seen[i]!);
		expect(opacity - seen[i]!).toBeLessThan(0.2);
	});
});

test('where none comes near another, and for the halves of one, labels stay the objects they were', () => {
	const apart = [label('a', 0), label('b', 200, { opacity: 0.5 })];
	expect(giveWay(apart)).toBe(apart);
	const halves = [
		label('a', 0, { text: 'same' }),
		label('a was', 0, { text: 'same', opacity: 0.5 })
	];
	expect(giveWay(halves)).toBe(halves);
	// As near as two lines of one name stand at rest.
	const lines = [label('one', 0), label('two', 0, { y: 15 * 1.16 })];
	expect(giveWay(lines)).toBe(lines);
});
