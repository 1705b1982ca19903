import { expect, test } from 'vitest';
import { minutesOf, secondsFrom, timeLeft } from './time-left';

/** A step of so many words, in sentences of ten. */
const step = (words: number) => ({
	text: Array.from(
		{ length: words / 10 },
		() => ['one two three four five six seven eight nine ten'] as const
	)
});

test('two hundred words are a minute, and a picture takes a few seconds', () => {
	expect(secondsFrom([step(200)])).toEqual([65]);
	expect(secondsFrom([step(100), step(100)])).toEqual([70, 35]);
	expect(secondsFrom([])).toEqual([]);
});

test('the time left counts the step that is being read and all after it', () => {
	const steps = secondsFrom(Array.from({ length: 10 }, () => step(50)));
	expect(timeLeft(steps, 0)).toBe('about 3 min left');
	expect(timeLeft(steps, 4)).toBe('about 2 min left');
	expect(timeLeft(steps, 6)).toBe('about 1 min left');
	expect(timeLeft(steps, 7)).toBe('about 1 min left');
	expect(timeLeft(steps, 8)).toBe('less than a minute left');
	expect(timeLeft(steps, 9)).toBe('less than a minute left');
});

test('it only ever gets less', () => {
	const steps = Array.from({ length: 60 }, (_, i) => step(30 + (i % 5) * 10));
	const seconds = secondsFrom(steps);
	const minutes = steps.map((_, at) => parseInt(timeLeft(seconds, at).replace(/\D+/, '') || '0'));
	expect(minutes).toEqual([...minutes].sort((a, b) => b - a));
	expect(minutes[0]).toBe(minutesOf(steps));
});

test('a position outside of the story is no error', () => {
	expect(timeLeft(secondsFrom([step(200)]), -1)).toBe('about 1 min left');
	expect(timeLeft(secondsFrom([step(200)]), 9)).toBe('less than a minute left');
	expect(timeLeft([], 0)).toBe('less than a minute left');
	expect(minutesOf([])).toBe(1);
});
