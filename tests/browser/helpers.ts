import { expect, type Page } from '@playwright/test';
import { stepIds } from './story';

export { stepIds };

export interface Size {
	readonly width: number;
	readonly height: number;
}

export const phone: Size = { width: 390, height: 844 };
export const tablet: Size = { width: 820, height: 1180 };
export const desktop: Size = { width: 1440, height: 900 };

export const named = ({ width, height }: Size): string => `${width} by ${height}`;

/** Opens an address and waits until the page's scripts have taken over. */
export async function open(page: Page, address = '/'): Promise<void> {
	await page.goto(address);
	await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
}

/** Goes to a step of the open page by its address and waits until its picture rests. */
export async function goTo(page: Page, id: string): Promise<void> {
	await page.evaluate((step) => (location.hash = step), id);
	await rest(page, id);
}

/** Opens the settings of the open page where they are behind a button. */
export async function openSettings(page: Page): Promise<void> {
	const button = page.getByRole('button', { name: 'Settings' });
	if (await button.isVisible()) await button.click();
}

/** Lets the page draw so many frames, each of which may bring what the one before has asked for. */
export const drawFrames = (page: Page, count = 3): Promise<void> =>
	page.evaluate(async (left) => {
		for (; left > 0; left -= 1) await new Promise(requestAnimationFrame);
	}, count);

/** Waits until the picture at the reading line shows a step, and does not move. */
export async function rest(page: Page, id: string): Promise<void> {
	const shows = page.waitForFunction(
		(step) => document.querySelector(`[data-picture][data-at="${step}"]:not([data-moving])`),
		id,
		{ timeout: 30_000 }
	);
	await shows.catch(async () => {
		const pictures = await page.locator('[data-picture]').evaluateAll((all) =>
			all.map((one) => {
				const { picture, at, moving } = (one as HTMLElement).dataset;
				return `${picture} is at ${at}${moving === undefined ? '' : ', moving'}`;
			})
		);
		throw new Error(`No picture rests at ${id} (${page.url()}): ${pictures.join('; ')}.`);
	});
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
}

/** Waits until the picture at the reading line rests at a step, and returns its markup. */
export async function atRest(page: Page, id: string): Promise<string> {
	await expect(
		page.locator(`[data-picture][data-at="${id}"]:not([data-moving]) svg.picture`)
	).toBeAttached();
	return page
		.locator(`[data-picture][data-at="${id}"]`)
		.first()
		.evaluate((figure) => {
			// Line by line, attributes in order: what the parser and the script each write first is not the point.
			const lines: string[] = [];
			const write = (node: Element): void => {
				const attributes = [...node.attributes].map((a) => `${a.name}="${a.value}"`).sort();
				const text = node.childElementCount === 0 ? (node.textContent ?? '') : '';
				lines.push(`<${node.localName} ${attributes.join(' ')}>${text}`);
				for (const child of node.children) write(child);
				lines.push(`</${node.localName}>`);
			};
			for (const svg of figure.querySelectorAll('svg.picture')) write(svg);
			return lines.join('\n');
		});
}

/** Scrolls to the end of the page by the wheel, slowly enough for everything to react. */
export async function scrollThrough(page: Page, by = 110, pause = 20): Promise<void> {
	for (let n = 0; n < 4000; n += 1) {
		await page.mouse.wheel(0, by);
		await page.waitForTimeout(pause);
		const end = await page.evaluate(
			() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1
		);
		if (end) return;
	}
	throw new Error('The page has no end.');
}

/** What makes the page scroll sideways, if it does. */
export const sideways = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const over = [...document.body.querySelectorAll('*')]
			.map((element) => ({ element, right: element.getBoundingClientRect().right + scrollX }))
			.filter(({ element, right }) => right > clientWidth + 0.5 && element.checkVisibility())
			.slice(0, 8)
			.map(({ element, right }) => {
				const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
				return `${name} “${(element.textContent ?? '').trim().slice(0, 30)}” ends at ${right}`;
			});
		return [`The page is ${scrollWidth} px wide and has ${clientWidth}`, ...over];
	});

/** The words of every step that can be seen, pictures aside, in the order of the page. */
export const visibleWords = (page: Page): Promise<Record<string, string[]>> =>
	page.evaluate(() => {
		const seen = (node: Text): boolean => {
			const parent = node.parentElement;
			// What can be pressed is there where it can do something; a step is read without it.
			const other = 'svg, script, style, noscript, button, fieldset, .marks';
			if (!parent || parent.closest(other)) return false;
			if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
				return false;
			for (let box: Element | null = parent; box; box = box.parentElement) {
				const { overflow } = getComputedStyle(box);
				const { width, height } = box.getBoundingClientRect();
				if (overflow !== 'visible' && overflow !== 'auto' && width * height < 4) return false;
			}
			return true;
		};
		return Object.fromEntries(
			[...document.querySelectorAll('section[data-step]')].map((section) => {
				const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
				const texts: string[] = [];
				while (walker.nextNode()) {
					const node = walker.currentNode as Text;
					if (node.data.trim() && seen(node)) texts.push(node.data);
				}
				return [section.id, texts.join(' ').split(/\s+/).filter(Boolean)];
			})
		);
	});

/** A text with everything written out that a page, a script or an address may write otherwise. */
export function plainly(text: string): string {
	return text
		.replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) =>
			String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff))
		)
		.replace(/&#(\d{1,7});/g, (_, code: string) =>
			String.fromCodePoint(Math.min(Number(code), 0x10ffff))
		)
		.replace(
			/\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/gi,
			(_, ...[braced, four, two]: (string | undefined)[]) =>
				String.fromCodePoint(Math.min(parseInt(braced ?? four ?? two ?? '', 16), 0x10ffff))
		)
		.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
			try {
				return decodeURIComponent(bytes);
			} catch {
				return bytes;
			}
		});
}
