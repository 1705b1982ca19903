/** What the walk needs of a browser, and what both ways of driving one share. */

/**
 * @typedef {object} Browser
 * @property {string} name and version, for whoever reads the result
 * @property {(url: string) => Promise<unknown>} go and wait until the page has loaded
 * @property {<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A) => Promise<R>} run
 *   in the page; what goes in and out is JSON
 * @property {<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A) => Promise<R>} runInFrame
 *   the same in the first page that this one frames
 * @property {(name: string) => Promise<unknown>} key is pressed: a name of `keys`, or what it types
 * @property {(x: number, y: number, deltaY: number) => Promise<unknown>} wheel at a place, in CSS px
 * @property {(delta: 1 | -1) => Promise<unknown>} history
 * @property {(width: number, height: number) => Promise<unknown>} resize what the page is seen through
 * @property {(file: string) => Promise<unknown>} shot a picture of that, as PNG
 * @property {() => readonly string[]} errors that pages have had since `forget`
 * @property {() => void} forget
 * @property {() => Promise<void>} close
 */

/** Keys that type nothing, as WebDriver writes them. @type {Readonly<Record<string, string>>} */
export const keys = {
	End: '\uE010',
	Home: '\uE011',
	Left: '\uE012',
	Right: '\uE014'
};

/** An expression that calls a function with values of JSON, and comes to JSON. @param {Function} fn @param {unknown[]} args */
export const call = (fn, args) =>
	`Promise.resolve((${fn})(...${JSON.stringify(args)})).then((value) => JSON.stringify(value ?? null))`;

/**
 * Waits for the first line of a program that fits.
 * @param {import('node:child_process').ChildProcess} child
 * @param {import('node:stream').Readable} stream
 * @param {RegExp} pattern
 * @returns {Promise<RegExpExecArray>}
 * @throws where the program ends without it
 */
export const lineOf = (child, stream, pattern) =>
	new Promise((done, fail) => {
		let text = '';
		stream.on('data', (data) => {
			text += data;
			const found = pattern.exec(text);
			if (found) done(found);
		});
		child.once('error', fail);
		child.once('exit', () => fail(new Error(`${child.spawnfile} ended: ${text}`)));
	});

/** @param {import('node:child_process').ChildProcess} child */
export const ended = (child) =>
	new Promise((done) => {
		if (child.exitCode !== null || child.signalCode !== null) done(undefined);
		else child.once('exit', done);
	});
