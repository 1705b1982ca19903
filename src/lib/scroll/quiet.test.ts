import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { quiet } from './quiet';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('it is done once, when nothing has happened for as long as was said', () => {
	const then = vi.fn();
	const { tell } = quiet(100, then);
	for (let n = 0; n < 20; n += 1) {
		tell();
		vi.advanceTimersByTime(30);
	}
	expect(then).not.toHaveBeenCalled();
	vi.advanceTimersByTime(69);
	expect(then).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1);
	expect(then).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(1000);
	expect(then).toHaveBeenCalledTimes(1);
	tell();
	vi.advanceTimersByTime(100);
	expect(then).toHaveBeenCalledTimes(2);
});

test('what is stopped is not done, until something happens again', () => {
	const then = vi.fn();
	const pause = quiet(100, then);
	pause.tell();
	expect(pause.waiting).toBe(true);
	pause.stop();
	expect(pause.waiting).toBe(false);
	vi.advanceTimersByTime(1000);
	expect(then).not.toHaveBeenCalled();
	pause.tell();
	vi.advanceTimersByTime(100);
	expect(then).toHaveBeenCalledTimes(1);
	expect(pause.waiting).toBe(false);
});
