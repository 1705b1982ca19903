import type { Page } from '@playwright/test';
import { atRest, drawFrames } from './helpers';
import { stepIds } from './story';
import { expect, test } from './test';

test.use({ reducedMotion: 'no-preference' });

/**
 * The same step shows the same picture whichever way it was reached. What is compared is the
 * markup of the pinned picture at rest, as text.
 */
const sizes = [
	{ width: 390, height: 844 },
	{ width: 820, height: 1180 },
	{ width: 1440, height: 900 }
];

// A walk is long, and a machine may be busy; walks do not wait for one another.
test.setTimeout(420_000);
test.describe.configure({ mode: 'parallel' });

async function open(page: Page, address = '/'): Promise<void> {
	await page.goto(address);
	await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
}

/** The step that the page says the reader is at. */
const current = (page: Page): Promise<string> =>
	page.evaluate(() => (window as unknown as { at?: string }).at ?? '');

/** Keeps what `story:step` last said where the test can read it. */
async function listen(page: Page): Promise<void> {
	await page.evaluate(() => {
		const keep = window as unknown as { at?: string };
		keep.at = document.querySelector('[data-step]')?.id ?? '';
		document.addEventListener('story:step', (event) => {
			keep.at = (event as CustomEvent<{ step: string }>).detail.step;
		});
	});
}

async function pause(page: Page, ms: number): Promise<void> {
	await page.waitForTimeout(ms);
}

/** Waits until the page has stopped scrolling: a key's own smooth scroll outlives the step's change. */
async function still(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (let before = NaN; before !== scrollY;) {
			before = scrollY;
			await new Promise((done) =>
				setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 120)
			);
		}
	});
}

/** Goes to another page, and back by the browser's own button. */
async function elsewhere(page: Page): Promise<void> {
	await page.goto('/sources/');
	await page.goBack();
}

/** The picture of every step, each from an address of its own: what the other ways are held against. */
async function byAddress(page: Page, ids: readonly string[]): Promise<Map<string, string>> {
	const out = new Map<string, string>();
	for (const id of ids) {
		await page.goto('about:blank');
		await open(page, `/#${id}`);
		out.set(id, await atRest(page, id));
	}
	return out;
}

for (const [s, size] of sizes.entries()) {
	test.describe(`${size.width} by ${size.height}`, () => {
		// Pictures change between their steps at one size, and are there by a cut at the others.
		test.use({ viewport: size, reducedMotion: s === 0 ? 'no-preference' : 'reduce' });

		test('a reload in the middle returns to the same step', async ({ page }) => {
			const ids = await stepIds(page);
			const middle = Math.floor(ids.length / 2);
			const id = ids[middle] ?? '';
			await open(page, `/#${ids[middle - 2]}`);
			await listen(page);
			for (let n = 0; (await current(page)) !== id && n < 60; n += 1) {
				await page.mouse.wheel(0, 150);
				await drawFrames(page);
			}
			const before = await atRest(page, id);
			await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${id}`);
			const y = await page.evaluate(() => scrollY);
			await page.reload();
			await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
			expect(await atRest(page, id)).toBe(before);
			// What comes with the pictures has been laid out, and carried nobody on.
			await pause(page, 500);
			expect(await atRest(page, id)).toBe(before);
			expect(await page.evaluate(() => location.hash)).toBe(`#${id}`);
			expect(Math.abs((await page.evaluate(() => scrollY)) - y)).toBeLessThan(2);
		});

		test('a reload before the address has followed returns to where it was, and so does going back', async ({
			page
		}) => {
			const ids = await stepIds(page);
			const id = ids[Math.floor(ids.length / 2)] ?? '';
			await open(page, `/#${id}`);
			await atRest(page, id);
			await page.mouse.move(size.width / 2, size.height / 2);
			for (const again of [() => page.reload(), () => elsewhere(page)]) {
				for (let n = 0; n < 20; n += 1) {
					await page.mouse.wheel(0, 120);
					await pause(page, 20);
				}
				await drawFrames(page);
				const y = await page.evaluate(() => scrollY);
				await again();
				await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
				await pause(page, 500);
				expect(Math.abs((await page.evaluate(() => scrollY)) - y)).toBeLessThan(2);
				// And the address follows.
				await expect
					.poll(() =>
						page.evaluate(() => {
							const line = document.querySelector('.line')!.getBoundingClientRect().top + 0.5;
							const passed = [...document.querySelectorAll('section[data-step]')].filter(
								(section) => section.getBoundingClientRect().top <= line
							);
							return location.hash === `#${passed.at(-1)?.id}`;
						})
					)
					.toBe(true);
			}
		});

		// A tablet has the layout of a phone with the picture of a desktop.
		if (size.width === 820) return;

		test('every step shows one picture, by address, slow scroll, fling, jump and back', async ({
			page
		}) => {
			const ids = await stepIds(page);
			// Every step is passed at both sizes, and waited for on every way at one of them; the ends at both.
			const waits = (id: string): boolean =>
				(ids.indexOf(id) + s / 2) % 2 === 0 || id === ids[0] || id === ids.at(-1);
			const expected = await byAddress(page, ids.filter(waits));
			expect(new Set(expected.values()).size).toBe(expected.size);

			// A slow scroll: down at one size, up at the other.
			await page.goto('about:blank');
			await open(page);
			await listen(page);
			const down = [1, ids] as const;
			const up = [-1, [...ids].reverse()] as const;
			const [direction, order] = s === 0 ? down : up;
			if (direction < 0) {
				await page.keyboard.press('End');
				await expect.poll(() => current(page)).toBe(ids.at(-1));
				await still(page);
			}
			for (const id of order) {
				for (let n = 0; (await current(page)) !== id && n < 60; n += 1) {
					await page.mouse.wheel(0, direction * 200);
					await drawFrames(page);
				}
				expect(await current(page), `slow scroll, ${direction > 0 ? 'down' : 'up'}`).toBe(id);
				if (!waits(id)) continue;
				expect(await atRest(page, id), `slow scroll to ${id}`).toBe(expected.get(id));
			}

			// Flings: past several steps at once, then caught.
			for (const [far, near] of [
				[6000, -1400],
				[-2600, 900],
				[9000, -3000],
				[-9000, 2600]
			] as const) {
				for (let n = 0; n < 6; n += 1) await page.mouse.wheel(0, far / 6);
				await pause(page, 60);
				for (let n = 0; n < 4; n += 1) await page.mouse.wheel(0, near / 4);
				await pause(page, 350);
				await still(page);
				const id = await current(page);
				const caught = await atRest(page, id);
				if (waits(id)) expect(caught, `fling to ${id}`).toBe(expected.get(id));
			}

			// End and Home.
			await page.keyboard.press('End');
			await expect.poll(() => current(page)).toBe(ids.at(-1));
			expect(await atRest(page, ids.at(-1) ?? '')).toBe(expected.get(ids.at(-1) ?? ''));
			await still(page);
			await page.keyboard.press('Home');
			await expect.poll(() => current(page)).toBe(ids[0]);
			expect(await atRest(page, ids[0] ?? '')).toBe(expected.get(ids[0] ?? ''));
			await still(page);

			// Jumps within the page, in an order that is nobody's reading order.
			const jumps = ids.map((_, i) => ids[(i * 5 + 3) % ids.length] ?? '').filter(waits);
			for (const id of jumps) {
				await page.evaluate((hash) => (location.hash = hash), id);
				await expect.poll(() => current(page)).toBe(id);
				expect(await atRest(page, id), `jump to ${id}`).toBe(expected.get(id));
			}

			// Back and forward through those jumps.
			for (const id of jumps.slice(0, -1).reverse().slice(0, 4)) {
				await page.goBack();
				await expect.poll(() => current(page)).toBe(id);
				expect(await atRest(page, id), `back to ${id}`).toBe(expected.get(id));
			}
			const ahead = jumps.at(-4) ?? '';
			await page.goForward();
			await expect.poll(() => current(page)).toBe(ahead);
			expect(await atRest(page, ahead), `forward to ${ahead}`).toBe(expected.get(ahead));
		});
	});
}

test('a resize in the middle keeps the step and shows it as that size does', async ({ page }) => {
	const ids = await stepIds(page);
	const id = ids[3] ?? '';
	const fresh = new Map<number, string>();
	for (const size of sizes) {
		await page.setViewportSize(size);
		await page.goto('about:blank');
		await open(page, `/#${id}`);
		fresh.set(size.width, await atRest(page, id));
	}
	await page.setViewportSize(sizes[2]!);
	await page.goto('about:blank');
	await open(page, `/#${id}`);
	await atRest(page, id);
	await pause(page, 300);
	for (const size of [sizes[0]!, sizes[1]!, { width: 844, height: 390 }, sizes[0]!, sizes[2]!]) {
		await page.setViewportSize(size);
		await pause(page, 400);
		const expected = fresh.get(size.width);
		if (expected) await expect.poll(() => atRest(page, id), `at ${size.width}`).toBe(expected);
	}
});

test('the address is replaced, not pushed, and only after a pause', async ({ page }) => {
	await page.setViewportSize(sizes[2]!);
	await open(page);
	const before = await page.evaluate(() => history.length);
	// Frame by frame in the page itself, where no busy machine comes between.
	const seen = await page.evaluate(async () => {
		const changes: string[] = [];
		for (let n = 0, hash = location.hash, last = performance.now(); n < 60; n += 1) {
			scrollBy({ top: 100, behavior: 'instant' });
			await new Promise(requestAnimationFrame);
			// A machine that draws nothing for as long is a pause too.
			if (location.hash !== hash && performance.now() - last < 300) changes.push(location.hash);
			hash = location.hash;
			last = performance.now();
		}
		return changes;
	});
	expect(seen, 'while scrolling the address keeps still').toEqual([]);
	await expect.poll(() => page.evaluate(() => location.hash)).not.toBe('');
	expect(await page.evaluate(() => history.length)).toBe(before);
});

test('of two addresses that follow at once, the last one counts', async ({ page }) => {
	await page.setViewportSize(sizes[2]!);
	const ids = await stepIds(page);
	await open(page);
	await listen(page);
	for (const [n, first] of ['#:~:text=police', `#${ids[9]}`, '#', '#no-such-step'].entries()) {
		const to = ids[3 + n]!;
		await page.evaluate(
			([a, b]) => {
				location.hash = a;
				location.hash = b;
			},
			[first, to] as const
		);
		await expect.poll(() => current(page), `after ${first}`).toBe(to);
		await pause(page, 200);
		expect(await current(page), `still, after ${first}`).toBe(to);
	}
});

test('what is said late of an address does not call back whoever has walked on', async ({
	page
}) => {
	await page.setViewportSize(sizes[2]!);
	const ids = await stepIds(page);
	// By a cut, the next step is there at once.
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, `/#${ids[4]}`);
	await atRest(page, ids[4]!);
	await listen(page);
	// A busy browser may take a key before it says that the address has changed.
	await page.evaluate(() => {
		document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
		dispatchEvent(new PopStateEvent('popstate'));
		dispatchEvent(new HashChangeEvent('hashchange', { newURL: location.href }));
	});
	await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${ids[5]}`);
	expect(await current(page)).toBe(ids[5]);
});

test('a page that is slow to come keeps its own address while the story still stands', async ({
	page
}) => {
	await page.setViewportSize(sizes[2]!);
	const ids = await stepIds(page);
	await open(page);
	await page.getByRole('link', { name: 'Text only' }).first().click();
	await expect(page).toHaveURL(/\/text\/$/);
	await page.goBack();
	await page.reload();
	await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
	let come = (): void => undefined;
	const held = new Promise<void>((done) => (come = done));
	let asked = 0;
	await page.route('**/*.js', async (route) => {
		asked += 1;
		await held;
		await route.continue();
	});
	await page.evaluate(() => history.forward());
	await expect.poll(() => asked, 'its code is waited for').toBeGreaterThan(0);
	await pause(page, 700);
	await expect(page.locator(`[id="${ids[0]}"][data-step]`)).toBeAttached();
	expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/text/');
	await page.mouse.wheel(0, 2500);
	await pause(page, 700);
	expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/text/');
	come();
	await expect(page.getByRole('link', { name: 'Skip to the sources' })).toBeAttached();
	await expect(page).toHaveURL(/\/text\/$/);
});

test('J and K walk the steps; the page keeps its own keys', async ({ page }) => {
	await page.setViewportSize(sizes[2]!);
	const ids = await stepIds(page);
	await open(page);
	await listen(page);
	for (const id of ids.slice(1, 4)) {
		await page.keyboard.press('j');
		await expect.poll(() => current(page)).toBe(id);
		await atRest(page, id);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
	}
	await page.keyboard.press('k');
	await expect.poll(() => current(page)).toBe(ids[2]);
	const top = () => page.evaluate(() => Math.round(scrollY));
	await still(page);
	const here = await top();
	await page.keyboard.press('Control+j');
	await page.keyboard.press('Alt+k');
	await pause(page, 400);
	expect(await top()).toBe(here);
	await page.keyboard.press('PageDown');
	await expect.poll(top).toBeGreaterThan(here + 200);
});
