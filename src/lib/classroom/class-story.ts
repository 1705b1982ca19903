import type { Story } from '../story/define';
import { publishLesson, type PublishedLesson } from '../story/lesson';
import type { MachineStory } from '../story/machine';
import { publish, stepsOf, type PublishedStory } from '../story/publish';
import { START } from './plan';
import { walkOf, type CutChoice, type DeckPlan, type PanelName } from './state';

/** What the deck and the speaker view show. Plain data. */
export interface ClassStory {
	readonly story: PublishedStory;
	readonly lesson: PublishedLesson;
}

/** What both views are given besides. */
export interface ClassProps {
	readonly data: ClassStory;
	/** The address of the other view. */
	readonly other: string;
	/** Brings in the claims and their sources; rejects where they cannot be had. */
	readonly ledgerOf: () => Promise<MachineStory>;
}

export const classStory = (story: Story): ClassStory => ({
	story: publish(story),
	lesson: publishLesson(story)
});

export const planOfDeck = ({ story, lesson }: ClassStory): DeckPlan => ({
	slides: [START, ...stepsOf(story).map(({ id }) => id)],
	cuts: lesson.cuts
});

/** The claims that a slide rests on. */
export function claimsOfSlide({ story }: ClassStory, slide: string): readonly string[] {
	const { families, about } = story.front;
	return slide === START
		? [...new Set([...families, ...about].flatMap(([, ...ids]) => ids))]
		: (stepsOf(story).find(({ id }) => id === slide)?.claims ?? []);
}

/** Where in a chosen cut a slide is: "3 of 11". A slide that is not in it has a dash for its place. */
export function placeInCut(plan: DeckPlan, cut: CutChoice, slide: string): string | null {
	if (cut === 'all') return null;
	const walk = walkOf(plan, cut);
	const at = walk.indexOf(slide);
	return `${at < 0 ? '–' : at} of ${walk.length - 1}`;
}

/** What a panel is called. */
export const panelNames: Readonly<Record<Exclude<PanelName, 'none'>, string>> = {
	question: 'Question',
	vote: 'The vote',
	task: 'The task',
	exit: 'The exit ticket',
	sources: 'Sources',
	overview: 'Overview'
};

/** Keeps the keyboard where it is when this is clicked, or with the deck: a clicker's keys are for that. */
export function withoutFocus(node: HTMLElement) {
	node.addEventListener('mousedown', (event) => {
		event.preventDefault();
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		else if (document.activeElement instanceof SVGElement) document.activeElement.blur();
	});
}

/** The number of a slide as it is said and typed: 0 for the start, 1 for the opening. */
export const numberOf = ({ slides }: DeckPlan, slide: string): number => slides.indexOf(slide);
