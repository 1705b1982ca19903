import { describe, expect, test } from 'vitest';
import { frames, frameNames } from '../../paint/frames';
import type { When } from '../../story/dossier';
import { layout, timeWords, tween, type ClockView } from './layout';

const uk = { name: 'Manchester', offset: 60 };
const us = { name: 'Washington', offset: -240 };
const when = (plot: When['plot'], value: string, more: Partial<When> = {}): When => ({
	value,
	precision: 'minute',
	plot,
	...more
});

const times: Record<string, When> = {
	point: when('point', '2017-05-23T04:43:00+01:00'),
	about: when('about', '2017-05-23T01:00:00+01:00'),
	window: when('window', '2017-05-23T17:20:00+01:00', {
		earliest: '2017-05-23T16:56:00+01:00',
		latest: '2017-05-23T17:45:00+01:00'
	}),
	before: when('before', '2017-05-23T09:00:00+01:00', { latest: '2017-05-23T12:00:00+01:00' }),
	day: when('day', '2017-05-23')
};

const view = (
	events: Record<string, When>,
	domain = ['2017-05-23T00:00:00+01:00', '2017-05-24T00:00:00+01:00']
): ClockView => ({
	domain: { from: domain[0]!, to: domain[1]! },
	zones: [uk, us],
	night: { from: 22, to: 5 },
	lanes: [{ id: 'a', full: 'A' }],
	events: Object.fromEntries(
		Object.entries(events).map(([key, time]) => [
			key,
			{ lane: 'a', full: key, state: 'leaked' as const, mark: 'name' as const, when: time }
		])
	)
});

describe('times are drawn as exactly as they are known', () => {
	test.each(frameNames)('%s', (name) => {
		for (const [key, time] of Object.entries(times)) {
			const drawn = layout(view({ [key]: time }), frames[name]);
			const mark = drawn.times.find((m) => m.key === key);
			expect(mark, key).toBeDefined();
			expect(mark?.plot === 'point', key).toBe(key === 'point');
		}
	});

	test('a window reaches from its earliest to its latest moment, on the axis', () => {
		const drawn = layout(view({ window: times.window! }), frames.wide);
		const [mark] = drawn.times;
		const hour = (930 - 150) / 24;
		expect(mark?.x).toBeCloseTo(150 + (16 + 56 / 60) * hour, 1);
		expect((mark?.x ?? 0) + (mark?.w ?? 0)).toBeCloseTo(150 + 17.75 * hour, 1);
	});

	test('what is known only as "by" ends at its latest moment and never at its value', () => {
		const a = layout(view({ before: times.before! }), frames.wide).times[0];
		const b = layout(
			view({ before: { ...times.before!, value: '2017-05-23T02:00:00+01:00' } }),
			frames.wide
		).times[0];
		expect(a).toEqual(b);
		expect((a?.x ?? 0) + (a?.w ?? 0)).toBeCloseTo(150 + (12 * (930 - 150)) / 24, 1);
	});
});

test('times in words, in the zone asked for', () => {
	expect(timeWords(times.point!, uk)).toBe('04:43');
	expect(timeWords(times.point!, us)).toBe('23:43');
	expect(timeWords(times.about!, uk)).toBe('about 01:00');
	expect(timeWords(times.window!, uk)).toBe('between 16:56 and 17:45');
	expect(timeWords(times.before!, uk)).toBe('by 12:00');
	expect(timeWords(times.day!, uk)).toBe('23 May 2017');
	expect(timeWords(when('month', '2017-11'), uk)).toBe('November 2017');
	expect(timeWords(when('week', '2017-12-04'), uk)).toBe('week of 4 December 2017');
	expect(timeWords(when('year', '1956'), uk)).toBe('1956');
});

test('the two zones stand one under the other, five hours apart', () => {
	const drawn = layout(view(times), frames.wide);
	const at = (zone: string) =>
		drawn.labels.filter((l) => l.key.startsWith('tick') && l.key.endsWith(zone));
	expect(
		at('Manchester')
			.map((l) => l.text)
			.slice(0, 3)
	).toEqual(['00:00', '03:00', '06:00']);
	expect(
		at('Washington')
			.map((l) => l.text)
			.slice(0, 3)
	).toEqual(['19:00', '22:00', '01:00']);
	expect(at('Manchester').map((l) => l.x)).toEqual(at('Washington').map((l) => l.x));
});

test('the zoom between two domains is even and keeps its ends', () => {
	const a = view({ point: times.point! });
	const b = view({ point: times.point! }, ['2010-01-01T00:00:00Z', '2020-01-01T00:00:00Z']);
	expect(tween(a, b, 0)).toBe(a);
	expect(tween(a, b, 1)).toBe(b);
	const xs = [0.2, 0.4, 0.6, 0.8].map(
		(t) => layout(tween(a, b, t), frames.wide).times[0]?.x ?? NaN
	);
	for (const x of xs) expect(Number.isFinite(x)).toBe(true);
});

test('the layout depends on the view alone, whatever the zone of the machine', () => {
	const before = process.env.TZ;
	const drawn = ['UTC', 'Pacific/Honolulu', 'Pacific/Kiritimati'].map((zone) => {
		process.env.TZ = zone;
		return JSON.stringify(layout(view(times), frames.wide));
	});
	process.env.TZ = before;
	expect(new Set(drawn).size).toBe(1);
});
