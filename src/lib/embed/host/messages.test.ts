import { expect, test } from 'vitest';
import { LEAST, MOST, says } from './messages';

test('what a frame may say is heard', () => {
	for (const message of [
		{ type: 'hello', scene: 'hours' },
		{ type: 'height', height: LEAST },
		{ type: 'track', height: MOST },
		{ type: 'rung', rung: 'sticky' },
		{ type: 'step', scene: 'hours', step: 'second-day', index: 2, of: 4 }
	]) {
		expect(says({ stopped: 1, ...message }), message.type).toBe(true);
		expect(says({ ...message, stopped: true }), `${message.type} of another`).toBe(false);
	}
});

test('what cannot be is not, and nothing throws', () => {
	for (const height of [NaN, Infinity, -Infinity, -1, 0, LEAST - 1, MOST + 1, '900', null, [900]]) {
		expect(says({ stopped: 1, type: 'height', height })).toBe(false);
		expect(says({ stopped: 1, type: 'track', height })).toBe(false);
	}
	for (const name of ['', '1', 'A', 'a b', '<b>', 'x'.repeat(81), 7, null, {}, ['hours']]) {
		expect(says({ stopped: 1, type: 'hello', scene: name })).toBe(false);
		expect(says({ stopped: 1, type: 'rung', rung: name })).toBe(false);
		const step = { stopped: 1, type: 'step', scene: 'hours', step: 'a', index: 0, of: 1 };
		expect(says({ ...step, step: name })).toBe(false);
		expect(says({ ...step, scene: name })).toBe(false);
	}
	for (const count of [-1, 1.5, NaN, 1000, '1', null]) {
		const step = { stopped: 1, type: 'step', scene: 'hours', step: 'a', index: 0, of: 1 };
		expect(says({ ...step, index: count })).toBe(false);
		expect(says({ ...step, of: count })).toBe(false);
	}
	for (const data of [null, undefined, 0, 'stopped', true, [], new Date(0), { type: 'hello' }]) {
		expect(says(data)).toBe(false);
	}
});
