import { quiet } from './quiet';

/** How many steps before and after a scene its reader is near it. */
const STEPS = 1;
/** How many scenes behind and ahead of the reader are drawn while the page rests. */
const BEHIND = 1;
const AHEAD = 2;

/** Where the reader of a story is, as one of its scenes sees it. */
export class Near {
	/** The index of the step of this scene that is nearest to the reader. */
	at: number;
	/** Whether its picture is drawn; its place is kept always. */
	drawn = $state(false);

	/** @param first the index of its first step @param last of its last */
	constructor(
		readonly first: number,
		readonly last: number
	) {
		this.at = $state(first);
	}
}

/**
 * Tells each scene of a story where its reader is, and those alone for which that has changed: a long
 * story is not slower than a short one.
 *
 * A picture is drawn when its reader is near: that of the scene at hand at once, its neighbours one by
 * one, since a picture takes most of a frame to come or go. While the page rests those around the reader
 * are drawn too; where the browser does not say when it rests, and for a reader who has not begun, they
 * are not.
 */
export class Nearness {
	readonly scenes: readonly Near[];
	private index = 0;
	/** The scene that the reader is in, and those that are drawn because the page rested. */
	private here = 0;
	private from = 0;
	private to = -1;
	private idle = 0;
	private later: ReturnType<typeof setTimeout> | undefined;
	private readonly rests = quiet(300, () => this.prepare());

	/** @param scenes the index of the first step of each scene and of its last, in the order of the story */
	constructor(scenes: readonly (readonly [first: number, last: number])[]) {
		this.scenes = scenes.map(([first, last]) => new Near(first, last));
	}

	/** The reader is at a step. */
	at(index: number): void {
		this.stop();
		this.index = index;
		this.here = Math.max(
			0,
			this.scenes.findIndex(({ last }) => index <= last)
		);
		this.from = Math.max(this.from, this.here - BEHIND);
		this.to = Math.min(this.to, this.here + AHEAD);
		if (this.from > this.here || this.to < this.here)
			[this.from, this.to] = [this.here, this.here - 1];
		for (const scene of this.scenes) scene.at = Math.max(scene.first, Math.min(scene.last, index));
		const scene = this.scenes[this.here]!;
		scene.drawn ||= this.wants(scene, this.here);
		this.later = setTimeout(this.next, 16);
		if (index > 0) this.rests.tell();
	}

	stop(): void {
		this.rests.stop();
		globalThis.cancelIdleCallback?.(this.idle);
		clearTimeout(this.later);
	}

	private wants({ first, last }: Near, i: number): boolean {
		const near = this.index >= first - STEPS && this.index <= last + STEPS;
		return near || (i >= this.from && i <= this.to);
	}

	/** One picture comes, or goes. */
	private readonly next = (): void => {
		const scene = this.scenes.find((each, i) => each.drawn !== this.wants(each, i));
		if (!scene) return;
		scene.drawn = !scene.drawn;
		this.later = setTimeout(this.next, 16);
	};

	private prepare(): void {
		this.idle = globalThis.requestIdleCallback?.(() => {
			if (this.to < Math.min(this.here + AHEAD, this.scenes.length - 1)) this.to += 1;
			else if (this.from > Math.max(this.here - BEHIND, 0)) this.from -= 1;
			else return;
			this.next();
			this.prepare();
		});
	}
}
