import { expect, test, vi } from 'vitest';
import { recent } from './recent';

const things = Array.from({ length: 40 }, (_, i) => ({ i }));

test('what was made of the last few arguments is not made again', () => {
	const make = vi.fn(({ i }: { i: number }) => ({ i }));
	const kept = recent(make);
	const made = things.slice(0, 32).map((thing) => kept(thing));
	expect(things.slice(0, 32).map((thing) => kept(thing))).toEqual(made);
	expect(kept(things[0]!)).toBe(made[0]);
	expect(make).toHaveBeenCalledTimes(32);
});

test('what has not been asked for the longest goes first', () => {
	const make = vi.fn(({ i }: { i: number }, factor: number) => i * factor);
	const kept = recent(make, 3);
	const [a, b, c, d] = things as [{ i: number }, ...{ i: number }[]];
	for (const thing of [a, b, c, a, d]) kept(thing!, 2);
	expect(make).toHaveBeenCalledTimes(4);
	kept(a, 2);
	kept(c!, 2);
	expect(make).toHaveBeenCalledTimes(4);
	expect(kept(b!, 2)).toBe(2);
	expect(kept(b!, 3)).toBe(3);
	expect(make).toHaveBeenCalledTimes(6);
});
