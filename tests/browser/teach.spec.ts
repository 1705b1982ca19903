import type { Page } from '@playwright/test';
import { story } from '../../src/content';
import { handoutOf, wordsOf } from '../../src/lib/classroom/handout';
import { kept } from '../../src/lib/classroom/privacy';
import { publishLesson } from '../../src/lib/story/lesson';
import { barriers } from './axe';
import { desktop, goTo, named, open, phone, sideways } from './helpers';
import { bare, sheetsOf, type Sheet } from './pdf';
import { expect, test } from './test';

const pages = ['/teach/', '/teach/key/', '/teach/handout/', '/privacy/'] as const;
const lesson = story.lesson!;
const { steps } = publishLesson(story);
const handout = handoutOf(story)!;
const print = async (page: Page, path: string, format: 'A4' | 'Letter'): Promise<Sheet[]> => {
	await page.goto(path, { waitUntil: 'networkidle' });
	return sheetsOf(await page.pdf({ format, printBackground: true, tagged: true }));
};

/** What a sheet begins with, after its number. */
const begins = ({ text }: Sheet): string => text.replace(/^\d+/, '');

/** That words stand in a text in this order. */
function inOrder(text: string, words: readonly string[]): void {
	let from = 0;
	for (const each of words) {
		const at = text.indexOf(bare(each), from);
		expect.soft(at, `“${each}” comes next`).toBeGreaterThanOrEqual(from);
		from = Math.max(from, at + bare(each).length);
	}
}

for (const size of [phone, desktop]) {
	test(`axe finds nothing in the lesson, light and dark, ${named(size)}`, async ({ page }) => {
		await page.setViewportSize(size);
		for (const path of pages) {
			await page.goto(path);
			for (const theme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme: theme });
				// The steps of the plan are made alike: a few stand for all.
				const without = ['.step:nth-of-type(n + 3)'];
				const colours = theme === 'dark';
				expect.soft(await barriers(page, { without, colours }), path).toEqual([]);
			}
		}
	});
}

test('the lesson fits 320 pixels, with more space between letters, words and lines too', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of pages) {
		await page.goto(path);
		expect.soft(await sideways(page), path).toEqual([]);
		await page.addStyleTag({
			content:
				'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
		});
		expect.soft(await sideways(page), `${path} with space`).toEqual([]);
	}
});

test('without scripts the plan is whole: care first, both cuts, every step with its answers', async ({
	browser
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/teach/');
	const text = bare(await page.locator('main').innerText());
	inOrder(text, [
		...story.front.families.map(([words]) => words).slice(0, 1),
		story.front.contentNote.full,
		'With care',
		'If a pupil is affected',
		'safeguarding lead',
		...lesson.outcomes,
		lesson.vote.statement,
		...lesson.cuts.map(({ title }) => title),
		...lesson.vocabulary.map((id) => story.glossary[id]!.term),
		...lesson.discussion.map(({ ask: [ask] }) => ask.slice(0, 40)),
		...lesson.exit.map(({ ask: [ask] }) => ask),
		...Object.values(steps).flatMap(({ note, ask, expect: [answer = ''] }) => [note, ask, answer])
	]);
	for (const { misconception = '' } of Object.values(steps)) {
		expect.soft(text).toContain(bare(misconception.split('.')[0] ?? ''));
	}
	// What the minutes add up to is what is said.
	for (const [i, cut] of lesson.cuts.entries()) {
		const table = page.getByRole('table').nth(i);
		const taken = await table.locator('tbody tr:not(.segment) td:last-child').allInnerTexts();
		expect(taken.reduce((sum, n) => sum + Number(n), 0)).toBe(cut.minutes);
	}
	await context.close();
});

test('every link of the lesson leads somewhere', async ({ page }) => {
	const links = new Set<string>();
	for (const path of pages) {
		await page.goto(path);
		const here = await page
			.locator('a[href]')
			.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
		for (const href of here.filter((each) => each.startsWith('http'))) links.add(href);
		const lost = await page
			.locator('a[href^="#"]')
			.evaluateAll((all) =>
				all
					.map((a) => a.getAttribute('href')!.slice(1))
					.filter((id) => !document.getElementById(id))
			);
		expect.soft(lost, path).toEqual([]);
	}
	const own = [...links].filter((href) => new URL(href).origin === new URL(page.url()).origin);
	const ids = new Map<string, Set<string>>();
	for (const href of own) {
		const { pathname, hash } = new URL(href);
		if (!ids.has(pathname)) {
			const response = await page.request.get(pathname);
			expect.soft(response.status(), pathname).toBe(200);
			const found = (await response.text()).matchAll(/\sid="([^"]*)"/g);
			ids.set(pathname, new Set([...found].map(([, id]) => id ?? '')));
		}
		if (hash) expect.soft(ids.get(pathname), href).toContain(decodeURIComponent(hash.slice(1)));
	}
});

test('the key is on its own page, which is not listed and not on the handout', async ({ page }) => {
	await page.goto('/teach/key/');
	await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
	const key = bare(await page.locator('main').innerText());
	const answers = lesson.exit.map(({ expect: [[words]] }) => words);
	for (const words of answers) expect.soft(key).toContain(bare(words.split('.')[0]!));
	for (const path of ['/teach/', '/teach/handout/']) {
		await page.goto(path);
		const text = bare(await page.locator('main').innerText());
		for (const words of answers) expect.soft(text, path).not.toContain(bare(words));
	}
	const sitemap = await (await page.request.get('/sitemap.xml')).text();
	expect(sitemap).not.toContain('/teach/key/');
	for (const path of ['/teach/', '/teach/handout/', '/privacy/']) {
		expect.soft(sitemap).toContain(`${path}</loc>`);
	}
});

for (const format of ['A4', 'Letter'] as const) {
	test(`on ${format} the handout is two sheets, as a page and as a PDF; key and privacy are one`, async ({
		page
	}) => {
		const sheets = await print(page, '/teach/handout/', format);
		expect(sheets).toHaveLength(2);
		inOrder(
			sheets.map(({ text }) => text).join(''),
			wordsOf(handout).map((words) => (words === handout.foot ? words.split(',')[0]! : words))
		);
		expect(begins(sheets[1]!), 'the task has a sheet').toMatch(
			new RegExp(`^${bare(handout.task.title)}`)
		);

		const file = await page.request.get(`/teach/handout/${format.toLowerCase()}.pdf`);
		expect(file.headers()['content-type']).toBe('application/pdf');
		const made = await sheetsOf(await file.body());
		expect(made.map(({ width, height }) => [width, height].map(Math.round))).toEqual(
			Array(2).fill(format === 'A4' ? [595, 842] : [612, 792])
		);

		expect(await print(page, '/teach/key/', format)).toHaveLength(1);
		expect(await print(page, '/privacy/', format)).toHaveLength(1);
		const plan = await print(page, '/teach/', format);
		expect(plan[0]!.text, 'care comes on the first sheet').toContain(bare('With care'));
		const every = plan.findIndex((sheet) => begins(sheet).startsWith(bare('Every step')));
		expect(every, 'the steps begin on a sheet of their own').toBeGreaterThan(0);
		expect(lesson.printing.join(' '), 'which sheets are the plan alone').toContain(
			`sheets 1 to ${every}:`
		);
	});
}

test('what is on the device after a visit is what the page on privacy says', async ({
	page,
	context
}) => {
	await page.setViewportSize(desktop);
	await open(page);
	await page
		.getByRole('button', { name: /night|dark|paper|light/i })
		.first()
		.click();
	await goTo(page, 'who-leaked');
	await expect
		.poll(() => page.evaluate(() => Object.keys(localStorage).sort()))
		.toEqual(['sharing:place', 'sharing:settings']);
	expect(await context.cookies()).toEqual([]);

	await page.goto('/privacy/');
	const names = await page.locator('.kept b').allInnerTexts();
	const there = await page.evaluate(async () => [
		...Object.keys(localStorage),
		...Object.keys(sessionStorage),
		...(await caches.keys())
	]);
	expect(there.length).toBeGreaterThan(2);
	for (const name of there) {
		const said = names.some((each) =>
			each.endsWith('…') ? name.startsWith(each.slice(0, -1)) : name === each
		);
		expect.soft(said, name).toBe(true);
	}
	expect(kept.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
});

test('the story leads to the lesson and to the page on privacy', async ({ page }) => {
	await page.goto('/');
	for (const [name, path] of [
		['Teach it', '/teach/'],
		['Privacy', '/privacy/']
	] as const) {
		await expect(page.locator('footer').getByRole('link', { name })).toHaveAttribute('href', path);
	}
});
