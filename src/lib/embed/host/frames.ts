import { clipped } from './clipped';
import { says } from './messages';

/** A frame of ours that is on the page. */
interface Live {
	/** Its way, in px, over which it is held still. 0 where it is as high as what it shows. */
	track: number;
	/** The height it asked for, in px, until it has it. */
	height: number;
	/** Where it was last told that it stands. */
	told?: string;
}

/** What is ours on a page: the element, and the boxes and frames of a snippet. */
const OURS = 'stopped-sharing,[data-stopped-sharing]';
/** How much of the screen's top the page covers with a bar of its own. */
const TOP = 'var(--stopped-sharing-top, 0px)';

const live = new Map<HTMLIFrameElement, Live>();
let frame = 0;

/** Styles that no style sheet of the page overrides. */
function set(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
	for (const [name, value] of Object.entries(styles)) {
		element.style.setProperty(name, value, 'important');
	}
}

/** Whether a frame can be held still: it has a box of ours to itself, and nothing is in the way. */
function holdable(one: HTMLIFrameElement): boolean {
	const box = one.parentElement;
	return (
		!!box?.closest(OURS) &&
		[...box.children].every(
			(each) => each === one || /^(BLOCKQUOTE|BR|SCRIPT|NOSCRIPT)$/.test(each.tagName)
		) &&
		!clipped(one)
	);
}

function tell(one: HTMLIFrameElement, type: string, more: object): void {
	one.contentWindow?.postMessage({ stopped: 1, type, ...more }, '*');
}

function soon(): void {
	frame ||= requestAnimationFrame(settle);
}

/** Tells every frame where it stands, then gives it what it asked for: one layout in a frame at most. */
function settle(): void {
	frame = 0;
	const changes = [...live].map(([one, its]) => {
		const { track, height } = its;
		const box = one.parentElement;
		if (!one.isConnected || !box) return void live.delete(one);
		const quote = box.querySelector('blockquote');
		const around = box.getBoundingClientRect();
		const { top: own, height: high } = track ? around : one.getBoundingClientRect();
		const covered = (track && parseFloat(getComputedStyle(one).top)) || 0;
		const viewport = innerHeight - covered;
		const from = track ? around.bottom - track - covered : own;
		const top = Math.round(Math.max(-high, Math.min(viewport, from)));
		const told = `${top} ${viewport}`;
		if (told !== its.told) tell(one, 'place', { top, viewport });
		its.told = told;
		if (height === 0) return;
		its.height = 0;
		soon();
		// Words that a reader may be looking at stay where they are.
		const away = around.top > innerHeight || around.bottom < 0;
		const above = quote && !away ? quote.getBoundingClientRect().bottom - around.top : 0;
		return () => {
			if (quote && away) set(quote, { display: 'none' });
			if (track) set(box, { display: 'block', height: `${track + above}px` });
			else if (one.style.position === 'sticky') set(box, { height: 'auto' });
			set(one, {
				display: 'block',
				width: '100%',
				'max-height': 'none',
				position: track ? 'sticky' : 'static',
				top: TOP,
				height: track ? `calc(100svh - ${TOP})` : `${height}px`
			});
		};
	});
	for (const change of changes) change?.();
}

/** Takes charge of a frame, which may have been there before this script was. */
export function adopt(one: HTMLIFrameElement): void {
	live.set(one, { track: 0, height: 0 });
	tell(one, 'hello', { sticky: holdable(one) });
	soon();
}

/** Tells the frame of an element that an attribute of it has changed. */
export function changed(element: Element, attribute: 'step' | 'theme'): void {
	const one = element.querySelector('iframe');
	const value = element.getAttribute(attribute) ?? (attribute === 'theme' ? 'auto' : '');
	if (one && live.has(one))
		tell(one, attribute === 'step' ? 'go' : 'theme', { [attribute]: value });
}

/** Our frame that a message comes from. */
function sender({ source, origin }: MessageEvent, base: string): HTMLIFrameElement | undefined {
	return [...document.querySelectorAll('iframe')].find((one) => {
		const { contentWindow, sandbox, src } = one;
		if (contentWindow === null || contentWindow !== source) return false;
		const element = one.closest('stopped-sharing');
		return (
			(src.startsWith(base) || one.closest(OURS) !== null) &&
			// Where the element draws, or is about to, its frame is not needed.
			(!element || (element.hasAttribute('data-embed-rung') && !element.shadowRoot)) &&
			(origin === 'null'
				? sandbox.length > 0 && !sandbox.contains('allow-same-origin')
				: src.startsWith(`${origin}/`))
		);
	});
}

/** Does what a message says, if it is one of ours from a frame of ours. */
export function heard(event: MessageEvent, base: string): void {
	const said: unknown = event.data;
	if (!says(said)) return;
	const one = sender(event, base);
	if (!one) return;
	const element = one.closest<HTMLElement>('stopped-sharing') ?? one;
	if (said.type === 'hello' || !live.has(one)) adopt(one);
	if (said.type === 'rung') element.dataset.embedRung = said.rung;
	else if (said.type === 'step') {
		const { scene, step, index, of } = said;
		// A frame makes itself ready before it is seen; nobody has come to a step by that.
		const { top, bottom } = one.getBoundingClientRect();
		if (bottom < 0 || top > innerHeight) return;
		const detail = { scene, step, index, of };
		element.dispatchEvent(new CustomEvent('story:step', { bubbles: true, composed: true, detail }));
	} else if (said.type !== 'hello') {
		const height = Math.ceil(said.height);
		const held = holdable(one);
		if (said.type === 'track' && !held) return;
		// What is much higher than the screen is held still as well: it then says how long its way is.
		const track = held && (said.type === 'track' || height > innerHeight * 1.25) ? height : 0;
		Object.assign(live.get(one)!, { track, height });
		soon();
	}
}

/** Puts a frame into an element, or takes the one that it has. */
export function framed(element: HTMLElement, base: string): void {
	let one = element.querySelector('iframe');
	// The frame says more as soon as it can.
	element.dataset.embedRung = 'stills';
	if (!one) {
		one = document.createElement('iframe');
		one.title = element.title || element.querySelector('a')?.textContent || 'Story';
		one.height = '720';
		set(one, { width: '100%', border: '0' });
		const query = ['theme', 'step'].flatMap((name) => {
			const value = element.getAttribute(name);
			return value ? [`${name}=${encodeURIComponent(value)}`] : [];
		});
		const scene = encodeURIComponent(element.getAttribute('scene') ?? '');
		one.src = `${base}${scene}/${query.length > 0 ? '?' : ''}${query.join('&')}`;
		element.append(one);
	}
	adopt(one);
}

for (const name of ['scroll', 'resize']) {
	addEventListener(name, soon, { capture: true, passive: true });
}
