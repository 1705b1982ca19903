/**
 * Says what the story costs its reader, beside two pages that are built and measured in the same
 * run, and how that grows with the story:
 *
 *     npm run bench                  the story, the two baselines, and the story at 10 and 50 times its length
 *     npm run bench -- --only 10     at 10 times its length alone; 1 leaves growth out
 *     npm run bench -- --soak        also walks the story 200 times and counts what is left
 *     npm run bench -- --runs 9      more runs of each (5 otherwise)
 *     npm run bench -- --built       with what the last bench built
 *     npm run bench -- --patience 0  even while other programs are busy (waits 120 s in all otherwise)
 *     npm run bench -- --readme      puts its figures into the README
 *
 * The baselines are the same page without script (site.mjs: `withoutScript`) and a plain scrollama
 * page (plain/plain.js). It fails only if it could not run: what does not hold is said. All it
 * measured is in tests/out/bench.json.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { args, executablePath } from '../browser.mjs';
import { serve } from '../serve.mjs';
import { desktop, device, open, phone, room, run, size, slower, speed } from './measure.mjs';
import { figures, of, promises, report, summary } from './report.mjs';
import { build, out, plain, withoutScript } from './site.mjs';
import { soak } from './soak.mjs';

/** @typedef {import('./report.mjs').Series} Series */
/** @typedef {import('./report.mjs').Measured} Measured */

const { values: flags } = parseArgs({
	options: {
		built: { type: 'boolean', default: false },
		only: { type: 'string' },
		patience: { type: 'string', default: '120' },
		readme: { type: 'boolean', default: false },
		runs: { type: 'string', default: '5' },
		soak: { type: 'boolean', default: false }
	}
});
const rounds = Math.max(1, Number(flags.runs));
/** How many times the story is told, beside once. */
const lengths = (flags.only ? [Number(flags.only)] : [10, 50]).filter((times) => times > 1);
/** How far the finger goes on a page that is longer than the story, in px. */
const far = 4000;

/** How busy the machine is while the bench does nothing, 0 to 1. */
async function busy() {
	const sum = () => {
		const times = cpus().map((cpu) => cpu.times);
		return {
			idle: times.reduce((n, each) => n + each.idle, 0),
			all: times.reduce((n, each) => n + each.user + each.nice + each.sys + each.irq + each.idle, 0)
		};
	};
	const before = sum();
	await wait(800);
	const after = sum();
	return 1 - (after.idle - before.idle) / (after.all - before.all || 1);
}

/** How long the bench has been waiting for other programs, in s, and how busy they were when it did not. */
let waited = 0;
/** @type {number[]} */
const others = [];

/** Waits for a quiet machine, while there is patience for it. */
async function quiet() {
	const start = performance.now();
	let share = await busy();
	const spent = () => waited + (performance.now() - start) / 1000;
	while (share > 0.12 && spent() < Number(flags.patience)) share = await busy();
	waited = spent() - 0.8;
	others.push(share);
}

/** @type {import('./report.mjs').Built[]} */
const built = [];
/** @param {number} times @param {boolean} whole */
function made(times, whole) {
	const name = whole ? `${times}` : `${times}-page`;
	if (flags.built) return `${out}site-${name}`;
	const start = performance.now();
	const folder = build(times, { whole, name });
	const seconds = (performance.now() - start) / 1000;
	if (!whole) built.push({ times, seconds });
	console.log(`Built ${whole ? 'the site' : `${times}×`} in ${seconds.toFixed(0)} s.`);
	return folder;
}

/** @type {{ close: () => Promise<unknown> }[]} */
const opened = [];
try {
	mkdirSync(out, { recursive: true });
	/** @param {string} folder */
	const served = async (folder) => {
		const server = await serve({ folder, zip: true });
		opened.push(server);
		return server.url;
	};
	const site = made(1, true);
	const file = withoutScript(site);
	const url = await served(site);
	const plainUrl = await served(await plain(site));
	// Built for the time that it takes: as a page it is the one above.
	if (lengths.length > 0 && !flags.built) made(1, false);
	/** @type {[number, string][]} */
	const longer = [];
	for (const times of lengths) longer.push([times, await served(made(times, false))]);

	const browser = await chromium.launch({ executablePath, args });
	opened.push(browser);

	/** @type {import('./report.mjs').Compared[]} */
	const compared = [];
	for (const [name, screen] of /** @type {const} */ ([
		['390 × 844', phone],
		['1440 × 900', desktop]
	])) {
		/** @param {string} name @param {string} url @param {boolean} scripts @returns {Promise<Series>} */
		const one = async (name, url, scripts) => ({
			name,
			url,
			scripts,
			screen,
			slow: true,
			size: await size(browser, { url, scripts, screen, through: true }),
			runs: []
		});
		compared.push({
			screen: name,
			story: await one('story', url, true),
			still: await one('static', `${url}${file}`, false),
			plain: await one('plain', plainUrl, true)
		});
	}
	const pages = compared.flatMap(({ story, still, plain }) => [story, still, plain]);

	/** @type {Series[]} */
	const told = [];
	if (longer.length > 0) {
		for (const [times, at] of /** @type {[number, string][]} */ ([[1, url], ...longer])) {
			const series = { url: at, scripts: true, screen: phone };
			const measured = await size(browser, series);
			told.push({ ...series, name: `${times}×`, size: measured, runs: [] });
			// A page that is long is scrolled where it begins and where it has told half of the same steps' tellings.
			const time = Math.ceil(times / 2);
			if (time > 1) {
				const name = `${times}×, telling ${time}`;
				told.push({ ...series, name, time, size: measured, runs: [] });
			}
		}
	}

	/** How far each page is scrolled: what is compared to its end, however high it is. @type {Map<Series, number>} */
	const distances = new Map(told.map((series) => [series, far]));
	for (const series of pages) {
		const { page, close } = await device(browser, series.screen);
		await open(page, series.url, series.scripts);
		distances.set(series, await room(page));
		await close();
	}

	const [first] = pages;
	if (first) await run(browser, { ...first, distance: far });
	for (let round = 0; round < rounds; round += 1) {
		for (const series of [...pages, ...told]) {
			await quiet();
			series.runs.push(await run(browser, { ...series, distance: distances.get(series) ?? far }));
		}
		console.log(`Round ${round + 1} of ${rounds}.`);
	}

	const kept = flags.soak
		? await soak(browser, {
				url,
				onpart: ({ traversals }) => console.log(`${traversals} traversals.`)
			})
		: [];

	/** @type {Measured} */
	const measured = {
		machine: {
			cpu: cpus()[0]?.model.trim() ?? 'unknown',
			cores: cpus().length,
			memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
			system: `${process.platform} ${process.arch}`,
			chromium: browser.version(),
			node: process.version
		},
		setting:
			`A processor ${slower} times slower than this one; a first load over 1.6 Mbit/s with 150 ms of latency;` +
			`\na finger that moves at ${speed} px a second, from the first scene to the end; ${far} px of the pages of other lengths. Medians of ${rounds} runs.` +
			'\nTimes of script, layout, paint and tasks are processor time; paints and frames are by the clock.',
		compared,
		told,
		built,
		kept
	};
	console.log(report(measured));
	const share = Math.round(Math.max(...others) * 100);
	if (share > 12) {
		console.log(
			`\nOther programs kept up to ${share} % of this machine busy: all times are worse for it.`
		);
	}

	/** @param {Series} series */
	const plainly = (series) => ({
		name: series.name,
		screen: series.screen,
		size: series.size,
		medians: Object.fromEntries(Object.keys(figures).map((name) => [name, of(series, name)])),
		runs: series.runs
	});
	writeFileSync(
		fileURLToPath(new URL('../out/bench.json', import.meta.url)),
		`${JSON.stringify(
			{
				promises: promises(measured),
				machine: { ...measured.machine, others },
				setting: { slower, speed, far, rounds },
				pages: pages.map(plainly),
				growth: told.map(plainly),
				built,
				memory: kept
			},
			(_, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value),
			'\t'
		)}\n`
	);
	console.log('\nAll of it is in tests/out/bench.json.');
	if (flags.readme) {
		const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
		const text = readFileSync(readme, 'utf8');
		const next = text.replace(
			/(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/,
			(_, start, end) => `${start}\n${summary(measured)}\n\n${end}`
		);
		if (next === text) throw new Error('The README has no place for the figures.');
		writeFileSync(
			readme,
			await format(next, { ...(await resolveConfig(readme)), filepath: readme })
		);
	}
} catch (error) {
	console.error(error);
	process.exitCode = 1;
} finally {
	for (const each of opened.reverse()) await each.close();
}
