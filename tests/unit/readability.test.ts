import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { expect, test } from 'vitest';
import { story } from '../../src/content/index';
import { countWords, publish, stepsOf } from '../../src/lib/story/publish';

/**
 * How hard the prose is to read: the Flesch–Kincaid grade (Kincaid et al. 1975) of our own words.
 * Quotations are left out: they are as they were said. A name or a time counts as a word like others.
 */
function grade(sentences: readonly string[]): number {
	const own = sentences
		.map((words) => words.replace(/“[^”]*”/g, '').trim())
		.filter((words) => countWords(words) > 2);
	const words = own.reduce((n, text) => n + countWords(text), 0);
	const ends = own.reduce(
		(n, text) => n + Math.max(1, (text.match(/[.?!](\s|$)/g) ?? []).length),
		0
	);
	const syllables = own.reduce((n, text) => n + syllable(text), 0);
	return fleschKincaid({ sentence: ends, word: words, syllable: syllables });
}

const steps = stepsOf(publish(story));
const wordsOf = (step: (typeof steps)[number]) => step.text.map(([words]) => words);

test('the prose is plain', () => {
	const each = steps
		.map((step) => ({ id: step.id, grade: grade(wordsOf(step)) }))
		.sort((a, b) => b.grade - a.grade);
	const whole = grade(steps.flatMap(wordsOf));
	console.log(
		`Readability of the prose without quotations (Flesch–Kincaid grade): ${whole.toFixed(1)}; ` +
			`hardest: ${each
				.slice(0, 5)
				.map((e) => `${e.id} ${e.grade.toFixed(1)}`)
				.join(', ')}`
	);
	expect(whole).toBeLessThanOrEqual(9);
});

test('what teachers and pupils read is as plain', () => {
	const { lesson } = story;
	if (!lesson) throw new Error('The story has a lesson.');
	const sentences = (text: readonly (readonly [string, ...string[]])[] = []) =>
		text.map(([words]) => words);
	const parts: Record<string, readonly string[]> = {
		care: sentences([...lesson.care.before, ...lesson.care.affected]),
		answers: Object.values(lesson.steps).flatMap(({ expect: answer, misconception }) =>
			sentences([...answer, ...(misconception ?? [])])
		),
		discussion: lesson.discussion.flatMap(({ ask, expect: answer }) => sentences([ask, ...answer])),
		task: lesson.task.rows.flatMap(({ who, evidence, others, anew }) =>
			sentences([...who, ...evidence, ...others, ...anew])
		),
		exit: lesson.exit.flatMap(({ ask, expect: answer }) => sentences([ask, ...answer])),
		rest: [
			lesson.summary,
			...Object.values(lesson.vote),
			...lesson.task.how,
			...lesson.easier,
			...lesson.harder,
			...lesson.printing
		]
	};
	const whole = grade(Object.values(parts).flat());
	console.log(
		`Readability of the lesson: ${whole.toFixed(1)}; ` +
			Object.entries(parts)
				.map(([name, all]) => `${name} ${grade(all).toFixed(1)}`)
				.join(', ')
	);
	expect(whole).toBeLessThanOrEqual(9);
});
