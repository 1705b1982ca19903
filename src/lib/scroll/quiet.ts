/** Something to do when nothing has happened for a while. */
export interface Quiet {
	/** Something has happened. Costs next to nothing, however often: it sets no timer where one runs. */
	tell(): void;
	/** Whether it is still to be done. */
	readonly waiting: boolean;
	/** It will not be done, unless something happens again. */
	stop(): void;
}

/**
 * Does something once when nothing has happened for so many ms. Where `where` is given, another value of
 * it is something that has happened too: it is looked at by the timer, and need not be told.
 */
export function quiet(ms: number, then: () => void, where?: () => unknown): Quiet {
	let last = 0;
	let at: unknown;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const look = (): void => {
		const now = where?.();
		if (now !== at) last = performance.now();
		at = now;
		const left = last + ms - performance.now();
		timer = left > 0 ? setTimeout(look, left) : undefined;
		if (timer === undefined) then();
	};
	return {
		tell() {
			last = performance.now();
			if (timer !== undefined) return;
			at = where?.();
			timer = setTimeout(look, ms);
		},
		get waiting() {
			return timer !== undefined;
		},
		stop() {
			clearTimeout(timer);
			timer = undefined;
		}
	};
}
