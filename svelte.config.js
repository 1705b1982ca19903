import adapter from '@sveltejs/adapter-static';
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { writeHeaders } from './src/tools/headers.mjs';
import { writeOffline } from './src/tools/offline.mjs';

const base = (process.env.BASE_PATH ?? '').replace(/\/+$/, '');
if (base && !base.startsWith('/')) {
	throw new Error(`BASE_PATH must begin with a slash, as in /2026/sharing; it is "${base}".`);
}

// What is wrong with a SITE_ORIGIN is said by src/content/site.ts.
const asked = process.env.SITE_ORIGIN?.trim() ?? '';
const origin = URL.canParse(asked) ? new URL(asked).origin : 'http://sveltekit-prerender';

const build = process.env.BUILD_DIR ?? 'build';

/** The bench may ask for one page alone; such a site has no copy for places without a network. */
const only = process.env.ONLY_PAGE ? [/** @type {`/${string}`} */ (process.env.ONLY_PAGE)] : null;

/**
 * The one inline script of ours (src/app.html) runs before the first paint, and before the policy in
 * the page is read; that in the headers (src/tools/headers.mjs) names it by this hash.
 */
const inline = /<script>([\s\S]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8'))?.[1] ?? '';
const inlineHash = createHash('sha256')
	.update(inline.replaceAll('%sveltekit.assets%', base))
	.digest('base64');

const files = adapter({ pages: build, assets: build, strict: true });

/** Static files, what the copy for places without a network holds of them, and what hosts must send. */
const site = {
	name: 'static-site',
	/** @param {import('@sveltejs/kit').Builder} builder */
	async adapt(builder) {
		await files.adapt(builder);
		if (!only) writeOffline(build, base);
		for (const lost of writeHeaders(build, base)) builder.log.warn(lost);
	}
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: site,
		outDir: process.env.KIT_DIR ?? '.svelte-kit',
		serviceWorker: { register: false },
		paths: { base: /** @type {'' | `/${string}`} */ (base), relative: false },
		alias: { $story: process.env.STORY ?? 'src/content/index.ts' },
		prerender: {
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			...(only && { entries: only, crawl: false, handleUnseenRoutes: 'ignore' }),
			origin
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', `sha256-${inlineHash}`],
				// A few elements are served with a style of their own, as the bars of the progress are.
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				// What an editor sees of an embed, on /embed/.
				'frame-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none']
			}
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../svelte.config.js', '../src/**/*.mjs', '../tests/**/*.mjs']
			})
		},
		version: { name: process.env.BUILD_VERSION ?? '0.1.0' }
	}
};
