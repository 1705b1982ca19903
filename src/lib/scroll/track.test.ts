import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { track } from './track';

/** A page of steps of 500 px each, whose top is so far above its window's. */
let page: EventTarget;
let scrolled = 0;
let frames: FrameRequestCallback[] = [];
let observers: Observer[] = [];

/** Of what is observed it says what has its top edge above `edge`, as a browser does: when that changes. */
class Observer {
	readonly seen = new Map<Element, boolean | null>();
	readonly edge: number;

	constructor(
		private readonly told: (entries: Partial<IntersectionObserverEntry>[]) => void,
		{ rootMargin }: { readonly rootMargin: string }
	) {
		this.edge = innerHeight + parseFloat(rootMargin.split(' ')[2]!) + off;
		observers.push(this);
	}
	observe(element: Element): void {
		this.seen.set(element, null);
	}
	unobserve(element: Element): void {
		this.seen.delete(element);
	}
	disconnect(): void {
		this.seen.clear();
	}
	look(): void {
		const entries = [...this.seen].flatMap(([target, was]) => {
			const isIntersecting = target.getBoundingClientRect().top <= this.edge;
			if (isIntersecting === was) return [];
			this.seen.set(target, isIntersecting);
			return [{ target, isIntersecting }];
		});
		if (entries.length > 0) this.told(entries);
	}
}
/** How far the browser's edge lies below ours, in px. */
let off = 0;

const steps = Array.from({ length: 8 }, (_, i) => ({
	getBoundingClientRect: () => ({
		top: 700 + 500 * i - scrolled,
		bottom: 1200 + 500 * i - scrolled
	})
})) as unknown as HTMLElement[];
const line = () => 480.36;

beforeEach(() => {
	page = new EventTarget();
	[scrolled, off, frames, observers] = [0, 0, [], []];
	vi.stubGlobal('window', { onscrollend: null });
	vi.stubGlobal('document', {});
	vi.stubGlobal('innerHeight', 800);
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
	vi.stubGlobal('requestAnimationFrame', (work: FrameRequestCallback) => frames.push(work));
	vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
	vi.stubGlobal('IntersectionObserver', Observer);
});
afterEach(() => void vi.unstubAllGlobals());

/** One frame of a scroll that goes on: its listeners, what waits for a frame, and what observes. */
function frame(to: number): void {
	scrolled = to;
	page.dispatchEvent(new Event('scroll'));
	const due = frames;
	frames = [];
	for (const work of due) work(0);
	for (const observer of observers) observer.look();
}

/** The step whose top edge was the last to pass the line. */
const truth = (): number =>
	Math.max(
		0,
		steps.findLastIndex((each) => each.getBoundingClientRect().top <= line() + 0.5)
	);

const follow = () => {
	let at = -1;
	const { destroy } = track({ steps, line, onposition: (index) => (at = index) });
	frame(0);
	return { at: () => at, destroy };
};

test.each([7, 40, 333, 1700])('down and up, %d px with each frame, each step is told', (by) => {
	const { at } = follow();
	for (let y = 0; y < 4600; y += by) {
		frame(y);
		expect(at(), `down to ${y}`).toBe(truth());
	}
	for (let y = 4600; y > 0; y -= by) {
		frame(y);
		expect(at(), `up to ${y}`).toBe(truth());
	}
});

test('two steps are observed, wherever the reader is', () => {
	follow();
	for (const y of [0, 900, 2100, 400]) {
		frame(y);
		expect(observers.flatMap(({ seen }) => [...seen])).toHaveLength(2);
	}
});

test.each([-300, -1, -0.4, 0.4, 1, 300])(
	'where the browser takes the edge for %d px further down, no step is lost for longer than that',
	(by) => {
		off = by;
		const { at } = follow();
		const far = Math.abs(by) + 20;
		for (const way of [1, -1]) {
			let since = 0;
			for (let n = 0; n <= 4600; n += 1.5) {
				frame(way > 0 ? n : 4600 - n);
				since = at() === truth() ? 0 : since + 1.5;
				expect(since, `at ${scrolled}`).toBeLessThan(far);
			}
		}
	}
);

test('where nothing can be observed, each scroll is looked at', () => {
	vi.stubGlobal('IntersectionObserver', undefined);
	const { at, destroy } = follow();
	for (let y = 0; y < 4600; y += 90) {
		frame(y);
		expect(at()).toBe(truth());
	}
	destroy();
	frame(0);
	expect(at()).toBe(truth() + 7);
});
