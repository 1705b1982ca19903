import type { Page } from '@playwright/test';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ogs from 'open-graph-scraper';
import { barriers } from './axe';
import { sideways } from './helpers';
import { expect, test } from './test';

const build = resolve(process.env.BUILD_DIR ?? join(import.meta.dirname, '../../build'));
const read = (file: string): string => readFileSync(join(build, file), 'utf8');

/** What a machine reads in a page: its canonical link, and the data in its JSON-LD. */
const canonicalOf = (html: string): string | null =>
	/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? null;
const dataOf = (html: string): Record<string, unknown>[] =>
	[...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
		([, json = '']) => JSON.parse(json) as Record<string, unknown>
	);

/** Where the site under test was told that it lives; its pages say so. */
const told = canonicalOf(read('index.html'));
const home = new URL(told ?? 'http://not-told.invalid/');

test.beforeEach(() => {
	if (told) return;
	throw new Error(
		`${build}/index.html has no canonical link: build the site with SITE_ORIGIN set to test its cards.`
	);
});

/** The file of an address of the site. */
const fileOf = (address: string): string => {
	expect(address.startsWith(home.href), `${address} is at ${home.href}`).toBe(true);
	const path = decodeURIComponent(address.slice(home.href.length));
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

const ids = readdirSync(join(build, 'step')).filter((id) =>
	statSync(join(build, 'step', id)).isDirectory()
);
const pages = [
	{ path: '', card: 'opening', file: 'index.html' },
	...ids.map((id) => ({ path: `step/${id}/`, card: id, file: `step/${id}/index.html` }))
];
const everyHtml = readdirSync(build, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('.html'));

test('there is a page for every step of the story, and for nothing else', () => {
	const inStory = [...read('index.html').matchAll(/<section id="([a-z0-9-]+)" data-step/g)].map(
		([, id]) => id
	);
	expect(inStory.length).toBeGreaterThan(1);
	expect([...ids].sort()).toEqual([...inStory].sort());
});

for (const { path, card, file } of pages) {
	test(`/${path} has a card that a parser of Open Graph reads`, async () => {
		const html = read(file);
		const address = new URL(path, home).href;
		expect(canonicalOf(html)).toBe(address);

		const { error, result } = await ogs({ html, onlyGetOpenGraphInfo: true });
		expect(error).toBe(false);
		const picture = new URL(`stills/card/${card}.png`, home).href;
		expect(result).toMatchObject({
			ogUrl: address,
			ogType: path === '' ? 'website' : 'article',
			ogLocale: 'en_GB',
			ogImage: [
				{ url: picture, width: '1200', height: '630', alt: expect.stringMatching(/.{20}/) }
			],
			twitterCard: 'summary_large_image',
			twitterImage: [{ url: picture, alt: expect.stringMatching(/.{20}/) }]
		});
		expect(result.ogTitle?.length).toBeGreaterThan(5);
		expect(result.twitterTitle).toBe(result.ogTitle);
		expect(result.ogDescription?.length).toBeGreaterThan(30);
		expect(result.ogDescription?.length).toBeLessThanOrEqual(200);
		expect(result.twitterDescription).toBe(result.ogDescription);

		const png = readFileSync(join(build, fileOf(picture)));
		expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);

		const [data, ...more] = dataOf(html);
		expect(more).toEqual([]);
		expect(data).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'Article',
			url: address,
			image: picture,
			isAccessibleForFree: true
		});
		expect(data?.dateModified).toMatch(/^\d{4}-\d\d-\d\d$/);
		if (path !== '') {
			expect(data?.isPartOf).toMatchObject({ '@id': home.href });
			expect(data?.position).toBeGreaterThan(0);
		}
	});
}

test('no two steps share a title, a description or a position', async () => {
	const said = await Promise.all(
		ids.map(async (id) => {
			const html = read(`step/${id}/index.html`);
			const { result } = await ogs({ html, onlyGetOpenGraphInfo: true });
			return [result.ogTitle, result.ogDescription, dataOf(html)[0]?.position] as const;
		})
	);
	for (const n of [0, 1, 2] as const) {
		expect(new Set(said.map((each) => each[n])).size).toBe(ids.length);
	}
});

test('the sitemap lists every page that names itself, and each is there', () => {
	const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
		([, url = '']) => url
	);
	expect(new Set(listed).size).toBe(listed.length);
	const files = listed.map(fileOf);
	for (const file of files) expect(everyHtml).toContain(file);
	const own = everyHtml.filter((file) => {
		const html = read(file);
		const canonical = canonicalOf(html);
		return (
			!html.includes('"noindex"') &&
			canonical?.startsWith(home.href) === true &&
			fileOf(canonical) === file
		);
	});
	expect(own.length).toBeGreaterThanOrEqual(pages.length);
	expect(files, 'a page with a canonical link to itself is in the sitemap').toEqual(
		expect.arrayContaining(own)
	);
	for (const file of files) expect(read(file), `${file} may be indexed`).not.toContain('"noindex"');
	expect(read('robots.txt')).toContain(`Sitemap: ${new URL('sitemap.xml', home).href}`);
});

/** Fails with what the page complains of: a script that the policy blocks, a file that is not there. */
function listen(page: Page): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		// Playwright says so where a test has no service worker.
		if (message.text().includes('Service Worker registration blocked by Playwright')) return;
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('requestfailed', (request) => {
		// What was still on its way when the page was left is no fault of the page.
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(request.url());
	});
	return complaints;
}

test('the policy lets the data in the head stand, and the story runs', async ({ page }) => {
	const complaints = listen(page);
	await page.goto('/');
	await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
	// What scripts make of the head is what was served.
	await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
	await expect(page.locator('link[rel="canonical"]')).toHaveCount(1);
	await expect(page.locator('meta[property="og:title"]')).toHaveCount(1);
	expect(complaints).toEqual([]);
});

test('a step page is complete without scripts, asks for none, and is not cut off at 320 px', async ({
	browser
}) => {
	const viewport = { width: 320, height: 640 };
	const context = await browser.newContext({ javaScriptEnabled: false, viewport });
	const page = await context.newPage();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.resourceType()));
	const complaints = listen(page);
	for (const id of ids) {
		await page.goto(`/step/${id}/`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const way = page.getByRole('link', { name: /^Read (it in )?the story$/ });
		await expect(way).toHaveAttribute('href', id === 'opening' ? '/' : `/#${id}`);
		expect(await page.locator('[data-claim]').count()).toBeGreaterThan(0);
		// The care comes before the story, in the order in which the page is read.
		const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
		const order = ['Twenty-two people were killed.', 'Shows none of the leaked material'].map(
			(words) => text.indexOf(words)
		);
		const story = text.indexOf((await page.locator('main .text').innerText()).slice(0, 40));
		expect(order).not.toContain(-1);
		expect(Math.max(...order)).toBeLessThan(story);
		// What the picture shows is said once.
		await expect(page.getByText('In the picture:')).toHaveCount(1);
		await expect(page.locator('main picture img')).toHaveAttribute('alt', '');
		expect(await sideways(page), id).toEqual([]);
	}
	await page.goto('/no-such-page');
	expect(await sideways(page)).toEqual([]);
	expect(asked).not.toContain('script');
	// Of the page that there is not.
	expect(complaints.filter((each) => !each.includes('404'))).toEqual([]);
	await context.close();
});

for (const [width, height, frame] of [
	[390, 844, 'narrow'],
	[1440, 900, 'wide']
] as const) {
	for (const system of ['light', 'dark'] as const) {
		test(`the picture follows the ground and the room, ${width}, ${system}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ colorScheme: system });
			const src = () =>
				page.locator('main picture img').evaluate((img: HTMLImageElement) => {
					const { content } = getComputedStyle(img);
					return content.startsWith('url(') ? content.slice(5, -2) : img.currentSrc;
				});
			const id = ids[0] ?? '';
			await page.goto(`/step/${id}/`);
			const night = system === 'dark' ? '-night' : '';
			expect(new URL(await src()).pathname).toBe(`/stills/${frame}${night}/${id}.svg`);
			await expect(page.locator('main picture img')).toHaveJSProperty('complete', true);

			const kept = system === 'dark' ? 'paper' : 'night';
			await page.evaluate(
				(theme) => localStorage.setItem('sharing:settings', JSON.stringify({ theme })),
				kept
			);
			await page.reload();
			const other = kept === 'night' ? '-night' : '';
			expect(new URL(await src()).pathname).toBe(`/stills/${frame}${other}/${id}.svg`);
		});
	}
}

test('a mangled address gets a page that offers the story and its steps', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	const [id = ''] = ids.filter((each) => each !== 'opening');
	const response = await page.goto(`/step/${id.toUpperCase()}/deeper`);
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'There is no page at this address'
	);
	await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
	const links = await page
		.locator('main a')
		.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
	expect(links).toEqual(expect.arrayContaining(['/', ...ids.map((each) => `/step/${each}/`)]));
	for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
	// Its style arrives however deep the address was.
	expect(await page.locator('h1').evaluate((h) => getComputedStyle(h).fontWeight)).toBe('600');
	await context.close();
});

for (const [s, [width, height]] of (
	[
		[390, 844],
		[1440, 900]
	] as const
).entries()) {
	for (const [t, colorScheme] of (['light', 'dark'] as const).entries()) {
		test(`axe finds nothing at step pages and 404, ${width} by ${height}, ${colorScheme}`, async ({
			page
		}) => {
			test.setTimeout(300_000);
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ colorScheme });
			const complaints = listen(page);
			// They are made alike: a few are looked at in each size and theme, no two the same.
			const own = ids.filter((_, i) => i % 16 === 8 * s + 4 * t + (i > 15 ? 1 : 0));
			for (const path of [...own.map((id) => `/step/${id}/`), '/404.html']) {
				await page.goto(path);
				expect.soft(await barriers(page), path).toEqual([]);
			}
			expect(complaints).toEqual([]);
		});
	}
}
