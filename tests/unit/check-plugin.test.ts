import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build as buildWith, createLogger, createServer, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { storyCheck } from '../../src/tools/check-story';

const root = resolve('.');
const out = resolve('tests/out/.story-check');

beforeAll(() => {
	rmSync(out, { recursive: true, force: true });
	mkdirSync(out, { recursive: true });
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

/** Builds a page beside a story: what a build of the site asks of the check, and no more. */
async function check(entry: string): Promise<void> {
	const page = `${out}/page.js`;
	writeFileSync(page, 'console.log(1);\n');
	await buildWith({
		root,
		configFile: false,
		logLevel: 'silent',
		build: { write: false, rolldownOptions: { input: page } },
		plugins: [storyCheck({ entry })]
	});
}

/** Builds the site of a story, into a folder of its own. */
function build(name: string, entry: string): Promise<{ code: number | null; stderr: string }> {
	const env: NodeJS.ProcessEnv = {
		...process.env,
		STORY: entry,
		KIT_DIR: `tests/out/.story-check/${name}/kit`,
		BUILD_DIR: `tests/out/.story-check/${name}/build`,
		NO_COLOR: '1'
	};
	for (const key of ['VITEST', 'NODE_ENV', 'FORCE_COLOR', 'BASE_PATH']) delete env[key];
	const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		cwd: root,
		env,
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let stderr = '';
	child.stderr.on('data', (chunk) => (stderr += String(chunk)));
	return new Promise((done, fail) => {
		child.once('error', fail);
		child.once('close', (code) => done({ code, stderr }));
	});
}

/** The line of a file on which a text first stands. */
function lineOf(file: string, text: string): number {
	const at = readFileSync(file, 'utf8')
		.split('\n')
		.findIndex((line) => line.includes(text));
	if (at < 0) throw new Error(`${file} does not say ${text}`);
	return at + 1;
}

describe('a build', { timeout: 120_000 }, () => {
	const folder = 'tests/fixtures/story';
	beforeEach(() => void vi.stubEnv('VITEST', undefined));
	afterEach(() => void vi.unstubAllEnvs());

	const faults: readonly (readonly [string, readonly string[]])[] = [
		[
			'duplicate-id',
			[
				`${folder}/duplicate-id/index.ts:${lineOf(`${folder}/duplicate-id/index.ts`, "id: 'the-find'")} and ${folder}/duplicate-id/lost.ts:${lineOf(`${folder}/duplicate-id/lost.ts`, "id: 'the-find'")} › scene reading-room › step the-find`,
				'  Two steps have the id “the-find”.',
				'  → Give one of them another id: it is an address.'
			]
		],
		[
			'misquoted',
			[
				`${folder}/misquoted/index.ts:${lineOf(`${folder}/misquoted/index.ts`, "id: 'what-she-said'")} › scene reading-room › step what-she-said`,
				'  The text quotes “It is entirely acceptable,”, which is not verbatim in librarian-speaks; the nearest there is “it is entirely unacceptable”.',
				'  → Quote word for word, with the source’s own marks, or say it without quotation marks.'
			]
		],
		[
			'unsourced',
			[
				`${folder}/unsourced/index.ts:${lineOf(`${folder}/unsourced/index.ts`, "id: 'unsaid'")} › scene reading-room › step unsaid`,
				'  The step names no claim.',
				'  → Add the claims that it rests on to its sentences or to claims.'
			]
		],
		[
			'uneven',
			[
				`${folder}/uneven/lesson.ts:${lineOf(`${folder}/uneven/lesson.ts`, "id: 'long'")} › cut long`,
				'  The cut is to take 10 minutes, and its parts take 6.',
				'  → Correct one of them, so that they add up.'
			]
		]
	];
	const words = (lines: readonly string[]) => ['The story has a problem.', '', ...lines].join('\n');

	test.each(faults)('of a story that is %s fails', async (name, lines) => {
		const error: unknown = await check(`${folder}/${name}/index.ts`).catch(
			(failed: unknown) => failed
		);
		expect(error).toBeInstanceOf(Error);
		const { message } = error as Error;
		expect(message).toContain(words(lines));
		expect(message.split(lines[0] ?? '')).toHaveLength(2);
	});

	test('of the site fails before anything is built, and says so once', async () => {
		const [name, lines] = faults[1]!;
		const { code, stderr } = await build(name, `${folder}/${name}/index.ts`);
		expect(stderr).toContain(words(lines));
		expect(stderr.split(lines[0] ?? '')).toHaveLength(2);
		expect(code).not.toBe(0);
		expect(existsSync(`${out}/${name}/kit/output/server`)).toBe(false);
	});

	test('of a story that cannot be loaded names the file', async () => {
		mkdirSync(`${out}/torn`);
		writeFileSync(`${out}/torn/index.ts`, `export { story } from './nowhere';\n`);
		await expect(check('tests/out/.story-check/torn/index.ts')).rejects.toThrow(
			[
				'tests/out/.story-check/torn/index.ts:1',
				'  It imports ./nowhere, and there is no such file.',
				'  → Correct the path, or add the file.'
			].join('\n')
		);
	});
});

describe('a dev server', { timeout: 80_000 }, () => {
	let server: ViteDevServer | undefined;
	afterEach(async () => {
		await server?.close();
		vi.unstubAllEnvs();
	});

	test('says what is wrong, goes on, and reloads the page when it is mended', async () => {
		vi.stubEnv('VITEST', undefined);
		vi.stubEnv('STORY', undefined);
		const story = 'tests/out/.story-check/dev/misquoted/index.ts';
		for (const part of ['dossier.ts', 'language.ts', 'misquoted']) {
			cpSync(`tests/fixtures/story/${part}`, `${out}/dev/${part}`, { recursive: true });
		}
		for (const part of ['dossier.ts', 'language.ts']) {
			const file = `${out}/dev/${part}`;
			const text = readFileSync(file, 'utf8').replaceAll('../../../src/lib/', '$lib/');
			writeFileSync(file, text);
		}
		const heard: string[] = [];
		const sent: { type: string; err?: { message: string } }[] = [];
		const logger = createLogger('silent');
		logger.error = (message) => heard.push(message);
		logger.info = (message) => heard.push(message);
		server = await createServer({
			root,
			configFile: false,
			customLogger: logger,
			optimizeDeps: { noDiscovery: true },
			resolve: { alias: { $lib: resolve('src/lib') } },
			server: { middlewareMode: true, ws: false, watch: { ignored: ['**/node_modules/**'] } },
			plugins: [
				{
					name: 'listen',
					configureServer({ ws }) {
						ws.send = (payload: unknown) => {
							sent.push(payload as (typeof sent)[number]);
						};
					}
				},
				storyCheck({ entry: story })
			]
		});
		const last = () => heard[heard.length - 1] ?? '';
		const wrong = [
			'The story has a problem.',
			'',
			`${story}:${lineOf(story, "id: 'what-she-said'")} › scene reading-room › step what-she-said`,
			'  The text quotes “It is entirely acceptable,”, which is not verbatim in librarian-speaks; the nearest there is “it is entirely unacceptable”.',
			'  → Quote word for word, with the source’s own marks, or say it without quotation marks.'
		].join('\n');
		await vi.waitFor(() => expect(last()).toBe(wrong), 20_000);
		expect(sent).toContainEqual({
			type: 'error',
			err: expect.objectContaining({ message: wrong, plugin: 'story-check' })
		});

		const text = readFileSync(story, 'utf8');
		/** Saves, and saves again where the watcher was still beginning to watch. */
		const save = (changed: string, said: () => void) =>
			vi.waitFor(
				async () => {
					writeFileSync(story, changed);
					await vi.waitFor(said, 3000);
				},
				{ timeout: 21_000, interval: 10 }
			);
		await save(text.replace('export const', 'export const const'), () => {
			expect(last()).toMatch(`${story}:${lineOf(story, 'export const')}:`);
			expect(last()).toContain('\n  It cannot be read: ');
		});
		await save(
			text.replace('entirely acceptable,', 'entirely unacceptable').replace('“It', '“it'),
			() => expect(last()).toBe('The story has no problems any more.')
		);
		expect(sent[sent.length - 1]).toEqual({ type: 'full-reload' });
	});
});

test('the builds that one build consists of check a story once, and once more when it has changed', async () => {
	vi.stubEnv('VITEST', undefined);
	vi.stubEnv('STORY', undefined);
	const entry = 'tests/out/.story-check/once/index.ts';
	mkdirSync(`${out}/once`);
	writeFileSync(`${out}/once/page.js`, 'console.log(1);\n');
	const write = (more = '') =>
		writeFileSync(
			entry,
			`${more}globalThis.storyLoads = (globalThis.storyLoads ?? 0) + 1;
			export { story } from '../../../fixtures/story/good/index';\n`
		);
	const loads = () => (globalThis as { storyLoads?: number }).storyLoads;
	const once = async () => {
		// A configuration is loaded anew for every build, and its plugins with it.
		vi.resetModules();
		const fresh = await import('../../src/tools/check-story');
		await buildWith({
			root,
			configFile: false,
			logLevel: 'silent',
			build: { write: false, rolldownOptions: { input: `${out}/once/page.js` } },
			plugins: [fresh.storyCheck({ entry })]
		});
	};
	write();
	await once();
	expect(loads()).toBe(1);
	await once();
	expect(loads()).toBe(1);
	write('// Changed.\n');
	await once();
	expect(loads()).toBe(2);
	write("throw new Error('It rains.');\n");
	await expect(once()).rejects.toThrow(`${entry}\n  It cannot be run: It rains.\n`);
	await expect(once()).rejects.toThrow('It rains.');
	vi.unstubAllEnvs();
}, 60_000);

test('it stays out of unit tests', () => {
	const { apply } = storyCheck();
	expect(typeof apply === 'function' && apply({}, { command: 'serve', mode: 'test' })).toBe(false);
});
