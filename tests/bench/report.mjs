/** Says what was measured: the promises first, then a table, and a short one for the README. */

/** @typedef {import('./measure.mjs').Run} Run */
/** @typedef {import('./measure.mjs').Size} Size */
/** @typedef {import('./measure.mjs').Type} Type */
/** @typedef {{ name: string, url: string, scripts: boolean, screen: { width: number, height: number }, slow?: boolean, time?: number, size: Size | null, runs: Run[] }} Series */
/** @typedef {{ cpu: string, cores: number, memory: string, system: string, chromium: string, node: string }} Machine */

/** @param {readonly number[]} values @param {number} share */
export function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (sorted.length - 1) * share;
	const [low, high] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
	return low + (high - low) * (at % 1);
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** What a run says in one number each. @type {Readonly<Record<string, (run: Run) => number>>} */
export const figures = {
	first: ({ seen }) => seen.first ?? NaN,
	largest: ({ seen }) => seen.largest ?? NaN,
	shift: ({ seen }) => seen.shift,
	beforePaint: ({ first }) => first.all,
	scriptBeforePaint: ({ first }) => first.script,
	loadReady: ({ seen }) => seen.ready ?? NaN,
	blocked: ({ load }) => load.blocked,
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
	layoutPerPx: ({ scroll, px }) => ((scroll.style + scroll.layout) / px) * 1000,
	paintPerPx: ({ scroll, px }) => (scroll.paint / px) * 1000,
	allPerPx: ({ scroll, px }) => (scroll.all / px) * 1000,
	long: ({ scroll }) => scroll.long.length,
	longest: ({ scroll }) => Math.max(0, ...scroll.long),
	longestByClock: ({ scroll }) => Math.max(0, ...scroll.longByClock),
	held: ({ scroll }) => (scroll.clock / scroll.all - 1) * 100,
	restScript: ({ rest }) => rest.script,
	restLongest: ({ rest }) => Math.max(0, ...rest.long)
};

/** The highest of a figure over the runs. @param {Series} series @param {string} name */
const most = ({ runs }, name) => Math.max(...runs.map((run) => figures[name]?.(run) ?? NaN));

/** The median of a figure over the runs. @param {Series} series @param {string} name */
export const of = ({ runs }, name) => median(runs.map((run) => figures[name]?.(run) ?? NaN));

/** @param {number} value @param {number} [digits] */
export const write = (value, digits = 0) =>
	Number.isNaN(value)
		? '–'
		: value.toLocaleString('en-GB', {
				minimumFractionDigits: digits,
				maximumFractionDigits: digits
			});

/** @typedef {readonly [label: string, of: (series: Series) => number, digits?: number]} Row */

/** @param {string} label @param {string} name @param {number} [digits] @returns {Row} */
const row = (label, name, digits = 0) => [label, (series) => of(series, name), digits];

/** @type {readonly Type[]} */
const types = ['html', 'script', 'style', 'font', 'image', 'other'];

/** @type {readonly (readonly [title: string, rows: readonly Row[]])[]} */
const bytes = [
	[
		'bytes, kB: as sent (gzip, with headers)',
		[
			...types.map(
				(type) => /** @type {Row} */ ([type, (s) => (s.size?.opened[type].sent ?? NaN) / 1000, 1])
			),
			['all', (s) => (s.size?.opened.all.sent ?? NaN) / 1000, 1],
			['all, once it is read to its end', (s) => (s.size?.read?.all.sent ?? NaN) / 1000, 1]
		]
	],
	[
		'bytes, kB: raw',
		[
			...types.map(
				(type) => /** @type {Row} */ ([type, (s) => (s.size?.opened[type].raw ?? NaN) / 1000, 1])
			),
			['all', (s) => (s.size?.opened.all.raw ?? NaN) / 1000, 1]
		]
	]
];

/** @type {readonly Row[]} */
const load = [
	row('first contentful paint, ms', 'first'),
	row('largest contentful paint, ms', 'largest'),
	row('main thread before the first paint, ms', 'beforePaint'),
	row('  script', 'scriptBeforePaint'),
	row('layout shift, load and scroll', 'shift', 3),
	row('scripts ready after, ms', 'loadReady'),
	row('total blocking time, ms', 'blocked'),
	row('script, ms', 'loadScript'),
	row('style and layout, ms', 'loadLayout'),
	row('main thread in all, ms', 'loadAll'),
	row('longest task, ms', 'loadLongest')
];

/** @type {readonly Row[]} */
const scroll = [
	row('ms per 1,000 px: script', 'scriptPerPx', 1),
	row('  style and layout', 'layoutPerPx', 1),
	row('  paint', 'paintPerPx', 1),
	row('  main thread in all', 'allPerPx', 1),
	row('frame to frame, ms: p50', 'p50', 1),
	row('  p95', 'p95', 1),
	row('  p99', 'p99', 1),
	row('tasks over 50 ms', 'long'),
	row('longest of them, ms', 'longest'),
	row('  by the clock', 'longestByClock'),
	row('held up by other programs, %', 'held'),
	row('script in the 1.2 s after it, ms', 'restScript', 1)
];

/** @type {readonly (readonly [title: string, rows: readonly Row[]])[]} */
const page = [
	[
		'the page',
		[
			['steps', (s) => s.size?.steps ?? NaN],
			['height, px', (s) => s.size?.height ?? NaN],
			['nodes', (s) => s.size?.nodes ?? NaN],
			['boxes laid out', (s) => s.size?.boxes ?? NaN],
			['event listeners', (s) => s.size?.listeners ?? NaN],
			['watched by IntersectionObservers', (s) => s.size?.intersections ?? NaN],
			['watched by ResizeObservers', (s) => s.size?.resizes ?? NaN],
			['script heap, MB', (s) => s.size?.heap ?? NaN, 1]
		]
	]
];

/** @type {readonly (readonly [title: string, rows: readonly Row[]])[]} */
const growing = [
	...page,
	[
		'weight, kB',
		[
			['HTML, gzip', (s) => (s.size?.opened.html.sent ?? NaN) / 1000],
			['HTML, raw', (s) => (s.size?.opened.html.raw ?? NaN) / 1000],
			['everything, gzip', (s) => (s.size?.opened.all.sent ?? NaN) / 1000]
		]
	],
	['loading it, at full speed', load.slice(5)],
	[
		'scrolling it',
		[
			row('ms per frame: script', 'script', 2),
			row('  style and layout', 'layout', 2),
			row('  intersections', 'observers', 2),
			row('  paint', 'paint', 2),
			row('  garbage', 'garbage', 2),
			row('  main thread in all', 'all', 2),
			...scroll.slice(4)
		]
	]
];

/** @param {readonly Series[]} series @param {typeof page} parts */
function table(series, parts) {
	const label = Math.max(...parts.flatMap(([, rows]) => rows.map(([name]) => name.length))) + 2;
	const width = Math.max(9, ...series.map(({ name }) => name.length)) + 2;
	const lines = [`${' '.repeat(label)}${series.map(({ name }) => name.padStart(width)).join('')}`];
	for (const [title, rows] of parts) {
		lines.push(`  ${title}`);
		for (const [name, value, digits] of rows) {
			const cells = series.map((each) => write(value(each), digits).padStart(width));
			lines.push(`    ${name.padEnd(label - 4)}${cells.join('')}`);
		}
	}
	return lines.join('\n');
}

/** @param {Machine} machine */
export const named = ({ cpu, cores, memory, system, chromium, node }) =>
	`${cpu}, ${cores} cores, ${memory}, ${system}, Chromium ${chromium}, Node ${node}`;

/**
 * @typedef {object} Promise_
 * @property {string} says
 * @property {number} is
 * @property {string} shown
 * @property {boolean | null} holds null where it only says what is so
 */

/**
 * @typedef {object} Compared
 * @property {string} screen
 * @property {Series} story
 * @property {Series} still
 * @property {Series} plain
 */

/** What is promised of a screen. @param {Compared} compared @returns {Promise_[]} */
function promisesOf({ screen, story, still, plain }) {
	const ratio = (/** @type {string} */ name, /** @type {Series} */ other) =>
		of(story, name) / of(other, name);
	const times = (/** @type {number} */ value) => `${value.toFixed(2)} times`;
	const script = ratio('scriptPerPx', plain);
	const bare = ratio('scriptPerPx', still);
	const all = ratio('allPerPx', still);
	const largest = ratio('largest', still);
	const late = of(story, 'p95') - of(still, 'p95');
	// "No task" is about each of them: the worst of all runs counts, not the median.
	const longest = most(story, 'longest');
	const what = story.runs.at(-1)?.seen.what;
	return [
		{
			says: `${screen}: script per 1,000 px, no more than the plain scrollama page's`,
			is: script,
			shown: `${times(script)} (${of(story, 'scriptPerPx').toFixed(1)} and ${of(plain, 'scriptPerPx').toFixed(1)} ms)`,
			holds: script <= 1
		},
		{
			says: `${screen}: script per 1,000 px, at most 3 times the static page's`,
			is: bare,
			shown: `${bare > 100 || Number.isNaN(bare) ? 'no ratio' : times(bare)} (${of(story, 'scriptPerPx').toFixed(1)} and ${of(still, 'scriptPerPx').toFixed(1)} ms: a page without script runs none, so that this says little)`,
			holds: bare <= 3
		},
		{
			says: `${screen}: all work of the main thread per 1,000 px, at most 3 times the static page's`,
			is: all,
			shown: `${times(all)} (${of(story, 'allPerPx').toFixed(1)} and ${of(still, 'allPerPx').toFixed(1)} ms; plain ${of(plain, 'allPerPx').toFixed(1)} ms)`,
			holds: all <= 3
		},
		{
			says: `${screen}: largest paint, aim 1.15 times the static page's`,
			is: largest,
			shown: `${times(largest)} (${of(story, 'largest').toFixed(0)} and ${of(still, 'largest').toFixed(0)} ms; it is ${what}; the main thread worked ${of(story, 'beforePaint').toFixed(0)} and ${of(still, 'beforePaint').toFixed(0)} ms before the first paint, and ${write((story.size?.opened.script.sent ?? NaN) / 1000)} kB of scripts share the network with it)`,
			holds: largest <= 1.15
		},
		{
			says: `${screen}: p95 frame within one frame of the static page's`,
			is: late,
			shown: `${late.toFixed(1)} ms later (${of(story, 'p95').toFixed(1)} and ${of(still, 'p95').toFixed(1)} ms)`,
			holds: late <= 1000 / 60 + 0.1
		},
		{
			says: `${screen}: no task over 50 ms while scrolling`,
			is: longest,
			shown:
				longest > 50
					? `the longest of all runs takes ${longest.toFixed(0)} ms of processor time`
					: 'none',
			holds: longest <= 50
		}
	];
}

/** What is promised of growth. @param {readonly Series[]} told the story at its lengths, the story itself first @returns {Promise_[]} */
function growthOf(told) {
	const [first] = told;
	if (!first) return [];
	return told.slice(1).map((series) => {
		const ratio = of(series, 'script') / of(first, 'script');
		const [times, where] = series.name.split(', ');
		return {
			says: `growth: script per frame at ${times} the steps${where ? `, in ${where} of the first scene` : ''}, at most 1.5 times that at 1×`,
			is: ratio,
			shown: `${ratio.toFixed(2)} times (${of(series, 'script').toFixed(2)} and ${of(first, 'script').toFixed(2)} ms); all work of the main thread ${(of(series, 'all') / of(first, 'all')).toFixed(2)} times`,
			holds: ratio <= 1.5
		};
	});
}

/** What is promised of 200 traversals. @param {readonly import('./soak.mjs').Kept[]} kept @returns {Promise_[]} */
function memoryOf(kept) {
	const [start, end] = [kept[0], kept.at(-1)];
	if (!start || !end) return [];
	const more = end.nodes - start.nodes;
	const listeners = end.listeners - start.listeners;
	return [
		{
			says: `memory: ${end.traversals} traversals leave no node and no listener behind`,
			is: more + listeners,
			shown: `nodes from ${write(start.nodes)} to ${write(end.nodes)}, listeners from ${start.listeners} to ${end.listeners}, heap from ${start.heap.toFixed(1)} to ${end.heap.toFixed(1)} MB`,
			holds: end.document <= start.document && more <= 0 && listeners <= 0
		}
	];
}

/** @typedef {{ times: number, seconds: number }} Built how long the page of the story took to build at its length */

/**
 * @typedef {object} Measured
 * @property {Machine} machine
 * @property {string} setting in words
 * @property {readonly Compared[]} compared
 * @property {readonly Series[]} told the story at its lengths, the story itself first
 * @property {readonly Built[]} built
 * @property {readonly import('./soak.mjs').Kept[]} kept
 */

/** @param {Measured} measured @returns {Promise_[]} */
export const promises = ({ compared, told, kept }) => [
	...compared.flatMap(promisesOf),
	...growthOf(told),
	...memoryOf(kept)
];

/** The whole report as text. @param {Measured} measured */
export function report(measured) {
	const { machine, setting, compared, told, built } = measured;
	const lines = [`\n${named(machine)}.`, setting, '\nWhat is promised'];
	for (const { says, shown, holds } of promises(measured)) {
		lines.push(`  ${holds ? 'holds   ' : 'DOES NOT'}  ${says}:`, `            ${shown}`);
	}
	for (const { screen, story, still, plain } of compared) {
		const parts = [...(story.size ? [...bytes, ...page] : [])];
		lines.push(
			`\n${screen}`,
			table(
				[story, still, plain],
				[...parts, ['loading it, over a phone’s network', load], ['scrolling it', scroll]]
			)
		);
	}
	if (told.length > 1) {
		lines.push('\nGrowth (on the phone; loaded at full speed)', table(told, growing));
	}
	if (built.length > 0) {
		lines.push(
			'\nBuild of the page of the story: ' +
				built.map(({ times, seconds }) => `${times}× ${seconds.toFixed(0)} s`).join(', ') +
				'. Stills and step pages, a file for each, are not in it.'
		);
	}
	return lines.join('\n');
}

/** The table of the README, as Markdown. @param {Measured} measured */
export function summary(measured) {
	const { machine, compared, told, built } = measured;
	const lines = [
		`Measured on ${named(machine)}; ${compared[0]?.story.runs.length ?? 0} runs, medians, processor 4 times slower. Tasks are of processor time.`,
		'',
		'| promised | holds | measured |',
		'| --- | --- | --- |'
	];
	for (const { says, shown, holds } of promises(measured))
		lines.push(`| ${says} | ${holds ? 'yes' : 'no'} | ${shown} |`);
	lines.push(
		'',
		'| | story | static page | plain scrollama page |',
		'| --- | ---: | ---: | ---: |'
	);
	/** @type {readonly Row[]} */
	const rows = [
		row('script per 1,000 px, ms', 'scriptPerPx', 1),
		row('main thread per 1,000 px, ms', 'allPerPx', 1),
		row('p95 frame, ms', 'p95', 1),
		[
			'longest task over 50 ms while scrolling, of all runs, ms',
			(series) => most(series, 'longest')
		],
		row('largest paint, ms', 'largest'),
		row('total blocking time of the load, ms', 'blocked'),
		row('layout shift', 'shift', 3)
	];
	for (const { screen, story, still, plain } of compared) {
		for (const [label, value, digits] of rows) {
			const cells = [story, still, plain].map((series) => write(value(series), digits));
			lines.push(`| ${screen}: ${label} | ${cells.join(' | ')} |`);
		}
	}
	const [phone] = compared;
	if (phone?.story.size) {
		const cells = [phone.story, phone.still, phone.plain].map((series) =>
			write((series.size?.opened.all.sent ?? NaN) / 1000)
		);
		lines.push(`| to open it, kB as sent | ${cells.join(' | ')} |`);
	}
	const [first] = told;
	for (const series of told.slice(1)) {
		// A page that is scrolled further on is the same page.
		if (!first?.size || !series.size || series.name.includes(', ')) continue;
		const [from, to] = [first.size.opened, series.size.opened];
		const grown = (/** @type {'html' | 'all'} */ part) =>
			`${write(from[part].sent / 1000)} to ${write(to[part].sent / 1000)} kB`;
		lines.push(
			'',
			`At ${series.name} the steps HTML goes from ${grown('html')}, everything from ${grown('all')}.`
		);
	}
	if (built.length > 0)
		lines.push(
			'',
			`The page of the story takes this long to build: ${built.map(({ times, seconds }) => `${times}× ${seconds.toFixed(0)} s`).join(', ')}.`
		);
	return lines.join('\n');
}
