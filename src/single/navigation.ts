import { pageOf, withPage } from './address';

/**
 * Stands for `$app/navigation`. The address stays that of the page that is shown, whether or not whoever
 * changes it knows of pages in a query.
 */
export function replaceState(url: string | URL, state: unknown): void {
	try {
		const to = new URL(url, location.href);
		to.search = withPage(to.search, pageOf(location.search));
		history.replaceState(state, '', to);
	} catch {
		// Some browsers let a file's address be. The place is then only kept where storage is.
	}
}
