import type { Frame } from '../paint/frames';
import { picture, type Shown } from './picture';

/** With less left of an idle time than this, in ms, the page is busy: it scrolls, or something moves. */
const BUSY = 20;
/** How long it is then left alone, in ms. */
const PAUSE = 300;

/**
 * Works out what the changes between a scene's steps need, one thing at a time, while the page has nothing
 * else to do, so that a reader who scrolls on need not wait for it. Returns what ends that. Where a browser
 * does not say when it is idle, a change works it out itself.
 *
 * @param steps in the order of the scene
 */
export function workAhead(steps: readonly Shown[], frame: Frame): () => void {
	let idle = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	// Each of these takes a slow phone as long as an idle time lasts.
	const pieces = steps.flatMap((step, i): { step: Shown; from: Shown | null }[] => {
		const from = steps[i - 1];
		const rest = { step, from: null };
		return from ? [rest, { step, from }] : [rest];
	});
	let index = 0;
	let ended = pieces.length === 0;
	const ask = (): void => {
		if (!ended) idle = globalThis.requestIdleCallback?.(work);
	};
	const work = (deadline: IdleDeadline): void => {
		if (ended) return;
		if (deadline.timeRemaining() < BUSY) {
			timer = setTimeout(ask, PAUSE);
			return;
		}
		const piece = pieces[index];
		if (!piece) return;
		try {
			picture(piece.step, frame, piece.from, 0.5);
		} catch {
			// Whoever shows it will hear of it.
			return;
		}
		index += 1;
		ask();
	};
	ask();
	return () => {
		ended = true;
		globalThis.cancelIdleCallback?.(idle);
		clearTimeout(timer);
	};
}
