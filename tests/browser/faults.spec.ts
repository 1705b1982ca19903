import type { Page, Request } from '@playwright/test';
import { breaking, heldBack, kindOf, missing, ways, type Fault, type Kind } from './breaks';
import { desktop, open, phone, rest, sideways } from './helpers';
import { pictured, read, readAgain, scenes, steps } from './reads';
import { expect, test } from './test';

/**
 * What a reader keeps when files do not come, come late or come in part, and when JavaScript breaks. The
 * rest is in faults-around.spec.ts. Words are held against the content itself, not against another page.
 */
test.use({ fresh: true, viewport: phone });

// One after another on a machine that has something else to do.
test.setTimeout(300_000);

/** A scene in the middle whose code comes after the page, and a step of it. */
const clock = scenes.find(({ kind, steps: own }) => kind === 'clock' && own.length > 2)!;
const middle = clock.steps[1]!.id;

/** The files that a first visit asks for, by kind, in the order in which they are asked for. */
let first: Promise<ReadonlyMap<string, Kind>> | undefined;
const ofFirstVisit = (page: Page): Promise<ReadonlyMap<string, Kind>> => (first ??= visit(page));

async function visit(page: Page): Promise<ReadonlyMap<string, Kind>> {
	const asked = new Map<string, Kind>();
	const note = (request: Request) => {
		const kind = request.resourceType();
		const path = new URL(request.url()).pathname;
		if (kind === 'document') return;
		const as = kindOf(path);
		if (as) asked.set(path, as);
	};
	page.on('request', note);
	await page.goto('/', { waitUntil: 'networkidle' });
	await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
	await page.evaluate(() => document.fonts.ready);
	page.off('request', note);
	return asked;
}

const filesOf = async (page: Page, kind: Kind): Promise<string[]> =>
	[...(await ofFirstVisit(page))].filter(([, its]) => its === kind).map(([path]) => path);

/**
 * Does that to files, others for each call. What is missing is blocked by the browser: while a test
 * answers itself, nothing comes from the browser's cache, and all other files are fetched each time.
 */
async function breaker(page: Page, fault: Fault) {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Network.enable');
	const failed = new Set<string>();
	page.on('requestfailed', (request) => failed.add(new URL(request.url()).pathname));
	return {
		/** What has not come, or not whole, since the last call. */
		failed,
		async breaks(paths: readonly string[]): Promise<void> {
			failed.clear();
			if (fault === missing) {
				await devtools.send('Network.setBlockedURLs', { urls: paths.map((path) => `*${path}`) });
				return;
			}
			await breaking(page, paths, fault, failed);
		}
	};
}

/** Notes when the page's scripts have given up. */
const watchEnd = (page: Page) =>
	page.addInitScript(() =>
		addEventListener('unhandledrejection', () => Object.assign(window, { ended: true }))
	);
/** Waits until scripts have taken over, or have given up and what was served is there. */
const settled = (page: Page, without: string) =>
	page
		.waitForFunction(
			() =>
				'ready' in document.documentElement.dataset ||
				('ended' in window && document.querySelector('main') !== null),
			null,
			{
				timeout: 60_000
			}
		)
		.catch((error: unknown) => {
			throw new Error(`Without ${without} it neither takes over nor gives up.`, { cause: error });
		});

/** The style sheet of colours and letters, which every page has. */
async function colours(page: Page, baseURL: string | undefined): Promise<string> {
	const files = await filesOf(page, 'stylesheet');
	const content = async (file: string) => (await fetch(new URL(file, baseURL))).text();
	const all = await Promise.all(files.map(content));
	return files[all.findIndex((css) => css.includes('--dressed'))]!;
}

/** The step at the height at which a reader reads, whatever the page knows of it. */
const readAt = (page: Page): Promise<string> =>
	page.evaluate(
		() =>
			[...document.querySelectorAll('section[data-step]')]
				.filter((section) => section.getBoundingClientRect().top <= innerHeight * 0.6)
				.at(-1)?.id ?? ''
	);

/** Reads on by the wheel, well into the story. */
async function readOn(page: Page): Promise<void> {
	await page.mouse.move(200, 500);
	for (let n = 0; n < 30; n += 1) {
		await page.mouse.wheel(0, 250);
		await page.waitForTimeout(30);
	}
	// Until two looks are alike: what a wheel has set off may still be under way.
	let last = NaN;
	await expect
		.poll(
			async () => {
				const before = last;
				last = await page.evaluate(() => scrollY);
				return last === before;
			},
			{ intervals: [200] }
		)
		.toBe(true);
}

for (const [way, fault] of Object.entries(ways)) {
	test(`each script ${way}: every word, and the stills where nothing is drawn`, async ({
		page
	}) => {
		const files = await filesOf(page, 'script');
		expect(files.length).toBeGreaterThan(10);
		await watchEnd(page);
		const { breaks, failed } = await breaker(page, fault);
		for (const [n, file] of files.entries()) {
			await breaks([file]);
			await page.goto('/', { waitUntil: 'commit' });
			await settled(page, file);
			await (n === 0 ? read : readAgain)(page, `without ${file}`);
			if (n % 6 === 0) await pictured(page, middle);
			await expect.poll(() => [...failed]).toContain(file);
		}
	});

	test(`each style sheet ${way}: every word`, async ({ page }) => {
		const files = await filesOf(page, 'stylesheet');
		expect(files.length).toBeGreaterThan(3);
		await watchEnd(page);
		// A page without its styles fetches and draws all pictures: what is read here are its words.
		const stills = await breaker(page, missing);
		await stills.breaks(['/stills/*']);
		const { breaks, failed } = await breaker(page, fault);
		for (const file of files) {
			await breaks([file]);
			await page.goto('/', { waitUntil: 'load' });
			await settled(page, file);
			await readAgain(page, `without ${file}`);
			await expect.poll(() => [...failed]).toContain(file);
		}
	});

	test(`the style sheet of colours and letters ${way}: every word, and a still with each step`, async ({
		page,
		baseURL
	}) => {
		const base = await colours(page, baseURL);
		const { breaks } = await breaker(page, fault);
		await breaks([base]);
		await page.goto('about:blank');
		await open(page, `/#${middle}`);
		await expect(page.locator('html')).not.toHaveClass(/live/);
		for (const id of [middle, steps.at(-1)!.id]) {
			await pictured(page, id, 'still');
			// It would be black, and lie on the words.
			await expect(page.locator('svg.picture:visible')).toHaveCount(0);
			await expect(page.locator(`[id="${id}"] img:visible`), 'no second one').toHaveCount(1);
		}
		await read(page);
	});

	test(`each font ${way}: every word in another font, and the pictures`, async ({ page }) => {
		const files = await filesOf(page, 'font');
		expect(files.length).toBe(4);
		const { breaks, failed } = await breaker(page, fault);
		for (const broken of [...files.map((file) => [file]), files]) {
			await breaks(broken);
			await open(page, '/');
			await (broken === files ? read : readAgain)(page, `without ${broken.join(', ')}`);
			await expect.poll(() => [...failed]).toEqual(expect.arrayContaining(broken));
			if (broken === files) {
				// Those of the machine stand in for them.
				const ours = await page.evaluate(() =>
					[...document.fonts].flatMap(({ family, status }) =>
						family.includes('Fallback') ? [] : status
					)
				);
				expect(ours.length).toBe(files.length);
				expect(ours).not.toContain('loaded');
				await pictured(page, middle, 'drawn');
			}
		}
	});

	test(`every picture ${way}, with and without scripts: every word`, async ({ page }) => {
		const images = await filesOf(page, 'image');
		await page.route(
			({ pathname }) => images.includes(pathname) || pathname.startsWith('/stills/'),
			fault
		);
		await open(page);
		await read(page, 'with scripts');
		// What each shows stands beside it in words, for those who listen.
		for (const { id, alt } of steps)
			await expect(page.locator(`[id="${id}"] p`, { hasText: alt })).toHaveCount(1);
		await page.route('**/*.js', (route) => route.abort());
		await page.goto('/');
		await expect(page.locator('html')).not.toHaveClass(/live/);
		await read(page, 'without scripts');
	});

	test(`the code of later scenes ${way}: every word, and their stills`, async ({ page }) => {
		const files = await filesOf(page, 'script');
		await page.route(
			({ pathname }) => pathname.endsWith('.js') && !files.includes(pathname),
			fault
		);
		await open(page);
		await read(page);
		for (const { kind, steps: own } of scenes)
			if (kind !== 'channel') await pictured(page, own[0]!.id, 'still');
	});
}

test('the page’s own code comes in part and is whole to a browser: every word, and the stills', async ({
	page
}) => {
	const files = (await filesOf(page, 'script')).filter((path) => path.includes('/nodes/'));
	expect(files.length).toBeGreaterThan(1);
	await watchEnd(page);
	for (const file of files) {
		await page.unrouteAll({ behavior: 'ignoreErrors' });
		// Cut off after a statement, before what it exports.
		await page.route(
			({ pathname }) => pathname === file,
			(route) => route.fulfill({ contentType: 'text/javascript', body: 'var cut = 1;' })
		);
		await page.goto('/', { waitUntil: 'commit' });
		await settled(page, file);
		await readAgain(page, `with a part of ${file}`);
		// The page does without that of its error page.
		if (await page.evaluate(() => 'ended' in window)) await pictured(page, middle, 'still');
	}
});

test('each script slow: every word while it is waited for, and the reader’s place when it comes', async ({
	page
}) => {
	const files = await filesOf(page, 'script');
	const { letGo } = await heldBack(page, files);
	await page.goto('/', { waitUntil: 'commit' });
	await page.locator('footer').waitFor({ state: 'attached' });
	await read(page, 'without any');
	// After a while the page stops keeping room for what may never come.
	await expect(page.locator('html')).not.toHaveClass(/live/, { timeout: 20_000 });
	await pictured(page, middle, 'still');
	for (const file of files) {
		letGo(file);
		await readAgain(page, `when ${file} has come`);
	}
	await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
	await rest(page, middle);
	await expect(page.locator(`#${middle} .text`)).toBeInViewport();
	await pictured(page, middle, 'drawn');
	await read(page, 'when all have come');
});

test('each style sheet slow: after a while every word without it, and the pictures when it comes', async ({
	page
}) => {
	const files = await filesOf(page, 'stylesheet');
	const { letGo } = await heldBack(page, files);
	await page.goto('/', { waitUntil: 'commit' });
	// Nothing is painted before the styles are there, unless the page sees to it.
	await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
	await read(page, 'without any');
	for (const file of files) {
		letGo(file);
		await readAgain(page, `when ${file} has come`);
	}
	await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
	await expect(page.locator('html')).toHaveClass(/live/);
	await pictured(page, middle, 'drawn');
	await read(page, 'when all have come');
});

test('one style sheet slow, or all: the reader’s place and the pictures when they come', async ({
	page,
	baseURL
}) => {
	const files = await filesOf(page, 'stylesheet');
	const base = await colours(page, baseURL);
	const own = files.find((file) => /\/2\.[^/]+$/.test(file))!;
	for (const late of [[base], [own], files]) {
		const { letGo } = await heldBack(page, late);
		await page.goto('about:blank');
		await page.goto('/', { waitUntil: 'commit' });
		await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
		await readOn(page);
		const id = await readAt(page);
		expect(steps.findIndex((step) => step.id === id)).toBeGreaterThan(2);
		for (const file of late) letGo(file);
		await expect(page.locator('html')).toHaveClass(/live/);
		await page.waitForFunction(() =>
			[...document.querySelectorAll('link[rel=stylesheet]')].every(
				(link) => (link as HTMLLinkElement).media !== 'print'
			)
		);
		const when = `when ${late.length > 1 ? 'all' : late[0]} came`;
		await expect.poll(() => readAt(page), when).toBe(id);
		await page.waitForTimeout(600);
		expect(await readAt(page), when).toBe(id);
		// The picture is there without being asked for by an address.
		const at = page.locator(`[data-picture][data-at="${id}"]:not([data-moving]) svg.picture`);
		await expect(at.first(), when).toBeVisible();
		await page.unrouteAll({ behavior: 'ignoreErrors' });
	}
});

test('scripts slow at an address of a step: who has read on in the meantime is not called back', async ({
	page
}) => {
	const files = await filesOf(page, 'script');
	const { letGo } = await heldBack(page, files);
	await page.goto('about:blank');
	await page.goto(`/#${steps[1]!.id}`, { waitUntil: 'commit' });
	await page.locator('footer').waitFor({ state: 'attached' });
	await readOn(page);
	const id = await readAt(page);
	expect(steps.findIndex((step) => step.id === id)).toBeGreaterThan(4);
	for (const file of files) letGo(file);
	await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
	await expect.poll(() => new URL(page.url()).hash).not.toBe(`#${steps[1]!.id}`);
	const far = steps.findIndex((step) => step.id === id);
	const now = steps.findIndex((step) => `#${step.id}` === new URL(page.url()).hash);
	expect(Math.abs(now - far), `${steps[now]?.id} after ${id}`).toBeLessThanOrEqual(1);
});

test('each font and every picture slow: every word at once, in another font', async ({ page }) => {
	const files = [...(await filesOf(page, 'font')), ...(await filesOf(page, 'image'))];
	const { letGo } = await heldBack(page, files);
	await page.goto('/', { waitUntil: 'commit' });
	await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
	await read(page, 'without any');
	for (const file of files) letGo(file);
	await page.evaluate(() => document.fonts.ready);
	await read(page, 'when all have come');
	await pictured(page, middle, 'drawn');
});

test('the code of later scenes slow: their stills until it comes', async ({ page }) => {
	const files = await filesOf(page, 'script');
	let go = () => {};
	const come = new Promise<void>((done) => (go = done));
	await page.route(
		({ pathname }) => pathname.endsWith('.js') && !files.includes(pathname),
		async (route) => {
			await come;
			await route.continue();
		}
	);
	await open(page);
	expect(await pictured(page, middle)).toBe('still');
	await read(page);
	go();
	await pictured(page, middle, 'drawn');
});

/** Nothing is worked out before it is needed: what breaks in the middle would be there already. */
const nothingAhead = (page: Page): Promise<unknown> =>
	page.addInitScript(() => Reflect.deleteProperty(window, 'requestIdleCallback'));

test('code of one scene that throws in the middle: its stills, and every other picture is drawn', async ({
	page
}) => {
	await page.setViewportSize(desktop);
	await nothingAhead(page);
	const errors: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	await open(page);
	const asked: Request[] = [];
	page.on('request', (request) => {
		if (request.url().endsWith('.js')) asked.push(request);
	});
	await pictured(page, clock.steps[0]!.id, 'drawn');
	// What comes later is the code of pictures ahead, which are drawn when the page has rested.
	const startOf = (request: Request): number => request.timing().startTime;
	const code = asked.filter((each) => startOf(each) - startOf(asked[0]!) < 200).map((r) => r.url());
	expect(code.length).toBeGreaterThan(0);
	// From now on whatever this kind computes fails, as a mistake in its code would.
	await page.evaluate((urls) => {
		const { round } = Math;
		Math.round = (n) => {
			const { stack = '' } = new Error();
			if (urls.some((url) => stack.includes(url))) throw new Error('broken');
			return round(n);
		};
	}, code);
	for (const { id } of clock.steps.slice(1)) {
		await page.keyboard.press('j');
		await pictured(page, id, 'still');
	}
	const others = scenes.filter(({ kind }) => kind !== 'clock').slice(1);
	for (const { steps: own } of others) await pictured(page, own[0]!.id, 'drawn');
	await read(page);
	expect(errors.join(), 'it is told to whoever looks').toContain('broken');
});

test('something that all pictures need breaks in the middle: the story goes on with stills', async ({
	page
}) => {
	await nothingAhead(page);
	await open(page, `/#${middle}`);
	await rest(page, middle);
	await page.evaluate(() => {
		Math.round = () => {
			throw new Error('broken');
		};
	});
	await expect(page.locator(`#${middle} .text`), 'the same place').toBeInViewport();
	for (const { id } of [...clock.steps.slice(2), steps[1]!, steps.at(-1)!])
		await pictured(page, id, 'still');
	await read(page);
	expect(await sideways(page)).toEqual([]);
});

for (const [what, breakIt] of Object.entries({
	'something that scripts need is missing': () =>
		Reflect.deleteProperty(Array.prototype, 'findLast'),
	'something that scripts need throws': () => {
		Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
			get() {
				throw new Error('broken');
			}
		});
	}
})) {
	test(`${what} from the beginning: every word and every still as served`, async ({ page }) => {
		await watchEnd(page);
		await page.addInitScript(breakIt);
		await page.goto('/');
		await page.waitForFunction(() => 'ended' in window);
		await expect(page.locator('html')).not.toHaveClass(/live/);
		await expect(page.locator('section[data-step]')).toHaveCount(steps.length);
		await read(page);
		expect(await pictured(page, middle)).toBe('still');
	});
}

test('a page that is gone to, and whose code does not come, is there as served', async ({
	page
}) => {
	await open(page);
	const files = await filesOf(await page.context().newPage(), 'script');
	await page.route(
		({ pathname }) => pathname.endsWith('.js') && !files.includes(pathname),
		missing
	);
	await page.getByRole('link', { name: 'Text only' }).first().click();
	await page.waitForURL('**/text/');
	const main = await page.locator('main').innerText();
	let from = 0;
	for (const [words] of steps.flatMap(({ text }) => text)) {
		const at = main.indexOf(words, from);
		expect(at, words).toBeGreaterThanOrEqual(from);
		from = at + words.length;
	}
});
