import { expect, test } from 'vitest';
import { stepToOffer } from './kept-place';

const ids = ['opening', 'a', 'b', 'c', 'd', 'e'];
const day = 86_400_000;
const now = Date.UTC(2026, 0, 31);
const place = (step: unknown, at: unknown = now - day) =>
	JSON.stringify({ step, version: '1', at });

test('a reader who got past the first steps is offered their place', () => {
	expect(stepToOffer(place('c'), ids, now)).toBe('c');
	expect(stepToOffer(place('d', now - 29 * day), ids, now)).toBe('d');
	expect(stepToOffer(place('d', now), ids, now)).toBe('d');
});

test('nobody is offered the first steps, or the end', () => {
	for (const id of ['opening', 'a', 'b', 'e']) expect(stepToOffer(place(id), ids, now)).toBeNull();
});

test('a place is offered for thirty days', () => {
	expect(stepToOffer(place('c', now - 30 * day), ids, now)).toBe('c');
	expect(stepToOffer(place('c', now - 30 * day - 1), ids, now)).toBeNull();
	expect(stepToOffer(place('c', now + 2 * day), ids, now)).toBeNull();
});

test('what is not exactly a place is none', () => {
	const broken = [
		null,
		'',
		'null',
		'{',
		'[]',
		'"c"',
		'7',
		'{}',
		'{"step":"c"}',
		place('gone'),
		place(['c']),
		place({ toString: 'c' }),
		place('__proto__'),
		place('<img src=x onerror=alert(1)>'),
		place('c', 'yesterday'),
		place('c', null),
		'{"step":"c","at":1e999}',
		'{"step":"c","at":-1e999}'
	];
	for (const text of broken) expect(stepToOffer(text, ids, now), String(text)).toBeNull();
});
