import {
	test as base,
	type Browser,
	type BrowserContext,
	type CDPSession,
	type Page
} from '@playwright/test';

export { expect } from '@playwright/test';

/**
 * A test like any other, but for its `page`: a worker keeps it for the next test that asks for the
 * same kind. A story that a browser has read before opens in a third of the time of a first visit.
 *
 * Between two tests everything is taken away that the first may have left: what it listened to,
 * routed, slipped in, stored, set and opened, and the history. What cannot be taken away (a clock) is
 * noticed, and such a page is not kept. The browser's cache is kept: suites about first visits and what
 * they cost, or about files that do not come, say `test.use({ fresh: true })`.
 */
export const test = base.extend<{ fresh: boolean }, { kept: Map<string, Kept> }>({
	fresh: [false, { option: true }],
	kept: [
		async ({ browser: _ }, use) => {
			const kept = new Map<string, Kept>();
			await use(kept);
			for (const { context } of kept.values()) await context.close();
		},
		{ scope: 'worker' }
	],
	page: async (
		{
			browser,
			kept,
			fresh,
			viewport,
			hasTouch,
			javaScriptEnabled,
			colorScheme,
			reducedMotion,
			baseURL
		},
		use,
		info
	) => {
		if (fresh) {
			const context = await browser.newContext();
			const page = await context.newPage();
			await use(page);
			// What is still asked for when a test ends is answered by nobody.
			for (const each of context.pages()) await each.unrouteAll({ behavior: 'ignoreErrors' });
			await context.unrouteAll({ behavior: 'ignoreErrors' });
			await context.close();
			return;
		}
		const kind = JSON.stringify([hasTouch, javaScriptEnabled]);
		const at = kept.get(kind) ?? (await make(browser));
		kept.delete(kind);
		const { page, context } = at;
		await page.setViewportSize(viewport ?? { width: 1280, height: 720 });
		await page.emulateMedia({
			media: null,
			colorScheme: colorScheme ?? 'light',
			reducedMotion: reducedMotion ?? 'no-preference',
			forcedColors: null,
			contrast: null
		});
		await use(page);
		if (at.spoilt || page.isClosed() || info.status !== info.expectedStatus) {
			await context.close();
			return;
		}
		await clear(at, baseURL ?? '');
		kept.set(kind, at);
	},
	context: async ({ page }, use) => use(page.context())
});

interface Kept {
	readonly context: BrowserContext;
	readonly page: Page;
	/** Takes away what listens, and what was slipped in. */
	readonly hush: () => Promise<void>;
	/** Forgets what was visited. */
	readonly forget: () => Promise<void>;
	/** Whether something was done to it that cannot be undone. */
	spoilt: boolean;
}

async function make(browser: Browser): Promise<Kept> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	const undo: (() => unknown)[] = [];
	const kept: Kept = {
		context,
		page,
		spoilt: false,
		hush: async () => {
			for (const each of undo.splice(0).reverse()) await each();
		},
		forget: async () => void (await session.send('Page.resetNavigationHistory'))
	};

	/** Something is told whenever a method is called. */
	const tell = (
		of: object,
		name: string,
		what: (args: unknown[], made: Promise<unknown>) => void
	): void => {
		const own = Reflect.get(of, name) as (...args: unknown[]) => unknown;
		Reflect.set(of, name, (...args: unknown[]) => {
			const made = own.apply(of, args);
			what(args, made as Promise<unknown>);
			return made;
		});
	};
	const spoil = (): void => void (kept.spoilt = true);
	for (const of of [page, context] as const) {
		for (const name of ['addInitScript', 'exposeBinding', 'exposeFunction']) {
			tell(of, name, (_, made) =>
				undo.push(async () => (await (made as Promise<{ dispose(): Promise<void> }>)).dispose())
			);
		}
		tell(of, 'setExtraHTTPHeaders', () => undo.push(() => of.setExtraHTTPHeaders({})));
		for (const name of ['on', 'once', 'addListener']) {
			tell(of, name, ([event, listener]) =>
				undo.push(() => {
					const emitter = of as unknown as NodeJS.EventEmitter;
					emitter.off(event as string, listener as () => void);
				})
			);
		}
	}
	tell(context, 'newCDPSession', (_, made) =>
		undo.push(async () => (await (made as Promise<CDPSession>)).detach().catch(() => undefined))
	);
	tell(context, 'setOffline', ([offline]) => offline && undo.push(() => context.setOffline(false)));
	for (const name of ['setGeolocation', 'setHTTPCredentials']) tell(context, name, spoil);
	for (const name of ['install', 'setFixedTime', 'setSystemTime', 'pauseAt']) {
		tell(context.clock, name, spoil);
	}
	return kept;
}

async function clear({ context, page, hush, forget }: Kept, origin: string): Promise<void> {
	await hush();
	for (const other of context.pages()) if (other !== page) await other.close();
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	await context.unrouteAll({ behavior: 'ignoreErrors' });
	await context.clearPermissions();
	await context.clearCookies();
	await page.mouse.move(0, 0);
	// A file of the same origin, where what is stored can be reached. A route to a page of our own would
	// cost more than all the rest: while there is one, nothing comes from the browser's cache.
	await page.goto(`${origin}favicon.svg`);
	await page
		.evaluate(() => {
			localStorage.clear();
			sessionStorage.clear();
		})
		.catch(() => undefined);
	await page.goto('about:blank');
	await forget();
}
