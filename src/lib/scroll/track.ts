import { stepAt } from './progress';
import { settled } from './settled';

export interface TrackOptions {
	/** The steps in page order; at least one. */
	readonly steps: readonly HTMLElement[];
	/** The reading line, in px from the top of the viewport, as it is now. */
	readonly line: () => number;
	/** Called with the index of the step at the reading line, whenever that may have changed. */
	readonly onposition: (index: number) => void;
}

export interface Track {
	/** Computes the position now, from where the reading line is now. */
	measure(): void;
	destroy(): void;
}

/**
 * Watches which step is at the reading line. What happens says *when* to look; *where* the reader is, is
 * computed from the steps' edges each time, so a missed, late or repeated event cannot leave a wrong
 * position behind.
 *
 * The step that the reader is in is observed, and no other: they are in it until it leaves the line. A
 * library that observes each step (scrollama: twice) costs with each frame what all of the story's steps
 * cost.
 */
export function track({ steps, line, onposition }: TrackOptions): Track {
	let frame = 0;
	let observer: IntersectionObserver | null = null;
	let observed: HTMLElement | undefined;
	let root = '';

	const measure = (): void => {
		frame = 0;
		const at = line();
		const index = stepAt(steps.length, (i) => steps[i]!.getBoundingClientRect().top, at);
		const step = steps[index]!;
		const { top, bottom } = step.getBoundingClientRect();
		// Between two steps, and where nothing can be observed, the next scroll may lead into another.
		if (!observe(step, at) || top > at || bottom < at)
			addEventListener('scroll', soon, { passive: true, once: true, signal });
		onposition(index);
	};
	/** Will tell when a step leaves the line; false where the browser cannot. */
	const observe = (step: HTMLElement, at: number): boolean => {
		const margin = `${-Math.round(at)}px 0px ${Math.round(at) - innerHeight}px`;
		if (step === observed && margin === root) return true;
		try {
			if (margin !== root) {
				observer?.disconnect();
				observer = new IntersectionObserver(measure, { rootMargin: margin });
				root = margin;
			} else if (observed) observer?.unobserve(observed);
			observed = step;
			observer!.observe(step);
			return true;
		} catch {
			// It is missing, or another's stands in its place and does not work.
			root = '';
			return false;
		}
	};
	const gone = new AbortController();
	const { signal } = gone;
	const soon = (): void => {
		if (!frame && !signal.aborted) frame = requestAnimationFrame(measure);
	};
	const unsettle = settled(measure);
	addEventListener('hashchange', soon, { signal });
	addEventListener('pageshow', soon, { signal });
	void document.fonts?.ready.then(soon);
	measure();

	return {
		measure,
		destroy() {
			observer?.disconnect();
			cancelAnimationFrame(frame);
			unsettle();
			gone.abort();
		}
	};
}
