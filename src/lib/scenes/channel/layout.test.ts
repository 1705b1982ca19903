import { describe, expect, test } from 'vitest';
import { frameNames, frames } from '../../paint/frames';
import './compose-far';
import { layout, tween, type ChannelView, type Stop } from './layout';

const base: ChannelView = {
	zones: { held: { full: 'Held' }, shared: { full: 'Shared' }, public: { full: 'Public' } },
	holders: {
		police: { full: 'Police' },
		national: { full: 'National' },
		agencies: { full: 'Agencies' },
		press: { full: 'Press' },
		everyone: { full: 'Everyone' }
	},
	channels: { 'police-national': 'open', 'national-agencies': 'open' },
	pieces: { name: ['police'] },
	labels: {
		finding: 'a finding',
		name: 'a name',
		photographs: 'photographs',
		map: 'a map',
		account: 'an account',
		method: 'method',
		toll: 'toll',
		details: 'details',
		more: 'more'
	}
};
const withName = (...trail: [Stop, ...Stop[]]): ChannelView => ({
	...base,
	pieces: { name: trail }
});
const pieces = (view: ChannelView) => layout(view, frames.wide).pieces;
const piece = (view: ChannelView, at: string) => pieces(view).find((p) => p.at === at);

describe('a state follows from where a piece is and how it came there', () => {
	test('held by investigators, shared with partners, leaked through the wall, released by its holders', () => {
		const leaked = withName('police', 'national', 'agencies', 'wall', 'press');
		expect(piece(leaked, 'police')?.state).toBe('held');
		expect(piece(leaked, 'agencies')?.state).toBe('shared');
		expect(piece(leaked, 'press')?.state).toBe('leaked');
		expect(piece(withName('police', 'everyone'), 'everyone')?.state).toBe('released');
		expect(piece(withName('police', 'national', 'agencies', 'wall'), 'wall')?.state).toBe('leaked');
	});

	test('each holder keeps a copy; the channel and the wall do not; what crossed, everyone has', () => {
		const view = withName('police', 'national', 'channel');
		expect(pieces(view).map((p) => p.at)).toEqual(['channel', 'police', 'national']);
		const on = withName('police', 'national', 'agencies', 'wall', 'press');
		const everywhere = ['police', 'national', 'agencies', 'press', 'everyone'];
		expect(pieces(on).map((p) => p.at)).toEqual(everywhere);
		const crossing = withName('police', 'agencies', 'wall');
		expect(piece(crossing, 'everyone')?.state).toBe('leaked');
		expect(piece(withName('police', 'national'), 'everyone')).toBeUndefined();
	});
});

describe('a way that is not on record is not drawn', () => {
	const from = withName('police');
	const to = withName('police', 'agencies', 'wall');

	test('a partner has a copy only where a drawn channel leads there', () => {
		expect(pieces(to).map((p) => p.at)).toEqual(['police', 'everyone', 'wall']);
		const closed: ChannelView = { ...withName('national', 'agencies'), channels: {} };
		expect(pieces(closed).map((p) => p.at)).toEqual(['national']);
		expect(pieces({ ...closed, channels: { 'national-agencies': 'restored' } })).toHaveLength(2);
	});

	test.each(frameNames)('in %s it is seen from the edge of the partner on', (name) => {
		const { cards } = layout(to, frames[name]);
		const { x, y, w, h } = cards.find((c) => c.slot === 'agencies')!;
		for (const t of [0.02, 0.25, 0.5, 0.75, 0.98]) {
			const drawn = layout(tween(from, to, t), frames[name]).pieces;
			const moving = drawn.filter((p) => p.at === 'moving');
			expect(moving).toHaveLength(1);
			const [{ x: px, y: py, state }] = moving as [(typeof moving)[0]];
			expect(state).toBe('leaked');
			if (name === 'narrow') expect(py).toBeGreaterThanOrEqual(y + h);
			else expect(px).toBeGreaterThanOrEqual(x + w);
			expect(drawn.some((p) => p.at === 'national' || p.at === 'agencies')).toBe(false);
		}
	});

	test.each(frameNames)('in %s pieces come out of the place that nobody identified', (name) => {
		const three: ChannelView = {
			...base,
			pieces: {
				photographs: ['police', 'unknown', 'wall'],
				map: ['police', 'unknown', 'wall'],
				account: ['police', 'unknown', 'wall']
			}
		};
		const early = layout(tween(base, three, 0.02), frames[name]);
		const [place] = early.unknowns;
		for (const p of early.pieces.filter((q) => q.at === 'moving')) {
			expect(Math.hypot(p.x - place!.x, p.y - place!.y)).toBeLessThan(place!.r * 2);
			expect(p.opacity).toBeLessThan(0.2);
		}
		const half = layout(tween(base, three, 0.5), frames[name]);
		expect(half.unknowns[0]?.opacity ?? 1).toBe(1);
		expect(half.pieces.filter((p) => p.at === 'moving')).toHaveLength(3);
	});
});

describe('crossings that are over', () => {
	const view: ChannelView = {
		...base,
		pieces: {
			name: ['police', 'agencies', 'wall', 'press'],
			map: ['police', 'unknown', 'wall', 'press']
		},
		unknown: { full: 'not established' }
	};

	test.each(frameNames)(
		'leave the pieces where they went in %s, and nothing of their ways',
		(name) => {
			const during = layout(view, frames[name]);
			const after = layout({ ...view, past: true }, frames[name]);
			expect(after.pieces.map((p) => [p.key, p.state])).toEqual(
				during.pieces.map((p) => [p.key, p.state])
			);
			expect([after.leaks, after.tears, after.unknowns]).toEqual([[], [], []]);
			expect(after.labels.some((l) => l.key.startsWith('unknown'))).toBe(false);
			expect(after.walls[0]?.d.match(/M/g)).toHaveLength(1);
		}
	);
});

test('a card draws the holders and pieces that its step names, other frames all', () => {
	const view: ChannelView = {
		...base,
		pieces: { name: ['police'], map: ['police'] },
		card: ['police', 'map']
	};
	const drawn = layout(view, frames.card);
	expect(drawn.cards.map((c) => c.slot)).toEqual(['police']);
	expect(drawn.pieces.map((p) => p.mark)).toEqual(['map']);
	expect(layout(view, frames.narrow).cards).toHaveLength(5);
	expect(layout(view, frames.narrow).pieces).toHaveLength(2);
});

describe('a piece travels the way it really went', () => {
	const from = withName('police', 'national');
	const to = withName('police', 'national', 'agencies');
	const at = (t: number) =>
		layout(tween(from, to, t), frames.wide).pieces.find((p) => p.at === 'moving');

	test('along the rails of the channel, between its ends', () => {
		const rest = layout(to, frames.wide);
		const national = rest.cards.find((c) => c.slot === 'national')!;
		const agencies = rest.cards.find((c) => c.slot === 'agencies')!;
		const inGutter = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]
			.map(at)
			.filter((p) => p && p.x > national.x + national.w && p.x < agencies.x);
		expect(inGutter.length).toBeGreaterThan(0);
		const level = agencies.y + agencies.h / 2;
		for (const p of inGutter) expect(p?.y).toBeCloseTo(level, 0);
	});

	test('it goes back the same way', () => {
		const back = (t: number) =>
			layout(tween(to, from, t), frames.wide).pieces.find((p) => p.at === 'moving');
		for (const t of [0.25, 0.5, 0.75]) {
			expect(back(t)?.x).toBeCloseTo(at(1 - t)?.x ?? NaN, 1);
			expect(back(t)?.y).toBeCloseTo(at(1 - t)?.y ?? NaN, 1);
		}
	});

	test('it is in one place at a time', () => {
		for (const t of [0.1, 0.5, 0.9]) {
			const drawn = layout(tween(from, to, t), frames.wide);
			expect(drawn.pieces.filter((p) => p.at === 'moving')).toHaveLength(1);
			expect(drawn.pieces.some((p) => p.at === 'agencies')).toBe(false);
		}
	});
});

test('the wall stands while a gap opens: one of its two drawings is always whole', () => {
	const from = withName('police', 'national', 'agencies');
	const to = withName('police', 'national', 'agencies', 'wall');
	for (const t of [0.01, 0.25, 0.5, 0.75, 0.99]) {
		const { walls } = layout(tween(from, to, t), frames.wide);
		expect(Math.max(...walls.map((w) => w.opacity ?? 1))).toBe(1);
	}
});

test('a channel that is cut is closed at both ends; where it is restored the two bars meet', () => {
	const rail = (state: 'open' | 'strained' | 'cut' | 'restored') =>
		layout({ ...base, channels: { 'national-agencies': state } }, frames.wide).rails[0]!;
	expect(rail('open').rails).toHaveLength(2);
	expect(rail('cut').rails).toHaveLength(4);
	expect(rail('cut').fill).toBeNull();
	expect(rail('strained').bars).toBeNull();
	const apart = (state: 'cut' | 'restored'): number => {
		const [a = NaN, b = NaN] = [...(rail(state).bars ?? '').matchAll(/M([\d.]+)/g)].map(([, x]) =>
			Number(x)
		);
		return b - a;
	};
	expect(apart('cut')).toBeGreaterThan(50);
	expect(apart('restored')).toBeLessThan(12);
});

test.each(frameNames)('in %s every number is finite and rounded', (name) => {
	const view = withName('police', 'national', 'agencies', 'wall');
	for (const v of [view, tween(base, view, 0.37)]) {
		const text = JSON.stringify(layout(v, frames[name]));
		expect(text).not.toMatch(/null,"y"|NaN|Infinity/);
		for (const n of text.match(/-?\d+\.\d{3,}/g) ?? []) expect(n).toBe('');
	}
});
