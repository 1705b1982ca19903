import { base } from '$app/paths';
import { desk } from './desk.svelte';

/** The address of a step's still in a frame, on the ground that the class sees. */
export const stillOf = (frame: string, step: string): string =>
	`${base}/stills/${frame}${desk.night ? '-night' : ''}/${step}.svg`;
