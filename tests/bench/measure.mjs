/** Opens a page as a slow phone would, scrolls through it with a finger, and says what that took. */
import { setTimeout as wait } from 'node:timers/promises';
import { categories, read } from './trace.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} Session */
/** @typedef {import('./trace.mjs').Work} Work */

/** A phone's screen; its processor is this much slower than the machine's. */
export const screen = { width: 390, height: 844 };
export const slower = 4;
/** How fast the finger moves, in px per second. */
export const speed = 1200;

/** What the page keeps for the bench. @typedef {Window & { frames_?: number[], stop_?: () => void, ready_?: number }} Kept */

/**
 * @param {Browser} browser
 * @returns {Promise<{ page: Page, session: Session, close: () => Promise<void> }>}
 */
export async function phone(browser) {
	const context = await browser.newContext({ viewport: screen, hasTouch: true, isMobile: true });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	return { page, session, close: () => context.close() };
}

/** @param {Page} page @param {string} name */
const mark = (page, name) => page.evaluate((name) => void performance.mark(name), `bench:${name}`);

/** Loads a page and waits until its scripts, where it has any, are done. @param {Page} page @param {string} url @param {boolean} scripts */
export async function open(page, url, scripts) {
	await page.goto(url, { waitUntil: 'load' });
	if (scripts) await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await wait(700);
}

/**
 * Puts the top of the first scene at the top of the screen, as the story tells it for the `time`th time.
 * @param {Page} page
 * @param {number} [time]
 */
export async function goTo(page, time = 1) {
	await page.evaluate((time) => {
		const first = document.querySelector('.scene [data-picture]')?.getAttribute('data-picture');
		const scene = document
			.querySelector(`[data-picture="${first?.replace(/1$/, `${time}`)}"]`)
			?.closest('.scene');
		if (!scene) throw new Error('There is no such scene.');
		scrollTo({ top: scene.getBoundingClientRect().top + scrollY, behavior: 'instant' });
	}, time);
	await wait(1200);
}

/** How far a page can be scrolled on from its first scene. @param {Page} page @returns {Promise<number>} */
export const room = (page) =>
	page.evaluate(() => {
		const top = document.querySelector('.scene')?.getBoundingClientRect().top ?? 0;
		return Math.floor(document.documentElement.scrollHeight - innerHeight - (top + scrollY));
	});

/**
 * One drag of a finger at one speed, past the edge of the screen if need be. CDP's own
 * `synthesizeScrollGesture` sends no touchmove that scrolls.
 * @param {Session} session
 * @param {number} distance
 * @param {() => Promise<unknown>} onend called when the finger has come to rest, before it is lifted
 */
export async function drag(session, distance, onend) {
	const [x, y] = [screen.width / 2, screen.height * 0.85];
	/** @param {'touchStart' | 'touchMove' | 'touchEnd'} type @param {number} [at] */
	const send = (type, at) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: at === undefined ? [] : [{ x, y: at }]
		});
	await send('touchStart', y);
	const start = performance.now();
	/** @type {Promise<unknown>[]} */
	const sent = [];
	for (let gone = 0; gone < distance;) {
		await wait(8);
		gone = Math.min(distance, ((performance.now() - start) * speed) / 1000);
		// Not waited for: the finger does not wait for the page.
		sent.push(send('touchMove', y - gone));
	}
	await Promise.all(sent);
	await onend();
	// At rest before it is lifted, so that the page is not flung on.
	for (let n = 0; n < 10; n += 1) {
		await wait(20);
		await send('touchMove', y - distance);
	}
	await send('touchEnd');
}

/**
 * @typedef {object} Run
 * @property {number | null} ready when the page's scripts were ready, in ms from the start of its loading
 * @property {Work} load
 * @property {number} px how far the page was scrolled
 * @property {number[]} intervals from each frame of the main thread to the next while it scrolled, in ms
 * @property {Work} scroll
 * @property {Work} rest of the 1.2 s after the scroll, when what waits for a pause comes
 */

/**
 * @param {Browser} browser
 * @param {{ url: string, scripts: boolean, distance: number, time?: number }} options
 * @returns {Promise<Run>}
 */
export async function run(browser, { url, scripts, distance, time = 1 }) {
	const { page, session, close } = await phone(browser);
	await page.addInitScript(() => {
		performance.mark('bench:load');
		new MutationObserver((_, observer) => {
			if (!('ready' in document.documentElement.dataset)) return;
			/** @type {Kept} */ (window).ready_ = performance.now();
			observer.disconnect();
		}).observe(document, { subtree: true, attributeFilter: ['data-ready'] });
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	await browser.startTracing(page, { categories });
	await open(page, url, scripts);
	await mark(page, 'loaded');
	await goTo(page, time);
	await session.send('HeapProfiler.collectGarbage');

	await page.evaluate(() => {
		const kept = /** @type {Kept} */ (window);
		/** @type {number[]} */
		const frames = (kept.frames_ = []);
		let on = true;
		/** The trace names it. @param {number} now */
		function benchTick(now) {
			frames.push(now);
			if (on) requestAnimationFrame(benchTick);
		}
		kept.stop_ = () => (on = false);
		requestAnimationFrame(benchTick);
	});
	await mark(page, 'start');
	const before = await page.evaluate(() => scrollY);
	await drag(session, distance, () => mark(page, 'end'));
	const { frames, ready, after } = await page.evaluate(() => {
		const kept = /** @type {Kept} */ (window);
		kept.stop_?.();
		const end = performance.getEntriesByName('bench:end')[0]?.startTime ?? 0;
		return {
			frames: (kept.frames_ ?? []).filter((at) => at <= end),
			ready: kept.ready_ ?? null,
			after: scrollY
		};
	});
	await wait(1200);
	await mark(page, 'rest');
	const between = read(await browser.stopTracing());
	await close();
	return {
		ready,
		load: between('load', 'loaded'),
		px: after - before,
		intervals: frames.slice(1).map((at, i) => at - (frames[i] ?? at)),
		scroll: between('start', 'end'),
		rest: between('end', 'rest')
	};
}

/**
 * @typedef {object} Size
 * @property {number} steps
 * @property {number} scenes
 * @property {number} height of the page, in px
 * @property {number} bytes of the page's HTML
 * @property {number} nodes of the document
 * @property {number} boxes that are laid out
 * @property {number} listeners
 * @property {number} intersections what IntersectionObservers watch
 * @property {number} resizes what ResizeObservers watch
 * @property {number} heap in MB, after its garbage is collected
 */

/** What a page consists of once it is loaded. @param {Browser} browser @param {{ url: string, scripts: boolean }} options @returns {Promise<Size>} */
export async function size(browser, { url, scripts }) {
	const { page, session, close } = await phone(browser);
	await page.addInitScript(() => {
		/** @type {Record<string, number>} */
		const watched = { IntersectionObserver: 0, ResizeObserver: 0 };
		Object.assign(window, { watched_: watched });
		for (const name of /** @type {const} */ (['IntersectionObserver', 'ResizeObserver'])) {
			const { observe, unobserve, disconnect } = window[name].prototype;
			/** @type {WeakMap<object, Set<Element>>} */
			const of = new WeakMap();
			const count = (/** @type {number} */ by) => (watched[name] = (watched[name] ?? 0) + by);
			Object.assign(window[name].prototype, {
				/** @this {IntersectionObserver & ResizeObserver} @param {Element} element */
				observe(element) {
					const own = of.get(this) ?? new Set();
					of.set(this, own);
					if (!own.has(element)) count(1);
					own.add(element);
					return observe.apply(this, /** @type {any} */ (arguments));
				},
				/** @this {IntersectionObserver & ResizeObserver} @param {Element} element */
				unobserve(element) {
					if (of.get(this)?.delete(element)) count(-1);
					return unobserve.call(this, element);
				},
				/** @this {IntersectionObserver & ResizeObserver} */
				disconnect() {
					count(-(of.get(this)?.size ?? 0));
					of.delete(this);
					return disconnect.call(this);
				}
			});
		}
	});
	await open(page, url, scripts);
	const bytes = (await (await page.request.get(url)).body()).length;
	const found = await page.evaluate(() => {
		const { watched_: watched } = /** @type {any} */ (window);
		const walker = document.createTreeWalker(document);
		let nodes = 1;
		while (walker.nextNode()) nodes += 1;
		return {
			steps: document.querySelectorAll('[data-step]').length,
			scenes: document.querySelectorAll('.scene').length,
			height: document.documentElement.scrollHeight,
			nodes,
			intersections: watched.IntersectionObserver,
			resizes: watched.ResizeObserver
		};
	});
	await session.send('Performance.enable');
	await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	const metric = (/** @type {string} */ name) =>
		metrics.find((one) => one.name === name)?.value ?? 0;
	await close();
	return {
		...found,
		bytes,
		boxes: metric('LayoutObjects'),
		listeners: metric('JSEventListeners'),
		heap: metric('JSHeapUsedSize') / 1e6
	};
}
