import type { Frame, Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { test as base } from './test';

export { expect } from './test';

const require = createRequire(import.meta.url);
const packages = join(dirname(require.resolve('@playwright/test/package.json')), '../..');

/** The scripts of real hosts, as their packages have them for a page. */
const scripts: Readonly<Record<string, string>> = {
	'pym.js': 'pym.js/dist/pym.v1.js',
	'frames.js': '@newswire/frames/dist/frames.umd.js',
	'resizer-4.js': 'iframe-resizer-4/js/iframeResizer.js',
	'resizer-5.js': 'iframe-resizer-5/index.umd.js',
	'open-resizer.js': '@open-iframe-resizer/core/dist/index.umd.cjs'
};

const source = (file: string): string => readFileSync(join(packages, file), 'utf8');

/** Old libraries that hosts have, as scripts of a page in their order; the last is what Prototype.js did. */
export const libraries: Readonly<Record<string, () => readonly string[]>> = {
	'core-js 2': () => [source('core-js/client/shim.min.js')],
	'polyfills of both observers': () => [
		'delete window.IntersectionObserver; delete window.ResizeObserver;',
		source('intersection-observer/intersection-observer.js'),
		source('resize-observer-polyfill/dist/ResizeObserver.global.js')
	],
	'MooTools 1.5': () => [source('mootools/lib/mootools-core-1.5.2-server.js')],
	'a library that adds to every object': () => [
		`Array.from = function (list) { return list ? Array.prototype.slice.call(list) : []; };
		Array.prototype.entries = function () { return this.slice(); };
		Array.prototype.each = function (use) { for (var i = 0; i < this.length; i++) use(this[i], i); };
		Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
		String.prototype.toJSON = function () { return '"' + this + '"'; };
		Object.prototype.inspect = function () { return 'an object'; };
		Function.prototype.delay = function (s) { return setTimeout(this, s * 1000); };
		Element.prototype.update = function (html) { this.innerHTML = html; return this; };`
	]
};

/** What is true of a page where each of them is at work. */
export const replaced: Readonly<Record<string, string>> = {
	'core-js 2': `'__core-js_shared__' in window`,
	'polyfills of both observers': `![IntersectionObserver, ResizeObserver].some((one) => /native code/.test(one))`,
	'MooTools 1.5': `'MooTools' in window && 'clean' in Array.prototype`,
	'a library that adds to every object': `'inspect' in {}`
};

export interface HostSite {
	/** Without a slash at its end. Another site than the one under test. */
	readonly origin: string;
	/** Serves a page at this path, with these headers. */
	page(path: string, html: string, headers?: Record<string, string>): string;
}

/** Pages of somebody else, on a site of their own. */
export const test = base.extend<object, { host: HostSite }>({
	host: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs
		async ({}, use) => {
			const pages = new Map<string, { html: string; headers: Record<string, string> }>();
			const server = createServer((request, response) => {
				const path = new URL(request.url ?? '/', 'http://localhost').pathname;
				const script = scripts[path.slice(1)];
				const page = pages.get(path);
				if (script) {
					response.writeHead(200, { 'content-type': 'text/javascript' });
					response.end(readFileSync(join(packages, script)));
				} else if (page) {
					response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
					response.end(page.html);
				} else {
					response.writeHead(404);
					response.end();
				}
			});
			await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
			// A browser takes localhost and 127.0.0.1 for two sites.
			const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
			await use({
				origin,
				page(path, html, headers = {}) {
					pages.set(path, { html, headers });
					return origin + path;
				}
			});
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		},
		{ scope: 'worker' }
	]
});

/** An article with something in its middle, long enough above and below to scroll it through. */
export const article = (middle: string, head = ''): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A host</title>
<style>body { margin: 0 auto; max-width: 600px } iframe { border: 0 } p { height: 900px; margin: 0 }</style>
${head}</head>
<body><p>Above</p>
${middle}
<p>Below</p><p>Below</p></body></html>`;

const plain = (src: string, more = ''): string =>
	`<iframe id="embed" src="${src}" width="100%" title="A scene" ${more}></iframe>`;

/** What a host puts into its page to frame an address with each of these scripts. */
export const hosts = {
	pym: (src: string) =>
		`<div id="pym"></div><script src="/pym.js"></script>
		<script>new pym.Parent('pym', '${src}', { trackscroll: true, scrollwait: 30 })</script>`,
	'@newswire/frames': (src: string) =>
		`<div data-frame-src="${src}"></div><script src="/frames.js"></script>
		<script>newswireFrames.autoInitFrames()</script>`,
	'iframe-resizer 4': (src: string) =>
		`${plain(src)}<script src="/resizer-4.js"></script>
		<script>iFrameResize({ log: false, checkOrigin: false }, '#embed')</script>`,
	'iframe-resizer 5': (src: string) =>
		`${plain(src)}<script src="/resizer-5.js"></script>
		<script>iframeResize({ license: 'GPLv3', checkOrigin: false }, '#embed')</script>`,
	'open-iframe-resizer': (src: string) =>
		`${plain(src)}<script src="/open-resizer.js"></script>
		<script>iframeResizer.initialize({}, '#embed')</script>`,
	/** As Datawrapper's script does, which many CMSs have at hand. */
	datawrapper: (src: string) =>
		`${plain(src)}<script>
		addEventListener('message', ({ source, data }) => {
			const frame = document.getElementById('embed');
			if (!data || !data['datawrapper-height'] || source !== frame.contentWindow) return;
			for (const height of Object.values(data['datawrapper-height'])) frame.style.height = height + 'px';
		})</script>`,
	/** As wp-embed.js does: heights from 200 to 1000 px, and only with the secret. */
	wordpress: (src: string) =>
		`${plain(`${src}#?secret=a1B2c3`, 'sandbox="allow-scripts" height="300"')}<script>
		addEventListener('message', ({ source, data }) => {
			const frame = document.getElementById('embed');
			if (!data || source !== frame.contentWindow || data.secret !== 'a1B2c3') return;
			if (data.message === 'height')
				frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
		});
		document.getElementById('embed').onload = ({ target }) =>
			target.contentWindow.postMessage({ message: 'ready', secret: 'a1B2c3' }, '*')</script>`,
	/** As the Guardian's pages do: a container of the height asked for, and a frame that is sticky in it. */
	guardian: (src: string) =>
		`<div id="box" style="height: 600px">${plain(src, 'style="width: 100%; height: 100%"')}</div><script>
		const frame = document.getElementById('embed');
		const box = document.getElementById('box');
		const place = () => {
			const { top } = box.getBoundingClientRect();
			frame.contentWindow.postMessage({ kind: 'interactive:scroll', scroll: Math.max(0, -top) }, '*');
		};
		addEventListener('message', ({ source, data }) => {
			if (source !== frame.contentWindow || !data) return;
			if (data.kind === 'interactive:height') box.style.height = data.height + 'px';
			if (data.kind === 'interactive:scroll')
				frame.style.cssText = 'position: sticky; top: 0; width: 100%; height: 100vh';
		});
		addEventListener('scroll', place);
		frame.onload = place</script>`,
	/** A host that moves the frame with its reader, in our own words. */
	sticky: (src: string) =>
		`<div id="box" style="height: 600px">${plain(src, 'style="width: 100%; height: 100vh; position: sticky; top: 0"')}</div><script>
		const frame = document.getElementById('embed');
		const box = document.getElementById('box');
		const say = (message) => frame.contentWindow.postMessage({ stopped: 1, ...message }, '*');
		const place = () =>
			say({ type: 'place', top: box.getBoundingClientRect().top, viewport: innerHeight });
		addEventListener('message', ({ source, data }) => {
			if (source !== frame.contentWindow || !data || data.stopped !== 1) return;
			if (data.type === 'hello') { say({ type: 'hello', sticky: true }); place(); }
			if (data.type === 'track') box.style.height = data.height + 'px';
			if (data.type === 'step') (window.steps ??= []).push(data);
		});
		addEventListener('scroll', place);
		addEventListener('resize', place)</script>`,
	/** No script at all. */
	none: (src: string, more = 'height="7000"') => plain(src, more)
};

export type HostName = keyof typeof hosts;

/** The frame of a host's page, once its scripts have taken over. */
export async function framed(page: Page): Promise<{ iframe: Locator; frame: Frame }> {
	const iframe = page.locator('iframe');
	const frame = (await (await iframe.elementHandle())?.contentFrame())!;
	await readyIn(frame);
	return { iframe, frame };
}

/** Waits until the scripts of a frame have taken over. One that is out of sight draws nothing, so no frame is waited for. */
export const readyIn = (frame: Frame) =>
	frame.waitForFunction(() => 'ready' in document.documentElement.dataset, null, { polling: 50 });

/** Marks that differ from page to page and mean nothing. */
const named = /\b(id|for|aria-labelledby|href|clip-path|mask|fill)="([^"]*)"/g;

/** The markup of the picture that rests at a step, attributes in order, ids normalised. */
export async function pictureAt(page: Page | Frame, step: string): Promise<string> {
	const picture = page.locator(`[data-picture][data-at="${step}"]:not([data-moving])`).first();
	await picture.locator('svg.picture').waitFor({ state: 'attached' });
	const lines = await picture.evaluate((figure) => {
		const out: string[] = [];
		const write = (node: Element): void => {
			const attributes = [...node.attributes].map((a) => `${a.name}="${a.value}"`).sort();
			out.push(`<${node.localName} ${attributes.join(' ')}>`);
			if (node.childElementCount === 0) out.push(node.textContent ?? '');
			for (const child of node.children) write(child);
			out.push(`</${node.localName}>`);
		};
		for (const svg of figure.querySelectorAll('svg.picture')) write(svg);
		return out;
	});
	const ids = new Map<string, string>();
	const normal = (id: string) => {
		if (!ids.has(id)) ids.set(id, `id-${ids.size}`);
		return ids.get(id)!;
	};
	const text = lines.join('\n');
	for (const [, id] of text.matchAll(/\bid="([^"]*)"/g)) normal(id!);
	return text.replace(named, (whole, name: string, value: string) => {
		const id = value.replace(/^url\(['"]?#|['"]?\)$|^#/g, '');
		return ids.has(id) ? `${name}="${value.replace(id, normal(id))}"` : whole;
	});
}
