import type { HandleClientError } from '@sveltejs/kit';

/** The page that these scripts came with. */
const opened = location.pathname;

/**
 * Code that does not come, or is cut off on its way, must not cost a reader the words. Kit would put an
 * error page in their place: throwing keeps the page as it was served, and what was gone to from there is
 * asked of the server, which has it whole.
 */
export const handleError: HandleClientError = ({ error, event: { url } }) => {
	if (url.pathname !== location.pathname) location.assign(url);
	else if (url.pathname !== opened) location.reload();
	throw error;
};
