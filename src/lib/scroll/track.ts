import scrollama from 'scrollama';
import { stepAt } from './progress';

export interface TrackOptions {
	/** The steps in page order. */
	readonly steps: readonly HTMLElement[];
	/** The reading line, in px from the top of the viewport, as it is now. */
	readonly line: () => number;
	/** Called with the index of the step at the reading line, whenever that may have changed. */
	readonly onposition: (index: number) => void;
}

export interface Track {
	/** Computes the position now. */
	measure(): void;
	/** Must be called when the reading line has moved. */
	reset(): void;
	destroy(): void;
}

/** How many steps on either side of the reader's are watched: a browser asks each of them with every frame. */
const NEAR = 16;

/**
 * Watches which step is at the reading line. Scrollama says *when* to look (its observers cost
 * nothing while nothing crosses the line); *where* the reader is, is computed from the steps'
 * edges each time, so a missed, late or repeated event cannot leave a wrong position behind.
 */
export function track({ steps, line, onposition }: TrackOptions): Track {
	let scroller: scrollama.ScrollamaInstance | null = null;
	let offset = NaN;
	/** The step in whose neighbourhood scrollama watches. */
	let middle = 0;
	let frame = 0;
	let settle: ReturnType<typeof setTimeout> | undefined;

	const measure = (): void => {
		frame = 0;
		const at = line();
		const index = stepAt(steps.length, (i) => steps[i]?.getBoundingClientRect().top ?? 0, at);
		if (Math.abs(index - middle) > 8) {
			middle = index;
			offset = NaN;
			watch();
		}
		onposition(index);
	};
	const soon = (): void => {
		if (!frame) frame = requestAnimationFrame(measure);
	};
	// A jump from between two steps to between two others crosses no observed edge.
	const onscroll = (): void => {
		clearTimeout(settle);
		settle = setTimeout(measure, 120);
	};
	const watch = (): void => {
		const at = Math.round(line());
		if (at === offset) return;
		offset = at;
		scroller?.destroy();
		scroller = null;
		try {
			scroller = scrollama()
				.setup({
					step: steps.filter((_, i) => Math.abs(i - middle) < NEAR),
					// scrollama takes "<n>px" as well; its types do not say so.
					offset: `${at}px` as unknown as scrollama.DecimalType
				})
				.onStepEnter(measure)
				.onStepExit(measure);
		} catch {
			// An observer is missing, or another's stands in its place and does not work.
			addEventListener('scroll', soon, { passive: true });
		}
	};

	watch();
	const windowEvents = ['hashchange', 'pageshow', 'scrollend'] as const;
	for (const name of windowEvents) addEventListener(name, soon);
	addEventListener('scroll', onscroll, { passive: true });
	void document.fonts?.ready.then(soon);
	measure();

	return {
		measure,
		reset() {
			watch();
			measure();
		},
		destroy() {
			scroller?.destroy();
			cancelAnimationFrame(frame);
			clearTimeout(settle);
			for (const name of windowEvents) removeEventListener(name, soon);
			removeEventListener('scroll', onscroll);
			removeEventListener('scroll', soon);
		}
	};
}
