/** Whether the page keeps anything of what its reader has passed. */
import { setTimeout as wait } from 'node:timers/promises';
import { device, open, phone } from './measure.mjs';

/** @typedef {import('@playwright/test').Browser} Browser */

/**
 * @typedef {object} Kept what there is at rest at the top of the page, after its garbage is collected
 * @property {number} traversals how often the story had been walked by then
 * @property {number} document nodes of the document
 * @property {number} nodes all that are alive, of documents or not
 * @property {number} listeners
 * @property {number} heap in MB
 */

/** Traversals that come first: every kind of picture is then at hand. */
const warm = 4;

/**
 * Walks the story from end to end, `traversals` times, back and forth, a step with each frame, so
 * that most changes are cut short by the next.
 *
 * @param {Browser} browser
 * @param {{ url: string, traversals?: number, onpart?: (kept: Kept) => void }} options `onpart` hears of each quarter
 * @returns {Promise<Kept[]>} what was there at the beginning and after each quarter
 */
export async function soak(browser, { url, traversals = 200, onpart = () => {} }) {
	const { page, session, close } = await device(browser, phone);
	await open(page, url, true);
	await session.send('Performance.enable');
	const walk = (/** @type {number} */ times) =>
		page.evaluate(async (times) => {
			const frame = () => new Promise((done) => requestAnimationFrame(done));
			const steps = [...document.querySelectorAll('[data-step]')];
			for (let time = 0; time < times; time += 1) {
				for (const step of steps) {
					step.scrollIntoView({ block: 'start', behavior: 'instant' });
					await frame();
				}
				steps.reverse();
			}
			scrollTo({ top: 0, behavior: 'instant' });
		}, times);
	/** @param {number} walked @returns {Promise<Kept>} */
	const look = async (walked) => {
		await page.waitForFunction(
			() => scrollY === 0 && !document.querySelector('[data-moving]') && !location.hash
		);
		// What waits for a pause in the scrolling has come, and waits for nothing more.
		await wait(2000);
		for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
		const { metrics } = await session.send('Performance.getMetrics');
		const metric = (/** @type {string} */ name) =>
			metrics.find((one) => one.name === name)?.value ?? 0;
		const kept = {
			traversals: walked,
			document: await page.evaluate(() => {
				const walker = document.createTreeWalker(document);
				let nodes = 1;
				while (walker.nextNode()) nodes += 1;
				return nodes;
			}),
			nodes: metric('Nodes'),
			listeners: metric('JSEventListeners'),
			heap: metric('JSHeapUsedSize') / 1e6
		};
		onpart(kept);
		return kept;
	};
	await walk(warm);
	const parts = [await look(0)];
	for (const part of [1, 2, 3, 4]) {
		await walk(traversals / 4);
		parts.push(await look((traversals / 4) * part));
	}
	await close();
	return parts;
}
