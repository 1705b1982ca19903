import { base } from '$app/paths';
import { stillAt } from '$lib/story/files';
import { desk } from './desk.svelte';

/** The address of a step's still in a frame, on the ground that the class sees. */
export const stillOf = (frame: string, step: string): string =>
	stillAt(base, desk.night ? `${frame}-night` : frame, step);
