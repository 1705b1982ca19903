/**
 * The core of the story in Firefox and in WebKit:
 *
 *     npm run engines                 both
 *     npm run engines -- firefox      one of them
 *     npm run engines -- webkit deck  a part of it: story, deck, embeds, still
 *
 * It takes the built site, and the browsers as Debian packages them; as root it installs what is not
 * there. Pictures of what was seen are in tests/out/engines. The last line is "N passed, N failed".
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../serve.mjs';
import { firefox } from './firefox.mjs';
import { deck, embeds, still, story } from './walk.mjs';
import { webkit } from './webkit.mjs';

const build = process.env.BUILD_DIR ?? fileURLToPath(new URL('../../build', import.meta.url));
const out = fileURLToPath(new URL('../out/engines', import.meta.url));

/** Where Debian puts programs that are in no PATH. @param {string} name */
function program(name) {
	const folders = [
		...(process.env.PATH ?? '').split(':'),
		...[
			'/usr/lib',
			'/usr/libexec',
			`/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`
		].flatMap((folder) => [
			folder,
			...['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((of) => join(folder, of))
		])
	];
	return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
}

/** What each needs: programs, and the packages of Debian that have them. */
const needs = {
	firefox: { programs: ['firefox-esr'], packages: ['firefox-esr'] },
	webkit: {
		programs: ['WebKitWebDriver', 'MiniBrowser', 'Xvfb'],
		packages: ['webkit2gtk-driver', 'xvfb']
	}
};

/** The programs of an engine, installed first where they are missing. @param {keyof typeof needs} engine */
function programsOf(engine) {
	const { programs, packages } = needs[engine];
	// Anywhere but on Debian a Firefox has its plain name.
	const find = () =>
		programs.map((name) => program(name) ?? (name === 'firefox-esr' ? program('firefox') : null));
	if (find().includes(null)) {
		const words = ['install', '-y', '--no-install-recommends', ...packages];
		if (process.getuid?.() !== 0 || !program('apt-get'))
			throw new Error(
				`${engine} needs ${programs.join(', ')}: as root, apt-get ${words.join(' ')}`
			);
		for (const each of [['update'], words])
			spawnSync('apt-get', each, {
				stdio: ['ignore', 'inherit', 'inherit'],
				env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
			});
	}
	const found = find();
	if (found.includes(null))
		throw new Error(`${engine} needs ${programs.join(', ')}, and they could not be installed.`);
	return /** @type {string[]} */ (found);
}

/** @type {Record<keyof typeof needs, (options: { dark: boolean, reduced: boolean }) => Promise<import('./driver.mjs').Browser>>} */
const engines = {
	firefox: (options) => firefox(programsOf('firefox')[0] ?? '', options),
	webkit: (options) => {
		const [driver = '', browser = '', screen = ''] = programsOf('webkit');
		return webkit({ driver, browser, screen }, options);
	}
};

const asked = process.argv.slice(2);
const parts = ['story', 'deck', 'embeds', 'still'];
/** Those of the names that were asked for; all of them where none was. @template {string} T @param {T[]} names */
const among = (names) => {
	const some = names.filter((name) => asked.includes(name));
	return some.length > 0 ? some : names;
};
const chosen = among(/** @type {(keyof typeof needs)[]} */ (Object.keys(engines)));
const walked = among(parts);
const unknown = asked.filter((name) => !Object.hasOwn(engines, name) && !parts.includes(name));
if (!existsSync(join(build, 'index.html'))) throw new Error('There is no build: `npm run build`.');
if (unknown.length > 0)
	throw new Error(
		`There is no ${unknown.join(', ')}: ${[...Object.keys(engines), ...parts].join(', ')}.`
	);

/** @type {{ steps: { id: string, scene: string }[] }} */
const { steps: all } = JSON.parse(readFileSync(join(build, 'story.json'), 'utf8'));
const ids = all.map(({ id }) => id);
const scene = 'hours';
const steps = all.filter((step) => step.scene === scene).map(({ id }) => id);

const site = await serve({ folder: build });

/** Somebody else's page, on a site of its own. @param {string} middle */
const article = (middle) =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A host</title><style>body{margin:0 auto;max-width:600px}p{height:900px;margin:0}iframe{border:0}</style>
<p>Above</p>${middle}<p>Below</p><p>Below</p>`;
const script = `<script async src="${site.url}embed/v1/embed.js"></script>`;
const frame = `<iframe src="${site.url}embed/v1/${scene}/" width="100%" height="3000" title="A scene"></iframe>`;
/** @type {Record<string, string>} */
const pages = {
	'/frame': article(`<div data-stopped-sharing="${scene}">${frame}</div>${script}`),
	'/inline': article(`<stopped-sharing scene="${scene}">${frame}</stopped-sharing>${script}`)
};
const host = createServer((request, response) => {
	const page = pages[request.url ?? ''];
	response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
	response.end(page ?? '');
});
await new Promise((done) => host.listen(0, '127.0.0.1', () => done(undefined)));
// A browser takes localhost and 127.0.0.1 for two sites.
const other = `http://localhost:${/** @type {import('node:net').AddressInfo} */ (host.address()).port}`;
const hosts = { frame: `${other}/frame`, inline: `${other}/inline` };

let passed = 0;
let failed = 0;

/** @type {import('./driver.mjs').Browser | null} */
let open = null;
/** How often a check was asked again. @type {Map<string, number>} */
const again = new Map();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
	process.once(signal, async () => {
		console.error(`\nEnded by ${signal}.`);
		await open?.close().catch(() => null);
		process.exit(1);
	});
}

for (const engine of chosen) {
	const shots = join(out, engine);
	if (walked.length === parts.length) rmSync(shots, { recursive: true, force: true });
	mkdirSync(shots, { recursive: true });
	again.clear();

	/** @param {{ dark: boolean, reduced: boolean }} options @param {(browser: import('./driver.mjs').Browser, test: import('./walk.mjs').Test) => Promise<void>} walk */
	const within = async (options, walk) => {
		try {
			let browser = (open = await engines[engine](options));
			const same = /** @type {import('./driver.mjs').Browser} */ (
				new Proxy({}, { get: (_, name) => Reflect.get(browser, name) })
			);
			/** @type {import('./walk.mjs').Test} */
			const test = async (name, check) => {
				const start = performance.now();
				browser.forget();
				try {
					await check();
					const errors = browser.errors();
					if (errors.length > 0) throw new Error(`Errors in the page: ${errors.join('\n')}`);
				} catch (error) {
					// A driver that answers no more says nothing of the page. It is asked anew, three times at most.
					const times = again.get(name) ?? 0;
					if (/** @type {Error} */ (error).name === 'TimeoutError' && times < 3) {
						again.set(name, times + 1);
						console.log(`  ${browser.name} answers no more: it is started anew.`);
						await browser.close().catch(() => null);
						browser = open = await engines[engine](options);
						return test(name, check);
					}
					failed += 1;
					console.log(`✗ ${browser.name}: ${name}\n  ${error}`);
					const file = `failed-${name.slice(0, 40).replace(/\W+/g, '-')}.png`;
					return void (await browser.shot(join(shots, file)).catch(() => null));
				}
				passed += 1;
				const seconds = ((performance.now() - start) / 1000).toFixed(0);
				console.log(`✓ ${browser.name}: ${name} (${seconds} s)`);
			};
			await walk(same, test);
		} catch (error) {
			failed += 1;
			console.log(`✗ ${engine}: ${error}`);
		} finally {
			await open?.close().catch((error) => console.log(String(error)));
			open = null;
		}
	};

	if (walked.some((part) => part !== 'still'))
		await within({ dark: false, reduced: false }, async (browser, test) => {
			for (const size of [
				{ width: 390, height: 844 },
				{ width: 1440, height: 900 }
			])
				if (walked.includes('story'))
					await story(browser, test, { url: site.url, ids, size, shots });
			if (walked.includes('deck')) await deck(browser, test, { url: site.url, ids, shots });
			if (walked.includes('embeds')) await embeds(browser, test, { hosts, steps, shots });
		});
	if (walked.includes('still'))
		await within({ dark: true, reduced: true }, (browser, test) =>
			still(browser, test, { url: site.url, ids, shots })
		);
}

await site.close();
host.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
