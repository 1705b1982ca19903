import { writeFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../serve.mjs';
import { writeOffline } from '../../src/tools/offline.mjs';
import { goTo, phone, stepIds } from './helpers';
import { expect, test } from './test';

/**
 * What a reader has after one visit where there is no network. The server is really gone: offline
 * in a browser's sense is not enough, its own caches would answer.
 */
test.use({ fresh: true, serviceWorkers: 'allow', viewport: phone });

const built = join(import.meta.dirname, '../../build');

/**
 * A copy of the built site that a test may change, and a server of it that can be taken away.
 * @param whole with the pages of the steps and their stills, of which a copy has two for each step
 */
async function ownSite(whole = true) {
	const folder = await mkdtemp(join(tmpdir(), 'sharing-offline-'));
	const filter = (from: string) => whole || !/^(?:step|stills)\b/.test(relative(built, from));
	await cp(built, folder, { recursive: true, filter });
	const first = await serve({ folder });
	let server: Awaited<ReturnType<typeof serve>> | null = first;
	return {
		folder,
		url: first.url,
		async away() {
			await server?.close();
			server = null;
		},
		async back() {
			server = await serve({ folder, port: first.port });
		},
		async end() {
			await server?.close();
			await rm(folder, { recursive: true });
		}
	};
}

/** Waits until the copy is whole and at hand. */
const kept = (page: Page) =>
	page.evaluate(async () => {
		const { active } = await navigator.serviceWorker.ready;
		while (active && active.state !== 'activated')
			await new Promise((done) => active.addEventListener('statechange', done, { once: true }));
		return active?.state;
	});

/** A new version: the same words in a page, but for a mark of its own. */
async function publishAs(folder: string, mark: string): Promise<void> {
	for (const file of ['index.html', 'story.json', 'text/index.html']) {
		const path = join(folder, file);
		const before = await readFile(join(built, file), 'utf8');
		const marked = file.endsWith('.json')
			? before.replace('{', `{"mark":"${mark}",`)
			: before.replace('<html ', `<html data-mark="${mark}" `);
		await writeFile(path, marked);
	}
	const worker = await readFile(join(built, 'service-worker.js'), 'utf8');
	const blank = worker.replace(/%7B%22version%22[^`'"]*/, '%OFFLINE_COPY%');
	expect(blank).not.toBe(worker);
	// At once: a browser that looks for a new version may not find it half written.
	writeFileSync(join(folder, 'service-worker.js'), blank);
	writeOffline(folder, '');
}

/** Looks for a new version, and waits until it is whole and waits itself. */
const nextWaits = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		while (!registration.waiting) await new Promise((done) => setTimeout(done, 50));
	});

const markOf = async (page: Page) => ({
	page: await page.evaluate(() => document.documentElement.dataset.mark),
	data: await page.evaluate(async () => (await (await fetch('/story.json')).json()).mark as string)
});

test('after one visit everything is there without a network, every step of it', async ({
	page,
	context
}) => {
	test.setTimeout(300_000);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const site = await ownSite();
	try {
		await page.goto(site.url);
		expect(await kept(page)).toBe('activated');
		const ids = await stepIds(page);
		await site.away();

		const answer = await page.goto(site.url);
		// What the host forbids a page is kept with it.
		expect(answer?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
		await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
		for (const id of ids) {
			await goTo(page, id);
			await expect(
				page.locator(`[data-picture][data-at="${id}"] svg.picture`).first(),
				`the picture of ${id}`
			).toBeAttached();
		}
		const pages = ['sources/', 'text/', 'privacy/', 'teach/', 'teach/handout/', 'teach/key/'];
		const some = [ids[0], ids[18], ids.at(-1)].map((id) => `step/${id}/`);
		for (const path of [...pages, ...some]) {
			await page.goto(`${site.url}${path}`);
			await expect(page.locator('h1').first(), path).toBeVisible();
			for (const image of await page.locator('main img:visible').all()) {
				await image.scrollIntoViewIfNeeded();
				await expect
					.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth), path)
					.toBeGreaterThan(0);
			}
		}
		// The page of every step, with every picture that it may show.
		const lost = await page.evaluate(async (all) => {
			const missing: string[] = [];
			const has = async (path: string): Promise<string> => {
				const answer = await fetch(path).catch(() => null);
				if (!answer?.ok) missing.push(path);
				return answer?.ok ? answer.text() : '';
			};
			for (const id of all) {
				const html = await has(`/step/${id}/`);
				const own = new DOMParser().parseFromString(html, 'text/html');
				const pictures = [...own.querySelectorAll('main picture :is(source, img)')].map(
					(each) => each.getAttribute('srcset') ?? each.getAttribute('src') ?? ''
				);
				if (pictures.length < 2) missing.push(`the pictures of ${id}`);
				for (const path of pictures) await has(path);
			}
			return missing;
		}, ids);
		expect(lost).toEqual([]);
		for (const paper of ['a4', 'letter']) {
			const bytes = await page.evaluate(
				async (path) => (await (await fetch(path)).arrayBuffer()).byteLength,
				`/teach/handout/${paper}.pdf`
			);
			expect(bytes, `the handout on ${paper}`).toBeGreaterThan(10_000);
		}

		await page.setViewportSize({ width: 1280, height: 720 });
		await page.goto(`${site.url}present/`);
		await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
		const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
		const deck = page.locator('[data-deck]');
		for (const id of ids) {
			await page.keyboard.press('PageDown');
			await expect(deck).toHaveAttribute('data-at', id);
			await expect(deck.locator('svg.picture').first(), `the slide of ${id}`).toBeVisible();
		}
		await expect(speaker.locator('[data-speaker]')).toHaveAttribute('data-at', ids.at(-1) ?? '');
		await page.setViewportSize({ width: 844, height: 390 });
		await page.goto(`${site.url}#${ids[4]}`);
		const still = page.locator(`[id="${ids[4]}"] .still img`);
		await still.scrollIntoViewIfNeeded();
		await expect
			.poll(() => still.evaluate((img: HTMLImageElement) => img.naturalWidth))
			.toBeGreaterThan(0);
		// What was never kept is not promised.
		expect(await page.goto(`${site.url}stills/card/${ids[4]}.png`).catch(() => 'no answer')).toBe(
			'no answer'
		);
	} finally {
		await site.end();
	}
});

test('a new version comes whole, when no page of the old one is open', async ({
	page,
	context
}) => {
	const site = await ownSite(false);
	try {
		await publishAs(site.folder, 'v1');
		await page.goto(site.url);
		await kept(page);
		await page.reload();
		expect(await markOf(page)).toEqual({ page: 'v1', data: 'v1' });

		await publishAs(site.folder, 'v2');
		await nextWaits(page);
		// As long as one is open, all are of the version that it was opened with.
		const other = await context.newPage();
		await other.goto(`${site.url}text/`);
		expect(await markOf(other)).toEqual({ page: 'v1', data: 'v1' });
		await page.reload();
		expect(await markOf(page)).toEqual({ page: 'v1', data: 'v1' });
		expect(await markOf(other)).toEqual({ page: 'v1', data: 'v1' });

		await other.close();
		await page.goto(`${site.url}#sources`);
		// A page that is being closed may be one of the open ones for a moment longer.
		await expect(async () => {
			await page.reload();
			expect((await markOf(page)).page).toBe('v2');
		}).toPass({ timeout: 30_000 });
		expect(await markOf(page)).toEqual({ page: 'v2', data: 'v2' });
		await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
		await page.reload();
		expect(await markOf(page)).toEqual({ page: 'v2', data: 'v2' });
		// Its own worker takes over when the page has been open for a while, and a third version can come.
		await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			while (registration.waiting || registration.active?.state !== 'activated')
				await new Promise((done) => setTimeout(done, 50));
		});
		await publishAs(site.folder, 'v3');
		await nextWaits(page);
		await page.reload();
		expect(await markOf(page)).toEqual({ page: 'v3', data: 'v3' });
	} finally {
		await site.end();
	}
});

test('a worker that gave way, is stopped and started again, gives no old file to a new page', async ({
	page,
	context
}) => {
	const site = await ownSite(false);
	try {
		await publishAs(site.folder, 'v1');
		await page.goto(site.url);
		await kept(page);
		await publishAs(site.folder, 'v2');
		// The next version waits as long as there is anything else to do.
		const path = join(site.folder, 'service-worker.js');
		const worker = await readFile(path, 'utf8');
		const slow = worker.replace(/\w+\.skipWaiting\(\)/, 'Promise.resolve()');
		expect(slow).not.toBe(worker);
		await writeFile(path, slow);
		await page.reload();
		await nextWaits(page);
		await page.reload();
		expect(await markOf(page)).toEqual({ page: 'v2', data: 'v2' });
		const waits = () =>
			page.evaluate(async () => !!(await navigator.serviceWorker.ready.then((all) => all.waiting)));
		expect(await waits()).toBe(true);

		const devtools = await context.newCDPSession(page);
		await devtools.send('ServiceWorker.enable');
		await devtools.send('ServiceWorker.stopAllWorkers');
		expect(await markOf(page)).toEqual({ page: 'v2', data: 'v2' });
		await site.away();
		await page.reload();
		expect(await markOf(page)).toEqual({ page: 'v2', data: 'v2' });
		await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
		expect(await waits()).toBe(true);
	} finally {
		await site.end();
	}
});

test('a version that changes while it is fetched is not kept', async ({ page }) => {
	const site = await ownSite(false);
	try {
		await publishAs(site.folder, 'v1');
		// The worker is of one version, a page already of the next.
		const text = join(site.folder, 'text/index.html');
		await writeFile(
			text,
			(await readFile(text, 'utf8')).replace('data-mark="v1"', 'data-mark="v2"')
		);
		await page.goto(site.url);
		const state = await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.register('/service-worker.js');
			const worker = registration.installing ?? registration.waiting ?? registration.active;
			while (worker && worker.state !== 'redundant' && worker.state !== 'activated')
				await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
			return { state: worker?.state ?? 'redundant', kept: await caches.keys() };
		});
		expect(state).toEqual({ state: 'redundant', kept: [] });
		await page.reload();
		expect(await markOf(page)).toEqual({ page: 'v1', data: 'v1' });
	} finally {
		await site.end();
	}
});

test('nothing is kept where data is dear, and nothing for an embed', async ({ page, context }) => {
	const asked: string[] = [];
	context.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);
	await page.goto('/', { waitUntil: 'networkidle' });
	await (await context.newPage()).goto('/embed/v1/hours/', { waitUntil: 'networkidle' });
	expect(asked).not.toContain('/service-worker.js');
	expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
});
