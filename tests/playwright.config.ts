import { defineConfig } from '@playwright/test';
import { args, executablePath } from './browser.mjs';

/** `npm test` chooses a free port; by hand it is this one. The site must have been built. */
const port = Number(process.env.TEST_PORT ?? 4187);
const url = `http://127.0.0.1:${port}/`;

/** What takes longest begins first: at the end nobody waits for it. */
const long = /\b(?:random-walks|walk|offline|print)\.spec\.ts$/;

export default defineConfig({
	testDir: 'browser',
	projects: [
		{ name: 'long', testMatch: long },
		{ name: 'others', testIgnore: long }
	],
	outputDir: 'out/browser',
	fullyParallel: true,
	// Suites wait as well as work: one more of them than a small machine has cores.
	workers: 3,
	retries: 0,
	// What is right comes soon; what a busy machine makes late is not wrong.
	timeout: 300_000,
	expect: { timeout: 30_000 },
	reporter: [['line'], ['json', { outputFile: 'out/browser.json' }]],
	use: {
		baseURL: url,
		// Pages of the tests live for seconds: to make their code fast takes longer than it saves.
		launchOptions: {
			executablePath,
			args: [
				...args,
				'--js-flags=--no-maglev --no-turbofan --single-threaded-gc --min-semi-space-size=64'
			]
		},
		// A picture in change takes time of the machine: suites that are about change ask for it.
		reducedMotion: 'reduce',
		// The copy for places without a network has a suite of its own.
		serviceWorkers: 'block',
		screenshot: 'only-on-failure',
		trace: 'off',
		video: 'off'
	},
	webServer: {
		command: 'node serve.mjs',
		cwd: import.meta.dirname,
		env: { PORT: String(port) },
		url,
		reuseExistingServer: false,
		stdout: 'ignore'
	}
});
