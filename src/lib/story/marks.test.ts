import { expect, test } from 'vitest';
import { markOf } from './marks';

const numbers = { a: 1, b: 2, c: 3, d: 4, e: 9 };

test.each([
	[['a'], '1', ['a']],
	[['b', 'a'], '1, 2', ['a', 'b']],
	[['c', 'a', 'b'], '1–3', ['a', 'b', 'c']],
	[['e', 'd', 'b', 'c'], '2–4, 9', ['b', 'c', 'd', 'e']],
	[['a', 'c', 'e'], '1, 3, 9', ['a', 'c', 'e']],
	[['a', 'a'], '1', ['a']]
])('%s is marked %s', (claims, label, sorted) => {
	expect(markOf(['Words.', ...claims], numbers)).toEqual({ label, claims: sorted });
});

test('a sentence that rests on nothing has no mark', () => {
	expect(markOf(['Words.'], numbers)).toBeNull();
});

test('a claim without a number is an error', () => {
	expect(() => markOf(['Words.', 'z'], numbers)).toThrow('The claim "z" has no number.');
});
