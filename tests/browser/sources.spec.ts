import type { Locator, Page } from '@playwright/test';
import { story } from '../../src/content';
import { ledger, statuses, type LedgerClaim } from '../../src/lib/story/ledger';
import { machine, shownClaims } from '../../src/lib/story/machine';
import { markOf } from '../../src/lib/story/marks';
import { numbering } from '../../src/lib/story/numbering';
import { publish, stepsOf } from '../../src/lib/story/publish';
import { barriers } from './axe';
import { desktop, goTo, named, open, phone, sideways, tablet, type Size } from './helpers';
import { expect, test } from './test';

const published = publish(story);
const steps = stepsOf(published);
const numbers = numbering(published);
const shown = shownClaims(story);

/** A step in the middle of the story, and its sentences that have a mark. */
const step = steps[Math.floor(steps.length / 2)]!;
const sentences = step.text.filter((sentence) => markOf(sentence, numbers));
const marksOf = (page: Page, id = step.id): Locator => page.locator(`[id="${id}"] .mark`);
const panelOf = (page: Page): Locator => page.locator('dialog[open]');

/** What the page says of claims, by the id of each. */
const told = (claims: Locator) =>
	claims.evaluateAll((all) =>
		Object.fromEntries(
			(all as HTMLElement[]).map((claim) => {
				const of = (selector: string) => [...claim.querySelectorAll(selector)];
				return [
					claim.dataset.claim ?? claim.id,
					{
						said: claim.innerText.replace(/\s+/g, ' '),
						links: of('.sources a').map((a) => a.getAttribute('href')),
						uses: of('.uses a').map((a) => a.getAttribute('href')),
						number: of('.number').map((each) => (each as HTMLElement).innerText.trim())
					}
				];
			})
		)
	);
type Told = Awaited<ReturnType<typeof told>>[string];

/** Everything that a reader must be told of a claim. */
function tells(claim: Told | undefined, { text, statusWords, when, ...rest }: LedgerClaim): void {
	const { said, links } = claim ?? { said: '', links: [] };
	const parts = [text, statusWords, when, rest.quote?.text, rest.quote?.speaker];
	for (const { text: wording, difference } of rest.variants) parts.push(wording, difference);
	for (const { publisher, title, date } of rest.sources) parts.push(publisher, title, date);
	for (const part of parts) {
		if (part !== undefined) expect.soft(said).toContain(part.replace(/\s+/g, ' '));
	}
	expect.soft(links).toEqual(rest.sources.flatMap(({ url }) => url ?? []));
}

/** What must not change when a panel opens and closes. */
const place = (page: Page) =>
	page.evaluate(() => ({
		scroll: [scrollX, scrollY],
		height: document.documentElement.scrollHeight,
		width: document.documentElement.clientWidth,
		hash: location.hash,
		at: [...document.querySelectorAll('[data-picture]')].map(
			(figure) => (figure as HTMLElement).dataset.at
		),
		boxes: [...document.querySelectorAll('section[data-step] p')].map((p) => {
			const { x, y, width, height } = p.getBoundingClientRect();
			return [x, y, width, height].map(Math.round).join(' ');
		})
	}));

/** The panel shows these claims, each with all that is known. */
async function shows(page: Page, ids: readonly string[]) {
	const panel = panelOf(page);
	await expect(panel).toHaveCount(1);
	await expect(panel.locator('.claim')).toHaveCount(ids.length);
	const all = await told(panel.locator('.claim'));
	for (const claim of ledger(story, ids)) {
		tells(all[claim.id], claim);
		expect.soft(all[claim.id]?.number).toEqual([String(numbers[claim.id])]);
	}
}

test.describe('by mouse', () => {
	for (const size of [phone, desktop]) {
		test(`a mark opens its claims and leaves the place alone, ${named(size)}`, async ({ page }) => {
			await page.setViewportSize(size);
			await open(page);
			await goTo(page, step.id);
			await page.waitForTimeout(500);
			const before = await place(page);
			expect(await marksOf(page).count()).toBe(sentences.length);
			for (const [i, sentence] of sentences.entries()) {
				const { label, claims } = markOf(sentence, numbers)!;
				const mark = marksOf(page).nth(i);
				await expect(mark).toHaveText(label);
				await mark.click();
				await shows(page, claims);
				await expect(mark).toHaveAttribute('aria-expanded', 'true');
				await expect(page.getByRole('dialog', { name: 'Sources for this sentence' })).toBeVisible();
				expect(await place(page)).toEqual(before);
				const box = (await panelOf(page).boundingBox())!;
				expect(box.height).toBeLessThanOrEqual(size.height * 0.6 + 1);
				expect(box.x).toBeGreaterThanOrEqual(0);
				expect(box.x + box.width).toBeLessThanOrEqual(size.width);
				expect(box.y + box.height).toBeLessThanOrEqual(size.height + 0.5);
				if (i % 2) await page.mouse.click(8, size.height * 0.2);
				else await page.getByRole('button', { name: 'Close', exact: true }).click();
				await expect(panelOf(page)).toHaveCount(0);
				await expect(mark).toBeFocused();
				await expect(mark).toHaveAttribute('aria-expanded', 'false');
			}
			await page.waitForTimeout(500);
			expect(await place(page)).toEqual(before);
		});
	}

	test('on a phone the panel leaves the picture to be seen, on a desktop its sentence', async ({
		page
	}) => {
		await open(page);
		for (const size of [phone, desktop]) {
			await page.setViewportSize(size);
			await goTo(page, step.id);
			await page.locator(`[data-picture][data-at="${step.id}"] svg.picture`).waitFor();
			const mark = marksOf(page).last();
			await mark.click();
			await expect(panelOf(page).locator('.claim').first()).toBeVisible();
			const other =
				size === phone
					? page.locator(`figure[data-picture][data-at="${step.id}"]`)
					: mark.locator('xpath=ancestor::sup/preceding-sibling::span[1]');
			const panel = (await panelOf(page).boundingBox())!;
			const seen = (await other.boundingBox())!;
			const overlap =
				Math.min(panel.y + panel.height, seen.y + seen.height) - Math.max(panel.y, seen.y);
			expect(overlap, named(size)).toBeLessThanOrEqual(2);
			await page.keyboard.press('Escape');
		}
	});

	test('what is scrolled or typed in the panel stays in the panel', async ({ page }) => {
		await page.setViewportSize(desktop);
		await open(page);
		await goTo(page, step.id);
		await page.waitForTimeout(500);
		const before = await place(page);
		for (const id of [0, sentences.length - 1]) {
			await marksOf(page).nth(id).click();
			await expect(panelOf(page).locator('.claim').first()).toBeVisible();
			const box = (await panelOf(page).boundingBox())!;
			for (const [x, y] of [
				[box.x + box.width / 2, box.y + box.height / 2],
				[200, 200]
			] as const) {
				await page.mouse.move(x, y);
				for (let n = 0; n < 12; n += 1) await page.mouse.wheel(0, 300);
				await page.waitForTimeout(150);
			}
			for (const key of ['End', 'PageDown', 'ArrowDown', 'Space', 'j', 'k', 'Home', 'PageUp']) {
				await page.keyboard.press(key);
			}
			await page.waitForTimeout(700);
			expect(await place(page)).toEqual(before);
			await page.keyboard.press('Escape');
			await expect(panelOf(page)).toHaveCount(0);
		}
	});

	test('with a key that opens elsewhere a mark is a link', async ({ page, context }) => {
		await page.setViewportSize(desktop);
		await open(page, `/#${step.id}`);
		const mark = marksOf(page).first();
		const [other] = await Promise.all([
			context.waitForEvent('page'),
			mark.click({ modifiers: ['ControlOrMeta'] })
		]);
		// A new page is an empty one for a moment.
		await expect.poll(() => new URL(other.url()).pathname).toBe('/sources/');
		await expect(panelOf(page)).toHaveCount(0);
	});
});

for (const size of [phone, desktop]) {
	test(`by keyboard, ${named(size)}`, async ({ page }) => {
		await page.setViewportSize(size);
		await open(page);
		await goTo(page, step.id);
		await page.waitForTimeout(500);
		const mark = marksOf(page).first();
		const { claims } = markOf(sentences[0]!, numbers)!;
		// From the step, by Tab, to its first mark.
		await page.locator(`[id="${step.id}"]`).focus();
		for (let n = 0; n < 3; n += 1) {
			await page.keyboard.press('Tab');
			if (await mark.evaluate((a) => a === document.activeElement)) break;
		}
		await expect(mark).toBeFocused();
		await expect(mark).toHaveRole('button');
		const before = await place(page);
		for (const key of ['Enter', 'Space']) {
			await page.keyboard.press(key);
			await shows(page, claims);
			expect(
				await page.evaluate(() => document.activeElement?.closest('dialog')?.open ?? false),
				'the focus is in the panel'
			).toBe(true);
			await page.keyboard.press('Tab');
			await expect(page.getByRole('button', { name: 'Close', exact: true })).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(panelOf(page)).toHaveCount(0);
			await expect(mark).toBeFocused();
			expect(await place(page)).toEqual(before);
		}
		// The story's own keys still walk from here.
		await page.keyboard.press('j');
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).not.toBe('');
	});
}

test.describe('by touch', () => {
	for (const size of [phone, desktop]) {
		test.describe(named(size), () => {
			test.use({ viewport: size, hasTouch: true });

			test('a tap opens, a tap beside it closes', async ({ page }) => {
				await open(page);
				await goTo(page, step.id);
				await page.waitForTimeout(500);
				const before = await place(page);
				for (const [i, sentence] of sentences.entries()) {
					await marksOf(page).nth(i).tap();
					await shows(page, markOf(sentence, numbers)!.claims);
					expect(await place(page)).toEqual(before);
					await page.touchscreen.tap(20, 120);
					await expect(panelOf(page)).toHaveCount(0);
				}
				await page.waitForTimeout(500);
				expect(await place(page)).toEqual(before);
			});

			test('a swipe scrolls the panel and not the page', async ({ page, context }) => {
				await open(page);
				await goTo(page, step.id);
				await page.waitForTimeout(500);
				const before = await place(page);
				await marksOf(page).first().tap();
				await expect(panelOf(page).locator('.claim').first()).toBeVisible();
				const box = (await panelOf(page).boundingBox())!;
				const client = await context.newCDPSession(page);
				for (const [x, y] of [
					[60, 200],
					[box.x + box.width / 2, box.y + box.height - 60]
				] as const) {
					for (const yDistance of [-180, -180, 120]) {
						await client.send('Input.synthesizeScrollGesture', {
							x,
							y,
							yDistance,
							gestureSourceType: 'touch',
							speed: 1600
						});
					}
				}
				await page.waitForTimeout(400);
				expect(await place(page)).toEqual(before);
				await expect(panelOf(page)).toHaveCount(1);
			});

			test('every mark and every term can be hit, and no line is moved by one', async ({
				page
			}) => {
				await open(page);
				const found = await page.evaluate(() => {
					const small: string[] = [];
					for (const a of document.querySelectorAll<HTMLElement>('a.mark, a.term')) {
						for (const { width, height } of a.getClientRects()) {
							if (width < 24 || height < 24) {
								small.push(`${a.textContent}: ${width} by ${height}`);
							}
						}
					}
					const uneven: string[] = [];
					for (const p of document.querySelectorAll<HTMLElement>(
						'section[data-step] p:has(.mark)'
					)) {
						const line = parseFloat(getComputedStyle(p).lineHeight);
						const lines = p.getBoundingClientRect().height / line;
						if (Math.abs(lines - Math.round(lines)) > 0.02) {
							uneven.push(`${p.textContent?.slice(0, 30)}: ${lines} lines`);
						}
						if (p.scrollWidth > p.clientWidth || p.scrollHeight > p.clientHeight) {
							uneven.push(`${p.textContent?.slice(0, 30)} overflows`);
						}
					}
					return { small, uneven, marks: document.querySelectorAll('a.mark').length };
				});
				const marked = steps.flatMap(({ text }) => text.filter((each) => markOf(each, numbers)));
				expect(found.marks).toBeGreaterThanOrEqual(marked.length);
				expect(found.small).toEqual([]);
				expect(found.uneven).toEqual([]);
			});
		});
	}
});

test('a mark is never alone at the beginning of a line', async ({ page }) => {
	await open(page);
	for (const size of [{ width: 320, height: 568 }, phone, tablet, desktop]) {
		await page.setViewportSize(size);
		const alone = await page.evaluate(() =>
			[...document.querySelectorAll('sup')]
				.filter((sup) => {
					const words = [...(sup.previousElementSibling?.getClientRects() ?? [])].at(-1);
					const mark = sup.querySelector('a span')?.getBoundingClientRect();
					return words && mark && (mark.top > words.bottom || mark.left < words.right - 1);
				})
				.map((sup) => sup.textContent)
		);
		expect(alone, named(size)).toEqual([]);
	}
});

test('only one panel is open, and nothing is asked for before a reader comes near a mark', async ({
	page
}) => {
	await page.setViewportSize(desktop);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await open(page, `/#${step.id}`);
	await goTo(page, step.id);
	await page.waitForLoadState('networkidle');
	expect(asked.filter((path) => path.endsWith('story.json'))).toEqual([]);
	const before = asked.length;
	await marksOf(page).first().hover();
	await expect.poll(() => asked.filter((path) => path.endsWith('story.json')).length).toBe(1);
	expect(asked.slice(before).filter((path) => /sources\/|__data/.test(path))).toEqual([]);
	for (let i = 0; i < sentences.length; i += 1) {
		// Two at once, as an impatient reader may.
		await page.evaluate(
			([a, b]) => {
				for (const i of [a!, b!]) {
					const marks = document.querySelectorAll<HTMLElement>('section[data-step] .mark');
					marks[i]?.click();
				}
			},
			[i, i + 1]
		);
		await expect(page.locator('dialog[open]')).toHaveCount(1);
		await expect(page.locator('[aria-expanded="true"]')).toHaveCount(1);
		await page.keyboard.press('Escape');
		await expect(page.locator('dialog[open]')).toHaveCount(0);
	}
	expect(asked.filter((path) => path.endsWith('story.json')).length, 'asked for once').toBe(1);
	await expect(page.locator('dialog')).toHaveCount(1);
});

test('while the sources load it says so; where they do not come it says so, and tries again', async ({
	page
}) => {
	await page.setViewportSize(phone);
	let answer: 'late' | 'never' = 'late';
	let seen = (): void => undefined;
	const loading = new Promise<void>((done) => (seen = done));
	await page.route('**/story.json', async (route) => {
		if (answer === 'never') return route.abort();
		await loading;
		return route.fulfill({ status: 500, body: 'no' });
	});
	await open(page);
	await goTo(page, step.id);
	const mark = marksOf(page).first();
	const [first] = markOf(sentences[0]!, numbers)!.claims;
	for (const next of ['late', 'never'] as const) {
		answer = next;
		await mark.click();
		const status = panelOf(page).getByRole('status');
		if (next === 'late') await expect(status).toContainText('Loading');
		seen();
		await expect(status).toContainText('could not be loaded');
		await expect(status.getByRole('link')).toHaveAttribute('href', `/sources/#${first}`);
		await page.keyboard.press('Escape');
		await expect(mark).toBeFocused();
	}
	await page.unroute('**/story.json');
	await mark.click();
	await expect(panelOf(page).locator('.claim').first()).toBeVisible();
	await expect(panelOf(page).getByRole('status')).toBeEmpty();
});

test('where the panel itself does not come, the mark is a link', async ({ page }) => {
	await page.setViewportSize(phone);
	await open(page);
	await goTo(page, step.id);
	await page.route('**/*.js', (route) => route.abort());
	await marksOf(page).first().click();
	await page.waitForURL(`**/sources/#${markOf(sentences[0]!, numbers)!.claims[0]}`);
});

test.describe('a term of the glossary', () => {
	const explained = steps.filter(({ term }) => term);

	test('is explained in place, once a step at most', async ({ page }) => {
		await page.setViewportSize(phone);
		await open(page);
		expect(explained.length).toBeGreaterThan(0);
		await expect(page.locator('.term')).toHaveCount(explained.length);
		for (const { id, term } of explained) {
			await goTo(page, id);
			await page.waitForTimeout(400);
			const before = await place(page);
			const entry = story.glossary[term!.id]!;
			const link = page.locator(`[id="${id}"] .term`);
			await expect(link).toHaveCount(1);
			await link.click();
			const panel = page.getByRole('dialog', { name: entry.term });
			await expect(panel).toContainText(entry.plain);
			await expect(panel.locator('.claim')).toHaveCount(entry.claims.length);
			expect(await place(page)).toEqual(before);
			await page.keyboard.press('Escape');
			await expect(link).toBeFocused();
		}
	});
});

for (const size of [phone, desktop]) {
	test(`axe finds nothing with a panel open, light and dark, ${named(size)}`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.setViewportSize(size);
		await open(page);
		// One whose accounts differ, and a term.
		const differ = steps.find(({ text }) =>
			text.some(([, ...ids]) => ids.some((id) => story.claims[id]?.status === 'conflicting'))
		)!;
		const explained = steps.find(({ term }) => term)!;
		for (const [id, kind] of [
			[differ.id, 'mark'],
			[explained.id, 'term']
		] as const) {
			await goTo(page, id);
			const marks = page.locator(`[id="${id}"] .${kind}`);
			for (let i = 0; i < (await marks.count()); i += 1) {
				await marks.nth(i).click();
				await expect(panelOf(page).locator('.claim').first()).toBeVisible();
				for (const theme of ['light', 'dark'] as const) {
					await page.emulateMedia({ colorScheme: theme });
					const within = ['dialog[open]'];
					const colours = theme === 'dark';
					expect.soft(await barriers(page, { within, colours })).toEqual([]);
				}
				await page.keyboard.press('Escape');
				await expect(panelOf(page)).toHaveCount(0);
			}
		}
	});
}

for (const [size, theme] of [
	[phone, 'dark'],
	[desktop, 'light']
] as const) {
	test(`axe finds nothing on the page of sources, ${named(size)}, ${theme}`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.setViewportSize(size);
		await page.emulateMedia({ colorScheme: theme });
		await page.goto(`/sources/#${shown[0]}`);
		// Claims are alike but for their status: the first of each list are looked at.
		const without = ['.claim:nth-child(n + 4)'];
		expect.soft(await barriers(page, { without })).toEqual([]);
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const size of [phone, desktop]) {
		test(`a mark leads to its claim, a term to the glossary, ${named(size)}`, async ({ page }) => {
			await page.setViewportSize(size);
			// Without scripts all pictures are fetched at once: what they show is looked at elsewhere.
			await page.route('**/stills/**', (route) => route.abort());
			for (const i of [0, sentences.length - 1]) {
				const sentence = sentences[i]!;
				await page.goto('/');
				const mark = marksOf(page).nth(i);
				const { claims, label } = markOf(sentence, numbers)!;
				await expect(mark).toHaveRole('link');
				await expect(mark).toHaveAccessibleName(`Sources for this sentence: ${label}`);
				await mark.click();
				await expect(page).toHaveURL(new RegExp(`/sources/#${claims[0]}$`));
				await expect(page.locator(`[id="${claims[0]}"]`)).toBeInViewport();
			}
			const explained = steps.find(({ term }) => term)!;
			await page.goto('/');
			await page.locator(`[id="${explained.id}"] .term`).click();
			await expect(page).toHaveURL(new RegExp(`/sources/#term-${explained.term!.id}$`));
			await expect(page.locator(`#term-${explained.term!.id}`)).toBeInViewport();
		});
	}
});

test.describe('the page of sources', () => {
	test.use({ javaScriptEnabled: false });

	test('has every claim with its status, its time and its sources', async ({ page }) => {
		test.setTimeout(120_000);
		await page.goto('/sources/');
		const claims = page.locator('.claim');
		expect(await claims.evaluateAll((all) => all.map((one) => one.id).sort())).toEqual(
			[...shown].sort()
		);
		const words = Object.values(statuses).map((each) => each.words);
		const all = await told(claims);
		for (const claim of ledger(story, shown)) {
			expect(words).toContain(claim.statusWords);
			expect(claim.sources.length).toBeGreaterThan(0);
			tells(all[claim.id], claim);
			const number = numbers[claim.id];
			expect.soft(all[claim.id]?.number).toEqual(number === undefined ? [] : [`${number}`]);
		}
		for (const id of ['rift-snowden', 'inquiry-on-leaks-not-found']) {
			expect(story.claims[id]?.status).toBe('unchecked');
			await expect(page.locator(`[id="${id}"]`)).toHaveCount(0);
			expect(await page.content()).not.toContain(story.claims[id]!.text.slice(0, 40));
		}
	});

	test('leads from every claim to the steps that rest on it, and back', async ({ page }) => {
		await page.goto('/sources/');
		const all = await told(page.locator('.claim'));
		for (const { id, claims, index } of steps) {
			for (const claim of claims) {
				const hash = index === 0 ? '/' : `/#${id}`;
				const uses = all[claim]?.uses.filter((href) => href === hash);
				expect.soft(uses, `${claim} in ${id}`).toHaveLength(1);
			}
		}
	});

	test('has the key, the glossary, the corrections, and says what it is', async ({ page }) => {
		await page.goto('/sources/');
		const all = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
		for (const { words, meaning } of Object.values(statuses))
			expect(all).toContain(`${words}: ${meaning}`);
		for (const { term, plain } of Object.values(story.glossary)) {
			expect(all).toContain(`${term} ${plain}`);
		}
		for (const [words] of [...story.front.families, ...story.front.about])
			expect(all).toContain(words);
		expect(all).toContain(story.front.contentNote.line);
		expect(all).toContain(`version ${story.facts.version}`);
		expect(all).toContain('as of 23 November 2026');
		if (!story.corrections?.length) expect(all).toContain('Corrections None so far.');
	});

	test('holds every claim of the article against the record', async ({ page }) => {
		await page.goto('/sources/');
		const rows = Object.entries(story.article ?? {});
		const made = shown.filter((id) => story.claims[id]?.inArticle);
		expect(rows.map(([id]) => id).sort()).toEqual([...made].sort());
		await expect(page.locator('tr[data-row]')).toHaveCount(rows.length);
		for (const [id, { says, record }] of rows) {
			const row = page.locator(`tr[data-row="${id}"]`);
			await expect.soft(row).toContainText(says);
			await expect.soft(row).toContainText(record);
			await expect.soft(row.locator(`a[href="#${id}"]`)).toHaveCount(1);
		}
		for (const { heading } of story.method ?? [])
			await expect.soft(page.getByRole('heading', { name: heading, exact: true })).toBeVisible();
	});

	test('shows the claims of one status, of one chapter, or of both', async ({ page }) => {
		await page.goto('/sources/');
		const visible = () =>
			page
				.locator('.claim')
				.evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ id }) => id));
		const inChapter = (chapter: string) =>
			new Set(steps.filter((step) => step.chapter === chapter).flatMap(({ claims }) => claims));
		const first = story.chapters[0]!;
		const conflicting = shown.filter((id) => story.claims[id]?.status === 'conflicting');

		await page.getByRole('radio', { name: 'all' }).first().focus();
		for (let n = 0; n < 2; n += 1) await page.keyboard.press('ArrowRight');
		await expect(page.getByRole('radio', { name: 'conflicting accounts' })).toBeChecked();
		expect((await visible()).sort()).toEqual([...conflicting].sort());

		await page.getByRole('radio', { name: first.title }).check();
		const both = conflicting.filter((id) => inChapter(first.id).has(id));
		expect((await visible()).sort()).toEqual(both.sort());
		const bare = await page.locator('.chosen > section').evaluateAll((all) =>
			all
				.filter((part) => part.checkVisibility())
				.filter(
					(part) => ![...part.querySelectorAll('.claim')].some((one) => one.checkVisibility())
				)
				.map((part) => part.querySelector('h2')?.textContent)
		);
		expect(bare, 'no heading stands over nothing').toEqual([]);

		await page.getByRole('radio', { name: 'opinion of the article' }).check();
		await page.getByRole('radio', { name: 'The opening' }).check();
		expect(await visible()).toEqual([]);
		await expect(page.getByText('No claim has this status in this chapter.')).toBeVisible();
		await page.getByRole('button', { name: 'Show all claims' }).click();
		expect((await visible()).sort()).toEqual([...shown].sort());
		await expect(page.getByText('No claim has this status in this chapter.')).toBeHidden();
	});

	test('every link in it leads somewhere', async ({ page, request }) => {
		await page.goto('/sources/');
		const { hrefs, ids } = await page.evaluate(() => ({
			hrefs: [...document.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? ''),
			ids: [...document.querySelectorAll('[id]')].map((one) => one.id)
		}));
		expect(new Set(ids).size, 'no id twice').toBe(ids.length);
		const inside = new Set(hrefs.filter((href) => /^[/#]/.test(href)));
		for (const href of inside) {
			const url = new URL(href, page.url());
			const hash = decodeURIComponent(url.hash.slice(1));
			if (url.pathname === '/sources/') expect.soft(ids).toContain(hash);
			else if (url.pathname === '/' && hash) expect.soft(steps.map(({ id }) => id)).toContain(hash);
			else expect.soft((await request.get(url.pathname)).status(), href).toBe(200);
		}
		for (const href of hrefs) expect.soft(href).toMatch(/^([/#]|https?:\/\/|mailto:)/);
	});

	for (const size of [{ width: 320, height: 568 }, phone, tablet, desktop] as Size[]) {
		test(`nothing in it is wider than the page, ${named(size)}`, async ({ page }) => {
			await page.setViewportSize(size);
			await page.goto('/sources/');
			expect(await sideways(page)).toEqual([]);
		});
	}
});

test.describe('step pages', () => {
	test.use({ javaScriptEnabled: false });

	test('lead to claims that are there', async ({ page, request }) => {
		test.setTimeout(120_000);
		const list = await (await request.get('/sources/')).text();
		for (const { id, text, claims } of steps) {
			const html = await (await request.get(`/step/${id}/`)).text();
			const { hrefs, ids, marks } = await page.evaluate((source) => {
				const own = new DOMParser().parseFromString(source, 'text/html');
				return {
					hrefs: [...own.querySelectorAll('a[href*="#"]')].map((a) => a.getAttribute('href') ?? ''),
					ids: [...own.querySelectorAll('[id]')].map((one) => one.id),
					marks: own.querySelectorAll('.text .mark').length
				};
			}, html);
			for (const href of hrefs) {
				const [, path = '', hash = ''] = /^(.*)#(.+)$/.exec(href) ?? [];
				if (path === '') expect.soft(ids, `${href} in ${id}`).toContain(hash);
				if (path === '/sources/') expect.soft(list, `${href} in ${id}`).toContain(`id="${hash}"`);
			}
			for (const claim of claims) expect.soft(hrefs).toContain(`/sources/#${claim}`);
			expect(marks).toBe(text.filter((each) => markOf(each, numbers)).length);
		}
	});
});

test('story.json is what the story makes of itself', async ({ request }) => {
	const response = await request.get('/story.json');
	expect(response.headers()['content-type']).toContain('application/json');
	expect(await response.json()).toEqual(JSON.parse(JSON.stringify(machine(story))));
});
