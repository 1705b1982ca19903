import type { Page } from '@playwright/test';
import { desktop, goTo, named, open, phone } from './helpers';
import { expect, test } from './test';

const step = 'how-it-travels';

const focused = (page: Page) =>
	page.evaluate(() => {
		const { activeElement: at } = document;
		return at instanceof SVGElement
			? `mark ${at.dataset.mark}`
			: `${at?.className} of ${at?.closest('[data-step]')?.id}`;
	});

for (const size of [phone, desktop]) {
	test(`by keyboard each step leads to its picture’s marks and back, ${named(size)}`, async ({
		page
	}) => {
		await page.setViewportSize(size);
		await open(page, `/#${step}`);
		await goTo(page, step);
		const button = page.locator(`[id="${step}"] .to-marks`);
		await page.locator(`[id="${step}"]`).focus();
		for (let n = 0; n < 12 && !(await button.evaluate((b) => b === document.activeElement)); n += 1)
			await page.keyboard.press('Tab');
		await expect(button).toBeFocused();
		await expect(button).toBeInViewport();

		await page.keyboard.press('Enter');
		const first = await focused(page);
		expect(first).toMatch(/^mark /);
		const detail = page.locator(`[data-picture="evidence"] .detail`);
		await expect(detail).toBeVisible();
		const told = await detail.innerText();
		await page.keyboard.press('ArrowRight');
		expect(await focused(page)).not.toBe(first);
		await expect(detail).not.toHaveText(told);

		await page.keyboard.press('Escape');
		await expect(detail).toHaveCount(0);
		await page.keyboard.press('Escape');
		await expect(button).toBeFocused();

		const onMark = () => expect.poll(() => focused(page)).toMatch(/^mark /);
		await page.keyboard.press('Enter');
		await onMark();
		await page.keyboard.press('Tab');
		expect(await focused(page)).toMatch(/ of first-disclosures$/);
		await page.keyboard.press('Shift+Tab');
		await expect(button).toBeFocused();
		await page.keyboard.press('Enter');
		await onMark();
		await page.keyboard.press('Shift+Tab');
		await expect(button).toBeFocused();
	});
}

for (const size of [
	{ width: 844, height: 390 },
	{ width: 720, height: 380 }
]) {
	test(`where no picture is pinned a step leads to what its marks say, ${named(size)}`, async ({
		page
	}) => {
		await page.setViewportSize(size);
		await open(page, `/#${step}`);
		const link = page.locator(`[id="${step}"] .marks a`);
		await expect(link).toBeVisible();
		await link.click();
		await expect(page).toHaveURL(new RegExp(`/step/${step}/#marks$`));
		await expect(page.locator('#marks dt').first()).toBeInViewport();
	});
}
