import { expect, type Frame, type Page } from '@playwright/test';
import { story } from '../../src/content';
import { publish, stepsOf } from '../../src/lib/story/publish';

const published = publish(story);

/** Every step of the story, in order. */
export const steps = stepsOf(published);

/** The scenes, the opening among them, in order. */
export const scenes = [published.opening, ...published.chapters.flatMap(({ scenes: own }) => own)];

/** A step as it must be readable: its sentences, in order. */
export interface Told {
	readonly id: string;
	readonly text: readonly (readonly [string, ...unknown[]])[];
}

/**
 * What a reader cannot read of these steps, or not in their order; empty where they can read it all.
 *
 * Every sentence must stand in its step, seen, in its place; its first letter and its last must not be
 * small, nor of the colour of their ground. The first and the last letter of each step are brought into view and must not
 * lie under anything.
 *
 * @param within the element in whose shadow the steps stand, if they stand in one
 * @param every whether every step is brought into view, or the first, the middle and the last
 */
export const unread = (
	page: Page | Frame,
	told: readonly Told[] = steps,
	within?: string,
	every = true
): Promise<string[]> =>
	page.evaluate(
		({ told, within, every }) => {
			const root = (within && document.querySelector(within)?.shadowRoot) || document;
			const out: string[] = [];

			const known = new Map<Element, boolean>();
			const seen = (parent: Element): boolean => {
				// The numbers of sources stand between sentences; what can be pressed says nothing of the step.
				if (parent.closest('svg, script, style, noscript, button, fieldset, sup')) return false;
				if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
					return false;
				for (let box: Element | null = parent; box; box = box.parentElement) {
					const { overflow } = getComputedStyle(box);
					const { width, height } = box.getBoundingClientRect();
					if (overflow !== 'visible' && overflow !== 'auto' && width * height < 4) return false;
				}
				return true;
			};

			const luminance = (colour: string): number | null => {
				const [r, g, b, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
				if (r === undefined || g === undefined || b === undefined || a < 0.5) return null;
				const linear = (c: number) =>
					c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4;
				return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
			};
			const contrast = (element: Element): number => {
				const ink = luminance(getComputedStyle(element).color);
				// What nobody sees.
				if (ink === null) return 1;
				let ground: number | null = null;
				for (let box: Element | null = element; box && ground === null;) {
					ground = luminance(getComputedStyle(box).backgroundColor);
					box = box.parentElement ?? (box.getRootNode() as ShadowRoot).host ?? null;
				}
				const [low = 0, high = 0] = [ink, ground ?? 1].sort((a, b) => a - b);
				return (high + 0.05) / (low + 0.05);
			};

			interface Letter {
				readonly node: Text;
				readonly offset: number;
			}
			const boxOf = ({ node, offset }: Letter): DOMRect => {
				const range = document.createRange();
				range.setStart(node, offset);
				range.setEnd(node, offset + 1);
				return range.getBoundingClientRect();
			};

			/** Where each step begins and ends, if it is all there. */
			const found: { id: string; section: Element; first: Letter; last: Letter }[] = [];
			const looked = new Set<Element>();
			/** Whether what stands there is large enough, and of another colour than its ground. */
			const look = (id: string, element: Element): void => {
				if (looked.has(element)) return;
				looked.add(element);
				const ratio = contrast(element);
				if (ratio < 4.5) out.push(`${id} is hardly seen on its ground: ${ratio.toFixed(1)}`);
				const size = parseFloat(getComputedStyle(element).fontSize);
				if (size < 14) out.push(`${id} is ${size} px high`);
			};
			for (const { id, text } of told) {
				const section = root.querySelector(`[id="${id}"]`);
				if (!section) {
					out.push(`${id} is not there`);
					continue;
				}
				const at: Letter[] = [];
				let letters = '';
				const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
				while (walker.nextNode()) {
					const node = walker.currentNode as Text;
					const parent = node.parentElement;
					if (!node.data.trim() || !parent) continue;
					if (!known.has(parent)) known.set(parent, seen(parent));
					if (!known.get(parent)) continue;
					for (let offset = 0; offset < node.data.length; offset += 1) {
						const letter = node.data[offset]!;
						if (/\s/.test(letter)) continue;
						at.push({ node, offset });
						letters += letter;
					}
				}
				let from = 0;
				let first: Letter | undefined;
				for (const [sentence] of text) {
					const wanted = sentence.replace(/\s/g, '');
					const place = letters.indexOf(wanted, from);
					if (place < 0) {
						out.push(`${id} lacks “${sentence}” in “${letters.slice(0, 90)}”`);
						first = undefined;
						break;
					}
					first ??= at[place];
					from = place + wanted.length;
					for (const { node } of [at[place]!, at[from - 1]!]) look(id, node.parentElement!);
				}
				const last = at[from - 1];
				if (first && last) found.push({ id, section, first, last });
			}

			let lowest = -Infinity;
			for (const { id, first, last } of found) {
				const [top, end] = [boxOf(first).top, boxOf(last).top];
				if (top <= lowest || end < top) out.push(`${id} does not stand below what comes before it`);
				lowest = top;
			}

			const place = scrollY;
			const some = [0, Math.floor(found.length / 2), found.length - 1];
			for (const { id, section, first, last } of found.filter(
				(_, i) => every || some.includes(i)
			)) {
				for (const letter of [first, last]) {
					const bottom = boxOf(letter).bottom + scrollY;
					scrollTo({ top: bottom - innerHeight * 0.94, behavior: 'instant' });
					const { left, top, width, height } = boxOf(letter);
					const hit = root.elementFromPoint(left + width / 2, top + height / 2);
					if (hit && section.contains(hit) && !hit.closest('svg, img')) continue;
					const over = hit ? `${hit.localName}.${hit.getAttribute('class') ?? ''}` : 'the edge';
					out.push(`${id} lies under ${over} at ${Math.round(left)}, ${Math.round(top)}`);
				}
			}
			scrollTo({ top: place, behavior: 'instant' });
			return out;
		},
		{
			told: told.map(({ id, text }) => ({ id, text: text.map(([words]) => [words] as const) })),
			within,
			every
		}
	);

/** The words around the sentences of the steps, with the first sentence of each step, in the order of the page. */
const around: readonly string[] = [
	published.title,
	...published.front.families.map(([words]) => words),
	steps[0]!.text[0]![0],
	...published.front.about.map(([words]) => words),
	published.front.contentNote.full,
	...published.chapters.flatMap(({ title, scenes: own }) => [
		title,
		...own
			.flatMap((scene) => scene.steps)
			.flatMap(({ caption, text }) => [caption.dateline ?? '', text[0]![0]])
	])
];

/** What of the words around the steps is not there, or not in its place. */
const lost = (page: Page): Promise<string[]> =>
	page.evaluate((all) => {
		const bare = (text: string) => text.toLowerCase().replace(/\s/g, '');
		const words = bare(document.body.innerText);
		let from = 0;
		return all.filter((each) => {
			const at = words.indexOf(bare(each), from);
			if (at >= 0) from = at + bare(each).length;
			return at < 0;
		});
	}, around);

/**
 * Every word of the story can be read, in order.
 *
 * @param every whether every step is brought into view, or the first, the middle and the last
 */
export async function read(page: Page, when = 'every word', every = true): Promise<void> {
	expect(await unread(page, steps, undefined, every), when).toEqual([]);
	const others = `${when}: headings, dates, and what stands before and after`;
	expect(await lost(page), others).toEqual([]);
}

/** The same, once more in a row of the like. */
export const readAgain = (page: Page, when: string): Promise<void> => read(page, when, false);

/**
 * Goes to a step by its address and waits until its picture is there.
 *
 * @param as waits until it is drawn, or until it is the still
 * @returns which of them it is
 */
export async function pictured(
	page: Page,
	id: string,
	as?: 'drawn' | 'still'
): Promise<'drawn' | 'still'> {
	await page.evaluate((step) => (location.hash = step), id);
	const found = await page
		.waitForFunction(
			({ step, as }) => {
				const own = `#${step}`;
				const pinned = `[data-picture][data-at="${step}"]:not([data-moving])`;
				const there = (e: Element) => e.checkVisibility() && e.getBoundingClientRect().width > 200;
				const all = (tag: string) =>
					[...document.querySelectorAll(`:is(${own}, ${pinned}) ${tag}`)].filter(there);
				const drawn = all('svg.picture').some((svg) => svg.querySelector('text'));
				const still = (all('img') as HTMLImageElement[]).some(
					(img) => img.complete && img.naturalWidth > 0
				);
				const is = drawn ? 'drawn' : still ? 'still' : null;
				return is !== null && (as === undefined || is === as) ? is : null;
			},
			{ step: id, as },
			{ timeout: 20_000 }
		)
		.catch((error: Error) => {
			throw new Error(`No picture of ${id} came${as ? `, ${as}` : ''}: ${error.message}`);
		});
	return (await found.jsonValue())!;
}
