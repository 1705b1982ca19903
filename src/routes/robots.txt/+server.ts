import { addressOf } from '$lib/story/address';
import { site } from '../../content/site';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () => {
	const sitemap = addressOf(site, '/sitemap.xml');
	const lines = ['User-agent: *', 'Allow: /', ...(sitemap ? ['', `Sitemap: ${sitemap}`] : []), ''];
	return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain' } });
};
