import type { Page } from '@playwright/test';
import { story } from '../../src/content';
import { publish, stepsOf } from '../../src/lib/story/publish';
import { desktop, open } from './helpers';
import { expect, test } from './test';

/**
 * The nastiest of the addresses and stored states that `tests/unit/mangled.test.ts` tries by the
 * thousand, in a browser: no error, a sensible place, and the words are there.
 */
const steps = stepsOf(publish(story));
const ids = steps.map(({ id }) => id);
const far = ids[20]!;

test.use({ viewport: desktop });
test.setTimeout(300_000);

const queries = [
	'?p=%E0%A4%A&on=%00',
	'?p=1e309&share=1-2&need=NaN&on[]=A',
	`?${'a&'.repeat(900)}`,
	`?p=${'9'.repeat(3000)}`,
	'?__proto__=1&constructor[prototype]=2',
	'?cut=short&cut=long&page=/teach/',
	'??p=5&?p=6&&&=&=p',
	'?theme=<script>&step=\u202e'
];
const hashes = [
	'#%',
	'#%E0%A4%A',
	'#__proto__',
	`#${far.toUpperCase()}%20`,
	`#${far}”`,
	`#${'x'.repeat(5000)}`,
	'#:~:text=police',
	'#"]<img src=x onerror=alert(1)>'
];
const stored = [
	'null',
	'[]',
	'"night"',
	'{"theme":"__proto__","motion":{},"keys":0}',
	'{"step":["x"],"at":"now"}',
	`{"step":"${far}","at":1e999,"version":null}`,
	'{"state":null,"stamp":{"n":-1}}',
	'{"state":{"slide":"\\ud800","clock":{"reached":[1e999]}},"stamp":{"n":9007199254740991,"by":""}}',
	`${'['.repeat(2000)}`
];
const keys = ['sharing:settings', 'sharing:place', 'sharing:deck-settings', 'sharing:deck'];

const errorsOf = (page: Page): string[] => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	return errors;
};

/** Everything that is kept is this, for the page that is opened next. */
const store = (page: Page, n: number): Promise<void> =>
	page.evaluate(
		([names, texts, from]) => {
			for (const [i, name] of names.entries()) {
				localStorage.setItem(name, texts[(from + i) % texts.length]!);
				sessionStorage.setItem(name, texts[(from + i) % texts.length]!);
			}
		},
		[keys, stored, n] as const
	);

test('the story: mangled queries, hashes and stored states', async ({ page, baseURL }) => {
	const errors = errorsOf(page);
	await open(page);
	for (const [n, query] of queries.entries()) {
		await store(page, n);
		// A host may serve the story under more slashes than one.
		const path = n % 2 === 0 ? '/' : '//';
		const address = `${path}${query}${hashes[n % hashes.length]}`;
		await test.step(address.slice(0, 80), async () => {
			await page.goto('about:blank');
			// Not by `open`: what begins with two slashes would be another host.
			await page.goto(baseURL!.replace(/\/$/, '') + address);
			await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
			const place = () =>
				page.evaluate(() => {
					const line = document.querySelector('.line')!.getBoundingClientRect().top + 0.5;
					const sections = [...document.querySelectorAll<HTMLElement>('section[data-step]')];
					const at = sections.findLast((each) => each.getBoundingClientRect().top <= line);
					const { id, innerText } = at ?? sections[0]!;
					const rests = `[data-picture][data-at="${id}"]:not([data-moving]) svg.picture`;
					return document.querySelector(rests) && innerText.length > 40 ? id : null;
				});
			for (const [i, hash] of ['', ...hashes.slice(n, n + 2)].entries()) {
				if (i > 0) await page.evaluate((to) => (location.hash = to), hash);
				const wanted = i > 0 ? hash : hashes[n % hashes.length]!;
				const names = wanted.toLowerCase().includes(far);
				await expect
					.poll(place, { message: `${address.slice(0, 80)} ${hash.slice(0, 40)}` })
					.toEqual(names ? far : expect.stringMatching(/^[a-z0-9-]+$/));
			}
			// The address follows the reader from wherever it was mangled.
			await page.evaluate((to) => (location.hash = to), ids[4]!);
			await expect.poll(place).toBe(ids[4]);
			await page.keyboard.press('j');
			await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${ids[5]}`);
			expect(await page.locator('section[data-step]').count()).toBe(ids.length);
		});
		expect(errors, address.slice(0, 200)).toEqual([]);
	}
});

test('the deck and the speaker view: the same, and a key still turns the slide', async ({
	page
}) => {
	const errors = errorsOf(page);
	await open(page, '/present/');
	for (const [n, query] of queries.entries()) {
		await store(page, n);
		const view = n % 4 === 3 ? 'speaker' : 'deck';
		const path = view === 'deck' ? '/present/' : '/present/speaker/';
		const hash = hashes[(n + 3) % hashes.length]!;
		await page.goto('about:blank');
		await open(page, `${path}${query}${hash}`);
		const at = () => page.locator(`[data-${view}]`).getAttribute('data-at');
		const wanted = hash.toLowerCase().includes(far) ? far : 'start';
		await expect.poll(at, { message: `${path}${query}${hash}`.slice(0, 120) }).toBe(wanted);
		expect((await page.locator(`[data-${view}]`).innerText()).length).toBeGreaterThan(40);
		await page.keyboard.press('ArrowRight');
		await expect.poll(at).not.toBe(wanted);
		expect(ids).toContain(await at());
		expect(errors, `${query.slice(0, 200)} ${hash.slice(0, 80)}`).toEqual([]);
	}
});

test('an embed: the same, and it begins with a step', async ({ page }) => {
	const errors = errorsOf(page);
	const scene = steps[1]!.scene;
	await open(page, `/embed/v1/${scene}/`);
	for (const [n, query] of queries.entries()) {
		await store(page, n);
		const hash = n % 2 === 0 ? '#?secret=<b>&secret=' : hashes[n % hashes.length]!;
		const address = `/embed/v1/${scene}/${query}&theme=dusk&step=${encodeURIComponent(hash)}${hash}`;
		await page.goto('about:blank');
		await open(page, address);
		const embed = page.locator('[data-embed]');
		await expect(embed).toHaveAttribute('data-embed-rung', /^[a-z]+$/);
		await expect(embed).toHaveAttribute('data-theme', /^(paper|night)$/);
		await expect(embed.locator('[data-step]').first()).toContainText(/\w{3}/);
		expect(errors, address.slice(0, 200)).toEqual([]);
	}
});
