import type { Page } from '@playwright/test';
import { desktop, named, open, openSettings, phone, rest, stepIds } from './helpers';
import { expect, test } from './test';

interface Seen {
	readonly picture: string;
	readonly at: string;
	readonly moving: boolean;
	readonly markup: string;
}

/** What the page keeps for these tests. */
interface Kept {
	seen: Seen[];
	look(figure: Element): string;
}

/** Keeps the markup of every picture after each change of it. */
async function watch(page: Page): Promise<void> {
	await page.evaluate(() => {
		const kept = window as unknown as Kept;
		const seen: Seen[] = (kept.seen = []);
		// Attributes in order: which was written first is not the point.
		const write = (node: Element): string => {
			const named = [...node.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
			const text = node.childElementCount === 0 ? (node.textContent ?? '') : '';
			return `<${node.localName} ${named.join(' ')}>${text}${[...node.children].map(write).join('')}`;
		};
		kept.look = (figure) =>
			[...figure.querySelectorAll('svg.picture')]
				.map((svg) => [...svg.children].map(write).join(''))
				.join('');
		for (const figure of document.querySelectorAll<HTMLElement>('[data-picture]')) {
			new MutationObserver(() => {
				seen.push({
					picture: figure.dataset.picture ?? '',
					at: figure.dataset.at ?? '',
					moving: 'moving' in figure.dataset,
					markup: kept.look(figure)
				});
			}).observe(figure, {
				subtree: true,
				childList: true,
				attributes: true,
				characterData: true
			});
		}
	});
}

const seen = (page: Page): Promise<Seen[]> => page.evaluate(() => (window as unknown as Kept).seen);

/** What the pictures show now: the one at rest, and its neighbours that wait out of sight. */
const now = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll('[data-picture]')].map((figure) =>
			(window as unknown as Kept).look(figure)
		)
	);

/** Walks the story down by keys and up by the wheel; returns every markup that a picture rested at. */
async function walk(page: Page, ids: readonly string[]): Promise<Set<string>> {
	const finals = new Set(await now(page));
	for (const id of ids.slice(1)) {
		await page.keyboard.press('j');
		await rest(page, id);
		// While its code comes, a still stands there.
		await page.locator(`[data-picture][data-at="${id}"] svg.picture`).first().waitFor();
		for (const markup of await now(page)) finals.add(markup);
	}
	// While the page rests pictures ahead are drawn.
	for (let before = -1, count = 0; before !== count; count = (await seen(page)).length) {
		before = count;
		await page.waitForTimeout(800);
	}
	for (const markup of await now(page)) finals.add(markup);
	for (let n = 0; n < 2000 && (await page.evaluate(() => scrollY)) > 0; n += 1) {
		await page.mouse.wheel(0, -400);
		await page.waitForTimeout(25);
	}
	await rest(page, ids[0] ?? '');
	for (const markup of await now(page)) finals.add(markup);
	return finals;
}

/** The pictures that were neither at rest at a step nor empty. */
const between = (all: readonly Seen[], finals: ReadonlySet<string>): Seen[] =>
	all.filter(({ markup }) => markup !== '' && !finals.has(markup));

for (const size of [phone, desktop]) {
	test.describe(named(size), () => {
		test.use({ viewport: size, reducedMotion: 'no-preference' });

		test('pictures do not move where the system asks for less motion', async ({ page }) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			const every = await stepIds(page);
			const ids = size === phone ? every : every.slice(0, 12);
			await open(page);
			await watch(page);
			const finals = await walk(page, ids);
			const all = await seen(page);
			expect(all.length, 'the pictures changed').toBeGreaterThan(ids.length - 2);
			expect(all.filter(({ moving }) => moving).map(({ at }) => at)).toEqual([]);
			expect(between(all, finals).map(({ at }) => at)).toEqual([]);
		});

		test('pictures do move otherwise, and this test would see it', async ({ page }) => {
			const ids = (await stepIds(page)).slice(0, 4);
			await open(page);
			await watch(page);
			const finals = await walk(page, ids);
			const all = await seen(page);
			expect(all.filter(({ moving }) => moving).length).toBeGreaterThan(5);
			expect(between(all, finals).length).toBeGreaterThan(5);
		});

		// What the setting does is the same at every size.
		if (size === desktop) return;

		test('pictures do not move where the reader turned motion off', async ({ page }) => {
			const ids = (await stepIds(page)).slice(0, 12);
			await open(page);
			await openSettings(page);
			const button = page.getByRole('button', { name: /^Motion/ });
			await expect(button).toHaveAttribute('aria-pressed', 'true');
			await button.click();
			await expect(button).toHaveAttribute('aria-pressed', 'false');
			await page.keyboard.press('Escape');
			await page.mouse.move(1, 1);
			await watch(page);
			const finals = await walk(page, ids);
			const all = await seen(page);
			expect(all.length, 'the pictures changed').toBeGreaterThan(ids.length - 2);
			expect(all.filter(({ moving }) => moving).map(({ at }) => at)).toEqual([]);
			expect(between(all, finals).map(({ at }) => at)).toEqual([]);

			// The choice is kept.
			await page.reload();
			await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
			await openSettings(page);
			await expect(button).toHaveAttribute('aria-pressed', 'false');
		});
	});
}
