import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Teach from '../../src/lib/classroom/Teach.svelte';
import { lessonFrame, planOf } from '../../src/lib/classroom/lesson-plan';
import type { Story } from '../../src/lib/story/define';
import { story as untaught } from '../fixtures/story/good';
import { story as taught } from '../fixtures/story/taught';

/** The words of the plan's page, without markup. */
function wordsOf(story: Story, deck = false): string {
	const { body } = render(Teach, {
		props: {
			frame: lessonFrame(story),
			plan: planOf(story),
			publisher: 'Us',
			corrections: 'us@example.org',
			deck
		}
	});
	return body
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/<[^>]+>/g, '')
		.replace(/\s+/g, ' ');
}

const correction = {
	date: '2026-11-24',
	wrong: 'The umbrella was called green.',
	now: 'It is blue.',
	claims: ['umbrella-blue'],
	steps: []
};

test('a correction is on the plan with the notes, questions and answers that rest on it', () => {
	const words = wordsOf({ ...taught, corrections: [correction] });
	expect(words).toContain('Read again before you teach');
	expect(words).toContain('Corrected on 24 November 2026');
	expect(words).toContain('The umbrella was called green. It is blue.');
	expect(words).toMatch(/misconception of the-find: It is blue, the Village Echo reports\./);
	expect(words).toMatch(/note of the-news: It is green\./);
	expect(words).toMatch(/question of the-news: What else could it be\?/);
	expect(words).not.toMatch(/picture of the-news/);
});

test('a correction that touches nothing of the lesson says so', () => {
	const words = wordsOf({ ...taught, corrections: [{ ...correction, claims: [] }] });
	expect(words).toContain('Nothing in this lesson rests on it.');
});

test('without corrections, and without a deck, nothing is said of them', () => {
	const words = wordsOf(taught);
	expect(words).not.toContain('Read again');
	expect(words).not.toContain('deck');
});

test('a deck opens in a tab of its own, and the plan says why', () => {
	expect(wordsOf(taught, true)).toContain(
		'Inside a learning platform’s frame, a browser would cut the deck off from its speaker view.'
	);
});

test('a story without a lesson says so', () => {
	expect(wordsOf(untaught)).toContain('There is no lesson on this story yet.');
});
