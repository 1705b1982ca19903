import { expect, test } from 'vitest';
import { settle } from './labels';

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
