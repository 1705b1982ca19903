import type { Withdrawal } from '../story/dossier';
import type { PublishedStory } from '../story/publish';
import { embedOf, wholeStory } from './data';
import { snippetData, type SnippetData } from './snippet';

/** What the page for editors offers. Plain data. */
export interface EditorsPageData {
	/** The whole story; its steps are those of the scenes. */
	readonly whole: SnippetData;
	/** Every scene that can be embedded, in the order of the story. */
	readonly scenes: readonly SnippetData[];
	readonly groups: readonly {
		readonly heading: string;
		readonly scenes: readonly { readonly id: string; readonly title: string }[];
	}[];
}

export function editorsPage(
	story: PublishedStory,
	publisher: string,
	withdrawn: readonly Withdrawal[] = []
): EditorsPageData {
	const dataOf = (id: string) => embedOf(story, id, publisher, withdrawn)!;
	const groups = [
		{ heading: 'Opening', scenes: [story.opening] },
		...story.chapters.map(({ number, title, scenes }) => ({
			heading: `${number}. ${title}`,
			scenes
		}))
	].map(({ heading, scenes }) => ({
		heading,
		scenes: scenes
			.filter(({ id }) => !withdrawn.some(({ scene }) => scene === id))
			.map(({ id, title }) => ({ id, title }))
	}));
	return {
		whole: { ...snippetData(dataOf(wholeStory)), steps: [] },
		scenes: groups.flatMap(({ scenes }) => scenes.map(({ id }) => snippetData(dataOf(id)))),
		groups: groups.filter(({ scenes }) => scenes.length > 0)
	};
}
