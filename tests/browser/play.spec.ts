import type { Locator, Page } from '@playwright/test';
import { story } from '../../src/content';
import { fill, type MosaicView } from '../../src/lib/scenes/mosaic/layout';
import { publish, stepsOf } from '../../src/lib/story/publish';
import { barriers } from './axe';
import { desktop, goTo, named, open, phone, rest, sideways, tablet, type Size } from './helpers';
import { expect, test } from './test';

/** The one step that a reader may set. */
const steps = stepsOf(publish(story));
const turn = steps.find(({ play }) => play)!;
const before = steps[turn.index - 1]!;
const said = (turn.view as MosaicView).words;
const names = said.controls;
const shares = (id: string): string => fill(names.on, { id });
/** The number of plots that are drawn as understood, as the picture says it. */
const understood = (n: number): RegExp => new RegExp(`\\b${n} ?${said.understood}`);

const small: Size = { width: 320, height: 568 };
/** A phone on its side: no picture is pinned. */
const lying: Size = { width: 844, height: 390 };
const sizes = [small, phone, tablet, desktop, lying];

const section = (page: Page): Locator => page.locator(`#${turn.id}`);
const controls = (page: Page): Locator => section(page).locator('fieldset');
const partner = (page: Page, id: string): Locator =>
	controls(page).getByRole('switch', { name: shares(id) });
const slider = (page: Page, name: string): Locator =>
	controls(page).getByRole('slider', { name, exact: true });
const find = (page: Page): Locator => slider(page, names.find);
const need = (page: Page): Locator => slider(page, names.need);
const share = (page: Page): Locator => slider(page, names.share);

/** The picture that the controls set: the pinned one, or that of the step where none is pinned. */
const picture = (page: Page): Locator =>
	page
		.locator(`[data-picture="${turn.scene}"] svg.picture, #${turn.id} svg.picture`)
		.filter({ visible: true });

const words = async (page: Page): Promise<string> =>
	(await picture(page).locator('text').allTextContents()).join(' ');

const query = (page: Page): string => new URL(page.url()).search;

async function openAt(page: Page, search = ''): Promise<void> {
	await open(page, `/${search}#${turn.id}`);
	await rest(page, turn.id);
	await expect(controls(page)).toBeVisible();
	await expect(picture(page)).toHaveCount(1);
}

for (const size of sizes) {
	test.describe(named(size), () => {
		test.use({ viewport: size });

		test('by keyboard alone: every control is reached, seen with the picture, and sets it', async ({
			page
		}) => {
			await openAt(page);
			const length = await page.evaluate(() => history.length);
			await section(page).focus();
			const reached: string[] = [];
			for (let n = 0; n < 40; n += 1) {
				await page.keyboard.press('Tab');
				const at = await page.evaluate((id) => {
					const focused = document.activeElement!;
					if (!document.querySelector(`#${id} fieldset`)?.contains(focused)) return null;
					const box = focused.getBoundingClientRect();
					const svg = [...document.querySelectorAll('svg.picture')].find((each) => {
						const { top, bottom } = each.getBoundingClientRect();
						return each.checkVisibility() && bottom > 0 && top < innerHeight;
					});
					const frame = svg?.getBoundingClientRect();
					const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
					return {
						name:
							focused.getAttribute('aria-label') ??
							(focused as HTMLInputElement).labels?.[0]?.textContent ??
							focused.textContent ??
							'',
						seen:
							box.top >= 0 &&
							box.bottom <= innerHeight &&
							(top === focused || focused.contains(top)),
						// How much of the picture can be seen, of its height.
						picture: frame
							? (Math.min(innerHeight, frame.bottom) - Math.max(36, frame.top)) / frame.height
							: 0
					};
				}, turn.id);
				if (at) {
					reached.push(at.name);
					expect.soft(at.seen, `${at.name} is not hidden`).toBe(true);
					expect.soft(at.picture, `the picture beside ${at.name}`).toBeGreaterThan(0.6);
				} else if (reached.length > 0) break;
			}
			expect(reached).toEqual([
				...['A', 'B', 'C', 'D', 'E'].map(shares),
				names.find,
				names.need,
				names.share,
				names.shares,
				names.reset
			]);

			expect(await words(page)).toMatch(understood(80));
			await partner(page, 'B').focus();
			await page.keyboard.press('Space');
			await expect(partner(page, 'B')).not.toBeChecked();
			await expect.poll(() => words(page)).toMatch(understood(67));
			await need(page).focus();
			await page.keyboard.press('ArrowRight');
			await expect(need(page)).toHaveAttribute('aria-valuetext', '4 of 5');
			await find(page).focus();
			await page.keyboard.press('End');
			await expect(find(page)).toHaveAttribute('aria-valuetext', '60%');
			await share(page).focus();
			for (let n = 0; n < 4; n += 1) await page.keyboard.press('ArrowLeft');
			await expect(share(page)).toHaveAttribute('aria-valuetext', '80%');
			await expect.poll(() => query(page)).toBe('?p=60&share=80&on=ACDE&need=4');
			expect(new URL(page.url()).hash).toBe(`#${turn.id}`);
			expect(await page.evaluate(() => history.length), 'nothing is pushed').toBe(length);

			await controls(page).getByRole('button', { name: names.reset }).press('Enter');
			await expect.poll(() => query(page)).toBe('');
			await expect(partner(page, 'B')).toBeChecked();
			await expect(find(page)).toHaveValue('20');
			await expect.poll(() => words(page)).toMatch(understood(80));
			expect(await sideways(page)).toEqual([]);
		});
	});
}

for (const size of [phone, desktop]) {
	test.describe(`by finger and mouse, ${named(size)}`, () => {
		test.use({ viewport: size, hasTouch: size === phone });

		test('controls are big enough, and a tap or a drag sets the picture', async ({ page }) => {
			await openAt(page);
			await controls(page).getByText(names.shares).click();
			const least = size === phone ? 44 : 24;
			const boxes = await controls(page)
				.locator('label:has([role=switch]), [role=switch], input[type=range], summary, button')
				.evaluateAll((all) =>
					all.map((each) => {
						const { width, height } = each.getBoundingClientRect();
						const switching = each.getAttribute('role') === 'switch';
						return { name: each.outerHTML.slice(0, 80), width, height, switching };
					})
				);
			expect(boxes.length).toBe(20);
			for (const { name, width, height, switching } of boxes) {
				// A switch is tapped at its label.
				expect.soft(Math.min(width, height), name).toBeGreaterThanOrEqual(switching ? 24 : least);
			}

			await partner(page, 'C').scrollIntoViewIfNeeded();
			if (size === phone) await controls(page).getByText('C', { exact: true }).tap();
			else await controls(page).getByText('C', { exact: true }).click();
			await expect(partner(page, 'C')).not.toBeChecked();

			const box = (await find(page).boundingBox())!;
			const y = box.y + box.height / 2;
			await page.mouse.move(box.x + box.width * 0.33, y);
			await page.mouse.down();
			for (let n = 0; n <= 10; n += 1) {
				await page.mouse.move(box.x + box.width * (0.33 + 0.05 * n), y);
			}
			await page.mouse.up();
			const value = await find(page).inputValue();
			expect(Number(value)).toBeGreaterThan(40);
			await expect.poll(() => words(page)).toContain(`${value}%`);
			await expect.poll(() => query(page)).toBe(`?p=${value}&share=100&on=ABDE&need=3`);
		});
	});
}

test.describe('desktop', () => {
	test.use({ viewport: desktop });

	test('one partner may share less than the others', async ({ page }) => {
		await openAt(page);
		await controls(page).getByText(names.shares).click();
		await slider(page, fill(names.shareOf, { id: 'D' })).fill('40');
		await expect(share(page)).toHaveAttribute('aria-valuetext', '40–100%');
		await expect.poll(() => query(page)).toBe('?p=20&share=100-100-100-40-100&on=ABCDE&need=3');
		await share(page).fill('50');
		await expect(slider(page, fill(names.shareOf, { id: 'D' }))).toHaveValue('50');
	});

	test('what an address says is set from the first, and the rest of it is kept', async ({
		page
	}) => {
		await openAt(page, '?from=a%20friend&p=30&on=AC&need=2');
		await expect(find(page)).toHaveValue('30');
		await expect(need(page)).toHaveValue('2');
		for (const id of ['A', 'C']) await expect(partner(page, id)).toBeChecked();
		for (const id of ['B', 'D', 'E']) await expect(partner(page, id)).not.toBeChecked();
		const shown = await words(page);
		expect(shown).toContain('30%');
		expect(shown).toContain('2 of 5');

		await partner(page, 'B').check();
		await expect.poll(() => query(page)).toBe('?from=a%20friend&p=30&share=100&on=ABC&need=2');
		const markup = await picture(page).innerHTML();
		await page.reload();
		await rest(page, turn.id);
		await expect(partner(page, 'B')).toBeChecked();
		expect(await picture(page).innerHTML()).toBe(markup);

		await controls(page).getByRole('button', { name: names.reset }).click();
		await expect.poll(() => query(page)).toBe('?from=a%20friend');
	});

	for (const search of [
		'?p=999&on=zzz&need=-3&share=x',
		'?p=%E0%A4%A&on=%00&need=NaN',
		'?on=none&share=0-0&p',
		'?__proto__=1&constructor=2&p=1e9&on[]=A'
	]) {
		test(`a mangled address leads to a sensible place: ${search}`, async ({ page }) => {
			const errors: string[] = [];
			page.on('pageerror', ({ message }) => errors.push(message));
			await openAt(page, search);
			await expect(controls(page).getByRole('slider')).toHaveCount(3);
			expect(await words(page)).toContain(said.experiment.full);
			expect(errors).toEqual([]);
		});
	}

	test('no other step is set, and going on and back loses nothing', async ({ page }) => {
		const others = page.locator(`[data-picture="${turn.scene}"] svg.picture`);
		await open(page, `/#${before.id}`);
		await rest(page, before.id);
		await expect(others).toHaveCount(1);
		const expected = await others.innerHTML();
		await page.goto('about:blank');
		await openAt(page, '?on=A&p=60');
		const own = await picture(page).innerHTML();
		await goTo(page, before.id);
		expect(await others.innerHTML()).toBe(expected);
		await expect.poll(() => page.url()).toMatch(new RegExp(`\\?p=60.*#${before.id}$`));
		await goTo(page, turn.id);
		expect(await picture(page).innerHTML()).toBe(own);
	});

	test('the result is said once the hand rests, expected and drawn apart', async ({ page }) => {
		await openAt(page);
		const result = controls(page).locator('[aria-live=polite]');
		await result.evaluate((element) => {
			const heard: string[] = ((window as unknown as { heard: string[] }).heard = []);
			new MutationObserver(() => heard.push(element.textContent ?? '')).observe(element, {
				childList: true,
				characterData: true,
				subtree: true
			});
		});
		// In the page itself, where no busy machine makes the hand rest in between.
		await find(page).evaluate(
			(slider: HTMLInputElement, b) => {
				for (const value of [...Array(12).keys()].map((n) => 25 + n).concat(20)) {
					slider.value = String(value);
					slider.dispatchEvent(new Event('input', { bubbles: true }));
				}
				(b as HTMLElement).click();
			},
			await partner(page, 'B').elementHandle()
		);
		await expect(result).toHaveText(fill(names.result, { n: 67, give: 5, drawn: 67 }));
		const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
		expect(heard).toHaveLength(1);
	});

	test('the picture is drawn once a frame, however often a control is moved', async ({ page }) => {
		await openAt(page);
		const changes = await picture(page).evaluate(async (svg, id) => {
			const input = document.querySelector<HTMLInputElement>(`#${id} input[type=range]`)!;
			let batches = 0;
			const observer = new MutationObserver(() => (batches += 1));
			observer.observe(svg, {
				subtree: true,
				childList: true,
				attributes: true,
				characterData: true
			});
			for (let n = 0; n < 50; n += 1) {
				input.value = String(n);
				input.dispatchEvent(new Event('input', { bubbles: true }));
				await Promise.resolve();
			}
			const within = batches;
			await new Promise((done) =>
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 200)))
			);
			observer.disconnect();
			return { within, after: batches };
		}, turn.id);
		expect(changes).toEqual({ within: 0, after: 1 });
		expect(await words(page)).toContain('49%');
	});

	test('nothing moves by itself: a setting is a cut', async ({ page }) => {
		await openAt(page);
		await page.evaluate(() => {
			const seen: string[] = ((window as unknown as { moved: string[] }).moved = []);
			for (const figure of document.querySelectorAll<HTMLElement>('[data-picture]')) {
				new MutationObserver(() => {
					if ('moving' in figure.dataset) seen.push(figure.dataset.at ?? '');
				}).observe(figure, { attributes: true });
			}
		});
		await partner(page, 'A').uncheck();
		await find(page).fill('35');
		await expect.poll(() => words(page)).toContain('35%');
		expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
	});

	test('on paper there is nothing to set, and what is printed is the step’s own picture', async ({
		page
	}) => {
		await openAt(page, '?on=A');
		await page.emulateMedia({ media: 'print' });
		await expect(controls(page)).toBeHidden();
		await expect(section(page).locator('svg.picture')).toHaveCount(0);
		await expect(section(page).locator('img.printed')).toHaveAttribute(
			'src',
			`/stills/narrow/${turn.id}.svg`
		);
	});
});

test('axe finds nothing in the controls, light and dark', async ({ page }) => {
	await page.setViewportSize(phone);
	await openAt(page, '?on=BD');
	await controls(page).getByText(names.shares).click();
	const within = [`#${turn.id}`];
	expect(await barriers(page, { within })).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await barriers(page, { within, colours: true })).toEqual([]);
});

test('without scripts there are the words and the still, and nothing to set', async ({
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone });
	const page = await context.newPage();
	await page.goto(`/?on=A#${turn.id}`);
	await expect(section(page).getByText(turn.text[0]![0], { exact: false }).first()).toBeVisible();
	await expect(section(page).locator('picture img')).toBeVisible();
	for (const role of ['switch', 'slider', 'button'] as const) {
		await expect(section(page).getByRole(role)).toHaveCount(0);
	}
	await context.close();
});

test('where the code of the controls never arrives, the still stands in', async ({ page }) => {
	await page.setViewportSize(desktop);
	await page.route(/\/_app\/.*\.js$/, async (route) => {
		const response = await route.fetch({ maxRetries: 3 });
		const text = await response.text();
		// The chunk that has the controls, and no other, has the words of its markup.
		if (text.includes('type="range"') || text.includes('type=range')) await route.abort();
		else await route.fulfill({ response, body: text });
	});
	await open(page, `/#${turn.id}`);
	await rest(page, turn.id);
	await expect(
		page.locator(`[data-picture="${turn.scene}"] img[src="/stills/wide/${turn.id}.svg"]`)
	).toBeVisible();
	await expect(controls(page)).toHaveCount(0);
});
