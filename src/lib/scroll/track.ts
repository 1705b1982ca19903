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

/** Further above the reading line than any story is long, in px. */
const ABOVE = 9_999_999;

/**
 * Watches which step is at the reading line. What happens says *when* to look; *where* the reader is, is
 * computed from the steps' edges each time, so a missed, late or repeated event cannot leave a wrong
 * position behind.
 *
 * Two steps are observed, however many there are: the one that the reader is in, which has passed the
 * line, and the next, which has not. A library that observes each step (scrollama: twice) costs with each
 * frame what all of the story's steps cost.
 */
export function track({ steps, line, onposition }: TrackOptions): Track {
	let frame = 0;
	let observer: IntersectionObserver | null = null;
	let margin = '';
	let here: Element | undefined;

	const measure = (): void => {
		frame = 0;
		// The edge of what is observed, in whole px as margins are: without the half that `stepAt` allows.
		const at = Math.floor(line());
		const index = stepAt(steps.length, (i) => steps[i]!.getBoundingClientRect().top, at - 0.5);
		try {
			observe(index, at);
		} catch {
			// An observer is missing, or another's stands in its place and does not work.
			margin = '';
			addEventListener('scroll', soon, { passive: true, once: true });
		}
		onposition(index);
	};
	const observe = (index: number, at: number): void => {
		const wanted = `${ABOVE}px 0px ${at - innerHeight}px`;
		if (steps[index] === here && wanted === margin) return;
		if (wanted !== margin) {
			observer?.disconnect();
			// Of its own document: in another's frame the margin would count for nothing.
			observer = new IntersectionObserver(told, { root: document, rootMargin: wanted });
			margin = wanted;
		} else observer?.disconnect();
		here = steps[index];
		for (const step of steps.slice(index, index + 2)) observer!.observe(step);
	};
	const told = (entries: readonly IntersectionObserverEntry[]): void => {
		const unlike = (): boolean =>
			entries.some(
				({ target, isIntersecting }) =>
					isIntersecting !== (target === here) && (isIntersecting || target !== steps[0])
			);
		if (!unlike()) return;
		const before = here;
		measure();
		if (here !== before || !unlike()) return;
		// Edges may be a px apart, on screens whose px are fractions, or while their height is another:
		// as long as the observer and what is measured do not agree, each scroll is looked at.
		margin = '';
		addEventListener('scroll', soon, { passive: true, once: true });
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
			removeEventListener('scroll', soon);
			gone.abort();
		}
	};
}
