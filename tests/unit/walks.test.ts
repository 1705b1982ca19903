import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { render } from 'svelte/server';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { story as told } from '../../src/content';
import { Showing } from '../../src/lib/classroom/showing.svelte';
import {
	reduce,
	seenOf,
	startState,
	type Action,
	type DeckPlan,
	type DeckState
} from '../../src/lib/classroom/state';
import { START } from '../../src/lib/classroom/plan';
import { frameNames, frames, type FrameName } from '../../src/lib/paint/frames';
import { picture } from '../../src/lib/scenes/picture';
import { Player } from '../../src/lib/scenes/player.svelte';
import { Playing } from '../../src/lib/scenes/playing.svelte';
import { kindOf, loadKinds } from '../../src/lib/scenes/registry';
import Scene from '../../src/lib/scenes/Scene.svelte';
import { stepAt } from '../../src/lib/scroll/progress';
import { inksOf, type Ground } from '../../src/lib/stills/still';
import type { Story } from '../../src/lib/story/define';
import { hashOfStep, stepOfHash } from '../../src/lib/story/place';
import { withPlay, type Played } from '../../src/lib/story/play';
import { publish, type PublishedScene, type PublishedStep } from '../../src/lib/story/publish';
import { story as kinds } from '../fixtures/kinds';
import { tried } from '../fixtures/random';

// A machine that is busy with something else is no failure.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/**
 * Random walks. Whatever the way, the picture at rest is the one that an address shows to somebody
 * who opens it: it depends on step, frame, theme and `play` alone.
 */

/** A clock and its animation frames, moved by hand. */
class Clock {
	now = 1000;
	private last = 0;
	private readonly waiting = new Map<number, FrameRequestCallback>();
	private readonly put = new Map<number, () => void>();

	/** Something is put off until the frame is over. */
	putOff = (work: () => void): number => {
		this.last += 1;
		this.put.set(this.last, work);
		return this.last;
	};
	takeBack = (id: number): void => void this.put.delete(id);

	request = (work: FrameRequestCallback): number => {
		this.last += 1;
		this.waiting.set(this.last, work);
		return this.last;
	};
	cancel = (id: number): void => void this.waiting.delete(id);

	get idle(): boolean {
		return this.waiting.size === 0 && this.put.size === 0;
	}

	private putOffUntilNow(): void {
		for (const [id, work] of [...this.put]) if (this.put.delete(id)) work();
	}

	/**
	 * The next frame. Browsers give it the time at which it began, which is a little ago. What it puts off
	 * comes after it, or, where `ms` is odd, only when the next one is due.
	 */
	frame(ms: number): void {
		this.putOffUntilNow();
		this.now += ms;
		for (const id of [...this.waiting.keys()]) {
			const work = this.waiting.get(id);
			this.waiting.delete(id);
			work?.(this.now - Math.min(4, ms / 2));
		}
		if (ms % 2 === 0) this.putOffUntilNow();
	}

	/** Frames until none is asked for; the longest change, one that follows it, and a frame each. */
	settle(): void {
		for (let ms = 0; !this.idle; ms += 16) {
			if (ms > 1500) throw new Error('After 1.5 s there is still something that moves.');
			this.frame(16);
		}
	}
}

let clock = new Clock();
beforeAll(loadKinds);
beforeEach(() => {
	vi.stubGlobal('requestAnimationFrame', (work: FrameRequestCallback) => clock.request(work));
	vi.stubGlobal('cancelAnimationFrame', (id: number) => clock.cancel(id));
	vi.stubGlobal('setTimeout', (work: () => void) => clock.putOff(work));
	vi.stubGlobal('clearTimeout', (id: number) => clock.takeBack(id));
	vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const each of Object.values(value)) frozen(each);
	}
	return value;
}

/** A story whose steps walks go through, and nothing may change them on the way. */
class Walked {
	readonly scenes: readonly PublishedScene[];
	readonly steps: readonly PublishedStep[];
	readonly ids: readonly string[];
	readonly turn: PublishedStep;
	readonly plan: DeckPlan;

	constructor(readonly story: Story) {
		const { opening, chapters } = frozen(publish(story));
		this.scenes = [opening, ...chapters.flatMap(({ scenes }) => scenes)];
		this.steps = this.scenes.flatMap(({ steps }) => steps);
		this.ids = this.steps.map(({ id }) => id);
		this.turn = this.steps.find(({ play }) => play)!;
		this.plan = { slides: [START, ...this.ids], cuts: story.lesson?.cuts ?? [] };
	}
}

const stories = { told: new Walked(told), kinds: new Walked(kinds) };
type Told = keyof typeof stories;

const plainly = (markup: string): string => markup.replace(/<!--[\s\S]*?-->/g, '');
const sheet = readFileSync(new URL('../../src/lib/paint/ink.css', import.meta.url), 'utf8');
const inks = { paper: inksOf('paper', sheet), night: inksOf('night', sheet) };
/** What a picture looks like on a ground: its colours written out. */
const onGround = (markup: string, ground: Ground): string =>
	markup.replace(/var\(--([\w-]+)\)/g, (_, name: string) => inks[ground][name] ?? `no ${name}`);

const textOf = ({ layout, labels, targets }: ReturnType<typeof picture>): string =>
	JSON.stringify([layout, labels, targets]);

/** The pictures as one who opens an address sees them: drawn by code that has drawn nothing on a walk. */
class Fresh {
	private readonly texts = new Map<string, string>();
	private readonly markups = new Map<string, string>();

	private constructor(
		private readonly drawn: typeof picture,
		private readonly shell: typeof Scene,
		private readonly draw: typeof render
	) {}

	static async load(): Promise<Fresh> {
		vi.resetModules();
		const server = await import('svelte/server');
		const registry = await import('../../src/lib/scenes/registry');
		await registry.loadKinds();
		const { picture } = await import('../../src/lib/scenes/picture');
		const shell = await import('../../src/lib/scenes/Scene.svelte');
		return new Fresh(picture, shell.default, server.render);
	}

	/** The step that an address leads to, set as its query says. */
	private step(name: Told, id: string, search: string): PublishedStep {
		const { steps, turn } = stories[name];
		const step = structuredClone(steps.find((each) => each.id === id)!);
		const { play } = kindOf(turn.kind);
		return id === turn.id && play ? withPlay(step, play.parse(search, turn.play!)) : step;
	}

	private of(kept: Map<string, string>, key: string, make: () => string): string {
		const known = kept.get(key) ?? make();
		kept.set(key, known);
		return known;
	}

	text(name: Told, id: string, search: string, frame: FrameName): string {
		const set = id === stories[name].turn.id ? search : '';
		return this.of(this.texts, [name, id, set, frame].join(' '), () =>
			textOf(this.drawn(this.step(name, id, set), frames[frame]))
		);
	}

	markup(name: Told, id: string, search: string, frame: FrameName, ground: Ground): string {
		const set = id === stories[name].turn.id ? search : '';
		const markup = this.of(this.markups, [name, id, set, frame].join(' '), () => {
			const props = { step: this.step(name, id, set), frame: frames[frame] };
			return plainly(this.draw(this.shell, { props }).body);
		});
		return onGround(markup, ground);
	}
}

let fresh: Fresh;
beforeAll(async () => {
	fresh = await Fresh.load();
});

/** A picture that is pinned, with what it was last told. */
interface Pinned {
	readonly first: number;
	readonly scene: PublishedScene;
	readonly player: Player<PublishedStep>;
	target: PublishedStep;
	still: boolean;
}

/** A page of the story as far as it says what is drawn, as `Story.svelte` and `Pinned.svelte` do. */
class Page {
	at = 0;
	frame: FrameName = 'narrow';
	ground: Ground = 'paper';
	still = false;
	/** What the reader has asked for with the controls. */
	asked: Played = {};
	readonly playing: Playing;
	private readonly pinned: readonly Pinned[];

	constructor(readonly walked: Walked) {
		this.playing = new Playing(walked.turn, () => {});
		this.pinned = walked.scenes.map((scene) => {
			const target = scene.steps[0]!;
			return { scene, first: target.index, player: new Player(target), target, still: false };
		});
	}

	static async open(walked: Walked): Promise<Page> {
		const page = new Page(walked);
		page.playing.load('');
		// Where the code of a kind is at hand, it comes with the next turn.
		await Promise.resolve();
		await Promise.resolve();
		return page;
	}

	get play() {
		return kindOf(this.walked.turn.kind).play!;
	}

	set(change: Played): void {
		this.asked = { ...this.asked, ...change };
	}

	get address(): { readonly search: string; readonly hash: string } {
		const search = this.playing.search('');
		return { search, hash: hashOfStep(this.walked.ids[this.at] ?? '', this.at) };
	}

	/** Where the reader is when so much of the way has been scrolled. */
	scroll(share: number): void {
		const { length } = this.walked.ids;
		// Steps are as high as their words make them, which differs from width to width.
		const height = (index: number) =>
			500 + ((index * 37) % 11) * (this.frame === 'narrow' ? 60 : 25);
		const tops = Array.from({ length }, () => 0);
		for (let i = 1; i < length; i += 1) tops[i] = tops[i - 1]! + height(i - 1);
		const scrolled = share * (tops[length - 1]! + height(length - 1)) - 600;
		this.go(stepAt(length, (i) => tops[i]! - scrolled, 600));
	}

	go(index: number): void {
		this.at = Math.max(0, Math.min(this.walked.ids.length - 1, index));
	}

	/** What a turn of the event loop brings about. */
	flush(): void {
		const { turn } = this.walked;
		for (const each of this.pinned) {
			const { first, scene } = each;
			const index = Math.max(first, Math.min(first + scene.steps.length - 1, this.at)) - first;
			const own = scene.steps[index]!;
			const target = own === turn ? this.playing.shown : own;
			if (target === each.target && this.still === each.still) continue;
			each.target = target;
			each.still = this.still;
			each.player.go(target, this.still);
		}
	}

	/** The pictures that are near enough to be drawn. */
	get near(): readonly Pinned[] {
		return this.pinned.filter(
			({ first, scene }) => this.at >= first - 2 && this.at <= first + scene.steps.length + 1
		);
	}

	/** Draws what moves, as each frame does. */
	draw(): void {
		for (const { player } of this.near) {
			expect(player.t).toBeGreaterThanOrEqual(0);
			expect(player.t).toBeLessThanOrEqual(1);
			if (player.moving) picture(player.step, frames[this.frame], player.from, player.t);
		}
	}
}

/** What can happen to a reader's page. */
type Act =
	| { readonly does: 'scroll'; readonly to: number }
	| { readonly does: 'steps'; readonly by: number }
	| { readonly does: 'jump'; readonly to: number }
	| { readonly does: 'waits'; readonly frames: number; readonly ms: number }
	| { readonly does: 'resize'; readonly frame: FrameName }
	| { readonly does: 'theme'; readonly ground: Ground }
	| { readonly does: 'motion'; readonly still: boolean }
	| { readonly does: 'set'; readonly control: string; readonly value: number }
	| { readonly does: 'address'; readonly search: string }
	| { readonly does: 'reset' };

const letters = ['A', 'B', 'C', 'D', 'E'];
const controls = [
	'find',
	'need',
	'share',
	...letters.flatMap((letter) => [`on ${letter}`, `share ${letter}`])
];

const waits = fc.record({
	does: fc.constant('waits' as const),
	frames: fc.integer({ min: 1, max: 50 }),
	// A tab that was hidden has one long frame.
	ms: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 40 }) }, fc.constant(60_000))
});
const act: fc.Arbitrary<Act> = fc.oneof(
	{
		weight: 3,
		arbitrary: fc.record({
			does: fc.constant('scroll' as const),
			to: fc.double({ min: 0, max: 1, noNaN: true })
		})
	},
	{
		weight: 6,
		arbitrary: fc.record({
			does: fc.constant('steps' as const),
			by: fc.constantFrom(1, 1, 1, -1, -1, 2, -3)
		})
	},
	{ weight: 2, arbitrary: fc.record({ does: fc.constant('jump' as const), to: fc.nat(50) }) },
	// To the step that may be set, so that what is set is seen.
	{ weight: 2, arbitrary: fc.constant({ does: 'jump', to: -1 } as const) },
	{ weight: 6, arbitrary: waits },
	{
		weight: 2,
		arbitrary: fc.record({
			does: fc.constant('resize' as const),
			frame: fc.constantFrom(...frameNames)
		})
	},
	{
		weight: 1,
		arbitrary: fc.record({
			does: fc.constant('theme' as const),
			ground: fc.constantFrom('paper' as const, 'night' as const)
		})
	},
	{
		weight: 1,
		arbitrary: fc.record({ does: fc.constant('motion' as const), still: fc.boolean() })
	},
	{
		weight: 3,
		arbitrary: fc.record({
			does: fc.constant('set' as const),
			control: fc.constantFrom(...controls),
			value: fc.integer({ min: -5, max: 105 })
		})
	},
	{
		weight: 1,
		arbitrary: fc.record({
			does: fc.constant('address' as const),
			search: fc.constantFrom('', '?p=35&on=AC&need=2', '?on=none', '?p=x&need=9')
		})
	},
	{ weight: 1, arbitrary: fc.constant({ does: 'reset' } as const) }
);

function perform(page: Page, deed: Act): void {
	switch (deed.does) {
		case 'scroll':
			return page.scroll(deed.to);
		case 'steps':
			return page.go(page.at + deed.by);
		case 'jump':
			return page.go(deed.to < 0 ? page.walked.turn.index : deed.to);
		case 'waits':
			for (let n = 0; n < deed.frames && !clock.idle; n += 1) {
				clock.frame(deed.ms);
				page.flush();
			}
			return page.draw();
		case 'resize':
			page.frame = deed.frame;
			return;
		case 'theme':
			page.ground = deed.ground;
			return;
		case 'motion':
			page.still = deed.still;
			return;
		case 'set':
			page.set(
				page.play.set(withPlay(page.walked.turn, page.asked).view, deed.control, deed.value)
			);
			return page.playing.set(deed.control, deed.value);
		case 'address':
			// An address that says what is shown takes nothing from a hand that moves a control just now.
			if (deed.search !== page.playing.search('')) {
				page.asked = page.play.parse(deed.search, page.walked.turn.play!);
			}
			return page.playing.take(deed.search);
		case 'reset':
			page.asked = {};
			return page.playing.reset();
	}
}

describe('the story', () => {
	test('2,000 walks: at rest each picture is the one that its address opens', async () => {
		const walk = fc.record({
			story: fc.constantFrom<Told>('told', 'told', 'kinds'),
			acts: fc.array(act, { maxLength: 16, size: 'max' }),
			// Markup costs more than numbers: one in eight.
			drawn: fc.nat(7)
		});
		await fc.assert(
			fc.asyncProperty(walk, async ({ story, acts, drawn }) => {
				clock = new Clock();
				const page = await Page.open(stories[story]);
				for (const each of acts) {
					perform(page, each);
					page.flush();
				}
				clock.settle();
				page.flush();
				clock.settle();

				const { frame, ground, address, walked } = page;
				expect(page.playing.shown).toEqual(withPlay(walked.turn, page.asked));
				expect(stepOfHash(address.hash, walked.ids) ?? walked.ids[0]).toBe(walked.ids[page.at]);
				for (const { player, first, scene } of page.near) {
					const { step } = player;
					const place = Math.max(first, Math.min(first + scene.steps.length - 1, page.at));
					expect([step.id, player.moving, player.t]).toEqual([walked.ids[place], false, 1]);
					if (place !== page.at) continue;
					const seen = picture(step, frames[frame], player.from, player.t);
					const expected = fresh.text(story, step.id, address.search, frame);
					// Compared before it is expected: what differs is long, and told when it is needed.
					if (textOf(seen) !== expected) expect(textOf(seen)).toBe(expected);
					if (drawn > 0) continue;
					const { body } = render(Scene, {
						props: { step, from: player.from, t: player.t, frame: frames[frame] }
					});
					expect(onGround(plainly(body), ground)).toBe(
						fresh.markup(story, step.id, address.search, frame, ground)
					);
				}
			}),
			tried(2000)
		);
	});
});

describe('the deck', () => {
	const deed: fc.Arbitrary<Action | { readonly type: 'waits'; readonly frames: number }> = fc.oneof(
		{
			weight: 8,
			arbitrary: fc.record({
				type: fc.constantFrom('next' as const, 'next' as const, 'previous' as const),
				at: fc.constant(0)
			})
		},
		{
			weight: 2,
			arbitrary: fc.record({
				type: fc.constant('go' as const),
				slide: fc.constantFrom(...stories.told.plan.slides),
				at: fc.constant(0)
			})
		},
		{
			weight: 2,
			arbitrary: fc.record({
				type: fc.constantFrom(
					'black' as const,
					'freeze' as const,
					'show' as const,
					'return' as const
				)
			})
		},
		{
			weight: 1,
			arbitrary: fc.record({ type: fc.constant('first' as const), at: fc.constant(0) })
		},
		{
			weight: 1,
			arbitrary: fc.record({
				type: fc.constant('play' as const),
				play: fc.constantFrom('', 'p=35&share=100&on=AC&need=2', 'p=20&share=100&on=none&need=3')
			})
		},
		{
			weight: 5,
			arbitrary: fc.record({
				type: fc.constant('waits' as const),
				frames: fc.integer({ min: 1, max: 50 })
			})
		}
	);

	test('2,000 lessons: at rest it shows the slide that the class is at', async () => {
		const { plan, steps, turn } = stories.told;
		await fc.assert(
			fc.asyncProperty(
				fc.array(deed, { maxLength: 16, size: 'max' }),
				fc.boolean(),
				fc.nat(7),
				async (deeds, still, drawn) => {
					clock = new Clock();
					const showing = new Showing(steps, () => {});
					showing.playing?.load('');
					await Promise.resolve();
					await Promise.resolve();
					let state: DeckState = startState;
					let last: PublishedStep | undefined;
					/** What the class sees, as `Deck.svelte` shows it. */
					const under = () => seenOf(state) ?? state.held ?? state;
					for (const each of deeds) {
						if (each.type === 'waits') {
							for (let n = 0; n < each.frames && !clock.idle; n += 1) clock.frame(16);
							continue;
						}
						state = reduce(plan, state, each);
						showing.playing?.take(under().play);
						const step = showing.stepOf(under().slide);
						if (step && step !== last) showing.show(step, still);
						last = step;
					}
					clock.settle();
					const { slide, play } = under();
					if (slide === START) return;
					const { step, moving, from, t } = showing.player;
					expect([step.id, moving]).toEqual([slide, false]);
					if (drawn > 0) return;
					const seen = textOf(picture(step, frames.slide, from, t));
					const set = slide === turn.id ? `?${play}` : '';
					const expected = fresh.text('told', slide, set, 'slide');
					if (seen !== expected) expect(seen).toBe(expected);
				}
			),
			tried(2000)
		);
	});
});
