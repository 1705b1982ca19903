import { stepsOf, type PublishedStory } from './publish';

/**
 * The number of each claim, 1 for the first: by where in the story it first appears, those of a
 * step's sentences before the others that the step rests on. The marks in the text, the list of
 * sources and the endnotes on paper all count with it.
 */
export function numbering(story: PublishedStory): Record<string, number> {
	const order = new Set<string>();
	for (const step of stepsOf(story)) {
		for (const [, ...claims] of step.text) for (const id of claims) order.add(id);
		for (const id of step.claims) order.add(id);
	}
	return Object.fromEntries([...order].map((id, i) => [id, i + 1]));
}
