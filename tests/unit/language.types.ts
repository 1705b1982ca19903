/**
 * What the language does not let an author write. Nothing here runs: each line below an
 * `@ts-expect-error` has to be an error, or this file does not compile. What the errors say is in
 * compile-errors.test.ts.
 */
import { base, chapter, defineStory, front, opening, scene } from '../fixtures/story/language';

const step = {
	title: 'It is found',
	text: [['It is found.', 'umbrella-found']],
	alt: 'The umbrella.',
	set: {},
	claims: ['umbrella-found'],
	people: ['ida-fern'],
	note: 'It is green.',
	ask: 'Whose is it?'
} as const;

const config = { id: 'a-scene', title: 'The find', base } as const;
const ok = { id: 'a-step', ...step } as const;

const fine = scene('channel', { ...config, steps: [ok, { ...ok, short: 'Found', dateline: '' }] });

// @ts-expect-error there is no such kind
scene('chanel', { ...config, steps: [ok] });

// @ts-expect-error a scene has at least one step
scene('channel', { ...config, steps: [] });

// @ts-expect-error `holders` is meant
scene('channel', { ...config, base: { ...base, holderss: {} }, steps: [ok] });

// @ts-expect-error `holders` is meant
scene('channel', { ...config, steps: [{ ...ok, set: { holderss: {} } }] });

// @ts-expect-error `holders` is meant
scene('channel', { ...config, steps: [{ ...ok, play: ['holderss'] }] });

// @ts-expect-error a reader plays with something, or play is left out
scene('channel', { ...config, steps: [{ ...ok, play: [] }] });

// @ts-expect-error a key that is not wanted is left out
scene('channel', { ...config, steps: [{ ...ok, set: { release: undefined } }] });

// @ts-expect-error `dateline` is meant
scene('channel', { ...config, steps: [{ ...ok, datelin: '' }] });

const { alt: _alt, ...noAlt } = ok;
// @ts-expect-error there is no text alternative
scene('channel', { ...config, steps: [noAlt] });

const { ask: _ask, ...noQuestion } = ok;
// @ts-expect-error there is no question
scene('channel', { ...config, steps: [noQuestion] });

// @ts-expect-error a text has at least one sentence
scene('channel', { ...config, steps: [{ ...ok, text: [] }] });

// @ts-expect-error a sentence is a list that begins with its words
scene('channel', { ...config, steps: [{ ...ok, text: ['It is found.'] }] });

// @ts-expect-error there is no such claim
scene('channel', { ...config, steps: [{ ...ok, text: [['It is found.', 'umbrela-found']] }] });

// @ts-expect-error there is no such claim
scene('channel', { ...config, steps: [{ ...ok, claims: ['umbrela-found'] }] });

const unknown = { police: { text: 'It.', claims: ['umbrela-found'] } } as const;
// @ts-expect-error there is no such claim
scene('channel', { ...config, steps: [{ ...ok, set: { details: unknown } }] });

const unsourced = { police: { text: 'It.', claims: [] } } as const;
// @ts-expect-error a detail rests on at least one claim
scene('channel', { ...config, steps: [{ ...ok, set: { details: unsourced } }] });

// @ts-expect-error there is no such person
scene('channel', { ...config, steps: [{ ...ok, people: ['ida-fren'] }] });

// @ts-expect-error there is no such stop
scene('channel', { ...config, steps: [{ ...ok, set: { pieces: { name: ['police', 'wal'] } } }] });

// @ts-expect-error a way has at least one stop
scene('channel', { ...config, steps: [{ ...ok, set: { pieces: { name: [] } } }] });

// @ts-expect-error there is no such piece
scene('channel', { ...config, steps: [{ ...ok, set: { pieces: { nam: ['police'] } } }] });

// @ts-expect-error a chapter has at least one scene
chapter({ id: 'empty', title: 'Empty', scenes: [] });

const found = chapter({ id: 'found', title: 'The find', scenes: [fine] });
const story = { title: 'The Umbrella', front, opening, chapters: [found] } as const;

defineStory({ ...story, start: 'a-step' });

// @ts-expect-error there is no such step
defineStory({ ...story, start: 'the-step' });

defineStory({
	...story,
	// @ts-expect-error there is no such claim
	front: { ...front, about: [['It explains an article.', 'umbrela-found']] },
	start: 'a-step'
});
