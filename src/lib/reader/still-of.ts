import { base } from '$app/paths';
import { settings } from './settings.svelte';

/** The address of a step's still in a frame, on the ground that the reader sees. */
export const stillOf = (frame: string, step: string): string =>
	`${base}/stills/${frame}${settings.night ? '-night' : ''}/${step}.svg`;
