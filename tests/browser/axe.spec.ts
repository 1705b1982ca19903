import { barriers } from './axe';
import { desktop, goTo, named, open, phone, stepIds } from './helpers';
import { expect, test } from './test';

for (const [s, size] of [phone, desktop].entries()) {
	for (const [t, theme] of (['light', 'dark'] as const).entries()) {
		test(`axe finds nothing at any step, ${named(size)}, ${theme}`, async ({ page }) => {
			test.setTimeout(300_000);
			await page.setViewportSize(size);
			await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
			const ids = await stepIds(page);
			await open(page);
			// Every step at both sizes, and in both themes: every other one each time, and the ends.
			const turn = (_: string, i: number) =>
				(i + s + t) % 2 === 0 || i === 0 || i === ids.length - 1;
			for (const id of ids.filter(turn)) {
				await goTo(page, id);
				// From step to step only the picture, its text and the bar above them change.
				const whole = id === ids[0] || id === ids.at(-1);
				const within = whole ? [] : [`[data-picture][data-at="${id}"]`, `[id="${id}"]`, 'nav'];
				const found = await barriers(page, { within, colours: theme === 'dark' });
				expect.soft(found, `at ${id}`).toEqual([]);
			}
		});
	}
}
