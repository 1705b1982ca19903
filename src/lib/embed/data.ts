import { pathOfStep } from '../story/address';
import type { Withdrawal } from '../story/dossier';
import { dateWords } from '../story/ledger';
import { hashOfStep } from '../story/place';
import {
	detailsOf,
	plain,
	type PublishedScene,
	type PublishedStep,
	type PublishedStory
} from '../story/publish';

/** The id of the embed that shows all chapters; no scene has it. */
export const wholeStory = 'story';

/** A scene as an embed shows it, or what is said in its place. */
export type EmbeddedScene = Pick<PublishedScene, 'id' | 'title' | 'steps'> & {
	readonly withdrawn?: { readonly date: string; readonly reason: string };
};

export interface EmbeddedChapter {
	/** Null where scenes stand without a heading. */
	readonly heading: { readonly number: number; readonly title: string } | null;
	readonly scenes: readonly EmbeddedScene[];
}

/** Everything that an embed shows. Plain data, which can be sent as JSON. */
export interface EmbedData {
	/** The id of the scene, or "story". */
	readonly id: string;
	/** What is shown: the title of the scene or of the story. */
	readonly title: string;
	/** The title of the story. */
	readonly story: string;
	readonly publisher: string;
	/** The line about the people who were killed and their families. */
	readonly families: string;
	/** What the story is about and what it does not show, in one line. */
	readonly note: string;
	/** What a short name means that its steps use; null where they do not. */
	readonly called: { readonly name: string; readonly means: string } | null;
	/** The day up to which the facts are known, in words. */
	readonly asOf: string;
	readonly chapters: readonly EmbeddedChapter[];
	/** The publishers behind each claim that a mark in a picture names. */
	readonly publishers: Readonly<Record<string, readonly string[]>>;
}

/** The steps of an embed in order. Their places in it count from 0, whatever their places in the story. */
export const stepsIn = ({ chapters }: Pick<EmbedData, 'chapters'>): readonly PublishedStep[] =>
	chapters.flatMap(({ scenes }) => scenes.flatMap(({ steps }) => steps));

/** What an embed of the whole story or of one scene shows, or null where there is no such scene. */
export function embedOf(
	story: PublishedStory,
	id: string,
	publisher: string,
	withdrawn: readonly Withdrawal[] = []
): EmbedData | null {
	const gone = (scene: string) => withdrawn.find((each) => each.scene === scene);
	const shown = (scene: PublishedScene): EmbeddedScene => {
		const why = gone(scene.id);
		return why ? emptyOf(why) : scene;
	};
	const scenes = [story.opening, ...story.chapters.flatMap((chapter) => chapter.scenes)];
	const one = scenes.find((scene) => scene.id === id);
	const lost = gone(id);
	const chapters: EmbeddedChapter[] | null =
		id === wholeStory
			? [
					{ heading: null, scenes: [shown(story.opening)] },
					...story.chapters.map(({ number, title, scenes }) => ({
						heading: { number, title },
						scenes: scenes.map(shown)
					}))
				]
			: lost
				? [{ heading: null, scenes: [emptyOf(lost)] }]
				: one
					? [{ heading: null, scenes: [one] }]
					: null;
	if (!chapters) return null;
	const named = new Set(
		stepsIn({ chapters }).flatMap(({ view }) => detailsOf(view).flatMap(({ claims }) => claims))
	);
	return {
		id,
		title: id === wholeStory ? story.title : (lost?.title ?? one?.title ?? ''),
		story: story.title,
		publisher,
		families: plain(story.front.families),
		note: story.front.contentNote.line,
		called: calledIn(story, stepsIn({ chapters })),
		asOf: dateWords(story.facts.asOf),
		chapters,
		publishers: Object.fromEntries(
			Object.entries(story.publishers).filter(([claim]) => named.has(claim))
		)
	};
}

/** What the short name means that the story's front matter explains, where steps or their pictures use it. */
function calledIn({ front }: PublishedStory, steps: readonly PublishedStep[]): EmbedData['called'] {
	if (!front.called) return null;
	const { name, means } = front.called;
	const used = JSON.stringify(steps).toLowerCase().includes(name.toLowerCase());
	return used ? { name, means: means[0] } : null;
}

/** A scene without its steps, and why. */
const emptyOf = ({ scene, title, date, reason }: Withdrawal): EmbeddedScene => ({
	id: scene,
	title,
	steps: [],
	withdrawn: { date: dateWords(date), reason }
});

/** The ids of everything that can be embedded, the whole story first, and what was once embedded. */
export const embedIds = (
	story: PublishedStory,
	withdrawn: readonly Withdrawal[] = []
): readonly string[] => [
	...new Set([
		wholeStory,
		story.opening.id,
		...story.chapters.flatMap(({ scenes }) => scenes.map(({ id }) => id)),
		...withdrawn.map(({ scene }) => scene)
	])
];

/**
 * Where an embed leads to. `home` is the story's own address without a slash at its end: a path where
 * the embed is a page of the same site ("/2026/sharing", or ""), and with scheme and host elsewhere.
 */
export const linksOf = (home: string) => ({
	/** The story, at a step where one is named. */
	story: (step?: Pick<PublishedStep, 'id' | 'index'>): string =>
		`${home}/${step ? hashOfStep(step.id, step.index) : ''}`,
	corrections: `${home}/sources/#corrections`,
	/** What a step rests on, claim by claim. */
	sources: (step: string): string => `${home}${pathOfStep(step)}#claims`,
	still: (frame: string, night: boolean, step: string): string =>
		`${home}/stills/${frame}${night ? '-night' : ''}/${step}.svg`
});
