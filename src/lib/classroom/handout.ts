import { scenesOf, type Story } from '../story/define';
import { dateWords } from '../story/ledger';
import { plain } from '../story/publish';
import { planOf } from './lesson-plan';

/** What pupils hold in their hands: two sheets. The page and the PDF show the same words in this order. */
export interface Handout {
	readonly title: string;
	readonly families: string;
	readonly note: string;
	readonly picture: { readonly step: string; readonly alt: string; readonly draw: string };
	readonly gist: readonly { readonly when: string; readonly what: string }[];
	readonly vocabulary: readonly { readonly term: string; readonly plain: string }[];
	readonly task: {
		readonly title: string;
		readonly how: string;
		readonly questions: Answers;
		readonly rows: readonly {
			readonly says: string;
			readonly record: string;
			/** The first row is worked through; the others are for pupils to fill in. */
			readonly answers: Answers | null;
		}[];
	};
	readonly exit: readonly { readonly ask: string; readonly lines: number }[];
	/** Version, date of the facts, and where the story is. */
	readonly foot: string;
}

/** The questions of the task, or what stands beside each. */
export interface Answers {
	readonly who: string;
	readonly evidence: string;
	readonly others: string;
	readonly anew: string;
}

/** What stands above each part of the handout. */
export const headings = {
	gist: 'What happened',
	vocabulary: 'Words to know',
	says: 'The article says',
	record: 'The record shows',
	exit: 'Exit ticket'
} as const;

/** The handout of a story's lesson, or null where it has none. `address` is empty where it is not known. */
export function handoutOf(story: Story, address = ''): Handout | null {
	const plan = planOf(story);
	const { lesson } = story;
	if (!plan || !lesson) return null;
	const { picture, draw, gist } = lesson.handout;
	const step = scenesOf(story)
		.flatMap(({ scene }) => scene.steps as readonly { id: string; alt: string }[])
		.find(({ id }) => id === picture);
	return {
		title: story.title,
		families: plain(story.front.families),
		note: story.front.contentNote.line,
		picture: { step: picture, alt: step?.alt ?? '', draw },
		gist: gist.map(({ when, what }) => ({ when, what: plain(what) })),
		vocabulary: plan.vocabulary.map(({ term, plain: words }) => ({ term, plain: words })),
		task: {
			title: plan.task.title,
			how: plan.task.how.join(' '),
			questions: plan.task.questions,
			rows: plan.task.rows.map(({ says, record, who, evidence, others, anew }, i) => ({
				says,
				record,
				answers:
					i === 0
						? {
								who: plain(who),
								evidence: plain(evidence),
								others: plain(others),
								anew: plain(anew)
							}
						: null
			}))
		},
		exit: plan.exit.map(({ ask: [ask], expect }) => ({ ask, lines: expect.length > 1 ? 2 : 1 })),
		foot: `Version ${story.facts.version}, facts as of ${dateWords(story.facts.asOf)}.${address ? ` ${address}` : ''}`
	};
}

/** Every word of a handout, in the order in which it is read. */
export function wordsOf(handout: Handout): string[] {
	const { task } = handout;
	return [
		handout.title,
		handout.families,
		handout.note,
		handout.picture.draw,
		headings.gist,
		...handout.gist.flatMap(({ when, what }) => [when, what]),
		headings.vocabulary,
		...handout.vocabulary.flatMap(({ term, plain: words }) => [term, words]),
		handout.foot,
		task.title,
		task.how,
		...task.rows.flatMap(({ says, record, answers }) => [
			headings.says,
			says,
			headings.record,
			record,
			...(['who', 'evidence', 'others', 'anew'] as const).flatMap((key) => [
				task.questions[key],
				...(answers ? [answers[key]] : [])
			])
		]),
		headings.exit,
		...handout.exit.map(({ ask }) => ask)
	];
}
