/** Reads a Chromium trace: what the page's main thread did, and for how long. */

/**
 * @typedef {object} Event
 * @property {string} name
 * @property {string} ph
 * @property {number} ts
 * @property {number} [dur]
 * @property {number} [tdur]
 * @property {number} pid
 * @property {number} tid
 * @property {{ data?: { functionName?: string } }} [args]
 */

/**
 * Time by what it was spent on, in ms of processor time: what other programs took meanwhile is left
 * out. Each ms counts once: layout that a script forced is layout.
 *
 * @typedef {object} Work
 * @property {number} script
 * @property {number} style
 * @property {number} layout
 * @property {number} observers finding out what intersects
 * @property {number} paint
 * @property {number} garbage
 * @property {number} all everything that the thread did
 * @property {number} clock the same by the clock: longer where the thread had to wait for a processor
 * @property {number[]} long the tasks of over 50 ms, in ms of processor time
 * @property {number[]} longByClock the same by the clock
 * @property {number} blocked how much all tasks since the first paint were over 50 ms, in ms of processor time
 */

/** What the trace must record. */
export const categories = [
	'-*',
	'devtools.timeline',
	'disabled-by-default-devtools.timeline',
	'v8.execute',
	'blink.user_timing'
];

/** @typedef {'script' | 'style' | 'layout' | 'observers' | 'paint' | 'garbage'} Part */
/** @type {Readonly<Record<string, Part>>} */
const PARTS = {
	FunctionCall: 'script',
	RunMicrotasks: 'script',
	EvaluateScript: 'script',
	'v8.compile': 'script',
	'v8.compileModule': 'script',
	'v8.evaluateModule': 'script',
	UpdateLayoutTree: 'style',
	Layout: 'layout',
	'IntersectionObserverController::computeIntersections': 'observers',
	PrePaint: 'paint',
	Paint: 'paint',
	Layerize: 'paint',
	Commit: 'paint',
	MinorGC: 'garbage',
	MajorGC: 'garbage'
};

/** What the bench itself does in the page is nobody's script. @param {Event} event */
const partOf = ({ name, args }) =>
	args?.data?.functionName === 'benchTick' ? undefined : PARTS[name];

/**
 * @param {Buffer} trace
 * @returns {(from: string, to: string) => Work} the work between two of the page's marks
 */
export function read(trace) {
	/** @type {Event[]} */
	const events = JSON.parse(trace.toString()).traceEvents;
	const marks = events.filter(({ name }) => name.startsWith('bench:'));
	/** @param {string} name */
	const markOf = (name) => {
		const mark = marks.find((event) => event.name === `bench:${name}`);
		if (!mark) throw new Error(`The trace has no mark "${name}".`);
		return mark;
	};

	return (from, to) => {
		const [start, end] = [markOf(from), markOf(to)];
		/** @type {Work} */
		const work = {
			script: 0,
			style: 0,
			layout: 0,
			observers: 0,
			paint: 0,
			garbage: 0,
			all: 0,
			clock: 0,
			long: [],
			longByClock: [],
			blocked: 0
		};
		const painted = marks.find((event) => event.name === 'bench:painted')?.ts ?? 0;
		/** What is running, from the outside in. @type {{ end: number, part: Part | null }[]} */
		const stack = [];
		events
			.filter(
				({ ph, ts, pid, tid }) =>
					ph === 'X' && pid === end.pid && tid === end.tid && ts >= start.ts && ts < end.ts
			)
			.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
			.forEach((event) => {
				const { name, ts, dur = 0, tdur = dur } = event;
				const part = partOf(event);
				if (!part && name !== 'RunTask') return;
				while (stack.length > 0 && (stack.at(-1)?.end ?? 0) <= ts) stack.pop();
				const ms = tdur / 1000;
				if (part) {
					work[part] += ms;
					const around = stack.at(-1)?.part;
					if (around) work[around] -= ms;
				} else if (stack.length === 0) {
					work.all += ms;
					work.clock += dur / 1000;
					if (ms > 50) work.long.push(ms);
					if (dur > 50_000) work.longByClock.push(dur / 1000);
					if (ts + dur > painted) work.blocked += Math.max(0, ms - 50);
				}
				stack.push({ end: ts + dur, part: part ?? null });
			});
		return work;
	};
}
