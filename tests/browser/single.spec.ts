import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { story } from '../../src/content';
import { publish, stepsOf } from '../../src/lib/story/publish';
import { nameFinder, WITHHELD_NAMES } from '../../src/tools/import-facts.mjs';
import { pack } from '../../src/tools/single.mjs';
import { atRest, goTo, open, plainly } from './helpers';
import { expect, test } from './test';

/** The whole site in one file, opened as from a memory stick. It is packed once for all of these. */
test.describe.configure({ mode: 'default' });
test.use({ fresh: true, viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = join(root, 'tests/out/single/sharing.html');
const address = pathToFileURL(file).href;

const published = publish(story);
const steps = stepsOf(published);
const ids = steps.map(({ id }) => id);

test.beforeAll(async () => {
	const { bytes } = await pack(process.env['BUILD_DIR'] ?? join(root, 'build'), file);
	console.log(`One file of ${(bytes / 1e6).toFixed(1)} MB`);
	expect(bytes).toBeLessThan(7_000_000);
});

/** What is asked for besides the file itself, and what its policy or its scripts complain of. */
function listen(context: BrowserContext): string[] {
	const heard: string[] = [];
	context.on('request', (request) => {
		const url = request.url();
		if (!/^(?:data|blob):/.test(url) && url.split(/[?#]/)[0] !== address) heard.push(url);
	});
	context.on('page', (page) => {
		page.on('pageerror', (error) => heard.push(error.message));
		page.on('websocket', (socket) => heard.push(socket.url()));
	});
	context.on('console', (message) => {
		if (message.type() === 'error') heard.push(message.text());
	});
	return heard;
}

/** Pictures that have not come, of those that stand on the page. */
const blank = (page: Page): Promise<string[]> =>
	page.evaluate(async () => {
		const images = [...document.images].filter((image) => image.checkVisibility());
		for (const image of images) image.loading = 'eager';
		await Promise.all(images.map((image) => image.decode().catch(() => {})));
		return images.filter((image) => image.naturalWidth === 0).map((image) => image.outerHTML);
	});

test('the story stands in the file, every step of it, with the pictures that the site has', async ({
	context,
	page: served
}) => {
	const heard = listen(context);
	const page = await context.newPage();
	await open(page, address);
	expect(await page.title()).toBe(published.title);
	for (const id of ids) await goTo(page, id);

	await open(served, '/');
	for (const id of [ids[0]!, ids[5]!, ids[18]!, ids.at(-1)!]) {
		await goTo(page, id);
		await goTo(served, id);
		expect(await atRest(page, id), `the picture of ${id}`).toBe(await atRest(served, id));
	}
	await served.close();

	// Its sources open beside a sentence, from the file.
	await goTo(page, ids[1]!);
	await page.locator(`[id="${ids[1]}"] a[href*="/sources/#"]`).first().click();
	await expect(page.getByRole('dialog').locator('.claim').first()).toBeVisible();
	await page.keyboard.press('Escape');

	// Where no picture is pinned, the drawings do.
	await page.setViewportSize({ width: 844, height: 390 });
	await page.locator(`[id="${ids[4]}"] .still img`).scrollIntoViewIfNeeded();
	expect(await blank(page)).toEqual([]);

	await page.setViewportSize({ width: 1280, height: 720 });
	await page.reload();
	await page.getByRole('link', { name: 'Text only' }).first().click();
	await expect(page).toHaveURL(`${address}?page=/text/`);
	await page.goBack();
	await expect(page.locator('[data-picture] svg.picture').first()).toBeAttached();
	expect(heard.filter((each) => !each.startsWith('http://127.0.0.1'))).toEqual([]);
});

test('lesson, handout, key, sources, privacy and step pages are in it, and lead to one another', async ({
	context
}) => {
	const heard = listen(context);
	const page = await context.newPage();
	for (const path of ['teach/', 'teach/handout/', 'teach/key/', 'sources/', 'privacy/', 'text/']) {
		await page.goto(`${address}?page=/${path}`);
		await expect(page.locator('h1').first(), path).toBeVisible();
		expect(await blank(page), path).toEqual([]);
		const dead = await page
			.locator('a[href]')
			.evaluateAll((links) =>
				(links as HTMLAnchorElement[])
					.map((link) => link.getAttribute('href') ?? '')
					.filter((href) => !/^(?:\?page=\/|#|https?:|mailto:|blob:)/.test(href))
			);
		expect(dead, path).toEqual([]);
	}
	await page.goto(`${address}?page=/step/${ids[18]}/`);
	await expect(page.locator('h1')).toHaveText(steps[18]!.caption.title);
	expect(await blank(page)).toEqual([]);
	await page.getByRole('link', { name: 'Read it in the story' }).click();
	await page.locator(`[data-picture][data-at="${ids[18]}"] svg.picture`).waitFor();
	await expect(page).toHaveURL(new RegExp(`#${ids[18]}$`));

	await page.goto(`${address}?page=/teach/#step-${ids[18]}`);
	await expect(page.locator(`[id="step-${ids[18]}"]`)).toBeInViewport();
	const pdf = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Letter' }).first().click();
	const path = await (await pdf).path();
	expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');

	await page.goto(`${address}?page=/nowhere/%E0%A4`);
	await expect(page.locator('h1')).toHaveText('There is no page at this address');
	expect(heard).toEqual([]);
});

test('the deck goes through every slide, and the speaker view in its own window goes with it', async ({
	context
}) => {
	const heard = listen(context);
	const page = await context.newPage();
	const at = (window: Page, view: string, id: string) =>
		expect(window.locator(`[data-${view}]`)).toHaveAttribute('data-at', id);
	await open(page, `${address}?page=/present/`);
	for (const id of ids) {
		await page.keyboard.press('PageDown');
		await page.locator(`[data-deck] figure[data-at="${id}"] svg.picture`).waitFor();
	}
	await expect(page).toHaveURL(`${address}?page=/present/#${ids.at(-1)}`);

	const opening = page.waitForEvent('popup');
	await page.keyboard.press('s');
	const speaker = await opening;
	await at(speaker, 'speaker', ids.at(-1)!);
	await expect(speaker.locator('[data-speaker]')).toHaveAttribute('data-company', 'together');
	await speaker.keyboard.press('PageUp');
	await at(page, 'deck', ids.at(-2)!);
	await page.bringToFront();
	await page.keyboard.press('Home');
	await at(speaker, 'speaker', 'start');

	// Each stays what it is when it is loaded again.
	await speaker.reload();
	await expect(speaker.locator('[data-speaker]')).toHaveAttribute('data-company', 'together');
	await page.reload();
	await at(page, 'deck', 'start');
	await page.keyboard.press('PageDown');
	await at(speaker, 'speaker', ids[0]!);
	expect(heard).toEqual([]);
});

test('without scripts the file is the text of the story', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const heard = listen(context);
	const page = await context.newPage();
	await page.goto(address);
	const words = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
	for (const { text } of steps)
		for (const [sentence] of text) expect(words).toContain(sentence.replace(/\s+/g, ' ').trim());
	expect(heard).toEqual([]);
	await context.close();
});

test('no withheld name stands in the file', () => {
	const text = readFileSync(file, 'utf8')
		.replace(/base64,[\w+/=]+/g, '')
		.replace(/(data-coded>)[\w+/=]+/g, '$1');
	expect(nameFinder(WITHHELD_NAMES)(plainly(text))).toBe(false);
});
