/*
 * The script that a page with our embeds loads: /embed/v1/embed.js. It asks for nothing until an embed
 * comes near, changes nothing outside of our embeds, and does no harm when it is loaded twice. What it
 * needs then stands beside it: inline.js draws in the page's own document, frames.js looks after frames.
 */

/** A scene whose code and data have been fetched. Nothing is seen of it yet. */
export interface Ready {
	/** Draws; throws where that cannot be done. */
	show(): Shown;
}
export interface Shown {
	/** Does what the element's attributes now say. */
	changed(attribute: string): void;
	destroy(): void;
}

type InlineModule = typeof import('./inline.svelte');
type FramesModule = typeof import('./frames');

const ELEMENT = 'stopped-sharing';
/** Where the address of a frame is kept while it is not to load. */
const KEPT = 'data-stopped-src';
/** How far below or above the screen an embed is made ready. */
const NEAR = '1200px 0px';
/** How long the code that draws in the page may take, in ms, before a frame takes its place. */
const PATIENCE = 8000;

function start(base: string): void {
	/** Code that stands beside this script. Where it does not come, what is on the page stays. */
	const load = <M>(name: string) => import(`${base}${name}.js`) as Promise<M>;
	const frames = (use: (code: FramesModule) => void): void => {
		load<FramesModule>('frames').then(use, () => {});
	};

	const come = (target: Element): void => {
		if (target instanceof Embed) void target.come();
		else frames(({ adopt }) => adopt(target as HTMLIFrameElement));
	};
	/** Whether the observer has told anything: a browser's own does so with the next frame. */
	let tells = false;
	let near: IntersectionObserver | undefined;
	try {
		near = new IntersectionObserver(
			(all) => {
				tells = true;
				for (const { isIntersecting, target } of all) {
					if (!isIntersecting) continue;
					near?.unobserve(target);
					come(target);
				}
			},
			{ rootMargin: NEAR }
		);
	} catch {
		// It is missing, or the page has put in its place one that does not work.
	}
	const watch = (target: Element): void => {
		near?.observe(target);
		// A page that is not seen has no frames, and nothing need come.
		requestAnimationFrame(() => setTimeout(() => tells || come(target), near ? 1000 : 0));
	};

	class Embed extends HTMLElement {
		static observedAttributes = ['theme', 'step'];
		shown?: Shown | null;
		coming?: boolean;
		/** Sees children that the page's parser brings after this. */
		keeper = new MutationObserver(() => this.keep());

		connectedCallback() {
			this.style.setProperty('display', 'block', 'important');
			this.keep();
			if (!this.dataset.embedRung) this.keeper.observe(this, { childList: true });
			watch(this);
		}

		/** Keeps the frame from loading, unless it has: it is for where nothing is drawn here. */
		keep() {
			const one = this.querySelector('iframe[src]') as HTMLIFrameElement | null;
			if (!one || this.dataset.embedRung || one.contentDocument?.URL !== 'about:blank') return;
			one.setAttribute(KEPT, one.src);
			one.removeAttribute('src');
		}

		/** A frame takes the place of what cannot be drawn; not where there is no such scene. */
		async frame() {
			const scene = this.getAttribute('scene') ?? '';
			const { default: scenes } = await load<{ default: readonly string[] }>('data/index').catch(
				() => ({ default: [scene] })
			);
			this.keeper.disconnect();
			const one = this.querySelector('iframe');
			if (!scenes.includes(scene)) {
				one?.remove();
				console.error(
					`<${ELEMENT}>: there is no scene "${scene}". It may be: ${scenes.join(', ')}.`
				);
				return;
			}
			if (one && !one.src) one.src = one.getAttribute(KEPT) ?? '';
			frames(({ framed }) => this.isConnected && framed(this, base));
		}

		disconnectedCallback() {
			this.keeper.disconnect();
			// An element that is only moved is back at once.
			setTimeout(() => {
				if (this.isConnected) return;
				this.shown?.destroy();
				this.shown = null;
			});
		}

		attributeChangedCallback(name: 'theme' | 'step', was: string | null, now: string | null) {
			if (was === now) return;
			if (this.shown) this.shown.changed(name);
			else if (this.dataset.embedRung) frames(({ changed }) => changed(this, name));
		}

		async come() {
			if (this.coming || this.shown) return;
			this.coming = true;
			try {
				const ready = await Promise.race([
					load<InlineModule>('inline').then(({ prepare }) => prepare(this, base)),
					new Promise<never>((_, no) => setTimeout(no, PATIENCE))
				]);
				if (this.isConnected) this.shown = ready.show();
				this.keeper.disconnect();
			} catch {
				await this.frame();
			}
			this.coming = false;
		}
	}

	addEventListener('message', (event) => {
		if (event.data?.stopped === 1) frames(({ heard }) => heard(event, base));
	});
	if (!customElements.get(ELEMENT)) customElements.define(ELEMENT, Embed);
	// Frames that were there before this script have said what they had to say: they are asked again.
	for (const one of document.querySelectorAll('iframe')) {
		if (one.src.startsWith(base) && !one.closest(ELEMENT)) watch(one);
	}
}

const here = (document.currentScript ??
	document.querySelector('script[src*="/embed/v1/embed.js"]')) as HTMLScriptElement | null;
const once = Symbol.for(ELEMENT);
if (here?.src && !(once in window)) {
	Object.assign(window, { [once]: true });
	start(new URL('.', here.src).href);
}
