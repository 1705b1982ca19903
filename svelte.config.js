import adapter from '@sveltejs/adapter-static';
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
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

/** The one inline script of ours (src/app.html) runs before the first paint; the policy names it by hash. */
const inline = /<script>([\s\S]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8'))?.[1] ?? '';
const inlineHash = createHash('sha256')
	.update(inline.replaceAll('%sveltekit.assets%', base))
	.digest('base64');

const files = adapter({ pages: build, assets: build, strict: true });

/** Static files, and what the copy for places without a network holds of them. */
const withOffline = {
	name: 'static-with-offline-copy',
	/** @param {import('@sveltejs/kit').Builder} builder */
	async adapt(builder) {
		await files.adapt(builder);
		if (!only) writeOffline(build, base);
	}
};

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: withOffline,
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
				'default-src': ['self'],
				'script-src': ['self', `sha256-${inlineHash}`],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:'],
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
