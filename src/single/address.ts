/** The name of the part of the query that asks for a page. */
const name = 'page';

const parts = (search: string): string[] =>
	search
		.replace(/^\?/, '')
		.split(/[&?]/)
		.filter((part) => part !== '');

const isPage = (part: string): boolean => new URLSearchParams(part).has(name);

/**
 * The page that a query asks for, as the site's own address of it: "/teach/handout/". The story where it
 * asks for none.
 * @param search As in `location.search`.
 */
export function pageOf(search: string): string {
	const asked = parts(search).find(isPage);
	const path = new URLSearchParams(asked ?? '').get(name)?.trim() ?? '';
	const inner = path.replace(/^\/+|\/+$/g, '');
	return inner === '' ? '/' : `/${inner}/`;
}

/**
 * A query that asks for a page, with what else it says. A page's address that has a query of its own
 * (`?page=/present/?cut=short`) becomes one query of both.
 */
export function withPage(search: string, page: string): string {
	const others = parts(search).filter((part) => !isPage(part));
	const all = page === '/' ? others : [`${name}=${page}`, ...others];
	return all.length === 0 ? '' : `?${all.join('&')}`;
}
