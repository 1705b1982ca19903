import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Player } from '../../src/lib/scenes/player.svelte';

let now = 0;
let asked: FrameRequestCallback | null = null;

beforeEach(() => {
	now = 1000;
	vi.spyOn(performance, 'now').mockImplementation(() => now);
	vi.stubGlobal('requestAnimationFrame', (work: FrameRequestCallback) => {
		asked = work;
		return 1;
	});
	vi.stubGlobal('cancelAnimationFrame', () => (asked = null));
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

/** One frame of the page, and what was put off until it is over. */
function next(at: number): void {
	const work = asked;
	asked = null;
	work?.(at);
	vi.advanceTimersByTime(0);
}

/** Goes from one step to the next, and says at which frames something is drawn, and when it is over. */
function play(frame: (drew: boolean) => number): { drawn: boolean[]; ms: number } {
	const player = new Player({ index: 0 });
	player.go({ index: 1 }, false);
	const drawn: boolean[] = [];
	let before = player.t;
	let drew = true;
	while (player.moving) {
		now += frame(drew);
		next(now);
		drew = player.t !== before;
		drawn.push(drew);
		before = player.t;
	}
	return { drawn, ms: now - 1000 };
}

/** What was drawn from the first frame in which something is seen to move to the last. */
const between = (drawn: readonly boolean[]): readonly boolean[] =>
	drawn.slice(drawn.indexOf(true), drawn.lastIndexOf(true));

test('where frames come in time, each is drawn in which something is seen to move', () => {
	const { drawn, ms } = play(() => 16);
	expect(drawn.filter(Boolean).length).toBeGreaterThanOrEqual(26);
	// At its slow beginning and end, a hundredth of the way takes more than a frame.
	expect(drawn.indexOf(true)).toBeLessThanOrEqual(4);
	expect(between(drawn.slice(0, 30))).not.toContain(false);
	expect(ms).toBe(560);
});

test('a machine that is kept to 30 frames a second draws each of them', () => {
	expect(between(play(() => 33).drawn.slice(0, 15))).not.toContain(false);
});

test('a machine that is long about working a frame out is left to other things for longer', () => {
	const player = new Player({ index: 0 });
	let drawn = 0;
	player.follow(() => {
		drawn += 1;
		now += 3;
	});
	player.go({ index: 1 }, false);
	for (let frame = 1000; player.moving; frame += 16) {
		now = Math.max(now, frame);
		next(frame);
	}
	// About each third frame: of 560 ms, 3 in 48.
	expect(drawn).toBeGreaterThanOrEqual(8);
	expect(drawn).toBeLessThanOrEqual(12);
	expect(now - 1000).toBeLessThan(560 + 64);
});

test('where a frame takes long to draw, as long is left alone after it, and the change is over in time', () => {
	const { drawn, ms } = play((drew) => (drew ? 60 : 16));
	expect(drawn.slice(0, 6)).toEqual([false, false, false, false, true, false]);
	expect(drawn.filter(Boolean).length).toBeGreaterThanOrEqual(4);
	expect(ms).toBeLessThan(560 + 2 * 60 + 16);
});

test.each([42, 60, 90, 150])('where each frame takes %d ms, it comes to its end', (each) => {
	const { drawn, ms } = play(() => each);
	expect(drawn).toContain(true);
	expect(ms).toBeLessThan(560 + 3 * each);
});

test('a change that follows at once begins as the picture it sets out from', () => {
	const player = new Player({ index: 0 });
	const told: [index: number, t: number][] = [];
	player.follow(() => told.push([player.step.index, player.t]));
	const steps = [1, 2].map((index) => ({ index }));
	player.go(steps[0]!, false);
	for (let n = 0; player.moving; n += 1) {
		now += 16;
		if (n === 5) player.go(steps[1]!, false);
		next(now);
	}
	expect(told.find(([index]) => index === 2)).toEqual([2, 0]);
});

test('a change that was left in a hidden tab is over soon after it is seen again', () => {
	let first = true;
	const { ms } = play(() => (first ? ((first = false), 60_000) : 16));
	expect(ms).toBeLessThan(60_000 + 150);
});

test('what a frame shows is worked out after it, and not at all where a cut came between', () => {
	const player = new Player({ index: 0 });
	let told = 0;
	player.follow(() => (told += 1));
	player.go({ index: 1 }, false);
	const frame = () => {
		now += 39;
		const work = asked;
		asked = null;
		work?.(now);
	};
	frame();
	frame();
	expect(told).toBe(0);
	vi.advanceTimersByTime(0);
	expect(told).toBe(1);
	frame();
	player.cut({ index: 0 });
	vi.advanceTimersByTime(0);
	expect(told).toBe(1);
	expect(player).toMatchObject({ step: { index: 0 }, from: null, t: 1 });
});

test.each([
	['calls back at once', (work: () => void) => (work(), 5)],
	['never calls back', () => 5]
])('where a host’s timer %s, a change comes to its end', (_, timer) => {
	vi.stubGlobal('setTimeout', timer);
	const { drawn, ms } = play(() => 16);
	expect(drawn).toContain(true);
	expect(ms).toBeLessThan(560 + 16 + 2 * 250);
});
