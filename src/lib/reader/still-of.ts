import { base } from '$app/paths';
import { stillAt } from '$lib/story/files';
import { settings } from './settings.svelte';

/** The address of a step's still in a frame, on the ground that the reader sees. */
export const stillOf = (frame: string, step: string): string =>
	stillAt(base, settings.night ? `${frame}-night` : frame, step);
