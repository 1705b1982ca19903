import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { runnerImport, type Plugin, type ResolvedConfig, type ViteDevServer } from 'vite';
import type { check as Check, Problem } from '../lib/story/check';
import type { Story } from '../lib/story/define';

export interface StoryCheckOptions {
	/** The module that exports `story`, from the project's root. `STORY` in the environment overrides it. */
	readonly entry?: string;
}

const name = 'story-check';

/** Loaded as the story is, so that this module has no imports of ours that only a bundler resolves. */
const checker = fileURLToPath(new URL('../lib/story/check.ts', import.meta.url));

/**
 * Checks the story that a site is built of. A build whose story has a problem fails before anything
 * is built; a dev server says so in the terminal and on the page, and goes on.
 */
export function storyCheck({ entry = 'src/content/index.ts' }: StoryCheckOptions = {}): Plugin {
	let config: ResolvedConfig;
	let file: string;
	return {
		name,
		apply: () => !process.env.VITEST,
		configResolved(resolved) {
			config = resolved;
			file = resolve(config.root, process.env.STORY ?? entry);
		},
		async buildStart() {
			if (config.command !== 'build' || unchanged(file)) return;
			const { complaint, files } = await look(file, config);
			if (complaint) throw withoutStack(complaint);
			passed.set(file, stamp(files));
		},
		configureServer(server) {
			watch(server, file);
		}
	};
}

/**
 * What passed, by entry. It belongs to the process and not to this module, which is loaded anew for
 * each of the builds that one build consists of.
 */
const passed: Map<string, ReadonlyMap<string, number>> = ((globalThis as Record<symbol, unknown>)[
	Symbol.for(name)
] ??= new Map<string, ReadonlyMap<string, number>>()) as Map<string, ReadonlyMap<string, number>>;

const modified = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const stamp = (files: readonly string[]): ReadonlyMap<string, number> =>
	new Map(files.map((file) => [file, modified(file)]));

function unchanged(entry: string): boolean {
	const before = passed.get(entry);
	return before !== undefined && [...before].every(([file, time]) => modified(file) === time);
}

/** Says in the terminal and on the page what is wrong, whenever the story changes. */
function watch(server: ViteDevServer, entry: string): void {
	const { config, watcher, ws } = server;
	const folder = dirname(entry) + sep;
	let files: readonly string[] = [];
	let shown: string | null = null;
	let busy: Promise<void> | null = null;
	let again = false;
	let closed = false;

	const show = (message: string): void => {
		ws.send({ type: 'error', err: { message, stack: '', plugin: name, id: entry } });
	};
	const run = async (): Promise<void> => {
		do {
			again = false;
			const found = await look(entry, config);
			files = found.files;
			if (closed || again) continue;
			if (found.complaint) {
				if (found.complaint !== shown) {
					config.logger.error(found.complaint, { timestamp: true });
				}
				show(found.complaint);
			} else if (shown !== null) {
				config.logger.info('The story has no problems any more.', { timestamp: true });
				ws.send({ type: 'full-reload' });
			}
			shown = found.complaint;
		} while (again && !closed);
	};
	const start = (): void => {
		if (busy) again = true;
		else busy = run().finally(() => (busy = null));
	};

	watcher.add(folder);
	watcher.on('all', (_, changed) => {
		if (resolve(changed).startsWith(folder) || files.includes(changed)) start();
	});
	// A page that is opened, or that was just reloaded, has yet to hear of it.
	ws.on('connection', () => {
		if (shown !== null) show(shown);
	});
	const close = watcher.close.bind(watcher);
	watcher.close = () => {
		closed = true;
		return close();
	};
	start();
}

/** What is wrong with a story, as one text, and the files that it is made of. */
async function look(
	entry: string,
	config: ResolvedConfig
): Promise<{ complaint: string | null; files: readonly string[] }> {
	const written = sourcesBelow(dirname(entry));
	const load = <M>(file: string) =>
		runnerImport<M>(file, {
			root: config.root,
			configFile: false,
			logLevel: 'silent',
			...(config.envPrefix === undefined ? {} : { envPrefix: config.envPrefix }),
			...(config.define === undefined ? {} : { define: config.define }),
			resolve: { alias: config.resolve.alias }
		});
	try {
		const [{ module, dependencies }, { module: rules }] = await Promise.all([
			load<{ story?: Story }>(entry),
			load<{ check: typeof Check }>(checker)
		]);
		const files = [entry, ...dependencies];
		if (!module.story) {
			const complaint = block(at(config, entry), {
				message: 'It exports no story.',
				todo: 'Let it export a const story = defineStory({ … }).'
			});
			return { complaint, files };
		}
		const problems = rules.check(module.story);
		const loaded = written.filter((file) => files.includes(file));
		return {
			complaint: problems.length > 0 ? inFull(problems, loaded, entry, config) : null,
			files
		};
	} catch (error) {
		return { complaint: unloadable(error, entry, config), files: [entry, ...written] };
	}
}

/** Every module below a folder, but for tests. */
function sourcesBelow(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.flatMap((one) => {
			const path = join(folder, one.name);
			if (one.isDirectory()) return one.name === 'node_modules' ? [] : sourcesBelow(path);
			return /(?<!\.(?:test|d))\.ts$/.test(one.name) ? [path] : [];
		})
		.sort();
}

interface Spot {
	readonly file: string;
	readonly line: number;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function spots(pattern: RegExp, files: readonly string[]): Spot[] {
	return files.flatMap((file) =>
		readFileSync(file, 'utf8')
			.split('\n')
			.flatMap((text, i) => (pattern.test(text) ? [{ file, line: i + 1 }] : []))
	);
}

/** Where an id is given to something. */
const givenAs = (id: string, files: readonly string[]): Spot[] =>
	spots(new RegExp(`\\bid['"]?\\s*:\\s*(['"\`])${escaped(id)}\\1`), files);

/** Where something is listed under an id. */
const keyed = (id: string, files: readonly string[]): Spot[] =>
	spots(new RegExp(`^\\s*(?:(['"])${escaped(id)}\\1|${escaped(id)})\\s*:`), files);

/** Where a problem's words are written: the step, else the scene, else the chapter. */
function spotsOf(problem: Problem, files: readonly string[]): Spot[] {
	const { twice, step, scene, chapter, claim, term, cut, lesson } = problem;
	if (twice !== undefined) return givenAs(twice, files);
	if (cut !== undefined || lesson !== undefined) {
		const written = keyed('cuts', files).map(({ file }) => file);
		return (cut === undefined ? keyed(lesson ?? '', written) : givenAs(cut, written)).slice(0, 1);
	}
	if (step !== undefined) {
		const steps = givenAs(step, files);
		// The step of that scene: a scene and its only step may share an id.
		const scenes = scene === undefined ? [] : givenAs(scene, files);
		for (const { file, line } of scenes) {
			const inScene = steps.find((spot) => spot.file === file && spot.line > line);
			if (inScene) return [inScene];
		}
		if (steps[0]) return [steps[0]];
	}
	for (const id of [scene, chapter]) {
		const [spot] = id === undefined ? [] : givenAs(id, files);
		if (spot) return [spot];
	}
	const key = claim ?? term;
	return key === undefined ? [] : keyed(key, files).slice(0, 1);
}

const at = (config: ResolvedConfig, file: string): string =>
	relative(config.root, file).split(sep).join('/');

const block = (head: string, { message, todo }: Pick<Problem, 'message' | 'todo'>): string =>
	`${head}\n  ${message}\n  → ${todo}`;

function inFull(
	problems: readonly Problem[],
	files: readonly string[],
	entry: string,
	config: ResolvedConfig
): string {
	const all = problems.map((problem) => {
		const where = spotsOf(problem, files).map(({ file, line }) => `${at(config, file)}:${line}`);
		const what = (['chapter', 'scene', 'step', 'claim', 'term', 'cut', 'lesson'] as const).flatMap(
			(key) => (problem[key] === undefined ? [] : [`${key} ${problem[key]}`])
		);
		return block([where.join(' and ') || at(config, entry), ...what].join(' › '), problem);
	});
	const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
	return [`The story has ${count}.`, ...all].join('\n\n');
}

/** Why a story could not be loaded, with the file that stood in the way. */
function unloadable(thrown: unknown, entry: string, config: ResolvedConfig): string {
	const error = thrown instanceof Error ? thrown : new Error(String(thrown));
	const message = stripVTControlCharacters(error.message);
	const missing = /^Failed to load url (\S+) .* in (.+)\. Does the file exist\?$/.exec(message);
	if (missing) {
		const [, specifier = '', importer = ''] = missing;
		const [spot] = spots(new RegExp(`['"]${escaped(specifier)}['"]`), [importer]);
		return block(`${at(config, importer)}${spot ? `:${spot.line}` : ''}`, {
			message: `It imports ${specifier}, and there is no such file.`,
			todo: 'Correct the path, or add the file.'
		});
	}
	const { id } = error as { id?: string };
	if (id !== undefined) {
		const place = new RegExp(`${escaped(at(config, id))}(:\\d+:\\d+)`).exec(message);
		const [why = message] = message.match(/^\[\w+\] .+$/m) ?? [];
		return block(`${at(config, id)}${place?.[1] ?? ''}`, {
			message: `It cannot be read: ${why.replace(/^\[\w+\] /, '')}`,
			todo: 'Correct what is written there.'
		});
	}
	const root = config.root.split(sep).join('/');
	const [, file] =
		new RegExp(`(${escaped(root)}/(?!node_modules/)[^\\s:'"]+\\.[cm]?[jt]s)\\b`).exec(
			`${message}\n${error.stack ?? ''}`
		) ?? [];
	return block(at(config, file ?? entry), {
		message: `It cannot be run: ${message}`,
		todo: 'Correct it.'
	});
}

/** An error of which a build prints the message, once, and not where in the tools it was raised. */
function withoutStack(message: string): Error {
	const error = Object.assign(new Error(message), { kind: name });
	error.stack = '';
	return error;
}
