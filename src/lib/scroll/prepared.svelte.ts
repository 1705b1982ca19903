import { quiet } from './quiet';

/** How many scenes behind and ahead of the reader are drawn before the reader is near. */
const BEHIND = 1;
const AHEAD = 2;

/**
 * The scenes that are drawn before their reader is near, one after the other while the page rests: in
 * the middle of a scroll, to draw a whole picture takes longer than a frame has. Where the browser does
 * not say when it rests, none are.
 */
export class Prepared {
	private from = $state(0);
	private to = $state(-1);
	private here = 0;
	private idle = 0;
	private readonly rests = quiet(300, () => this.next());

	/** @param count how many scenes there are */
	constructor(private readonly count: number) {}

	/** Whether a scene, by its index, is drawn already. */
	has(index: number): boolean {
		return index >= this.from && index <= this.to;
	}

	/** The reader is at a scene: what is far from it is let go, what is near follows when the page rests. */
	at(index: number): void {
		this.stop();
		this.here = index;
		this.from = Math.max(this.from, index - BEHIND);
		this.to = Math.min(this.to, index + AHEAD);
		if (this.from > index || this.to < index) [this.from, this.to] = [index, index - 1];
		this.rests.tell();
	}

	stop(): void {
		this.rests.stop();
		globalThis.cancelIdleCallback?.(this.idle);
	}

	private next(): void {
		this.idle = globalThis.requestIdleCallback?.(() => {
			if (this.to < Math.min(this.here + AHEAD, this.count - 1)) this.to += 1;
			else if (this.from > Math.max(this.here - BEHIND, 0)) this.from -= 1;
			else return;
			this.next();
		});
	}
}
