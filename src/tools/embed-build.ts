import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';

/** What other pages load from us, beside the pages that they may frame. */
const folder = 'embed/v1/';
const source = (path: string): string => fileURLToPath(new URL(`../lib/${path}`, import.meta.url));

interface Built {
	readonly name: string;
	readonly content: string | Uint8Array;
}

/**
 * Makes the scripts for other people's pages, with the site and apart from it: `embed.js`, a plain
 * script, and the modules that it loads, which find one another wherever they are served.
 */
export function embedBuild(): Plugin {
	let config: ResolvedConfig;
	let made: Promise<readonly Built[]> | null = null;
	return {
		name: 'embed-build',
		apply: () => !process.env.VITEST,
		configResolved(resolved) {
			config = resolved;
		},
		async generateBundle() {
			if (config.build.ssr) return;
			for (const { name, content } of await buildEmbed(config.root, config.logLevel)) {
				this.emitFile({ type: 'asset', fileName: `${folder}${name}`, source: content });
			}
		},
		configureServer(server) {
			const start = `${config.base.replace(/\/$/, '')}/${folder}`;
			server.watcher.on('all', (_, file) => {
				if (file.startsWith(source(''))) made = null;
			});
			server.middlewares.use((request, response, next) => {
				const path = (request.originalUrl ?? '').replace(/[?#].*$/, '');
				const name = path.slice(start.length);
				if (!path.startsWith(start) || !/^(assets\/.+|\w+\.js)$/.test(name)) return next();
				made ??= buildEmbed(config.root, 'warn');
				made.then((all) => {
					const file = all.find((each) => each.name === name);
					if (!file) return next();
					response.setHeader(
						'content-type',
						name.endsWith('.js') ? 'text/javascript' : 'font/woff2'
					);
					response.setHeader('access-control-allow-origin', '*');
					response.end(file.content);
				}, next);
			});
		}
	};
}

async function buildEmbed(
	root: string,
	logLevel: ResolvedConfig['logLevel']
): Promise<readonly Built[]> {
	const common = {
		configFile: false,
		root,
		publicDir: false,
		logLevel: logLevel ?? 'warn',
		mode: 'production'
	} satisfies InlineConfig;
	const script = await outputOf({
		...common,
		build: {
			write: false,
			target: 'es2022',
			lib: {
				entry: source('embed/host/host.ts'),
				formats: ['iife'],
				name: 'stoppedSharing',
				fileName: () => 'embed.js'
			}
		}
	});
	const modules = await outputOf({
		...common,
		base: './',
		plugins: [
			svelte({
				configFile: false,
				// Elements are made one by one: a page with Trusted Types lets nobody set innerHTML.
				compilerOptions: { css: 'external', fragments: 'tree' }
			})
		],
		resolve: { alias: { $lib: source('').replace(/\/$/, '') } },
		build: {
			write: false,
			target: 'es2022',
			assetsInlineLimit: 0,
			cssCodeSplit: false,
			modulePreload: false,
			rolldownOptions: {
				checks: { pluginTimings: false },
				input: {
					inline: source('embed/host/inline.svelte.ts'),
					frames: source('embed/host/frames.ts')
				},
				preserveEntrySignatures: 'strict',
				output: {
					entryFileNames: '[name].js',
					chunkFileNames: 'assets/[name]-[hash].js',
					assetFileNames: 'assets/[name]-[hash][extname]'
				}
			}
		}
	});
	const styles = modules
		.filter(({ name }) => name.endsWith('.css'))
		.map(({ content }) => String(content))
		.join('\n');
	return [
		...script,
		...modules
			.filter(({ name }) => !name.endsWith('.css'))
			.map(({ name, content }) => ({
				name,
				content:
					typeof content === 'string'
						? content.replace(/(['"`])%STYLES%\1/, () => JSON.stringify(forShadow(styles)))
						: content
			}))
	];
}

async function outputOf(config: InlineConfig): Promise<Built[]> {
	const result = await build(config);
	const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
	return output.map((file) => ({
		name: file.fileName,
		content: file.type === 'chunk' ? file.code : file.source
	}));
}

/**
 * Our styles as a page's shadow root needs them: a rem is whatever the page makes of it, and faces that
 * we lend to a page have names that are nobody else's.
 */
export const forShadow = (css: string): string =>
	css
		.replace(/(?<![\w-])(-?\d*\.?\d+)rem\b/g, (_, n: string) => `${Number(n) * 16}px`)
		.replaceAll('Source Serif 4', 'Stopped Sharing Serif')
		.replaceAll('Source Sans 3', 'Stopped Sharing Sans');
