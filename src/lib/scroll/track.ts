import scrollama from 'scrollama';
import { stepAt } from './progress';
import { settled } from './settled';

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

/** What its types leave out: that "<n>px" is an offset as well, and that the offset can be set anew. */
type Scroller = scrollama.ScrollamaInstance & { offset(place: scrollama.DecimalType): unknown };
type Options = scrollama.ScrollamaOptions & { readonly container: HTMLElement };

/**
 * Watches which step is at the reading line. Scrollama says *when* to look (its observers cost
 * nothing while nothing crosses the line); *where* the reader is, is computed from the steps'
 * edges each time, so a missed, late or repeated event cannot leave a wrong position behind.
 */
export function track({ steps, line, onposition }: TrackOptions): Track {
	let scroller: Scroller | null = null;
	let offset = NaN;
	let frame = 0;

	const measure = (): void => {
		frame = 0;
		const at = line();
		onposition(stepAt(steps.length, (i) => steps[i]?.getBoundingClientRect().top ?? 0, at));
	};
	const gone = new AbortController();
	const { signal } = gone;
	const soon = (): void => {
		if (!frame && !signal.aborted) frame = requestAnimationFrame(measure);
	};
	// A jump from between two steps to between two others crosses no observed edge.
	const unsettle = settled(measure);
	const watch = (): void => {
		const at = Math.round(line());
		if (at === offset) return;
		offset = at;
		const place = `${at}px` as unknown as scrollama.DecimalType;
		try {
			// Set up once: each time it listens to the document's scroll, and never stops.
			if (scroller) scroller.offset(place);
			else {
				// With each scroll it asks its container which way that goes, and the page would be laid out
				// for an answer. Nobody here wants to know: what is asked is on no page.
				const container = document.createElement('div');
				scroller = scrollama()
					.setup({ step: [...steps], offset: place, container } as Options)
					.onStepEnter(measure)
					.onStepExit(measure) as Scroller;
			}
		} catch {
			// An observer is missing, or another's stands in its place and does not work.
			addEventListener('scroll', soon, { passive: true, signal });
		}
	};

	watch();
	addEventListener('hashchange', soon, { signal });
	addEventListener('pageshow', soon, { signal });
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
			unsettle();
			gone.abort();
		}
	};
}
