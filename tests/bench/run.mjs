/**
 * Says what scrolling through the story costs, and whether that grows with the story:
 *
 *     npm run bench                  the story, 10 times the story, and the same page without script
 *     npm run bench -- --all         50 times the story as well
 *     npm run bench -- --runs 9      more runs of each (5 otherwise)
 *     npm run bench -- --built       with what the last bench built
 *     npm run bench -- --patience 0  even while other programs are busy (waits 120 s in all otherwise)
 *
 * It fails only if it could not run. All it measured is in tests/out/bench.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { args, executablePath } from '../browser.mjs';
import { serve } from '../serve.mjs';
import { open, phone, room, run, screen, size, slower, speed } from './measure.mjs';
import { build, out, withoutScript } from './site.mjs';

/** @typedef {import('./measure.mjs').Run} Run */
/** @typedef {import('./measure.mjs').Size} Size */
/** @typedef {{ name: string, url: string, scripts: boolean, time: number, size: Size, runs: Run[] }} Series */

const { values: flags } = parseArgs({
	options: {
		all: { type: 'boolean', default: false },
		built: { type: 'boolean', default: false },
		patience: { type: 'string', default: '120' },
		runs: { type: 'string', default: '5' }
	}
});
const rounds = Math.max(1, Number(flags.runs));
/** How many times the story; the aim is for the second. */
const lengths = flags.all ? [1, 10, 50] : [1, 10];
const aim = 1.5;
const far = 4000;

/** @param {readonly number[]} values @param {number} share */
function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (sorted.length - 1) * share;
	const [low, high] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
	return low + (high - low) * (at % 1);
}

/** @param {readonly number[]} values */
const median = (values) => quantile(values, 0.5);

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

/** What a run says in one number each. @type {Readonly<Record<string, (run: Run) => number>>} */
const figures = {
	loadReady: ({ ready }) => ready ?? NaN,
	loadScript: ({ load }) => load.script,
	loadLayout: ({ load }) => load.style + load.layout,
	loadAll: ({ load }) => load.all,
	loadLong: ({ load }) => load.long.length,
	loadLongest: ({ load }) => Math.max(0, ...load.long),
	px: ({ px }) => px,
	frames: ({ intervals }) => intervals.length,
	p50: ({ intervals }) => quantile(intervals, 0.5),
	p95: ({ intervals }) => quantile(intervals, 0.95),
	p99: ({ intervals }) => quantile(intervals, 0.99),
	script: ({ scroll, intervals }) => scroll.script / intervals.length,
	layout: ({ scroll, intervals }) => (scroll.style + scroll.layout) / intervals.length,
	observers: ({ scroll, intervals }) => scroll.observers / intervals.length,
	paint: ({ scroll, intervals }) => scroll.paint / intervals.length,
	garbage: ({ scroll, intervals }) => scroll.garbage / intervals.length,
	all: ({ scroll, intervals }) => scroll.all / intervals.length,
	scriptPerPx: ({ scroll, px }) => (scroll.script / px) * 1000,
	allPerPx: ({ scroll, px }) => (scroll.all / px) * 1000,
	long: ({ scroll }) => scroll.long.length,
	longest: ({ scroll }) => Math.max(0, ...scroll.long),
	held: ({ scroll }) => (scroll.clock / scroll.all - 1) * 100,
	restScript: ({ rest }) => rest.script,
	restLongest: ({ rest }) => Math.max(0, ...rest.long)
};

/** @type {readonly (readonly [title: string, rows: readonly (readonly [label: string, of: (series: Series) => number, digits?: number])[]])[]} */
const table = [
	[
		'the page',
		[
			['steps', (s) => s.size.steps],
			['scenes', (s) => s.size.scenes],
			['height, px', (s) => s.size.height],
			['HTML, kB', (s) => s.size.bytes / 1000],
			['nodes', (s) => s.size.nodes],
			['boxes laid out', (s) => s.size.boxes],
			['event listeners', (s) => s.size.listeners],
			['watched by IntersectionObservers', (s) => s.size.intersections],
			['watched by ResizeObservers', (s) => s.size.resizes],
			['script heap, MB', (s) => s.size.heap, 1]
		]
	],
	[
		'loading it, ms',
		[
			['scripts ready after', (s) => of(s, 'loadReady')],
			['script', (s) => of(s, 'loadScript')],
			['style and layout', (s) => of(s, 'loadLayout')],
			['main thread in all', (s) => of(s, 'loadAll')],
			['tasks over 50 ms', (s) => of(s, 'loadLong')],
			['longest of them', (s) => of(s, 'loadLongest')]
		]
	],
	[
		'scrolling it',
		[
			['scrolled, px', (s) => of(s, 'px')],
			['frames', (s) => of(s, 'frames')],
			['frame to frame, ms: p50', (s) => of(s, 'p50'), 1],
			['  p95', (s) => of(s, 'p95'), 1],
			['  p99', (s) => of(s, 'p99'), 1],
			['ms per frame: script', (s) => of(s, 'script'), 2],
			['  style and layout', (s) => of(s, 'layout'), 2],
			['  intersections', (s) => of(s, 'observers'), 2],
			['  paint', (s) => of(s, 'paint'), 2],
			['  garbage', (s) => of(s, 'garbage'), 2],
			['  main thread in all', (s) => of(s, 'all'), 2],
			['ms per 1,000 px: script', (s) => of(s, 'scriptPerPx'), 1],
			['  main thread in all', (s) => of(s, 'allPerPx'), 1],
			['tasks over 50 ms', (s) => of(s, 'long')],
			['longest of them, ms', (s) => of(s, 'longest')],
			['held up by other programs, %', (s) => of(s, 'held')]
		]
	],
	[
		'the 1.2 s after it, ms',
		[
			['script', (s) => of(s, 'restScript'), 1],
			['longest task over 50 ms', (s) => of(s, 'restLongest')]
		]
	]
];

/** The median of a figure over the runs. @param {Series} series @param {string} name */
const of = ({ runs }, name) => median(runs.map((run) => figures[name]?.(run) ?? NaN));

/** @param {number} value @param {number} [digits] */
const write = (value, digits = 0) =>
	Number.isNaN(value)
		? '–'
		: value.toLocaleString('en-GB', {
				minimumFractionDigits: digits,
				maximumFractionDigits: digits
			});

/** @type {{ close: () => Promise<unknown> }[]} */
const opened = [];
try {
	mkdirSync(out, { recursive: true });
	/** @type {Map<number, string>} */
	const urls = new Map();
	for (const times of lengths) {
		const start = performance.now();
		const folder = flags.built ? `${out}site-${times}` : build(times);
		if (times === 1) withoutScript(folder);
		const server = await serve({ folder });
		opened.push(server);
		urls.set(times, server.url);
		if (!flags.built) {
			console.log(`Built ${times}× in ${((performance.now() - start) / 1000).toFixed(0)} s.`);
		}
	}

	const browser = await chromium.launch({ executablePath, args });
	opened.push(browser);
	/** @param {string} name @param {string} url @param {boolean} scripts @returns {Promise<Series>} */
	const one = async (name, url, scripts) => ({
		name,
		url,
		scripts,
		time: 1,
		size: await size(browser, { url, scripts }),
		runs: []
	});
	const still = await one('no script', `${urls.get(1)}static.html`, false);
	/** @type {Series[]} */
	const told = [];
	for (const [times, url] of urls) told.push(await one(`${times}×`, url, true));
	const [first, second] = told;
	if (!first || !second) throw new Error('There is nothing to compare.');
	const all = [
		still,
		...told.flatMap((series, i) => {
			// A page that is long is scrolled at its start and in its middle, past the same steps.
			const time = Math.ceil((lengths[i] ?? 1) / 2);
			const name = `${series.name}, middle`;
			return time === 1 ? [series] : [series, { ...series, name, time, runs: [] }];
		})
	];

	let distance = far;
	for (const series of [still, first]) {
		const { page, close } = await phone(browser);
		await open(page, series.url, series.scripts);
		distance = Math.min(distance, await room(page));
		await close();
	}

	await run(browser, { ...first, distance });
	for (let round = 0; round < rounds; round += 1) {
		for (const series of all) {
			await quiet();
			series.runs.push(await run(browser, { ...series, distance }));
		}
		console.log(`Round ${round + 1} of ${rounds}.`);
	}

	const machine = {
		cpu: cpus()[0]?.model.trim() ?? 'unknown',
		cores: cpus().length,
		memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
		system: `${process.platform} ${process.arch}`,
		chromium: browser.version(),
		node: process.version,
		/** The share of the processor that other programs had, before each run. */
		others
	};

	const label = Math.max(...table.flatMap(([, rows]) => rows.map(([name]) => name.length))) + 2;
	const width = Math.max(9, ...all.map(({ name }) => name.length)) + 2;
	console.log(
		`\n${machine.cpu}, ${machine.cores} cores, ${machine.system}, Chromium ${machine.chromium}.` +
			`\nA screen of ${screen.width} by ${screen.height}, a processor ${slower} times slower than this one, and a finger that` +
			`\nmoves ${distance} px at ${speed} px a second from the first scene on. Medians of ${rounds} runs.` +
			'\nTimes of script, layout and paint are processor time.'
	);
	const share = Math.round(Math.max(...others) * 100);
	if (share > 12) {
		console.log(
			`Other programs kept up to ${share} % of this machine busy: all times are worse for it.`
		);
	}
	console.log(`\n${' '.repeat(label)}${all.map(({ name }) => name.padStart(width)).join('')}`);
	for (const [title, rows] of table) {
		console.log(`\n${title}`);
		for (const [name, value, digits] of rows) {
			const cells = all.map((series) => write(value(series), digits).padStart(width));
			console.log(`  ${name.padEnd(label - 2)}${cells.join('')}`);
		}
	}

	const perFrame = figures.script ?? (() => NaN);
	const pairs = first.runs.map((run, i) => {
		const other = second.runs[i];
		return other ? perFrame(other) / perFrame(run) : NaN;
	});
	const middle = all[all.indexOf(second) + 1] ?? second;
	const growth = of(second, 'script') / of(first, 'script');
	const times = (/** @type {Series} */ series, /** @type {string} */ name) =>
		`${(of(series, name) / of(first, name)).toFixed(2)} times`;
	console.log(
		`\ngrowth: script time per frame at ${lengths[1]}× the steps is ${times(second, 'script')} that at 1× (aim: at most ${aim})` +
			`\n        (run by run from ${Math.min(...pairs).toFixed(2)} to ${Math.max(...pairs).toFixed(2)}), in the middle of the page ${times(middle, 'script')};` +
			`\n        all work of the main thread ${times(second, 'all')}, in the middle ${times(middle, 'all')}`
	);
	console.log(
		`cost:   the story takes ${of(first, 'scriptPerPx').toFixed(0)} ms of script per 1,000 px, the same page without script ${of(still, 'scriptPerPx').toFixed(0)};` +
			`\n        95 of 100 frames come within ${of(first, 'p95').toFixed(0)} ms, without script within ${of(still, 'p95').toFixed(0)}`
	);

	const file = fileURLToPath(new URL('../out/bench.json', import.meta.url));
	writeFileSync(
		file,
		`${JSON.stringify(
			{
				machine,
				setting: { screen, slower, speed, distance, rounds },
				growth: { ratio: growth, pairs, aim, met: growth <= aim },
				series: all.map((series) => ({
					name: series.name,
					size: series.size,
					medians: Object.fromEntries(Object.keys(figures).map((name) => [name, of(series, name)])),
					runs: series.runs
				}))
			},
			(_, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value),
			'\t'
		)}\n`
	);
	console.log('\nAll of it is in tests/out/bench.json.');
} catch (error) {
	console.error(error);
	process.exitCode = 1;
} finally {
	for (const each of opened.reverse()) await each.close();
}
