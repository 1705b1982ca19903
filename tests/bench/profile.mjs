/**
 * Names the functions that the time goes to, at load and in a scroll:
 *
 *     node tests/bench/profile.mjs 10
 *
 * The site is built for it once more, with the names of its functions.
 */
import { chromium } from '@playwright/test';
import { args, executablePath } from '../browser.mjs';
import { serve } from '../serve.mjs';
import { device, drag, goTo, open, phone, room, slower } from './measure.mjs';
import { build } from './site.mjs';

/** @typedef {{ id: number, callFrame: { functionName: string, url: string, lineNumber: number }, children?: number[] }} Node */
/** @typedef {{ nodes: Node[], samples?: number[], timeDeltas?: number[] }} Profile */

/** @param {string} title @param {Profile} profile */
function print(title, { nodes, samples = [], timeDeltas = [] }) {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	/** @type {Map<number, number>} */
	const above = new Map();
	for (const { id, children = [] } of nodes) for (const child of children) above.set(child, id);
	/** @param {Node} node */
	const nameOf = ({ callFrame: { functionName, url, lineNumber } }) => {
		const file = url.split('/').at(-1);
		return `${functionName || '(anonymous)'}${file ? ` ${file}:${lineNumber + 1}` : ''}`;
	};
	/** @type {Map<string, { self: number, total: number }>} */
	const sums = new Map();
	let all = 0;
	samples.forEach((id, i) => {
		const ms = (timeDeltas[i] ?? 0) / 1000;
		const seen = new Set();
		for (let at = byId.get(id), self = true; at; self = false) {
			const name = nameOf(at);
			const sum = sums.get(name) ?? { self: 0, total: 0 };
			sums.set(name, sum);
			if (self) sum.self += ms;
			if (self && !/^\((idle|program|root)\)/.test(name)) all += ms;
			if (!seen.has(name)) sum.total += ms;
			seen.add(name);
			at = byId.get(above.get(at.id) ?? -1);
		}
	});
	console.log(`\n${title}: ${all.toFixed(0)} ms of script and its garbage`);
	for (const key of /** @type {const} */ (['self', 'total'])) {
		console.log(`  ${key}`);
		[...sums]
			.filter(([name]) => !/^\((idle|root)\)/.test(name))
			.sort(([, a], [, b]) => b[key] - a[key])
			.slice(0, 30)
			.forEach(([name, sum]) => console.log(`${sum[key].toFixed(1).padStart(9)} ms  ${name}`));
	}
}

const times = Number(process.argv[2] ?? 10);
const folder = build(times, { name: `${times}-named`, words: ['--minify', 'false'] });
const server = await serve({ folder });
const browser = await chromium.launch({ executablePath, args });
try {
	const { page, session } = await device(browser, phone);
	const profile = async (/** @type {() => Promise<unknown>} */ act) => {
		await session.send('Profiler.start');
		await act();
		return (await session.send('Profiler.stop')).profile;
	};
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	await session.send('Profiler.enable');
	await session.send('Profiler.setSamplingInterval', { interval: 250 });
	print(
		`Load at ${times} times the story, ${slower} times slower`,
		await profile(() => open(page, server.url, true))
	);
	const distance = Math.min(4000, await room(page));
	await goTo(page);
	print(
		`Scroll of ${distance} px`,
		await profile(() => drag(session, phone, distance, async () => undefined))
	);
} finally {
	await browser.close();
	await server.close();
}
