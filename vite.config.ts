import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { storyCheck } from './src/tools/check-story.js';
import { embedBuild } from './src/tools/embed-build.js';

/** Says where the built site is served, whichever port was free. */
const sayAddress: Plugin = {
	name: 'say-address',
	configurePreviewServer({ httpServer, config }) {
		httpServer.once('listening', () => {
			const address = httpServer.address();
			if (address && typeof address === 'object') {
				console.log(`\nThe story is at http://localhost:${address.port}${config.base}\n`);
			}
		});
	}
};

/** Says, once a build, what a site without an origin goes without. */
const sayOmissions: Plugin = {
	name: 'say-omissions',
	apply: 'build',
	buildStart() {
		const { name, config } = this.environment;
		if (name === 'ssr' && !config.env.SITE_ORIGIN) {
			config.logger.warn(
				'SITE_ORIGIN is not set: canonical links, share pictures, oEmbed and the sitemap are left out.'
			);
		}
	}
};

export default defineConfig({
	plugins: [storyCheck(), sveltekit(), embedBuild(), sayAddress, sayOmissions],
	// What of the environment the site's own code may read: see src/content/site.ts.
	envPrefix: ['VITE_', 'SITE_ORIGIN', 'BASE_PATH'],
	build: {
		target: 'es2022',
		// Stills take most of the time, and are meant to.
		rolldownOptions: { checks: { pluginTimings: false } }
	},
	preview: { port: 4173, strictPort: false },
	test: {
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
		environment: 'node',
		// Tests change nothing that other files of them read: they need not read everything anew.
		isolate: false,
		// A machine that is busy with something else is no failure.
		testTimeout: 30_000
	}
});
