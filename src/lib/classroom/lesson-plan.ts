import type { KindName } from '../scenes/kinds';
import { scenesOf, type Sentence, type Step, type Story } from '../story/define';
import { dateWords, typeset } from '../story/ledger';
import type { Activity, Lesson, Level } from '../story/lesson';
import { numbering } from '../story/numbering';
import { publish } from '../story/publish';
import { touchedBy, type Resting, type RestingKind } from '../story/resting';

/** What every page of the lesson begins and ends with. */
export interface LessonFrame {
	readonly title: string;
	readonly families: readonly Sentence[];
	readonly note: string;
	readonly version: string;
	/** In words. */
	readonly asOf: string;
	/** The number of each claim, as the marks of the story have it. */
	readonly numbers: Readonly<Record<string, number>>;
}

export interface PlanStep {
	readonly id: string;
	readonly title: string;
	readonly note: string;
	readonly ask: string;
	readonly expect: readonly Sentence[];
	readonly misconception: readonly Sentence[];
	/** The cuts that it is in, by their minutes. */
	readonly cuts: readonly number[];
}

export interface PlanCut {
	readonly id: string;
	readonly title: string;
	readonly minutes: number;
	/** The minutes of the steps that may be passed over. */
	readonly spare: number;
	readonly segments: readonly {
		readonly title: string;
		readonly minutes: number;
		readonly activity?: Activity;
		readonly steps: readonly {
			readonly id: string;
			readonly title: string;
			readonly minutes: number;
			/** The step's question, where the cut asks it. */
			readonly ask?: string;
			readonly skip: boolean;
		}[];
	}[];
}

export interface PlanTerm {
	readonly id: string;
	readonly term: string;
	readonly plain: string;
}

export interface PlanRow {
	readonly says: string;
	readonly record: string;
	readonly who: readonly Sentence[];
	readonly evidence: readonly Sentence[];
	readonly others: readonly Sentence[];
	readonly anew: readonly Sentence[];
}

/** A correction, and what of the lesson has to be read again because of it. */
export interface PlanCorrection {
	readonly date: string;
	readonly wrong: string;
	readonly now: string;
	readonly touched: readonly Resting[];
}

/** The plan of a lesson, with everything that it names looked up. Plain data. */
export interface Plan extends Pick<
	Lesson,
	| 'summary'
	| 'glance'
	| 'outcomes'
	| 'care'
	| 'vote'
	| 'discussion'
	| 'exit'
	| 'easier'
	| 'harder'
	| 'printing'
> {
	readonly cuts: readonly PlanCut[];
	readonly vocabulary: readonly PlanTerm[];
	readonly chapters: readonly {
		/** Null for the opening. */
		readonly title: string | null;
		readonly steps: readonly PlanStep[];
	}[];
	readonly task: Pick<Lesson['task'], 'title' | 'how' | 'questions'> & {
		readonly rows: readonly PlanRow[];
	};
	readonly corrections: readonly PlanCorrection[];
}

/** Each level of the discussion in words. */
export const levels: Readonly<Record<Level, { readonly words: string; readonly meaning: string }>> =
	{
		recall: { words: 'Recall', meaning: 'what the story says' },
		inference: { words: 'Inference', meaning: 'what follows from it, and what does not' },
		evaluation: { words: 'Evaluation', meaning: 'what it is worth' }
	};

/** What a class sees or a teacher says: what is corrected in the story itself is told on its own page. */
const taught: ReadonlySet<RestingKind> = new Set<RestingKind>([
	'note',
	'question',
	'expected answer',
	'misconception',
	'glossary',
	'care',
	'discussion',
	'handout',
	'task',
	'exit ticket'
]);

export const lessonFrame = (story: Story): LessonFrame => ({
	title: story.title,
	families: story.front.families,
	note: story.front.contentNote.full,
	version: story.facts.version,
	asOf: dateWords(story.facts.asOf),
	numbers: numbering(publish(story))
});

/** The plan of a story's lesson, or null where it has none. */
export function planOf(story: Story): Plan | null {
	const { lesson } = story;
	if (!lesson) return null;
	const steps = new Map(
		scenesOf(story).flatMap(({ scene, chapter }) =>
			(scene.steps as readonly Step<KindName>[]).map((step) => [step.id, { step, chapter }])
		)
	);
	const titleOf = (id: string): string => steps.get(id)?.step.title ?? id;
	const within = lesson.cuts.map(({ minutes, segments }) => ({
		minutes,
		ids: segments.flatMap((segment) => segment.steps.map(({ step }) => step))
	}));
	const planned = ({ id, title, note, ask }: Step<KindName>): PlanStep => ({
		id,
		title,
		note,
		ask,
		expect: lesson.steps[id]?.expect ?? [],
		misconception: lesson.steps[id]?.misconception ?? [],
		cuts: within.filter(({ ids }) => ids.includes(id)).map(({ minutes }) => minutes)
	});
	const { summary, glance, outcomes, care, vote, discussion, exit, easier, harder, printing } =
		lesson;
	return {
		summary,
		glance,
		outcomes,
		care,
		vote,
		discussion,
		exit,
		easier,
		harder,
		printing,
		cuts: lesson.cuts.map(({ id, title, minutes, segments }) => ({
			id,
			title,
			minutes,
			spare: segments
				.flatMap((segment) => segment.steps)
				.reduce((sum, step) => sum + (step.skip ? step.minutes : 0), 0),
			segments: segments.map((segment) => ({
				title: segment.title,
				minutes: segment.minutes,
				...(segment.activity ? { activity: segment.activity } : {}),
				steps: segment.steps.map(({ step, minutes: taken, ask, skip }) => ({
					id: step,
					title: titleOf(step),
					minutes: taken,
					...(ask ? { ask: steps.get(step)?.step.ask ?? '' } : {}),
					skip: skip ?? false
				}))
			}))
		})),
		vocabulary: lesson.vocabulary.flatMap((id) => {
			const entry = story.glossary[id];
			return entry ? [{ id, term: entry.term, plain: typeset(entry.plain) }] : [];
		}),
		chapters: [null, ...story.chapters].map((chapter) => ({
			title: chapter?.title ?? null,
			steps: [...steps.values()]
				.filter((each) => each.chapter === chapter)
				.map(({ step }) => planned(step))
		})),
		task: {
			title: lesson.task.title,
			how: lesson.task.how,
			questions: lesson.task.questions,
			rows: lesson.task.rows.flatMap(({ claim, who, evidence, others, anew }) => {
				const row = story.article?.[claim];
				return row ? [{ says: row.says, record: row.record, who, evidence, others, anew }] : [];
			})
		},
		corrections: (story.corrections ?? []).map((correction) => ({
			date: dateWords(correction.date),
			wrong: correction.wrong,
			now: correction.now,
			touched: touchedBy(story, correction).filter(({ kind }) => taught.has(kind))
		}))
	};
}
