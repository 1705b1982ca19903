import type { Handle } from '@sveltejs/kit';

/** Fonts are asked for with the page, so that they are there before the first words are drawn. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { preload: ({ type }) => type === 'js' || type === 'css' || type === 'font' });
