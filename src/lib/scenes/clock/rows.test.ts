import { expect, test } from 'vitest';
import { overlaps } from '../../paint/labels';
import { stack, type Entry } from './rows';

const room = { from: 100, h: 120, left: 0, right: 400, thick: 10, gap: 8 };
const entry = (key: string, from: number, to: number, w = 60): Entry => ({
	key,
	from,
	to,
	name: { w, h: 16 }
});
const placed = (entries: readonly Entry[], more: Partial<typeof room> = {}) =>
	stack(entries, { ...room, ...more });

test('what crowds together comes down like a stair, the earliest on top, each name beside its time', () => {
	const found = placed([entry('a', 10, 20), entry('b', 12, 22), entry('c', 40, 50)])!;
	const tops = ['a', 'b', 'c'].map((key) => found.get(key)!.bar.y);
	expect(tops).toEqual([...tops].sort((p, q) => p - q));
	for (const { bar, name } of found.values()) {
		expect(name?.x).toBe(bar.x + bar.w + room.gap);
		expect((name?.y ?? 0) + 8).toBeCloseTo(bar.y + bar.h / 2, 1);
	}
});

test('what does not crowd shares a row, and a name that would leave the axis stands before its time', () => {
	const found = placed([entry('a', 10, 20), entry('b', 380, 390)])!;
	expect(found.get('a')?.bar.y).toBe(found.get('b')?.bar.y);
	expect(found.get('b')?.name?.x).toBe(380 - room.gap - 60);
});

test('a name longer than the room beside a long stretch stands above it', () => {
	const { bar, name } = placed([entry('a', 0, 390)])!.get('a')!;
	expect(name!.x).toBe(bar.x);
	expect(name!.y + name!.h).toBeLessThan(bar.y);
});

test('nothing overlaps, and nothing leaves the lane', () => {
	const entries = Array.from({ length: 5 }, (_, i) => entry(String(i), 10 + 3 * i, 18 + 3 * i));
	const boxes = [...placed(entries)!.values()].flatMap(({ bar, name }) => [bar, name!]);
	boxes.forEach((box, i) => {
		expect(box.y).toBeGreaterThanOrEqual(room.from);
		expect(box.y + box.h).toBeLessThanOrEqual(room.from + room.h);
		for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
	});
});

test('a lane with no room for that many rows says so', () => {
	expect(placed([entry('a', 10, 20), entry('b', 12, 22)], { h: 30 })).toBeNull();
	expect(placed([entry('a', 10, 20, 500)])).toBeNull();
});

test('a stretch without a name takes the room of its bar alone', () => {
	const nameless = { ...entry('a', 10, 20), name: null };
	const found = placed([nameless, entry('b', 40, 50)])!;
	expect(found.get('a')?.name).toBeNull();
	expect(found.get('a')?.bar.y).toBe(found.get('b')?.bar.y);
});
