import { extract } from '@extractus/oembed-extractor';
import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { story } from '../../src/content';
import { embedIds, embedOf } from '../../src/lib/embed/data';
import { snippet, snippetData, variants, type Variant } from '../../src/lib/embed/snippet';
import { publish } from '../../src/lib/story/publish';
import { barriers } from './axe';
import { desktop, drawFrames, goTo, open, phone, sideways, type Size } from './helpers';
import { headersIn } from '../serve.mjs';
import { article as around, expect, pictureAt, test } from './hosts';

const build = resolve(process.env.BUILD_DIR ?? join(import.meta.dirname, '../../build'));
const published = publish(story);
const ids = embedIds(published);
const dataOf = (id: string) => snippetData(embedOf(published, id, 'The press')!);

/** A scene with a few steps. */
const scene = published.chapters[0]!.scenes.find(({ steps }) => steps.length === 4)!;
const steps = scene.steps.map(({ id }) => id);
const window: Size = { width: 440, height: 800 };

test.use({ viewport: window });

/** An article whose own paragraphs are high, and not those of a quotation. */
const article = (middle: string, head = ''): string =>
	around(middle, `<style>blockquote p { height: auto }</style>${head}`);

const homeOf = (baseURL: string | undefined): string => (baseURL ?? '').replace(/\/$/, '');

/** The code that an editor pastes. */
const code = (baseURL: string | undefined, variant: Variant, id = scene.id): string =>
	snippet(dataOf(id), homeOf(baseURL), { variant });

/** What a page and its policy complain of. */
async function complaintsOf(page: Page): Promise<() => Promise<string[]>> {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.addInitScript(() => {
		const all: string[] = ((globalThis as { violations?: string[] }).violations = []);
		addEventListener('securitypolicyviolation', (event) => {
			all.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
		});
	});
	return async () => [
		...errors,
		...(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations))
	];
}

/** The pictures of the scene's steps as the story shows them on a phone. */
let expected: Promise<Map<string, string>> | null = null;
const inStory = (page: Page): Promise<Map<string, string>> => (expected ??= ofStory(page));

async function ofStory(page: Page): Promise<Map<string, string>> {
	const own = await page.context().newPage();
	await own.setViewportSize(phone);
	const pictures = new Map<string, string>();
	await open(own);
	for (const id of steps) {
		await goTo(own, id);
		pictures.set(id, await pictureAt(own, id));
	}
	await own.close();
	return pictures;
}

const onRung = (page: Page, rung: string | RegExp, which = 0) =>
	expect(page.locator('stopped-sharing, iframe').nth(which)).toHaveAttribute(
		'data-embed-rung',
		rung
	);

/** Keeps the steps that the page is told of. */
const listen = (page: Page) =>
	page.addInitScript(() => {
		const told: string[] = ((globalThis as { told?: string[] }).told = []);
		document.addEventListener('story:step', (event) => {
			const { step } = (event as CustomEvent<{ step: string }>).detail;
			told.push(`${(event.target as Element).localName} ${step}`);
		});
	});
const told = (page: Page) =>
	page.evaluate(() => (globalThis as unknown as { told: string[] }).told);

/** Scrolls the page by its wheel until what shows the picture rests at each step, down and up again. */
async function everyStep(
	page: Page,
	pictures: ReadonlyMap<string, string>,
	back = true
): Promise<void> {
	const inline = (await page.locator('[data-embed-rung=inline]').count()) > 0;
	const within = inline ? null : await page.locator('iframe').elementHandle();
	const frame = (await within?.contentFrame()) ?? page;
	// Over the words, and where no mark of a picture on its way up comes: a mark tells more under a pointer.
	await page.mouse.move(6, 790);
	for (const [by, order] of [
		[200, steps],
		[-200, back ? [...steps].reverse() : []]
	] as const) {
		for (const id of order) {
			const there = frame.locator(`[data-picture][data-at="${id}"]`);
			await expect
				.poll(
					async () => {
						if ((await there.count()) > 0) return true;
						await page.mouse.wheel(0, by);
						// The page scrolls, a frame in it is told where it is, and its picture follows.
						await drawFrames(page);
						await frame.waitForTimeout(100);
						return false;
					},
					{ message: `scrolled to ${id}`, intervals: [40], timeout: 60_000 }
				)
				.toBe(true);
			expect(await pictureAt(frame, id), id).toBe(pictures.get(id));
		}
		if (by > 0) await page.mouse.wheel(0, 600);
	}
}

const hostile = `<style>
	* { all: unset; box-sizing: content-box; font: 40px fantasy !important }
	html { font-size: 62.5% }
</style>`;

test('in the page itself: every step is reached, and its picture is the story’s', async ({
	page,
	host,
	baseURL
}) => {
	const complaints = await complaintsOf(page);
	await listen(page);
	const pictures = await inStory(page);
	await page.goto(host.page('/inline', article(code(baseURL, 'element'))));
	await page.mouse.wheel(0, 300);
	await onRung(page, 'inline');
	await everyStep(page, pictures);
	const heard = await told(page);
	expect(heard).toEqual(
		[...steps.slice(1), ...[...steps].reverse().slice(1)].map((id) => `stopped-sharing ${id}`)
	);
	expect(await complaints()).toEqual([]);
});

test('a page that is reloaded far down in the story stays there', async ({
	page,
	host,
	baseURL
}) => {
	await page.setViewportSize(phone);
	await page.goto(host.page('/reloaded', article(code(baseURL, 'element', 'story'))));
	for (const share of [0.7, 0.8]) {
		await page.evaluate((share) => scrollTo(0, document.body.scrollHeight * share), share);
		await onRung(page, 'inline');
		await page.waitForTimeout(800);
		const y = await page.evaluate(() => scrollY);
		await page.reload();
		await onRung(page, 'inline');
		await page.waitForTimeout(800);
		// The words that stood there took a margin of the host's with them.
		expect(Math.abs((await page.evaluate(() => scrollY)) - y)).toBeLessThan(40);
	}
});

test('a hostile style sheet changes nothing in the page’s own picture, and ours nothing of the page', async ({
	page,
	host,
	baseURL
}) => {
	const look = async (path: string, head: string) => {
		await page.goto(host.page(path, article(code(baseURL, 'element'), head)));
		await page.evaluate(() => scrollTo(0, 500));
		await onRung(page, 'inline');
		await page.locator('[data-picture]:not([data-moving]) svg').waitFor();
		// Letters that come too late are done without, and what they would have filled is another height.
		const lettered = await page.evaluate(() =>
			[...document.fonts].some(({ family }) => family.includes('Stopped Sharing'))
		);
		if (!lettered) return null;
		return page.locator('stopped-sharing').evaluate((element) => {
			const all = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
			return {
				inner: all.map((one) => {
					const { font, boxSizing, color, display, padding } = getComputedStyle(one);
					return `${one.localName} ${font} ${boxSizing} ${color} ${display} ${padding}`;
				}),
				height: Math.round(element.getBoundingClientRect().height),
				sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
				styles: document.querySelectorAll('style').length,
				inside: all.filter((one) => /^(style|link)$/.test(one.localName)).length
			};
		});
	};
	const looks = async (path: string, head: string) => {
		for (let n = 0; n < 10; n += 1) {
			const found = await look(path, head);
			if (found) return found;
		}
		throw new Error('Its letters never came in time.');
	};
	const calm = await looks('/calm', '<style>stopped-sharing { width: 440px }</style>');
	const rough = await looks('/rough', `${hostile}<style>stopped-sharing { width: 440px }</style>`);
	expect(rough.inner).toEqual(calm.inner);
	expect(rough.height).toBe(calm.height);
	expect(calm.inner.length).toBeGreaterThan(50);
	expect(calm).toMatchObject({ sheets: calm.styles, inside: 0 });
});

test('held still by our script: every step is reached, and its picture is the story’s', async ({
	page,
	host,
	baseURL
}) => {
	const complaints = await complaintsOf(page);
	await listen(page);
	const pictures = await inStory(page);
	await page.goto(host.page('/sticky', article(code(baseURL, 'script'))));
	await page.mouse.wheel(0, 300);
	await onRung(page, 'sticky');
	await everyStep(page, pictures);
	await expect
		.poll(async () => [...new Set(await told(page))].sort())
		.toEqual(steps.map((id) => `iframe ${id}`).sort());
	// While the reader is in the middle of it, the frame is the screen.
	await page.evaluate(() => {
		const { top, height } = document
			.querySelector('[data-stopped-sharing]')!
			.getBoundingClientRect();
		scrollBy(0, top + height / 2);
	});
	const box = await page.locator('iframe').boundingBox();
	expect(box).toMatchObject({ y: 0, height: window.height });
	expect(await complaints()).toEqual([]);
});

for (const variant of ['element', 'script'] as const) {
	test(`what cuts it off makes “${variant}” step down, and no step is lost`, async ({
		page,
		host,
		baseURL
	}) => {
		const pictures = await inStory(page);
		const cut = `<div style="overflow: hidden">${code(baseURL, variant)}</div>`;
		await page.goto(host.page(`/cut-${variant}`, article(cut)));
		await page.mouse.wheel(0, 300);
		await onRung(page, 'position');
		await everyStep(page, pictures, false);
	});
}

test('a policy of one origin, and Trusted Types, are enough for every kind', async ({
	page,
	host,
	baseURL
}) => {
	const { origin } = new URL(baseURL ?? '');
	const policy =
		`default-src 'none'; script-src ${origin}; style-src ${origin}; frame-src ${origin}; ` +
		`img-src ${origin}; font-src ${origin}; require-trusted-types-for 'script'; trusted-types 'none'`;
	const complaints = await complaintsOf(page);
	for (const [variant, rung] of [
		['element', 'inline'],
		['script', 'sticky']
	] as const) {
		const html = `<!doctype html><title>Strict</title>${code(baseURL, variant)}`;
		await page.goto(host.page(`/strict-${variant}`, html, { 'content-security-policy': policy }));
		await onRung(page, rung);
		expect(await complaints(), variant).toEqual([]);
	}
});

test('where the code does not come, a frame takes its place', async ({ page, host, baseURL }) => {
	for (const blocked of ['inline.js', `data/${scene.id}.js`]) {
		await page.route(`**/embed/v1/${blocked}`, (route) => route.abort());
		await page.goto(host.page('/no-code', article(code(baseURL, 'element'))));
		await page.mouse.wheel(0, 300);
		await onRung(page, 'sticky');
		await page.unroute(`**/embed/v1/${blocked}`);
	}
	// An element that has no frame of its own is given one.
	await page.route('**/embed/v1/inline.js', (route) => route.abort());
	const bare = `<stopped-sharing scene="${scene.id}" theme="dark"></stopped-sharing>
		<script src="${baseURL}embed/v1/embed.js"></script>`;
	await page.goto(host.page('/bare', article(bare)));
	await onRung(page, 'sticky');
	await expect(page.locator('iframe')).toHaveAttribute('src', /\?theme=dark$/);
});

test('a scene that there is not leaves the words, and tells the editor', async ({
	page,
	host,
	baseURL
}) => {
	const said: string[] = [];
	page.on('console', (message) => {
		if (message.text().includes('there is no scene')) said.push(message.text());
	});
	const wrong = code(baseURL, 'element').replaceAll(`scene="${scene.id}"`, 'scene="hoers"');
	const bare = '<stopped-sharing scene="gone"><blockquote>Words</blockquote></stopped-sharing>';
	await page.goto(host.page('/wrong', `<!doctype html><title>Wrong</title>${wrong}${bare}`));
	await expect.poll(() => said.length).toBe(2);
	expect(said.join()).toContain(`there is no scene "hoers". It may be: ${ids.join(', ')}.`);
	await expect(page.locator('blockquote').first()).toContainText(scene.steps[0]!.text[0]![0]);
	await expect(page.locator('blockquote').nth(1)).toBeVisible();
	await expect(page.locator('iframe')).toHaveCount(0);
});

test('where the element draws, its frame is not loaded', async ({ page, host, baseURL }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const script = `<script src="${baseURL}embed/v1/embed.js"></script>`;
	// In view from the start, both where the script comes first and where it comes last.
	for (const [path, html] of [
		['/first', `<!doctype html><title>First</title>${script}${code(baseURL, 'element')}`],
		['/far', article(script + code(baseURL, 'element'))]
	] as const) {
		await page.goto(host.page(path, html));
		await page.mouse.wheel(0, 700);
		await onRung(page, 'inline');
		await page.waitForLoadState('networkidle');
	}
	expect(asked).toContain(`/embed/v1/data/${scene.id}.js`);
	expect(asked).not.toContain(`/embed/v1/${scene.id}/`);
	// A script that comes when the frame has loaded does not let it live on.
	const [before] = code(baseURL, 'element').split('<script');
	await page.goto(host.page('/late', `<!doctype html><title>Late</title>${before}`));
	await expect(page.frameLocator('iframe').locator('[data-embed]')).toHaveCount(1);
	await page.addScriptTag({ url: `${baseURL}embed/v1/embed.js` });
	await onRung(page, 'inline');
	await expect.poll(() => page.frames().length).toBe(1);
});

test('without our script the words and the frame stand there', async ({ page, host, baseURL }) => {
	await page.route('**/embed.js', (route) => route.abort());
	for (const variant of ['element', 'script', 'frame', 'screen'] as const) {
		await page.goto(host.page(`/unaided-${variant}`, article(code(baseURL, variant))));
		const quote = page.locator('blockquote');
		await quote.scrollIntoViewIfNeeded();
		const words = scene.steps[0]!.text[0]![0];
		// Where no script of ours could hide them, they do not stand twice.
		if (variant === 'element' || variant === 'script') await expect(quote).toContainText(words);
		else await expect(quote).not.toContainText(words);
		await expect(quote.getByRole('link').first()).toHaveAttribute(
			'href',
			`${baseURL}step/${steps[0]}/`
		);
		const rung = variant === 'screen' ? 'stepper' : 'tracking';
		await expect(page.frameLocator('iframe').locator('[data-embed]')).toHaveAttribute(
			'data-embed-rung',
			rung
		);
	}
	await page.goto(host.page('/unaided-link', article(code(baseURL, 'link'))));
	const image = page.locator('img');
	await image.scrollIntoViewIfNeeded();
	await expect(image).toHaveJSProperty('complete', true);
	expect(await image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
});

test('what is kept free is enough for every scene in the narrowest column', async ({
	page,
	host,
	baseURL
}) => {
	await page.setViewportSize({ width: 336, height: 800 });
	for (const id of ids) {
		await page.goto(host.page(`/kept-${id}`, `<!doctype html>${code(baseURL, 'frame', id)}`));
		await page.locator('iframe').scrollIntoViewIfNeeded();
		const embed = page.frameLocator('iframe').locator('[data-embed]');
		await expect(embed, id).toHaveAttribute('data-embed-rung', 'tracking');
		const { height } = await embed.evaluate((one) => one.getBoundingClientRect());
		const kept = dataOf(id).height;
		// The slack that there is goes between the steps, to a fraction of a pixel.
		expect(Math.floor(height), id).toBeLessThanOrEqual(kept);
		expect(kept - height, id).toBeLessThan(0.2 * kept);
	}
});

test('several, inserted late, removed and put back, and the script twice', async ({
	page,
	host,
	baseURL
}) => {
	const complaints = await complaintsOf(page);
	await listen(page);
	const both = code(baseURL, 'element') + code(baseURL, 'script', 'recipients');
	await page.goto(host.page('/several', article(both)));
	await page.evaluate(() => scrollTo(0, 800));
	await onRung(page, 'inline');
	// What is inserted comes before everything else, as single-page sites do it: without its script.
	const late = code(baseURL, 'element', 'pause').replace(/<script.*<\/script>/, '');
	await page.evaluate((html) => {
		document.body.firstElementChild!.insertAdjacentHTML('afterend', html);
	}, late);
	await onRung(page, 'inline');
	await expect(page.locator('stopped-sharing[data-embed-rung=inline]')).toHaveCount(2);

	// Taken out it leaves nothing behind, and put back it is what it was.
	const gone = await page.evaluateHandle(() => {
		const first = document.querySelector('stopped-sharing')!;
		first.remove();
		return first;
	});
	await expect
		.poll(() => gone.evaluate((one) => one.shadowRoot!.querySelectorAll('svg').length))
		.toBe(0);
	await page.evaluate((one) => document.body.firstElementChild!.after(one), gone);
	await expect(page.locator('stopped-sharing[data-embed-rung=inline]')).toHaveCount(2);
	await expect(page.locator('stopped-sharing').first().locator('[data-embed=pause]')).toHaveCount(
		1
	);

	// The theme follows the attribute, at once and without a new start.
	await page
		.locator('stopped-sharing')
		.first()
		.evaluate((one) => one.setAttribute('theme', 'dark'));
	await expect(page.locator('[data-embed=pause]')).toHaveAttribute('data-theme', 'night');

	const frame = page.locator('iframe[src*=recipients]');
	await frame.scrollIntoViewIfNeeded();
	await expect(frame).toHaveAttribute('data-embed-rung', 'sticky');
	await frame.evaluate((one) => {
		const parent = one.parentElement!;
		const after = parent.nextSibling;
		parent.remove();
		document.body.insertBefore(parent, after);
	});
	await frame.scrollIntoViewIfNeeded();
	await expect(
		page.frameLocator('iframe[src*=recipients]').locator('[data-embed]')
	).toHaveAttribute('data-embed-rung', 'sticky');
	// Each step is told once, though the script is on the page twice.
	const second = published.chapters
		.flatMap(({ scenes }) => scenes)
		.find(({ id }) => id === 'recipients')!.steps[1]!.id;
	await frame.evaluate((one) => scrollBy(0, one.parentElement!.getBoundingClientRect().top));
	await expect(
		page.frameLocator('iframe[src*=recipients]').locator('[data-picture]')
	).toHaveAttribute('data-at', /a-thousand/);
	await page.evaluate(() => ((globalThis as unknown as { told: string[] }).told.length = 0));
	await frame.evaluate((one) => {
		const { bottom } = one.parentElement!.getBoundingClientRect();
		scrollBy(0, bottom - innerHeight);
	});
	await expect.poll(() => told(page)).toContain(`iframe ${second}`);
	expect((await told(page)).filter((one) => one === `iframe ${second}`)).toHaveLength(1);
	expect(await complaints()).toEqual([]);
});

test('five embeds far below ask for nothing but the script until they come near', async ({
	page,
	host,
	baseURL
}) => {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.url().startsWith(baseURL ?? '')) asked.push(new URL(request.url()).pathname);
	});
	const far = '<div style="height: 9000px"></div>';
	const five = ['evidence', 'hours', 'pause']
		.map((id) => code(baseURL, 'element', id))
		.concat(['recipients', 'restored'].map((id) => code(baseURL, 'script', id)));
	await page.goto(host.page('/five', article(far + five.join('')), {}), {
		waitUntil: 'networkidle'
	});
	expect(new Set(asked)).toEqual(new Set(['/embed/v1/embed.js']));
	await page.locator('stopped-sharing').first().scrollIntoViewIfNeeded();
	await onRung(page, 'inline');
	expect(asked).toContain('/embed/v1/inline.js');
	expect(asked.filter((path) => path.includes('recipients') || path.includes('restored'))).toEqual(
		[]
	);
});

for (const variant of ['element', 'script', 'frame'] as const) {
	for (const above of [200, 2600]) {
		test(`“${variant}”, ${above} px down a page, does not shift it`, async ({
			page,
			host,
			baseURL
		}) => {
			await page.emulateMedia({ reducedMotion: 'no-preference' });
			await page.addInitScript(() => {
				const shifts: number[] = ((globalThis as { shifts?: number[] }).shifts = []);
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries())
						shifts.push((entry as PerformanceEntry & { value: number }).value);
				}).observe({ type: 'layout-shift', buffered: true });
			});
			const html = article(
				`<div style="height: ${above}px">An article</div>${code(baseURL, variant)}<div>It goes on</div>`
			).replace('<p>Above</p>', '');
			await page.goto(host.page(`/shift-${variant}-${above}`, html), { waitUntil: 'networkidle' });
			for (let y = 0; y < above + 4600; y += 180) {
				await page.evaluate(async (to) => {
					scrollTo(0, to);
					await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
				}, y);
				// Nobody has read past it before it is there.
				if (y >= above && variant === 'element') await onRung(page, 'inline');
				if (y >= above && variant === 'script') await onRung(page, 'sticky');
			}
			if (variant === 'element') await onRung(page, 'inline');
			if (variant === 'script') await onRung(page, 'sticky');
			const sum = await page.evaluate(() =>
				(globalThis as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0)
			);
			expect(sum).toBeLessThanOrEqual(0.001);
		});
	}
}

test('20,000 hostile messages move nothing and break nothing', async ({ page, host, baseURL }) => {
	const complaints = await complaintsOf(page);
	const other = '<iframe id="other" srcdoc="<p>Another frame</p>"></iframe>';
	await page.goto(host.page('/hostile', article(code(baseURL, 'script') + other)));
	await page.evaluate(() => scrollTo(0, 1200));
	await onRung(page, 'sticky');
	const ours = page.locator('[data-stopped-sharing] iframe');
	const state = () =>
		page.evaluate(() =>
			JSON.stringify([
				scrollY,
				location.href,
				document.body.scrollHeight,
				...[...document.querySelectorAll('iframe')].map((one) => [
					one.getBoundingClientRect(),
					one.getAttribute('style'),
					one.dataset.embedRung,
					one.parentElement!.getBoundingClientRect()
				])
			])
		);
	// It has come to rest when two looks are alike.
	let before = '';
	await expect
		.poll(
			async () => {
				const last = before;
				before = await state();
				return before === last;
			},
			{ intervals: [300] }
		)
		.toBe(true);

	const flood = (seed: number) => {
		let n = seed;
		const random = (below: number) => {
			n = (Math.imul(n, 1103515245) + 12345) >>> 0;
			return (n >>> 8) % below;
		};
		const odd: unknown[] = [
			null,
			undefined,
			true,
			0,
			-1,
			NaN,
			Infinity,
			-Infinity,
			1e308,
			1e9,
			60_001,
			99,
			'',
			'900',
			'__proto__',
			[],
			[1],
			{},
			{ stopped: 1 },
			new Date(NaN),
			new Map([[1, 1]]),
			new Error('x'),
			'x'.repeat(2000),
			'<img src=x onerror=alert(1)>',
			{ a: { b: [] } },
			12n
		];
		const types = ['hello', 'height', 'track', 'step', 'rung', 'place', 'go', 'theme', ''];
		const any = <T>(from: readonly T[]): T => from[random(from.length)]!;
		const wild = (): unknown => {
			const made: Record<string, unknown> = {};
			for (let i = random(6); i > 0; i -= 1) made[String(any(odd)).slice(0, 40)] = any(odd);
			return random(3) === 0 ? any(odd) : made;
		};
		const near = (): unknown => ({
			stopped: any<unknown>([1, 1, 1, '1', true, 2]),
			type: any<unknown>([...types, ...types, ...odd]),
			scene: any<unknown>(['hours', ...odd]),
			step: any(odd),
			index: any(odd),
			of: any(odd),
			rung: any(odd),
			height: any(odd)
		});
		return { wild, near };
	};
	const source = `(${flood.toString()})`;
	// From the page itself and from another frame even a message that is right counts for nothing.
	await page.evaluate(async (made) => {
		const { wild, near } = (0, eval)(made)(7) as { wild(): unknown; near(): unknown };
		const others = [
			globalThis as unknown as Window,
			(document.getElementById('other') as HTMLIFrameElement).contentWindow!
		];
		const right = [
			{ stopped: 1, type: 'height', height: 4321 },
			{ stopped: 1, type: 'track', height: 4321 },
			{ stopped: 1, type: 'rung', rung: 'inline' }
		];
		const script = document.createElement('script');
		others[1]!.document.head.append(script);
		const from = (others[1] as unknown as { Function: FunctionConstructor }).Function(
			'data',
			'parent.postMessage(data, "*")'
		);
		for (let i = 0; i < 5000; i += 1) {
			postMessage(wild(), '*');
			from(i % 10 === 0 ? right[i % 3] : near());
		}
		postMessage('done', '*');
		await new Promise((done) => setTimeout(done));
	}, source);
	// From our own frame, what cannot be counts for nothing.
	const frame = (await (await ours.elementHandle())!.contentFrame())!;
	await frame.evaluate((made) => {
		const { wild, near } = (0, eval)(made)(11) as { wild(): unknown; near(): unknown };
		for (let i = 0; i < 5000; i += 1) {
			parent.postMessage(wild(), '*');
			const message = near() as { type: unknown; height: unknown };
			// Its own greeting may come again, and a height that can be is no attack.
			if (message.type !== 'hello') parent.postMessage(message, '*');
		}
	}, source);
	await page.evaluate(
		() =>
			new Promise((done) => {
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)));
			})
	);
	expect(await state()).toBe(before);
	expect(await complaints()).toEqual([]);
});

test('the script for hosts is small', () => {
	const bytes = gzipSync(readFileSync(join(build, 'embed/v1/embed.js'))).length;
	console.log(`embed.js: ${bytes} bytes after gzip`);
	expect(bytes).toBeLessThanOrEqual(2048);
});

test('embeds may be framed, and nothing else may', async ({ page, host, baseURL, request }) => {
	const policy = async (path: string) =>
		(await request.get(path)).headers()['content-security-policy'] ?? '';
	for (const path of ['/', `/step/${steps[0]}/`, '/sources/', '/text/', '/embed/', '/404.html']) {
		expect(await policy(path), path).toContain("frame-ancestors 'none'");
	}
	// By its folder and by its file, whatever page it is.
	const files = readdirSync(build, { recursive: true, encoding: 'utf8' })
		.map((file) => `/${file.split(sep).join('/')}`)
		.filter((file) => file.endsWith('.html') && !/^\/(embed\/v1|oembed)\//.test(file));
	expect(files.length).toBeGreaterThan(steps.length);
	const headersOf = headersIn(readFileSync(join(build, '_headers'), 'utf8'));
	for (const file of files) {
		for (const path of [file, file.replace(/\/index\.html$/, '/')]) {
			expect(headersOf(path)['content-security-policy'], path).toContain("frame-ancestors 'none'");
		}
	}
	expect(await policy('/embed/index.html')).toContain("frame-ancestors 'none'");
	for (const id of ids)
		expect(await policy(`/embed/v1/${id}/`), id).not.toContain('frame-ancestors');
	const open = [
		'/embed/v1/embed.js',
		'/oembed/story.json',
		'/story.json',
		`/stills/wide/${steps[0]}.svg`
	];
	for (const path of open) {
		expect((await request.get(path)).headers()['access-control-allow-origin'], path).toBe('*');
	}
	const refused = page.waitForEvent('console');
	await page.goto(host.page('/thief', `<!doctype html><iframe src="${baseURL}"></iframe>`));
	expect((await refused).text()).toMatch(/frame-ancestors/);
});

test('oEmbed: a reader of it finds the story, each scene and each page', async ({ baseURL }) => {
	const told = /rel="canonical" href="([^"]+)"/.exec(
		readFileSync(join(build, 'index.html'), 'utf8')
	)?.[1];
	expect(told, 'the site was built with an origin').toBeTruthy();
	const { origin } = new URL(told!);
	// What lives at that origin is served here.
	const { fetch: real } = globalThis;
	const local: typeof fetch = (address, init) => {
		const url = new URL(address instanceof Request ? address.url : address);
		expect(url.origin).toBe(origin);
		return real(new URL(url.pathname, baseURL), init);
	};
	globalThis.fetch = local;
	try {
		const pages = [
			['/', 'story'],
			['/sources/', 'story'],
			['/embed/', 'story'],
			...ids.map((id) => [`/embed/v1/${id}/`, id]),
			...published.chapters.flatMap(({ scenes }) =>
				scenes.map((one) => [`/step/${one.steps[0]!.id}/`, one.id])
			)
		] as const;
		for (const [path, id] of pages) {
			const found = (await extract(origin + path)) as Record<string, unknown>;
			expect(found, path).toMatchObject({
				version: '1.0',
				type: 'rich',
				provider_url: told,
				height: 1000,
				thumbnail_width: 1200
			});
			const html = String(found.html);
			expect(html.indexOf('<blockquote'), path).toBe(0);
			expect(html, path).toContain(`<iframe src="${origin}/embed/v1/${id}/"`);
			expect(html, path).not.toContain('<script');
		}
	} finally {
		globalThis.fetch = real;
	}
});

test.describe('the page for editors', () => {
	for (const [size, colorScheme] of [
		[{ width: 320, height: 800 }, 'dark'],
		[desktop, 'light']
	] as const) {
		test(`axe finds nothing, and nothing is cut off, ${size.width}, ${colorScheme}`, async ({
			page
		}) => {
			await page.setViewportSize(size);
			await page.emulateMedia({ colorScheme });
			const complaints = await complaintsOf(page);
			await page.goto('/embed/');
			await expect(page.getByLabel('Code to paste')).toHaveValue(/<stopped-sharing/);
			expect(await barriers(page, { without: ['iframe'] })).toEqual([]);
			expect(await sideways(page)).toEqual([]);
			expect(await complaints()).toEqual([]);
		});
	}

	test('by keyboard alone: choose, see, copy', async ({ page, context }) => {
		await page.setViewportSize(desktop);
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('/embed/');
		const field = page.getByLabel('Code to paste');
		await expect(field).toHaveValue(/<stopped-sharing/);
		const preview = page.frameLocator('iframe[title="Preview of your page"]');
		await expect(preview.locator('stopped-sharing')).toHaveAttribute('data-embed-rung', 'inline');

		await page.getByLabel('What', { exact: true }).focus();
		await page.keyboard.type(scene.title);
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowRight');
		await expect(field).toHaveValue(new RegExp(`data-stopped-sharing="${scene.id}"`));
		await expect(field).toHaveValue(/\?theme=light&amp;step=/);
		await expect(field).toHaveValue(new RegExp(`step/${steps[1]}/`));
		await expect(preview.locator('iframe')).toHaveAttribute('data-embed-rung', 'sticky');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('status')).toHaveText('Copied.');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			await field.inputValue()
		);

		// Every kind makes code that works in the preview, in each width.
		for (const [i, variant] of variants.entries()) {
			await page.locator(`[name=variant][value=${variant}]`).check();
			const width = [320, 640, 960][i % 3]!;
			await page.getByLabel(`${width} px`).check();
			await expect(preview.locator('body')).toHaveCSS('width', `${width}px`);
			await expect(preview.locator('blockquote a').first()).toHaveAttribute('href', /\/step\//);
		}
	});

	test('where copying is not allowed the code is selected', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', { value: undefined });
		});
		await open(page, '/embed/');
		await page.getByRole('button', { name: 'Copy the code' }).click();
		await expect(page.getByRole('status')).toContainText('selected');
		const selected = await page.getByLabel('Code to paste').evaluate((field) => {
			const { selectionStart, selectionEnd, value } = field as HTMLTextAreaElement;
			return [document.activeElement === field, selectionEnd - selectionStart === value.length];
		});
		expect(selected).toEqual([true, true]);
	});

	test('without scripts it has the code of each scene', async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${baseURL}embed/`);
		await expect(page.locator('.chooser')).toBeHidden();
		const codes = await page.locator('details pre').allTextContents();
		expect(codes).toHaveLength(ids.length * 3);
		for (const [i, id] of ids.entries()) {
			expect(codes[i * 3]).toContain(`<stopped-sharing scene="${id}"`);
			expect(codes[i * 3 + 1]).toContain(`/embed/v1/${id}/`);
			expect(codes[i * 3 + 1]).not.toContain('<script');
			expect(codes[i * 3 + 2]).toContain('<img');
		}
		await context.close();
	});
});
