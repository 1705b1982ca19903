import { ledger, type LedgerClaim } from '$lib/story/ledger';
import type { MachineStory } from '$lib/story/machine';

/** The claims of the story, asked for when somebody wants to see them, and kept. */
export class Late {
	story = $state.raw<MachineStory | null>(null);
	failed = $state(false);
	private asking = false;

	constructor(private readonly load: () => Promise<MachineStory>) {}

	/** What could not be had is asked for again the next time. */
	ask(): void {
		if (this.story || this.asking) return;
		this.asking = true;
		this.failed = false;
		this.load().then(
			(story) => {
				this.story = story;
				this.asking = false;
			},
			() => {
				this.failed = true;
				this.asking = false;
			}
		);
	}

	/** The claims of these ids; null where they are not there. */
	claims(ids: readonly string[]): readonly LedgerClaim[] | null {
		const { story } = this;
		if (!story) return null;
		try {
			return ledger(
				story,
				ids.filter((id) => Object.hasOwn(story.claims, id))
			);
		} catch {
			return null;
		}
	}
}
