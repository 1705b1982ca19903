/**
 * Finds a browser for the tests and the bench, and installs one where there is none:
 *
 *  1. the file that BROWSER_PATH names;
 *  2. a Chromium or Chrome in PATH, the one without windows (headless shell) before all others;
 *  3. Playwright's own Chromium, where it was installed before;
 *  4. Playwright's own Chromium, installed now;
 *  5. for root on a system with apt: the system's Chromium, installed now.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));
const isRoot = process.getuid?.() === 0;

/** The first opens a page in two thirds of the time: it has no windows, tabs and menus to keep. */
const NAMES = [
	'chromium-headless-shell',
	'chromium',
	'google-chrome',
	'google-chrome-stable',
	'chromium-browser'
];

/**
 * What a browser does beside showing pages. The last `--disable-features` counts, so those that
 * Playwright names for Linux are here too. The omnibox's popups are pages of the browser's own that it
 * loads for each window of ours: they take more time than the story.
 */
const WITHOUT = [
	'WebUIOmniboxAimPopup',
	'WebUIOmniboxPopup',
	'WebUIOmniboxFullPopup',
	'AimEnabled',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'ThirdPartyStoragePartitioning'
];

/** Browsers must not talk to anybody but the site under test. */
const args = [
	// Letters as wide as on a screen of many dots, which is what a browser with windows does by itself.
	'--font-render-hinting=none',
	`--disable-features=${WITHOUT.join()}`,
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	...(isRoot ? ['--no-sandbox'] : [])
];

/** @param {string} file */
function canRun(file) {
	try {
		accessSync(file, constants.X_OK);
		return statSync(file).isFile();
	} catch {
		return false;
	}
}

/** Some programs of these names only say what to install, and a downloaded one may lack libraries. @param {string} file @param {string[]} words */
function works(file, words) {
	const { status, error } = spawnSync(file, words, { stdio: 'ignore', timeout: 60_000 });
	return !error && status === 0;
}

function inPath() {
	for (const name of NAMES) {
		for (const folder of (process.env.PATH ?? '').split(delimiter)) {
			const file = folder && join(folder, name);
			if (file && canRun(file) && works(file, ['--version'])) return file;
		}
	}
	return null;
}

function ofPlaywright() {
	const file = chromium.executablePath();
	return file && existsSync(file) ? file : null;
}

/** @param {string} command @param {string[]} words @param {Record<string, string>} [env] */
function run(command, words, env = {}) {
	console.log(`No browser yet. Running: ${command} ${words.join(' ')}`);
	const { status } = spawnSync(command, words, {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		timeout: 10 * 60_000,
		env: { ...process.env, ...env }
	});
	return status === 0;
}

function install() {
	if (
		run(process.execPath, [
			join(root, 'node_modules/@playwright/test/cli.js'),
			'install',
			'chromium'
		])
	) {
		const file = ofPlaywright();
		if (file && works(file, [...args, '--headless', '--dump-dom', 'about:blank'])) return file;
		console.log('It does not start here: libraries are missing.');
	}
	if (isRoot && process.platform === 'linux') {
		const env = { DEBIAN_FRONTEND: 'noninteractive' };
		if (run('apt-get', ['update'], env)) {
			for (const name of ['chromium-headless-shell', 'chromium']) {
				const words = ['install', '-y', '--no-install-recommends', name];
				const file = run('apt-get', words, env) && inPath();
				if (file) return file;
			}
		}
	}
	return null;
}

function find() {
	const asked = process.env.BROWSER_PATH;
	if (asked) {
		if (canRun(resolve(asked))) return resolve(asked);
		throw new Error(`BROWSER_PATH is "${asked}", and that is not a program that can be run.`);
	}
	const found = inPath() ?? ofPlaywright() ?? install();
	if (found) return found;
	throw new Error(
		'There is no browser for the tests, and none could be installed. Install Chromium or Chrome, ' +
			'run `npx playwright install --with-deps chromium`, or set BROWSER_PATH to a browser’s program.'
	);
}

export const executablePath = find();
export { args };
