import type { KindName } from '../scenes/kinds';
import { scenesOf, type Sentence, type Step, type Story } from './define';
import type { Correction } from './dossier';
import type { Question } from './lesson';
import { claimsOf, detailsOf, viewOf } from './publish';

/** What kind of thing rests on a claim, in words that a list may begin with. */
export type RestingKind =
	| 'front matter'
	| 'text'
	| 'picture'
	| 'note'
	| 'question'
	| 'expected answer'
	| 'misconception'
	| 'glossary'
	| 'article and record'
	| 'care'
	| 'discussion'
	| 'handout'
	| 'task'
	| 'exit ticket';

/** Something that says what a claim says, and has to be read again when that claim is corrected. */
export interface Resting {
	readonly kind: RestingKind;
	/** The step that it belongs to. */
	readonly step?: string;
	/** Its words, in whole. */
	readonly words: string;
}

/** A thing that may rest on claims, and on which. */
interface Bearer extends Resting {
	readonly claims: readonly string[];
}

const sentencesAs = (kind: RestingKind, text: readonly Sentence[] = [], step?: string): Bearer[] =>
	text.map(([words, ...claims]) => ({
		kind,
		...(step === undefined ? {} : { step }),
		words,
		claims
	}));

const questionsAs = (kind: RestingKind, questions: readonly Question[]): Bearer[] =>
	questions.flatMap(({ ask, expect }) => sentencesAs(kind, [ask, ...expect]));

/** Everything in a story and its lesson that rests on claims, in the order in which it is told. */
function bearers(story: Story): Bearer[] {
	const { front, glossary, article = {}, lesson } = story;
	const steps = scenesOf(story).flatMap(({ scene }) =>
		(scene.steps as readonly Step<KindName>[]).flatMap((step): Bearer[] => {
			const { id } = step;
			const taught = lesson?.steps[id];
			const details = detailsOf(viewOf(scene, step));
			const own = [...claimsOf(step), ...(taught?.rests ?? [])];
			return [
				...sentencesAs('text', step.text, id),
				{
					kind: 'picture',
					step: id,
					words: step.title,
					claims: [...step.claims, ...details.flatMap(({ claims }) => claims)]
				},
				{ kind: 'note', step: id, words: step.note, claims: own },
				{ kind: 'question', step: id, words: step.ask, claims: own },
				...sentencesAs('expected answer', taught?.expect, id),
				...sentencesAs('misconception', taught?.misconception, id)
			];
		})
	);
	return [
		...sentencesAs('front matter', [
			...front.families,
			...front.about,
			...(front.terms ?? []).map(({ meaning }) => meaning)
		]),
		...steps,
		...Object.values(glossary).map(({ plain, claims }): Bearer => ({
			kind: 'glossary',
			words: plain,
			claims
		})),
		...Object.entries(article).map(([id, row]): Bearer => ({
			kind: 'article and record',
			words: `${row.says} ${row.record}`,
			claims: [id, ...row.claims]
		})),
		...(lesson
			? [
					...sentencesAs('care', [...lesson.care.before, ...lesson.care.affected]),
					...questionsAs('discussion', lesson.discussion),
					...lesson.task.rows.flatMap(({ claim, who, evidence, others, anew }) =>
						sentencesAs('task', [...who, ...evidence, ...others, ...anew]).map((each) => ({
							...each,
							claims: [claim, ...each.claims]
						}))
					),
					...questionsAs('exit ticket', lesson.exit),
					...lesson.handout.gist.flatMap(({ what }) => sentencesAs('handout', what))
				]
			: [])
	];
}

const without = ({ kind, step, words }: Bearer): Resting => ({
	kind,
	...(step === undefined ? {} : { step }),
	words
});

/** All that rests on a claim, in the order in which it is told; nothing where there is no such claim. */
export function restingOn(story: Story, claim: string): Resting[] {
	return bearers(story)
		.filter(({ claims }) => claims.includes(claim))
		.map(without);
}

/** All that a correction may touch: what rests on its claims, and everything of the steps it names. */
export function touchedBy(
	story: Story,
	{ claims: corrected, steps }: Pick<Correction, 'claims' | 'steps'>
): Resting[] {
	return bearers(story)
		.filter(
			({ claims, step }) =>
				claims.some((id) => corrected.includes(id)) || (step !== undefined && steps.includes(step))
		)
		.map(without);
}
