import { chromium, type BrowserContextOptions, type Page } from '@playwright/test';
import { story } from '../../src/content';
import { embedOf } from '../../src/lib/embed/data';
import { snippet, snippetData, variants, type Variant } from '../../src/lib/embed/snippet';
import { plain, publish } from '../../src/lib/story/publish';
import { args, executablePath } from '../browser.mjs';
import { desktop, named, open, openSettings, phone, rest, sideways } from './helpers';
import { ways } from './breaks';
import { article, expect, libraries, readyIn, replaced, test } from './hosts';
import { pictured, read, readAgain, scenes, steps, unread } from './reads';

/**
 * What a reader keeps whatever their browser, their system and the page around the story do. Files that
 * do not come and code that breaks are in faults.spec.ts.
 */
test.use({ viewport: phone });

// One after another on a machine that has something else to do.
test.setTimeout(300_000);

const middle = steps[Math.floor(steps.length / 2)]!;
const clock = scenes.find(({ kind, steps: own }) => kind === 'clock' && own.length > 2)!;

/** A scene to embed: of a few steps, and not of the kind that comes with the page. */
const scene = scenes.find(({ kind, steps: own }) => kind !== 'channel' && own.length > 2)!;
const data = snippetData(embedOf(publish(story), scene.id, 'The press')!);
const code = (baseURL: string | undefined, variant: Variant): string =>
	snippet(data, (baseURL ?? '').replace(/\/$/, ''), { variant });

const errorsOf = (page: Page): string[] => {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	return errors;
};

/** Brings a step to the middle of the screen by the wheel, and waits until its picture is drawn there. */
async function wheelTo(page: Page, id: string): Promise<void> {
	await page.mouse.move(190, 800);
	const step = page.locator(`[id="${id}"]`);
	const top = await step.evaluate((e) => e.getBoundingClientRect().top - innerHeight * 0.45);
	await page.mouse.wheel(0, Math.round(top));
	const at = page.locator(`[data-picture][data-at="${id}"]:not([data-moving]) svg.picture`);
	await expect(at.first(), `the picture at ${id}`).toBeVisible({ timeout: 30_000 });
}

const observers: Readonly<Record<string, () => void>> = {
	'IntersectionObserver missing': () => Reflect.deleteProperty(window, 'IntersectionObserver'),
	'IntersectionObserver throwing': () => {
		window.IntersectionObserver = class {
			constructor() {
				throw new Error('no IntersectionObserver');
			}
		} as never;
	},
	'IntersectionObserver never telling': () => {
		window.IntersectionObserver = class {
			observe() {}
			unobserve() {}
			disconnect() {}
		} as never;
	},
	'ResizeObserver missing': () => Reflect.deleteProperty(window, 'ResizeObserver'),
	'ResizeObserver throwing': () => {
		window.ResizeObserver = class {
			constructor() {
				throw new Error('no ResizeObserver');
			}
		} as never;
	}
};

const storages: Readonly<Record<string, () => void>> = {
	missing: () => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, { value: undefined });
	},
	throwing: () => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('blocked', 'SecurityError');
				}
			});
	},
	full: () => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	}
};

for (const [how, breakIt] of Object.entries(storages)) {
	test(`storage ${how}: every word and picture, and the settings for this visit`, async ({
		page
	}) => {
		const errors = errorsOf(page);
		await page.addInitScript(breakIt);
		await open(page);
		await openSettings(page);
		await page.getByRole('button', { name: 'Night' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
		await page.keyboard.press('Escape');
		await readAgain(page, how);
		await pictured(page, middle.id, 'drawn');
		expect(errors).toEqual([]);
	});
}

const clipboards: Readonly<Record<string, () => void>> = {
	missing: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
	refusing: () =>
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }
		}),
	throwing: () =>
		Object.defineProperty(navigator, 'clipboard', {
			get() {
				throw new DOMException('insecure', 'SecurityError');
			}
		})
};

for (const [how, breakIt] of Object.entries(clipboards)) {
	test(`the clipboard ${how}: every word, and the link and the code to copy by hand`, async ({
		page
	}) => {
		const errors = errorsOf(page);
		await page.addInitScript(breakIt);
		await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
		const selected = () =>
			page.evaluate(() => {
				const { value, selectionStart, selectionEnd } =
					document.activeElement as HTMLTextAreaElement;
				return value.slice(selectionStart, selectionEnd);
			});
		await open(page, `/#${middle.id}`);
		await readAgain(page, how);
		await page.getByRole('button', { name: 'Share this step' }).click();
		await expect(page.getByRole('textbox', { name: 'Link to this step' })).toBeFocused();
		expect(await selected()).toContain(`/step/${middle.id}/`);
		await open(page, '/embed/');
		await page.getByRole('button', { name: 'Copy the code' }).click();
		await expect(page.getByRole('status')).toContainText('selected');
		expect(await selected()).toContain('<stopped-sharing');
		expect(errors).toEqual([]);
	});
}

for (const [what, breakIt] of Object.entries(observers)) {
	test(`${what}: every word, and pictures that follow the reader`, async ({ page }) => {
		await page.addInitScript(breakIt);
		await open(page);
		await read(page);
		await wheelTo(page, steps[3]!.id);
		await page.evaluate((id) => (location.hash = id), scene.steps[0]!.id);
		await wheelTo(page, scene.steps[1]!.id);
	});
}

test.describe('with service workers', () => {
	test.use({ fresh: true, serviceWorkers: 'allow' });

	for (const [how, breakIt] of Object.entries({
		missing: () =>
			Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
		forbidden: () =>
			Object.defineProperty(Navigator.prototype, 'serviceWorker', {
				get() {
					throw new DOMException('insecure', 'SecurityError');
				}
			}),
		'throwing when it is registered': () => {
			ServiceWorkerContainer.prototype.register = () => {
				throw new Error('no');
			};
		}
	})) {
		test(`service worker ${how}: every word and picture`, async ({ page }) => {
			const errors = errorsOf(page);
			await page.addInitScript(breakIt);
			await open(page);
			await page.waitForLoadState('load');
			// It is asked for when the page rests.
			await page.evaluate(
				() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 100)))
			);
			await readAgain(page, how);
			await pictured(page, scene.steps[0]!.id, 'drawn');
			expect(errors).toEqual([]);
		});
	}
});

for (const [library, scripts] of Object.entries(libraries)) {
	test(`${library} in the story’s page: every word and picture`, async ({ page }) => {
		const errors = errorsOf(page);
		for (const content of scripts()) await page.addInitScript({ content });
		await open(page);
		expect(await page.evaluate(replaced[library]!), 'it is at work').toBe(true);
		await readAgain(page, library);
		for (const { steps: own } of scenes) await pictured(page, own.at(-1)!.id, 'drawn');
		expect(errors).toEqual([]);
	});

	test(`${library} in a host’s page: an embed in it has every word, and its pictures`, async ({
		page,
		host,
		baseURL
	}) => {
		const head = scripts().map((content) => `<script>${content}</script>`);
		const html = article(code(baseURL, 'element'), head.join('\n'));
		await page.goto(host.page('/old', html));
		await page.evaluate(() => scrollTo(0, 600));
		const embed = page.locator('stopped-sharing');
		await expect(embed).toHaveAttribute('data-embed-rung', 'inline');
		expect(await unread(page, scene.steps, 'stopped-sharing')).toEqual([]);
		await wheelTo(page, scene.steps[1]!.id);
	});
}

for (const [what, breakIt] of Object.entries(observers)) {
	test(`${what} in a host’s page: embeds in it have every word, and the picture follows`, async ({
		page,
		host,
		baseURL
	}) => {
		await page.setViewportSize({ width: 1000, height: 900 });
		await page.addInitScript(breakIt);
		await page.goto(host.page('/observers', article(code(baseURL, 'element'))));
		await page.evaluate(() => scrollTo(0, 600));
		await expect(page.locator('stopped-sharing')).toHaveAttribute('data-embed-rung', 'inline');
		expect(await unread(page, scene.steps, 'stopped-sharing')).toEqual([]);
		await wheelTo(page, scene.steps[1]!.id);
		// And in a frame that nobody looks after.
		await page.goto(host.page('/observers', article(code(baseURL, 'frame'))));
		await page.evaluate(() => scrollTo(0, 600));
		const frame = await (await page.locator('iframe').elementHandle())!.contentFrame();
		await readyIn(frame!);
		const step = frame!.locator('.step:visible');
		// All of them, or one at a time.
		if ((await step.count()) > 1) expect(await unread(frame!, scene.steps)).toEqual([]);
		else await walked(frame!);
	});
}

/** Reads a frame that shows one step at a time from its first to its last. */
async function walked(frame: NonNullable<ReturnType<Page['frame']>>): Promise<void> {
	for (const [n, { text }] of scene.steps.entries()) {
		if (n > 0) await frame.getByRole('button', { name: 'Next' }).click();
		await expect(frame.locator('.step:visible')).toHaveCount(1);
		await expect(frame.locator('.step:visible')).toContainText(plain(text));
	}
}

test('a host’s page from right to left: embeds of each kind have every word, from left to right', async ({
	page,
	host,
	baseURL
}) => {
	await page.setViewportSize({ width: 1000, height: 900 });
	const address = (variant: Variant) =>
		host.page(
			`/rtl-${variant}`,
			article(code(baseURL, variant)).replace('<html lang="en">', '<html lang="ar" dir="rtl">')
		);
	for (const variant of variants) {
		await page.goto(address(variant));
		await page.evaluate(() => scrollTo(0, 800));
		const quote = page.locator('blockquote').first();
		// Where the embed has taken its place already it is not laid out, and has no direction to compute.
		await expect(quote, 'the words that stand before it').toHaveAttribute('dir', 'ltr');
		if (variant === 'link') {
			await expect(quote).toContainText(data.steps[0]!.words);
			await expect(page.locator('img')).toHaveJSProperty('complete', true);
		} else if (variant === 'element') {
			await expect(page.locator('stopped-sharing')).toHaveAttribute('data-embed-rung', 'inline');
			expect(await unread(page, scene.steps, 'stopped-sharing')).toEqual([]);
			for (const part of ['.embed', '.words p', 'figure'])
				await expect(page.locator(part).last()).toHaveCSS('direction', 'ltr');
			await wheelTo(page, scene.steps[1]!.id);
		} else {
			const frame = (await (await page.locator('iframe').elementHandle())!.contentFrame())!;
			await readyIn(frame);
			await expect(frame.locator('[data-picture] svg.picture').first()).toBeVisible();
			if ((await frame.locator('.step:visible').count()) === 1) await walked(frame);
			else expect(await unread(frame, scene.steps), variant).toEqual([]);
		}
		expect(await sideways(page), variant).toEqual([]);
	}
});

test('system fonts at 200%: every word, twice as big, and every scene’s picture', async ({
	baseURL
}) => {
	const browser = await chromium.launch({
		executablePath,
		args: [...args, '--blink-settings=defaultFontSize=32,defaultFixedFontSize=26']
	});
	for (const size of [phone, desktop]) {
		const page = await browser.newPage({ viewport: size, baseURL: baseURL! });
		await open(page);
		const letters = page.locator(`#${middle.id} .text`);
		const high = await letters.evaluate((e) => parseFloat(getComputedStyle(e).fontSize));
		expect(high, 'the browser does what was asked').toBeGreaterThan(35);
		await read(page, named(size));
		expect(await sideways(page), named(size)).toEqual([]);
		for (const { steps: own } of scenes.slice(1)) await pictured(page, own[0]!.id, 'drawn');
	}
	await browser.close();
});

test('zoom of 200% and the text spacing of WCAG 1.4.12, on a desk and on a phone: every word, none out of sight', async ({
	browser,
	baseURL
}) => {
	for (const { width, height } of [desktop, phone]) {
		const context = await browser.newContext({
			viewport: { width: width / 2, height: Math.round(height / 2) },
			deviceScaleFactor: 2,
			reducedMotion: 'reduce',
			baseURL: baseURL!
		});
		const page = await context.newPage();
		await open(page);
		await page.addStyleTag({
			content: `
				* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
				p { margin-bottom: 2em !important; }
			`
		});
		await read(page, `at half of ${width} px`);
		expect(await sideways(page)).toEqual([]);
		await context.close();
	}
});

test('more contrast, forced colours, less motion, and print, in the middle of the story: every word and picture', async ({
	page
}) => {
	await open(page, `/#${clock.steps[1]!.id}`);
	await rest(page, clock.steps[1]!.id);
	const muted = () =>
		page
			.locator('.dateline')
			.first()
			.evaluate((element) => getComputedStyle(element).color);
	const usual = await muted();
	await page.emulateMedia({ contrast: 'more' });
	expect(await muted(), 'who asks for more contrast has more').not.toBe(usual);
	await read(page, 'more contrast');
	await page.emulateMedia({ contrast: null, forcedColors: 'active' });
	await read(page, 'forced colours');
	await page.emulateMedia({ forcedColors: null, reducedMotion: 'reduce' });
	await read(page, 'less motion');
	await page.emulateMedia({ media: 'print' });
	await read(page, 'print');
	expect(await page.locator('img.printed:visible').count()).toBe(steps.length);
	await page.emulateMedia({ media: 'screen', contrast: 'more', reducedMotion: null });
	await rest(page, clock.steps[1]!.id);
	await pictured(page, clock.steps[2]!.id, 'drawn');
});

test('clocks set to 1970 and 2099, from Honolulu to Kiritimati, and one put back: the same words and times', async ({
	browser,
	baseURL
}) => {
	const shown = async (options: BrowserContextOptions, time: string) => {
		const context = await browser.newContext({
			viewport: desktop,
			reducedMotion: 'reduce',
			baseURL: baseURL!,
			...options
		});
		const page = await context.newPage();
		const errors = errorsOf(page);
		await page.clock.setFixedTime(new Date(time));
		await page.addInitScript(() =>
			localStorage.setItem(
				'sharing:place',
				JSON.stringify({ step: 'who-leaked', version: '1', at: 1_800_000_000_000 })
			)
		);
		await open(page);
		await read(page, `${options.timezoneId}, ${time}`);
		const texts = [
			await page.locator('#main').innerText(),
			await page.locator('footer').innerText()
		];
		const pictures: string[] = [];
		for (const { id } of clock.steps) {
			await pictured(page, id, 'drawn');
			const svg = page.locator(`[data-picture][data-at="${id}"] svg.picture`).first();
			pictures.push((await svg.locator('text').allTextContents()).join(' '));
		}
		// The clock is put back by a century in the middle of reading.
		await page.clock.setFixedTime(new Date('1969-12-31T23:00:00Z'));
		await page.keyboard.press('j');
		await pictured(page, steps[steps.indexOf(clock.steps.at(-1)!) + 1]!.id, 'drawn');
		expect(errors).toEqual([]);
		await context.close();
		return { texts, pictures };
	};
	const here = await shown({ timezoneId: 'Europe/London' }, '2026-11-24T10:00:00Z');
	expect(here.pictures.join(' ')).toMatch(/\d\d[:.]\d\d/);
	for (const [timezoneId, time, locale] of [
		['Pacific/Honolulu', '1970-01-01T00:00:00Z', 'ar-EG'],
		['Pacific/Kiritimati', '2099-12-31T23:59:00Z', 'en-US']
	] as const)
		expect(await shown({ timezoneId, locale }, time), timezoneId).toEqual(here);
});

test.describe('in a class', () => {
	test.use({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });

	/** Goes through the deck from its start: words and picture of each slide. */
	async function slides(page: Page): Promise<void> {
		await page.goto('/present/');
		await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
		for (const { id, text } of steps) {
			await page.keyboard.press('PageDown');
			await expect(page.locator('[data-deck]')).toHaveAttribute('data-at', id);
			await expect(page.locator('.stage .text')).toHaveText(plain(text));
			await expect(page.locator(`figure[data-at="${id}"] svg.picture`)).toBeVisible();
		}
	}

	test('observers and BroadcastChannel missing, storage too: the deck has its words and pictures', async ({
		page
	}) => {
		const errors = errorsOf(page);
		await page.addInitScript(storages.missing!);
		await page.addInitScript(() => {
			for (const name of ['IntersectionObserver', 'ResizeObserver', 'BroadcastChannel'])
				Reflect.deleteProperty(window, name);
		});
		await slides(page);
		// The site's framework looks for links with an observer; nothing of the deck needs that.
		expect(errors.filter((error) => !error.startsWith('IntersectionObserver'))).toEqual([]);
	});

	test('observers and BroadcastChannel throwing, storage full: the deck has its words and pictures', async ({
		page
	}) => {
		await page.addInitScript(storages.full!);
		await page.addInitScript(() => {
			for (const name of ['IntersectionObserver', 'ResizeObserver', 'BroadcastChannel'])
				Object.defineProperty(window, name, {
					value: class {
						constructor() {
							throw new Error('no');
						}
					}
				});
		});
		await slides(page);
	});

	test('code of a picture that throws in the middle of a lesson: its still, and every word', async ({
		page
	}) => {
		await page.goto(`/present/#${clock.steps[0]!.id}`);
		await page.locator(`figure[data-at="${clock.steps[0]!.id}"] svg.picture`).waitFor();
		await page.evaluate(() => {
			Math.round = () => {
				throw new Error('broken');
			};
		});
		for (const { id, text } of clock.steps.slice(1)) {
			await page.keyboard.press('PageDown');
			await expect(page.locator('.stage .text')).toHaveText(plain(text));
			const still = page.locator(`.stage figure[data-at="${id}"] img[src$="/${id}.svg"]`);
			await expect(still).toBeVisible();
			await expect(still).toHaveJSProperty('complete', true);
		}
	});

	test('something that all code needs breaks in the middle of a lesson: every slide as a list, at its place', async ({
		page
	}) => {
		await open(page, `/present/#${steps[2]!.id}`);
		await page.locator(`figure[data-at="${steps[2]!.id}"] svg.picture`).waitFor();
		await page.evaluate(() => Object.assign(Math, { max: undefined }));
		await page.keyboard.press('PageDown');
		await page.keyboard.press('PageDown');
		await expect(page.locator('[data-deck]')).toBeHidden();
		const sheets = page.locator('[data-sheet]');
		await expect(sheets).toHaveCount(steps.length);
		for (const [i, { text }] of steps.entries())
			await expect(sheets.nth(i)).toContainText(plain(text));
		const there = steps.slice(2, 4).map(({ id }) => page.locator(`[data-sheet="${id}"] h2`));
		await expect(there[0]!.or(there[1]!).first()).toBeInViewport();
		expect(await sideways(page)).toEqual([]);
	});

	for (const colorScheme of ['light', 'dark'] as const) {
		test(`without the style sheet of colours, ${colorScheme}: the deck’s words can be read, and nothing is drawn`, async ({
			page,
			baseURL
		}) => {
			await page.emulateMedia({ colorScheme });
			const html = await (await fetch(new URL('/present/', baseURL))).text();
			const sheets = [...html.matchAll(/href="([^"]+\.css)"/g)].map(([, href]) => href!);
			const texts = await Promise.all(
				sheets.map(async (href) => (await fetch(new URL(href, `${baseURL}present/`))).text())
			);
			const base = sheets[texts.findIndex((css) => css.includes('--dressed'))]!;
			for (const fault of Object.values(ways)) {
				await page.route((url) => url.pathname.endsWith(base.replace(/^.*\//, '')), fault);
				await page.goto('about:blank');
				await open(page, `/present/#${steps[2]!.id}`);
				await expect(page.locator(`.stage figure img[src$="/${steps[2]!.id}.svg"]`)).toBeVisible();
				await page.getByRole('button', { name: 'Overview' }).click();
				await expect(page.locator('.panel.overview img').first()).toBeVisible();
				await expect(page.locator('svg.picture:visible')).toHaveCount(0);
				await page.keyboard.press('Escape');
				await expect(page.locator('.panel')).toHaveCount(0);
				const contrast = await page.locator('.stage .text').evaluate((element) => {
					const shade = (colour: string): number | null => {
						const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
						return a < 0.5 ? null : (r + g + b) / 3;
					};
					let ground: number | null = null;
					for (let box: Element | null = element; box && ground === null; box = box.parentElement)
						ground = shade(getComputedStyle(box).backgroundColor);
					return Math.abs((ground ?? 255) - shade(getComputedStyle(element).color)!);
				});
				expect(contrast, 'of 255').toBeGreaterThan(140);
				await page.unrouteAll({ behavior: 'ignoreErrors' });
			}
		});
	}

	test('a clock that is put back in the middle of a lesson: the deck goes on, and no time is below nought', async ({
		page
	}) => {
		await page.clock.setFixedTime(new Date('2026-11-24T10:00:00Z'));
		await page.goto('/present/speaker/?cut=short');
		await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
		await page.getByRole('button', { name: 'Start the clock' }).click();
		await page.keyboard.press('PageDown');
		await page.clock.setFixedTime(new Date('2026-11-24T10:05:00Z'));
		await expect(page.getByLabel('Elapsed')).toHaveText('5:00');
		await page.getByRole('button', { name: 'Pause for a question' }).click();
		await page.clock.setFixedTime(new Date('2026-11-24T09:00:00Z'));
		await expect(page.getByLabel('Elapsed')).toHaveText('0:00');
		await expect(page.locator('[data-stand]')).toHaveText(/^A question, for 0:00\./);
		const at = await page.locator('[data-speaker]').getAttribute('data-at');
		await page.keyboard.press('PageDown');
		await expect(page.locator('[data-speaker]')).not.toHaveAttribute('data-at', at!);
		await page.clock.setFixedTime(new Date('2026-11-24T10:06:00Z'));
		await expect(page.getByLabel('Elapsed')).toHaveText('6:00');
	});
});
