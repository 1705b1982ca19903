/**
 * Writes into the built service worker what the copy for places without a network holds: the pages,
 * their code and fonts, and one drawing of each step. It runs after everything else is written.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes after gzip. Beyond it a phone's plan is asked for too much. */
export const limit = 1_500_000;

const placeholder = '%OFFLINE_COPY%';

/** Which files of a built site the copy holds. @param {string} file */
export const kept = (file) =>
	/^(?!404\.html$|embed\/|oembed\/).*\.html$/.test(file) ||
	/^_app\/immutable\/.*\.(?:js|css|woff2)$/.test(file) ||
	/^stills\/narrow\/[^/]+\.svg$/.test(file) ||
	/^teach\/.*\.pdf$/.test(file) ||
	/^(?:story\.json|favicon\.svg)$/.test(file);

/** @param {string} folder @param {string} under @returns {string[]} */
const filesIn = (folder, under = '') =>
	readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
		const name = under ? `${under}/${entry.name}` : entry.name;
		return entry.isDirectory() ? filesIn(folder, name) : [name];
	});

/** @param {string | Buffer} bytes */
const hash = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/**
 * @param {string} folder the built site
 * @param {string} base the path of the site on its host
 * @returns {{ files: number, bytes: number }} what it holds, in bytes after gzip
 * @throws where the worker is missing or the copy would be too large
 */
export function writeOffline(folder, base) {
	const worker = join(folder, 'service-worker.js');
	const code = readFileSync(worker, 'utf8');
	if (code.split(placeholder).length !== 2)
		throw new Error(`${worker} must have ${placeholder} once.`);
	/** @type {Record<string, string>} */
	const files = {};
	let bytes = 0;
	for (const file of filesIn(folder).filter(kept).sort()) {
		if (!statSync(join(folder, file)).isFile()) continue;
		const content = readFileSync(join(folder, file));
		files[`${base}/${file.replace(/(^|\/)index\.html$/, '$1')}`] = hash(content);
		bytes += gzipSync(content).length;
	}
	if (bytes > limit)
		throw new Error(
			`The copy for places without a network would be ${bytes} bytes after gzip; ${limit} are the most.`
		);
	const version = hash(JSON.stringify(files));
	writeFileSync(
		worker,
		code.replace(placeholder, () =>
			// Safe between quotation marks of any kind.
			encodeURIComponent(JSON.stringify({ version, base, files })).replaceAll("'", '%27')
		)
	);
	return { files: Object.keys(files).length, bytes };
}
