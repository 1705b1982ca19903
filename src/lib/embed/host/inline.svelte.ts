import { flushSync, mount, unmount } from 'svelte';
import sansBold from '../../paint/fonts/sans-bold.woff2?url';
import sans from '../../paint/fonts/sans.woff2?url';
import serifBold from '../../paint/fonts/serif-bold.woff2?url';
import serif from '../../paint/fonts/serif.woff2?url';
import '../../paint/ink.css';
import { loadKind } from '../../scenes/registry';
import type { EmbedData } from '../data';
import Embed from '../Embed.svelte';
import { clipped } from './clipped';
import type { Ready, Shown } from './host';
import './inline.css';

/** Every style of what is drawn, in px, put here when this is built: see src/tools/embed-build.ts. */
const styles = '%STYLES%';

/** How long the first embed of a page waits for its letters, in ms. */
const IN_TIME = 1500;

let sheet: CSSStyleSheet | undefined;

let lent: Promise<unknown> | undefined;

/**
 * Lends the page our two faces under names of ours. What is not there in time does not come later: words
 * would move under the reader's eyes. Where the page's policy forbids them, others serve.
 */
function lendFonts(): Promise<unknown> {
	const faces = (
		[
			['Stopped Sharing Serif', '400', serif],
			['Stopped Sharing Serif', '600', serifBold],
			['Stopped Sharing Sans', '400', sans],
			['Stopped Sharing Sans', '600', sansBold]
		] as const
	).map(([family, weight, file]) => new FontFace(family, `url("${file}")`, { weight }));
	let late = false;
	const all = Promise.all(faces.map((face) => face.load())).then(
		() => {
			if (!late) for (const face of faces) document.fonts.add(face);
		},
		() => {}
	);
	const enough = new Promise<void>((done) => setTimeout(done, IN_TIME)).then(() => {
		late = true;
	});
	return Promise.race([all, enough]);
}

const themeOf = (element: Element): 'auto' | 'light' | 'dark' => {
	const theme = element.getAttribute('theme');
	return theme === 'light' || theme === 'dark' ? theme : 'auto';
};

/**
 * Fetches what the scene of an element needs; rejects where it cannot be drawn in the page itself.
 *
 * @param base where our scripts are: "https://example.org/embed/v1/"
 */
export async function prepare(element: HTMLElement, base: string): Promise<Ready> {
	if (!('adoptedStyleSheets' in document)) throw new Error('Styles cannot be adopted.');
	if (clipped(element)) throw new Error('What is around it cuts it off.');
	const scene = encodeURIComponent(element.getAttribute('scene') ?? '');
	lent ??= lendFonts();
	const { default: data } = (await import(/* @vite-ignore */ `${base}data/${scene}.js`)) as {
		default: EmbedData;
	};
	const first = data.chapters[0]?.scenes[0]?.steps[0];
	await Promise.all([lent, first && loadKind(first.kind)]);
	return { show: () => show(element, data, base.replace(/\/embed\/v1\/$/, '')) };
}

function show(element: HTMLElement, data: EmbedData, home: string): Shown {
	if (!sheet) {
		sheet = new CSSStyleSheet();
		sheet.replaceSync(styles);
	}
	const { top: before, height } = element.getBoundingClientRect();
	const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
	const target = document.createElement('div');
	shadow.adoptedStyleSheets = [sheet];
	// No lower than what stood there while it is put together: a page that is reloaded further down stays there.
	target.style.minHeight = `${height}px`;
	requestAnimationFrame(() => requestAnimationFrame(() => (target.style.minHeight = '')));
	// What was in the element shows again where nothing better stands there.
	const back = () => shadow.replaceChildren(document.createElement('slot'));
	const props = $state({
		data,
		home,
		level: 2 as const,
		mode: 'scroll' as const,
		rung: 'inline',
		screen: '100svh',
		theme: themeOf(element),
		onstep: (detail: object) => {
			element.dispatchEvent(
				new CustomEvent('story:step', { bubbles: true, composed: true, detail })
			);
		}
	});
	let component: ReturnType<typeof mount> & { go(step: string): boolean };
	try {
		component = mount(Embed, { target, props });
		shadow.replaceChildren(target);
		flushSync();
	} catch (error) {
		back();
		throw error;
	}
	element.dataset.embedRung = 'inline';
	// One that had loaded before our script came would go on living unseen.
	element.querySelector('iframe[src]')?.remove();
	// The words that stood there may have kept a distance that they take with them: it stays.
	const distance = before - element.getBoundingClientRect().top;
	if (distance > 0 && distance < 100) target.style.marginTop = `${distance}px`;
	return {
		changed(attribute) {
			if (attribute === 'theme') props.theme = themeOf(element);
			else component.go(element.getAttribute('step') ?? '');
		},
		destroy() {
			void unmount(component);
			delete element.dataset.embedRung;
			back();
		}
	};
}
