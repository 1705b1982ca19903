/**
 * Serves the built site as any static host would, with the headers that the site asks for:
 *
 *     PORT=4180 BASE_PATH=/a/b node tests/serve.mjs
 *
 * PORT 0 takes a free port. BASE_PATH must be the one that the site was built with; BUILD_DIR is
 * where it was built to.
 */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.xml': 'application/xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.pdf': 'application/pdf',
	'.zip': 'application/zip'
};

/**
 * What a site's own headers file says of a path. As hosts do, every rule that fits is added to the others.
 *
 * @param {string} text
 * @returns {(path: string) => Record<string, string>}
 */
export function headersIn(text) {
	/** @type {{ fits: RegExp, headers: [string, string][] }[]} */
	const rules = [];
	for (const line of text.split('\n')) {
		if (/^\S/.test(line)) {
			const parts = line.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
			rules.push({ fits: new RegExp(`^${parts.join('.*')}$`), headers: [] });
		}
		const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
		if (name && value) rules.at(-1)?.headers.push([name.toLowerCase(), value]);
	}
	return (path) => {
		/** @type {Record<string, string>} */
		const sent = {};
		for (const { fits, headers } of rules) {
			if (!fits.test(path)) continue;
			for (const [name, value] of headers)
				sent[name] = sent[name] ? `${sent[name]}, ${value}` : value;
		}
		return sent;
	};
}

/** What hosts compress. */
const compressible =
	/^(?:text|application|image)\/(?:[\w.+-]*(?:javascript|json|xml)|css|html|plain|csv|markdown)/;

/**
 * @param {{ folder: string, base?: string, port?: number, host?: string, zip?: boolean }} options
 *   `zip`: send text compressed to those who take it, as hosts do; each file once for all
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ folder, base = '', port = 0, host = '127.0.0.1', zip = false }) {
	/** @type {Map<string, Buffer>} */
	const zipped = new Map();
	/** Files as they were when they were last asked for. @type {Map<string, { version: string, bytes: Buffer }>} */
	const kept = new Map();
	const root = resolve(folder);
	const prefix = base.replace(/\/+$/, '');
	const headersOf = headersIn(await readFile(join(root, '_headers'), 'utf8').catch(() => ''));

	/** @param {string} file */
	const kindOf = async (file) => {
		const found = await stat(file).catch(() => null);
		return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : null;
	};

	const server = createServer((request, response) => {
		/** @param {number} status @param {Record<string, string>} headers @param {string | Buffer} [body] */
		const answer = (status, headers, body = '') => {
			response.writeHead(status, { 'cache-control': 'no-cache', ...headers });
			response.end(request.method === 'HEAD' ? undefined : body);
		};
		const missing = async () => {
			const page = await readFile(join(root, '404.html')).catch(() => null);
			if (page) answer(404, { 'content-type': TYPES['.html'] ?? '' }, page);
			else answer(404, { 'content-type': 'text/plain; charset=utf-8' }, 'There is no such page.\n');
		};
		const handle = async () => {
			if (request.method !== 'GET' && request.method !== 'HEAD') {
				return answer(405, { allow: 'GET, HEAD' });
			}
			const url = new URL(`http://localhost${request.url ?? '/'}`);
			let path;
			try {
				path = decodeURIComponent(url.pathname);
			} catch {
				return answer(400, { 'content-type': 'text/plain' }, 'The address has a broken escape.\n');
			}
			if (prefix && path === prefix) return answer(308, { location: `${prefix}/${url.search}` });
			if (!path.startsWith(`${prefix}/`) || path.includes('\0')) return missing();
			let file = resolve(join(root, path.slice(prefix.length)));
			if (file !== root && !file.startsWith(root + sep)) return missing();
			let kind = await kindOf(file);
			if (kind === 'folder') {
				if (!path.endsWith('/')) return answer(308, { location: `${url.pathname}/${url.search}` });
				file = join(file, 'index.html');
				kind = await kindOf(file);
			} else if (path.endsWith('/')) kind = null;
			if (kind !== 'file') return missing();
			const type = TYPES[extname(file)] ?? 'application/octet-stream';
			const headers = { 'cache-control': 'no-cache', 'content-type': type, ...headersOf(path) };
			if (
				zip &&
				compressible.test(type) &&
				/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
			) {
				const body = zipped.get(file) ?? gzipSync(await readFile(file));
				zipped.set(file, body);
				return answer(
					200,
					{ ...headers, 'content-encoding': 'gzip', 'content-length': String(body.length) },
					body
				);
			}
			const { size, mtimeMs } = await stat(file);
			const version = `${size} ${mtimeMs}`;
			let body = kept.get(file);
			if (body?.version !== version)
				kept.set(file, (body = { version, bytes: await readFile(file) }));
			answer(200, { ...headers, 'content-length': String(body.bytes.length) }, body.bytes);
		};
		handle().catch((error) => {
			console.error(error);
			if (!response.headersSent) answer(500, {});
			else response.destroy();
		});
	});

	// A connection that is closed for idleness may just be asked for something.
	server.keepAliveTimeout = 600_000;
	await new Promise((done, fail) => {
		server.once('error', fail);
		server.listen(port, host, () => done(undefined));
	});
	const address = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		url: `http://${host}:${address.port}${prefix}/`,
		port: address.port,
		close: () =>
			new Promise((done) => {
				server.closeAllConnections();
				server.close(() => done());
			})
	};
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const { url } = await serve({
		folder: process.env.BUILD_DIR ?? fileURLToPath(new URL('../build', import.meta.url)),
		base: process.env.BASE_PATH ?? '',
		port: Number(process.env.PORT ?? 0)
	});
	console.log(`Serving at ${url}`);
}
