/**
 * The copy for where there is no network: the story, the deck and the lesson, whole and of one
 * version. A page is served from the copy of the version that it belongs to, or not from a copy.
 */
import { held, isManifest, type Manifest } from '../lib/offline/copy';

const worker = self as unknown as ServiceWorkerGlobalScope;

/** Filled in when the site has been written: src/tools/offline.mjs. */
const written: string = '%OFFLINE_COPY%';

const manifest = ((): Manifest => {
	try {
		const read: unknown = JSON.parse(decodeURIComponent(written));
		if (isManifest(read)) return read;
	} catch {
		// Before the site has been written there is nothing to keep.
	}
	return { version: '', base: '', files: {} };
})();

const prefix = 'sharing:';
const cacheName = `${prefix}${manifest.version}`;

/** What a file is kept with: what it is, and what the host forbids it. */
const keptHeaders = [
	'content-type',
	'content-security-policy',
	'permissions-policy',
	'referrer-policy',
	'x-content-type-options'
];

const digest = async (bytes: ArrayBuffer): Promise<string> =>
	[...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('')
		.slice(0, 16);

/** Fetches one file of this version; rejects where the host has another by now. */
async function keep(cache: Cache, path: string, hash: string): Promise<void> {
	if (await cache.match(path)) return;
	const response = await fetch(path, { cache: 'no-cache' });
	if (!response.ok) throw new Error(`${path} answers ${response.status}`);
	const bytes = await response.clone().arrayBuffer();
	if ((await digest(bytes)) !== hash) throw new Error(`${path} is not of ${manifest.version}`);
	const headers = keptHeaders.flatMap((name): [string, string][] => {
		const value = response.headers.get(name);
		return value === null ? [] : [[name, value]];
	});
	// A response that was redirected may not answer a navigation: it is made anew.
	await cache.put(path, new Response(bytes, { headers }));
}

worker.addEventListener('install', (event) => {
	event.waitUntil(
		(async () => {
			const cache = await caches.open(cacheName);
			const files = Object.entries(manifest.files);
			// A few at a time: a reader who scrolls comes first.
			const next = async (): Promise<void> => {
				for (let file = files.pop(); file; file = files.pop()) await keep(cache, ...file);
			};
			await Promise.all([next(), next(), next()]);
		})().catch(async (error: unknown) => {
			await caches.delete(cacheName);
			throw error;
		})
	);
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			for (const name of await caches.keys())
				if (name.startsWith(prefix) && name !== cacheName) await caches.delete(name);
		})()
	);
});

/** The copies that there are, the older before the newer. */
const copies = async (): Promise<readonly string[]> =>
	(await caches.keys()).filter((name) => name.startsWith(prefix));

// A page asks for it when it has been open for a while (src/app.html): Chromium can leave a page without
// an answer for minutes that is asked for in the moment in which a worker takes over.
worker.addEventListener('message', (event) => {
	if (event.data !== 'take over') return;
	event.waitUntil(
		(async () => {
			const all = await copies();
			if (all.length === 1 && all[0] === cacheName) await worker.skipWaiting();
		})()
	);
});

/**
 * Gives way to the next version where that is whole and no page of this one stays open. Its worker takes
 * over when a page of it rests, and what is asked for until then is answered from its copy. That this copy is gone says so: a worker may be stopped and started again at any time, and
 * remembers nothing.
 *
 * @param reload whether a page asks for itself anew: only then is it known to be one of those still
 *   open, and not a new one beside them
 */
async function giveWay(path: string, reload: boolean): Promise<void> {
	const { waiting } = worker.registration;
	if (!waiting || (await worker.clients.matchAll()).length > (reload ? 1 : 0)) return;
	const [next, another] = (await copies()).filter((name) => name !== cacheName);
	if (next === undefined || another !== undefined) return;
	if (!(await caches.match(path, { cacheName: next }))) return;
	await caches.delete(cacheName);
}

/** What is kept of a path, of the version that answers now. Where nothing is kept, nothing is made. */
async function kept(path: string): Promise<Response | undefined> {
	const all = await copies();
	const name = all.includes(cacheName) ? cacheName : all[0];
	return name === undefined ? undefined : caches.match(path, { cacheName: name });
}

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	if (request.method !== 'GET' || manifest.version === '') return;
	const url = new URL(request.url);
	if (url.origin !== worker.location.origin) return;
	// Code that this version does not know may be that of the next.
	const code = url.pathname.startsWith(`${manifest.base}/_app/immutable/`);
	const path = held(manifest, url.pathname) ?? (code ? url.pathname : null);
	if (path === null) return;
	event.respondWith(
		(async () => {
			if (request.mode === 'navigate') {
				// A browser that does not say so takes the next version with the next visit.
				const { isReloadNavigation } = request as Request & { isReloadNavigation?: boolean };
				await giveWay(path, isReloadNavigation === true);
			}
			// Another drawing of a picture is asked for first; the one that is kept serves without a network.
			if (url.pathname !== path) {
				const fresh = await fetch(request).catch(() => null);
				if (fresh) return fresh;
			}
			return (await kept(path)) ?? fetch(request);
		})()
	);
});
