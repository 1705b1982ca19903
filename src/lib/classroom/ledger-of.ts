import { base } from '$app/paths';
import type { MachineStory } from '$lib/story/machine';

/** The story's claims and sources, as the site has them for machines. */
export async function ledgerOf(): Promise<MachineStory> {
	const response = await fetch(`${base}/story.json`);
	if (!response.ok) throw new Error(`story.json answers ${response.status}`);
	return (await response.json()) as MachineStory;
}
