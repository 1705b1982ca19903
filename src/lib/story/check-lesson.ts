import type { Complaint, Problem } from './check';
import { scenesOf, type Sentence, type Story } from './define';
import type { Cut, Lesson, Question } from './lesson';

/** Where a problem is. */
type Place = Omit<Problem, 'message' | 'todo'>;

/** The rules of words and claims that hold for a lesson as for a story. */
export interface Rules {
	say(place: Place, complaint: Complaint): void;
	filled(place: Place, lead: string, words: string, todo: string): boolean;
	/** Our own words: nothing in them is compared with a source. */
	styled(place: Place, lead: string, words: string, verbatim: boolean): void;
	/** Words that rest on claims. */
	sentences(place: Place, lead: string, text: readonly Sentence[]): void;
	claimsExist(place: Place, lead: string, ids: readonly string[]): void;
	nearestId(id: string, ids: readonly string[]): string | null;
}

const fewestTerms = 6;
const mostTerms = 8;

const plural = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** Everything that is wrong with a story's lesson and that its types could not say. */
export function checkLesson(story: Story, lesson: Lesson, rules: Rules): void {
	const { say, filled, styled, sentences, claimsExist, nearestId } = rules;
	const order = scenesOf(story).flatMap(({ scene }) => scene.steps.map(({ id }) => id));

	const own = (key: string, lead: string, words: string): void => {
		const place = { lesson: key };
		if (filled(place, lead, words, 'Write it, or take it out.')) styled(place, lead, words, false);
	};
	const question = (key: string, lead: string, { ask, expect }: Question): void => {
		sentences({ lesson: key }, `${lead}, in what it asks,`, [ask]);
		sentences({ lesson: key }, `${lead}, in what it expects,`, expect);
		if ([ask, ...expect].every((sentence) => sentence.length === 1)) {
			say(
				{ lesson: key },
				{
					message: `${lead} names no claim.`,
					todo: 'Add the claims that the question and its answer rest on.'
				}
			);
		}
	};

	own('summary', 'The lesson’s summary', lesson.summary);
	for (const { what, words } of lesson.glance) {
		own('glance', 'The lesson’s glance', `${what}: ${words}`);
	}
	for (const key of ['outcomes', 'easier', 'harder', 'printing'] as const) {
		for (const words of lesson[key]) own(key, `The lesson’s ${key}`, words);
	}
	sentences({ lesson: 'care' }, 'The lesson’s care', lesson.care.before);
	sentences({ lesson: 'care' }, 'The lesson’s care', lesson.care.affected);
	for (const words of Object.values(lesson.vote)) own('vote', 'The lesson’s vote', words);

	own('handout', 'The handout’s picture task', lesson.handout.draw);
	for (const { when, what } of lesson.handout.gist) {
		own('handout', 'A time on the handout', when);
		sentences({ lesson: 'handout' }, 'The handout', what);
	}
	if (!order.includes(lesson.handout.picture)) {
		say(
			{ lesson: 'handout' },
			{
				message: `The handout shows the picture of ${lesson.handout.picture}, and no step has that id.`,
				todo: 'Choose a step of the story.'
			}
		);
	}

	checkVocabulary();
	for (const cut of lesson.cuts) checkCut(cut, order, rules);
	const [first, second] = lesson.cuts;
	if (first.id === second.id) {
		say(
			{ cut: first.id },
			{ message: `Both cuts are called ${first.id}.`, todo: 'Let one be short and one long.' }
		);
	}

	for (const id of order) {
		const taught = lesson.steps[id];
		if (taught) continue;
		say(
			{ step: id },
			{
				message: 'The lesson says nothing of what pupils may answer to this step’s question.',
				todo: `Add '${id}' to the steps of the lesson.`
			}
		);
	}
	for (const [id, { expect, misconception, rests }] of Object.entries(lesson.steps)) {
		const place = { lesson: id };
		if (!order.includes(id)) {
			const near = nearestId(id, order);
			say(place, {
				message: `The lesson teaches the step ${id}, which does not exist.`,
				todo: near ? `Did you mean ${near}?` : 'Correct the id, or take it out.'
			});
			continue;
		}
		sentences(place, 'The expected answer', expect);
		sentences(place, 'The misconception', misconception ?? []);
		claimsExist(place, 'The step of the lesson', rests ?? []);
	}

	lesson.discussion.forEach((each, i) => {
		question('discussion', `Question ${i + 1} of the discussion`, each);
	});
	const levels = lesson.discussion.map(({ level }) => level);
	const rising = ['recall', 'inference', 'evaluation'] as const;
	const ranks = levels.map((level) => rising.indexOf(level));
	const missing = rising.find((level) => !levels.includes(level));
	if (missing !== undefined || ranks.some((rank, i) => rank < (ranks[i - 1] ?? 0))) {
		say(
			{ lesson: 'discussion' },
			{
				message:
					missing === undefined
						? 'The discussion does not rise from recall to inference to evaluation.'
						: `The discussion has no question of ${missing}.`,
				todo: 'Begin with what was said, go on to what follows from it, and end with what it is worth.'
			}
		);
	}

	own('task', 'The task’s title', lesson.task.title);
	for (const words of [...lesson.task.how, ...Object.values(lesson.task.questions)]) {
		own('task', 'The task', words);
	}
	lesson.task.rows.forEach(({ claim, who, evidence, others, anew }, i) => {
		const lead = `Row ${i + 1} of the task`;
		claimsExist({ lesson: 'task' }, lead, [claim]);
		if (!story.article?.[claim]) {
			say(
				{ lesson: 'task' },
				{
					message: `${lead} weighs ${claim}, which is not in what the article said and the record shows.`,
					todo: 'Choose a claim that has a row there.'
				}
			);
		}
		for (const text of [who, evidence, others, anew]) sentences({ lesson: 'task' }, lead, text);
	});
	lesson.exit.forEach((each, i) => {
		question('exit', `Question ${i + 1} of the exit ticket`, each);
	});

	function checkVocabulary(): void {
		const terms = lesson.vocabulary;
		const place = { lesson: 'vocabulary' };
		if (terms.length < fewestTerms || terms.length > mostTerms) {
			say(place, {
				message: `The vocabulary has ${plural(terms.length, 'term')}; a lesson has room for ${fewestTerms} to ${mostTerms}.`,
				todo: 'Choose those that pupils need to follow the story.'
			});
		}
		terms.forEach((id, i) => {
			if (!story.glossary[id]) {
				const near = nearestId(id, Object.keys(story.glossary));
				say(place, {
					message: `The vocabulary names the term ${id}, which is not in the glossary.`,
					todo: near ? `Did you mean ${near}?` : 'Correct the id, or add the term.'
				});
			} else if (terms.indexOf(id) < i) {
				say(place, {
					message: `The vocabulary names the term ${id} twice.`,
					todo: 'Take one of them out.'
				});
			}
		});
	}
}

/** That a cut adds up, and that it names only steps that exist, each once, in the order of the story. */
function checkCut(
	cut: Cut,
	order: readonly string[],
	{ say, filled, styled, nearestId }: Rules
): void {
	const place = { cut: cut.id };
	const own = (lead: string, words: string): void => {
		if (filled(place, lead, words, 'Write it.')) styled(place, lead, words, false);
	};
	const whole = (lead: string, minutes: number): void => {
		if (Number.isInteger(minutes) && minutes > 0) return;
		say(place, {
			message: `${lead} takes ${minutes} minutes.`,
			todo: 'Give it a whole number of minutes, one at least.'
		});
	};
	const adds = (lead: string, minutes: number, parts: readonly number[]): void => {
		const sum = parts.reduce((a, b) => a + b, 0);
		if (sum === minutes) return;
		say(place, {
			message: `${lead} is to take ${plural(minutes, 'minute')}, and its parts take ${sum}.`,
			todo: 'Correct one of them, so that they add up.'
		});
	};

	own('The title of the cut', cut.title);
	whole('The cut', cut.minutes);
	adds(
		'The cut',
		cut.minutes,
		cut.segments.map(({ minutes }) => minutes)
	);
	const seen: string[] = [];
	for (const { title, minutes, steps, activity } of cut.segments) {
		const lead = `The segment “${title}”`;
		own('The title of a segment', title);
		whole(lead, minutes);
		adds(lead, minutes, [...steps.map((each) => each.minutes), activity?.minutes ?? 0]);
		if (activity) {
			own(`What is done in ${lead.replace('The', 'the')}`, activity.words);
			whole(`The ${activity.kind} in ${lead.replace('The', 'the')}`, activity.minutes);
		}
		for (const { step, minutes: taken } of steps) {
			whole(`The step ${step}`, taken);
			const at = order.indexOf(step);
			if (at < 0) {
				const near = nearestId(step, order);
				say(place, {
					message: `${lead} names the step ${step}, which does not exist.`,
					todo: near ? `Did you mean ${near}?` : 'Correct the id, or take it out.'
				});
				continue;
			}
			const before = seen.at(-1);
			if (seen.includes(step)) {
				say(place, {
					message: `The step ${step} is in the cut twice.`,
					todo: 'Take one of them out.'
				});
			} else if (before !== undefined && at < order.indexOf(before)) {
				say(place, {
					message: `The step ${step} stands after ${before}, and comes before it in the story.`,
					todo: 'Keep to the order of the story.'
				});
			}
			seen.push(step);
		}
	}
}
