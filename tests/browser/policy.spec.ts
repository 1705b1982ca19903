import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { headersIn } from '../serve.mjs';
import { policyIn } from '../../src/tools/headers.mjs';
import { goTo, open } from './helpers';
import { expect, test } from './test';

const build = join(import.meta.dirname, '../../build');
const step = 'your-turn';

/** A page of each kind, and what there is when it has done what it does by itself. */
const kinds: readonly (readonly [string, string])[] = [
	['/', '[data-ready]'],
	[`/step/${step}/`, 'main'],
	['/sources/', 'main'],
	['/embed/', '[data-ready] .preview iframe'],
	['/embed/v1/story/', '[data-ready]'],
	['/present/', '[data-ready]'],
	['/present/speaker/', '[data-ready]'],
	['/teach/', 'main'],
	['/teach/key/', 'main'],
	['/teach/handout/', 'main'],
	['/text/', 'main'],
	['/privacy/', 'main'],
	['/no-such-page/', 'main']
];

/** What a policy blocked in a page and in the pages framed by it. */
async function violations(page: Page): Promise<string[]> {
	const all = await Promise.all(
		page.frames().map((frame) => frame.evaluate(() => (window as { blocked?: string[] }).blocked))
	);
	return all.flatMap((each) => each ?? []);
}

test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => {
		const blocked: string[] = ((window as { blocked?: string[] }).blocked = []);
		addEventListener('securitypolicyviolation', (event) =>
			blocked.push(`${event.effectiveDirective}: ${event.blockedURI} (${document.URL})`)
		);
	});
});

test('a host sends each page the policy that the page carries, with its scripts named', () => {
	const headersOf = headersIn(readFileSync(join(build, '_headers'), 'utf8'));
	const files = readdirSync(build, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.html'));
	expect(files).toContain(`step/${step}/index.html`);
	for (const file of files) {
		const html = readFileSync(join(build, file), 'utf8');
		const sent = headersOf(`/${file.replace(/(^|\/)index\.html$/, '$1')}`);
		const policy = sent['content-security-policy'] ?? '';
		expect(policy.replace("; frame-ancestors 'none'", ''), file).toBe(policyIn(html, file));
		expect(policy, file).toContain("default-src 'none'; ");
		const scripts = /script-src ([^;]*)/.exec(policy)?.[1]?.split(' ');
		const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
			([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`
		);
		expect(scripts, file).toEqual(["'self'", ...inline]);
		expect(html, `${file} has a handler in its markup`).not.toMatch(/<[a-z][^>]*\son[a-z]+=/);
	}
});

test('no page does what the policy forbids', async ({ page }) => {
	for (const [address, done] of kinds) {
		await page.goto(address);
		await page.locator(done).first().waitFor({ state: 'attached' });
		if (address === '/') await goTo(page, step);
		// An editor sees the embed in a page that takes on the policy of ours.
		if (address === '/embed/')
			await page
				.frameLocator('.preview iframe')
				.locator('stopped-sharing, [data-stopped-sharing]')
				.first()
				.waitFor({ state: 'attached' });
		expect(await violations(page), address).toEqual([]);
	}
});

test('a script that somebody slipped into the page does not run', async ({ page }) => {
	await open(page);
	await page.evaluate(() => {
		const mark = 'document.documentElement.dataset.slipped = "in"';
		const script = document.createElement('script');
		script.textContent = mark;
		document.body.append(script);
		const loaded = document.createElement('script');
		loaded.src = `data:text/javascript,${mark}`;
		document.body.append(loaded);
		const handler = document.createElement('button');
		handler.setAttribute('onclick', mark);
		document.body.append(handler);
		handler.click();
		// What a test asks a page to do at once is spared the policy; what comes after is not.
		setTimeout(() => setTimeout(mark));
	});
	// Each is blocked twice: by the host's policy and by the page's own.
	const blocked = async () =>
		[...new Set((await violations(page)).map((each) => each.replace(/ .http.*/, '')))].sort();
	await expect
		.poll(blocked)
		.toEqual([
			'script-src-attr: inline',
			'script-src-elem: data',
			'script-src-elem: inline',
			'script-src: eval'
		]);
	await expect(page.locator('html')).not.toHaveAttribute('data-slipped');
});
