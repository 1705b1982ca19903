import { base } from '$app/paths';
import { ledgerAt } from '$lib/story/files';
import type { MachineStory } from '$lib/story/machine';

/** The story's claims and sources, as the site has them for machines. */
export const ledgerOf = (): Promise<MachineStory> => ledgerAt(base);
