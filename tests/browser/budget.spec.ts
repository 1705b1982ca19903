import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { desktop, named, phone } from './helpers';
import { expect, test } from './test';

test.use({ fresh: true });

/** What the first visit may cost, in bytes after gzip. */
const budget = { scripts: 75_000, fonts: 60_000, everything: 200_000 };

type Kind = 'page' | 'scripts' | 'styles' | 'fonts' | 'pictures' | 'data';

function kindOf(response: Response): Kind {
	const type = response.headers()['content-type'] ?? '';
	if (type.includes('javascript')) return 'scripts';
	if (type.includes('css')) return 'styles';
	if (type.includes('font')) return 'fonts';
	if (type.includes('image')) return 'pictures';
	return type.includes('html') ? 'page' : 'data';
}

for (const size of [phone, desktop]) {
	test(`the first visit is light and private, ${named(size)}`, async ({
		page,
		context,
		baseURL
	}) => {
		await page.setViewportSize(size);
		const asked: string[] = [];
		const got: Promise<{ url: string; kind: Kind; bytes: number; cookie: boolean }>[] = [];
		context.on('request', (request) => asked.push(request.url()));
		context.on('response', (response) => {
			got.push(
				(async () => ({
					url: response.url(),
					kind: kindOf(response),
					bytes: gzipSync(await response.body()).length,
					cookie: 'set-cookie' in (await response.allHeaders())
				}))()
			);
		});
		const sockets: string[] = [];
		page.on('websocket', (socket) => sockets.push(socket.url()));

		const served = await page.goto('/', { waitUntil: 'networkidle' });
		const answers = await Promise.all(got);

		const styles = (await served!.text()).match(/[^"/]+\.css(?=")/g) ?? [];
		const first = asked.slice(
			0,
			asked.findIndex((url) => url.endsWith('.js'))
		);
		expect(styles.length).toBeGreaterThan(0);
		for (const name of styles) {
			const found = first.some((url) => url.endsWith(name));
			expect(found, `${name}, which words are shown in, is asked for before scripts`).toBe(true);
		}

		const sums: Record<Kind, number> = {
			page: 0,
			scripts: 0,
			styles: 0,
			fonts: 0,
			pictures: 0,
			data: 0
		};
		for (const { kind, bytes } of answers) sums[kind] += bytes;
		const everything = Object.values(sums).reduce((sum, bytes) => sum + bytes, 0);
		const figures = Object.entries({ ...sums, everything })
			.map(([kind, bytes]) => `${kind} ${bytes.toLocaleString('en')}`)
			.join(', ');
		console.log(`First visit, ${named(size)}, bytes after gzip: ${figures}`);
		test.info().annotations.push({ type: 'first visit', description: figures });

		const { origin } = new URL(baseURL ?? '');
		const strangers = asked.filter(
			(url) => !url.startsWith('data:') && new URL(url).origin !== origin
		);
		expect(strangers, 'nobody else is asked for anything').toEqual([]);
		expect(sockets).toEqual([]);
		expect(await context.cookies()).toEqual([]);
		expect(answers.filter(({ cookie }) => cookie)).toEqual([]);
		const hints = await page
			.locator('link[rel~=preconnect], link[rel~=dns-prefetch], iframe, object, embed')
			.count();
		expect(hints, 'no connection is prepared and nothing is framed').toBe(0);

		expect(sums.scripts, `scripts: ${figures}`).toBeGreaterThan(0);
		expect.soft(sums.scripts, `scripts: ${figures}`).toBeLessThanOrEqual(budget.scripts);
		expect.soft(sums.fonts, `fonts: ${figures}`).toBeLessThanOrEqual(budget.fonts);
		expect.soft(everything, `everything: ${figures}`).toBeLessThanOrEqual(budget.everything);
	});
}
