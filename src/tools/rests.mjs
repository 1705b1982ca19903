/**
 * Says what rests on a claim: texts, pictures, notes, questions and answers.
 *
 *     npm run rests -- <claim-id> …    what rests on these claims
 *     npm run rests                    what each correction touches
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** @typedef {import('../lib/story/define').Story} Story */
/** @typedef {import('../lib/story/resting').Resting} Resting */

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @template M
 * @param {string} file from the root of the project
 * @returns {Promise<M>}
 */
const load = async (file) =>
	(await runnerImport(`${root}${file}`, { root, configFile: false, logLevel: 'silent' })).module;

/** @type {{ story: Story }} */
const { story } = await load('src/content/index.ts');
/** @type {typeof import('../lib/story/resting')} */
const { restingOn, touchedBy } = await load('src/lib/story/resting.ts');

/** @param {readonly Resting[]} all */
const list = (all) =>
	all.length === 0
		? '  nothing\n'
		: all
				.map(({ kind, step, words }) => `  ${step ? `${step} › ` : ''}${kind}: ${words}\n`)
				.join('');

const ids = process.argv.slice(2);
const unknown = ids.filter((id) => !(id in story.claims));
if (unknown.length > 0) {
	console.error(
		`There is no claim ${unknown.join(', ')}. The claims are in src/content/claims.ts.`
	);
	process.exit(1);
}
for (const id of ids) {
	console.log(`${id}: ${story.claims[id]?.text}\n${list(restingOn(story, id))}`);
}
if (ids.length === 0) {
	const corrections = story.corrections ?? [];
	if (corrections.length === 0) {
		console.log('No corrections so far. To ask about a claim: npm run rests -- <claim-id>');
	}
	for (const correction of corrections) {
		console.log(`${correction.date}: ${correction.wrong}\n${list(touchedBy(story, correction))}`);
	}
}
