import { describe, expect, test } from 'vitest';
import { controlsOf, searchWith, withPlay } from './play';

const step = {
	id: 'a-step',
	play: ['on', 'find'],
	view: { on: ['A'], find: 0.2, need: 3 } as never
};

describe('a step as its reader has set it', () => {
	test('is the step itself where nothing is set', () => {
		expect(withPlay(step, {})).toBe(step);
		expect(withPlay(step, { need: 1 })).toBe(step);
	});

	test('has what was set over its own view, and nothing that may not be set', () => {
		expect(withPlay(step, { find: 0.5, need: 1, seed: 2 })).toEqual({
			...step,
			view: { on: ['A'], find: 0.5, need: 3 }
		});
		expect(step.view).toEqual({ on: ['A'], find: 0.2, need: 3 });
	});

	test('is as it was where it may not be set', () => {
		const { play: _, ...other } = step;
		expect(withPlay(other, { find: 0.5 })).toBe(other);
	});
});

test('a kind has controls, or none', () => {
	expect(controlsOf('mosaic')).toContain('find');
	expect(controlsOf('channel')).toEqual([]);
});

test.each([
	['', 'p=1', '?p=1'],
	['?', '', ''],
	['?p=2', '', ''],
	['?p=2&on=A', 'p=1&on=B', '?p=1&on=B'],
	['?a=b%20c&p=2&flag', 'p=1', '?a=b%20c&flag&p=1'],
	['?p&&%70=3&p=4&q=p', '', '?q=p'],
	['?%E0%A4%A=1&=2&on', 'on=none', '?%E0%A4%A=1&=2&on=none']
])('of the query %j with %j comes %j', (search, ours, expected) => {
	expect(searchWith(search, ['p', 'on'], ours)).toBe(expected);
	expect(searchWith(expected, ['p', 'on'], ours)).toBe(expected);
});
