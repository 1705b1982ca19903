/** A rule of a headers file: paths of the site, of which `*` is the rest, and what they are sent with. */
export interface Rule {
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
}

/** What other sites may load and read from us. */
const open = ['/embed/*', '/_app/*', '/stills/*', '/oembed/*', '/story.json'];

/** Files whose names change with what is in them. */
const lasting = ['/_app/immutable/*', '/embed/v1/assets/*'];

/**
 * The rules for a static host. Hosts add up every rule whose path fits, so that no rule may take back
 * what another says: what may not be framed is listed, and embeds are not.
 *
 * @param pages the addresses of the pages of the site: "/", "/sources/", "/step/opening/"
 */
export function rules(pages: readonly string[]): readonly Rule[] {
	const tops = new Set(pages.map((page) => /^\/([^/]+)\//.exec(page)?.[1] ?? ''));
	// A page that has others below it which may be framed has two addresses: its folder and its file.
	const own = (path: string) => [path, `${path}index.html`];
	const closed = [...tops].flatMap((top) =>
		top === '' ? own('/') : top === 'embed' ? own('/embed/') : [`/${top}/*`]
	);
	return [
		{ path: '/*', headers: { 'X-Content-Type-Options': 'nosniff' } },
		...[...closed, '/404.html'].map((path) => ({
			path,
			headers: { 'Content-Security-Policy': "frame-ancestors 'none'" }
		})),
		...open.map((path) => ({ path, headers: { 'Access-Control-Allow-Origin': '*' } })),
		...lasting.map((path) => ({
			path,
			headers: { 'Cache-Control': 'public, max-age=31536000, immutable' }
		})),
		...['embed.js', 'inline.js', 'frames.js', 'data/*'].map((file) => ({
			path: `/embed/v1/${file}`,
			headers: { 'Cache-Control': 'public, max-age=600' }
		}))
	];
}

/** The same as a file of the format that Netlify and Cloudflare Pages read. */
export const headersFile = (all: readonly Rule[], base: string): string =>
	all
		.map(({ path, headers }) =>
			[base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
				'\n'
			)
		)
		.join('\n\n') + '\n';
