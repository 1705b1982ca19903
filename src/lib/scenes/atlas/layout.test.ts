import { describe, expect, test } from 'vitest';
import { frameNames, frames } from '../../paint/frames';
import { labelBox, overlaps, type Box } from '../../paint/labels';
import type { When } from '../../story/dossier';
import { extent } from '../when';
import { geometries } from './compose';
import {
	layout,
	railsOf,
	targets,
	tween,
	type AtlasLayout,
	type AtlasView,
	type LineEvent
} from './layout';

const when = (plot: When['plot'], value: string, more: Partial<When> = {}): When => ({
	value,
	precision: 'day',
	plot,
	...more
});
const detail = { text: 'It is written down.', claims: ['made'] } as const;

const joined: Record<string, LineEvent> = {
	two: {
		full: 'First library and second library',
		short: '1st and 2nd',
		what: 'joined',
		when: when('day', '1946-03-05'),
		detail
	},
	third: {
		full: 'the third: two lists of them differ',
		short: 'the third',
		what: 'joined',
		when: when('window', '1949', { earliest: '1948', latest: '1949' })
	},
	more: { full: 'the fourth and the fifth', what: 'joined', when: when('year', '1956') }
};
const breaks: Record<string, LineEvent> = {
	parasols: {
		full: 'parasols, not umbrellas at all',
		short: 'parasols',
		what: 'break',
		when: when('day', '1946-08-01'),
		until: when('year', '1958'),
		detail
	},
	ordered: {
		full: 'umbrellas to the first, ordered cut:',
		short: 'umbrellas,',
		what: 'break',
		disputed: { full: 'whether it took effect is disputed', short: 'disputed' },
		when: when('month', '1973-08'),
		detail
	},
	stopped: {
		full: 'umbrellas to the fifth:',
		short: 'umbrellas,',
		what: 'break',
		disputed: { full: 'how much stopped is disputed', short: 'disputed' },
		when: when('month', '1985-02')
	},
	shelf: {
		full: 'one shelf of many, one day',
		short: 'one shelf',
		what: 'break',
		when: when('month', '2017-05')
	}
};

const base: AtlasView = {
	partners: {
		uk: { full: 'First Library X', short: '1st', detail },
		us: { full: 'Second Library', short: '2nd' },
		canada: { full: 'Canada' },
		australia: { full: 'Australia' },
		'new-zealand': { full: 'New Zealand' }
	},
	channels: {
		'uk-us': 'open',
		'uk-canada': 'open',
		'uk-australia': 'open',
		'uk-new-zealand': 'open'
	}
};
const line = (events: Record<string, LineEvent>): AtlasView['line'] => ({
	from: 1946,
	to: 2017,
	events
});
const since: AtlasView = { ...base, line: line(joined)! };
const cut: AtlasView = {
	...base,
	channels: { ...base.channels, 'uk-us': 'cut' },
	channelNote: {
		full: 'one shelf of many, one book, about a day',
		short: 'one shelf of many',
		detail
	},
	line: line({ ...joined, ...breaks })!,
	focus: Object.keys(breaks)
};
const views = { 'the map alone': base, 'those who joined': since, 'what broke': cut };

/** Small boxes along a channel's rails. */
function along({ channels, stroke }: AtlasLayout): Box[] {
	return channels.flatMap((channel) =>
		railsOf(channel).rails.flatMap((d) => {
			const points = d
				.slice(1)
				.split('L')
				.map((point) => point.split(',').map(Number) as [number, number]);
			return points.slice(1).flatMap(([x1, y1], i) => {
				const [x0, y0] = points[i]!;
				return Array.from({ length: 9 }, (_, n) => ({
					x: x0 + ((x1 - x0) * n) / 8 - stroke,
					y: y0 + ((y1 - y0) * n) / 8 - stroke,
					w: 2 * stroke,
					h: 2 * stroke
				}));
			});
		})
	);
}

/** Small boxes along the rules of a kind. */
const ruled = ({ rules }: AtlasLayout, kind: string): Box[] =>
	rules
		.filter((rule) => rule.kind === kind)
		.flatMap(({ x1, y1, x2, y2 }) =>
			Array.from({ length: 41 }, (_, n) => ({
				x: x1 + ((x2 - x1) * n) / 40 - 0.6,
				y: y1 + ((y2 - y1) * n) / 40 - 0.6,
				w: 1.2,
				h: 1.2
			}))
		);

const disc = ({ x, y, r }: { x: number; y: number; r: number }): Box => ({
	x: x - r,
	y: y - r,
	w: 2 * r,
	h: 2 * r
});

describe.each(frameNames)('in the frame %s', (name) => {
	const frame = frames[name];
	const { plot } = frame;

	test.each(Object.entries(views))('%s: words keep clear of all else', (_, view) => {
		const drawn = layout(view, frame);
		const marks = [
			...along(drawn),
			...ruled(drawn, 'leader'),
			...ruled(drawn, 'tick'),
			...ruled(drawn, 'axis'),
			...drawn.places.map(disc),
			...drawn.times
		];
		const boxes = drawn.labels.map((label) => ({ label, box: labelBox(label) }));
		boxes.forEach(({ label, box }, i) => {
			expect(label.size).toBeGreaterThanOrEqual(frame.type.label);
			expect(box.x, label.text).toBeGreaterThanOrEqual(plot.x - 0.5);
			expect(box.x + box.w, label.text).toBeLessThanOrEqual(plot.x + plot.w + 0.5);
			expect(box.y, label.text).toBeGreaterThanOrEqual(plot.y - 1);
			expect(box.y + box.h, label.text).toBeLessThanOrEqual(plot.y + plot.h + 1);
			const others = boxes.slice(i + 1).filter((other) => overlaps(box, other.box));
			expect(others, label.text).toEqual([]);
			expect(
				marks.filter((mark) => overlaps(box, mark)),
				label.text
			).toEqual([]);
			if (label.key.startsWith('question')) return;
			for (const badge of drawn.badges) expect(overlaps(box, disc(badge)), label.text).toBe(false);
		});
	});

	test.each(Object.entries(views))('%s: the names of a panel stay in it', (_, view) => {
		const drawn = layout(view, frame);
		const [main, corner] = drawn.panels;
		for (const label of drawn.labels.filter(({ key }) => /^(name|channel)/.test(key))) {
			const { x, y, w, h } = labelBox(label);
			const far = /australia|new-zealand/.test(label.key);
			const panel = (far ? corner : main)!;
			expect(x >= panel.x && x + w <= panel.x + panel.w, label.text).toBe(true);
			expect(y >= panel.y && y + h <= panel.y + panel.h + 1, label.text).toBe(true);
			if (!far) expect(overlaps(labelBox(label), corner!), label.text).toBe(false);
		}
	});

	test('no time on the line is drawn finer than it is known', () => {
		const drawn = layout(cut, frame);
		const g = geometries[name];
		const at = (time: number): number => {
			const [start, end] = [Date.UTC(1946, 0), Date.UTC(2018, 0)];
			return g.from + ((time - start) / (end - start)) * (g.to - g.from);
		};
		expect(drawn.times.length).toBeGreaterThanOrEqual(4);
		for (const mark of drawn.times) {
			const event = cut.line!.events[mark.key]!;
			const [began, ended] = [extent(event.when, 0), extent(event.until ?? event.when, 0)];
			const [from, length] = g.across ? [mark.x, mark.w] : [mark.y, mark.h];
			expect(from, mark.key).toBeLessThanOrEqual(at(began.from!) + 0.02);
			expect(from + length, mark.key).toBeGreaterThanOrEqual(at(ended.to) - 0.02);
			// What covers all of a stretch in which it may lie does not look like a moment.
			const spread = at(ended.to) - at(began.from!) > g.least && !event.until;
			expect(mark.loose, mark.key).toBe(spread);
			if (!mark.certain) continue;
			const [sure, lasted] = g.across
				? [mark.certain.x, mark.certain.w]
				: [mark.certain.y, mark.certain.h];
			expect(sure, mark.key).toBeGreaterThanOrEqual(at(began.to) - 0.02);
			expect(sure + lasted, mark.key).toBeLessThanOrEqual(at(ended.from!) + 0.02);
		}
	});

	test('every break is named by its kind, every dispute in words and with a question mark', () => {
		const drawn = layout(cut, frame);
		const said = drawn.labels.map(({ text }) => text).join(' ');
		for (const [key, event] of Object.entries(breaks)) {
			const words = name === 'card' ? (event.short ?? event.full) : event.full;
			const own = drawn.labels.filter((label) => label.key.startsWith(`event ${key} `));
			const text = own.map((label) => label.text).join(' ');
			expect(text, key).toContain(words);
			const disputed = event.what === 'break' && event.disputed !== undefined;
			expect(
				own.some(({ ink }) => ink === 'disputed'),
				key
			).toBe(disputed);
			expect(
				drawn.badges.some((badge) => badge.key === key),
				key
			).toBe(disputed);
			if (disputed) expect(text, key).toContain('disputed');
		}
		expect(said).toContain('1946');
	});

	test('only the channel that is cut has a gap, and the others are whole', () => {
		for (const channel of layout(cut, frame).channels) {
			const isCut = channel.key.startsWith('uk-us ');
			expect(channel.state, channel.key).toBe(isCut ? 'cut' : 'open');
			expect(railsOf(channel).rails, channel.key).toHaveLength(isCut ? 4 : 2);
		}
	});

	test('what can be asked about does not lie on one another', () => {
		const drawn = layout(cut, frame);
		const events = drawn.areas.filter(({ key }) => key in cut.line!.events);
		events.forEach((area, i) => {
			for (const other of events.slice(i + 1))
				expect(overlaps(area, other), `${area.key} on ${other.key}`).toBe(false);
		});
	});
});

test('between two steps the map does not move, and a channel comes apart in its middle', () => {
	expect(tween(since, cut, 0)).toBe(since);
	expect(tween(since, cut, 1)).toBe(cut);
	for (const name of frameNames) {
		const [a, half, b] = [0, 0.5, 1].map((t) => layout(tween(since, cut, t), frames[name]));
		for (const key of ['panels', 'shapes', 'places'] as const) {
			const still = (drawn: AtlasLayout) => JSON.stringify(drawn[key]).replace(/,"opacity":1/g, '');
			expect([a!, half!].map(still), key).toEqual([still(b!), still(b!)]);
		}
		const gaps = half!.channels.filter(({ key }) => key.startsWith('uk-us'));
		expect(gaps.map(({ state, gap, opacity }) => [state, gap, opacity])).toEqual([
			['cut', 0.2, 0.5],
			['open', 0.2, 0.5]
		]);
	}
});

test('where there is room, those who joined recede and are still named', () => {
	const [before, after] = [since, cut].map((view) => layout(view, frames.wide));
	const named = (drawn: AtlasLayout) =>
		drawn.labels.filter(({ key }) => /^event (two|third|more) /.test(key));
	expect(named(after!).map(({ text }) => text)).toEqual(named(before!).map(({ text }) => text));
	expect(new Set(named(after!).map(({ ink }) => ink))).toEqual(new Set(['muted']));
	expect(layout(cut, frames.narrow).times.map(({ key }) => key)).toEqual(Object.keys(breaks));
});

test('a partner without a name is land like any other', () => {
	const { shapes } = layout({ ...base, partners: { uk: { full: 'First' } } }, frames.wide);
	expect(shapes.filter(({ tinted }) => tinted).map(({ key }) => key)).toEqual(['uk']);
});

test('what has a detail can be asked about', () => {
	const asked = (view: AtlasView) =>
		targets(view, layout(view, frames.wide)).map(({ key, name }) => [key, name]);
	expect(asked(cut)).toEqual([
		['uk', 'First Library X'],
		['channel note', 'one shelf of many, one book, about a day'],
		['two', 'First library and second library'],
		['parasols', 'parasols, not umbrellas at all'],
		['ordered', 'umbrellas to the first, ordered cut:']
	]);
	expect(asked(base)).toEqual([['uk', 'First Library X']]);
});
