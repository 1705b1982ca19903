import { mount, type Component } from 'svelte';
import { loadKinds } from '$lib/scenes/registry';
import Present from '../routes/present/+page.svelte';
import Speaker from '../routes/present/speaker/+page.svelte';
import Story from '../routes/+page.svelte';
import { pageOf, withPage } from './address';
import { fileAt, pageHeld, sheetHeld, stillHeld, type HeldPage } from './held';
import Page from './Page.svelte';

/** The pages that scripts draw; the others are there as markup. */
const drawn: Readonly<Record<string, unknown>> = {
	'/': Story,
	'/present/': Present,
	'/present/speaker/': Speaker
};

const root = document.documentElement;

/** Puts a page in place that was drawn when the file was made. */
function put({ title, sheets, body }: Extract<HeldPage, { body: string }>, target: Element): void {
	document.title = title;
	const style = document.createElement('style');
	style.textContent = sheets.map(sheetHeld).join('\n');
	document.head.append(style);
	target.innerHTML = body.replace(
		/still:([a-z-]+)\/([a-z0-9-]+)/g,
		(_, frame: string, step: string) => stillHeld(frame, step)
	);
	for (const link of target.querySelectorAll<HTMLAnchorElement>('a[href^="file:/"]')) {
		const path = (link.getAttribute('href') ?? '').slice('file:'.length);
		link.href = fileAt(path);
		link.download = path.replace(/^\//, '').replaceAll('/', '-');
	}
}

function draw(page: Component<{ data: object }>, data: object, target: Element): void {
	for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-drawn]'))
		style.media = 'all';
	mount(Page, { target, props: { page, data } });
}

/** Leads to a place that was asked for before it was there. */
function lead(): void {
	const { hash } = location;
	if (hash.length > 1 && !document.querySelector(':target')) location.replace(hash);
}

async function show(): Promise<void> {
	const page = pageOf(location.search);
	const whole = withPage(location.search, page);
	if (whole !== location.search) {
		try {
			history.replaceState(history.state, '', `${location.pathname}${whole}${location.hash}`);
		} catch {
			// The address keeps the form it has.
		}
	}
	const target = document.querySelector('.page');
	const held = pageHeld(page) ?? pageHeld('/404/');
	if (!target || !held) return;
	const text = [...target.childNodes];
	const style = document.querySelector<HTMLStyleElement>('style[data-text]');
	target.replaceChildren();
	style?.remove();
	try {
		if ('body' in held) {
			put(held, target);
			lead();
		} else {
			root.classList.add('live');
			await loadKinds();
			draw(drawn[page] as Component<{ data: object }>, held.data, target);
		}
	} catch (error) {
		// What was there without scripts is better than nothing.
		root.classList.remove('live');
		target.replaceChildren(...text);
		if (style) document.head.append(style);
		throw error;
	} finally {
		root.classList.remove('opening');
	}
}

void show();
