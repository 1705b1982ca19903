import { describe, expect, test } from 'vitest';
import type { Cut } from '../story/lesson';
import {
	clockWords,
	activitiesAt,
	elapsed,
	isLate,
	segmentOf,
	START,
	stillClock,
	timing,
	timingWords,
	type Clock
} from './plan';

const minute = 60_000;
const order = [START, 'a', 'b', 'c', 'd', 'e', 'f'];
/** 20 minutes: a vote, two parts, a task at the end. */
const cut: Cut = {
	id: 'short',
	title: 'Short',
	minutes: 20,
	segments: [
		{
			title: 'Warm-up',
			minutes: 2,
			steps: [],
			activity: { kind: 'vote', words: 'Vote.', minutes: 2 }
		},
		{
			title: 'First',
			minutes: 7,
			steps: [
				{ step: 'a', minutes: 3, ask: true },
				{ step: 'c', minutes: 4, ask: false, skip: true }
			]
		},
		{
			title: 'Second',
			minutes: 6,
			steps: [
				{ step: 'd', minutes: 2, ask: false, skip: true },
				{ step: 'f', minutes: 4, ask: true }
			]
		},
		{
			title: 'Exit',
			minutes: 5,
			steps: [],
			activity: { kind: 'exit', words: 'Write.', minutes: 5 }
		}
	]
};
const running: Clock = { ...stillClock, began: 1000 };
const at = (minutes: number, slide: string, clock: Clock = running) =>
	timing(cut, clock, 1000 + minutes * minute, slide, order);
const titleOf = (step: string) => step.toUpperCase();
const words = (...args: Parameters<typeof at>) => timingWords(at(...args), titleOf);

describe('the clock', () => {
	test('counts from its beginning, without what it stood still for', () => {
		expect(elapsed(stillClock, 5000)).toBe(0);
		expect(elapsed(running, 61_000)).toBe(minute);
		expect(elapsed({ ...running, lost: 30_000 }, 61_000)).toBe(30_000);
		expect(elapsed({ ...running, stopped: 31_000 }, 99_000)).toBe(30_000);
		expect(elapsed(running, 0), 'a clock set back').toBe(0);
	});

	test.each([
		[0, '0:00'],
		[65_999, '1:05'],
		[3_725_000, '1:02:05'],
		[-61_000, '−1:01']
	])('%d ms are %s', (ms, text) => expect(clockWords(ms)).toBe(text));
});

describe('where the lesson is', () => {
	test.each([
		[START, 0],
		['a', 1],
		['b', 1],
		['c', 1],
		['e', 2],
		['f', 2]
	])('%s is in segment %d', (slide, segment) => expect(segmentOf(cut, slide, order)).toBe(segment));

	test('what the class does falls on the slide that was shown last', () => {
		const kinds = order.map((slide) => activitiesAt(cut, slide).map(({ kind }) => kind));
		expect(kinds).toEqual([['vote'], [], [], [], [], [], ['exit']]);
	});

	test('says nothing of a lesson that has not begun', () => {
		const { behind, short, elapsed: come } = at(99, 'f', stillClock);
		expect([behind, short, come]).toEqual([0, 0, 0]);
	});
});

describe('against the plan', () => {
	test.each([
		[1, START, 0],
		[4, START, 2],
		[3, 'a', 0],
		[5, 'b', 0],
		[6, 'b', 1],
		[8, 'c', 0],
		[11, 'c', 2],
		[9, 'f', -2],
		[18, 'f', 0],
		[22, 'f', 2]
	])('after %d minutes at %s it is %d behind', (minutes, slide, behind) => {
		expect(at(minutes, slide).behind).toBe(behind);
	});

	test('says what to skip, the least that is enough', () => {
		expect(words(6, 'b')).toBe('1 minute behind. Skip “D” (2 minutes).');
		expect(words(8, 'b')).toBe('3 minutes behind. Skip “C” (4 minutes).');
		expect(words(10, 'b')).toBe('5 minutes behind. Skip “C” (4 minutes) and “D” (2 minutes).');
		expect(words(13, 'b')).toContain('It is still 2 minutes too long.');
		expect(words(3, 'b')).toBe('On time.');
		expect(words(9, 'd')).toBe('On time.');
		expect(words(6, 'd')).toBe('3 minutes ahead.');
	});

	test('what has passed is not offered, nor what may not be skipped', () => {
		expect(at(14, 'd').skip).toEqual([]);
		expect(words(14, 'd')).toBe(
			'3 minutes behind. Nothing that remains can be skipped: keep answers short.'
		);
	});

	test('a lesson that runs over says so', () => {
		expect(words(23, 'f')).toMatch(/^The time is up, 3 minutes ago\./);
	});

	test('every part has what it was to take and what it took', () => {
		const clock = { ...running, reached: [0, 3 * minute, 12 * minute] };
		const { segments } = at(14, 'd', clock);
		expect(segments.map(({ planned, spent, state }) => [planned, spent, state])).toEqual([
			[2, 3, 'over'],
			[7, 9, 'over'],
			[6, 2, 'current'],
			[5, null, 'coming']
		]);
	});
});

describe('after a question', () => {
	// Ten minutes have gone at `a`; ten are left for 18 planned ones.
	const clock = { ...running, spread: { slide: 'a', at: 10 * minute } };

	test('what is left is spread over what remains', () => {
		const { segments, behind } = at(10, 'a', clock);
		expect(behind).toBe(0);
		expect(segments.map(({ now }) => now)).toEqual([2, 4, 3, 3]);
	});

	test('it names what to skip, so that nothing need be hurried', () => {
		expect(words(10, 'a', clock)).toBe(
			'10 minutes left for what was planned as 17. Skip “C” (4 minutes) and “D” (2 minutes). It is still 1 minute too long.'
		);
	});

	test('it does not call that on time', () => {
		expect(isLate(at(10, 'a', clock))).toBe(true);
		expect(isLate(at(3, 'b'))).toBe(false);
	});

	test('the new plan is the one that is kept to', () => {
		expect(at(11.5, 'a', clock).behind).toBe(0);
		expect(at(13.8, 'a', clock).behind).toBe(2);
	});

	test('nothing breaks when no time is left', () => {
		const late = { ...running, spread: { slide: 'd', at: 25 * minute } };
		expect(at(26, 'd', late).left).toBeLessThan(0);
		expect(words(26, 'd', late)).toMatch(/^The time is up/);
	});
});
