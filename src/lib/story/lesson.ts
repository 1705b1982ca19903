import type { KindName } from '../scenes/kinds';
import { scenesOf, type Sentence, type Step, type Story } from './define';
import { claimsOf } from './publish';

/** One step in a cut of the story. */
export interface CutStep<S extends string = string> {
	readonly step: S;
	/** Whole minutes, the question included. */
	readonly minutes: number;
	/** Whether the step’s question is put to the class. */
	readonly ask: boolean;
	/** The step may be passed over when time is short; what follows can be understood without it. */
	readonly skip?: true;
}

/** Something that the class does besides looking at steps. */
export interface Activity {
	readonly kind: 'vote' | 'discussion' | 'task' | 'exit';
	/** What the class does, in a sentence or two. */
	readonly words: string;
	/** Whole minutes. */
	readonly minutes: number;
}

/** A part of a cut: steps, and what the class does after them. One of the two may be missing. */
export interface Segment<S extends string = string> {
	readonly title: string;
	/** What the steps and the activity take together. */
	readonly minutes: number;
	readonly steps: readonly CutStep<S>[];
	readonly activity?: Activity;
}

/** The story at a length that a lesson has room for. */
export interface Cut<S extends string = string> {
	readonly id: 'short' | 'long';
	readonly title: string;
	/** What the segments take together. */
	readonly minutes: number;
	readonly segments: readonly Segment<S>[];
}

/** What a teacher is told of a step besides its note and its question. */
export interface Taught<C extends string = string> {
	/** What pupils may be expected to answer to the step’s question. */
	readonly expect: readonly [Sentence<C>, ...Sentence<C>[]];
	/** What pupils may wrongly think, and then what is on record. */
	readonly misconception?: readonly [Sentence<C>, ...Sentence<C>[]];
	/** What the step’s note and question rest on besides the claims of the step. */
	readonly rests?: readonly C[];
}

/** From what the story says, to what follows from it, to what it is worth. */
export type Level = 'recall' | 'inference' | 'evaluation';

/** A question with the answer that a teacher may expect. */
export interface Question<C extends string = string> {
	readonly ask: Sentence<C>;
	readonly expect: readonly [Sentence<C>, ...Sentence<C>[]];
}

/** A claim of the article that pupils weigh, and what they may find. */
export interface TaskRow<C extends string = string> {
	/** The claim that the article makes: it has a row in what the article said and the record shows. */
	readonly claim: C;
	/** Who is behind it; what the evidence is; what others say. */
	readonly who: readonly [Sentence<C>, ...Sentence<C>[]];
	readonly evidence: readonly [Sentence<C>, ...Sentence<C>[]];
	readonly others: readonly [Sentence<C>, ...Sentence<C>[]];
	/** The claim, written so that the record bears it out. */
	readonly anew: readonly [Sentence<C>, ...Sentence<C>[]];
}

/** A lesson on a story: ids of its steps, its claims and the terms of its glossary. */
export interface Lesson<
	S extends string = string,
	C extends string = string,
	T extends string = string
> {
	/** What the lesson is about, in two sentences at most. */
	readonly summary: string;
	/** For whom it is: each line a heading and what stands beside it. */
	readonly glance: readonly { readonly what: string; readonly words: string }[];
	/** What pupils will be able to do, each a phrase that follows “Pupils will be able to …”. */
	readonly outcomes: readonly string[];
	/** What to know before it is taught, and what to do if a pupil is affected. */
	readonly care: {
		readonly before: readonly [Sentence<C>, ...Sentence<C>[]];
		readonly affected: readonly [Sentence<C>, ...Sentence<C>[]];
	};
	readonly cuts: readonly [Cut<S>, Cut<S>];
	/** Six to eight terms. */
	readonly vocabulary: readonly T[];
	/** A vote before the story begins and again after it. */
	readonly vote: {
		readonly statement: string;
		readonly how: string;
		readonly after: string;
	};
	readonly steps: Readonly<Record<S, Taught<C>>>;
	readonly discussion: readonly (Question<C> & { readonly level: Level })[];
	/** Weighing the article’s claims: the questions, then claims with what pupils may find. */
	readonly task: {
		readonly title: string;
		readonly how: readonly string[];
		readonly questions: {
			readonly who: string;
			readonly evidence: string;
			readonly others: string;
			readonly anew: string;
		};
		/** The first is worked through with the class. */
		readonly rows: readonly [TaskRow<C>, ...TaskRow<C>[]];
	};
	readonly exit: readonly [Question<C>, ...Question<C>[]];
	/** What pupils hold in their hands besides vocabulary, task and exit ticket: two sheets. */
	readonly handout: {
		/** The step whose picture is on it. */
		readonly picture: S;
		/** What pupils do with the picture. */
		readonly draw: string;
		/** What happened, in a few lines. */
		readonly gist: readonly {
			readonly when: string;
			readonly what: readonly [Sentence<C>, ...Sentence<C>[]];
		}[];
	};
	readonly easier: readonly string[];
	readonly harder: readonly string[];
	/** How to print, show and hand out. */
	readonly printing: readonly string[];
}

/** A step as the person who presents it is told of it. Plain data. */
export interface TaughtStep {
	readonly note: string;
	readonly ask: string;
	/** Sentences, in the order in which they are read; none where the story has no lesson. */
	readonly expect: readonly string[];
	readonly misconception?: string;
	/** Everything that note, question and answers rest on, the claims of the step first. */
	readonly claims: readonly string[];
}

/** What is put to a class besides the questions of steps. Plain data. */
export interface PublishedAskings {
	readonly vote: Lesson['vote'];
	readonly task: Pick<Lesson['task'], 'title' | 'how' | 'questions'>;
	/** The questions of the exit ticket. */
	readonly exit: readonly string[];
}

/** What the deck and its speaker view are told of a lesson. Plain data. */
export interface PublishedLesson {
	readonly facts: { readonly version: string; readonly asOf: string };
	/** None where the story has no lesson. */
	readonly cuts: readonly Cut[];
	/** Missing where the story has no lesson. */
	readonly askings?: PublishedAskings;
	/** Every step of the story, the opening included, by its id. */
	readonly steps: Readonly<Record<string, TaughtStep>>;
}

const words = (text: readonly Sentence[] = []): string[] => text.map(([said]) => said);
const claimsIn = (text: readonly Sentence[] = []): string[] =>
	text.flatMap(([, ...claims]) => claims);

/** The notes, questions and answers of a story’s steps, and its cuts. A story may have no lesson. */
export function publishLesson(story: Story): PublishedLesson {
	const { facts, lesson } = story;
	const steps = scenesOf(story).flatMap(({ scene }) =>
		(scene.steps as readonly Step<KindName>[]).map((step): [string, TaughtStep] => {
			const taught = lesson?.steps[step.id];
			const own = [
				...claimsOf(step),
				...(taught?.rests ?? []),
				...claimsIn(taught?.expect),
				...claimsIn(taught?.misconception)
			];
			return [
				step.id,
				{
					note: step.note,
					ask: step.ask,
					expect: words(taught?.expect),
					...(taught?.misconception
						? { misconception: words(taught.misconception).join(' ') }
						: {}),
					claims: [...new Set(own)]
				}
			];
		})
	);
	if (!lesson) return { facts, cuts: [], steps: Object.fromEntries(steps) };
	const { cuts, vote, task, exit } = lesson;
	const { title, how, questions } = task;
	const askings = {
		vote,
		task: { title, how, questions },
		exit: exit.map(({ ask: [said] }) => said)
	};
	return { facts, cuts, askings, steps: Object.fromEntries(steps) };
}
