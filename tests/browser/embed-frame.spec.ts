import type { Frame, Page } from '@playwright/test';
import { story } from '../../src/content';
import { publish, stepsOf } from '../../src/lib/story/publish';
import { barriers } from './axe';
import { goTo, open, phone, type Size } from './helpers';
import { article, expect, framed, hosts, pictureAt, test, type HostName } from './hosts';

/** The scene with the step that its reader may set: its height changes. */
const scene = publish(story)
	.chapters.flatMap(({ scenes }) => scenes)
	.find(({ steps }) => steps.some(({ play }) => play))!;
const turn = scene.steps.find(({ play }) => play)!;
const ids = scene.steps.map(({ id }) => id);
const size: Size = { width: 440, height: 800 };

test.use({ viewport: size, reducedMotion: 'reduce' });

/** The pictures of the scene's steps as the story shows them on a phone. */
let expected: Promise<Map<string, string>> | null = null;
const inStory = (page: Page): Promise<Map<string, string>> =>
	(expected ??= (async () => {
		const own = await page.context().newPage();
		await own.setViewportSize(phone);
		const pictures = new Map<string, string>();
		await open(own);
		for (const id of ids) {
			await goTo(own, id);
			pictures.set(id, await pictureAt(own, id));
		}
		await own.close();
		return pictures;
	})());

/** Errors of a page and what it frames. */
function errorsOf(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	return errors;
}

const rungOf = (frame: Frame) =>
	frame.locator('[data-embed]').evaluate((embed) => (embed as HTMLElement).dataset.embedRung);

const onRung = (frame: Frame, rung: string) =>
	expect(frame.locator('[data-embed]')).toHaveAttribute('data-embed-rung', rung);

/** The host's frame is as high as what is in it. */
const fits = (frame: Frame, when: string) =>
	expect
		.poll(
			async () => {
				const within = await frame
					.locator('[data-embed]')
					.evaluate((embed) => embed.getBoundingClientRect().height);
				const own = await (
					await frame.frameElement()
				).evaluate((iframe) => (iframe as Element).clientHeight);
				return Math.abs(own - within) <= 2 ? 'right' : `${own} for ${within}`;
			},
			{ message: when }
		)
		.toBe('right');

/** Brings the frame to the reader: one that is out of sight is not drawn, and hears little. */
const bring = (page: Page) =>
	page.evaluate(() => window.scrollTo(0, document.querySelector('iframe')!.offsetTop - 200));

/** Scrolls the host so that a step comes to the reading line. */
async function scrollTo(page: Page, frame: Frame, id: string): Promise<void> {
	const within = await frame
		.locator(`[data-step="${id}"]`)
		.evaluate((step) => step.getBoundingClientRect().top + scrollY);
	await page.evaluate((offset) => {
		const box = document.querySelector('#box') ?? document.querySelector('iframe')!;
		window.scrollTo(0, box.getBoundingClientRect().top + scrollY + offset - 500);
	}, within);
}

/** Every step is reached, and its picture is the story's. */
async function everyStep(page: Page, frame: Frame): Promise<void> {
	const pictures = await inStory(page);
	for (const id of [...ids, ids[0]!]) {
		// Steps may grow while nobody sees the frame: where one stands is asked for again.
		await expect
			.poll(
				async () => {
					await scrollTo(page, frame, id);
					return frame.locator(`[data-picture][data-at="${id}"]`).count();
				},
				{ message: `scrolled to ${id}`, intervals: [200] }
			)
			.toBeGreaterThan(0);
		expect(await pictureAt(frame, id), id).toBe(pictures.get(id));
	}
}

/** How much of the picture is on the host's screen, from 0 to 1. */
async function inSight(page: Page, frame: Frame): Promise<number> {
	const top = await page.evaluate(
		() => document.querySelector('iframe')!.getBoundingClientRect().top
	);
	const { y, height } = await frame
		.locator('figure[data-picture]')
		.evaluate((figure) => figure.getBoundingClientRect().toJSON() as DOMRect);
	const seen = Math.min(size.height, top + y + height) - Math.max(0, top + y);
	return Math.max(0, seen) / height;
}

const rungs: readonly (readonly [HostName, string])[] = [
	['pym', 'position'],
	['@newswire/frames', 'tracking'],
	['iframe-resizer 4', 'position'],
	['iframe-resizer 5', 'position'],
	['open-iframe-resizer', 'tracking'],
	['datawrapper', 'tracking']
];

/** Hosts whose pages walk through every step; the others differ from them in their words alone. */
const walked: readonly HostName[] = ['@newswire/frames', 'iframe-resizer 5'];

for (const [name, rung] of rungs) {
	test(`${name}: the right height, after load, a step that changes it, and a resize`, async ({
		page,
		host,
		baseURL
	}) => {
		const errors = errorsOf(page);
		const src = `${baseURL}embed/v1/${scene.id}/`;
		await page.goto(host.page(`/${encodeURIComponent(name)}`, article(hosts[name](src))));
		const { frame } = await framed(page);
		await fits(frame, 'after load');
		await bring(page);
		await onRung(frame, rung);
		await fits(frame, 'in sight');

		if (walked.includes(name)) await everyStep(page, frame);
		await scrollTo(page, frame, turn.id);
		expect(await pictureAt(frame, turn.id)).toBe((await inStory(page)).get(turn.id));
		await expect.poll(() => inSight(page, frame)).toBeGreaterThan(0.95);
		const before = await frame.evaluate(() => innerHeight);
		await frame.locator('summary').press('Enter');
		await expect.poll(() => frame.evaluate(() => innerHeight)).toBeGreaterThan(before + 40);
		await fits(frame, 'after a step has changed its height');

		await page.setViewportSize({ width: 330, height: 800 });
		await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(330);
		await fits(frame, 'after a resize');
		await onRung(frame, rung);
		expect(errors).toEqual([]);
	});
}

for (const name of ['sticky', 'guardian'] as const) {
	test(`${name}: the host moves the frame, and the page within scrolls`, async ({
		page,
		host,
		baseURL
	}) => {
		const errors = errorsOf(page);
		const src = `${baseURL}embed/v1/${scene.id}/`;
		await page.goto(host.page(`/${name}`, article(hosts[name](src))));
		const { frame } = await framed(page);
		// The Guardian says where the reader is when that changes.
		await page.evaluate(() => window.scrollTo(0, 1000));
		await onRung(frame, 'sticky');
		const track = () => page.locator('#box').evaluate((box) => (box as HTMLElement).offsetHeight);
		await expect
			.poll(async () =>
				Math.abs(
					(await track()) -
						(await frame.evaluate(() => document.querySelector('[data-embed]')!.scrollHeight))
				)
			)
			.toBeLessThanOrEqual(2);
		await everyStep(page, frame);
		await scrollTo(page, frame, ids[2]!);
		await expect.poll(() => inSight(page, frame)).toBeGreaterThan(0.95);
		if (name === 'sticky') {
			const told = await page.evaluate(() => (globalThis as unknown as { steps: unknown[] }).steps);
			expect(told).toContainEqual({
				...{ stopped: 1, type: 'step', scene: scene.id, step: ids[2] },
				...{ index: 2, of: ids.length }
			});
		}
		expect(errors).toEqual([]);
	});
}

for (const [how, more] of [
	['no host script', 'height="7000"'],
	['a sandbox', 'height="7000" sandbox="allow-scripts"']
] as const) {
	test(`in a tall frame with ${how} the picture follows by itself`, async ({
		page,
		host,
		baseURL
	}) => {
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		const errors = errorsOf(page);
		const src = `${baseURL}embed/v1/${scene.id}/?theme=dark`;
		await page.goto(host.page('/none', article(hosts.none(src, more))));
		const { frame } = await framed(page);
		await onRung(frame, 'tracking');
		await expect(frame.locator('html')).toHaveAttribute('data-theme', 'night');
		if (!more.includes('sandbox')) await everyStep(page, frame);
		for (const y of [1600, 2950, 4100, 2300]) {
			await page.evaluate((to) => window.scrollTo(0, to), y);
			await expect.poll(() => inSight(page, frame), `at ${y}`).toBeGreaterThan(0.98);
		}
		await expect(frame.locator('[data-embed]')).toHaveCSS('background-color', 'rgb(16, 20, 28)');
		expect(
			await frame.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))
		).toBe(true);
		expect(errors).toEqual([]);
	});
}

test('in a short frame one step at a time, by button, key and swipe', async ({
	page,
	host,
	baseURL
}) => {
	const errors = errorsOf(page);
	const src = `${baseURL}embed/v1/${scene.id}/?step=${ids[1]}`;
	await page.goto(host.page('/short', article(hosts.none(src, 'height="620"'))));
	const { frame } = await framed(page);
	await bring(page);
	await onRung(frame, 'stepper');
	const pictures = await inStory(page);
	const [back, next] = ['Back', 'Next'].map((name) =>
		frame.getByRole('button', { name, exact: true })
	);
	const words = (id: string) => frame.locator(`[data-step="${id}"]`);
	expect(await pictureAt(frame, ids[1]!), 'the address says where to begin').toBe(
		pictures.get(ids[1]!)
	);
	await back!.click();
	expect(await pictureAt(frame, ids[0]!)).toBe(pictures.get(ids[0]!));
	await expect(back!).toHaveAttribute('aria-disabled', 'true');
	const top = (await next!.boundingBox())!.y;
	for (const [n, id] of ids.entries()) {
		if (n > 0) await next!.press('Enter');
		expect(await pictureAt(frame, id), id).toBe(pictures.get(id));
		await expect(words(id)).toBeVisible();
		await expect(frame.locator('[data-step]:visible')).toHaveCount(1);
		await expect(frame.locator('[data-embed] > [aria-live]')).toContainText(
			`Step ${n + 1} of ${ids.length}`
		);
		if (n > 0) await expect(next!).toBeFocused();
		expect((await next!.boundingBox())!.y, 'the buttons stay where they are').toBe(top);
	}
	await page.keyboard.press('ArrowLeft');
	await expect(words(ids.at(-2)!)).toBeVisible();
	// Also where nothing has the focus.
	await frame.evaluate(() => (document.activeElement as HTMLElement).blur());
	await page.keyboard.press('ArrowLeft');
	await expect(words(ids.at(-3)!)).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(words(ids.at(-2)!)).toBeVisible();
	const swipe = (from: number, to: number, down = 0) =>
		frame.locator('figure').evaluate(
			(figure, [x, end, y]) => {
				const at = (type: string, clientX: number, clientY: number) =>
					figure.dispatchEvent(
						new PointerEvent(type, {
							bubbles: true,
							pointerId: 7,
							pointerType: 'touch',
							clientX,
							clientY
						})
					);
				at('pointerdown', x!, 100);
				at('pointerup', end!, 100 + y!);
			},
			[from, to, down]
		);
	await swipe(100, 300);
	await expect(words(ids.at(-3)!)).toBeVisible();
	await swipe(300, 200, 300);
	await expect(words(ids.at(-3)!), 'a pan is no swipe').toBeVisible();
	await swipe(300, 100);
	await expect(words(ids.at(-2)!)).toBeVisible();
	await expect(frame.locator('[data-embed]')).toHaveCSS('touch-action', 'pan-y');
	expect(await barriers(frame)).toEqual([]);
	expect(errors).toEqual([]);
});

test('in a low frame on a phone the buttons, the day of the facts and the corrections are in sight', async ({
	page,
	host,
	baseURL
}) => {
	await page.setViewportSize({ width: 390, height: 800 });
	const src = `${baseURL}embed/v1/evidence/`;
	for (const height of [400, 1000]) {
		await page.goto(host.page(`/low-${height}`, article(hosts.none(src, `height="${height}"`))));
		const { frame } = await framed(page);
		await bring(page);
		await onRung(frame, 'stepper');
		const embed = frame.locator('[data-embed]');
		const next = frame.getByRole('button', { name: 'Next', exact: true });
		const kept = [
			next,
			embed.locator('footer').getByText('Facts as of 23 November 2026.'),
			embed.getByRole('link', { name: 'Corrections' }),
			embed.getByRole('link', { name: 'Read it in the story' })
		];
		const inFrame = (part: (typeof kept)[number]) =>
			part.evaluate((node) => {
				const { top, bottom } = node.getBoundingClientRect();
				return top >= 0 && bottom <= innerHeight;
			});
		await expect(embed.getByText('The article in these steps is an opinion article')).toBeVisible();
		for (const part of kept) expect(await inFrame(part), `${height}`).toBe(true);
		await next.focus();
		const before = await page.evaluate(() => scrollY);
		await frame.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
		await next.press('Enter');
		for (const part of kept) expect(await inFrame(part), `${height}, scrolled`).toBe(true);
		await expect
			.poll(() => frame.locator('figure').evaluate((f) => f.getBoundingClientRect().top))
			.toBeGreaterThanOrEqual(-1);
		expect(await page.evaluate(() => scrollY), 'the page around it stays').toBe(before);
	}
});

test('a high frame that nobody resizes is filled, and one that is a little low is still followed', async ({
	page,
	host,
	baseURL
}) => {
	await page.setViewportSize({ width: 640, height: 800 });
	const wide = '<style>body { max-width: none !important }</style>';
	const src = `${baseURL}embed/v1/${scene.id}/`;
	for (const height of [700 + ids.length * 400, 700 + ids.length * 700]) {
		const middle = hosts.none(src, `height="${height}"`);
		await page.goto(host.page(`/high-${height}`, article(middle, wide)));
		const { frame } = await framed(page);
		await bring(page);
		await onRung(frame, 'tracking');
		await expect
			.poll(() => frame.locator('[data-embed]').evaluate((e) => innerHeight - e.clientHeight))
			.toBeLessThan(ids.length + 2);
		await onRung(frame, 'tracking');
	}
});

test('WordPress: a frame of 1,000 px at most has a stepper', async ({ page, host, baseURL }) => {
	const src = `${baseURL}embed/v1/pause/`;
	await page.goto(host.page('/wordpress', article(hosts.wordpress(src))));
	const { frame, iframe } = await framed(page);
	const right = async () => {
		const within = await frame.locator('[data-embed]').evaluate((embed) => embed.clientHeight);
		return Math.abs((await iframe.evaluate((own) => own.clientHeight)) - Math.min(1000, within));
	};
	await expect.poll(right, 'after load').toBeLessThanOrEqual(2);
	await bring(page);
	await onRung(frame, 'stepper');
	await expect.poll(right, 'in sight').toBeLessThanOrEqual(2);
});

test('in a wide and short frame the whole story is walked, scene after scene', async ({
	page,
	host,
	baseURL
}) => {
	await page.setViewportSize({ width: 1000, height: 800 });
	const wide = '<style>body { max-width: none !important }</style>';
	const middle = hosts.none(`${baseURL}embed/v1/story/`, 'height="700"');
	await page.goto(host.page('/whole', article(middle, wide)));
	const { frame } = await framed(page);
	await bring(page);
	await onRung(frame, 'stepper');
	const next = frame.getByRole('button', { name: 'Next', exact: true });
	const steps = stepsOf(publish(story)).slice(0, 12);
	expect(new Set(steps.map((step) => step.scene)).size).toBeGreaterThan(2);
	for (const { id, index } of steps) {
		if (index > 0) await next.press('Enter');
		await expect(frame.locator('[data-step]:visible')).toHaveCount(1);
		await expect(frame.locator(`[data-step="${id}"]`)).toBeVisible();
		await expect(frame.locator('figure:visible')).toHaveCount(1);
		if (index > 0) await expect(next).toBeFocused();
	}
});

test('without scripts every step has its words and its still', async ({
	browser,
	host,
	baseURL
}) => {
	const context = await browser.newContext({ viewport: size, javaScriptEnabled: false });
	const page = await context.newPage();
	const src = `${baseURL}embed/v1/${scene.id}/`;
	await page.goto(host.page('/bare', article(hosts.none(src))));
	const frame = page.frameLocator('iframe');
	const embed = frame.locator('[data-embed]');
	await expect(embed).toHaveAttribute('data-embed-rung', 'stills');
	for (const { id, text } of scene.steps) {
		const step = frame.locator(`[data-step="${id}"]`);
		const { y } = (await step.boundingBox())!;
		await page.mouse.wheel(0, y - 200);
		await expect(step).toContainText(text[0]![0]);
		await expect
			.poll(() => step.locator('img').evaluate((img) => (img as HTMLImageElement).naturalWidth))
			.toBeGreaterThan(0);
	}
	await expect(frame.getByRole('button')).toHaveCount(0);
	await context.close();
});

test('where scripts do not arrive the stills stand in', async ({ page, host, baseURL }) => {
	await page.route('**/*.js', (route) => route.abort());
	await page.goto(host.page('/lost', article(hosts.none(`${baseURL}embed/v1/${scene.id}/`))));
	await bring(page);
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('[data-embed]')).toHaveAttribute('data-embed-rung', 'stills');
	await expect(frame.locator(`[data-step="${ids[0]}"] img`)).toBeVisible();
	await expect(frame.locator('[data-step]:visible')).toHaveCount(ids.length);
});

test('every embed says what it is, where it is from and as of when, and leads nowhere within itself', async ({
	page,
	request
}) => {
	const published = publish(story);
	for (const id of [
		'story',
		...published.chapters.flatMap(({ scenes }) => scenes.map((s) => s.id))
	]) {
		const html = await (await request.get(`/embed/v1/${id}/`)).text();
		expect(html).toContain('<meta name="robots" content="noindex"');
		expect(html).toMatch(/<link rel="canonical" href="https:\/\/story\.example\/(#[a-z-]+)?"/);
		await page.setContent(html.replaceAll(/<script[\s\S]*?<\/script>/g, ''));
		const embed = page.locator('[data-embed]');
		await expect(embed).toContainText(published.title);
		await expect(embed).toContainText(published.front.contentNote.line);
		await expect(embed).toContainText('Facts as of 23 November 2026. Published by The founders.');
		await expect(embed.getByRole('link', { name: 'Corrections' })).toHaveAttribute(
			'href',
			'/sources/#corrections'
		);
		await expect(embed.getByRole('link', { name: 'Read it in the story' })).toHaveAttribute(
			'href',
			/^\/(#[a-z-]+)?$/
		);
		const inside = embed.locator('a:not([target="_blank"][rel~="noopener"])');
		expect(await inside.count()).toBe(0);
	}
});

test('a frame that cannot tell what is seen of it steps down; a host that comes late brings it up', async ({
	page,
	host,
	baseURL
}) => {
	const src = `${baseURL}embed/v1/${scene.id}/`;
	await page.addInitScript(() => {
		Object.defineProperty(globalThis, 'IntersectionObserver', { value: undefined });
	});
	await page.goto(host.page('/blind', article(hosts.none(src))));
	const { frame } = await framed(page);
	await bring(page);
	await onRung(frame, 'stills');
	await page.evaluate(() => {
		const iframe = document.querySelector('iframe')!;
		const say = (message: object) =>
			iframe.contentWindow!.postMessage({ stopped: 1, ...message }, '*');
		const place = () => {
			const { top } = iframe.getBoundingClientRect();
			say({ type: 'place', top, viewport: innerHeight });
		};
		addEventListener('scroll', place);
		say({ type: 'hello', sticky: false });
		place();
	});
	await onRung(frame, 'position');
	await everyStep(page, frame);
});

test('a host that says it moves the frame and does not is left alone', async ({
	page,
	host,
	baseURL
}) => {
	const src = `${baseURL}embed/v1/${scene.id}/`;
	const claims = `<script>
		addEventListener('message', ({ source, data }) => {
			if (data && data.type === 'hello') source.postMessage({ stopped: 1, type: 'hello', sticky: true }, '*');
		})</script>`;
	await page.goto(host.page('/claims', article(claims + hosts.none(src, 'height="700"'))));
	const { frame } = await framed(page);
	await bring(page);
	await onRung(frame, 'stepper');
});

test('on a page where every dialect is spoken at once it settles', async ({
	page,
	host,
	baseURL
}) => {
	const errors = errorsOf(page);
	const src = `${baseURL}embed/v1/${scene.id}/?childId=pym&initialWidth=600#?secret=a1B2c3`;
	const all = `${hosts.none(src, 'height="400"')}
	<script src="/resizer-4.js"></script><script src="/open-resizer.js"></script>
	<script>
		const frame = document.getElementById('embed');
		window.asked = [];
		iFrameResize({ checkOrigin: false }, '#embed');
		iframeResizer.initialize({}, '#embed');
		addEventListener('message', ({ source, data }) => {
			if (source !== frame.contentWindow) return;
			asked.push(data);
			const [, , type, value] = String(data).split('xPYMx');
			if (type === 'height') frame.style.height = value + 'px';
			if (data && data.sentinel === 'amp' && data.height) frame.height = data.height;
			if (data && data['datawrapper-height'])
				frame.style.height = Object.values(data['datawrapper-height'])[0] + 'px';
			if (data && data.kind === 'interactive:height') frame.style.height = data.height + 'px';
		});
	</script>`;
	await page.goto(host.page('/all', article(all)));
	const { frame } = await framed(page);
	await fits(frame, 'after load');
	const asked = () =>
		page.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked.length);
	const height = () => frame.evaluate(() => innerHeight);
	await expect
		.poll(async () => {
			const before = [await asked(), await height()];
			await page.evaluate(() => new Promise((done) => setTimeout(done, 1200)));
			return [await asked(), await height()].join() === before.join();
		})
		.toBe(true);
	expect(await height()).toBeLessThan(8000);
	expect(
		await page.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked)
	).not.toContain(null);
	expect(errors).toEqual([]);
});

test('20,000 hostile messages change neither size nor place, and nothing is thrown', async ({
	page,
	host,
	baseURL
}) => {
	const errors = errorsOf(page);
	const src = `${baseURL}embed/v1/${scene.id}/`;
	await page.goto(host.page('/hostile', article(hosts.none(src))));
	const { frame } = await framed(page);
	await onRung(frame, 'tracking');
	await scrollTo(page, frame, ids[2]!);
	await pictureAt(frame, ids[2]!);
	const state = () =>
		frame.evaluate(() => {
			const embed = document.querySelector<HTMLElement>('[data-embed]')!;
			const { top, height } = document.querySelector('figure')!.getBoundingClientRect();
			const { embedRung, theme } = embed.dataset;
			return [embed.offsetHeight, innerHeight, scrollY, top, height, embedRung, theme];
		});
	await expect.poll(() => inSight(page, frame)).toBeGreaterThan(0.98);
	// It has come to rest when two looks are alike.
	let before = await state();
	await expect
		.poll(
			async () => {
				const last = before;
				before = await state();
				return before.join() === last.join();
			},
			{ intervals: [300] }
		)
		.toBe(true);
	// Right words from a wrong window, and wrong words from the right one.
	await frame.evaluate(() => {
		const heard = globalThis as unknown as { heard: number };
		heard.heard = 0;
		addEventListener('message', () => (heard.heard += 1));
		const right = [
			{ stopped: 1, type: 'hello', sticky: true },
			{ stopped: 1, type: 'place', top: -500, viewport: 300 },
			{ stopped: 1, type: 'theme', theme: 'dark' },
			{ kind: 'interactive:scroll', scroll: 900 },
			'[iFrameSizer]pageInfo:{"offsetTop":1,"scrollTop":900,"windowHeight":300}'
		];
		for (let n = 0; n < 10_000; n += 1) window.postMessage(right[n % right.length], '*');
	});
	await page.evaluate(() => {
		const to = document.querySelector('iframe')!.contentWindow!;
		const odd = [
			null,
			undefined,
			NaN,
			Infinity,
			-1,
			'',
			'12px',
			[],
			{},
			true,
			new Date(),
			new Map()
		];
		for (let n = 0; n < 10_000; n += 1) {
			const bad = odd[n % odd.length];
			const wrong = [
				bad,
				{ stopped: bad, type: 'hello', sticky: true },
				{ stopped: 1, type: 'hello', sticky: bad === true ? 1 : bad },
				{ stopped: 1, type: 'place', top: bad === -1 ? null : bad, viewport: 800 },
				{ stopped: 1, type: 'go', step: bad },
				{ stopped: 1, type: 'theme', theme: bad },
				{ kind: 'interactive:scroll', scroll: bad === -1 ? null : bad },
				`pymxPYMx${bad}xPYMxviewport-iframe-positionxPYMx1 ${bad}`,
				`[iFrameSizer]${bad}`,
				`[iFrameSizer]pageInfo:${bad}`,
				{ message: 'ready', secret: bad }
			];
			to.postMessage(wrong[n % wrong.length], '*');
		}
	});
	await expect
		.poll(() => frame.evaluate(() => (globalThis as unknown as { heard: number }).heard))
		.toBeGreaterThanOrEqual(20_000);
	await frame.evaluate(() => new Promise((done) => setTimeout(done, 400)));
	expect(await state()).toEqual(before);
	expect(errors).toEqual([]);
	expect(await rungOf(frame)).toBe('tracking');
});
