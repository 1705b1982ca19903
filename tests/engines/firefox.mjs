/** A stock Firefox, driven by WebDriver BiDi: it serves that itself, and needs no other program. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { call, ended, keys, lineOf } from './driver.mjs';

/** @param {{ dark: boolean, reduced: boolean }} options */
const settings = ({ dark, reduced }) => ({
	'app.normandy.enabled': false,
	'app.update.disabledForTesting': true,
	'browser.shell.checkDefaultBrowser': false,
	'browser.startup.page': 0,
	'datareporting.policy.dataSubmissionEnabled': false,
	'datareporting.healthreport.uploadEnabled': false,
	'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'services.settings.server': 'data:,',
	'toolkit.telemetry.server': 'data:,',
	'ui.prefersReducedMotion': reduced ? 1 : 0
});

/**
 * @param {string} program
 * @param {{ dark: boolean, reduced: boolean }} options
 * @returns {Promise<import('./driver.mjs').Browser>}
 */
export async function firefox(program, options) {
	const profile = await mkdtemp(join(tmpdir(), 'sharing-firefox-'));
	await writeFile(
		join(profile, 'user.js'),
		Object.entries(settings(options))
			.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
			.join('\n')
	);
	const child = spawn(
		program,
		['--headless', '--no-remote', '--remote-debugging-port', '0', '--profile', profile],
		{ stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } }
	);
	const [, address] = await lineOf(child, child.stderr, /WebDriver BiDi listening on (ws:\S+)/);
	const socket = new WebSocket(`${address}/session`, { maxPayload: 2 ** 28 });
	await new Promise((done, fail) => socket.once('open', done).once('error', fail));

	/** @type {Map<number, { done: (result: any) => void, fail: (error: Error) => void }>} */
	const waiting = new Map();
	/** @type {string[]} */
	let errors = [];
	let last = 0;
	socket.on('message', (data) => {
		const said = JSON.parse(String(data));
		if (said.method === 'log.entryAdded' && said.params.level === 'error')
			errors.push(said.params.text);
		const asked = waiting.get(said.id);
		if (!asked) return;
		waiting.delete(said.id);
		if (said.type === 'success') asked.done(said.result);
		else asked.fail(new Error(`${said.error}: ${said.message}`));
	});
	socket.on('close', () => {
		for (const { fail } of waiting.values()) fail(new Error('Firefox has gone.'));
	});

	/** @param {string} method @param {object} [params] @returns {Promise<any>} */
	const send = (method, params = {}) =>
		new Promise((done, fail) => {
			waiting.set((last += 1), { done, fail });
			socket.send(JSON.stringify({ id: last, method, params }));
		});

	const { capabilities } = await send('session.new', { capabilities: {} });
	await send('session.subscribe', { events: ['log.entryAdded'] });
	const { contexts } = await send('browsingContext.getTree');
	const context = contexts[0].context;

	/** @param {string} where @param {Function} fn @param {unknown[]} args */
	const run = async (where, fn, args) => {
		const { result, exceptionDetails } = await send('script.evaluate', {
			expression: call(fn, args),
			target: { context: where },
			awaitPromise: true
		});
		if (exceptionDetails) throw new Error(exceptionDetails.text);
		return JSON.parse(result.value);
	};
	/** @param {object[]} actions */
	const act = (actions) => send('input.performActions', { context, actions });

	return {
		name: `Firefox ${capabilities.browserVersion}`,
		go: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
		run: (fn, ...args) => run(context, fn, args),
		async runInFrame(fn, ...args) {
			const tree = await send('browsingContext.getTree', { root: context });
			return run(tree.contexts[0].children[0].context, fn, args);
		},
		key: (name) =>
			act([
				{
					type: 'key',
					id: 'keys',
					actions: ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[name] ?? name }))
				}
			]),
		wheel: (x, y, deltaY) =>
			act([
				{
					type: 'wheel',
					id: 'wheel',
					actions: [{ type: 'scroll', x, y, deltaX: 0, deltaY }]
				}
			]),
		history: (delta) => send('browsingContext.traverseHistory', { context, delta }),
		resize: (width, height) =>
			send('browsingContext.setViewport', { context, viewport: { width, height } }),
		async shot(file) {
			const { data } = await send('browsingContext.captureScreenshot', { context });
			await writeFile(file, Buffer.from(data, 'base64'));
		},
		errors: () => errors,
		forget: () => void (errors = []),
		async close() {
			socket.terminate();
			child.kill('SIGTERM');
			await ended(child);
			await rm(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	};
}
