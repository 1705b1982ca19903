import { site } from '../../content/site';
import { pages } from '../pages';
import { headersFile, rules } from './headers';

export const prerender = true;
export const trailingSlash = 'never';

/** For hosts that read such a file; the README says the same for others. */
export const GET = () =>
	new Response(headersFile(rules(pages), site.base), { headers: { 'content-type': 'text/plain' } });
