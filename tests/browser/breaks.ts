import type { Page, Route } from '@playwright/test';

/** Ways in which files do not come, for the suites about faults. */

export type Kind = 'script' | 'stylesheet' | 'font' | 'image';

const ends: readonly (readonly [RegExp, Kind])[] = [
	[/\.js$/, 'script'],
	[/\.css$/, 'stylesheet'],
	[/\.woff2$/, 'font'],
	[/\.(svg|png)$/, 'image']
];

/** What a file is, by its path: the browser says "other" of what a page asks for ahead of its use. */
export const kindOf = (path: string): Kind | undefined => ends.find(([end]) => end.test(path))?.[1];

export const missing = (route: Route) => route.fulfill({ status: 404, body: 'Not found' });

/** As when a connection ends half way and a proxy keeps what it has. */
async function cutOff(route: Route): Promise<void> {
	// A connection that was kept open may be closed just then.
	const response = await route.fetch({ maxRetries: 3 });
	const body = await response.body();
	const headers = response.headers();
	delete headers['content-length'];
	await route.fulfill({ status: 200, headers, body: body.subarray(0, body.length / 2) });
}

export const ways = { missing, 'cut off half way': cutOff };
export type Fault = (typeof ways)[keyof typeof ways];

/** Does that to files, and to no others any more; the paths of those that are asked for come into `asked`. */
export async function breaking(
	page: Page,
	paths: readonly string[],
	fault: Fault,
	asked = new Set<string>()
): Promise<ReadonlySet<string>> {
	await page.unrouteAll({ behavior: 'ignoreErrors' });
	await page.route(
		({ pathname }) => paths.includes(pathname),
		async (route) => {
			asked.add(new URL(route.request().url()).pathname);
			await fault(route);
		}
	);
	return asked;
}

/** Holds files back until they are let go, one by one. */
export async function heldBack(page: Page, paths: readonly string[]) {
	const gates = new Map(
		paths.map((path) => {
			let go = () => {};
			const gone = new Promise<void>((done) => (go = done));
			return [path, { go, gone }] as const;
		})
	);
	await page.route(
		({ pathname }) => gates.has(pathname),
		async (route) => {
			await gates.get(new URL(route.request().url()).pathname)?.gone;
			await route.continue();
		}
	);
	return { letGo: (path: string) => gates.get(path)?.go() };
}
