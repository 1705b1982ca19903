import type { PageLoad } from './$types';

/**
 * The endnotes are for paper and never change: they are made with the page, and a browser takes them
 * from there instead of being sent them a second time as data.
 */
export const load: PageLoad = async ({ data }) => ({
	...data,
	notes: import.meta.env.SSR
		? (await import('./endnotes')).markup
		: (document.getElementById('on-paper')?.innerHTML.replace(/<!--.*?-->/g, '') ?? '')
});
