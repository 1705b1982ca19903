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
		readonly worked: { readonly says: string; readonly answers: Answers };
		/** The claims of which pupils take one; what the record shows they look up. */
		readonly claims: readonly string[];
	};
	readonly exit: readonly {
		readonly ask: string;
		/** What a question with parts calls them, as "(a)": each has a place of its own to write. */
		readonly parts: readonly string[];
	}[];
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

/** In the order in which they stand. */
export const answered = ['who', 'evidence', 'others', 'anew'] as const;

/** What stands above each part of the handout. */
export const headings = {
	gist: 'What happened',
	vocabulary: 'Words to know',
	anonymous: 'No name is needed. Write a number or initials if your teacher asks.',
	says: 'The article says',
	choose: 'Tick the claim that you take',
	exit: 'Exit ticket'
} as const;

/** The handout of a story's lesson, or null where it has none. `address` is empty where it is not known. */
export function handoutOf(story: Story, address = ''): Handout | null {
	const plan = planOf(story);
	const { lesson } = story;
	const [worked, ...others] = plan?.task.rows ?? [];
	if (!plan || !lesson || !worked) return null;
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
			worked: {
				says: worked.says,
				answers: {
					who: plain(worked.who),
					evidence: plain(worked.evidence),
					others: plain(worked.others),
					anew: plain(worked.anew)
				}
			},
			claims: others.map(({ says }) => says)
		},
		exit: plan.exit.map(({ ask: [ask] }) => ({ ask, parts: ask.match(/\([a-z]\)/g) ?? [] })),
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
		headings.anonymous,
		task.how,
		headings.says,
		task.worked.says,
		...answered.flatMap((key) => [task.questions[key], task.worked.answers[key]]),
		headings.choose,
		...task.claims,
		...answered.map((key) => task.questions[key]),
		headings.exit,
		...handout.exit.flatMap(({ ask, parts }) => [ask, ...parts])
	];
}
