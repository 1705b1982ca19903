/**
 * What a host must send the site with. A build writes it as `_headers`, which Netlify and Cloudflare
 * Pages read; for other hosts it is printed in their own words:
 *
 *     npm run headers -- nginx      (or apache, or vercel)
 *
 * Scripts in a page are allowed by the hash of each, so that the rules belong to one build.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A document of the built site: its path ("/", "/step/opening/", "/404.html", "/teach/handout/a4.pdf"),
 * and the policy that it carries itself, as pages do. A PDF has none: browsers show it by means that
 * the policy of a page forbids.
 * @typedef {{ path: string, policy: string | null }} Built
 */

/**
 * Paths of the site, of which `*` is any rest, and what they are sent with.
 * @typedef {{ path: string, headers: Readonly<Record<string, string>> }} Rule
 */

/** What other sites may load and read from us. */
const open = ['/embed/*', '/_app/*', '/stills/*', '/oembed/*', '/story.json'];

/** Files whose names change with what is in them. */
const lasting = ['/_app/immutable/*', '/embed/v1/assets/*'];

/** What everything is sent with. The story uses none of those powers. */
const everywhere = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
};

/** Pages that other sites may frame. @param {string} path */
const framed = (path) => path.startsWith('/embed/v1/');

/** A page is asked for by its folder, or by its file. @param {string} path */
const addressesOf = (path) => (path.endsWith('/') ? [path, `${path}index.html`] : [path]);

/**
 * A page's policy as its host sends it: the same, and who may frame it, which a page cannot say itself.
 * @param {Built} document
 */
const sent = ({ path, policy }) =>
	policy && (framed(path) ? policy : `${policy}; frame-ancestors 'none'`);

/**
 * The rules for a static host. Hosts add up every rule whose path fits, some join what two rules say
 * and some take the last, so that no path gets one header from two of them. Documents in one
 * folder share a rule where all of them have one policy: steps do, since they have no script of their own.
 *
 * @param {readonly Built[]} documents
 * @returns {readonly Rule[]}
 */
export function rulesOf(documents) {
	/** @type {Map<string, Built[]>} */
	const tops = new Map();
	for (const each of documents) {
		const top = /^\/[^/]+\//.exec(each.path)?.[0] ?? '';
		tops.set(top, [...(tops.get(top) ?? []), each]);
	}
	const policies = [...tops].flatMap(([top, below]) => {
		const [first, ...others] = below.map(sent);
		if (top !== '' && first && others.every((other) => other === first))
			return [{ path: `${top}*`, policy: first }];
		return below.flatMap((each) => {
			const policy = sent(each);
			return policy ? addressesOf(each.path).map((path) => ({ path, policy })) : [];
		});
	});
	return [
		{ path: '/*', headers: everywhere },
		...policies.map(({ path, policy }) => ({
			path,
			headers: { 'Content-Security-Policy': policy }
		})),
		...open.map((path) => ({ path, headers: { 'Access-Control-Allow-Origin': '*' } })),
		...lasting.map((path) => ({
			path,
			headers: { 'Cache-Control': 'public, max-age=31536000, immutable' }
		})),
		...['embed.js', 'inline.js', 'frames.js', 'data/*'].map((file) => ({
			path: `/embed/v1/${file}`,
			headers: { 'Cache-Control': 'public, max-age=600' }
		}))
	];
}

/**
 * The policy that a page carries.
 * @param {string} html
 * @param {string} name of the page, for whoever reads the error
 * @throws where it carries none
 */
export function policyIn(html, name) {
	const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1];
	if (!policy) throw new Error(`${name} carries no policy: svelte.config.js says it.`);
	return policy;
}

/** The documents of a built site, the first by name first. @param {string} folder @returns {Built[]} */
export const documentsIn = (folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(html|pdf)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((file) => {
			const name = relative(folder, file).replaceAll('\\', '/');
			return {
				path: `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
				policy: name.endsWith('.html') ? policyIn(readFileSync(file, 'utf8'), name) : null
			};
		});

/** What Cloudflare Pages reads of a `_headers` file, which is less than Netlify does. */
const most = { rules: 100, line: 2000 };

/** @param {readonly Rule[]} rules @param {string} base the path of the site on its host */
export function netlify(rules, base) {
	const blocks = rules.map(({ path, headers }) =>
		[base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
			'\n'
		)
	);
	return `${blocks.join('\n\n')}\n`;
}

/** A path with `*` as a regular expression. @param {string} path */
const pattern = (path) =>
	`^${path
		.split('*')
		.map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
		.join('.*')}$`;

/**
 * A map of paths to values for each header: in nginx the `add_header` of one place undoes those of
 * another, so that all of them stand in one.
 * @param {readonly Rule[]} rules @param {string} base
 */
export function nginx(rules, base) {
	const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
	const variable = (/** @type {string} */ name) =>
		`$sharing_${name.toLowerCase().replaceAll('-', '_')}`;
	const maps = names.map((name) => {
		const lines = rules.flatMap(({ path, headers }) =>
			headers[name] ? [`\t"~${pattern(base + path)}" "${headers[name]}";`] : []
		);
		return `map $uri ${variable(name)} {\n${lines.join('\n')}\n}\n`;
	});
	return [
		'# Beside the server:',
		...maps,
		'# In the server:',
		...names.map((name) => `add_header ${name} ${variable(name)} always;`),
		''
	].join('\n');
}

/** @param {readonly Rule[]} rules @param {string} base */
export function apache(rules, base) {
	const lines = rules.flatMap(({ path, headers }) =>
		Object.entries(headers).map(
			([name, value]) =>
				`Header always set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#${pattern(base + path)}#"`
		)
	);
	return ['# With mod_headers:', ...lines, ''].join('\n');
}

/** @param {readonly Rule[]} rules @param {string} base */
export function vercel(rules, base) {
	const headers = rules.map(({ path, headers }) => ({
		source: base + path.replaceAll('*', '(.*)'),
		headers: Object.entries(headers).map(([key, value]) => ({ key, value }))
	}));
	return `${JSON.stringify({ headers }, null, '\t')}\n`;
}

/**
 * Writes `_headers` into a built site.
 * @param {string} folder
 * @param {string} base
 * @returns {string[]} what hosts will not read of it, as sentences
 */
export function writeHeaders(folder, base) {
	const rules = rulesOf(documentsIn(folder));
	const text = netlify(rules, base);
	writeFileSync(join(folder, '_headers'), text);
	const long = text.split('\n').filter((line) => line.length > most.line).length;
	return [
		...(rules.length > most.rules
			? [`_headers has ${rules.length} rules; Cloudflare Pages reads ${most.rules}.`]
			: []),
		...(long > 0
			? [`${long} lines of _headers are longer than the ${most.line} that Cloudflare Pages reads.`]
			: [])
	];
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const hosts = { netlify, nginx, apache, vercel };
	const asked = process.argv[2] ?? '';
	const folder = process.env.BUILD_DIR ?? fileURLToPath(new URL('../../build', import.meta.url));
	const base = (process.env.BASE_PATH ?? '').replace(/\/+$/, '');
	if (Object.hasOwn(hosts, asked)) {
		const write = hosts[/** @type {keyof typeof hosts} */ (asked)];
		process.stdout.write(write(rulesOf(documentsIn(folder)), base));
	} else {
		console.error(`Which host? ${Object.keys(hosts).join(', ')}.`);
		process.exitCode = 1;
	}
}
