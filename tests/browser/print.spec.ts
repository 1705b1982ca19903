import type { Page } from '@playwright/test';
import { story } from '../../src/content';
import { endnotes } from '../../src/lib/reader/endnotes';
import { markOf } from '../../src/lib/story/marks';
import { numbering } from '../../src/lib/story/numbering';
import { publish, stepsOf } from '../../src/lib/story/publish';
import { desktop, goTo, open, phone } from './helpers';
import { bare, sheetsOf, type Sheet } from './pdf';
import { expect, test } from './test';

const published = publish(story);
const steps = stepsOf(published);
const { notes } = endnotes(story);
const numbers = numbering(published);

/** Nothing is nearer to the edge of the sheet than this, in points: a printer could not reach it. */
const edge = 28;

const print = async (page: Page, format: 'A4' | 'Letter'): Promise<Sheet[]> =>
	sheetsOf(await page.pdf({ format, printBackground: true, tagged: true }));

const onOne = (sheets: readonly Sheet[], words: string): number =>
	sheets.findIndex(({ text }) => text.includes(bare(words)));

/** Everything that paper must have, however the page was when it was printed. */
function complete(sheets: readonly Sheet[]): void {
	const all = sheets.map(({ text }) => text).join('');
	expect(onOne(sheets, published.title), 'the title is on the first sheet').toBe(0);
	for (const [words] of published.front.families) expect.soft(onOne(sheets, words)).toBe(0);
	expect.soft(onOne(sheets, published.front.contentNote.full), 'the content note').toBe(0);

	const pictures = sheets.flatMap(({ pictures: own }, sheet) =>
		own.map((picture) => ({ ...picture, sheet }))
	);
	expect(
		pictures.map(({ alt }) => bare(alt)),
		'one picture a step, whole, in order'
	).toEqual(steps.map(({ alt }) => bare(alt)));

	steps.forEach((step, i) => {
		const { sheet, left, top, right, bottom } = pictures[i]!;
		const { width, height, text } = sheets[sheet]!;
		const box = `the picture of ${step.id} on sheet ${sheet + 1}, ${[left, top, right, bottom].map(Math.round).join(' ')} of ${width} by ${height}`;
		expect.soft(left, box).toBeGreaterThan(edge);
		expect.soft(top, box).toBeGreaterThan(edge);
		expect.soft(right, box).toBeLessThan(width - edge);
		expect.soft(bottom, box).toBeLessThan(height - edge);
		const shape = i === 0 ? 960 / 600 : 360 / 380;
		expect.soft((right - left) / (bottom - top), box).toBeCloseTo(shape, 1);
		// Big enough for its labels, which are 14 units high, to be 8 points.
		expect.soft(right - left, box).toBeGreaterThan(i === 0 ? 350 : 200);
		for (const other of pictures.slice(i + 1)) {
			const apart =
				other.sheet !== sheet ||
				other.left >= right ||
				other.right <= left ||
				other.top >= bottom ||
				other.bottom <= top;
			expect.soft(apart, `${box} and the next`).toBe(true);
		}
		for (const words of [
			...(i === 0 ? [] : [step.caption.title]),
			step.caption.dateline ?? '',
			// With the numbers of its notes behind each sentence.
			...step.text.map((sentence) => `${sentence[0]}${markOf(sentence, numbers)?.label ?? ''}`)
		]) {
			expect.soft(text, `words of ${step.id} beside its picture`).toContain(bare(words));
		}
	});

	for (const { number, title, scenes } of published.chapters) {
		const sheet = onOne(sheets, `Chapter ${number}${title}`);
		const first = steps.indexOf(scenes[0]!.steps[0]!);
		expect
			.soft(sheet, `the heading of chapter ${number} is with its first step`)
			.toBe(pictures[first]!.sheet);
	}

	let last = all.lastIndexOf('Sources');
	notes.forEach(({ text, statusWords, sources }, i) => {
		const words = bare(
			`${i + 1}.${text}${statusWords}.${sources
				.map(({ before, words: own, after }) => `${before}${own}${after}`)
				.join(';')}.`
		);
		const place = all.indexOf(words, last);
		expect.soft(place, `note ${i + 1}: ${words.slice(0, 60)}`).toBeGreaterThan(last);
		last = Math.max(last, place);
	});

	for (const control of ['Settings', 'Text only', 'min left', 'where you were', 'In the picture']) {
		expect.soft(all, 'no controls').not.toContain(bare(control));
	}
}

test('straight after it was opened the story prints in full, on Letter, and without scripts the same', async ({
	browser,
	page
}) => {
	await page.setViewportSize(desktop);
	await page.goto('/');
	const first = await print(page, 'Letter');
	complete(first);

	const context = await browser.newContext({ javaScriptEnabled: false });
	const other = await context.newPage();
	await other.goto('/');
	expect(await print(other, 'Letter')).toEqual(first);
	await context.close();
});

test('straight after it was opened the story prints in full, on A4; from the middle, at night, without motion and on a phone the same', async ({
	browser,
	page
}) => {
	await page.setViewportSize(desktop);
	await page.goto('/');
	const first = await print(page, 'A4');
	complete(first);

	const context = await browser.newContext({
		viewport: phone,
		colorScheme: 'dark',
		reducedMotion: 'reduce'
	});
	const other = await context.newPage();
	await other.addInitScript(() => {
		localStorage.setItem('sharing:settings', JSON.stringify({ theme: 'night', motion: 'off' }));
		localStorage.setItem(
			'sharing:place',
			JSON.stringify({ step: 'who-leaked', version: '', at: Date.now() })
		);
	});
	await open(other);
	await goTo(other, steps[Math.floor(steps.length / 2)]!.id);
	const where = () =>
		other.evaluate(() => [scrollY, location.href, document.documentElement.className]);
	const before = await where();
	expect(await print(other, 'A4')).toEqual(first);
	expect(await where(), 'and the page stays where it was').toEqual(before);
	await context.close();
});

test('on paper there are stills and nothing to press', async ({ page }) => {
	await page.setViewportSize(desktop);
	await open(page);
	// Printing fetches the pictures; what they look like on paper can then be looked at.
	await page.pdf();
	await page.emulateMedia({ media: 'print' });
	await expect
		.poll(() =>
			page.evaluate(
				() =>
					[...document.querySelectorAll<HTMLImageElement>('img.printed')].filter(
						(img) => !img.complete || img.naturalWidth === 0
					).length
			)
		)
		.toBe(0);
	const shown = await page.evaluate(() => {
		const visible = (e: Element) => e.checkVisibility({ visibilityProperty: true });
		const of = (selector: string) => [...document.querySelectorAll(selector)].filter(visible);
		return {
			stills: [...document.querySelectorAll('section[data-step]')].map((section) => ({
				step: section.id,
				images: [...section.querySelectorAll('img')].filter(visible).map((img) => ({
					src: new URL(img.currentSrc).pathname,
					there: img.complete && img.naturalWidth > 0
				}))
			})),
			controls: of('button:not(.text button), input, nav, aside, [role=progressbar]').length,
			drawn: of('svg').length,
			ground: getComputedStyle(document.documentElement).backgroundColor
		};
	});
	expect(shown.stills).toEqual(
		steps.map(({ id, index }) => ({
			step: id,
			images: [{ src: `/stills/${index === 0 ? 'wide' : 'narrow'}/${id}.svg`, there: true }]
		}))
	);
	expect(shown.controls).toBe(0);
	expect(shown.drawn).toBe(0);
	expect(shown.ground).toBe('rgb(255, 255, 255)');
});

test('the page of a step prints its picture, at night too', async ({ browser, page }) => {
	const step = steps[Math.floor(steps.length / 2)]!;
	await page.goto(`/step/${step.id}/`);
	const first = await print(page, 'A4');
	const { pictures, text } = first[0]!;
	expect(pictures.map(({ alt }) => bare(alt))).toEqual([bare(step.alt)]);
	for (const [words] of step.text) expect(text).toContain(bare(words));

	const context = await browser.newContext({ viewport: phone, colorScheme: 'dark' });
	const other = await context.newPage();
	await other.addInitScript(() =>
		localStorage.setItem('sharing:settings', JSON.stringify({ theme: 'night' }))
	);
	await other.goto(`/step/${step.id}/`);
	expect(await print(other, 'A4')).toEqual(first);
	await context.close();
});

test('on a screen the endnotes and the pictures for paper take no place and cost nothing', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/', { waitUntil: 'networkidle' });
	await expect(page.locator('.endnotes')).toBeHidden();
	await expect(page.locator('.endnotes li')).toHaveCount(notes.length);
	expect(asked.filter((path) => path.includes('/stills/'))).toEqual([]);
	// They come with the page, once: not again as data.
	const html = await (await page.request.get('/')).text();
	for (const { sources } of notes.slice(0, 5)) {
		const { words } = sources[0]!;
		if (words.length < 30) continue;
		const lists = html.split(words).length - 1;
		const owed = notes.reduce(
			(sum, note) => sum + note.sources.filter((source) => source.words === words).length,
			0
		);
		expect(lists, words).toBe(owed);
	}
});
