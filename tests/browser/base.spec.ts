import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../serve.mjs';
import { expect, test } from './test';

test.use({ fresh: true });

/** A small story, built for a folder of somebody's site and served there. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const base = '/a/b';
const origin = 'https://example.org';
const folder = join(root, 'tests/out/base');

let site: Awaited<ReturnType<typeof serve>>;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	test.setTimeout(240_000);
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
		{
			cwd: root,
			encoding: 'utf8',
			env: {
				...process.env,
				BASE_PATH: base,
				SITE_ORIGIN: origin,
				STORY: 'tests/fixtures/story/good/index.ts',
				BUILD_DIR: folder,
				KIT_DIR: '.svelte-kit-base'
			}
		}
	);
	expect(status, `${stdout}\n${stderr}`).toBe(0);
	site = await serve({ folder, base });
});

test.afterAll(async () => {
	await site?.close();
});

/** The addresses that a page, a style sheet or a sitemap names. */
function addressesIn(text: string): string[] {
	const found = [
		...[...text.matchAll(/\s(?:href|src|action|poster)="([^"]*)"/g)].map((m) => m[1] ?? ''),
		...[...text.matchAll(/\ssrcset="([^"]*)"/g)].flatMap((m) =>
			(m[1] ?? '').split(',').map((one) => one.trim().split(/\s+/)[0] ?? '')
		),
		...[...text.matchAll(/\scontent="((?:https?:)?\/[^"]*)"/g)].map((m) => m[1] ?? ''),
		...[...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map((m) => m[1] ?? ''),
		...[...text.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map((m) => m[1] ?? '')
	];
	return found
		.map((address) => address.replaceAll('&amp;', '&'))
		.filter((address) => !/^(data|mailto|javascript):/.test(address));
}

test('every address carries the base path and leads somewhere', async ({ request }) => {
	const home = new URL(site.url);
	const queue = [`${base}/`, `${base}/404.html`, `${base}/sitemap.xml`];
	const seen = new Set(queue);
	const wrong: string[] = [];
	for (const path of queue) {
		const response = await request.get(new URL(path, home).href, { maxRedirects: 0 });
		if (response.status() !== 200) {
			wrong.push(`${path} answers ${response.status()}`);
			continue;
		}
		if (!/html|css|xml/.test(response.headers()['content-type'] ?? '') || path.endsWith('.svg')) {
			continue;
		}
		for (const address of addressesIn(await response.text())) {
			let url = new URL(address, new URL(path, home));
			if (url.origin === origin) url = new URL(`${url.pathname}${url.search}`, home);
			if (url.origin !== home.origin) continue;
			if (!url.pathname.startsWith(`${base}/`)) wrong.push(`${path} names ${address}`);
			else if (!seen.has(url.pathname)) {
				seen.add(url.pathname);
				queue.push(url.pathname);
			}
		}
	}
	expect(wrong).toEqual([]);
	const kinds = ['.js', '.css', '.woff2', '.svg', '.png'];
	expect(kinds.filter((kind) => ![...seen].some((path) => path.endsWith(kind)))).toEqual([]);
	expect(readdirSync(folder)).toContain('index.html');
});

test('nothing is served outside of the base path', async ({ request }) => {
	const get = (path: string) => request.get(new URL(path, site.url).href, { maxRedirects: 0 });
	const bare = await get(base);
	expect([bare.status(), bare.headers()['location']]).toEqual([308, `${base}/`]);
	expect((await get('/')).status()).toBe(404);
	expect((await get('/favicon.svg')).status()).toBe(404);
	expect((await get(`${base}/no-such-page/`)).status()).toBe(404);
	expect((await get(`${base}/%2e%2e/%2e%2e/package.json`)).status()).toBe(404);
	const stills = await get(`${base}/stills`);
	expect([stills.status(), stills.headers()['location']]).toEqual([308, `${base}/stills/`]);
});

test('the story comes alive there and stays there', async ({ page }) => {
	const answers: string[] = [];
	page.on('response', (response) => answers.push(`${response.status()} ${response.url()}`));
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	await page.goto(site.url);
	await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
	await page.keyboard.press('End');
	await expect.poll(() => new URL(page.url()).hash).not.toBe('');
	await page.reload();
	await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
	expect(new URL(page.url()).pathname).toBe(`${base}/`);
	expect(answers.filter((answer) => !/^(200|304) /.test(answer))).toEqual([]);
	expect(answers.filter((answer) => !answer.includes(site.url))).toEqual([]);
	expect(errors).toEqual([]);
});
