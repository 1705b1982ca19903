/** Builds what the bench compares: the site, the story at many times its length, and two baselines. */
import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const plainSource = fileURLToPath(new URL('plain/', import.meta.url));

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

/** The page of the story alone: what grows with the steps by more than a file for each. */
const storyPage = { ONLY_PAGE: '/' };

/**
 * Builds the story at `times` its length: the page of the story alone, or at once the whole site.
 * @param {number} times 1 is the story itself
 * @param {{ whole?: boolean, name?: string, words?: string[] }} [options] the folder's name, and more for the command line of vite
 * @returns {string} the folder to serve
 * @throws with what the build said, where it fails
 */
export function build(times, { whole = false, name = `${times}`, words = [] } = {}) {
	const folder = `${out}site-${name}`;
	const kit = `tests/out/bench/kit-${name}`;
	// The project's tsconfig.json needs it, wherever this is built.
	if (!existsSync(`${root}.svelte-kit/tsconfig.json`)) {
		node(['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
	}
	rmSync(folder, { recursive: true, force: true });
	const { status, stdout, stderr } = node(
		[
			'node_modules/vite/bin/vite.js',
			'build',
			...(whole ? [] : ['--config', 'tests/bench/vite.config.ts']),
			'--logLevel',
			'warn',
			...words
		],
		{
			...(times === 1 ? {} : { STORY: `tests/bench/story-${times}.ts` }),
			...(whole ? {} : storyPage),
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
 * layout that scripts serve, and shows a still and its text, step by step, in the flow of the page.
 * Nothing is pinned (those figures are empty and not laid out), and stills come as a reader nears them.
 *
 * @param {string} folder a built site, which gets the file
 * @returns {string} the file's name
 * @throws where a script is still in the page
 */
export function withoutScript(folder) {
	const html = readFileSync(`${folder}/index.html`, 'utf8')
		.replace(/<script\b[\s\S]*?<\/script>/g, '')
		.replace(/<link\b[^>]*\brel="modulepreload"[^>]*>/g, '');
	if (/<script\b|modulepreload/.test(html)) throw new Error('The static page has a script.');
	writeFileSync(`${folder}/static.html`, html);
	return 'static.html';
}

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/**
 * The plain scrollama page (tests/bench/plain): the words of the story's steps, and for each step
 * as many shapes and labels as its still has.
 *
 * @param {string} site the built site
 * @returns {Promise<string>} the folder to serve
 */
export async function plain(site) {
	const folder = `${out}plain`;
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	await bundle({
		configFile: false,
		root: plainSource,
		publicDir: false,
		logLevel: 'warn',
		build: {
			outDir: folder,
			emptyOutDir: false,
			target: 'es2022',
			lib: { entry: `${plainSource}plain.js`, formats: ['es'], fileName: () => 'plain.js' }
		}
	});
	/** @type {{ title: string, chapters: { title: string, steps: string[] }[], steps: { id: string, title: string, text: string }[] }} */
	const story = JSON.parse(readFileSync(`${site}/story.json`, 'utf8'));
	const stepOf = new Map(story.steps.map((step) => [step.id, step]));
	const [opening] = story.steps;
	/** @type {{ marks: number, labels: string[] }[]} */
	const data = [];
	/** @param {string} id */
	const section = (id) => {
		const step = stepOf.get(id);
		if (!step) throw new Error(`The story has no step ${id}.`);
		const still = readFileSync(`${site}/stills/narrow/${id}.svg`, 'utf8');
		// In a still each label is one outlined path, set by its own scale; its ground is one shape.
		const labels =
			still.match(/<path\b[^>]*\btransform="translate\([^)]*\)\s?scale\(/g)?.length ?? 0;
		const marks = (still.match(/<(?:rect|path|circle|line)\b/g)?.length ?? 0) - labels - 1;
		const words = step.text.split(' ');
		data.push({
			marks,
			labels: Array.from({ length: labels }, (_, i) =>
				words.slice(i % words.length, (i % words.length) + 2).join(' ')
			)
		});
		return `<div class="step"><h3>${escape(step.title)}</h3><p>${escape(step.text)}</p></div>`;
	};
	const chapters = story.chapters.map(
		({ title, steps }) => `<h2>${escape(title)}</h2>\n${steps.map(section).join('\n')}`
	);
	const fonts = readdirSync(`${site}/_app/immutable/assets`).filter((file) =>
		/^(serif|sans)\..*woff2$/.test(file)
	);
	for (const file of fonts) {
		cpSync(`${site}/_app/immutable/assets/${file}`, `${folder}/${file.replace(/\..*\./, '.')}`);
	}
	cpSync(`${plainSource}plain.css`, `${folder}/plain.css`);
	const html = readFileSync(`${plainSource}index.html`, 'utf8')
		.replaceAll('%title%', () => escape(story.title))
		.replace('%opening%', () => escape(opening?.text ?? ''))
		.replace('%steps%', () => chapters.join('\n'))
		.replace('%data%', () => JSON.stringify(data).replaceAll('<', '\\u003c'));
	writeFileSync(`${folder}/index.html`, html);
	return folder;
}
