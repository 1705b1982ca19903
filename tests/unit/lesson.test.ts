import { describe, expect, test } from 'vitest';
import { story as real } from '../../src/content/index';
import { check, type Problem } from '../../src/lib/story/check';
import type { Story } from '../../src/lib/story/define';
import { publishLesson, type Lesson } from '../../src/lib/story/lesson';
import { publish, stepsOf } from '../../src/lib/story/publish';
import { restingOn, touchedBy } from '../../src/lib/story/resting';
import { story as good } from '../fixtures/story/good';
import { story as taught } from '../fixtures/story/taught';

/** A lesson of which nothing is promised. */
type Loose<T> = T extends readonly (infer E)[]
	? Loose<E>[]
	: T extends object
		? { -readonly [K in keyof T]: Loose<T[K]> }
		: T extends string
			? string
			: T;
type LooseLesson = Loose<Lesson>;

/** The taught story with one thing changed in its lesson. */
function broken(change: (lesson: LooseLesson) => void): Story {
	const story = JSON.parse(JSON.stringify(taught)) as Story & { lesson: LooseLesson };
	change(story.lesson);
	return story as unknown as Story;
}

test('a good lesson has no problems, and a story needs none', () => {
	expect(check(taught)).toEqual([]);
	expect(check(good)).toEqual([]);
});

const long = (lesson: LooseLesson) => lesson.cuts[1]!;

const cases: readonly [rule: string, change: (lesson: LooseLesson) => void, ...Problem[]][] = [
	[
		'the segments of a cut do not add up',
		(lesson) => (long(lesson).minutes = 10),
		{
			cut: 'long',
			message: 'The cut is to take 10 minutes, and its parts take 9.',
			todo: 'Correct one of them, so that they add up.'
		}
	],
	[
		'the steps of a segment do not add up',
		(lesson) => (long(lesson).segments[0]!.steps[1]!.minutes = 1),
		{
			cut: 'long',
			message: 'The segment “The find and the news” is to take 6 minutes, and its parts take 5.',
			todo: 'Correct one of them, so that they add up.'
		}
	],
	[
		'a step takes half a minute',
		(lesson) => {
			long(lesson).segments[0]!.steps[0]!.minutes = 0.5;
			long(lesson).segments[0]!.steps[1]!.minutes = 2.5;
		},
		{
			cut: 'long',
			message: 'The step opening takes 0.5 minutes.',
			todo: 'Give it a whole number of minutes, one at least.'
		},
		{
			cut: 'long',
			message: 'The step the-find takes 2.5 minutes.',
			todo: 'Give it a whole number of minutes, one at least.'
		}
	],
	[
		'a cut names a step that does not exist',
		(lesson) => (long(lesson).segments[0]!.steps[1]!.step = 'the-fnd'),
		{
			cut: 'long',
			message: 'The segment “The find and the news” names the step the-fnd, which does not exist.',
			todo: 'Did you mean the-find?'
		}
	],
	[
		'a cut names a step twice',
		(lesson) => (long(lesson).segments[0]!.steps[1]!.step = 'opening'),
		{ cut: 'long', message: 'The step opening is in the cut twice.', todo: 'Take one of them out.' }
	],
	[
		'a cut leaves the order of the story',
		(lesson) => {
			const { steps } = long(lesson).segments[0]!;
			steps[1]!.step = 'the-news';
			steps[2]!.step = 'the-find';
		},
		{
			cut: 'long',
			message: 'The step the-find stands after the-news, and comes before it in the story.',
			todo: 'Keep to the order of the story.'
		}
	],
	[
		'both cuts are short',
		(lesson) => (long(lesson).id = 'short'),
		{ cut: 'short', message: 'Both cuts are called short.', todo: 'Let one be short and one long.' }
	],
	[
		'a step has no answer',
		(lesson) => delete (lesson.steps as Record<string, unknown>)['the-news'],
		{
			step: 'the-news',
			message: 'The lesson says nothing of what pupils may answer to this step’s question.',
			todo: "Add 'the-news' to the steps of the lesson."
		}
	],
	[
		'it teaches a step that is not there',
		(lesson) => (lesson.steps['the-ned'] = { expect: [['Yes.']] }),
		{
			lesson: 'the-ned',
			message: 'The lesson teaches the step the-ned, which does not exist.',
			todo: 'Did you mean the-news?'
		}
	],
	[
		'an answer misquotes',
		(lesson) =>
			(lesson.steps['the-find']!.expect = [['She said “it is fine”.', 'librarian-speaks']]),
		{
			lesson: 'the-find',
			message:
				'The expected answer quotes “it is fine”, which is not verbatim in librarian-speaks; the nearest there is “it is entirely”.',
			todo: 'Quote word for word, with the source’s own marks, or say it without quotation marks.'
		}
	],
	[
		'an answer gives an opinion as its own',
		(lesson) =>
			(lesson.steps['the-find']!.expect = [['There are too many.', 'umbrellas-too-many']]),
		{
			lesson: 'the-find',
			message:
				'The expected answer rests on the opinion umbrellas-too-many and does not say whose it is: There are too many.',
			todo: 'Attribute it: “The article argues that …”, here or in the sentence before.'
		}
	],
	[
		'a note rests on a claim that is unchecked',
		(lesson) => (lesson.steps['the-news']!.rests = ['umbrella-sold']),
		{
			lesson: 'the-news',
			message: 'The step of the lesson names the claim umbrella-sold, which is unchecked.',
			todo: 'Leave it out, or have it checked first.'
		}
	],
	[
		'a question of the quiz rests on nothing',
		(lesson) => (lesson.exit[0]!.expect = [['An umbrella.']]),
		{
			lesson: 'exit',
			message: 'Question 1 of the exit ticket names no claim.',
			todo: 'Add the claims that the question and its answer rest on.'
		}
	],
	[
		'the vocabulary is short, and has a term twice and one that is nowhere',
		(lesson) => (lesson.vocabulary = ['coat', 'coat', 'hut']),
		{
			lesson: 'vocabulary',
			message: 'The vocabulary has 3 terms; a lesson has room for 6 to 8.',
			todo: 'Choose those that pupils need to follow the story.'
		},
		{
			lesson: 'vocabulary',
			message: 'The vocabulary names the term coat twice.',
			todo: 'Take one of them out.'
		},
		{
			lesson: 'vocabulary',
			message: 'The vocabulary names the term hut, which is not in the glossary.',
			todo: 'Did you mean hat?'
		}
	],
	[
		'the discussion falls',
		(lesson) => lesson.discussion.reverse(),
		{
			lesson: 'discussion',
			message: 'The discussion does not rise from recall to inference to evaluation.',
			todo: 'Begin with what was said, go on to what follows from it, and end with what it is worth.'
		}
	],
	[
		'the discussion infers nothing',
		(lesson) => lesson.discussion.splice(1, 1),
		{
			lesson: 'discussion',
			message: 'The discussion has no question of inference.',
			todo: 'Begin with what was said, go on to what follows from it, and end with what it is worth.'
		}
	],
	[
		'the task weighs what the article does not claim',
		(lesson) => (lesson.task.rows[1]!.claim = 'umbrella-blue'),
		{
			lesson: 'task',
			message:
				'Row 2 of the task weighs umbrella-blue, which is not in what the article said and the record shows.',
			todo: 'Choose a claim that has a row there.'
		}
	],
	[
		'the handout shows a picture that is not there',
		(lesson) => (lesson.handout.picture = 'the-end'),
		{
			lesson: 'handout',
			message: 'The handout shows the picture of the-end, and no step has that id.',
			todo: 'Choose a step of the story.'
		}
	],
	[
		'an outcome is loud',
		(lesson) => (lesson.outcomes = ['tell a shocking umbrella']),
		{
			lesson: 'outcomes',
			message: 'The lesson’s outcomes has the word “shocking”: tell a shocking umbrella',
			todo: 'Say what happened; leave it to the reader to judge.'
		}
	]
];

describe('a problem is said where', () => {
	test.each(cases)('%s', (_, change, ...problems) => {
		expect(check(broken(change))).toEqual(problems);
	});
});

describe('what the deck is told', () => {
	test('of every step: its note, its question, and answers with what they rest on', () => {
		const { steps, cuts, facts, askings } = publishLesson(real);
		expect(askings!.vote).toEqual(real.lesson!.vote);
		expect(askings!.exit).toEqual(real.lesson!.exit.map(({ ask: [said] }) => said));
		expect(facts).toEqual(real.facts);
		expect(cuts.map(({ id, minutes }) => [id, minutes])).toEqual([
			['short', 20],
			['long', 50]
		]);
		const story = stepsOf(publish(real));
		expect(Object.keys(steps)).toEqual(story.map(({ id }) => id));
		for (const { id } of story) {
			expect.soft(steps[id]!.expect.length, id).toBeGreaterThan(0);
			expect.soft(steps[id]!.claims.length, id).toBeGreaterThan(0);
		}
		// Nothing is taught that a step has not said or that no claim supports.
		for (const { claims } of Object.values(steps)) {
			for (const claim of claims) expect(real.claims).toHaveProperty([claim]);
		}
	});

	test('of a story without a lesson: notes and questions', () => {
		const { cuts, steps, askings } = publishLesson(good);
		expect([cuts, askings]).toEqual([[], undefined]);
		expect(steps['the-find']).toEqual({
			note: 'Do not say whose it is.',
			ask: 'What would you do with it?',
			expect: [],
			claims: ['umbrella-found', 'librarian-speaks']
		});
	});

	test('sentences are joined, and a misconception comes with what is on record', () => {
		expect(publishLesson(taught).steps['the-find']).toEqual({
			note: 'Do not say whose it is.',
			ask: 'What would you do with it?',
			expect: ['Hand it in.', 'The librarian said “it is entirely unacceptable”.'],
			misconception: 'Pupils may think that it is green. It is blue, the Village Echo reports.',
			claims: ['umbrella-found', 'librarian-speaks', 'umbrella-blue']
		});
	});
});

describe('what rests on a claim', () => {
	const said = (story: Story, claim: string) =>
		restingOn(story, claim).map(({ kind, step, words }) => `${step ?? '–'} ${kind}: ${words}`);

	test('is named: text and picture, note and question, answers and quiz', () => {
		expect(said(taught, 'umbrella-blue')).toEqual([
			'the-find misconception: It is blue, the Village Echo reports.',
			'the-news text: It is blue, the Village Echo reports.',
			'the-news picture: A newspaper hears of it',
			'the-news note: It is green.',
			'the-news question: What else could it be?'
		]);
		expect(said(taught, 'umbrella-found')).toEqual(
			expect.arrayContaining([
				'– care: An umbrella was found. Say so first.',
				'– discussion: Whose is it?',
				'– task: The librarian.',
				'– exit ticket: An umbrella.',
				'– handout: An umbrella is found.'
			])
		);
	});

	test('is nothing for a claim that nobody makes', () => {
		expect(restingOn(taught, 'zebra')).toEqual([]);
	});

	test('a correction touches what rests on its claims, and the whole of its steps', () => {
		const touched = touchedBy(taught, { claims: ['umbrella-blue'], steps: ['opening'] });
		expect(touched.map(({ kind, step }) => `${step} ${kind}`)).toEqual([
			'opening text',
			'opening picture',
			'opening note',
			'opening question',
			'opening expected answer',
			'the-find misconception',
			'the-news text',
			'the-news picture',
			'the-news note',
			'the-news question'
		]);
	});

	test('every question and answer of the real lesson is found by a claim', () => {
		const found = new Set(
			Object.keys(real.claims).flatMap((id) => restingOn(real, id).map(({ words }) => words))
		);
		for (const { ask, expect: answer } of real.lesson!.exit) {
			expect.soft(found).toContain(ask[0]);
			for (const [words] of answer) expect.soft(found).toContain(words);
		}
		for (const { note, ask } of Object.values(publishLesson(real).steps)) {
			expect.soft(found).toContain(note);
			expect.soft(found).toContain(ask);
		}
	});
});
