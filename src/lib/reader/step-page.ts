import { frames } from '../paint/frames';
import { picture } from '../scenes/picture';
import { loadKinds } from '../scenes/registry';
import type { Story } from '../story/define';
import { dateWords, ledger, statuses, type LedgerClaim } from '../story/ledger';
import { numbering } from '../story/numbering';
import { publish, stepsOf, type PublishedStep, type PublishedStory } from '../story/publish';

export interface Neighbour {
	readonly id: string;
	readonly title: string;
}

/** Everything that the page of one step shows. Plain data. */
export interface StepPageData {
	readonly title: string;
	readonly step: PublishedStep;
	/** Null for the opening. */
	readonly place: {
		readonly chapter: string;
		readonly number: number;
		readonly of: number;
		/** Which step of its chapter, from 1. */
		readonly step: number;
		readonly steps: number;
	} | null;
	readonly front: PublishedStory['front'];
	/** What the step rests on, then what the words before it rest on; each claim once. */
	readonly claims: readonly LedgerClaim[];
	/** The number that each of them has in the whole story. */
	readonly numbers: Readonly<Record<string, number>>;
	/** What the marks of the picture tell when they are asked, each once. */
	readonly marks: readonly {
		readonly name: string;
		readonly text: string;
		readonly publishers: readonly string[];
	}[];
	/** What each status that occurs in them means. */
	readonly key: readonly { readonly words: string; readonly meaning: string }[];
	readonly previous: Neighbour | null;
	readonly next: Neighbour | null;
	/** In words. */
	readonly asOf: string;
}

const neighbour = (step: PublishedStep | undefined): Neighbour | null =>
	step ? { id: step.id, title: step.caption.title } : null;

/** What hovering over the picture of a step tells, as a list: what is told in two places stands once. */
function marksOf(step: PublishedStep, published: PublishedStory): StepPageData['marks'] {
	const told = new Map(
		picture(step, frames.wide).targets.map(({ name, detail }) => [
			detail.text,
			{
				name: name.replace(/ \((held|shared|leaked|released)\)$/, ''),
				text: detail.text,
				publishers: [
					...new Set(detail.claims.flatMap((claim) => published.publishers[claim] ?? []))
				]
			}
		])
	);
	return [...told.values()];
}

/** The page of one step, or null where the story has no such step. Rejects where a kind does not load. */
export async function stepPage(story: Story, id: string): Promise<StepPageData | null> {
	await loadKinds();
	const published = publish(story);
	const steps = stepsOf(published);
	const step = steps.find((each) => each.id === id);
	if (!step) return null;
	const chapter = published.chapters.find((each) => each.id === step.chapter);
	const own = chapter?.scenes.flatMap((scene) => scene.steps) ?? [];
	const { families, about } = published.front;
	const numbers = numbering(published);
	const claims = ledger(story, [
		...new Set([...step.claims, ...[...families, ...about].flatMap(([, ...ids]) => ids)])
	]);
	return {
		title: published.title,
		step,
		place: chapter
			? {
					chapter: chapter.title,
					number: chapter.number,
					of: published.chapters.length,
					step: own.indexOf(step) + 1,
					steps: own.length
				}
			: null,
		front: published.front,
		claims,
		numbers: Object.fromEntries(claims.map(({ id }) => [id, numbers[id]!])),
		marks: marksOf(step, published),
		key: Object.entries(statuses)
			.filter(([status]) => claims.some((claim) => claim.status === status))
			.map(([, each]) => each),
		previous: neighbour(steps[step.index - 1]),
		next: neighbour(steps[step.index + 1]),
		asOf: dateWords(story.facts.asOf)
	};
}
