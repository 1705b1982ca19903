import AxeBuilder from '@axe-core/playwright';
import { desktop, goTo, named, open, phone, stepIds } from './helpers';
import { expect, test } from './test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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
				const axe = new AxeBuilder({ page }).setLegacyMode();
				// A theme changes colours and nothing else.
				if (theme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
				else axe.withTags(tags);
				// From step to step only the picture, its text and the bar above them change.
				if (id !== ids[0] && id !== ids.at(-1)) {
					axe.include(`[data-picture][data-at="${id}"]`).include(`[id="${id}"]`).include('nav');
				}
				const { violations } = await axe.analyze();
				const found = violations.map(({ id: rule, help, nodes }) => ({
					rule,
					help,
					nodes: nodes.slice(0, 5).map(({ target, failureSummary }) => ({ target, failureSummary }))
				}));
				expect.soft(found, `at ${id}`).toEqual([]);
			}
		});
	}
}
