import { desktop, named, open, phone, scrollThrough, tablet } from './helpers';
import { expect, test } from './test';

test.use({ fresh: true, reducedMotion: 'no-preference' });

/** The sum of all shifts that nobody caused, from the load to the end of the story. */
const limit = 0.01;

interface Shift {
	readonly value: number;
	readonly time: number;
	readonly scroll: number;
	readonly what: readonly string[];
}

for (const size of [phone, tablet, desktop]) {
	for (const late of [false, true]) {
		const fonts = late ? 'fonts 800 ms late' : 'fonts in time';
		test(`nothing jumps, ${named(size)}, ${fonts}`, async ({ page }) => {
			await page.setViewportSize(size);
			if (late) {
				await page.route('**/*.woff2', async (route) => {
					await new Promise((done) => setTimeout(done, 800));
					await route.continue();
				});
			}
			await page.addInitScript(() => {
				const shifts: unknown[] = ((window as unknown as { shifts: unknown[] }).shifts = []);
				type Entry = PerformanceEntry & {
					value: number;
					hadRecentInput: boolean;
					sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
				};
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries() as Entry[]) {
						if (entry.hadRecentInput) continue;
						shifts.push({
							value: entry.value,
							time: Math.round(entry.startTime),
							scroll: Math.round(scrollY),
							what: entry.sources.map(({ node, previousRect: a, currentRect: b }) => {
								const box = node instanceof Element ? node : node?.parentElement;
								const name = box
									? `${box.localName}.${box.getAttribute('class') ?? ''} in #${box.closest('[id]')?.id}`
									: 'gone';
								return `${name}: ${a.x},${a.y} ${a.width}×${a.height} → ${b.x},${b.y} ${b.width}×${b.height}`;
							})
						});
					}
				}).observe({ type: 'layout-shift', buffered: true });
			});
			await open(page);
			await page.waitForTimeout(late ? 1200 : 300);
			if (!late) await scrollThrough(page, 600);
			await page.waitForTimeout(300);
			const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
			const sum = shifts.reduce((all, { value }) => all + value, 0);
			expect(sum, JSON.stringify(shifts, null, '\t')).toBeLessThanOrEqual(limit);
		});
	}
}
