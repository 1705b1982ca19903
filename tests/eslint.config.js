import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from '../svelte.config.js';

/**
 * Who may import whom. `may` names the rooms of src/lib whose code a room may use, `types` the
 * modules of which it may use the types. Everything else of ours is closed to it.
 *
 * @typedef {{ may: readonly string[], types?: readonly string[], why: string }} Room
 * @type {Readonly<Record<string, Room>>}
 */
const rooms = {
	paint: {
		may: [],
		why: 'paint imports nothing of ours: what it needs to know of a scene or a story is handed to it.'
	},
	scroll: {
		may: [],
		why: 'scroll imports nothing of ours: it is handed elements and tells where the reader is.'
	},
	story: {
		may: [],
		types: ['scenes/kinds'],
		why: 'story imports only the types of scenes/kinds: the language knows no picture, no page and no content.'
	},
	scenes: {
		may: ['story', 'paint'],
		why: 'scenes import story and paint: a picture must not know which shell shows it.'
	},
	...Object.fromEntries(
		['reader', 'stills', 'embed', 'classroom'].map((shell) => [
			shell,
			{
				may: ['story', 'scenes', 'paint', 'scroll'],
				why: `${shell} is a shell and imports story, scenes, paint and scroll: what two shells share belongs in one of those.`
			}
		])
	)
};

const shells = ['reader', 'stills', 'embed', 'classroom'];
const everyRoom = Object.keys(rooms);

const fromLib = String.raw`^(?:\$lib/|(?:\.\./)+(?:src/)?(?:lib/)?)`;
const toContent = String.raw`^(?:\$story$|(?:\.\./)+(?:src/)?content(?:/|$))`;
const toRoutes = String.raw`^(?:\.\./)+(?:src/)?routes(?:/|$)`;

/** @param {readonly string[]} names */
const anyOf = (names) => `(?:${names.join('|')})`;

/** @typedef {{ regex: string, message: string, allowTypeImports?: boolean }} Pattern */

const content = {
	regex: toContent,
	message: 'machinery never imports content: it takes a story.'
};
const routes = { regex: toRoutes, message: 'nothing imports routes: they are the last to know.' };
const single = {
	regex: String.raw`^(?:\.\./)+(?:src/)?single(?:/|$)`,
	message: 'nothing imports single: it packs what the others have made.'
};
const scrollama = {
	regex: '^scrollama$',
	message: 'scrollama is there for the bench alone: use $lib/scroll/track.'
};
const d3 = {
	regex: '^d3(?:-|$)',
	message: 'd3 is for scenes and paint: elsewhere nothing is computed that a layout could compute.'
};
const app = {
	regex: String.raw`^\$app/`,
	message: '$app/* is for routes and shells: take the value as an argument.'
};

/**
 * `import` and `export … from` by one rule, `import()` by the other.
 * @param {readonly Pattern[]} patterns
 * @returns {import('eslint').Linter.RulesRecord}
 */
const closed = (patterns) => ({
	'@typescript-eslint/no-restricted-imports': ['error', { patterns: [...patterns] }],
	'no-restricted-syntax': [
		'error',
		...patterns.map(({ regex, message }) => ({
			selector: `ImportExpression[source.value=/${regex.replaceAll('/', String.raw`\/`)}/]`,
			message
		}))
	]
});

/** @param {string} name @param {Room} room */
const blockOf = (name, { may, types = [], why }) => {
	const shut = everyRoom.filter((other) => other !== name && !may.includes(other));
	const typesOnly = types.length > 0 ? `(?!${anyOf(types)}(?:\\.ts)?$)` : '';
	/** @type {Pattern[]} */
	const patterns = [{ regex: `${fromLib}${typesOnly}${anyOf(shut)}(?:/|$)`, message: why }];
	if (types.length > 0) {
		patterns.push({
			regex: `${fromLib}${anyOf(types)}(?:\\.ts)?$`,
			message: why,
			allowTypeImports: true
		});
	}
	patterns.push(content, routes, single);
	patterns.push(scrollama);
	if (name !== 'scenes' && name !== 'paint') patterns.push(d3);
	if (!shells.includes(name)) patterns.push(app);
	return { name: `rooms/${name}`, files: [`src/lib/${name}/**`], rules: closed(patterns) };
};

const contentWhy =
	'content imports story (and the types of paint): an author writes data, not pictures.';

const walls = [
	{
		name: 'rooms/lib',
		files: ['src/lib/**'],
		rules: closed([content, routes, single, scrollama, d3, app])
	},
	...Object.entries(rooms).map(([name, room]) => blockOf(name, room)),
	{
		name: 'rooms/content',
		files: ['src/content/**'],
		rules: closed([
			{
				regex: `${fromLib}${anyOf(everyRoom.filter((name) => name !== 'story' && name !== 'paint'))}(?:/|$)`,
				message: contentWhy
			},
			{ regex: `${fromLib}paint/`, message: contentWhy, allowTypeImports: true },
			routes,
			single,
			scrollama,
			d3,
			app
		])
	},
	{
		name: 'rooms/routes',
		files: ['src/routes/**', 'src/hooks*', 'src/params/**'],
		rules: closed([single, scrollama, d3])
	},
	{
		// The one that comes after the routes: it puts their pages into one file.
		name: 'rooms/single',
		files: ['src/single/**'],
		rules: closed([content, scrollama, d3, app])
	}
];

export default ts.config(
	{
		ignores: [
			'.svelte-kit/',
			'build/',
			'build-single/',
			'tests/out/',
			'tests/goldens/',
			'**/.svelte-kit*/'
		]
	},
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript knows better which names exist.
			'no-undef': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'no-console': 'error',
			'prefer-const': 'off',
			'object-shorthand': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$derived'] }],
			// A space that would be lost between two lines is written as {' '}.
			'svelte/no-useless-mustaches': 'off',
			// A build without a base path and one with it are both tested; links carry `base`.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		name: 'type-checked',
		files: ['src/**/*.ts', 'tests/**/*.ts'],
		ignores: ['**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				tsconfigRootDir: new URL('..', import.meta.url).pathname
			}
		},
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error'
		}
	},
	{ files: ['tests/**', 'src/tools/**', 'vite.config.ts'], rules: { 'no-console': 'off' } },
	{
		// The one who reads the console of another page is the one who pasted our code.
		files: ['src/lib/embed/host/**'],
		rules: { 'no-console': ['error', { allow: ['error'] }] }
	},
	...walls
);
