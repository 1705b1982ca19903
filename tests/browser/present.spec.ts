import type { BrowserContext, Locator, Page } from '@playwright/test';
import { story } from '../../src/content';
import type { MosaicView } from '../../src/lib/scenes/mosaic/layout';
import { publishLesson } from '../../src/lib/story/lesson';
import { plain, publish, stepsOf } from '../../src/lib/story/publish';
import { barriers } from './axe';
import { named, sideways, type Size } from './helpers';
import { expect, test } from './test';

const published = publish(story);
const steps = stepsOf(published);
const ids = steps.map(({ id }) => id);
const last = ids.at(-1)!;
const turn = steps.find(({ play }) => play)!;
const { controls } = (turn.view as MosaicView).words;
const hd: Size = { width: 1280, height: 720 };
const sizes: readonly Size[] = [hd, { width: 1920, height: 1080 }, { width: 1024, height: 768 }];

test.use({ viewport: hd, reducedMotion: 'reduce' });

const deckOf = (page: Page): Locator => page.locator('[data-deck]');
const speakerOf = (page: Page): Locator => page.locator('[data-speaker]');

async function ready(page: Page): Promise<void> {
	await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
}

async function openDeck(page: Page, address = '/present/'): Promise<Locator> {
	await page.goto(address);
	await ready(page);
	return deckOf(page);
}

/** Presses S in the deck and waits until both windows know each other. */
async function openSpeaker(page: Page): Promise<Page> {
	const opening = page.waitForEvent('popup');
	await page.keyboard.press('s');
	const speaker = await opening;
	await ready(speaker);
	await expect(speakerOf(speaker)).toHaveAttribute('data-company', 'together');
	await expect(deckOf(page)).toHaveAttribute('data-company', 'together');
	return speaker;
}

async function bothAt(deck: Page, speaker: Page, id: string): Promise<void> {
	await expect(deckOf(deck)).toHaveAttribute('data-at', id);
	await expect(speakerOf(speaker)).toHaveAttribute('data-at', id);
}

async function bothScreens(deck: Page, speaker: Page, screen: string): Promise<void> {
	await expect(deckOf(deck)).toHaveAttribute('data-screen', screen);
	await expect(speakerOf(speaker)).toHaveAttribute('data-screen', screen);
}

/** Rest as the deck says it: at this step, its picture drawn, nothing moving. */
async function rests(page: Page, id: string): Promise<void> {
	await page
		.locator(`[data-deck][data-at="${id}"]:not([data-moving]) figure[data-at="${id}"] svg.picture`)
		.waitFor();
}

/** By its number, as it is typed. */
async function goTo(page: Page, id: string): Promise<void> {
	await page.keyboard.type(String(ids.indexOf(id) + 1));
	await page.keyboard.press('Enter');
	await rests(page, id);
}

test('every key of the table, in both windows', async ({ page }) => {
	await openDeck(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(published.title);
	await expect(deckOf(page).getByText(plain(published.front.families))).toBeVisible();
	await expect(deckOf(page).getByText(published.front.contentNote.full)).toBeVisible();
	const speaker = await openSpeaker(page);

	await page.bringToFront();
	const moves: readonly (readonly [string, string])[] = [
		['PageDown', ids[0]!],
		['ArrowRight', ids[1]!],
		['ArrowDown', ids[2]!],
		['Space', ids[3]!],
		['n', ids[4]!],
		['PageUp', ids[3]!],
		['ArrowLeft', ids[2]!],
		['ArrowUp', ids[1]!],
		['Shift+Space', ids[0]!],
		['End', last],
		['PageDown', last],
		['Home', 'start'],
		['PageUp', 'start']
	];
	for (const [i, [key, id]] of moves.entries()) {
		// Each window in turn: the keys are the same.
		await (i % 2 === 0 ? page : speaker).keyboard.press(key);
		await bothAt(page, speaker, id);
	}

	// A number and Enter; a number alone is only shown.
	await page.keyboard.type('12');
	await expect(page.getByText('Go to 12, then Enter')).toBeVisible();
	await page.keyboard.press('Enter');
	await bothAt(page, speaker, ids[11]!);
	await page.keyboard.type('99');
	await page.keyboard.press('Enter');
	await expect(page.getByText('There is no slide 99.')).toBeVisible();
	await bothAt(page, speaker, ids[11]!);
	await page.keyboard.type('129');
	await page.keyboard.press('Backspace');
	await expect(page.getByText('Go to 12, then Enter')).toBeVisible();
	await page.keyboard.press('Enter');
	await bothAt(page, speaker, ids[11]!);

	// G: by the words of a title.
	await page.keyboard.press('g');
	await expect(page.getByRole('dialog', { name: 'Go to' })).toBeVisible();
	await page.keyboard.type('oval');
	await bothAt(page, speaker, ids[11]!);
	await page.getByLabel('Number or words').fill('22');
	await page.keyboard.press('Enter');
	await bothAt(page, speaker, ids[21]!);
	await speaker.bringToFront();
	await speaker.keyboard.press('g');
	await speaker.getByRole('button', { name: steps[4]!.caption.title }).click();
	await bothAt(page, speaker, ids[4]!);

	// Black, white, frozen: the teacher looks ahead, the class does not.
	for (const [key, screen] of [
		['b', 'black'],
		['.', 'black'],
		['w', 'white']
	] as const) {
		await speaker.keyboard.press(key);
		await bothScreens(page, speaker, screen);
		await expect(page.locator(`.curtain.${screen}`)).toBeVisible();
		await expect(speaker.getByText(`The class sees a ${screen} screen.`)).toBeVisible();
		await speaker.keyboard.press(key);
		await bothScreens(page, speaker, 'live');
		await expect(page.locator('.curtain')).toHaveCount(0);
	}
	await rests(page, ids[4]!);
	const unfrozen = await page.screenshot();
	const next = speaker.getByRole('button', { name: 'Next', exact: true }).first();
	const place = await next.boundingBox();
	await speaker.keyboard.press('z');
	await bothScreens(page, speaker, 'frozen');
	await expect
		.poll(async () => (await page.screenshot()).equals(unfrozen), 'the class sees no difference')
		.toBe(true);
	await speaker.keyboard.press('PageDown');
	await expect(speakerOf(speaker)).toHaveAttribute('data-at', ids[5]!);
	await expect(speaker.getByText('Only you see this slide.')).toBeVisible();
	expect(await next.boundingBox(), 'Next stays where it was').toEqual(place);
	await expect(deckOf(page)).toHaveAttribute('data-at', ids[4]!);
	await speaker.getByRole('button', { name: 'Back to what the class saw' }).click();
	await expect(speakerOf(speaker)).toHaveAttribute('data-at', ids[4]!);
	await speaker.keyboard.press('PageDown');
	await speaker.getByRole('button', { name: 'Show the class this slide' }).click();
	await bothScreens(page, speaker, 'live');
	await bothAt(page, speaker, ids[5]!);

	// Question, sources, overview: on the class's screen, whichever window asked.
	await speaker.keyboard.press('q');
	await expect(page.getByRole('region', { name: 'Question' })).toBeVisible();
	await page.keyboard.press('c');
	await expect(
		page.getByRole('region', { name: 'Sources' }).getByRole('listitem').first()
	).toBeVisible();
	await expect(speaker.getByRole('button', { name: 'Sources', exact: true })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await page.keyboard.press('Escape');
	await expect(deckOf(page)).toHaveAttribute('data-panel', 'none');
	await bothAt(page, speaker, ids[5]!);
	await page.bringToFront();
	await page.keyboard.press('o');
	await expect(page.getByRole('button', { name: /^\d+ / })).toHaveCount(ids.length + 1);
	await expect(page.locator('.overview svg.picture')).toHaveCount(ids.length);
	expect.soft(await faults(page), 'the overview').toEqual([]);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await bothAt(page, speaker, ids[6]!);
	await expect(deckOf(page)).toHaveAttribute('data-panel', 'none');

	// Help lists them; letters can be switched off, and a clicker works on.
	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Keys and settings' });
	await expect(help).toBeVisible();
	await help.getByRole('button', { name: 'Letter keys on' }).click();
	await page.keyboard.press('Escape');
	await expect(help).toBeHidden();
	await page.keyboard.press('b');
	await page.keyboard.press('n');
	await page.keyboard.press('PageDown');
	await bothAt(page, speaker, ids[7]!);
	await bothScreens(page, speaker, 'live');
	for (const held of ['Control', 'Alt', 'Meta']) await page.keyboard.press(`${held}+ArrowDown`);
	await bothAt(page, speaker, ids[7]!);

	// F5 starts a show and reloads nothing; Escape ends it; neither loses the place.
	await page.evaluate(() => Object.assign(window, { same: true }));
	await page.keyboard.press('F5');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
	await page.keyboard.press('Escape');
	await page.evaluate(() => document.exitFullscreen().catch(() => {}));
	expect(await page.evaluate(() => 'same' in window)).toBe(true);
	await bothAt(page, speaker, ids[7]!);
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${ids[7]}`);
	await page.evaluate(() => localStorage.clear());
	await page.reload();
	await ready(page);
	await bothAt(page, speaker, ids[7]!);
	await page.keyboard.press('f');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
});

/** What two windows do for one another, whichever way they are linked. */
async function together(context: BrowserContext, page: Page): Promise<void> {
	await openDeck(page, `/present/#${turn.id}`);
	await rests(page, turn.id);
	let speaker = await openSpeaker(page);
	await bothAt(page, speaker, turn.id);

	// A slider moved in one is seen in the other, either way; and the mark that is asked about.
	const slider = (each: Page) => each.getByRole('slider', { name: controls.find, exact: true });
	await slider(page).focus();
	await page.keyboard.press('End');
	await expect(slider(speaker)).toHaveAttribute('aria-valuetext', '60%');
	await bothAt(page, speaker, turn.id);
	await slider(speaker).focus();
	await speaker.keyboard.press('Home');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', '0%');
	await expect.poll(() => new URL(page.url()).search).toContain('p=0');
	const mark = speaker.locator('[data-mark]').first();
	await mark.dispatchEvent('click');
	await expect(page.locator('.detail')).toBeVisible();

	// Either is reloaded.
	await page.reload();
	await ready(page);
	await bothAt(page, speaker, turn.id);
	await expect(slider(page)).toHaveAttribute('aria-valuetext', '0%');
	await expect(speakerOf(speaker)).toHaveAttribute('data-company', 'together');
	await speaker.reload();
	await ready(speaker);
	await expect(speakerOf(speaker)).toHaveAttribute('data-company', 'together');
	await expect(slider(speaker)).toHaveAttribute('aria-valuetext', '0%');
	await page.keyboard.press('Home');
	await bothAt(page, speaker, 'start');

	// The speaker view is closed, and opened again.
	await speaker.close();
	await expect(deckOf(page)).toHaveAttribute('data-company', 'lost');
	await page.keyboard.press('PageDown');
	// A window that is being closed says goodbye before it is gone.
	await page.waitForTimeout(400);
	speaker = await openSpeaker(page);
	await bothAt(page, speaker, ids[0]!);
	await speaker.keyboard.press('w');
	await bothScreens(page, speaker, 'white');
	await page.locator('.curtain').click();
	await bothScreens(page, speaker, 'live');
}

test('two windows are one', async ({ context, page }) => {
	await together(context, page);
	const speaker = context.pages()[1]!;
	// The deck is lost without a word, and comes back.
	await page.goto('about:blank');
	await expect(speakerOf(speaker)).toHaveAttribute('data-company', 'lost');
	await expect(speaker.getByText('The deck has gone.')).toBeVisible();
	await speaker.keyboard.press('PageDown');
	await page.goto('/present/');
	await ready(page);
	await bothAt(page, speaker, ids[1]!);
	await expect(speakerOf(speaker)).toHaveAttribute('data-company', 'together');
	// Opened at a step of its own, the class goes there.
	await page.goto(`/present/#${last}`);
	await bothAt(page, speaker, last);
	await speaker.keyboard.press('PageUp');
	await bothAt(page, speaker, ids.at(-2)!);
});

test('two windows are one without BroadcastChannel', async ({ context, page }) => {
	await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
	await together(context, page);
});

test('two tabs that did not open one another are one by storage alone', async ({
	context,
	page
}) => {
	await context.addInitScript(() => {
		window.BroadcastChannel = class {
			constructor() {
				throw new DOMException('not here', 'SecurityError');
			}
		} as unknown as typeof BroadcastChannel;
	});
	await openDeck(page, `/present/#${ids[3]}`);
	const speaker = await context.newPage();
	await speaker.goto('/present/speaker/');
	await bothAt(page, speaker, ids[3]!);
	await speaker.keyboard.press('PageDown');
	await bothAt(page, speaker, ids[4]!);
	await expect
		.poll(() => page.evaluate(() => Object.keys(localStorage)), 'nothing stays behind')
		.toEqual([]);
});

test('with no storage, no channel, no wake lock and no full screen, the deck goes on', async ({
	page
}) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.addInitScript(() => {
		Reflect.deleteProperty(window, 'BroadcastChannel');
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('blocked', 'SecurityError');
				}
			});
		Object.defineProperty(Navigator.prototype, 'wakeLock', { value: undefined });
		Element.prototype.requestFullscreen = () => Promise.reject(new Error('no'));
		window.open = () => null;
	});
	await openDeck(page, `/present/#${ids[2]}`);
	for (const key of ['f', 'F5', 's', 'PageDown']) await page.keyboard.press(key);
	await expect(deckOf(page)).toHaveAttribute('data-at', ids[3]!);
	await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute(
		'href',
		'/present/speaker/'
	);
	await page.evaluate(() => {
		for (const data of [
			null,
			'x',
			{ app: 'sharing:deck' },
			{ app: 'sharing:deck', v: 1, state: {} }
		])
			postMessage(data, '*');
	});
	await expect.poll(() => new URL(page.url()).hash).toBe(`#${ids[3]}`);
	await page.reload();
	await ready(page);
	await expect(deckOf(page)).toHaveAttribute('data-at', ids[3]!);
	expect(errors).toEqual([]);
});

/** What of the text that can be seen is too small, is cut off, or makes the page scroll. */
const faults = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const { innerWidth: w, innerHeight: h } = window;
		const unit = Math.min(w / 1920, h / 1080);
		const found: string[] = [];
		const check = (text: string, px: number, boxes: Iterable<DOMRect>) => {
			const name = `“${text.trim().slice(0, 40)}”`;
			if (px / unit < 27.95) found.push(`${name} is ${(px / unit).toFixed(1)} px at 1080p`);
			for (const box of boxes) {
				if (box.left < -1 || box.top < -1 || box.right > w + 1 || box.bottom > h + 1)
					found.push(
						`${name} ends at ${[box.left, box.top, box.right, box.bottom].map(Math.round).join(' ')}`
					);
			}
		};
		const deck = document.querySelector('[data-deck]')!;
		const walker = document.createTreeWalker(deck, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const node = walker.currentNode as Text;
			const parent = node.parentElement!;
			if (!node.data.trim() || parent.closest('.heard, dialog:not([open]), .thumb')) continue;
			if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
			const size = Number.parseFloat(getComputedStyle(parent).fontSize);
			const svg = parent.closest('svg');
			const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
			const range = document.createRange();
			range.selectNodeContents(node);
			// Of a title in the overview only so much is seen as has room.
			const clipped = parent.closest('.overview .name');
			const boxes = clipped ? [clipped.getBoundingClientRect()] : [...range.getClientRects()];
			check(node.data, size * scale, svg ? [parent.getBoundingClientRect()] : boxes);
			if (deck.querySelector('.panel') && !parent.closest('.panel, .bar'))
				found.push(`${name} shows under the panel`);
			if (!parent.closest('.bar, .detail, svg, fieldset')) {
				const [bar] = document.querySelector('.bar')!.getClientRects();
				for (const box of boxes)
					if (bar && box.bottom > bar.top + 2 && box.left < bar.right)
						found.push(`“${node.data.slice(0, 40)}” runs into the bar`);
			}
		}
		for (const element of [document.documentElement, deck, ...deck.querySelectorAll('*')]) {
			const { overflowX, overflowY } = getComputedStyle(element);
			const scrolls =
				element === document.documentElement || /auto|scroll/.test(overflowX + overflowY);
			const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
			if (!scrolls || element.closest('dialog') || clientHeight === 0) continue;
			if (scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1)
				found.push(`${element.localName}.${element.className} scrolls`);
		}
		return found;
	});

for (const size of sizes) {
	test(`every slide can be read from the back and is whole, ${named(size)}`, async ({ page }) => {
		await page.setViewportSize(size);
		await openDeck(page);
		await page.evaluate(() => document.fonts.ready);
		expect.soft(await faults(page), 'the start').toEqual([]);
		// At 1920 by 1080 everything has the same place as at 1280 by 720.
		const whole = size.width < 1920;
		for (const id of whole ? ids : ids.filter((_, n) => n % 6 === 0)) {
			await goTo(page, id);
			expect.soft(await faults(page), id).toEqual([]);
			const body = await deckOf(page)
				.locator('.text')
				.evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
			// Where there are controls as well, the text may be smaller.
			if (id !== turn.id)
				expect
					.soft(body / Math.min(size.width / 1920, size.height / 1080), id)
					.toBeGreaterThan(47.9);
			// A panel is as wide in its own unit on every screen, and nowhere lower than here.
			if (size !== hd) continue;
			await page.keyboard.press('q');
			expect.soft(await faults(page), `the question of ${id}`).toEqual([]);
			await page.keyboard.press('c');
			await page.locator('.sources li').first().waitFor();
			expect.soft(await faults(page), `the sources of ${id}`).toEqual([]);
			await page.keyboard.press('c');
		}
		await page.keyboard.type('34');
		await page.keyboard.press('Enter');
		await page.getByText(controls.shares).click();
		expect.soft(await faults(page), 'every control').toEqual([]);
	});
}

test('a picture moves within its scene, and is there by a cut for those who ask for that', async ({
	page
}) => {
	const moves = () => page.evaluate(() => (window as unknown as { moved: number }).moved);
	await openDeck(page, `/present/#${ids[1]}`);
	await rests(page, ids[1]!);
	await page.evaluate(() => {
		const told = window as unknown as { moved: number };
		told.moved = 0;
		new MutationObserver((changes) => (told.moved += changes.length)).observe(
			document.querySelector('[data-deck]')!,
			{ attributeFilter: ['data-moving'] }
		);
	});
	await page.keyboard.press('PageDown');
	await rests(page, ids[2]!);
	expect(await moves()).toBe(0);
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	// A page hears of such a change with a frame.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	await page.keyboard.press('PageDown');
	await expect.poll(moves, 'it begins to move, and it ends').toBe(2);
	await rests(page, ids[3]!);
});

test('a mark that is asked about while the class still sees a change is told of when it is there', async ({
	page
}) => {
	await openDeck(page, `/present/#${ids[1]}`);
	await rests(page, ids[1]!);
	const speaker = await openSpeaker(page);
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	// The deck's frames are held back once it has begun: it stays in the middle of the change.
	await page.evaluate(() => {
		const held: FrameRequestCallback[] = [];
		const own = requestAnimationFrame;
		let frames = 0;
		Object.assign(window, {
			requestAnimationFrame: (then: FrameRequestCallback) => {
				frames += document.querySelector('[data-deck][data-moving]') ? 1 : 0;
				return frames > 1 ? held.push(then) : own(then);
			},
			letGo: () => {
				window.requestAnimationFrame = own;
				held.forEach((then) => own(then));
			}
		});
	});
	await speaker.keyboard.press('PageDown');
	await expect(deckOf(page)).toHaveAttribute('data-at', ids[2]!);
	await expect(deckOf(page)).toHaveAttribute('data-moving', '');
	await expect(page.locator('figure [data-mark]')).toHaveCount(0);
	const mark = speaker.locator('figure [data-mark]').first();
	await mark.hover();
	const told = await speaker.locator('.detail').innerText();
	await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
	await expect(page.locator('.detail')).toHaveText(told, { useInnerText: true });
	await expect(speaker.locator('.detail')).toBeVisible();
});

test('a slide is told once to those who listen', async ({ page }) => {
	await openDeck(page, `/present/#${ids[0]}`);
	await rests(page, ids[0]!);
	await page.evaluate(() => {
		const told: string[] = [];
		Object.assign(window, { told });
		new MutationObserver((changes) => {
			for (const { target } of changes) {
				const region = (target instanceof Element ? target : target.parentElement)?.closest(
					'[aria-live], [role=status], [role=alert]'
				);
				if (region?.textContent?.trim()) told.push(region.textContent);
			}
		}).observe(document.body, { subtree: true, childList: true, characterData: true });
	});
	for (const id of ids.slice(1, 4)) {
		await page.keyboard.press('PageDown');
		await rests(page, id);
	}
	const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
	expect(told).toEqual(
		steps
			.slice(1, 4)
			.map(
				({ caption, text, alt }, i) =>
					`${i + 2} of ${ids.length}. ${caption.title}. ${plain(text)} In the picture: ${alt}`
			)
	);
});

test('a key that follows at once on a dialog’s Escape is the deck’s', async ({ page }) => {
	await openDeck(page);
	const dialog = page.locator('dialog[open]');
	const other = { '?': 'g', g: '?' } as const;
	await page.keyboard.press('?');
	for (let key: '?' | 'g' = 'g', n = 0; n < 12; key = other[key], n += 1) {
		await expect(dialog).toHaveAttribute('aria-labelledby', key === 'g' ? /^help/ : /^go-to/);
		// Neither waits for the other: the second comes while the dialog still has the keys.
		await Promise.all([page.keyboard.press('Escape'), page.keyboard.press(key)]);
	}
	await expect(dialog).toBeVisible();
});

test('axe finds nothing in deck and speaker view, on both grounds', async ({ page }) => {
	const check = async (each: Page, what: string, part = 'html') => {
		// Half faded in, words have half their contrast.
		await each.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
		// What a picture is drawn with is hidden from those who listen, and is looked at elsewhere.
		const without = ['svg.picture > g[aria-hidden]'];
		expect.soft(await barriers(each, { within: [part], without }), what).toEqual([]);
	};
	await openDeck(page);
	await check(page, 'the start');
	const speaker = await openSpeaker(page);
	await page.bringToFront();
	await page.keyboard.type('34');
	await page.keyboard.press('Enter');
	await rests(page, turn.id);
	await check(page, 'the experiment', '[data-deck]');
	await page.emulateMedia({ colorScheme: 'dark' });
	for (const panel of ['question', 'sources', 'overview']) {
		await page.keyboard.press({ question: 'q', sources: 'c', overview: 'o' }[panel]!);
		await page.locator(`.panel.${panel}`).waitFor();
		await check(page, `the ${panel}`, '.panel');
	}
	const dialog = page.locator('dialog[open]');
	await page.keyboard.press('Escape');
	await expect(page.locator('.panel')).toHaveCount(0);
	await expect(deckOf(page)).toHaveAttribute('data-panel', 'none');
	await page.bringToFront();
	for (const [key, what] of [
		['?', 'the help'],
		['g', 'go to']
	] as const) {
		await page.keyboard.press(key);
		await expect(dialog, `what ${key} opens`).toBeVisible();
		await check(page, what, 'dialog[open]');
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);
	}
	await page.keyboard.press('b');
	await speaker.getByText(/^Sources \(/).click();
	await speaker.locator('details li').first().waitFor();
	await check(speaker, 'the speaker view, while the screen is black');
});

test('by keyboard alone: everything that can be pressed is reached, seen, and works', async ({
	page
}) => {
	await openDeck(page, `/present/#${turn.id}`);
	await rests(page, turn.id);
	const reached = new Set<string>();
	for (let n = 0; n < 40; n += 1) {
		await page.keyboard.press('Tab');
		const name = await page.evaluate(() => {
			const focused = document.activeElement!;
			const box = focused.getBoundingClientRect();
			const seen = box.bottom <= innerHeight + 1 && box.top >= -1 && box.right <= innerWidth + 1;
			const style = getComputedStyle(focused);
			const ring = style.outlineStyle !== 'none' || style.strokeWidth === '3px';
			return focused === document.body
				? null
				: `${focused.getAttribute('aria-label') ?? focused.textContent?.trim()}${seen && ring ? '' : ' (not seen)'}`;
		});
		if (name !== null) reached.add(name);
	}
	const all = [...reached];
	expect(all.filter((name) => name.endsWith('(not seen)'))).toEqual([]);
	for (const name of ['Back', 'Next', 'Question', 'Sources', 'Overview', 'Speaker', 'Help'])
		expect(all).toContain(name);
	expect(all).toContain(controls.reset);
	expect(all).toContain(controls.on.replace('{id}', 'A'));

	// Keys inside its controls are not the deck's.
	await page.getByRole('switch', { name: controls.on.replace('{id}', 'B') }).focus();
	await page.keyboard.press('Space');
	await expect(
		page.getByRole('switch', { name: controls.on.replace('{id}', 'B') })
	).not.toBeChecked();
	await page.getByRole('slider', { name: controls.need, exact: true }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('slider', { name: controls.need, exact: true })).toHaveAttribute(
		'aria-valuetext',
		'2 of 5'
	);
	await page.getByRole('button', { name: controls.reset }).press('Space');
	await expect(page.getByRole('switch', { name: controls.on.replace('{id}', 'B') })).toBeChecked();
	await expect(deckOf(page)).toHaveAttribute('data-at', turn.id);
	await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
	await expect(deckOf(page)).toHaveAttribute('data-at', ids[turn.index + 1]!);
	// A button that was clicked does not take a clicker's next key.
	await page.getByRole('button', { name: 'Question', exact: true }).blur();
	await page.getByRole('button', { name: 'Question', exact: true }).click();
	await page.keyboard.press('Space');
	await expect(deckOf(page)).toHaveAttribute('data-at', ids[turn.index + 2]!);
});

test('a mouse takes no keys from a clicker', async ({ page }) => {
	const { on, need } = controls;
	const marks = page.locator('figure [data-mark]');
	for (const take of [
		() => page.getByRole('switch', { name: on.replace('{id}', 'B') }).click(),
		() => page.getByRole('slider', { name: need, exact: true }).click(),
		() => marks.first().click()
	]) {
		await openDeck(page, '/present/');
		await goTo(page, turn.id);
		await take();
		await page.keyboard.press('b');
		await expect(deckOf(page)).toHaveAttribute('data-screen', 'black');
		await page.keyboard.press('b');
		await page.keyboard.press('PageDown');
		await expect(deckOf(page)).toHaveAttribute('data-at', ids[turn.index + 1]!);
	}
	// A mark that was clicked, as a switch or a slider after Escape, has no keys of its own.
	for (const key of ['ArrowRight', 'ArrowDown', 'Space']) {
		const [from, to] = [ids[1]!, ids[2]!];
		await goTo(page, from);
		await marks.first().click();
		await page.keyboard.press(key);
		await expect(deckOf(page)).toHaveAttribute('data-at', to);
	}
	await marks.first().focus();
	await page.keyboard.press('ArrowRight');
	await expect(deckOf(page)).toHaveAttribute('data-at', ids[2]!);
	await page.keyboard.press('Escape');
	await page.keyboard.press('ArrowRight');
	await expect(deckOf(page)).toHaveAttribute('data-at', ids[3]!);
});

test('a cut: the vote, the task and the ticket are shown to the class and told to the teacher', async ({
	page
}) => {
	const { cuts, vote, task, exit } = story.lesson!;
	await openDeck(page, '/present/?cut=long');
	const speaker = await openSpeaker(page);
	await page.bringToFront();
	const panel = page.locator('.panel');
	await page.keyboard.press('q');
	await expect(panel).toContainText(vote.statement);
	await expect(panel).not.toContainText(publishLesson(story).steps[ids[0]!]!.ask);
	expect.soft(await faults(page), 'the vote').toEqual([]);
	await expect(speaker.locator('.notes')).toContainText(vote.statement);
	await expect(speaker.locator('.notes')).toContainText(cuts[1].segments[0]!.activity!.words);
	await page.keyboard.press('PageDown');
	const walked = new Set(cuts[1].segments.flatMap(({ steps: own }) => own)).size;
	await expect(page.getByRole('button', { name: /Go to …/ })).toHaveText(`No. 1: 1 of ${walked}`);
	await page.keyboard.press('End');
	await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeDisabled();
	await page.keyboard.press('q');
	await page.keyboard.press('q');
	await expect(panel).toContainText(task.title);
	expect.soft(await faults(page), 'the task').toEqual([]);
	await page.keyboard.press('q');
	for (const each of [vote.statement, ...exit.map(({ ask: [said] }) => said)]) {
		await expect(panel).toContainText(each);
		await expect(speaker.locator('.notes')).toContainText(each);
	}
	expect.soft(await faults(page), 'the ticket').toEqual([]);
	await page.keyboard.press('q');
	await expect(panel).toHaveCount(0);
	await page.keyboard.press('?');
	const shorter = page.getByLabel(cuts[0].title, { exact: true });
	await expect(shorter).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(shorter).toBeHidden();
	await expect(deckOf(page)).toHaveAttribute('data-panel', 'none');

	// Behind a curtain only the key that drew it shows the class anything.
	await page.keyboard.press('b');
	await expect(deckOf(page)).toHaveAttribute('data-screen', 'black');
	await page.keyboard.press('Home');
	await page.keyboard.press('Escape');
	await expect(deckOf(page)).toHaveAttribute('data-screen', 'black');
});

test('the clock: a plan, a question that spreads what is left, and what to skip', async ({
	page
}) => {
	const cut = story.lesson!.cuts[0];
	const first = cut.segments.flatMap(({ steps: own }) => own)[0]!;
	await page.clock.install({ time: new Date('2026-11-24T10:00:00Z') });
	await page.goto('/present/speaker/?cut=short');
	await ready(page);
	await expect(speakerOf(page)).toHaveAttribute('data-company', 'alone');
	await expect(page.getByText('On its own')).toBeVisible();
	await expect(page.getByLabel('Plan')).toHaveValue('short');
	await page.getByRole('button', { name: 'Start the clock' }).click();
	await expect(page.locator('[data-stand]')).toHaveText('On time.');
	await page.keyboard.press('PageDown');
	await expect(speakerOf(page)).toHaveAttribute('data-at', first.step);
	await page.clock.fastForward('10:00');
	await expect(page.locator('[data-stand]')).toHaveText(/^\d+ minutes behind\. Skip “.+”/);
	await page.getByRole('button', { name: 'Pause for a question' }).click();
	await page.clock.fastForward('01:00');
	await expect(page.locator('[data-stand]')).toHaveText(
		/^A question, for 1:[0-2]\d\. 9 minutes are left/
	);
	await page.getByRole('button', { name: 'Question answered' }).click();
	await expect(page.locator('[data-stand]')).toHaveText(
		/^9 minutes left for what was planned as \d+\. Skip “.+”/
	);
	await expect(page.locator('td', { hasText: ', now ' }).first()).toBeVisible();
	await page.getByRole('button', { name: 'Stop the clock' }).click();
	await page.clock.fastForward('30:00');
	await expect(page.getByLabel('Elapsed')).toHaveText(/^11:[0-2]\d$/);
	await page.reload();
	await ready(page);
	await expect(page.getByLabel('Elapsed')).toHaveText(/^11:[0-2]\d$/);
});

test.describe('in the hand', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

	test('deck and speaker view fit a phone; taps and swipes turn the slide', async ({ page }) => {
		await openDeck(page);
		expect(await sideways(page)).toEqual([]);
		await page.touchscreen.tap(250, 40);
		await rests(page, ids[0]!);
		expect(await sideways(page)).toEqual([]);
		await expect(deckOf(page).locator('.text')).toHaveText(plain(steps[0]!.text));
		await page.touchscreen.tap(20, 4);
		await expect(deckOf(page)).toHaveAttribute('data-at', 'start');
		const client = await page.context().newCDPSession(page);
		const swipe = async (from: number, to: number) => {
			const at = (x: number) => [{ x, y: 120 }];
			await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
			for (const part of [0.3, 0.6, 1])
				await client.send('Input.dispatchTouchEvent', {
					type: 'touchMove',
					touchPoints: at(from + part * (to - from))
				});
			await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		};
		await swipe(60, 260);
		await expect(deckOf(page)).toHaveAttribute('data-at', 'start');
		await swipe(260, 60);
		await rests(page, ids[0]!);
		await page.goto(`/present/speaker/#${turn.id}`);
		await ready(page);
		await page.getByLabel('Turn the slide').getByRole('button', { name: 'Back' }).tap();
		await expect(speakerOf(page)).toHaveAttribute('data-at', ids[turn.index - 1]!);
		expect(await sideways(page)).toEqual([]);
		// The time is with the thumb, wherever the notes have been scrolled to.
		await page.goto('/present/speaker/?cut=short');
		await ready(page);
		await page.getByRole('button', { name: 'Start the clock' }).tap();
		await page.evaluate(() => scrollTo(0, 0));
		await expect(page.locator('.pinned')).toHaveText(/^0:0\d On time\.$/);
		await expect(page.locator('.pinned')).toBeInViewport({ ratio: 1 });
	});
});

test('without scripts every slide is there, and prints two or three to a sheet', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
	const page = await context.newPage();
	await page.goto('/present/');
	await expect(deckOf(page)).toBeHidden();
	for (const { id, text, alt } of steps) {
		const sheet = page.locator(`[data-sheet="${id}"]`);
		await expect(sheet).toContainText(plain(text));
		await expect(sheet.locator('img')).toHaveAttribute('alt', alt);
	}
	await page.emulateMedia({ media: 'print' });
	const heights = await page
		.locator('[data-sheet]')
		.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
	// A sheet of A4 has some 1010 px between its margins.
	expect(Math.max(...heights)).toBeLessThan(490);
	await context.close();
});
