/** Builds the synthetic stories. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Everything the bench makes. */
export const out = fileURLToPath(new URL('../out/bench/', import.meta.url));

/** @param {string[]} words @param {Record<string, string>} [more] */
const node = (words, more = {}) =>
	spawnSync(process.execPath, words, {
		cwd: root,
		env: { ...process.env, BASE_PATH: '', SITE_ORIGIN: '', FORCE_COLOR: '0', ...more },
		encoding: 'utf8',
		maxBuffer: 1 << 28
	});

/**
 * Builds the story at `times` its length.
 * @param {number} times
 * @param {{ name?: string, words?: string[] }} [options] the folder's name, and more for the command line of vite
 * @returns {string} the folder to serve
 */
export function build(times, { name = `${times}`, words = [] } = {}) {
	const folder = `${out}site-${name}`;
	const kit = `tests/out/bench/kit-${name}`;
	// The project's tsconfig.json needs it, wherever this is built.
	if (!existsSync(`${root}.svelte-kit/tsconfig.json`)) {
		node(['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
	}
	rmSync(folder, { recursive: true, force: true });
	const { status, stdout, stderr } = node(
		['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', ...words],
		{
			STORY: `tests/bench/story-${times}.ts`,
			BUILD_DIR: `tests/out/bench/site-${name}`,
			KIT_DIR: kit
		}
	);
	rmSync(`${root}${kit}`, { recursive: true, force: true });
	if (status !== 0) {
		const said = `${stdout}${stderr}`.trim();
		const part = said.length > 4000 ? `${said.slice(0, 2000)}\n…\n${said.slice(-2000)}` : said;
		throw new Error(`The story at ${times} times its length does not build.\n${part}`);
	}
	return folder;
}

/**
 * The same page with nothing that scripts do: no script is loaded, so the page never asks for the
 * layout that scripts serve, and shows a still and its text, step by step.
 * @param {string} folder a built site, which gets the file
 * @returns {string} the file's name
 */
export function withoutScript(folder) {
	const html = readFileSync(`${folder}/index.html`, 'utf8')
		.replace(/<script\b[\s\S]*?<\/script>/g, '')
		.replace(/<link\b[^>]*\brel="modulepreload"[^>]*>/g, '');
	writeFileSync(`${folder}/static.html`, html);
	return 'static.html';
}
