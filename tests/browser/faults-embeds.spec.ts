import type { Frame, Page } from '@playwright/test';
import { story } from '../../src/content';
import { embedOf } from '../../src/lib/embed/data';
import { snippet, snippetData, type Variant } from '../../src/lib/embed/snippet';
import { plain, publish } from '../../src/lib/story/publish';
import { breaking, heldBack, kindOf, ways, type Kind } from './breaks';
import { open, phone } from './helpers';
import { article, expect, readyIn, test } from './hosts';
import { scenes, unread } from './reads';

/**
 * What the reader of a host's page keeps of an embed when its files do not come, come late or come in
 * part: the code that draws in the page itself, and the page in a frame that stands in for it.
 */
test.use({ fresh: true, viewport: phone });

/** A scene of a few steps. */
const scene = scenes.find(({ kind, steps }) => kind !== 'channel' && steps.length > 2)!;
const data = snippetData(embedOf(publish(story), scene.id, 'The press')!);

/** An article with the code that an editor pastes. */
const pasted = (baseURL: string | undefined, variant: Variant): string =>
	article(
		snippet(data, (baseURL ?? '').replace(/\/$/, ''), { variant }),
		'<style>blockquote p { height: auto }</style>'
	);

/** Opens a page and brings what is in its middle near. */
async function near(page: Page, address: string): Promise<void> {
	await page.goto(address, { waitUntil: 'commit' });
	await page.locator('p', { hasText: 'Below' }).first().waitFor({ state: 'attached' });
	await page.evaluate(() => scrollTo(0, 600));
}

/** The files of ours that a page asks for until all is there, by kind. */
async function filesOf(page: Page, address: string, there: () => Promise<void>) {
	const files = new Map<string, Kind>();
	page.on('request', (request) => {
		const { origin, pathname } = new URL(request.url());
		const kind = kindOf(pathname);
		if (kind && origin !== new URL(address).origin) files.set(pathname, kind);
	});
	await near(page, address);
	await there();
	await page.waitForLoadState('networkidle');
	page.removeAllListeners('request');
	return (kind: Kind) => [...files].filter(([, its]) => its === kind).map(([path]) => path);
}

const ofElement = (path: string) => path.startsWith('/embed/v1/');

const element = (page: Page) => page.locator('stopped-sharing');
const drawnHere = async (page: Page): Promise<boolean> =>
	(await page.locator('stopped-sharing[data-embed-rung=inline]').count()) > 0;
const frameOf = async (page: Page): Promise<Frame | null> => {
	const handle = await page.locator('iframe').elementHandle({ timeout: 1000 });
	return (await handle?.contentFrame()) ?? null;
};

/** What cannot be read of the scene's words in a frame: all its steps, or one at a time. */
async function unreadIn(frame: Frame): Promise<string[]> {
	if ((await frame.locator('[data-embed-rung=stepper]').count()) === 0)
		return unread(frame, scene.steps, undefined, false);
	const out: string[] = [];
	for (const [n, { text }] of scene.steps.entries()) {
		if (n > 0) await frame.getByRole('button', { name: 'Next' }).click({ timeout: 3000 });
		const words = (await frame.locator('.step:visible').innerText()).replace(/\s/g, '');
		if (!words.includes(plain(text).replace(/\s/g, ''))) out.push(words);
	}
	for (const _ of scene.steps.slice(1))
		await frame.getByRole('button', { name: 'Back' }).click({ timeout: 3000 });
	return out;
}

/** What cannot be read of the scene's words, wherever they stand now. */
async function lost(page: Page): Promise<string[]> {
	if (await drawnHere(page)) return unread(page, scene.steps, 'stopped-sharing', false);
	const frame = await frameOf(page);
	return frame ? unreadIn(frame) : ['There is neither words nor a frame.'];
}

/** Looks again where a frame came or went while it was looked at. */
const whole = (page: Page, when: string) =>
	expect(async () => expect(await lost(page), when).toEqual([])).toPass({ timeout: 30_000 });
const wholeIn = (page: Page, when: string) =>
	expect(async () => {
		expect(await unreadIn((await frameOf(page))!), when).toEqual([]);
	}).toPass({ timeout: 30_000 });

/** A picture that can be seen, drawn or a still, wherever it stands now. */
async function picture(page: Page, when: string): Promise<void> {
	const seen = async () => {
		const inline = await drawnHere(page);
		const at = inline ? element(page) : await frameOf(page);
		const drawn = await at?.locator('svg.picture:visible').count();
		const stills = await at
			?.locator('img:visible')
			.evaluateAll((all) => all.filter((img) => (img as HTMLImageElement).naturalWidth > 0).length);
		return (drawn ?? 0) + (stills ?? 0);
	};
	await expect(async () => expect(await seen(), when).toBeGreaterThan(0)).toPass({
		timeout: 30_000
	});
}

const inline = async (page: Page): Promise<void> =>
	expect(element(page)).toHaveAttribute('data-embed-rung', 'inline', { timeout: 30_000 });

const framed = async (page: Page): Promise<void> => {
	const frame = await frameOf(page);
	await readyIn(frame!);
	await frame!.locator('svg.picture').first().waitFor();
};

for (const [way, fault] of Object.entries(ways)) {
	test(`each file of an embed in a host’s page ${way}: every word and a picture, here or in a frame`, async ({
		page,
		host,
		baseURL
	}) => {
		const address = host.page('/files', pasted(baseURL, 'element'));
		const files = await filesOf(page, address, () => inline(page));
		// A frame that begins to load before our script has come asks for files of its own.
		const scripts = files('script').filter(ofElement);
		expect(scripts).toEqual(expect.arrayContaining(['/embed/v1/embed.js', '/embed/v1/inline.js']));
		expect(scripts.length).toBeGreaterThan(5);
		let here = 0;
		for (const paths of [
			...scripts.filter((path) => !path.endsWith('/frames.js')).map((path) => [path]),
			files('font').filter(ofElement)
		]) {
			const broken = await breaking(page, paths, fault);
			await near(page, address);
			const when = `without ${paths.join(', ')}`;
			await page.waitForLoadState('networkidle');
			await whole(page, when);
			await picture(page, when);
			expect([...broken].sort(), when).toEqual([...paths].sort());
			if (await drawnHere(page)) here += 1;
		}
		// Without one of its scripts nothing is drawn in the page, without its letters it is.
		expect(here).toBeGreaterThan(0);
		expect(here).toBeLessThan(scripts.length);
		// What looks after the frame that stands in does not come either.
		await breaking(page, ['/embed/v1/inline.js', '/embed/v1/frames.js'], fault);
		await near(page, address);
		await page.waitForLoadState('networkidle');
		await whole(page, 'without both');
	});

	test(`each file of an embed in a frame ${way}: every word`, async ({ page, host, baseURL }) => {
		const address = host.page('/frames', pasted(baseURL, 'frame'));
		const files = await filesOf(page, address, () => framed(page));
		const [scripts, styles] = [files('script'), files('stylesheet')];
		const content = async (file: string) => (await fetch(new URL(file, baseURL))).text();
		const needed: string[] = [];
		for (const file of styles)
			if (/--dressed|--laid-out/.test(await content(file))) needed.push(file);
		expect(needed.length).toBe(2);
		expect(scripts.length).toBeGreaterThan(10);
		expect(styles.length).toBeGreaterThan(1);
		for (const paths of [
			...[...scripts, ...styles].map((path) => [path]),
			files('font'),
			[...new Set([...files('image'), ...scene.steps.map(({ id }) => `/stills/narrow/${id}.svg`)])]
		]) {
			const broken = await breaking(page, paths, fault);
			await near(page, address);
			const when = `without ${paths.join(', ')}`;
			await page.waitForLoadState('networkidle');
			await wholeIn(page, when);
			if (paths.length > 1) continue;
			// What is drawn would be black without one, and without the other in no place.
			if (needed.includes(paths[0]!))
				await expect(
					page.frameLocator('iframe').locator('[data-embed]'),
					'the rung that styles are not needed for'
				).toHaveAttribute('data-embed-rung', 'stills');
			await picture(page, when);
			expect([...broken], when).toEqual(paths);
		}
	});
}

test('files of an embed in a host’s page slow: the words, then a frame, and no jump back when they come', async ({
	page,
	host,
	baseURL
}) => {
	const address = host.page('/slow', pasted(baseURL, 'element'));
	const files = await filesOf(page, address, () => inline(page));
	const [scripts, fonts] = [files('script').filter(ofElement), files('font').filter(ofElement)];
	const frames = await (await fetch(new URL('/embed/v1/frames.js', baseURL))).text();
	// What looks after the frame shares some of them, and comes.
	const drawing = (path: string) =>
		path.includes('/assets/') && !frames.includes(path.replace(/.*\//, ''));
	for (const paths of [
		['/embed/v1/inline.js'],
		[`/embed/v1/data/${scene.id}.js`],
		scripts.filter(drawing)
	]) {
		const { letGo } = await heldBack(page, paths);
		await near(page, address);
		const when = `while ${paths[0]} is waited for`;
		await expect(page.locator('blockquote'), when).toContainText(data.steps[0]!.words);
		await expect(element(page), when).toHaveAttribute('data-embed-rung', 'sticky', {
			timeout: 30_000
		});
		await whole(page, when);
		await picture(page, when);
		for (const path of paths) letGo(path);
		await page.waitForLoadState('networkidle');
		await expect(element(page)).toHaveAttribute('data-embed-rung', 'sticky');
		await whole(page, `when ${paths[0]} has come`);
		await page.unrouteAll({ behavior: 'ignoreErrors' });
	}
	// Letters are not waited for as long.
	const letters = await heldBack(page, fonts);
	await near(page, address);
	await inline(page);
	await whole(page, 'without its letters');
	for (const path of fonts) letters.letGo(path);
	await page.waitForLoadState('networkidle');
	await whole(page, 'with its letters');
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	// While the script itself is waited for, the frame is as it was pasted.
	const { letGo } = await heldBack(page, ['/embed/v1/embed.js']);
	await near(page, address);
	await wholeIn(page, 'while the script is waited for');
	letGo('/embed/v1/embed.js');
	await inline(page);
	await whole(page, 'when the script has come');
});

test('files of an embed in a frame slow: every word meanwhile, and the picture when they come', async ({
	page,
	host,
	baseURL
}) => {
	const address = host.page('/slow-frame', pasted(baseURL, 'frame'));
	const files = await filesOf(page, address, () => framed(page));
	for (const kind of ['script', 'stylesheet', 'font'] as const) {
		const paths = files(kind);
		expect(paths.length).toBeGreaterThan(1);
		const { letGo } = await heldBack(page, paths);
		await near(page, address);
		await wholeIn(page, `while each ${kind} is waited for`);
		for (const path of paths) letGo(path);
		await framed(page);
		await wholeIn(page, `when each ${kind} has come`);
		await page.unrouteAll({ behavior: 'ignoreErrors' });
	}
});

test('something that all code needs breaks in an embed that shows one step at a time: every word, at its place', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 640 });
	await open(page, `/embed/v1/${scene.id}/`);
	await expect(page.locator('[data-embed]')).toHaveAttribute('data-embed-rung', 'stepper');
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(page.locator('.step:visible')).toHaveAttribute('id', scene.steps[1]!.id);
	await page.evaluate(() => Object.assign(Math, { max: undefined }));
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(page.locator('[data-embed]')).toHaveAttribute('data-embed-rung', 'stills');
	expect(await unread(page, scene.steps)).toEqual([]);
	const places = scene.steps.slice(1, 3).map(({ id }) => page.locator(`[data-step="${id}"] img`));
	await expect(places[0]!.or(places[1]!).first()).toBeInViewport();
});
