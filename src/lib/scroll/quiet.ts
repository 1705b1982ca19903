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
 * Does something once when nothing has happened for so many ms. With `scrolls`, a scroll of the page is
 * something that happens too, and need not be told: it is done at most twice as long after its last one.
 */
export function quiet(ms: number, then: () => void, scrolls = false): Quiet {
	let last = 0;
	let at = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const wait = (ms: number): void => {
		clearTimeout(timer);
		timer = setTimeout(look, ms);
	};
	const ended = (): void => {
		at = scrollY;
		last = performance.now();
		wait(ms);
	};
	const look = (): void => {
		if (scrolls && scrollY !== at) {
			ended();
			if ('onscrollend' in window) addEventListener('scrollend', ended, { once: true });
			return;
		}
		const left = last + ms - performance.now();
		if (left > 0) return wait(left);
		stop();
		then();
	};
	const stop = (): void => {
		clearTimeout(timer);
		timer = undefined;
		if (scrolls) removeEventListener('scrollend', ended);
	};
	return {
		tell() {
			last = performance.now();
			if (timer !== undefined) return;
			if (scrolls) at = scrollY;
			wait(ms);
		},
		get waiting() {
			return timer !== undefined;
		},
		stop
	};
}
