import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { story } from '../../src/content';
import { readAddress, writeAddress } from '../../src/lib/classroom/address';
import { classStory, placeInCut, planOfDeck } from '../../src/lib/classroom/class-story';
import { desk, noteSizes } from '../../src/lib/classroom/desk.svelte';
import { nextStamp, readKept, readMessage, written, type Kept } from '../../src/lib/classroom/link';
import { clockWords, START, timing, timingWords } from '../../src/lib/classroom/plan';
import {
	cutOf,
	readState,
	reduce,
	screenOf,
	startState,
	type DeckState
} from '../../src/lib/classroom/state';
import { addressFrom } from '../../src/lib/embed/wire';
import { stepToOffer, WORTH_KEEPING } from '../../src/lib/reader/kept-place';
import { settings } from '../../src/lib/reader/settings.svelte';
import { format, names, parse } from '../../src/lib/scenes/mosaic/play';
import type { MosaicView } from '../../src/lib/scenes/mosaic/layout';
import { hashOfStep, stepOfHash } from '../../src/lib/story/place';
import { searchWith, withPlay } from '../../src/lib/story/play';
import { publish, stepsOf } from '../../src/lib/story/publish';
import { pageOf, withPage } from '../../src/single/address';
import { tried } from '../fixtures/random';

// A machine that is busy with something else is no failure.
vi.setConfig({ testTimeout: 300_000 });

/**
 * Addresses and stored states as mail programs, people, other pages of the host and old versions of
 * ours leave them: never an error, always a sensible place.
 */
const steps = stepsOf(publish(story));
const ids = steps.map(({ id }) => id);
const turn = steps.find(({ play }) => play)!;
const plan = planOfDeck(classStory(story));

const scraps = [
	...[
		'',
		' ',
		'+',
		'%',
		'%2',
		'%zz',
		'%00',
		'%20',
		'%25',
		'%E2%80',
		'%E0%A4%A',
		'%23',
		'%26',
		'%3D'
	],
	...['#', '##', '?', '&', '&&', '=', '/', '//', '../', '\\', ':', ';', '.', ')', '”', '-', '--'],
	...['\u0000', '\n', '\t', '\ud800', '\udfff', '\u202e', '\u0301', 'ｗ', 'ß', 'İ', 'ﬁ', '💥'],
	...['0', '-1', '1e309', 'NaN', '9'.repeat(60), 'null', 'undefined', 'true', '{}', '[]', '"', "'"],
	...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '<script>', 'javascript:', '${1}']
];

/** Text of any kind: of 16-bit units, also those that are no characters. */
const anyText = fc
	.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
	.map((units) => String.fromCharCode(...units));

const scrap = fc.oneof(fc.constantFrom(...scraps), anyText);

/** A text with something in it changed, some of it cut off, or everything done to it that programs do. */
const mangled = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
	fc
		.tuple(text, fc.array(fc.tuple(fc.nat(7), fc.nat(1000), scrap), { maxLength: 4 }))
		.map(([start, changes]) =>
			changes.reduce((each, [way, place, put]) => {
				const at = each.length === 0 ? 0 : place % (each.length + 1);
				if (way === 0) return each.slice(0, at) + put + each.slice(at);
				if (way === 1) return each.slice(0, at) + put + each.slice(at + 1);
				if (way === 2) return each.slice(0, at);
				if (way === 3) return each.slice(at);
				if (way === 4) return each.toUpperCase();
				if (way === 5) return encodeURIComponent(each.toWellFormed());
				if (way === 6) return each.slice(0, at) + each;
				return each + put;
			}, start)
		);

const parts = fc.oneof(
	fc.constantFrom(...names.flatMap((name) => [`${name}=20`, `${name}=`, name, `${name}=ABD`])),
	fc.constantFrom('share=100-50-0-5-100', 'on=none', 'cut=short', 'cut=long', 'page=/teach/'),
	fc.constantFrom('theme=dark', 'step=who-leaked', 'childId=pym-0', 'utm_source=a', '%70=3'),
	fc.tuple(scrap, scrap).map(([name, value]) => `${name}=${value}`)
);
const queries = mangled(
	fc.array(parts, { maxLength: 6 }).map((each) => (each.length > 0 ? `?${each.join('&')}` : ''))
);
const hashes = mangled(fc.constantFrom('', ...ids.map((id) => `#${id}`)));

/** As a browser has them in an address: without what cannot stand there. */
const inBrowser = ([search, hash]: readonly [string, string]) => {
	const url = new URL('https://example.org/');
	url.search = search;
	url.hash = hash;
	return { search: url.search, hash: url.hash };
};
/** Half of them as they are, half as a browser makes them. */
const addresses = fc
	.tuple(queries, hashes, fc.boolean())
	.map(([search, hash, raw]) => (raw ? { search, hash } : inBrowser([search, hash])));

const odd: fc.Arbitrary<unknown> = fc.oneof(
	fc.constantFrom(null, true, false, 0, -1, 1.5, 2 ** 51, 2 ** 52, 2 ** 53, 1e300, '', [], {}),
	fc.constantFrom('none', 'all', 'black', 'night', 'paper', 'off', ids[5], ids.at(-1), 'p=20'),
	fc.constantFrom<unknown>('cut=short', 'page=x', 'a&&b', 'p=%', { toString: 1 }, [null], [[0]]),
	scrap,
	fc.jsonValue({ maxDepth: 2 })
);

/** A stored text: plain data with some places of it changed, written as JSON, and perhaps cut off. */
const stored = (value: fc.Arbitrary<object>): fc.Arbitrary<string> =>
	fc
		.tuple(
			value,
			fc.array(fc.tuple(fc.array(fc.nat(20), { minLength: 1, maxLength: 3 }), odd, fc.nat(9)), {
				maxLength: 3
			}),
			// One in eight is cut off.
			fc.oneof({ weight: 7, arbitrary: fc.constant(null) }, fc.nat(300))
		)
		.map(([start, changes, end]) => {
			let whole: unknown = structuredClone(start);
			for (const [way, put, how] of changes) {
				let at = whole as Record<string, unknown>;
				for (const [depth, turn] of way.entries()) {
					if (typeof at !== 'object' || at === null) break;
					const keys = Object.keys(at);
					const key = keys[turn % Math.max(1, keys.length)] ?? 'x';
					const inner = at[key];
					if (depth < way.length - 1 && typeof inner === 'object' && inner !== null) {
						at = inner as Record<string, unknown>;
						continue;
					}
					if (how === 0) delete at[key];
					else at[key] = structuredClone(put);
					break;
				}
				if (how === 9) whole = structuredClone(put);
			}
			const text = JSON.stringify(whole) ?? '';
			return end === null ? text : text.slice(0, end);
		});

describe('10,000 addresses', () => {
	test('of the story lead to a step of it or to its top, and are kept in order', () => {
		const keys = turn.play!;
		const own = format(turn.view as unknown as MosaicView, keys);
		/** How the step is set by a query, in the words of an address. */
		const set = (search: string): string =>
			format(withPlay(turn, parse(search, keys)).view as unknown as MosaicView, keys);
		fc.assert(
			fc.property(addresses, ({ search, hash }) => {
				const step = stepOfHash(hash, ids);
				if (step !== null) {
					expect(ids).toContain(step);
					expect(stepOfHash(hashOfStep(step, ids.indexOf(step)), ids) ?? ids[0]).toBe(step);
				}
				// What is said of it in its place is read as it was meant, whatever stands beside it.
				const ours = set(search);
				const said = searchWith(search, names, ours);
				expect(set(said)).toBe(ours);
				expect(searchWith(said, names, ours)).toBe(said);
				expect(set(searchWith(said, names, ''))).toBe(own);
			}),
			tried(10_000)
		);
	});

	test('of the deck lead to a slide of it, and it says where that is', () => {
		fc.assert(
			fc.property(addresses, (address) => {
				const { slide, change } = readAddress(address, plan);
				const state: DeckState = { ...startState, ...change, slide };
				expect(readState(JSON.parse(JSON.stringify(state)), plan)).toEqual(state);
				const [query = '', hash] = writeAddress(state).split('#');
				const again = readAddress({ search: query, hash: hash ? `#${hash}` : '' }, plan);
				expect({ slide: again.slide, change: again.change }).toEqual({ slide, change });
			}),
			tried(10_000)
		);
	});

	test('of an embed say a theme that there is, and names that are not long', () => {
		fc.assert(
			fc.property(addresses, ({ search, hash }) => {
				const { theme, ...named } = addressFrom(search, hash);
				expect(['auto', 'light', 'dark']).toContain(theme);
				for (const name of Object.values(named)) {
					if (name !== null) expect(name.length > 0 && name.length <= 200).toBe(true);
				}
			}),
			tried(10_000)
		);
	});

	test('of the single file ask for a page by its path, and go on doing so', () => {
		fc.assert(
			fc.property(queries, fc.constantFrom('/', '/teach/', '/step/who-leaked/'), (search, page) => {
				expect(pageOf(search)).toMatch(/^\/(?:[^]*[^/]\/)?$/);
				const asked = withPage(search, page);
				expect(pageOf(asked)).toBe(page);
				expect(withPage(asked, page)).toBe(asked);
			}),
			tried(10_000)
		);
	});
});

describe('10,000 stored', () => {
	const now = Date.UTC(2026, 10, 28);

	test('places of a reader: a step worth going back to, or none', () => {
		const place = fc.record({
			step: fc.constantFrom(...ids),
			version: fc.constant('1.0.0'),
			at: fc.integer({ min: now - 40 * 86_400_000, max: now + 2 * 86_400_000 })
		});
		let offered = 0;
		fc.assert(
			fc.property(stored(place), (text) => {
				const id = stepToOffer(text, ids, now);
				if (id === null) return;
				offered += 1;
				const index = ids.indexOf(id);
				expect(index >= WORTH_KEEPING && index < ids.length - 1).toBe(true);
			}),
			tried(10_000)
		);
		expect(offered).toBeGreaterThan(1000);
	});

	test('states of a deck: one that can be shown, counted on and heard, or none', () => {
		const time = fc.oneof(
			fc.constant(null),
			fc.nat(10 * 3_600_000).map((ms) => now - ms)
		);
		const shown = {
			slide: fc.constantFrom(...plan.slides),
			panel: fc.constantFrom('none' as const, 'question' as const, 'sources' as const),
			play: fc.constantFrom('', 'p=20&share=100&on=ABD&need=3', 'on=none'),
			asked: fc.constantFrom(null, 'map')
		};
		const kept: fc.Arbitrary<Kept> = fc.record({
			state: fc.record({
				...shown,
				curtain: fc.constantFrom('none' as const, 'black' as const, 'white' as const),
				frozen: fc.boolean(),
				held: fc.option(fc.record(shown)),
				cut: fc.constantFrom('all' as const, 'short' as const, 'long' as const),
				clock: fc.record({
					began: time,
					stopped: time,
					lost: fc.nat(3_600_000),
					question: time,
					spread: fc.option(fc.record({ slide: shown.slide, at: fc.nat(3_600_000) })),
					reached: fc.array(fc.integer({ min: -1, max: 3_600_000 }), { maxLength: 8 })
				})
			}),
			stamp: fc.record({ n: fc.nat().map((n) => now - n), by: fc.constant('abc') })
		});
		let taken = 0;
		fc.assert(
			fc.property(stored(kept), (text) => {
				const read = readKept(text, plan);
				if (read === null) return;
				taken += 1;
				const { state, stamp } = read;
				expect(plan.slides).toContain(state.slide);
				expect(['live', 'black', 'white', 'frozen']).toContain(screenOf(state));
				expect(readState(JSON.parse(JSON.stringify(state)), plan)).toEqual(state);
				expect(readKept(JSON.stringify(read), plan)).toEqual(read);
				placeInCut(plan, state.cut, state.slide);
				const cut = cutOf(plan.cuts, state.cut);
				if (cut) {
					const at = timing(cut, state.clock, now, state.slide, plan.slides);
					const words = `${timingWords(at, (step) => step)} ${clockWords(at.left)}`;
					expect(words).not.toMatch(/NaN|Infinity|undefined|null/);
				}
				// Its address leads back to it.
				const [query = '', hash] = writeAddress(state).split('#');
				const again = readAddress({ search: query, hash: hash ? `#${hash}` : '' }, plan);
				expect({ ...startState, ...again.change, slide: again.slide }).toEqual({
					...startState,
					cut: state.cut,
					play: state.play,
					slide: state.slide
				});
				// What happens next is heard by the other windows.
				const next = reduce(plan, state, { type: 'next', at: now });
				const message = {
					from: 'abc',
					role: 'deck' as const,
					kind: 'state' as const,
					stamp: nextStamp(stamp, 'abc', now),
					state: next
				};
				const heard = readMessage(written(message, '1.0.0'), plan, '1.0.0');
				expect(heard?.state).toEqual(next);
			}),
			tried(10_000)
		);
		expect(taken).toBeGreaterThan(1000);
	});

	describe('settings', () => {
		let text = '';
		beforeAll(() => {
			const nothing = { matches: false, addEventListener() {}, removeEventListener() {} };
			vi.stubGlobal('localStorage', { getItem: () => text });
			vi.stubGlobal('matchMedia', () => nothing);
			vi.stubGlobal('document', { documentElement: { dataset: {} } });
		});
		afterAll(() => vi.unstubAllGlobals());

		test('of a reader: a theme that there is, and the rest as it is without them', () => {
			const kept = fc.record({
				theme: fc.constantFrom('auto', 'paper', 'night'),
				motion: fc.constantFrom('auto', 'off'),
				keys: fc.boolean()
			});
			fc.assert(
				fc.property(stored(kept), (each) => {
					text = each;
					Object.assign(settings, { theme: 'auto', motion: 'auto', keys: true });
					settings.start()();
					expect(['auto', 'paper', 'night']).toContain(settings.theme);
					expect(['auto', 'off']).toContain(settings.motion);
					expect(
						[settings.keys, settings.still, settings.night].map((each) => typeof each)
					).toEqual(['boolean', 'boolean', 'boolean']);
				}),
				tried(10_000)
			);
		});

		test('of a teacher: a ground that there is, and notes of a size that there is', () => {
			const kept = fc.record({
				letters: fc.boolean(),
				ground: fc.constantFrom('auto', 'paper', 'night'),
				notes: fc.nat(4)
			});
			fc.assert(
				fc.property(stored(kept), (each) => {
					text = each;
					Object.assign(desk, { letters: true, ground: 'auto', notes: 1 });
					desk.start()();
					expect(['auto', 'paper', 'night']).toContain(desk.ground);
					expect(noteSizes[desk.notes]).toBeGreaterThan(0);
					expect(typeof desk.letters).toBe('boolean');
				}),
				tried(10_000)
			);
		});
	});
});

test('the start is a slide, and so is every step', () => {
	expect(plan.slides).toEqual([START, ...ids]);
});
