import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import tseslint from 'typescript-eslint';

/** The rules that the project is linted with, without those that need the types of a file on disk. */
const eslint = new ESLint({
	overrideConfigFile: 'tests/eslint.config.js',
	overrideConfig: [tseslint.configs.disableTypeChecked]
});

const ruleIds = ['@typescript-eslint/no-restricted-imports', 'no-restricted-syntax'];

async function complaints(file: string, code: string): Promise<string[]> {
	const results = await eslint.lintText(code, { filePath: file, warnIgnored: true });
	const messages = results.flatMap((result) => result.messages);
	expect(messages.filter((message) => message.fatal)).toEqual([]);
	return messages
		.filter(({ ruleId }) => ruleId !== null && ruleIds.includes(ruleId))
		.map(({ message }) => message);
}

const paint = 'paint imports nothing of ours';
const scroll = 'scroll imports nothing of ours';
const story = 'story imports only the types of scenes/kinds';
const scenes = 'scenes import story and paint';
const shell = 'is a shell and imports story, scenes, paint and scroll';
const content = 'content imports story (and the types of paint)';
const machinery = 'machinery never imports content';
const routes = 'nothing imports routes';
const single = 'nothing imports single';
const scrollama = 'scrollama is there for the bench alone';
const d3 = 'd3 is for scenes and paint';
const app = '$app/* is for routes and shells';

test.each([
	['src/lib/paint/axis.ts', `import '../story/define';`, paint],
	['src/lib/paint/axis.ts', `import type { Story } from '../story/define';`, paint],
	['src/lib/paint/axis.ts', `export { picture } from '$lib/scenes/picture';`, paint],
	['src/lib/paint/axis.ts', `void import('../scroll/track');`, paint],
	['src/lib/paint/deep/axis.ts', `import '../../reader/settings.svelte';`, paint],
	['src/lib/paint/axis.ts', `import { base } from '$app/paths';`, app],
	['src/lib/paint/axis.ts', `import '$story';`, machinery],
	['src/lib/paint/Axis.svelte', `<script>import '../scenes/picture';</script>`, paint],
	['src/lib/scroll/track.ts', `import '../paint/frames';`, scroll],
	['src/lib/scroll/track.ts', `import '$lib/reader/anchor';`, scroll],
	['src/lib/scroll/track.ts', `import { scaleLinear } from 'd3';`, d3],
	['src/lib/scroll/track.ts', `import scrollama from 'scrollama';`, scrollama],
	['src/lib/scroll/track.ts', `import { browser } from '$app/environment';`, app],
	['src/lib/story/define.ts', `import { Kinds } from '../scenes/kinds';`, story],
	['src/lib/story/define.ts', `import type { Picture } from '../scenes/picture';`, story],
	['src/lib/story/define.ts', `import '../paint/frames';`, story],
	['src/lib/story/define.ts', `import { site } from '../../content/site';`, machinery],
	['src/lib/story/define.ts', `import { base } from '$app/paths';`, app],
	['src/lib/scenes/clock/layout.ts', `import '../../reader/anchor';`, scenes],
	['src/lib/scenes/clock/layout.ts', `import '../../scroll/progress';`, scenes],
	['src/lib/scenes/clock/layout.ts', `import '$lib/stills/still';`, scenes],
	[
		'src/lib/scenes/clock/layout.ts',
		`import { claims } from '../../../content/claims';`,
		machinery
	],
	['src/lib/scenes/clock/layout.ts', `import scrollama from 'scrollama';`, scrollama],
	['src/lib/scenes/clock/Clock.svelte', `<script>import '$lib/reader/anchor';</script>`, scenes],
	['src/lib/scenes/clock/Clock.svelte', `<script>import { page } from '$app/state';</script>`, app],
	[
		'src/lib/reader/Story.svelte',
		`<script>import '$lib/stills/still';</script>`,
		`reader ${shell}`
	],
	['src/lib/reader/settings.svelte.ts', `import '../embed/host';`, `reader ${shell}`],
	['src/lib/reader/anchor.ts', `import { line } from 'd3';`, d3],
	['src/lib/reader/anchor.ts', `import { line } from 'd3-shape';`, d3],
	['src/lib/reader/anchor.ts', `void import('scrollama');`, scrollama],
	['src/lib/stills/still.ts', `import '../reader/anchor';`, `stills ${shell}`],
	['src/lib/stills/still.ts', `import { story } from '$story';`, machinery],
	['src/lib/stills/still.ts', `import '../../routes/+layout';`, routes],
	['src/lib/reader/anchor.ts', `import '../../single/paths';`, single],
	['src/lib/embed/host.ts', `import '../reader/settings.svelte';`, `embed ${shell}`],
	['src/lib/classroom/deck.ts', `import '$lib/embed/host';`, `classroom ${shell}`],
	['src/lib/newcomer/thing.ts', `import { story } from '../../content';`, machinery],
	[
		'src/content/chapters/opening.ts',
		`import { picture } from '../../lib/scenes/picture';`,
		content
	],
	['src/content/chapters/opening.ts', `import type { Kinds } from '$lib/scenes/kinds';`, content],
	['src/content/pieces.ts', `import { marks } from '../lib/paint/pieces';`, content],
	['src/content/pieces.ts', `import { extent } from 'd3';`, d3],
	['src/routes/+page.ts', `import scrollama from 'scrollama';`, scrollama],
	['src/routes/+page.svelte', `<script>import { extent } from 'd3';</script>`, d3],
	['src/routes/+page.ts', `import '../single/held';`, single],
	['src/single/main.ts', `import { story } from '$story';`, machinery],
	['src/single/main.ts', `import { base } from '$app/paths';`, app],
	['src/single/main.ts', `import { extent } from 'd3';`, d3]
])('%s may not: %s', async (file, code, message) => {
	expect(await complaints(file, code)).toEqual([expect.stringContaining(message)]);
});

test.each([
	['src/lib/paint/axis.ts', `import './frames'; import { scaleUtc } from 'd3';`],
	['src/lib/scroll/track.ts', `import './progress';`],
	['src/lib/story/define.ts', `import './check'; import type { Kinds } from '../scenes/kinds';`],
	['src/lib/scenes/registry.ts', `import './clock/layout'; import '../paint/frames';`],
	['src/lib/scenes/clock/layout.ts', `import '../kinds'; import '$lib/story/define'; import 'd3';`],
	['src/lib/scenes/clock/layout.ts', `import '../../paint/labels';`],
	['src/lib/reader/Story.svelte', `<script>import '$lib/scroll/track';</script>`],
	['src/lib/reader/Story.svelte', `<script>import { base } from '$app/paths';</script>`],
	[
		'src/lib/stills/still.ts',
		`import './png'; import '../scenes/picture'; import '../paint/text';`
	],
	['src/lib/embed/host.ts', `import '../scroll/track'; import '$lib/story/publish';`],
	['src/lib/classroom/deck.ts', `import '../story/publish'; import '$app/navigation';`],
	['src/content/language.ts', `import '../lib/story/define'; import './claims';`],
	['src/content/pieces.ts', `import type { Mark } from '../lib/paint/pieces';`],
	[
		'src/routes/+page.server.ts',
		`import '$story'; import '$lib/story/publish'; import '$app/paths';`
	],
	['src/routes/a/+page.ts', `import '../../content/site'; import '$lib/stills/png';`],
	['src/single/main.ts', `import '../routes/+page.svelte'; import '$lib/scenes/registry';`]
])('%s may: %s', async (file, code) => {
	expect(await complaints(file, code)).toEqual([]);
});
