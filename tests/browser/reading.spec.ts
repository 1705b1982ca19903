import type { Page } from '@playwright/test';
import { story } from '../../src/content';
import { endnotes } from '../../src/lib/reader/endnotes';
import { secondsFrom, timeLeft } from '../../src/lib/reader/time-left';
import { pathOfStep } from '../../src/lib/story/address';
import { hashOfStep } from '../../src/lib/story/place';
import { publish, stepsOf } from '../../src/lib/story/publish';
import { barriers } from './axe';
import { desktop, goTo, named, open, openSettings, phone, sideways, tablet } from './helpers';
import { expect, test } from './test';

const published = publish(story);
const steps = stepsOf(published);
const seconds = secondsFrom(steps);
const { notes } = endnotes(story);
const ids = steps.map(({ id }) => id);
const last = ids.at(-1) ?? '';
const middle = steps[Math.max(4, Math.floor(steps.length / 2))]!;
const small = { width: 320, height: 568 };

const day = 86_400_000;

test.describe('text only', () => {
	test('every word is there without scripts, and no picture', async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
		const page = await context.newPage();
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.resourceType()));
		await page.goto('/text/', { waitUntil: 'networkidle' });
		expect(asked.filter((type) => ['image', 'script', 'fetch'].includes(type))).toEqual([]);
		await expect(page.locator('img, svg, picture, canvas')).toHaveCount(0);
		await expect(page.locator('link[rel=modulepreload], script[src], [onclick]')).toHaveCount(0);
		expect(await sideways(page)).toEqual([]);

		// The words as they are read: without the numbers of the notes.
		const words = await page.evaluate(() => {
			for (const mark of document.querySelectorAll('sup')) mark.remove();
			return (document.querySelector('main') as HTMLElement).innerText.replace(/\s+/g, ' ');
		});
		let at = 0;
		const next = (text: string, what: string): void => {
			const found = words.indexOf(text.replace(/\s+/g, ' '), at);
			expect.soft(found, `${what}: ${text}`).toBeGreaterThanOrEqual(at);
			at = Math.max(at, found);
		};
		next(published.title, 'title');
		for (const [text] of steps[0]!.text) next(text, 'opening');
		for (const [text] of published.front.families) next(text, 'families');
		next(published.front.contentNote.full, 'content note');
		next(`In the picture: ${steps[0]!.alt}`, 'opening');
		for (const { number, title, scenes } of published.chapters) {
			next(`Chapter ${number} ${title}`, 'chapter');
			for (const step of scenes.flatMap((scene) => scene.steps)) {
				next(step.caption.title, step.id);
				if (step.caption.dateline) next(step.caption.dateline, step.id);
				for (const [text] of step.text) next(text, step.id);
				next(`In the picture: ${step.alt}`, step.id);
			}
		}
		for (const { text } of notes) next(text, 'note');
		await context.close();
	});

	test('every number leads to its note, and every step to the same step in the story', async ({
		page
	}) => {
		await page.goto('/text/');
		const marks = await page
			.locator('sup a')
			.evaluateAll((links) => links.map((a) => [a.textContent, a.getAttribute('href')]));
		expect(new Set(marks.map(([number]) => Number(number)))).toEqual(
			new Set(notes.map((_, i) => i + 1))
		);
		for (const [number, href] of marks) expect(href).toBe(`#note-${number}`);
		for (const [i, { text }] of notes.entries()) {
			await expect(page.locator(`#note-${i + 1}`)).toContainText(text);
		}
		const ways = await page
			.getByRole('link', { name: 'See it in the story' })
			.evaluateAll((links) => links.map((a) => a.getAttribute('href')));
		expect(ways).toEqual(steps.map(({ id, index }) => `/${hashOfStep(id, index)}`));
		await page.locator(`#${middle.id}`).getByRole('link', { name: 'See it in the story' }).click();
		await expect(page.locator(`[data-picture][data-at="${middle.id}"]`).first()).toBeAttached();
		expect(new URL(page.url()).hash).toBe(`#${middle.id}`);
	});

	test('the first two stops of the keyboard skip to the text and to the sources', async ({
		page
	}) => {
		await page.goto('/text/');
		await page.keyboard.press('Tab');
		const first = page.getByRole('link', { name: 'Skip to the text' });
		await expect(first).toBeFocused();
		await expect(first).toBeInViewport({ ratio: 1 });
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to the sources' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { name: 'Sources' })).toBeInViewport();
	});

	test('axe finds nothing in it, light and dark', async ({ page }) => {
		await page.setViewportSize(phone);
		await page.goto('/text/');
		expect(await barriers(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await barriers(page, { colours: true })).toEqual([]);
	});

	test('the opening and the masthead lead to it', async ({ page }) => {
		await page.goto('/');
		await expect(page.locator('.opening').getByRole('link', { name: 'Text only' })).toBeVisible();
		await page.locator('header').getByRole('link', { name: 'Text only' }).click();
		await expect(page).toHaveURL('/text/');
	});
});

/** Opens the story as a reader whose device keeps this. */
async function comeBack(page: Page, kept: unknown, address = '/'): Promise<void> {
	const text = typeof kept === 'string' ? kept : JSON.stringify(kept);
	await page.addInitScript((value) => localStorage.setItem('sharing:place', value), text);
	await open(page, address);
}

const offer = (page: Page) => page.getByRole('complementary', { name: 'Where you were' });
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('sharing:place'));
const place = (step: string, days = 1) => ({ step, version: '0', at: Date.now() - days * day });

test.describe('come back', () => {
	for (const size of [small, desktop]) {
		test(`a reader is offered the place where they were, ${named(size)}`, async ({ page }) => {
			await page.setViewportSize(size);
			await page.addInitScript(() => {
				const all = window as unknown as { shift: number };
				all.shift = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries())
						all.shift += (entry as PerformanceEntry & { value: number }).value;
				}).observe({ type: 'layout-shift', buffered: true });
			});
			await comeBack(page, place(middle.id));
			expect(await page.evaluate(() => scrollY), 'nobody is moved').toBe(0);
			const link = offer(page).getByRole('link');
			await expect(link).toHaveText(
				`Go on where you were: ${middle.caption.short ?? middle.caption.title}`
			);
			await expect(link).toBeInViewport({ ratio: 1 });
			expect(await sideways(page)).toEqual([]);
			expect(
				await page.evaluate(() => (window as unknown as { shift: number }).shift)
			).toBeLessThanOrEqual(0.01);
			await link.click();
			await expect(
				page.locator(`[data-picture][data-at="${middle.id}"]:not([data-moving])`)
			).toBeAttached();
			await expect(offer(page)).toHaveCount(0);
			expect(new URL(page.url()).hash).toBe(`#${middle.id}`);
		});
	}

	test('reading keeps the place, and finishing forgets it', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page);
		await goTo(page, ids[2] ?? '');
		expect(await kept(page), 'the first steps are not worth keeping').toBeNull();
		await goTo(page, middle.id);
		await expect
			.poll(async () => JSON.parse((await kept(page)) ?? '{}') as unknown)
			.toMatchObject({ step: middle.id, version: published.facts.version });
		await open(page);
		await expect(offer(page).getByRole('link')).toHaveAttribute('href', `#${middle.id}`);
		await goTo(page, last);
		await expect.poll(() => kept(page)).toBeNull();
		await page.goto('about:blank');
		await open(page);
		await expect(offer(page)).toHaveCount(0);
	});

	test('a reader who leaves at once is kept a place too', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page);
		await goTo(page, middle.id);
		await page.reload();
		expect(JSON.parse((await kept(page)) ?? '{}')).toMatchObject({ step: middle.id });
	});

	test('an offer that is turned down is not made again', async ({ page }) => {
		await open(page);
		await page.evaluate(
			(value) => localStorage.setItem('sharing:place', value),
			JSON.stringify(place(middle.id))
		);
		await page.reload();
		await offer(page).getByRole('button', { name: 'No thanks' }).click();
		await expect(offer(page)).toHaveCount(0);
		await open(page);
		await expect(offer(page)).toHaveCount(0);
	});

	test('an address that names a step needs no offer', async ({ page }) => {
		await comeBack(page, place(middle.id), `/#${ids[1]}`);
		await page
			.locator(`[data-picture][data-at="${ids[1]}"]`)
			.first()
			.waitFor({ state: 'attached' });
		await expect(offer(page)).toHaveCount(0);
	});

	const ignored: Record<string, unknown> = {
		'too old': place(middle.id, 31),
		'a step that is gone': place('no-such-step'),
		'the last step': place(last),
		'not JSON': '{"step":',
		'not a place': '[1,2,3]',
		'a hostile step': { ...place(middle.id), step: '"><img src=x onerror=alert(1)>' }
	};
	for (const [what, value] of Object.entries(ignored)) {
		test(`what is kept is ignored: ${what}`, async ({ page }) => {
			const errors: string[] = [];
			page.on('pageerror', (error) => errors.push(String(error)));
			await comeBack(page, value);
			await expect(offer(page)).toHaveCount(0);
			expect(errors).toEqual([]);
		});
	}

	test('without storage the story works and offers nothing', async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('The storage is closed.', 'SecurityError');
				}
			});
		});
		await open(page);
		await goTo(page, middle.id);
		await expect(offer(page)).toHaveCount(0);
		expect(errors).toEqual([]);
	});
});

test.describe('share', () => {
	interface Stubs {
		readonly share?: 'takes' | 'is put off' | 'fails';
		readonly copy?: 'takes' | 'fails';
	}

	/** What a browser shares and copies is kept where the test can read it. */
	async function stub(page: Page, stubs: Stubs): Promise<void> {
		await page.addInitScript(({ share, copy }) => {
			const seen = ((window as unknown as { seen: unknown[] }).seen = [] as unknown[]);
			const set = (on: object, name: string, value: unknown) =>
				Object.defineProperty(on, name, { value, configurable: true });
			set(
				navigator,
				'share',
				share &&
					((data: unknown) => {
						seen.push(data);
						if (share === 'takes') return Promise.resolve();
						const name = share === 'fails' ? 'NotAllowedError' : 'AbortError';
						return Promise.reject(new DOMException('', name));
					})
			);
			set(
				navigator,
				'clipboard',
				copy && {
					writeText: (text: string) => {
						seen.push(text);
						return copy === 'takes'
							? Promise.resolve()
							: Promise.reject(new DOMException('', 'NotAllowedError'));
					}
				}
			);
		}, stubs);
		await open(page);
		await goTo(page, middle.id);
		await page.getByRole('button', { name: 'Share this step' }).click();
	}

	const seen = (page: Page) => page.evaluate(() => (window as unknown as { seen: unknown[] }).seen);
	const said = (page: Page) => page.getByRole('status').filter({ hasText: 'Link copied' });
	const field = (page: Page) => page.getByRole('textbox', { name: 'Link to this step' });
	const link = (baseURL: string | undefined) => new URL(pathOfStep(middle.id), baseURL).href;

	test('a browser that shares is given the step', async ({ page, baseURL }) => {
		await stub(page, { share: 'takes', copy: 'takes' });
		expect(await seen(page)).toEqual([{ title: middle.caption.title, url: link(baseURL) }]);
		await expect(said(page)).toHaveCount(0);
		await expect(field(page)).toHaveCount(0);
		// The address that was shared is a page.
		expect((await page.request.get(link(baseURL))).status()).toBe(200);
	});

	test('a reader who puts it off is left alone', async ({ page }) => {
		await stub(page, { share: 'is put off', copy: 'takes' });
		expect(await seen(page)).toHaveLength(1);
		await expect(said(page)).toHaveCount(0);
		await expect(field(page)).toHaveCount(0);
	});

	for (const share of [undefined, 'fails'] as const) {
		const how = share ? 'where sharing fails' : 'where nothing shares';
		test(`the link is copied ${how}`, async ({ page, baseURL }) => {
			await stub(page, share ? { share, copy: 'takes' } : { copy: 'takes' });
			await expect(said(page)).toBeInViewport({ ratio: 1 });
			expect((await seen(page)).at(-1)).toBe(link(baseURL));
		});

		test(`the link is shown ${how} or copies`, async ({ page, baseURL }) => {
			await page.setViewportSize(small);
			await stub(page, share ? { share, copy: 'fails' } : {});
			await expect(field(page)).toHaveValue(link(baseURL));
			await expect(field(page)).toBeFocused();
			await expect(field(page)).toBeInViewport({ ratio: 1 });
			const selected = await field(page).evaluate((input: HTMLInputElement) =>
				input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)
			);
			expect(selected).toBe(link(baseURL));
			await page.keyboard.press('Escape');
			await expect(field(page)).toHaveCount(0);
			await expect(page.getByRole('button', { name: 'Share this step' })).toBeFocused();
		});
	}
});

for (const size of [small, desktop]) {
	test(`the bar says how long is left, and nothing in it moves, ${named(size)}`, async ({
		page
	}) => {
		await page.setViewportSize(size);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page);
		const bar = page.getByRole('navigation', { name: 'Progress' });
		const places = new Set<string>();
		for (const id of [ids[1] ?? '', middle.id, last]) {
			await goTo(page, id);
			const words = bar.getByText(timeLeft(seconds, ids.indexOf(id)), { exact: true });
			await expect(words).toBeInViewport({ ratio: 1 });
			const { x, y } = (await words.boundingBox()) ?? { x: NaN, y: NaN };
			const { height } = (await bar.boundingBox()) ?? { height: NaN };
			places.add(`${x} ${y} ${height}`);
		}
		await expect(bar.getByText('less than a minute left')).toBeVisible();
		expect([...places]).toHaveLength(1);
	});
}

test.describe('masthead', () => {
	for (const [size, scheme] of [
		[small, 'light'],
		[phone, 'dark'],
		[tablet, 'light'],
		[desktop, 'dark']
	] as const) {
		test(`everything fits and works, ${named(size)}, ${scheme}`, async ({ page }) => {
			await page.setViewportSize(size);
			await page.emulateMedia({ colorScheme: scheme });
			await open(page);
			expect(await sideways(page)).toEqual([]);
			const header = page.locator('header').first();
			const { height } = (await header.boundingBox()) ?? { height: NaN };
			expect(height, 'two short rows at most').toBeLessThanOrEqual(96);
			await expect(header.getByRole('link', { name: 'Text only' })).toBeInViewport({ ratio: 1 });

			await openSettings(page);
			const night = page.getByRole('button', { name: 'Night' });
			const before = scheme === 'dark' ? 'true' : 'false';
			for (const name of [/^Night/, /^Motion/, /^Keys/]) {
				const button = page.getByRole('button', { name });
				await expect(button).toBeInViewport({ ratio: 1 });
				const box = (await button.boundingBox()) ?? { width: 0, height: 0 };
				expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(40);
			}
			await expect(night).toHaveAttribute('aria-pressed', before);
			const ground = () =>
				page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
			const was = await ground();
			await night.click();
			await expect(night).toHaveAttribute('aria-pressed', before === 'true' ? 'false' : 'true');
			expect(await ground()).not.toBe(was);
			await page.keyboard.press('Escape');
			expect((await header.boundingBox())?.height).toBe(height);
		});
	}

	test('the letter keys can be switched off, and stay off', async ({ page }) => {
		await page.setViewportSize(desktop);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page);
		const keys = page.getByRole('button', { name: /^Keys/ });
		await expect(keys).toHaveAttribute('aria-pressed', 'true');
		await keys.click();
		await expect(keys).toHaveText('Keys off');
		await page.keyboard.press('j');
		expect(await page.evaluate(() => scrollY)).toBe(0);
		await page.reload();
		await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
		await expect(keys).toHaveAttribute('aria-pressed', 'false');
		await keys.click();
		await page.keyboard.press('j');
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
	});

	for (const size of [small, desktop]) {
		test(`without scripts only links show, ${named(size)}`, async ({ browser }) => {
			const context = await browser.newContext({ javaScriptEnabled: false, viewport: size });
			const page = await context.newPage();
			await page.route('**/stills/**', (route) => route.abort());
			await page.goto('/');
			await expect(page.getByRole('button')).toHaveCount(0);
			await expect(page.locator('header').first().getByRole('link').last()).toBeVisible();
			expect(await sideways(page)).toEqual([]);
			await context.close();
		});
	}
});
