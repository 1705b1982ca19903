import { describe, expect, test } from 'vitest';
import { frameNames, frames } from '../../paint/frames';
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

	test('each holder keeps a copy; the channel and the wall do not', () => {
		const view = withName('police', 'national', 'channel');
		expect(pieces(view).map((p) => p.at)).toEqual(['channel', 'police', 'national']);
		const on = withName('police', 'national', 'agencies', 'wall', 'press');
		expect(pieces(on).map((p) => p.at)).toEqual(['police', 'national', 'agencies', 'press']);
	});
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

test('a channel that is cut ends short on both sides; one that is restored shows its join', () => {
	const rail = (state: 'open' | 'strained' | 'cut' | 'restored') =>
		layout({ ...base, channels: { 'national-agencies': state } }, frames.wide).rails[0]!;
	expect(rail('open').rails).toHaveLength(2);
	expect(rail('cut').rails).toHaveLength(4);
	expect(rail('cut').fill).toBeNull();
	expect(rail('restored').join).not.toBeNull();
	expect(rail('strained').join).toBeNull();
});

test.each(frameNames)('in %s every number is finite and rounded', (name) => {
	const view = withName('police', 'national', 'agencies', 'wall');
	for (const v of [view, tween(base, view, 0.37)]) {
		const text = JSON.stringify(layout(v, frames[name]));
		expect(text).not.toMatch(/null,"y"|NaN|Infinity/);
		for (const n of text.match(/-?\d+\.\d{3,}/g) ?? []) expect(n).toBe('');
	}
});
