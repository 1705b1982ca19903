/**
 * Makes one HTML file of the whole site, which opens from a memory stick and asks for nothing:
 *
 *     npm run build:single
 *
 * It builds the site beside `build/`, or takes the one in BUILD_DIR, and writes
 * `build-single/the-day-the-police-stopped-sharing.html`. Pages without scripts are taken from the built
 * site as they stand; story, deck and speaker view are the site's own pages in one bundle (src/single).
 * Which page is shown is said in the query: `…sharing.html?page=/teach/#task`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { unflatten } from 'devalue';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const single = join(root, 'src/single');

/** The frame in which a file shows the picture of a step; that of the copy for offline is the same. */
const frame = 'narrow';

/** The pages that scripts draw; src/single/main.ts has their components. */
const drawn = ['/', '/present/', '/present/speaker/'];

/** The pages of a site that have no place in a file: they are for other sites. @param {string} path */
const left = (path) => /^\/(embed|oembed)\//.test(path);

/** What may stand in a script element: neither can it end it, nor begin another. @param {string} json */
const inScript = (json) => json.replace(/<(?=!--|\/?script)/gi, '\\u003c');

/** @param {string} text */
const inAttribute = (text) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * What stands between the first of one text and the last of another, both of which must be there.
 * @param {string} text
 * @param {string} after
 * @param {string} before
 * @param {string} where
 */
function between(text, after, before, where) {
	const from = text.indexOf(after);
	const to = text.lastIndexOf(before);
	if (from < 0 || to < from + after.length)
		throw new Error(`${where} has no “${after} … ${before}”.`);
	return text.slice(from + after.length, to);
}

/** Fonts that are here need not be waited for. @param {string} css */
const atOnce = (css) => css.replace(/font-display:\s*(?:optional|swap)/g, 'font-display:block');

/** A script as a policy names it. @param {string} code */
const hash = (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/**
 * Two drawings of one picture that differ in nothing but their colours, as one.
 * @param {string} paper
 * @param {string} night
 * @param {Map<string, number>} inks the pairs of colours met so far, and their numbers
 * @throws where they differ in more
 */
export function asOne(paper, night, inks) {
	const colour = /#[0-9a-f]{6}\b/gi;
	const other = night.match(colour) ?? [];
	if (/\{\d+\}/.test(paper) || paper.split(colour).join('#') !== night.split(colour).join('#'))
		throw new Error('A picture on night differs from that on paper in more than its colours.');
	let at = 0;
	return paper.replace(colour, (on) => {
		const pair = `${on} ${other[at++]}`;
		const n = inks.get(pair) ?? inks.size;
		inks.set(pair, n);
		return `{${n}}`;
	});
}

/** Story, deck and speaker view as one script and one style sheet. */
async function bundle() {
	const swap = {
		name: 'files-in-this-file',
		/** @param {string} id */
		load: (id) =>
			id === join(root, 'src/lib/story/files.ts')
				? `export * from ${JSON.stringify(join(single, 'files.ts'))};`
				: null
	};
	const result = await build({
		root,
		configFile: false,
		logLevel: 'warn',
		envPrefix: ['VITE_', 'SITE_ORIGIN', 'BASE_PATH'],
		publicDir: false,
		plugins: [{ ...swap, enforce: 'pre' }, svelte({ configFile: false })],
		resolve: {
			alias: {
				$lib: join(root, 'src/lib'),
				$story: resolve(root, process.env.STORY ?? 'src/content/index.ts'),
				'$app/paths': join(single, 'paths.ts'),
				'$app/navigation': join(single, 'navigation.ts')
			}
		},
		build: {
			write: false,
			target: 'es2022',
			assetsInlineLimit: () => true,
			cssCodeSplit: false,
			lib: { entry: join(single, 'main.ts'), formats: ['iife'], name: 'single' },
			rolldownOptions: { checks: { pluginTimings: false } }
		}
	});
	const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (
		Array.isArray(result) ? result[0] : result
	);
	let script = '';
	let styles = '';
	for (const each of output) {
		if (each.type === 'chunk') script += each.code;
		else if (each.fileName.endsWith('.css')) styles += each.source;
		else throw new Error(`The bundle has a file of its own, ${each.fileName}: all must be in one.`);
	}
	// Both stand in strings alone, where the one is the other.
	return { script: script.replace(/<(?=!--|\/?script)/gi, '\\x3C').trim(), styles };
}

/**
 * @typedef {{ data: object } | { title: string, sheets: string[], body: string }} HeldPage as in
 *   src/single/held.ts
 */

/** A built site, as the file needs it. @param {string} folder */
function siteIn(folder) {
	const read = (/** @type {string} */ file) => readFileSync(join(folder, file), 'utf8');
	const base = (process.env.BASE_PATH ?? '').replace(/\/+$/, '');
	/** @type {Map<string, string>} */
	const sheets = new Map();
	/** @type {Map<string, string>} */
	const files = new Map();
	const lost = new Set();

	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /(^|\/)index\.html$/.test(file))
		.map((file) => `/${file.replace(/index\.html$/, '')}`)
		.filter((path) => !left(path));
	paths.push('/404/');
	const fileOf = (/** @type {string} */ path) =>
		path === '/404/' ? '404.html' : `${path.slice(1)}index.html`;

	/** A style sheet with its fonts in it. @param {string} name */
	const sheet = (name) => {
		const css = atOnce(read(`_app/immutable/assets/${name}`)).replace(
			/url\((?:[^)]*\/)?([\w.-]+\.woff2)\)/g,
			(_, font) =>
				`url(data:font/woff2;base64,${readFileSync(join(folder, '_app/immutable/assets', font)).toString('base64')})`
		);
		sheets.set(name, css);
		return name;
	};

	/** Where a link of the site leads in the file. @param {string} path @param {string} from */
	const leads = (path, from) => {
		const [, page = '', rest = ''] = /^([^?#]*)(.*)$/.exec(path) ?? [];
		if (paths.includes(page)) return `?page=${page}${rest}`;
		if (/\.(pdf|json)$/.test(page) && existsSync(join(folder, page))) {
			files.set(page, page);
			return `file:${page}`;
		}
		lost.add(`${page} (from ${from})`);
		return null;
	};

	const under = base.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	/** @param {string} path @returns {{ path: string, held: HeldPage }} */
	const pageAt = (path) => {
		const html = read(fileOf(path));
		if (drawn.includes(path)) {
			const { nodes } = JSON.parse(read(`${path.slice(1)}__data.json`));
			const data = Object.assign(
				{},
				...nodes
					.filter((/** @type {{ type?: string } | null} */ node) => node?.type === 'data')
					.map((/** @type {{ data: unknown[] }} */ node) => unflatten(node.data))
			);
			if (path === '/')
				data.notes = between(
					html.slice(0, html.indexOf('</main>')),
					'<div id="on-paper" class="on-paper" hidden="">',
					'</div>',
					'The story'
				).replace(/<!--.*?-->/g, '');
			return { path, held: { data } };
		}
		const body = between(html, '<div class="page">', '</div>', path)
			.replace(/<!--[\s\S]*?-->/g, '')
			.replace(new RegExp(`\\s(href|src)="${under}(/[^"]*)"`, 'g'), (whole, name, to) => {
				const still = /^\/stills\/([a-z-]+)\/([a-z0-9-]+)\.svg$/.exec(to);
				if (still) return ` ${name}="still:${still[1]}/${still[2]}"`;
				const led = leads(to, path);
				return led === null ? '' : ` ${name}="${led}"`;
			})
			.replace(new RegExp(`${under}/stills/([a-z-]+)/([a-z0-9-]+)\\.svg`, 'g'), 'still:$1/$2')
			.trim();
		if (/<script/i.test(body))
			throw new Error(`${path} runs scripts: src/single/main.ts and src/tools/single.mjs name it.`);
		const title = between(html, '<title>', '</title>', path);
		const links = [...html.matchAll(/<link href="[^"]*\/([^"/]+\.css)" rel="stylesheet">/g)];
		return { path, held: { title, sheets: links.map(([, name = '']) => sheet(name)), body } };
	};
	const pages = paths.map(pageAt);
	if (lost.size > 0)
		console.warn(`Not in the file, and no link in it: ${[...lost].sort().join(', ')}.`);

	const inks = new Map();
	const drawings = Object.fromEntries(
		readdirSync(join(folder, 'stills', frame))
			.filter((file) => file.endsWith('.svg'))
			.sort()
			.map((file) => [
				file.replace(/\.svg$/, ''),
				asOne(read(`stills/${frame}/${file}`), read(`stills/${frame}-night/${file}`), inks)
			])
	);
	return {
		pages,
		sheets,
		files: ['/story.json', ...[...files.keys()].filter((path) => path !== '/story.json')],
		stills: { drawings, inks: [...inks.keys()].map((pair) => pair.split(' ')) },
		icon: read('favicon.svg')
	};
}

/**
 * @param {string} folder a built site
 * @param {string} out the file to write
 * @returns {Promise<{ bytes: number, pages: number }>}
 * @throws where something that the file needs is not in the site
 */
export async function pack(folder, out) {
	const [{ script, styles }, { pages, sheets, files, stills, icon }] = await Promise.all([
		bundle(),
		Promise.resolve(siteIn(folder))
	]);
	const text = pages.find(({ path }) => path === '/text/')?.held;
	if (!text || 'data' in text) throw new Error('The site has no page /text/.');

	/** @param {string} kind @param {string} name @param {unknown} data */
	const held = (kind, name, data) =>
		`<script type="application/json" data-${kind}="${inAttribute(name)}">${inScript(JSON.stringify(data))}</script>`;
	const all = [
		...pages.map(({ path, held: page }) => held('page', path, page)),
		...[...sheets].map(([name, css]) => held('sheet', name, css)),
		held('stills', 'all', stills),
		...files.map((path) => {
			const bytes = readFileSync(join(folder, path));
			return path.endsWith('.json')
				? `<script type="text/plain" data-file="${path}" data-type="application/json">${inScript(bytes.toString())}</script>`
				: `<script type="text/plain" data-file="${path}" data-type="application/pdf" data-coded>${bytes.toString('base64')}</script>`;
		})
	];

	/** @type {Record<string, string>} */
	const parts = {
		title: text.title,
		icon: `data:image/svg+xml,${encodeURIComponent(icon)}`,
		styles: atOnce(styles).replaceAll('</', '<\\/'),
		textStyles: text.sheets.map((name) => sheets.get(name)).join('\n'),
		text: text.body,
		held: all.join('\n'),
		script
	};
	const shell = readFileSync(join(single, 'page.html'), 'utf8').replace(
		/%(title|icon|styles|textStyles|text|held|script)%/g,
		(_, name) => parts[name] ?? ''
	);
	const scripts = [...shell.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
	const policy = [
		"default-src 'none'",
		`script-src ${scripts.map(hash).join(' ')}`,
		"style-src 'unsafe-inline'",
		'img-src data: blob:',
		'font-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	const html = shell.replace('%policy%', policy);
	mkdirSync(dirname(out), { recursive: true });
	writeFileSync(out, html);
	return { bytes: Buffer.byteLength(html), pages: pages.length };
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const kit = join(root, '.svelte-kit-single');
	let folder = process.env.BUILD_DIR;
	if (!folder) {
		folder = join(kit, 'site');
		const { spawnSync } = await import('node:child_process');
		const { status } = spawnSync(
			process.execPath,
			[join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
			{
				cwd: root,
				stdio: 'inherit',
				env: { ...process.env, BUILD_DIR: folder, KIT_DIR: '.svelte-kit-single/kit' }
			}
		);
		if (status !== 0) process.exit(status ?? 1);
	}
	const out = join(root, 'build-single/the-day-the-police-stopped-sharing.html');
	const { bytes, pages } = await pack(folder, out);
	console.log(
		`\n${pages} pages in one file of ${(bytes / 1e6).toFixed(1)} MB: ${out.slice(root.length)}\n`
	);
}
