/** WebKit as Debian has it: MiniBrowser on a screen of its own, driven by WebKitWebDriver. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call, ended, keys, lineOf } from './driver.mjs';

/** @returns {Promise<number>} */
const freePort = () =>
	new Promise((done) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
			probe.close(() => done(port));
		});
	});

/**
 * @param {{ driver: string, browser: string, screen: string }} programs
 * @param {{ dark: boolean, reduced: boolean }} options
 * @returns {Promise<import('./driver.mjs').Browser>}
 */
export async function webkit({ driver, browser, screen }, { dark, reduced }) {
	const home = await mkdtemp(join(tmpdir(), 'sharing-webkit-'));
	await mkdir(join(home, '.config/gtk-3.0'), { recursive: true });
	await writeFile(
		join(home, '.config/gtk-3.0/settings.ini'),
		`[Settings]\ngtk-enable-animations=${reduced ? 0 : 1}\ngtk-application-prefer-dark-theme=${dark ? 1 : 0}\n`
	);
	// The bar of the window would be wider than a phone.
	await writeFile(
		join(home, '.config/gtk-3.0/gtk.css'),
		'* { min-width: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px }'
	);
	const display = spawn(
		screen,
		['-displayfd', '3', '-screen', '0', '1800x1400x24', '-nolisten', 'tcp'],
		{
			stdio: ['ignore', 'ignore', 'ignore', 'pipe']
		}
	);
	const [, number] = await lineOf(
		display,
		/** @type {import('node:stream').Readable} */ (display.stdio[3]),
		/(\d+)\n/
	);
	const port = await freePort();
	const child = spawn(driver, [`--port=${port}`], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {
			...process.env,
			DISPLAY: `:${number}`,
			GDK_BACKEND: 'x11',
			HOME: home,
			LIBGL_ALWAYS_SOFTWARE: '1',
			NO_AT_BRIDGE: '1',
			WEBKIT_DISABLE_DMABUF_RENDERER: '1',
			XDG_CONFIG_HOME: join(home, '.config'),
			XDG_DATA_HOME: home,
			XDG_CACHE_HOME: home
		}
	});
	/** @type {string[]} */
	let errors = [];
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (data) => {
			for (const line of String(data).split('\n'))
				if (/^CONSOLE .*\bERROR\b/.test(line)) errors.push(line);
		});

	const server = `http://127.0.0.1:${port}`;
	/** @param {string} method @param {string} path @param {object} [body] @returns {Promise<any>} */
	const send = async (method, path, body) => {
		const response = await fetch(server + path, {
			method,
			// The driver ends connections that were to be kept.
			headers: { connection: 'close' },
			signal: AbortSignal.timeout(60_000),
			...(body ? { body: JSON.stringify(body) } : {})
		});
		const { value } = /** @type {{ value: any }} */ (await response.json());
		if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
		return value;
	};
	for (let n = 0; ; n += 1) {
		const up = await send('GET', '/status').catch(() => null);
		if (up) break;
		if (child.exitCode !== null || n > 600) throw new Error(`${driver} does not start.`);
		await new Promise((done) => setTimeout(done, 100));
	}
	const { sessionId, capabilities } = await send('POST', '/session', {
		capabilities: {
			alwaysMatch: {
				// The driver may wait for ever where a page replaces its address as it is left.
				pageLoadStrategy: 'none',
				'webkitgtk:browserOptions': {
					binary: browser,
					args: [
						'--automation',
						'--enable-write-console-messages-to-stdout=true',
						...(dark ? ['--dark-mode'] : [])
					]
				}
			}
		}
	});
	const session = `/session/${sessionId}`;
	await send('POST', `${session}/timeouts`, { script: 60_000, pageLoad: 120_000 });

	/** @param {Function} fn @param {unknown[]} args */
	const run = async (fn, args) => {
		const { json, error } = await send('POST', `${session}/execute/async`, {
			script: `const done = arguments[0]; ${call(fn, args)}.then((json) => done({ json }), (error) => done({ error: String(error) }))`,
			args: []
		});
		if (error) throw new Error(error);
		return JSON.parse(json);
	};
	/** @param {object[]} actions */
	const act = (actions) => send('POST', `${session}/actions`, { actions });
	let turned = 0;
	const inner = () => run(() => [innerWidth, innerHeight], []);

	return {
		name: `WebKit ${capabilities.browserVersion}`,
		async go(url) {
			await send('POST', `${session}/url`, { url });
			const there = { script: 'return document.readyState + " " + location.href', args: [] };
			for (let n = 0; n < 600; n += 1) {
				const at = await send('POST', `${session}/execute/sync`, there).catch(() => '');
				if (at === `complete ${url}`) return;
				await new Promise((done) => setTimeout(done, 100));
			}
			throw new Error(`${url} does not load.`);
		},
		run: (fn, ...args) => run(fn, args),
		async runInFrame(fn, ...args) {
			await send('POST', `${session}/frame`, { id: 0 });
			try {
				return await run(fn, args);
			} finally {
				await send('POST', `${session}/frame`, { id: null });
			}
		},
		key: (name) =>
			act([
				{
					type: 'key',
					id: 'keys',
					actions: ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[name] ?? name }))
				}
			]),
		wheel(x, y, deltaY) {
			// The driver scrolls by how a turn differs from the one before it: what it is told is the sum.
			turned += deltaY;
			return act([
				{
					type: 'wheel',
					id: 'wheel',
					actions: [
						{ type: 'scroll', x, y, deltaX: 0, deltaY: turned, duration: 0, origin: 'viewport' }
					]
				}
			]);
		},
		history: (delta) => send('POST', `${session}/${delta < 0 ? 'back' : 'forward'}`, {}),
		async resize(width, height) {
			// What is asked for is the window; the page has what its bars leave of it.
			let [w, h] = [width, height];
			for (let n = 0; n < 40; n += 1) {
				await send('POST', `${session}/window/rect`, { x: 0, y: 0, width: w, height: h });
				const [seenWidth, seenHeight] = await inner();
				if (seenWidth === width && seenHeight === height) return;
				if (n % 8 === 7) [w, h] = [w + width - seenWidth, h + height - seenHeight];
				else if (n === 0) [w, h] = [w + width - seenWidth, h + height - seenHeight];
				await new Promise((done) => setTimeout(done, 100));
			}
			throw new Error(`The page is ${await inner()}, not ${width} by ${height}.`);
		},
		async shot(file) {
			// It takes the next picture that the page paints, and a page at rest paints none.
			await run(() => {
				const speck = document.body.appendChild(document.createElement('i'));
				speck.id = 'repaint';
				speck.style.cssText =
					'position:fixed;top:0;left:0;width:1px;height:1px;overflow:hidden;color:transparent';
				const turn = () => {
					speck.textContent = speck.textContent ? '' : '.';
					if (speck.isConnected) setTimeout(turn, 50);
				};
				turn();
			}, []);
			try {
				await writeFile(file, Buffer.from(await send('GET', `${session}/screenshot`), 'base64'));
			} finally {
				await run(() => document.getElementById('repaint')?.remove(), []);
			}
		},
		errors: () => errors,
		forget: () => void (errors = []),
		async close() {
			await send('DELETE', session).catch(() => null);
			child.kill('SIGTERM');
			await ended(child);
			display.kill('SIGTERM');
			await ended(display);
			await rm(home, { recursive: true, force: true, maxRetries: 5 });
		}
	};
}
