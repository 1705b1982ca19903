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
	private drawn: readonly number[] = [];
	private idle = 0;
	private later: ReturnType<typeof setTimeout> | undefined;
	private readonly rests = quiet(300, () => this.prepare(), true);

	/** @param scenes the index of the first step of each scene and of its last, in the order of the story */
	constructor(scenes: readonly (readonly [first: number, last: number])[]) {
		this.scenes = scenes.map(([first, last]) => new Near(first, last));
	}

	/** The reader is at a step. */
	at(index: number): void {
		this.cancel();
		this.index = index;
		const before = this.here;
		this.here = Math.max(
			0,
			this.scenes.findIndex(({ last }) => index <= last)
		);
		this.from = Math.max(this.from, this.here - BEHIND);
		this.to = Math.min(this.to, this.here + AHEAD);
		if (this.from > this.here || this.to < this.here)
			[this.from, this.to] = [this.here, this.here - 1];
		// Scenes that were passed before, or are still ahead, are where they were.
		const [low, high] = before < this.here ? [before, this.here] : [this.here, before];
		for (const scene of this.scenes.slice(low, high + 1))
			scene.at = Math.max(scene.first, Math.min(scene.last, index));
		if (this.wants(this.here)) this.draw(this.here, true);
		this.soon();
		if (index > 0) this.rests.tell();
		else this.rests.stop();
	}

	stop(): void {
		this.rests.stop();
		this.cancel();
	}

	private cancel(): void {
		globalThis.cancelIdleCallback?.(this.idle);
		clearTimeout(this.later);
	}

	private wants(i: number): boolean {
		const { first, last } = this.scenes[i]!;
		const near = this.index >= first - STEPS && this.index <= last + STEPS;
		return near || (i >= this.from && i <= this.to);
	}

	private draw(i: number, drawn: boolean): void {
		this.scenes[i]!.drawn = drawn;
		this.drawn = this.drawn.filter((each) => each !== i).concat(drawn ? i : []);
	}

	/** One that is to go, or else to come. */
	private get due(): number | undefined {
		const gone = this.drawn.find((i) => !this.wants(i));
		if (gone !== undefined) return gone;
		const end = Math.min(this.scenes.length - 1, Math.max(this.to, this.here + STEPS));
		for (let i = Math.max(0, Math.min(this.from, this.here - STEPS)); i <= end; i += 1)
			if (this.wants(i) && !this.drawn.includes(i)) return i;
		return undefined;
	}

	/** One picture goes, or comes, with the next frame; and so on. */
	private soon(): void {
		clearTimeout(this.later);
		const i = this.due;
		if (i === undefined) return;
		this.later = setTimeout(() => {
			this.draw(i, !this.drawn.includes(i));
			this.soon();
		}, 16);
	}

	private prepare(): void {
		this.idle = globalThis.requestIdleCallback?.(() => {
			if (this.to < Math.min(this.here + AHEAD, this.scenes.length - 1)) this.to += 1;
			else if (this.from > Math.max(this.here - BEHIND, 0)) this.from -= 1;
			else return;
			this.soon();
			this.prepare();
		});
	}
}
