import type { Page } from '@playwright/test';

/** The ids of the story's steps in page order, from the page as it is served. */
export async function stepIds(page: Page): Promise<string[]> {
	const html = await (await page.request.get('/')).text();
	return [...html.matchAll(/<section id="([a-z0-9-]+)" data-step/g)].map((m) => m[1] ?? '');
}
