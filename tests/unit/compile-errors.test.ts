import { resolve } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';

/** A step, and what is changed in it. */
function step(change: Readonly<Record<string, string | null>> = {}): string {
	const keys: Record<string, string | null> = {
		id: `'a-step'`,
		title: `'It is found'`,
		text: `[['It is found.', 'umbrella-found']]`,
		alt: `'The umbrella.'`,
		set: '{}',
		claims: '[]',
		note: `'It is green.'`,
		ask: `'Whose is it?'`,
		...change
	};
	return `{ ${Object.entries(keys)
		.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]))
		.join(', ')} }`;
}

const scene = (steps: string, kind = 'channel', view = 'base'): string =>
	`const made = scene('${kind}', { id: 'a-scene', title: 'The find', base: ${view}, steps: [${steps}] });`;

const story = (start: string): string =>
	`${scene(`${step()}, ${step({ id: `'the-end'` })}`)}
	const found = chapter({ id: 'found', title: 'The find', scenes: [made] });
	defineStory({ title: 'The Umbrella', front, opening, chapters: [found], start: '${start}' });`;

/** A cut of a lesson, and what a lesson says of a step, with the ids that they name. */
const lesson = (step: string, claim: string, term: string): string =>
	`type Lessons = import('../../../src/lib/story/lesson').Lesson<'a-step', ClaimId, 'reading-room'>;
	const cut: Lessons['cuts'][0]['segments'][0]['steps'] = [{ step: '${step}', minutes: 1, ask: true }];
	const steps: Lessons['steps'] = { 'a-step': { expect: [['Yes.', '${claim}']] } };
	const vocabulary: Lessons['vocabulary'] = ['${term}'];
	export const all = [cut, steps, vocabulary];`;

/** What an author writes by mistake, where the error points, and what it has to say. */
const mistakes: Readonly<Record<string, readonly [code: string, at: string, ...says: string[]]>> = {
	'a wrong key in set': [
		scene(step({ set: '{ holderss: {} }' })),
		'holderss',
		`'holderss' does not exist in type 'Partial<ChannelView<`,
		`Did you mean to write 'holders'?`
	],
	'a wrong key in base': [
		scene(step(), 'channel', '{ ...base, holderss: {} }'),
		'holderss',
		`'holderss' does not exist in type 'ChannelView<`,
		`Did you mean to write 'holders'?`
	],
	'a wrong key in a step': [
		scene(step({ datelin: `'1 March 2001'` })),
		'datelin',
		`'datelin' does not exist in type 'Step<"channel", "a-step"`,
		`Did you mean to write 'dateline'?`
	],
	'a wrong key to play with': [
		scene(step({ play: `['holderss']` })),
		`'holderss'`,
		`Type '"holderss"' is not assignable to type`,
		`Did you mean '"holders"'?`
	],
	'a wrong key in a holder': [
		scene(step({ set: `{ holders: { police: { ful: 'The library' } } }` })),
		'ful',
		`'ful' does not exist in type 'Holder'. Did you mean to write 'full'?`
	],
	'a missing text alternative': [
		scene(step({ alt: null })),
		step({ alt: null }),
		`Property 'alt' is missing in type`,
		`but required in type 'Step<"channel", "a-step"`
	],
	'two missing keys': [
		scene(step({ alt: null, note: null })),
		step({ alt: null, note: null }),
		`is missing the following properties from type 'Step<"channel", "a-step"`,
		': alt, note'
	],
	'no steps': [
		scene(''),
		'steps',
		`Type '[]' is not assignable`,
		'Source has 0 element(s) but target requires 1.'
	],
	'no sentences': [
		scene(step({ text: '[]' })),
		'text',
		`Type '[]' is not assignable`,
		'Source has 0 element(s) but target requires 1.'
	],
	'a sentence without its brackets': [
		scene(step({ text: `['It is found.']` })),
		`'It is found.'`,
		`Type 'string' is not assignable to type 'Sentence<`
	],
	'an unknown claim in a sentence': [
		scene(step({ text: `[['It is found.', 'umbrela-found']]` })),
		`['It is found.', 'umbrela-found']`,
		`Type '"umbrela-found"' is not assignable`,
		`Did you mean '"umbrella-found"'?`
	],
	'an unknown claim in a later sentence': [
		scene(
			step({ text: `[['It is found.', 'umbrella-found'], ['Yes.', 'umbrella-blue', 'umbrela']]` })
		),
		'text',
		'Type at position 1 in source',
		`Type '"umbrela"' is not assignable`
	],
	'an unknown claim in claims': [
		scene(step({ claims: `['umbrella-found', 'umbrela-found']` })),
		`'umbrela-found'`,
		`Type '"umbrela-found"' is not assignable`,
		`Did you mean '"umbrella-found"'?`
	],
	'an unknown claim in a detail': [
		scene(step({ set: `{ details: { police: { text: 'It.', claims: ['umbrela-found'] } } }` })),
		`'umbrela-found'`,
		`Type '"umbrela-found"' is not assignable`,
		`Did you mean '"umbrella-found"'?`
	],
	'a detail of something that is not there': [
		scene(step({ set: `{ details: { polise: { text: 'It.', claims: ['umbrella-found'] } } }` })),
		'polise',
		`'polise' does not exist`,
		`Did you mean to write 'police'?`
	],
	'an unknown person': [
		scene(step({ people: `['ida-fren']` })),
		`'ida-fren'`,
		`Type '"ida-fren"' is not assignable to type '"ida-fern" | "tom-may"'. Did you mean '"ida-fern"'?`
	],
	'an unknown step to start with': [
		story('the-ned'),
		'start',
		`Type '"the-ned"' is not assignable to type '"a-step" | "the-end"'. Did you mean '"the-end"'?`
	],
	'an unknown kind': [
		scene(step(), 'chanel'),
		`'chanel'`,
		`'"chanel"' is not assignable to parameter of type '"channel"`
	],
	'a wrong stop on the way of a piece': [
		scene(step({ set: `{ pieces: { name: ['police', 'wal', 'press'] } }` })),
		`'wal'`,
		`Type '"wal"' is not assignable to type 'Stop'. Did you mean '"wall"'?`
	],
	'an unknown step in a cut of the lesson': [
		lesson('a-stp', 'umbrella-found', 'reading-room'),
		'step',
		`Type '"a-stp"' is not assignable to type '"a-step"'.`
	],
	'an unknown claim in an expected answer': [
		lesson('a-step', 'umbrela-found', 'reading-room'),
		`['Yes.', 'umbrela-found']`,
		`Type '"umbrela-found"' is not assignable`,
		`Did you mean '"umbrella-found"'?`
	],
	'an unknown term in the vocabulary': [
		lesson('a-step', 'umbrella-found', 'reading-rom'),
		`'reading-rom'`,
		`Type '"reading-rom"' is not assignable to type '"reading-room"'.`
	],
	'a lesson that forgets a step of its story': [
		`${scene(`${step()}, ${step({ id: `'the-end'` })}`)}
		const found = chapter({ id: 'found', title: 'The find', scenes: [made] });
		declare const lesson: import('../../../src/lib/story/lesson').Lesson<'opening' | 'a-step', ClaimId>;
		defineStory({ title: 'The Umbrella', front, opening, chapters: [found], start: 'a-step', lesson });`,
		'lesson',
		`Property '"the-end"' is missing in type`
	],
	'an unknown piece': [
		scene(step({ set: `{ pieces: { nam: ['police'] } }` })),
		'nam',
		`'nam' does not exist`,
		`Did you mean to write 'name'?`
	]
};

const fine: Readonly<Record<string, string>> = {
	'a scene': scene(step({ people: `['ida-fern']`, short: `'Found'` })),
	'a story': story('the-end'),
	'a lesson': lesson('a-step', 'umbrella-found', 'reading-room')
};

interface Told {
	readonly at: string;
	readonly message: string;
}

/** What the compiler says of each snippet, as if it stood beside the made-up stories. */
function compile(snippets: Readonly<Record<string, string>>): Map<string, Told[]> {
	const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as {
		config: unknown;
	};
	const { options } = ts.parseJsonConfigFileContent(config, ts.sys, resolve('.'));
	const names = Object.keys(snippets);
	const fileOf = (name: string) =>
		resolve(`tests/fixtures/story/snippet-${names.indexOf(name)}.ts`).replaceAll('\\', '/');
	const files = new Map(
		names.map((name) => [
			fileOf(name),
			`import { base, chapter, defineStory, front, opening, scene, type ClaimId } from './language';\n${snippets[name]}\nexport {};\n`
		])
	);
	const host = ts.createCompilerHost(options);
	const { fileExists, readFile, getSourceFile } = host;
	host.fileExists = (file) => files.has(file) || fileExists(file);
	host.readFile = (file) => files.get(file) ?? readFile(file);
	host.getSourceFile = (file, language, ...rest) => {
		const text = files.get(file);
		return text === undefined
			? getSourceFile(file, language, ...rest)
			: ts.createSourceFile(file, text, language);
	};
	const program = ts.createProgram([...files.keys()], { ...options, types: [] }, host);
	return new Map(
		names.map((name) => {
			const source = program.getSourceFile(fileOf(name));
			const all = [
				...program.getSyntacticDiagnostics(source),
				...program.getSemanticDiagnostics(source)
			];
			return [
				name,
				all.map(({ start = 0, length = 0, messageText }) => ({
					at: source?.text.slice(start, start + length) ?? '',
					message: ts.flattenDiagnosticMessageText(messageText, '\n')
				}))
			];
		})
	);
}

let told: Map<string, Told[]>;
beforeAll(() => {
	told = compile({
		...fine,
		...Object.fromEntries(Object.entries(mistakes).map(([name, [code]]) => [name, code]))
	});
}, 60_000);

test.each(Object.keys(fine))('%s compiles', (name) => {
	expect(told.get(name)).toEqual([]);
});

describe('the compiler points at the mistake and says what it is:', () => {
	test.each(Object.entries(mistakes))('%s', (name, [, at, ...says]) => {
		const errors = told.get(name) ?? [];
		expect(errors.map((error) => error.at)).toEqual([at]);
		for (const words of says) expect(errors[0]?.message).toContain(words);
	});
});
