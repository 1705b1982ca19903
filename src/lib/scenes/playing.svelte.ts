import { hasKind, kindOf, loadKind } from '$lib/scenes/registry';
import { searchWith, withPlay, type Played } from '$lib/story/play';
import type { PublishedStep } from '$lib/story/publish';

/** The one step of a story that its reader may set, and how it is set. */
export class Playing {
	/** Plain data: for an address, and for another window. */
	played = $state.raw<Played>({});
	private ready = $state(false);
	private next: Played = {};
	private frame = 0;

	/** The step as its reader has set it. */
	readonly shown: PublishedStep;

	/** @param onset Called when the reader has set something. */
	constructor(
		readonly step: PublishedStep,
		private readonly onset: () => void
	) {
		this.shown = $derived(withPlay(this.step, this.played));
	}

	private get keys(): readonly string[] {
		return this.step.play ?? [];
	}

	private get play() {
		return this.ready ? kindOf(this.step.kind).play : undefined;
	}

	/** What shows the controls; none until the kind is at hand. */
	get controls() {
		return this.play?.controls;
	}

	get panel() {
		return this.play?.panel(this.shown.view, this.keys);
	}

	/** Brings the kind in, and with it what the query of an address says. */
	load(search: string): void {
		if (this.ready) return;
		loadKind(this.step.kind).then(
			() => {
				if (this.ready || !hasKind(this.step.kind)) return;
				this.ready = true;
				this.played = this.next = this.play?.parse(search, this.keys) ?? {};
			},
			() => {}
		);
	}

	/** Sets everything as the query of an address says, here or in another window. */
	take(search: string): void {
		try {
			if (!this.play || searchWith('', [], search) === this.search('')) return;
			cancelAnimationFrame(this.frame);
			this.frame = 0;
			this.played = this.next = this.play.parse(search, this.keys);
		} catch {
			// Code of this kind that breaks leaves it as it is set, and the slides go on.
		}
	}

	/** Moves a control. The picture follows with the next frame, however often it is moved till then. */
	set(control: string, value: number): void {
		const { view } = withPlay(this.step, this.next);
		this.next = { ...this.next, ...this.play?.set(view, control, value) };
		this.frame ||= requestAnimationFrame(() => {
			this.frame = 0;
			this.played = this.next;
			this.onset();
		});
	}

	reset(): void {
		cancelAnimationFrame(this.frame);
		this.frame = 0;
		this.played = this.next = {};
		this.onset();
	}

	/** The query of an address that says how the step is set; as it was where nothing is known of that. */
	search(search: string): string {
		const { play, keys } = this;
		if (!play) return search;
		const [ours, own] = [this.shown, this.step].map(({ view }) => play.format(view, keys));
		return searchWith(search, play.names, ours === own ? '' : ours!);
	}
}
