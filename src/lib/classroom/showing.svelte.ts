import { Player } from '$lib/scenes/player.svelte';
import { Playing } from '$lib/scenes/playing.svelte';
import type { PublishedStep } from '$lib/story/publish';

/** The picture of the slide that a window shows, and the step of the story that can be set. */
export class Showing {
	readonly player: Player<PublishedStep>;
	readonly playing: Playing | null;

	/** @param onplay Called with the query of how the step is set, when it was set in this window. */
	constructor(
		private readonly steps: readonly PublishedStep[],
		onplay: (play: string) => void
	) {
		this.player = new Player(steps[0]!);
		const step = steps.find(({ play }) => play);
		const playing: Playing | null = step
			? new Playing(step, () => onplay(playing!.search('').replace(/^\?/, '')))
			: null;
		this.playing = playing;
	}

	/** The step with this id, as it is set; undefined for the start. */
	stepOf(slide: string): PublishedStep | undefined {
		const { playing } = this;
		if (playing && slide === playing.step.id) return playing.shown;
		return this.steps.find(({ id }) => id === slide);
	}

	/** Shows a step. It moves there within a scene, one step at a time, and is there by a cut otherwise. */
	show(step: PublishedStep, still: boolean): void {
		const { player } = this;
		const at = player.step;
		// What was set is shown at once. A step that it is on its way to is told again: another may be next.
		if (step !== at && (step.id === at.id || step.scene !== at.scene)) player.cut(step);
		else player.go(step, still);
	}
}
