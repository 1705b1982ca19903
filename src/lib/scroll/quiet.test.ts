import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { quiet } from './quiet';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

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

describe('of a page that scrolls', () => {
	/** A page that says when a scroll has ended, or does not. */
	const stubPage = (says = true): EventTarget => {
		const page = new EventTarget();
		vi.stubGlobal('window', says ? { onscrollend: null } : {});
		vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
		vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
		return page;
	};
	const scroll = (y: number): void => void vi.stubGlobal('scrollY', y);
	/** Scrolls for so many ms. */
	const goOn = (ms: number): void => {
		for (let gone = 0; gone < ms; gone += 10) {
			scroll(gone + 1);
			vi.advanceTimersByTime(10);
		}
	};

	test.each([false, true])('it is done when that rests (it says when: %s)', (says) => {
		const page = stubPage(says);
		scroll(0);
		const then = vi.fn();
		const pause = quiet(100, then, true);
		pause.tell();
		goOn(1700);
		expect(then).not.toHaveBeenCalled();
		if (says) page.dispatchEvent(new Event('scrollend'));
		vi.advanceTimersByTime(99);
		expect(then).not.toHaveBeenCalled();
		expect(pause.waiting).toBe(true);
		vi.advanceTimersByTime(101);
		expect(then).toHaveBeenCalledTimes(1);
		page.dispatchEvent(new Event('scrollend'));
		vi.advanceTimersByTime(2000);
		expect(then).toHaveBeenCalledTimes(1);
	});

	test('it is done too where a scroll was over before it was looked for', () => {
		const page = stubPage();
		scroll(0);
		const then = vi.fn();
		quiet(100, then, true).tell();
		scroll(500);
		page.dispatchEvent(new Event('scrollend'));
		vi.advanceTimersByTime(199);
		expect(then).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(then).toHaveBeenCalledTimes(1);
	});

	test.each([50, 260, 350, 420, 700, 990, 1700, 2340])(
		'it is done at most twice as long after %i ms of it, and no less, though nothing says that it ended',
		(during) => {
			const page = stubPage();
			scroll(0);
			const then = vi.fn();
			quiet(100, then, true).tell();
			goOn(during);
			// A jump is over before it can be told, and another one comes while it is waited for.
			page.dispatchEvent(new Event('scrollend'));
			vi.advanceTimersByTime(60);
			scroll(9000);
			vi.advanceTimersByTime(99);
			expect(then).not.toHaveBeenCalled();
			vi.advanceTimersByTime(101);
			expect(then).toHaveBeenCalledTimes(1);
		}
	);
});
