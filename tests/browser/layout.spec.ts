import type { Page } from '@playwright/test';
import { frames, isFrameName } from '../../src/lib/paint/frames';
import { goTo, named, open, sideways, stepIds, visibleWords, type Size } from './helpers';
import { ways } from './breaks';
import { expect, test } from './test';

/** Every step is looked at in these, and every third in each of the others. */
const whole = new Set([390, 1440]);
const sizes: readonly Size[] = [
	{ width: 320, height: 568 },
	{ width: 360, height: 740 },
	{ width: 390, height: 844 },
	{ width: 820, height: 1180 },
	{ width: 844, height: 390 },
	// 1440 by 900 at 200% zoom.
	{ width: 720, height: 450 },
	{ width: 1024, height: 768 },
	{ width: 1440, height: 900 },
	{ width: 1920, height: 1080 },
	{ width: 2560, height: 1440 }
];

/** Text in a picture is never displayed smaller than this, in px. */
const smallest = 12;
/** A pinned picture gets this height at least, in px, and on stacked layouts this share of the screen at most. */
const lowest = 320;
const share = 0.6;

interface Measured {
	/** The pinned picture that can be seen: its place, and whether the text passes beneath it. */
	readonly pinned: { readonly height: number; readonly stacked: boolean } | null;
	/** The smallest text of a picture in the page, as displayed. */
	readonly text: { readonly px: number; readonly words: string } | null;
	/** Stills in sight: which, and how wide. */
	readonly stills: readonly { readonly src: string; readonly width: number }[];
	/** Whether the step has a picture of its own that scripts draw. */
	readonly drawn: boolean;
}

const measure = (page: Page, id: string): Promise<Measured> =>
	page.evaluate((step) => {
		const inSight = (element: Element): boolean => {
			if (!element.checkVisibility()) return false;
			const box = element.getBoundingClientRect();
			return box.width > 0 && box.bottom > 0 && box.top < innerHeight;
		};
		const section = document.getElementById(step);
		const figure = document.querySelector(`[data-picture][data-at="${step}"]`);
		let pinned = null;
		if (figure && section && !section.contains(figure) && figure.checkVisibility()) {
			const box = figure.getBoundingClientRect();
			const words = section.getBoundingClientRect();
			pinned = {
				height: box.height,
				stacked: Math.min(box.right, words.right) - Math.max(box.left, words.left) > 1
			};
		}
		let text: { px: number; words: string } | null = null;
		for (const node of document.querySelectorAll<SVGTextElement>('svg.picture text')) {
			const svg = node.ownerSVGElement;
			if (!svg || !svg.checkVisibility() || !node.textContent?.trim()) continue;
			// Both scales are the same unless the picture is squeezed.
			const scale = Math.min(svg.getScreenCTM()?.a ?? 0, svg.getScreenCTM()?.d ?? 0);
			const px = parseFloat(getComputedStyle(node).fontSize) * scale;
			if (!text || px < text.px) text = { px, words: node.textContent };
		}
		const stills = [...document.querySelectorAll<HTMLImageElement>('section[data-step] img')]
			.filter(inSight)
			.map((img) => ({
				src: new URL(img.currentSrc || img.src).pathname,
				width: img.getBoundingClientRect().width
			}));
		const own = section?.querySelector('svg.picture');
		return { pinned, text, stills, drawn: own != null && inSight(own) };
	}, id);

/** Text that is cut off or out of reach, outside of pictures. */
const clipped = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const out: string[] = [];
		/** What is only there to be heard. */
		const unseen = (box: Element | null): boolean =>
			box !== null &&
			((/hidden|clip/.test(getComputedStyle(box).overflow) &&
				box.clientWidth * box.clientHeight < 4) ||
				unseen(box.parentElement));
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const node = walker.currentNode as Text;
			const parent = node.parentElement;
			if (!node.data.trim() || !parent || parent.closest('svg, script, style, noscript')) continue;
			if (!parent.checkVisibility({ visibilityProperty: true }) || unseen(parent)) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			for (const box of range.getClientRects()) {
				const words = node.data.trim().slice(0, 40);
				if (box.left < -1 || box.right > document.documentElement.clientWidth + 1) {
					out.push(`“${words}” from ${Math.round(box.left)} to ${Math.round(box.right)} px`);
					break;
				}
				for (let around: Element | null = parent; around; around = around.parentElement) {
					if (getComputedStyle(around).overflow === 'visible' || around === document.body) continue;
					const edge = around.getBoundingClientRect();
					if (
						box.right > edge.right + 1 ||
						box.bottom > edge.bottom + 1 ||
						box.left < edge.left - 1 ||
						box.top < edge.top - 1
					) {
						out.push(`“${words}” is cut off by ${around.localName}.${around.className}`);
						break;
					}
				}
			}
		}
		for (const box of document.querySelectorAll('section[data-step] .text, section[data-step] p')) {
			if (unseen(box)) continue;
			if (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1) {
				out.push(
					`a text of #${box.closest('section')?.id} needs ${box.scrollWidth}×${box.scrollHeight} and has ${box.clientWidth}×${box.clientHeight}`
				);
			}
		}
		return out;
	});

/** Texts of the bars at the top of the page that lie on each other or on a button. */
const collisions = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const out: string[] = [];
		for (const bar of document.querySelectorAll('header, nav')) {
			if (!bar.checkVisibility()) continue;
			const boxes = [...bar.querySelectorAll('a, button, b, span')]
				.filter((e) => e.localName === 'button' || e.childElementCount === 0)
				.filter((e) => e.localName === 'button' || e.textContent?.trim())
				// What is there to be heard, or comes with the focus, is a dot of 1 px.
				.filter((e) => e.checkVisibility() && e.getBoundingClientRect().width > 1)
				.filter((e) => !e.parentElement?.closest('button'))
				.map((e) => {
					const range = document.createRange();
					range.selectNodeContents(e);
					const box =
						e.localName === 'button' ? e.getBoundingClientRect() : range.getBoundingClientRect();
					return { name: e.textContent?.trim() || e.getAttribute('aria-label'), box };
				});
			boxes.forEach((a, i) => {
				for (const b of boxes.slice(i + 1)) {
					const x = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
					const y = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
					if (x > 1 && y > 1)
						out.push(`“${a.name}” and “${b.name}” share ${Math.round(x)}×${Math.round(y)} px`);
				}
			});
		}
		return out;
	});

for (const [s, size] of sizes.entries()) {
	test.describe(named(size), () => {
		// So that every step is there at once.
		test.use({ viewport: size, reducedMotion: 'reduce' });

		test('every picture has its place, its text can be read, and wider text spacing loses nothing', async ({
			page
		}) => {
			const ids = await stepIds(page);
			const turn = (id: string, i: number): boolean =>
				whole.has(size.width) || (i + s) % 3 === 0 || id === ids.at(-1);
			await open(page);
			for (const id of ids.filter(turn)) {
				await goTo(page, id);
				expect.soft(await sideways(page), `sideways at ${id}`).toEqual([]);
				// While its code comes, a picture is its still.
				const come = async () => {
					const { pinned, text } = await measure(page, id);
					return pinned === null || text !== null;
				};
				await expect.soft.poll(come, `text in the picture of ${id}`).toBe(true);
				const { pinned, text, stills, drawn } = await measure(page, id);
				if (pinned) {
					expect
						.soft(pinned.height, `height of the picture of ${id}`)
						.toBeGreaterThanOrEqual(lowest);
					if (pinned.stacked) {
						expect
							.soft(pinned.height, `height of the picture of ${id} above the text`)
							.toBeLessThanOrEqual(size.height * share + 1);
					}
				}
				if (text) {
					expect.soft(text.px, `“${text.words}” at ${id}`).toBeGreaterThanOrEqual(smallest - 0.01);
				}
				for (const { src, width } of stills) {
					const name = /\/stills\/([a-z]+)/.exec(src)?.[1] ?? '';
					expect(isFrameName(name), `${src} is a still`).toBe(true);
					if (!isFrameName(name)) continue;
					const frame = frames[name];
					const least = Math.min(frame.type.label, frame.type.source) * (width / frame.width);
					expect.soft(least, `the smallest text of ${src}`).toBeGreaterThanOrEqual(smallest - 0.01);
				}
				// There is always one picture to look at: pinned, in the opening, or a still.
				expect
					.soft(
						pinned !== null || stills.length > 0 || drawn || id === ids[0],
						`a picture at ${id}`
					)
					.toBe(true);
			}
			expect.soft(await clipped(page)).toEqual([]);
			expect.soft(await collisions(page)).toEqual([]);

			// WCAG 2.2, success criterion 1.4.12.
			await page.addStyleTag({
				content: `
					* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
					p { margin-bottom: 2em !important; }
				`
			});
			for (const id of [ids[0], ids[Math.floor(ids.length / 2)], ids.at(-1)]) {
				await goTo(page, id ?? '');
				expect.soft(await sideways(page), `sideways at ${id}`).toEqual([]);
				expect.soft(await clipped(page), `at ${id}`).toEqual([]);
				expect.soft(await collisions(page), `at ${id}`).toEqual([]);
			}
		});
	});
}

for (const [s, size] of [sizes[2]!, sizes[7]!].entries()) {
	test(`forced colours keep words and pictures, ${named(size)}`, async ({ page }) => {
		await page.setViewportSize(size);
		const ids = await stepIds(page);
		await open(page);
		const before = await visibleWords(page);
		await page.emulateMedia({ forcedColors: 'active' });
		expect(await visibleWords(page)).toEqual(before);
		for (const id of ids.filter((_, i) => (i + s) % 2 === 0)) {
			await goTo(page, id);
			const picture = page.locator(`[data-picture][data-at="${id}"] svg.picture`).first();
			await expect(picture, `drawn at ${id}`).toBeAttached();
			const invisible = await page.evaluate((step) => {
				const probe = document.createElement('p');
				probe.style.cssText = 'forced-color-adjust: none; color: Canvas';
				document.body.append(probe);
				const ground = getComputedStyle(probe).color;
				probe.remove();
				const texts = [
					...document.querySelectorAll(`[id="${step}"] p:not(.heard)`),
					...document.querySelectorAll(`[data-picture][data-at="${step}"] svg.picture text`)
				];
				return (
					texts
						.filter((text) => text.checkVisibility())
						// What stands on a mark, and nowhere else, has the colour of the ground.
						.filter((text) => text.getAttribute('fill') !== 'var(--on-mark)')
						.map((text) => {
							const style = getComputedStyle(text);
							const ink = text instanceof SVGElement ? style.fill : style.color;
							return { ink, words: (text.textContent ?? '').trim() };
						})
						.filter(({ ink, words }) => words && ink === ground)
						.map(({ words }) => words)
				);
			}, id);
			expect.soft(invisible, `words without contrast at ${id}`).toEqual([]);
		}
	});
}

test('where colours are forced no word has the colour of the ground that is laid behind words', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	for (const address of ['/', '/embed/', '/embed/v1/hours/', '/present/speaker/', '/teach/']) {
		await page.goto(address);
		await page.waitForFunction(() => document.readyState === 'complete');
		const hidden = await page.evaluate(() => {
			const probe = document.createElement('p');
			probe.style.cssText = 'forced-color-adjust: none; color: Canvas';
			document.body.append(probe);
			const ground = getComputedStyle(probe).color;
			probe.remove();
			const own = (e: Element) =>
				[...e.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim());
			return [...document.querySelectorAll('body *:not(svg *, script, style)')]
				.filter((e) => own(e))
				.filter((e) => {
					const style = getComputedStyle(e);
					return style.color === ground && style.forcedColorAdjust !== 'none';
				})
				.map((e) => `${e.localName} ${e.textContent!.trim().slice(0, 40)}`);
		});
		expect(hidden, address).toEqual([]);
	}
});

for (const width of [320, 390]) {
	test(`deck and speaker view at ${width}: nothing beside the screen, and no button on another`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 700 });
		for (const address of ['/present/speaker/', '/present/']) {
			await open(page, address);
			expect(await sideways(page), address).toEqual([]);
		}
		const buttons = await page.locator('.bar button').evaluateAll((all) =>
			all.map((button) => {
				const words = document.createRange();
				words.selectNodeContents(button);
				const { left, right } = words.getBoundingClientRect();
				return { name: button.textContent, left, right };
			})
		);
		expect(buttons.length).toBeGreaterThan(6);
		buttons.slice(1).forEach(({ name, left }, i) => {
			expect(left, `${name} after ${buttons[i]!.name}`).toBeGreaterThan(buttons[i]!.right);
		});
	});
}

test('pages whose own style sheet comes in part are no wider than a phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const address of [
		'/teach/handout/',
		'/present/speaker/',
		'/teach/',
		'/sources/',
		'/text/'
	]) {
		await page.goto(address);
		const sheets = await page
			.locator('link[rel=stylesheet]')
			.evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
		expect(sheets.length).toBeGreaterThan(1);
		for (const sheet of sheets.slice(1)) {
			await page.route(sheet, ways['cut off half way']);
			await page.goto('about:blank');
			await page.goto(address, { waitUntil: 'networkidle' });
			expect(await sideways(page), `${address} with half of ${sheet}`).toEqual([]);
			await page.unrouteAll({ behavior: 'ignoreErrors' });
		}
	}
});
