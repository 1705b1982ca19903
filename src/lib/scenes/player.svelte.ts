/** Ease in and out, cubic: the curve of d3's easeCubicInOut. */
const easeCubicInOut = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - 4 * (1 - t) ** 3);

/** How long a step's change takes, in ms. */
const DURATION = 560;
/** What is left of a change when the reader has already moved on, in ms. */
const HURRY = 140;
/** A change is drawn when it has come this much further: less is not seen. */
const SEEN = 1 / 128;
/**
 * For so long, in times of what it took to work a frame out, the machine is left to other things, and at
 * most for so many ms: where a frame takes 3 ms a change takes a fifteenth of it; one that is quick draws
 * each frame.
 */
const SHARE = 14;
const AT_MOST = 64;
/** A frame that took longer than this, in ms, was more than the machine can do. */
const LATE = 40;
/** A timer that is later than this, in ms, is not waited for: a host's page may have stopped its clock. */
const WAIT = 250;

/**
 * Plays the change from one step to the next. At rest it shows `step` and nothing else, however it
 * came there. A reader who turns round turns the change round; one who runs ahead sees it end fast
 * and the latest step follow; anything further than the next step is a cut.
 */
export class Player<S extends { readonly index: number }> {
	/** The step this is at or going to. */
	step = $state.raw() as S;
	/** The step this is coming from, while it moves. */
	from = $state.raw<S | null>(null);
	/** How far it has come, 0 to 1, eased. Who draws it is told of each frame by `follow`. */
	t = 1;

	private followers: readonly (() => void)[] = [];
	private clock = 1;
	private speed = 1 / DURATION;
	private frame = 0;
	/** What was put off until a frame is over. */
	private work: ReturnType<typeof setTimeout> | undefined;
	private due = false;
	private then = 0;
	private last = 0;
	/** Until when the page is left alone, and whether it was since something was drawn. */
	private free = 0;
	private spared = false;
	private next: S | null = null;

	constructor(first: S) {
		this.step = first;
	}

	get moving(): boolean {
		return this.from !== null;
	}

	/** Goes to a step, by a cut where `still`. */
	go(target: S, still: boolean): void {
		if (still) return this.cut(target);
		if (!this.from) {
			if (target === this.step) return;
			if (Math.abs(target.index - this.step.index) !== 1) return this.cut(target);
			this.begin(target);
		} else if (target === this.step) {
			this.next = null;
			this.speed = 1 / DURATION;
		} else if (target === this.from) {
			this.from = this.step;
			this.step = target;
			this.clock = 1 - this.clock;
			this.t = easeCubicInOut(this.clock);
			this.next = null;
			this.speed = 1 / DURATION;
		} else {
			this.next = target;
			this.speed = Math.max(this.speed, (1 - this.clock) / HURRY);
		}
	}

	/** Shows a step at rest, at once. */
	cut(target: S): void {
		this.stop();
		this.next = null;
		this.from = null;
		this.clock = 1;
		this.t = 1;
		this.step = target;
	}

	stop(): void {
		cancelAnimationFrame(this.frame);
		clearTimeout(this.work);
		this.frame = 0;
		this.due = false;
	}

	/** Calls back with each frame of a change, when `t` is another; returns what ends that. */
	follow(told: () => void): () => void {
		this.followers = [...this.followers, told];
		return () => (this.followers = this.followers.filter((each) => each !== told));
	}

	private tell(): void {
		for (const told of this.followers) told();
	}

	private begin(target: S): void {
		this.from = this.step;
		this.step = target;
		this.clock = 0;
		this.t = 0;
		this.speed = 1 / DURATION;
		this.then = this.last = performance.now();
		this.frame = requestAnimationFrame(this.tick);
	}

	private tick = (now: number): void => {
		this.frame = requestAnimationFrame(this.tick);
		const frame = now - this.last;
		this.last = now;
		// What was long in drawing leaves as long to the reader's scroll and taps.
		if (frame > LATE && !this.spared) {
			this.spared = true;
			this.free = now + Math.min(frame, 100);
		}
		if (now < this.free) return;
		if (this.due) {
			if (now - this.then > WAIT) this.show();
			return;
		}
		this.spared = false;
		// A tab that was hidden comes back with one long frame: it ends the change.
		this.clock = Math.min(1, this.clock + Math.max(0, now - this.then) * this.speed);
		this.then = now;
		const t = easeCubicInOut(this.clock);
		if (this.clock < 1 && Math.abs(t - this.t) < SEEN) return;
		this.t = t;
		// Worked out apart from the frame, which has layout and paint to do: neither then keeps a reader waiting.
		this.due = true;
		this.work = setTimeout(this.show);
	};

	private show = (): void => {
		if (!this.due) return;
		this.due = false;
		if (this.clock < 1) {
			const start = performance.now();
			this.tell();
			this.free = this.then + Math.min(SHARE * (performance.now() - start), AT_MOST);
			return;
		}
		const next = this.next;
		this.cut(this.step);
		if (next && next !== this.step) this.go(next, false);
		// One that follows at once begins as its first picture too.
		if (this.from) this.tell();
	};
}
