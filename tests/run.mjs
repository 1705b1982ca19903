/**
 * Checks everything: format, lint and types, and beside them build and unit tests; then browser
 * suites. A stage that fails does not stop the next one. The last line says how many passed and failed.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = fileURLToPath(new URL('out/', import.meta.url));

// What is tested is the site as it is built with no settings of this machine.
/** @type {NodeJS.ProcessEnv} */
const env = { ...process.env, FORCE_COLOR: '0' };
for (const name of ['BASE_PATH', 'SITE_ORIGIN', 'STORY', 'NO_COLOR']) delete env[name];

/** @typedef {{ passed: number, failed: number, note?: string }} Sum */
/** @type {(Sum & { name: string, seconds: number })[]} */
const stages = [];

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
	process.once(signal, () => {
		// Playwright ends its browsers and its server when it is asked to end.
		for (const child of children) child.kill('SIGTERM');
		console.error(`\nEnded by ${signal}.`);
		process.exit(1);
	});
}

/** @typedef {(bin: string, words: string[], more?: Record<string, string>) => Promise<boolean>} Run */

/**
 * Runs programs of node_modules.
 *
 * @param {(text: string) => void} [print] is told what they say; they say it themselves otherwise
 * @returns {Run}
 */
const runner =
	(print) =>
	(bin, words, more = {}) =>
		new Promise((done) => {
			const child = spawn(process.execPath, [`node_modules/${bin}`, ...words], {
				cwd: root,
				stdio: ['ignore', print ? 'pipe' : 'inherit', print ? 'pipe' : 'inherit'],
				env: { ...env, ...more }
			});
			children.add(child);
			for (const stream of [child.stdout, child.stderr])
				stream?.setEncoding('utf8').on('data', (text) => print?.(text));
			child.once('error', (error) => {
				console.error(error);
				done(false);
			});
			child.once('close', (status, signal) => {
				if (signal) console.error(`Ended by ${signal}.`);
				children.delete(child);
				done(status === 0);
			});
		});

/** @param {boolean} ok @returns {Sum} */
const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/**
 * @param {string} name
 * @param {(run: Run) => Sum | Promise<Sum>} stage
 * @param {string[]} [later] keeps what the stage says, for when another has ended
 */
async function stage(name, stage, later) {
	const print = later ? (/** @type {string} */ text) => void later.push(text) : undefined;
	const title = `── ${name} `;
	const line = `\n${title}${'─'.repeat(Math.max(0, 72 - title.length))}\n`;
	if (print) print(line);
	else process.stdout.write(line);
	const start = performance.now();
	/** @type {Sum} */
	let sum;
	try {
		sum = await stage(runner(print));
	} catch (error) {
		console.error(error);
		sum = { passed: 0, failed: 1, note: 'crashed' };
	}
	stages.push({ name, ...sum, seconds: (performance.now() - start) / 1000 });
}

/** @param {string} file What a runner wrote about its run; null where it wrote nothing. */
function report(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return null;
	}
}

/**
 * A runner that broke off, whose files did not load, or that found nothing to run, has failed.
 * @param {boolean} ok whether it said that all is well
 * @param {number} passed
 * @param {number} failed
 * @param {number} skipped
 * @returns {Sum}
 */
function sumOf(ok, passed, failed, skipped) {
	const skips = skipped > 0 ? [`${skipped} skipped`] : [];
	if (passed + failed === 0)
		return { passed, failed: 1, note: ['no test ran', ...skips].join(', ') };
	if (!ok && failed === 0) return { passed, failed: 1, note: ['broke off', ...skips].join(', ') };
	return skips.length > 0 ? { passed, failed, note: skips.join(', ') } : { passed, failed };
}

/** What failed and why, said again at the end: of a long log often only the end is kept. @type {string[]} */
const failures = [];

/**
 * @typedef {{ title: string, suites?: PlaywrightSuite[], specs?: { title: string, ok: boolean,
 *   tests: { results: { errors?: { message?: string }[] }[] }[] }[] }} PlaywrightSuite
 * @param {{ suites: PlaywrightSuite[], errors: { message?: string }[] }} json What Playwright wrote about a run.
 * @returns {string[]}
 */
function failuresOf(json) {
	/** @type {(suite: PlaywrightSuite, path: string[]) => string[]} */
	const of = ({ title, suites = [], specs = [] }, before) => {
		const path = [...before, title];
		const own = specs
			.filter(({ ok }) => !ok)
			.map((spec) => {
				const errors = spec.tests.flatMap(({ results }) => results.flatMap((r) => r.errors ?? []));
				const texts = errors.map(({ message }) => message ?? '');
				return `${[...path, spec.title].join(' › ')}\n${texts.join('\n')}`;
			});
		return [...own, ...suites.flatMap((each) => of(each, path))];
	};
	const broken = json.errors.map(({ message }) => message ?? '');
	return [...json.suites.flatMap((each) => of(each, [])), ...broken];
}

/** @returns {Promise<number>} */
const freePort = () =>
	new Promise((done, fail) => {
		const probe = createServer();
		probe.once('error', fail);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
			probe.close(() => done(port));
		});
	});

for (const old of ['browser', 'browser.json', 'unit.json']) {
	rmSync(`${out}${old}`, { recursive: true, force: true });
}
mkdirSync(out, { recursive: true });
const start = performance.now();

// The types of the routes, which lint, the compiler and the tests read, are made by this.
await runner()('@sveltejs/kit/svelte-kit.js', ['sync']);

/** What three programs of one thread say while the site is built and units are tested. @type {string[]} */
const said = [];
const still = (async () => {
	await stage(
		'format',
		async (run) => {
			const ok = await run('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']);
			if (!ok) said.push('`npm run format` puts this right.\n');
			return one(ok);
		},
		said
	);
	await stage(
		'lint',
		async (run) => {
			const words = ['-c', 'tests/eslint.config.js', '--max-warnings', '0', '.'];
			return one(await run('eslint/bin/eslint.js', words));
		},
		said
	);
	await stage(
		'types',
		async (run) => {
			const site = await run('svelte-check/bin/svelte-check', ['--fail-on-warnings']);
			// A service worker lives in a world of its own, with other globals.
			return one((await run('typescript/bin/tsc', ['-p', 'src/service-worker'])) && site);
		},
		said
	);
})();

let built = false;
await stage('build', async (run) => {
	// With an origin, so that there are canonical links and cards to look at. It is never asked for.
	built = await run('vite/bin/vite.js', ['build', '--logLevel', 'warn'], {
		SITE_ORIGIN: 'https://story.example'
	});
	return one(built);
});

await stage('unit', async (run) => {
	const file = `${out}unit.json`;
	const ok = await run('vitest/vitest.mjs', [
		'run',
		'--allowOnly=false',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`
	]);
	const json = report(file);
	if (!json) return { passed: 0, failed: 1, note: 'crashed' };
	for (const { name, message, assertionResults } of json.testResults) {
		const suite = relative(root, name);
		if (message) failures.push(`${suite}\n${message}`);
		for (const each of assertionResults) {
			if (each.status !== 'failed') continue;
			failures.push(`${suite} › ${each.fullName}\n${each.failureMessages.join('\n')}`);
		}
	}
	const broken = json.testResults.filter(
		(/** @type {{ status: string, assertionResults: { status: string }[] }} */ one) =>
			one.status === 'failed' && !one.assertionResults.some(({ status }) => status === 'failed')
	).length;
	return sumOf(
		ok,
		json.numPassedTests,
		json.numFailedTests + broken,
		json.numPendingTests + json.numTodoTests
	);
});
await still;
process.stdout.write(said.join(''));

await stage('browser', async (run) => {
	if (!built) {
		console.error('There is no build to look at.');
		return { passed: 0, failed: 1, note: 'not run' };
	}
	const { executablePath } = await import('./browser.mjs');
	console.log(`With ${executablePath}`);
	const ok = await run(
		'@playwright/test/cli.js',
		['test', '-c', 'tests/playwright.config.ts', '--forbid-only'],
		{ BROWSER_PATH: executablePath, TEST_PORT: String(await freePort()) }
	);
	const json = report(`${out}browser.json`);
	if (!json) return { passed: 0, failed: 1, note: 'crashed' };
	failures.push(...failuresOf(json));
	const { expected, unexpected, flaky, skipped } = json.stats;
	return sumOf(ok, expected, unexpected + flaky, skipped);
});

const passed = stages.reduce((sum, each) => sum + each.passed, 0);
const failed = stages.reduce((sum, each) => sum + each.failed, 0);

for (const each of failures) {
	const text = stripVTControlCharacters(each);
	const end = text.length > 3000 ? '\n…' : '';
	console.log(`\n✗ ${text.slice(0, 3000)}${end}`);
}
console.log(`\n${'─'.repeat(72)}`);
for (const each of stages) {
	const note = each.note ? ` (${each.note})` : '';
	const counts = `${each.passed} passed, ${each.failed} failed${note}`;
	console.log(
		`${each.failed > 0 ? '✗' : '✓'} ${each.name.padEnd(8)} ${counts}, ${each.seconds.toFixed(0)} s`
	);
}
if (failed > 0) console.log(`More about failures is in ${relative(root, out)}.`);
console.log(`${((performance.now() - start) / 1000).toFixed(0)} s in all.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
