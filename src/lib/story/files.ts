import type { MachineStory } from './machine';

/*
 * What a site has as files beside its pages. This is the one place that knows where they are: the copy
 * in one file (src/single) puts another module in place of this one.
 */

/**
 * The address of a step's picture.
 * @param base The path of the site on its host.
 * @param frame "narrow"; on the dark ground "narrow-night".
 */
export const stillAt = (base: string, frame: string, step: string): string =>
	`${base}/stills/${frame}/${step}.svg`;

/**
 * The story's claims and sources, as the site has them for machines.
 * @throws where they do not arrive
 */
export async function ledgerAt(base: string): Promise<MachineStory> {
	const response = await fetch(`${base}/story.json`);
	if (!response.ok) throw new Error(`story.json answers ${response.status}`);
	return (await response.json()) as MachineStory;
}
