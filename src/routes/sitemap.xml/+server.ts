import { addressOf } from '$lib/story/address';
import { site } from '../../content/site';
import { pages } from '../pages';

export const prerender = true;
export const trailingSlash = 'never';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A sitemap holds full addresses only: without an origin there is nothing to say, and no file. */
export const GET = () => {
	if (!site.origin) return new Response(null, { status: 204 });
	const urls = pages.map(
		(path) => `\t<url><loc>${escaped(addressOf(site, path) ?? '')}</loc></url>`
	);
	return new Response(
		[
			'<?xml version="1.0" encoding="UTF-8"?>',
			'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
			...urls,
			'</urlset>',
			''
		].join('\n'),
		{ headers: { 'content-type': 'application/xml' } }
	);
};
