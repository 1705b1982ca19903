import type { MachineStory } from '$lib/story/machine';
import { stillHeld, textOfFile } from './held';

/* Stands for $lib/story/files: what a site has as files is in this one. */

export const stillAt = (_base: string, frame: string, step: string): string =>
	stillHeld(frame, step);

export async function ledgerAt(): Promise<MachineStory> {
	const text = textOfFile('/story.json');
	if (text === null) throw new Error('The file holds no story.json.');
	return JSON.parse(text) as MachineStory;
}
