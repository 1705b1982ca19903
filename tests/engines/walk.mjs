/** The core of what the story promises, as checks of one browser at a time. */
import assert from 'node:assert/strict';
import { join } from 'node:path';

/**
 * @typedef {import('./driver.mjs').Browser} Browser
 * @typedef {{ width: number, height: number }} Size
 * @typedef {(name: string, check: () => Promise<void>) => Promise<void>} Test
 */

/**
 * @template T
 * @param {string} what is waited for, for the one who reads the error
 * @param {() => Promise<T | null | undefined | false>} look
 * @returns {Promise<T>}
 */
export async function until(what, look) {
	const end = Date.now() + 30_000;
	for (;;) {
		const seen = await look();
		if (seen) return seen;
		if (Date.now() > end) throw new Error(`After 30 s still not: ${what}`);
		await new Promise((done) => setTimeout(done, 50));
	}
}

/** Opens an address as if for the first time, and waits until the page's scripts have taken over. @param {Browser} browser @param {string} url */
async function open(browser, url) {
	await browser.go('about:blank');
	await browser.go(url);
	await until(`${url} is alive`, () =>
		browser.run(() => 'ready' in document.documentElement.dataset)
	);
}

/** Keeps what `story:step` last said where a check can read it. @param {Browser} browser */
const listen = (browser) =>
	browser.run(() => {
		document.documentElement.dataset.at = document.querySelector('[data-step]')?.id ?? '';
		document.addEventListener('story:step', (event) => {
			document.documentElement.dataset.at = /** @type {CustomEvent} */ (event).detail.step;
		});
	});

/** The step that the page says the reader is at. @param {Browser} browser */
const current = (browser) => browser.run(() => document.documentElement.dataset.at ?? '');

/** In a page: whether a picture is in change. */
const isMoving = () => {
	const host = document.querySelector('stopped-sharing')?.shadowRoot;
	return (host ?? document).querySelector('[data-moving]') !== null;
};

/**
 * In a page: the markup of the picture that rests at a step, line by line, attributes in order; null
 * while there is none.
 * @param {string} id
 * @returns {string | null}
 */
const markupAt = (id) => {
	const host = document.querySelector('stopped-sharing')?.shadowRoot;
	const figure = (host ?? document).querySelector(
		`[data-picture][data-at="${id}"]:not([data-moving])`
	);
	const pictures = figure?.querySelectorAll('svg.picture') ?? [];
	if (pictures.length === 0) return null;
	/** @type {string[]} */
	const lines = [];
	const write = (/** @type {Element} */ node) => {
		const attributes = [...node.attributes].map((a) => `${a.name}="${a.value}"`).sort();
		const text = node.childElementCount === 0 ? (node.textContent ?? '') : '';
		lines.push(`<${node.localName} ${attributes.join(' ')}>${text}`);
		for (const child of node.children) write(child);
		lines.push(`</${node.localName}>`);
	};
	for (const svg of pictures) write(svg);
	return lines.join('\n');
};

/** @param {Browser} browser @param {string} id */
const atRest = (browser, id) => until(`a picture rests at ${id}`, () => browser.run(markupAt, id));

/**
 * In a page: waits until it has begun to scroll, where it can, and has stopped.
 * @param {number} from
 */
const stopped = async (from) => {
	const pause = () => new Promise((done) => setTimeout(done, 60));
	for (let n = 0; scrollY === from && n < 30; n += 1) await pause();
	for (let before = -1; before !== scrollY;) {
		before = scrollY;
		await pause();
	}
};

/** Turns the wheel and waits for what it does: a busy browser comes to it late. @param {Browser} browser @param {number} x @param {number} y @param {number} by */
async function turn(browser, x, y, by) {
	const from = await browser.run(() => scrollY);
	await browser.wheel(x, y, by);
	await browser.run(stopped, from);
}

/**
 * @param {string} seen
 * @param {string | undefined} expected
 * @param {string} where
 */
function same(seen, expected, where) {
	const [lines, others] = [seen.split('\n'), (expected ?? '').split('\n')];
	const n = lines.findIndex((line, i) => line !== others[i]);
	if (seen !== expected)
		assert.fail(`${where}: the picture has ${lines[n] ?? 'no line'}, not ${others[n] ?? 'a line'}`);
}

/** In a page: whether the picture that rests at a step is seen whole, and if not how it stands. @param {string} id */
const notWhole = (id) => {
	const svg = document.querySelector(`[data-picture][data-at="${id}"] svg.picture`);
	if (!svg) return 'there is none';
	const { left, top, right, bottom } = svg.getBoundingClientRect();
	const inside = left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
	return inside && svg.checkVisibility({ opacityProperty: true, visibilityProperty: true })
		? ''
		: `it stands from ${left}, ${top} to ${right}, ${bottom}`;
};

/** In a page: the words of each step that can be seen, and those that were served. @returns {Promise<Record<string, [string, string]>>} */
const words = async () => {
	const other = 'svg, script, style, noscript, button, fieldset, .marks, picture, figure';
	const served = new DOMParser().parseFromString(
		await (await fetch(location.pathname)).text(),
		'text/html'
	);
	const textOf = (/** @type {Document} */ from, /** @type {string} */ id, seen = false) => {
		const section = from.getElementById(id);
		const walker = from.createTreeWalker(section ?? from, NodeFilter.SHOW_TEXT);
		const texts = [];
		while (walker.nextNode()) {
			const { parentElement, nodeValue } = walker.currentNode;
			if (!parentElement || parentElement.closest(other)) continue;
			const shown = { opacityProperty: true, visibilityProperty: true };
			if (!seen || parentElement.checkVisibility(shown)) texts.push(nodeValue);
		}
		return texts.join(' ').split(/\s+/).filter(Boolean).join(' ');
	};
	return Object.fromEntries(
		[...document.querySelectorAll('section[data-step]')].map(({ id }) => [
			id,
			[textOf(document, id, true), textOf(served, id)]
		])
	);
};

/**
 * In a page: labels of the picture at rest that run out of it. Labels are placed by the widths of their
 * faces; an engine that rounds those pushes them over the edge.
 * @param {string} id
 */
const cut = (id) => {
	const svg = document.querySelector(`[data-picture][data-at="${id}"] svg.picture`);
	if (!svg) return ['there is none'];
	const { left, right } = svg.getBoundingClientRect();
	return [...svg.querySelectorAll('text')]
		.filter((text) => {
			const box = text.getBoundingClientRect();
			return box.left < left - 1.5 || box.right > right + 1.5;
		})
		.map((text) => text.textContent);
};

/** In a page: what makes it scroll sideways, if it does. */
const sideways = () => {
	const { scrollWidth, clientWidth } = document.documentElement;
	return scrollWidth > clientWidth ? `${scrollWidth} px in ${clientWidth}` : '';
};

/** In a page: our faces that it shows something in, and which of them have loaded. */
const faces = async () => {
	await document.fonts.ready;
	return ['Source Serif 4', 'Source Sans 3'].flatMap((family) =>
		['400', '600'].map(
			(weight) =>
				[...document.fonts].find(
					(face) => face.family.replace(/"/g, '') === family && face.weight === weight
				)?.status ?? 'missing'
		)
	);
};

/**
 * The story at one size: whichever way a step is reached, its picture is the same.
 * @param {Browser} browser
 * @param {Test} test
 * @param {{ url: string, ids: readonly string[], size: Size, shots: string }} given
 */
export async function story(browser, test, { url, ids, size, shots }) {
	const { width, height } = size;
	const at = `${width} by ${height}`;
	const first = ids[0] ?? '';
	const last = ids.at(-1) ?? '';
	/** @type {Map<string, string>} */
	const expected = new Map();
	// Over the words: what a pointer is over in a picture tells more.
	const [x, y] = [width - 60, height - 60];

	await test(`${at}: the story opens: its fonts, all its words, nothing wider than the screen`, async () => {
		await browser.resize(width, height);
		await open(browser, url);
		assert.deepEqual(await browser.run(faces), ['loaded', 'loaded', 'loaded', 'loaded']);
		const all = await browser.run(words);
		assert.deepEqual(Object.keys(all), ids);
		for (const [id, [seen, served]] of Object.entries(all)) assert.equal(seen, served, id);
		assert.equal(await browser.run(sideways), '');
	});

	await test(`${at}: each step by its address shows a picture of its own`, async () => {
		await browser.resize(width, height);
		for (const id of ids) {
			// Every fourth, and the ends, from nothing; the others by a jump within the page.
			if (ids.indexOf(id) % 4 === 0 || id === last) {
				await open(browser, `${url}#${id}`);
				await listen(browser);
			} else await browser.run((hash) => void (location.hash = hash), id);
			expected.set(id, await atRest(browser, id));
			assert.deepEqual(await browser.run(cut, id), [], `labels of ${id} within the picture`);
			// The first begins below the words that introduce it.
			if (id !== first)
				await until(
					`the picture of ${id} is seen whole`,
					async () => (await browser.run(notWhole, id)) === ''
				).catch(async () => assert.fail(`${id}: ${await browser.run(notWhole, id)}`));
			if (ids.indexOf(id) % 3 === 0 || id === last)
				await browser.shot(
					join(shots, `${width}-${String(ids.indexOf(id) + 1).padStart(2, '0')}-${id}.png`)
				);
		}
		assert.equal(new Set(expected.values()).size, ids.length);
	});

	await test(`${at}: a slow scroll down and up meets every step, and its picture`, async () => {
		await browser.resize(width, height);
		await open(browser, url);
		await listen(browser);
		for (const [by, order] of /** @type {const} */ ([
			[240, ids],
			[-240, [...ids].reverse()]
		])) {
			for (const id of order) {
				for (let n = 0; (await current(browser)) !== id && n < 80; n += 1)
					await turn(browser, x, y, by);
				assert.equal(await current(browser), id, by > 0 ? 'down' : 'up');
				same(await atRest(browser, id), expected.get(id), `scrolled to ${id}`);
			}
		}
	});

	await test(`${at}: End, Home, jumps, back and forward`, async () => {
		await browser.resize(width, height);
		await open(browser, url);
		await listen(browser);
		const shows = async (/** @type {string} */ id, /** @type {string} */ how) => {
			await until(`the reader is at ${id} by ${how}`, async () => (await current(browser)) === id);
			same(await atRest(browser, id), expected.get(id), `${how} to ${id}`);
		};
		await browser.key('End');
		await shows(last, 'End');
		await browser.run(stopped, -1);
		await browser.key('Home');
		await shows(first, 'Home');
		const order = ids.map((_, i) => ids[(i * 5 + 3) % ids.length] ?? '').slice(0, 8);
		for (const id of order) {
			await browser.run((hash) => void (location.hash = hash), id);
			await shows(id, 'jump');
		}
		for (const id of order.slice(3, -1).reverse()) {
			await browser.history(-1);
			await shows(id, 'back');
		}
		await browser.history(1);
		await shows(order[4] ?? '', 'forward');
	});
}

/**
 * The deck: keys forward and back.
 * @param {Browser} browser
 * @param {Test} test
 * @param {{ url: string, ids: readonly string[], shots: string }} given
 */
export async function deck(browser, test, { url, ids, shots }) {
	await test('the deck goes forward and back by its keys', async () => {
		await browser.resize(1280, 720);
		await open(browser, `${url}present/`);
		const at = () =>
			browser.run(() => {
				const deck = /** @type {HTMLElement} */ (document.querySelector('[data-deck]'));
				const rests = !('moving' in deck.dataset) && deck.querySelector('svg.picture');
				return rests ? (deck.dataset.at ?? '') : '';
			});
		for (const [key, order] of /** @type {const} */ ([
			// It begins with a screen before the first step.
			['Right', ids.slice(0, 9)],
			['Left', ids.slice(0, 8).reverse()]
		])) {
			for (const id of order) {
				await browser.key(key);
				await until(`the deck rests at ${id} by ${key}`, async () => (await at()) === id);
				if (ids.indexOf(id) % 4 === 3) await browser.shot(join(shots, `deck-${id}.png`));
			}
		}
		assert.equal(await browser.run(sideways), '');
	});
}

/**
 * Embeds in somebody else's page: in a frame, and in the page itself.
 * @param {Browser} browser
 * @param {Test} test
 * @param {{ hosts: Readonly<Record<'frame' | 'inline', string>>, steps: readonly string[], shots: string }} given
 */
export async function embeds(browser, test, { hosts, steps, shots }) {
	for (const kind of /** @type {const} */ (['frame', 'inline'])) {
		await test(`an embed in ${kind === 'frame' ? 'a frame' : 'another page'} shows every step, scrolled to`, async () => {
			await browser.resize(1000, 800);
			await browser.go('about:blank');
			await browser.go(hosts[kind]);
			const look = (/** @type {string} */ id) =>
				kind === 'frame'
					? browser.runInFrame(markupAt, id).catch(() => null)
					: browser.run(markupAt, id);
			// A frame that does not answer yet is waited for as well.
			const moves = () =>
				kind === 'frame' ? browser.runInFrame(isMoving).catch(() => true) : browser.run(isMoving);
			await browser.run(() =>
				document.querySelector('stopped-sharing, iframe')?.scrollIntoView({ behavior: 'instant' })
			);
			if (kind === 'inline')
				await until('it is drawn in the page', () =>
					browser.run(() => document.querySelector('[data-embed-rung=inline]') !== null)
				);
			const pictures = new Set();
			for (const id of steps) {
				const picture = await until(`the embed rests at ${id}`, async () => {
					const seen = await look(id);
					// Beside the picture: a frame that does not scroll leaves the wheel to its page. Whoever
					// turned it on in the middle of a change would pass the step before it is at rest.
					if (!seen && !(await moves())) await turn(browser, 980, 700, 140);
					return seen;
				});
				pictures.add(picture);
				if (id === steps[1]) await browser.shot(join(shots, `embed-${kind}-${id}.png`));
			}
			assert.equal(pictures.size, steps.length);
			assert.equal(await browser.run(sideways), '');
		});
	}
}

/**
 * The story for a reader who asks for less motion, on a dark ground.
 * @param {Browser} browser
 * @param {Test} test
 * @param {{ url: string, ids: readonly string[], shots: string }} given
 */
export async function still(browser, test, { url, ids, shots }) {
	await test('less motion, dark: pictures change at once, on the ground that was asked for', async () => {
		await browser.resize(390, 844);
		await open(browser, url);
		await listen(browser);
		assert.deepEqual(
			await browser.run(() => [
				matchMedia('(prefers-reduced-motion: reduce)').matches,
				matchMedia('(prefers-color-scheme: dark)').matches
			]),
			[true, true],
			'the browser asks for it'
		);
		const ground = await browser.run(() => getComputedStyle(document.body).backgroundColor);
		const light = Math.max(...(ground.match(/\d+/g) ?? ['255']).slice(0, 3).map(Number));
		assert.ok(light < 60, `the ground is ${ground}`);
		await browser.run(() => {
			for (const figure of document.querySelectorAll('[data-picture]'))
				new MutationObserver(() => {
					if (figure.hasAttribute('data-moving')) document.documentElement.dataset.moved = '';
				}).observe(figure, { attributes: true });
		});
		for (const id of ids.slice(1, 12)) {
			await browser.key('j');
			await until(`the reader is at ${id} by J`, async () => (await current(browser)) === id);
			await atRest(browser, id);
			await browser.shot(
				join(shots, `dark-${String(ids.indexOf(id) + 1).padStart(2, '0')}-${id}.png`)
			);
		}
		assert.equal(await browser.run(() => 'moved' in document.documentElement.dataset), false);
	});
}
