import type { Handle } from '@sveltejs/kit';

const stylesheet = /[ \t]*<link [^>]*\brel="stylesheet"[^>]*>\n?/g;
const script = /[ \t]*<link [^>]*\brel="modulepreload"[^>]*>\n?/g;

/**
 * A page's head with its style sheets before all that is fetched with them and its scripts last: nothing
 * is drawn before the styles are there, and on a slow network, or with few connections to a host, what was
 * asked for before them comes before them.
 */
function inOrder(html: string): string {
	const head = html.slice(0, Math.max(0, html.indexOf('</head>')));
	const styles = head.match(stylesheet) ?? [];
	const scripts = head.match(script) ?? [];
	if (styles.length + scripts.length === 0) return html;
	const rest = head.replace(stylesheet, '').replace(script, '');
	// After what the page says of its policy.
	const first = rest.search(/[ \t]*<link [^>]*\brel="preload"/);
	const at = first < 0 ? rest.length : first;
	return (
		rest.slice(0, at) +
		styles.join('') +
		rest.slice(at) +
		scripts.join('') +
		html.slice(head.length)
	);
}

/** Fonts are asked for with the page, so that they are there before the first words are drawn. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type }) => type === 'js' || type === 'css' || type === 'font',
		transformPageChunk: ({ html }) => inOrder(html)
	});
