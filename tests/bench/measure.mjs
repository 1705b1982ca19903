/** Opens a page as a slow phone would, scrolls through it with a finger, and says what that took. */
import { setTimeout as wait } from 'node:timers/promises';
import { categories, read } from './trace.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} Session */
/** @typedef {import('./trace.mjs').Work} Work */

/** @typedef {{ width: number, height: number }} Screen */

/** A phone's screen and a desk's; both are touched, and their processor is this much slower than the machine's. */
export const phone = { width: 390, height: 844 };
export const desktop = { width: 1440, height: 900 };
export const slower = 4;
/** How fast the finger moves, in px per second. */
export const speed = 1200;
/** The network of a first load, as Lighthouse has it for phones: 1.6 Mbit/s, 150 ms there and back. */
const network = {
	offline: false,
	latency: 150,
	downloadThroughput: 200_000,
	uploadThroughput: 94_000
};

/**
 * What the page keeps for the bench.
 * @typedef {{ ready: number | null, first: number | null, largest: number | null, what: string, shift: number }} Seen
 * @typedef {Window & { frames_?: number[], stop_?: () => void, seen_?: Seen }} Kept
 */

/**
 * A browser of its own, as one that never saw the site. Without a service worker: the copy that it
 * fetches comes when the page rests, and another thread fetches it.
 *
 * @param {Browser} browser
 * @param {Screen} screen
 * @returns {Promise<{ page: Page, session: Session, close: () => Promise<void> }>}
 */
export async function device(browser, screen) {
	const context = await browser.newContext({
		viewport: screen,
		hasTouch: true,
		isMobile: screen.width < 800,
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	return { page, session, close: () => context.close() };
}

/** @param {Page} page @param {string} name */
const mark = (page, name) => page.evaluate((name) => void performance.mark(name), `bench:${name}`);

/** Loads a page and waits until its scripts, where it has any, are done. @param {Page} page @param {string} url @param {boolean} scripts */
export async function open(page, url, scripts) {
	// At 50 times its length a story takes its time.
	const timeout = 300_000;
	await page.goto(url, { waitUntil: 'load', timeout });
	if (scripts) {
		await page.waitForFunction(() => 'ready' in document.documentElement.dataset, null, {
			timeout
		});
	}
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
			.querySelector(`[data-picture="${time === 1 ? first : `${first}-${time}`}"]`)
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

/** Notes what a reader would see of the loading: kept in the page, from before its first script. @param {Page} page */
const watch = (page) =>
	page.addInitScript(() => {
		performance.mark('bench:load');
		/** @type {Seen} */
		const seen = { ready: null, first: null, largest: null, what: '', shift: 0 };
		/** @type {Kept} */ (window).seen_ = seen;
		new MutationObserver((_, observer) => {
			if (!('ready' in document.documentElement.dataset)) return;
			seen.ready = performance.now();
			observer.disconnect();
		}).observe(document, { subtree: true, attributeFilter: ['data-ready'] });
		/** @param {string} type @param {(entry: any) => void} each */
		const observe = (type, each) =>
			new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
				type,
				buffered: true
			});
		observe('paint', (entry) => {
			if (entry.name === 'first-contentful-paint') {
				seen.first = entry.startTime;
				performance.mark('bench:painted', { startTime: entry.startTime });
			}
		});
		observe('largest-contentful-paint', (entry) => {
			seen.largest = entry.startTime;
			const { tagName, className } = entry.element ?? {};
			seen.what = `${String(tagName).toLowerCase()}.${String(className).split(' ')[0]}`;
		});
		observe('layout-shift', (entry) => {
			if (!entry.hadRecentInput) seen.shift += entry.value;
		});
	});

/**
 * One drag of a finger at one speed, past the edge of the screen if need be. CDP's own
 * `synthesizeScrollGesture` sends no touchmove that scrolls.
 * @param {Session} session
 * @param {Screen} screen
 * @param {number} distance
 * @param {() => Promise<unknown>} onend called when the finger has come to rest, before it is lifted
 */
export async function drag(session, screen, distance, onend) {
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
 * @property {Seen} seen times in ms from the start of its loading; `shift` is the layout shift of load and scroll
 * @property {Work} load
 * @property {Work} first of `load`, what came before the first contentful paint
 * @property {number} px how far the page was scrolled
 * @property {number[]} intervals from each frame of the main thread to the next while it scrolled, in ms
 * @property {Work} scroll
 * @property {Work} rest of the 1.2 s after the scroll, when what waits for a pause comes
 */

/**
 * @typedef {object} Visit
 * @property {string} url
 * @property {boolean} scripts whether the page has any to wait for
 * @property {Screen} [screen]
 * @property {boolean} [slow] whether it comes over a phone's network to a slow processor; if not, the processor is slow once it is there
 * @property {number} [time] which telling of the story is scrolled
 */

/**
 * @param {Browser} browser
 * @param {Visit & { distance: number }} options
 * @returns {Promise<Run>}
 */
export async function run(
	browser,
	{ url, scripts, distance, screen = phone, slow = false, time = 1 }
) {
	const { page, session, close } = await device(browser, screen);
	await watch(page);
	if (slow) {
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', network);
	}
	const slowDown = () => session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	if (slow) await slowDown();
	await browser.startTracing(page, { categories });
	await open(page, url, scripts);
	await mark(page, 'loaded');
	if (!slow) await slowDown();
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
	await drag(session, screen, distance, () => mark(page, 'end'));
	const { frames, seen, after } = await page.evaluate(() => {
		const kept = /** @type {Kept} */ (window);
		kept.stop_?.();
		const end = performance.getEntriesByName('bench:end')[0]?.startTime ?? 0;
		if (!kept.seen_) throw new Error('The page was not watched.');
		return {
			frames: (kept.frames_ ?? []).filter((at) => at <= end),
			seen: kept.seen_,
			after: scrollY
		};
	});
	await wait(1200);
	await mark(page, 'rest');
	const between = read(await browser.stopTracing());
	await close();
	return {
		seen,
		load: between('load', 'loaded'),
		first: between('load', 'painted'),
		px: after - before,
		intervals: frames.slice(1).map((at, i) => at - (frames[i] ?? at)),
		scroll: between('start', 'end'),
		rest: between('end', 'rest')
	};
}

/**
 * @typedef {'html' | 'script' | 'style' | 'font' | 'image' | 'other'} Type
 * @typedef {Record<Type | 'all', { sent: number, raw: number }>} Bytes as sent (after gzip, headers included), and as used
 */

/** @type {Readonly<Record<string, Type>>} */
const types = {
	Document: 'html',
	Script: 'script',
	Stylesheet: 'style',
	Font: 'font',
	Image: 'image'
};

/** Counts what comes. @param {Session} session @returns {Promise<() => Bytes>} */
async function weigh(session) {
	await session.send('Network.enable');
	/** @type {Map<string, { type: Type, sent: number, raw: number }>} */
	const files = new Map();
	session.on('Network.responseReceived', ({ requestId, type, response }) => {
		if (response.url.startsWith('data:')) return;
		// A module that is preloaded is of no type yet.
		const script = response.mimeType.includes('javascript');
		files.set(requestId, { type: script ? 'script' : (types[type] ?? 'other'), sent: 0, raw: 0 });
	});
	session.on('Network.dataReceived', ({ requestId, dataLength }) => {
		const file = files.get(requestId);
		if (file) file.raw += dataLength;
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const file = files.get(requestId);
		if (file) file.sent += encodedDataLength;
	});
	return () => {
		const none = () => ({ sent: 0, raw: 0 });
		/** @type {Bytes} */
		const sums = {
			all: none(),
			html: none(),
			script: none(),
			style: none(),
			font: none(),
			image: none(),
			other: none()
		};
		for (const { type, sent, raw } of files.values()) {
			for (const sum of [sums[type], sums.all]) {
				sum.sent += sent;
				sum.raw += raw;
			}
		}
		return sums;
	};
}

/**
 * @typedef {object} Size
 * @property {number} steps
 * @property {number} scenes
 * @property {number} height of the page, in px
 * @property {Bytes} opened what comes with the page
 * @property {Bytes | null} read what has come when a reader is at its end; null where nobody went there
 * @property {number} nodes of the document
 * @property {number} boxes that are laid out
 * @property {number} listeners
 * @property {number} intersections what IntersectionObservers watch
 * @property {number} resizes what ResizeObservers watch
 * @property {number} heap in MB, after its garbage is collected
 */

/**
 * What a page consists of once it is loaded.
 *
 * @param {Browser} browser
 * @param {Visit & { through?: boolean }} options `through`: reads on to its end
 * @returns {Promise<Size>}
 */
export async function size(browser, { url, scripts, screen = phone, through = false }) {
	const { page, session, close } = await device(browser, screen);
	const bytes = await weigh(session);
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
	const opened = bytes();
	const found = await page.evaluate(() => {
		const { watched_: watched } = /** @type {any} */ (window);
		const walker = document.createTreeWalker(document);
		let nodes = 1;
		while (walker.nextNode()) nodes += 1;
		return {
			steps: document.querySelectorAll('[data-step], .step').length,
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
	if (through) {
		await page.evaluate(async () => {
			const pause = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));
			for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
				scrollTo({ top: y, behavior: 'instant' });
				await pause(60);
			}
		});
		await page.waitForLoadState('networkidle');
	}
	const read = through ? bytes() : null;
	await close();
	return {
		...found,
		opened,
		read,
		boxes: metric('LayoutObjects'),
		listeners: metric('JSEventListeners'),
		heap: metric('JSHeapUsedSize') / 1e6
	};
}
