import type { Mode } from './Embed.svelte';

/**
 * The rungs of the ladder, the best first. An embed stands on the best one that the page around it
 * allows, and says which in `data-embed-rung`:
 *
 * 1. `inline`: in the page itself, which scrolls;
 * 2. `sticky`: the host moves the frame with its reader and says how far along its track it is;
 * 3. `position`: the frame is as high as what it holds, and the host says where it is on the screen;
 * 4. `tracking`: as high, and the frame finds out by itself what of it can be seen;
 * 5. `stepper`: buttons, keys and swipes;
 * 6. `stills`: every step with its still, as without scripts.
 */
export type Rung = 'inline' | 'sticky' | 'position' | 'tracking' | 'stepper' | 'stills';

/** How steps are shown on each rung. */
export const modeOn: Readonly<Record<Rung, Mode>> = {
	inline: 'scroll',
	sticky: 'scroll',
	position: 'follow',
	tracking: 'follow',
	stepper: 'stepper',
	stills: 'stills'
};

/** What a framed page knows of the page around it. */
export interface Known {
	/** The host moves the frame, and has said where to. */
	readonly moved: boolean;
	/** The host has said where the frame is on its screen. */
	readonly position: boolean;
	/** Whether the frame can find that out by itself; null while nobody knows. */
	readonly tracking: boolean | null;
	/** The frame is as high as it must be to be followed, or will be: its host makes it so. */
	readonly tall: boolean;
}

/** The best rung that there is. */
export function rungFor({ moved, position, tracking, tall }: Known): Rung {
	if (moved) return 'sticky';
	if (tall && position) return 'position';
	if (tall && tracking !== false) return 'tracking';
	// In a tall frame that cannot be followed, one step at its top would leave the rest of it empty.
	return tall ? 'stills' : 'stepper';
}
