import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Nearness } from './nearness.svelte';

/** What waits for the page to rest; each is called once. */
let idle: (() => void)[] = [];
const frame = (): void => void vi.advanceTimersByTime(16);
const rest = (): void => {
	vi.advanceTimersByTime(300);
	while (idle.length > 0) idle.shift()!();
	for (let n = 0; n < 10; n += 1) frame();
};

beforeEach(() => {
	vi.useFakeTimers();
	idle = [];
	vi.stubGlobal('requestIdleCallback', (then: () => void) => idle.push(then));
	vi.stubGlobal('cancelIdleCallback', () => (idle = []));
	vi.stubGlobal('scrollY', 0);
	vi.stubGlobal('window', {});
	vi.stubGlobal('removeEventListener', () => {});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** Eight scenes of three steps, after the opening. */
const eight = () => new Nearness(Array.from({ length: 8 }, (_, i) => [1 + 3 * i, 3 + 3 * i]));
/** Goes to a step, and lets as many frames pass as there are scenes: fewer than a rest has. */
const at = (nearness: Nearness, index: number): void => {
	nearness.at(index);
	for (let n = 0; n < 8; n += 1) frame();
};
const drawn = ({ scenes }: Nearness): number[] =>
	scenes.flatMap((scene, i) => (scene.drawn ? [i] : []));

test('nothing is drawn before it is known where the reader is', () => {
	expect(drawn(eight())).toEqual([]);
});

test('a reader who has not begun gets the first picture alone, however long the page rests', () => {
	const nearness = eight();
	at(nearness, 0);
	expect(drawn(nearness)).toEqual([0]);
	rest();
	expect(drawn(nearness)).toEqual([0]);
});

test('a jump draws the scene it leads to, and those around it when the page rests', () => {
	const nearness = eight();
	at(nearness, 11);
	expect(drawn(nearness)).toEqual([3]);
	rest();
	expect(drawn(nearness)).toEqual([2, 3, 4, 5]);
	at(nearness, 23);
	expect(drawn(nearness)).toEqual([7]);
	rest();
	expect(drawn(nearness)).toEqual([6, 7]);
});

test('the picture at hand is drawn at once; others come and go one with each frame', () => {
	const nearness = eight();
	at(nearness, 1);
	nearness.at(12);
	expect(drawn(nearness)).toEqual([0, 3]);
	frame();
	expect(drawn(nearness)).toEqual([3]);
	frame();
	expect(drawn(nearness)).toEqual([3, 4]);
	frame();
	frame();
	expect(drawn(nearness)).toEqual([3, 4]);
});

test('in one scene after the other, what is drawn stays, and what is left behind goes', () => {
	const nearness = eight();
	at(nearness, 2);
	rest();
	expect(drawn(nearness)).toEqual([0, 1, 2]);
	at(nearness, 5);
	expect(drawn(nearness)).toEqual([0, 1, 2]);
	at(nearness, 8);
	expect(drawn(nearness)).toEqual([1, 2]);
	rest();
	expect(drawn(nearness)).toEqual([1, 2, 3, 4]);
});

test('the picture of a scene is there one step before its reader is, with no rest at all', () => {
	const nearness = eight();
	for (let index = 0; index <= 24; index += 1) {
		at(nearness, index);
		nearness.scenes.forEach(({ first, last, drawn }) => {
			if (index >= first - 1 && index <= last + 1) expect(drawn).toBe(true);
		});
	}
	vi.stubGlobal('requestIdleCallback', undefined);
	at(nearness, 12);
	rest();
	expect(drawn(nearness)).toContain(3);
});

test('each scene shows its own step, the nearest to the reader', () => {
	const nearness = eight();
	at(nearness, 11);
	expect(nearness.scenes.map(({ at }) => at)).toEqual([3, 6, 9, 11, 13, 16, 19, 22]);
	at(nearness, 0);
	expect(nearness.scenes.map(({ at }) => at)).toEqual([1, 4, 7, 10, 13, 16, 19, 22]);
});

test('nobody is told of anything after it was stopped', () => {
	const nearness = eight();
	at(nearness, 11);
	nearness.stop();
	rest();
	expect(drawn(nearness)).toEqual([3]);
});
