import type { Browser, Page } from '@playwright/test';
import { desktop, named, open, phone, sideways, stepIds, visibleWords, type Size } from './helpers';
import { expect, test } from './test';

/** What a reader with scripts is given to read at this size. */
async function wordsWithScripts(browser: Browser, size: Size): Promise<Record<string, string[]>> {
	const context = await browser.newContext({ viewport: size });
	const page = await context.newPage();
	await open(page);
	const words = await visibleWords(page);
	await context.close();
	return words;
}

interface Shown {
	readonly step: string;
	readonly kind: 'img' | 'svg';
	readonly src: string;
	readonly loaded: boolean;
	readonly width: number;
	readonly ratio: number;
}

/** The pictures of each step that can be seen, after the page was scrolled through. */
async function pictures(page: Page): Promise<Shown[]> {
	for (const id of await stepIds(page)) await page.locator(`#${id}`).scrollIntoViewIfNeeded();
	// Where scripts are off there are no frames to wait for.
	await expect
		.poll(
			() =>
				page.evaluate(
					() =>
						[...document.querySelectorAll<HTMLImageElement>('section[data-step] img')]
							.filter((img) => img.checkVisibility({ visibilityProperty: true }))
							.filter((img) => !img.complete || img.naturalWidth === 0).length
				),
			{ message: 'pictures that have not come' }
		)
		.toBe(0);
	return page.evaluate(() =>
		[...document.querySelectorAll('section[data-step]')].flatMap((section) =>
			[...section.querySelectorAll<HTMLImageElement | SVGSVGElement>('img, svg.picture')]
				.filter((picture) => picture.checkVisibility({ visibilityProperty: true }))
				.map((picture) => {
					const { width, height } = picture.getBoundingClientRect();
					const img = picture instanceof HTMLImageElement;
					return {
						step: section.id,
						kind: img ? ('img' as const) : ('svg' as const),
						src: img ? new URL(picture.currentSrc).pathname : '',
						loaded: img
							? picture.complete && picture.naturalWidth > 0
							: picture.childElementCount > 0,
						width,
						ratio: width / height
					};
				})
		)
	);
}

for (const size of [phone, desktop]) {
	test(`without scripts every word and every picture is there, ${named(size)}, light and dark`, async ({
		browser
	}) => {
		const expected = await wordsWithScripts(browser, size);
		const context = await browser.newContext({ viewport: size, javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto('/');
		const ids = await stepIds(page);
		expect(ids.length).toBeGreaterThan(1);

		for (const theme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme: theme });
			const words = await visibleWords(page);
			expect(Object.keys(words)).toEqual(ids);
			for (const id of ids) {
				expect(words[id]?.length, `words of ${id}`).toBeGreaterThan(10);
				expect.soft(words[id], `words of ${id}`).toEqual(expected[id]);
			}

			const shown = await pictures(page);
			expect(
				shown.map(({ step }) => step),
				'one picture a step, in order'
			).toEqual(ids);
			const folder = (size === phone ? 'narrow' : 'wide') + (theme === 'dark' ? '-night' : '');
			for (const picture of shown) {
				expect.soft(picture.loaded, `the picture of ${picture.step} is there`).toBe(true);
				expect
					.soft(picture.width, `the picture of ${picture.step} is wide enough`)
					.toBeGreaterThan(280);
				const ratio = size === phone ? 360 / 380 : 960 / 600;
				expect.soft(picture.ratio, `the shape of ${picture.step}`).toBeCloseTo(ratio, 1);
				if (picture.kind === 'img') {
					expect.soft(picture.src).toBe(`/stills/${folder}/${picture.step}.svg`);
				}
			}
			// The opening is drawn in the page itself, every other picture is a file.
			expect(shown.filter(({ kind }) => kind === 'img').length).toBeGreaterThanOrEqual(
				ids.length - 1
			);

			expect(await sideways(page)).toEqual([]);
			await expect(page.getByRole('button')).toHaveCount(0);
		}
		await context.close();
	});
}

test('where scripts are on but never arrive, the stills stand in', async ({ page }) => {
	await page.setViewportSize(phone);
	await page.route('**/*.js', (route) => route.abort());
	await page.goto('/');
	await expect(page.locator('html')).not.toHaveClass(/live/);
	const ids = await stepIds(page);
	const shown = await pictures(page);
	expect(shown.map(({ step }) => step)).toEqual(ids);
	expect(shown.filter(({ loaded }) => !loaded)).toEqual([]);
});
