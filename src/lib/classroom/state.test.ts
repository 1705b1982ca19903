import { describe, expect, test } from 'vitest';
import { mulberry32 } from '../scenes/mosaic/model';
import type { Cut } from '../story/lesson';
import { readAddress, writeAddress } from './address';
import { newer, nextStamp, readMessage, written, type Message } from './link';
import { START } from './plan';
import {
	aheadOf,
	readState,
	reduce,
	screenOf,
	seenOf,
	startState,
	walkOf,
	type Action,
	type DeckPlan,
	type DeckState
} from './state';

const cut: Cut = {
	id: 'short',
	title: 'Short',
	minutes: 4,
	segments: [
		{ title: 'One', minutes: 2, steps: [{ step: 'b', minutes: 2, ask: true }] },
		{ title: 'Two', minutes: 2, steps: [{ step: 'd', minutes: 2, ask: false }] }
	]
};
const plan: DeckPlan = { slides: [START, 'a', 'b', 'c', 'd'], cuts: [cut] };
const run = (state: DeckState, ...actions: Action[]): DeckState =>
	actions.reduce((each, action) => reduce(plan, each, action), state);
const next = { type: 'next', at: 0 } as const;
const previous = { type: 'previous', at: 0 } as const;
const go = (slide: string): Action => ({ type: 'go', slide, at: 0 });

describe('walking', () => {
	test('every step, from the start to the last', () => {
		expect(run(startState, next).slide).toBe('a');
		expect(run(startState, next, next, previous).slide).toBe('a');
		expect(run(startState, previous)).toBe(startState);
		expect(run(startState, { type: 'last', at: 0 }).slide).toBe('d');
		expect(run(startState, { type: 'last', at: 0 }, next).slide).toBe('d');
		expect(run(startState, go('c'), { type: 'first', at: 0 }).slide).toBe(START);
		expect(run(startState, go('nowhere'))).toBe(startState);
	});

	test('a cut walks its own steps, and finds its way back to them', () => {
		const short = run(startState, { type: 'cut', cut: 'short' });
		expect(walkOf(plan, 'short')).toEqual([START, 'b', 'd']);
		expect(run(short, next).slide).toBe('b');
		expect(run(short, next, next).slide).toBe('d');
		expect(run(short, go('c'), next).slide).toBe('d');
		expect(run(short, go('c'), previous).slide).toBe('b');
	});

	test('a step closes what was open on the one before', () => {
		const open = run(
			startState,
			go('a'),
			{ type: 'panel', panel: 'sources' },
			{ type: 'ask', mark: 'map' }
		);
		expect([open.panel, open.asked]).toEqual(['sources', 'map']);
		const { panel, asked } = run(open, next);
		expect([panel, asked]).toEqual(['none', null]);
		expect(run(open, { type: 'panel', panel: 'sources' }).panel).toBe('none');
		expect(run(open, { type: 'panel', panel: 'question' }).panel).toBe('question');
	});
});

describe('what the class sees', () => {
	const at = run(startState, go('b'));

	test('nothing while the screen is black or white, and then where the teacher is', () => {
		const black = run(at, { type: 'black' });
		expect([screenOf(black), seenOf(black)]).toEqual(['black', null]);
		const ahead = run(black, next);
		expect([aheadOf(ahead), seenOf(ahead)]).toEqual([true, null]);
		expect(run(ahead, { type: 'black' })).toMatchObject({ slide: 'c', held: null });
		expect(screenOf(run(ahead, { type: 'white' }))).toBe('white');
		expect(run(ahead, { type: 'return' }).slide).toBe('b');
	});

	test('the same slide while it is frozen, whatever happens', () => {
		const frozen = run(at, { type: 'freeze' }, next, { type: 'play', play: 'p=3' });
		expect(screenOf(frozen)).toBe('frozen');
		expect(seenOf(frozen)).toEqual({ slide: 'b', panel: 'none', play: '', asked: null });
		expect(run(frozen, { type: 'panel', panel: 'question' }, next)).toMatchObject({
			held: { slide: 'b' }
		});
		expect(seenOf(run(frozen, { type: 'freeze' }))).toMatchObject({ slide: 'c', play: 'p=3' });
	});

	test('black over a frozen screen gives the frozen one back', () => {
		const both = run(at, { type: 'freeze' }, next, { type: 'black' }, next);
		expect(seenOf(run(both, { type: 'black' }))?.slide).toBe('b');
		expect(seenOf(run(both, { type: 'show' }))?.slide).toBe('d');
	});

	test('Escape does not show the class what the teacher looks at behind a curtain', () => {
		for (const type of ['black', 'white'] as const) {
			const ahead = run(at, { type }, next);
			expect(run(ahead, { type: 'close' })).toBe(ahead);
		}
	});

	test('Escape takes away what lies on top, and never the place', () => {
		const all = run(at, { type: 'panel', panel: 'question' }, { type: 'black' });
		const once = run(all, { type: 'black' });
		expect([screenOf(once), once.panel]).toEqual(['live', 'question']);
		const twice = run(once, { type: 'close' });
		expect([twice.panel, twice.slide]).toEqual(['none', 'b']);
		expect(run(twice, { type: 'close' })).toBe(twice);
	});
});

test('a question, and then what the class does at the slide', () => {
	const ask = { type: 'panel', panel: 'question' } as const;
	const activity = (kind: 'vote' | 'task' | 'exit') => ({
		title: kind,
		minutes: 1,
		steps: [],
		activity: { kind, words: '', minutes: 1 }
	});
	const segments = [activity('vote'), ...cut.segments, activity('task'), activity('exit')];
	const held: DeckPlan = { ...plan, cuts: [{ ...cut, segments }] };
	const asked = (from: DeckState, times: number, by = held) =>
		Array.from({ length: times }).reduce<DeckState>((each) => reduce(by, each, ask), from).panel;
	const short: DeckState = { ...startState, cut: 'short' };
	expect([1, 2].map((n) => asked(short, n))).toEqual(['vote', 'none']);
	expect([1, 2, 3, 4].map((n) => asked({ ...short, slide: 'd' }, n))).toEqual([
		'question',
		'task',
		'exit',
		'none'
	]);
	expect([1, 2].map((n) => asked({ ...short, slide: 'b' }, n))).toEqual(['question', 'none']);
	expect([asked(startState, 1), asked({ ...startState, slide: 'd' }, 2)]).toEqual(['vote', 'exit']);
	expect(asked(startState, 1, { ...plan, cuts: [] }), 'no lesson').toBe('none');
});

test('the clock: begun, stopped, asked and spread anew', () => {
	const short = run(startState, { type: 'cut', cut: 'short' }, { type: 'begin', at: 1000 });
	const walked = run(short, { type: 'next', at: 2000 }, { type: 'next', at: 5000 });
	expect(walked.clock.reached).toEqual([0, 4000]);
	const stopped = run(walked, { type: 'stop', at: 6000 });
	expect(run(stopped, { type: 'question', at: 6500 })).toBe(stopped);
	const on = run(stopped, { type: 'resume', at: 9000 });
	expect(on.clock).toMatchObject({ stopped: null, lost: 3000 });
	const asked = run(on, { type: 'question', at: 10_000 });
	expect(run(asked, { type: 'question', at: 11_000 })).toBe(asked);
	expect(run(asked, { type: 'answered', at: 20_000 }).clock).toMatchObject({
		question: null,
		spread: { slide: 'd', at: 16_000 }
	});
	expect(run(asked, { type: 'reset', at: 0 }).clock).toEqual(startState.clock);
	expect(run(startState, { type: 'stop', at: 0 })).toBe(startState);
});

describe('an address', () => {
	const read = (address: string) => {
		const { hash, search } = new URL(address, 'https://example.org/present/');
		return readAddress({ hash, search }, plan);
	};
	test('says where a deck is', () => {
		const state = run(startState, go('c'), { type: 'cut', cut: 'short' });
		const address = writeAddress({ ...state, play: 'p=20&on=AB' });
		expect(address).toBe('?p=20&on=AB&cut=short#c');
		expect(read(address)).toEqual({
			slide: 'c',
			change: { cut: 'short', play: 'p=20&on=AB' },
			asks: true
		});
		expect(writeAddress(startState)).toBe('');
	});
	test('that makes no sense is the start', () => {
		expect(read('?cut=none#nowhere')).toEqual({ slide: START, change: {}, asks: false });
		expect(read(`?x=<b>"#%E0%A4%A`)).toMatchObject({ slide: START });
		expect(read(`?${'a'.repeat(500)}`).change).toEqual({});
	});
});

describe('messages', () => {
	const state = run(startState, go('c'), { type: 'freeze' }, next, { type: 'begin', at: 5 });
	const message: Message = {
		from: 'one',
		role: 'speaker',
		kind: 'state',
		stamp: { n: 12, by: 'one' },
		state
	};
	const sent = () => structuredClone(written(message, '1.0.0')) as Record<string, unknown>;

	test('arrive as they were sent', () => {
		expect(readMessage(sent(), plan, '1.0.0')).toEqual(message);
	});

	test('of another version, story or sender are not heard', () => {
		expect(readMessage(sent(), plan, '1.0.1')).toBeNull();
		for (const change of [{ v: 2 }, { app: 'other' }, { role: 'pupil' }, { kind: 'shout' }]) {
			expect(readMessage({ ...sent(), ...change }, plan, '1.0.0')).toBeNull();
		}
		const throwing = Object.defineProperty({}, 'app', {
			get() {
				throw new Error('no');
			}
		});
		expect(readMessage(throwing, plan, '1.0.0')).toBeNull();
	});

	test('the newest state wins, and of two as new always the same one', () => {
		expect(newer({ n: 2, by: 'a' }, { n: 1, by: 'z' })).toBe(true);
		expect(newer({ n: 2, by: 'b' }, { n: 2, by: 'a' })).toBe(true);
		expect(newer({ n: 2, by: 'a' }, { n: 2, by: 'a' })).toBe(false);
		expect(nextStamp({ n: 50, by: 'x' }, 'me', 10)).toEqual({ n: 51, by: 'me' });
		expect(nextStamp({ n: 50, by: 'x' }, 'me', 99.5)).toEqual({ n: 99, by: 'me' });
	});

	test('2,000 hostile ones: none throws, and what is taken is a state that can be shown', () => {
		const random = mulberry32(7);
		const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
		const odd: readonly unknown[] = [
			null,
			undefined,
			0,
			-1,
			NaN,
			Infinity,
			2 ** 60,
			'',
			'a',
			'c',
			'<script>',
			'x'.repeat(5000),
			'__proto__',
			true,
			[],
			[null],
			{},
			{ slide: 'zz' },
			() => 1,
			Symbol('s'),
			10n
		];
		/** Changes one place somewhere in a value, or takes it away. */
		const mangle = (value: unknown): unknown => {
			if (typeof value !== 'object' || value === null || random() < 0.25) return pick(odd);
			const keys = Object.keys(value);
			const key = keys.length === 0 || random() < 0.1 ? '__proto__' : pick(keys);
			const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) };
			if (random() < 0.2) delete copy[key];
			else copy[key] = mangle(copy[key]);
			return copy;
		};
		let taken = 0;
		for (let i = 0; i < 2000; i += 1) {
			const data = i % 4 === 0 ? pick(odd) : mangle(i % 3 === 0 ? mangle(sent()) : sent());
			const read = readMessage(data, plan, '1.0.0');
			if (!read) continue;
			taken += 1;
			expect(plan.slides).toContain(read.state.slide);
			expect(readState(read.state, plan)).toEqual(read.state);
			expect(['live', 'black', 'white', 'frozen']).toContain(screenOf(read.state));
			expect(plan.slides).toContain(reduce(plan, read.state, next).slide);
			expect(Number.isSafeInteger(nextStamp(read.stamp, 'me', 0).n)).toBe(true);
		}
		expect(taken, 'some of the changes are harmless').toBeGreaterThan(20);
	});
});
