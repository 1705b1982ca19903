import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { story } from '../../../tests/fixtures/kinds';
import { frames } from '../paint/frames';
import { publish } from '../story/publish';
import { workAhead } from './ahead';
import * as pictures from './picture';
import { loadKinds } from './registry';

const scene = publish(story).chapters[0]!.scenes.find(({ steps }) => steps.length > 2)!;
const steps = scene.steps;
const frame = frames.narrow;

/** What waits for the page to be idle. */
let idle: IdleRequestCallback[] = [];
/** The page is idle once, for so many ms. */
const rest = (ms: number): void => {
	const due = idle;
	idle = [];
	for (const work of due) work({ didTimeout: false, timeRemaining: () => ms });
};
const asked = (): string[] =>
	vi.mocked(pictures.picture).mock.calls.map(([step, , from]) => `${from?.id} > ${step.id}`);

beforeAll(loadKinds);
beforeEach(() => {
	idle = [];
	vi.useFakeTimers();
	vi.stubGlobal('requestIdleCallback', (work: IdleRequestCallback) => idle.push(work));
	vi.stubGlobal('cancelIdleCallback', () => (idle = []));
	vi.spyOn(pictures, 'picture');
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

test('each step is worked out, then how it comes from the one before it, one whenever the page is idle', () => {
	workAhead(steps, frame);
	expect(asked()).toEqual([]);
	rest(50);
	expect(asked()).toEqual([`undefined > ${steps[0]!.id}`]);
	rest(50);
	expect(asked().at(-1)).toBe(`undefined > ${steps[1]!.id}`);
	rest(50);
	expect(asked().at(-1)).toBe(`${steps[0]!.id} > ${steps[1]!.id}`);
	for (let n = 0; n < 2 * steps.length; n += 1) rest(50);
	expect(asked()).toHaveLength(2 * steps.length - 1);
	expect(idle).toEqual([]);
});

test('a page that scrolls is left alone for a while', () => {
	workAhead(steps, frame);
	rest(12);
	expect(asked()).toEqual([]);
	expect(idle).toEqual([]);
	vi.advanceTimersByTime(300);
	rest(50);
	expect(asked()).toHaveLength(1);
});

test('it ends when it is told to, and where a step cannot be drawn', () => {
	const end = workAhead(steps, frame);
	rest(50);
	end();
	rest(50);
	expect(asked()).toHaveLength(1);
	vi.mocked(pictures.picture).mockImplementation(() => {
		throw new Error('broken');
	});
	workAhead(steps, frame);
	expect(() => rest(50)).not.toThrow();
	expect(idle).toEqual([]);
});

test('where the browser does not say when it is idle, nothing is done', () => {
	vi.stubGlobal('requestIdleCallback', undefined);
	vi.stubGlobal('cancelIdleCallback', undefined);
	const end = workAhead(steps, frame);
	vi.advanceTimersByTime(5000);
	end();
	expect(asked()).toEqual([]);
});
