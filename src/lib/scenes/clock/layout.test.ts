import { describe, expect, test } from 'vitest';
import { frames, frameNames } from '../../paint/frames';
import { labelBox, overlaps } from '../../paint/labels';
import type { When } from '../../story/dossier';
import {
	dateIn,
	edges,
	layout,
	lozenge,
	timeWords,
	tween,
	type ClockEvent,
	type ClockLayout,
	type ClockView
} from './layout';

const uk = { name: 'Manchester', offset: 60 };
const us = { name: 'Washington', offset: -240 };
const when = (plot: When['plot'], value: string, more: Partial<When> = {}): When => ({
	value,
	precision: 'minute',
	plot,
	...more
});

const times: Record<string, When> = {
	point: when('point', '2017-05-23T04:43:00+01:00'),
	about: when('about', '2017-05-23T01:00:00+01:00'),
	window: when('window', '2017-05-23T17:20:00+01:00', {
		earliest: '2017-05-23T16:56:00+01:00',
		latest: '2017-05-23T17:45:00+01:00'
	}),
	before: when('before', '2017-05-23T09:00:00+01:00', { latest: '2017-05-23T12:00:00+01:00' }),
	day: when('day', '2017-05-23')
};

const view = (
	events: Record<string, When>,
	domain = ['2017-05-23T00:00:00+01:00', '2017-05-24T00:00:00+01:00']
): ClockView => ({
	domain: { from: domain[0]!, to: domain[1]! },
	zones: [uk, us],
	night: { from: 22, to: 5 },
	lanes: [{ id: 'a', full: 'A' }],
	events: Object.fromEntries(
		Object.entries(events).map(([key, time]) => [
			key,
			{ lane: 'a', full: key, state: 'leaked' as const, mark: 'name' as const, when: time }
		])
	)
});

describe('times are drawn as exactly as they are known', () => {
	test.each(frameNames)('%s', (name) => {
		for (const [key, time] of Object.entries(times)) {
			const drawn = layout(view({ [key]: time }), frames[name]);
			const mark = drawn.times.find((m) => m.key === key);
			expect(mark, key).toBeDefined();
			expect(mark?.plot === 'point', key).toBe(key === 'point');
		}
	});

	test('a window reaches from its earliest to its latest moment, on the axis', () => {
		const drawn = layout(view({ window: times.window! }), frames.wide);
		const [mark] = drawn.times;
		const hour = (930 - 150) / 24;
		expect(mark?.x).toBeCloseTo(150 + (16 + 56 / 60) * hour, 1);
		expect((mark?.x ?? 0) + (mark?.w ?? 0)).toBeCloseTo(150 + 17.75 * hour, 1);
	});

	test('what is known only as "by" ends at its latest moment and never at its value', () => {
		const a = layout(view({ before: times.before! }), frames.wide).times[0];
		const b = layout(
			view({ before: { ...times.before!, value: '2017-05-23T02:00:00+01:00' } }),
			frames.wide
		).times[0];
		expect(a).toEqual(b);
		expect((a?.x ?? 0) + (a?.w ?? 0)).toBeCloseTo(150 + (12 * (930 - 150)) / 24, 1);
	});
});

test('times in words, in the zone asked for', () => {
	expect(timeWords(times.point!, uk)).toBe('04:43');
	expect(timeWords(times.point!, us)).toBe('23:43');
	expect(timeWords(times.about!, uk)).toBe('about 01:00');
	expect(timeWords(times.window!, uk)).toBe('between 16:56 and 17:45');
	expect(timeWords(times.before!, uk)).toBe('by 12:00');
	expect(timeWords(times.day!, uk)).toBe('23 May 2017');
	expect(timeWords(when('month', '2017-11'), uk)).toBe('November 2017');
	expect(timeWords(when('week', '2017-12-04'), uk)).toBe('week of 4 December 2017');
	expect(timeWords(when('year', '1956'), uk)).toBe('1956');
});

test('dates in words, where hours are too short to be seen', () => {
	expect(dateIn(times.point!, uk)).toBe('23 May 2017');
	expect(dateIn(times.point!, { name: 'Auckland', offset: 12 * 60 })).toBe('23 May 2017');
	expect(dateIn(when('point', '2017-05-23T23:30:00Z'), uk)).toBe('24 May 2017');
	expect(dateIn(times.window!, uk)).toBe('23 May 2017');
	expect(dateIn({ ...times.window!, earliest: '2017-05-22T22:00:00+01:00' }, uk)).toBe(
		'between 22 May 2017 and 23 May 2017'
	);
	expect(dateIn(times.before!, uk)).toBe('by 23 May 2017');
	expect(dateIn(when('week', '2017-12-04'), uk, true)).toBe('week of 4 Dec 2017');
	expect(dateIn(when('month', '2017-08'), uk, true)).toBe('Aug 2017');
});

test('the two zones stand one under the other, five hours apart', () => {
	const drawn = layout(view(times), frames.wide);
	const at = (zone: string) =>
		drawn.labels.filter((l) => l.key.startsWith('tick') && l.key.endsWith(zone));
	expect(
		at('Manchester')
			.map((l) => l.text)
			.slice(0, 3)
	).toEqual(['00:00', '03:00', '06:00']);
	expect(
		at('Washington')
			.map((l) => l.text)
			.slice(0, 3)
	).toEqual(['19:00', '22:00', '01:00']);
	expect(at('Manchester').map((l) => l.x)).toEqual(at('Washington').map((l) => l.x));
});

test('the zoom between two domains is even and keeps its ends', () => {
	const a = view({ point: times.point! });
	const b = view({ point: times.point! }, ['2010-01-01T00:00:00Z', '2020-01-01T00:00:00Z']);
	expect(tween(a, b, 0)).toBe(a);
	expect(tween(a, b, 1)).toBe(b);
	const xs = [0.2, 0.4, 0.6, 0.8].map(
		(t) => layout(tween(a, b, t), frames.wide).times[0]?.x ?? NaN
	);
	for (const x of xs) expect(Number.isFinite(x)).toBe(true);
});

test('the layout depends on the view alone, whatever the zone of the machine', () => {
	const before = process.env.TZ;
	const drawn = ['UTC', 'Pacific/Honolulu', 'Pacific/Kiritimati'].map((zone) => {
		process.env.TZ = zone;
		return JSON.stringify(layout(view(times), frames.wide));
	});
	process.env.TZ = before;
	expect(new Set(drawn).size).toBe(1);
});

const said = (lane: string, full: string, time: When): ClockEvent => ({
	lane,
	full,
	state: 'said',
	when: time
});

/** The hours of one day, on most of which something is known to have happened. */
const day: ClockView = {
	domain: { from: '2017-05-25T06:00:00+01:00', to: '2017-05-26T03:00:00+01:00' },
	zones: [
		{ ...uk, short: 'UK' },
		{ ...us, short: 'US' }
	],
	night: { from: 22, to: 5 },
	lanes: [
		{ id: 'one', full: 'Those who asked', short: 'Asked' },
		{ id: 'two', full: 'Those who were asked', short: 'Were asked' }
	],
	events: {
		day: said('one', 'at some hour', when('day', '2017-05-25')),
		about: said('one', 'an hour or so', when('about', '2017-05-25T13:00:00+01:00')),
		before: said(
			'one',
			'asked to look again',
			when('before', '2017-05-25', { latest: '2017-05-25T15:40:00+01:00' })
		),
		other: said(
			'two',
			'nobody asked yet',
			when('before', '2017-05-25', { latest: '2017-05-25T13:00:00+01:00' })
		)
	}
};

/** Six years, of which the first weeks have most of the dates. */
const years: ClockView = {
	...day,
	domain: { from: '2017-05-01T00:00:00+01:00', to: '2023-07-01T00:00:00+01:00' },
	events: {
		evening: said(
			'two',
			'answered the same day',
			when('window', '2017-05-25', {
				earliest: '2017-05-25T18:00:00+01:00',
				latest: '2017-05-25T23:59:00+01:00'
			})
		),
		sorry: said('one', 'somebody is sorry', when('day', '2017-05-26')),
		raised: said('two', 'raised elsewhere', when('day', '2017-05-26')),
		drive: said('one', 'a drive against it', when('month', '2017-08')),
		letter: said('two', 'a letter from many', when('week', '2017-12-04')),
		report: said('one', 'a report names nobody', when('day', '2018-10-10')),
		volume: said('two', 'the last volume', when('day', '2023-03-02'))
	},
	focus: ['evening', 'report']
};
const { focus: _about, ...unfocused } = years;

const away = (drawn: ClockLayout): string[] => {
	const boxes = drawn.labels.map((label) => ({ name: label.text, box: labelBox(label) }));
	return boxes.flatMap(({ name, box }, i) => [
		...boxes
			.slice(i + 1)
			.filter((other) => overlaps(box, other.box))
			.map((other) => `${name} on ${other.name}`),
		...drawn.times.filter((time) => overlaps(box, time, 1)).map(({ key }) => `${name} on ${key}`)
	]);
};

describe.each(frameNames)('from hours to years in the frame %s', (name) => {
	const frame = frames[name];
	const across = name !== 'narrow';
	const start = across ? ('x' as const) : ('y' as const);
	const length = across ? ('w' as const) : ('h' as const);

	test.each(Object.entries({ day, years }))(
		'%s: every time is named, and nothing collides',
		(_, view) => {
			const drawn = layout(view, frame);
			expect(away(drawn)).toEqual([]);
			drawn.times.forEach((time, i) => {
				for (const other of drawn.times.slice(i + 1))
					expect(overlaps(time, other), `${time.key} on ${other.key}`).toBe(false);
			});
			const named = (key: string) => drawn.labels.some((label) => label.key === `${key} 0`);
			const shown = (name === 'card' && view.focus) || Object.keys(view.events);
			expect(drawn.times.map(({ key }) => key).sort()).toEqual([...shown].sort());
			expect(shown.filter((key) => !named(key))).toEqual(
				name === 'card' && !view.focus ? shown : []
			);
			for (const label of drawn.labels) {
				const box = labelBox(label);
				expect(label.size, label.text).toBeGreaterThanOrEqual(frame.type.label);
				expect(box.x, label.text).toBeGreaterThanOrEqual(frame.pad / 2);
				expect(box.x + box.w, label.text).toBeLessThanOrEqual(frame.width - frame.pad / 2);
				expect(box.y, label.text).toBeGreaterThanOrEqual(frame.plot.y);
				expect(box.y + box.h, label.text).toBeLessThanOrEqual(frame.plot.y + frame.plot.h + 1);
			}
		}
	);

	test('what is too short to be drawn to scale is a date, in the middle of its time', () => {
		const drawn = layout(unfocused, frame);
		const at = (iso: string) => {
			const ticks = drawn.rules.filter(({ key }) => /^tick 20(18|22)/.test(key));
			const place = (year: number) => {
				const rule = ticks.find(({ key }) => key.includes(`tick ${year}`))!;
				return across ? rule.x1 : rule.y1;
			};
			const per = (place(2022) - place(2018)) / (Date.UTC(2022, 0) - Date.UTC(2018, 0));
			return place(2018) + (Date.parse(iso) - Date.UTC(2018, 0)) * per;
		};
		const noon = { evening: '25T20:00', sorry: '26T12:00', raised: '26T12:00' };
		for (const [key, hour] of Object.entries(noon)) {
			const mark = drawn.times.find((time) => time.key === key)!;
			expect(mark.plot, key).toBe('date');
			expect(mark[length], key).toBeGreaterThanOrEqual(7);
			expect(mark[start] + mark[length] / 2, key).toBeCloseTo(at(`2017-05-${hour}:00Z`), 0);
		}
		expect(drawn.times.find(({ key }) => key === 'drive')?.plot).toBe('span');
	});

	test('a day that began before the axis is open where the axis begins, and ends where it ends', () => {
		const mark = layout(day, frame).times.find(({ key }) => key === 'day')!;
		expect([mark.plot, mark.open]).toEqual(['span', 'from']);
		expect(edges(mark)).not.toContain(
			across ? `M${mark.x},${mark.y}V` : `M${mark.x},${mark.y}H${mark.x + mark.w}`
		);
	});

	test('no tick runs behind words', () => {
		for (const view of [day, years]) {
			const { rules, labels } = layout(view, frame);
			for (const { kind, x1, y1, x2, y2, key } of rules.filter((rule) => rule.kind === 'tick'))
				for (const label of labels)
					expect(
						overlaps({ x: x1 - 1, y: y1 - 1, w: x2 - x1 + 2, h: y2 - y1 + 2 }, labelBox(label)),
						`${kind} ${key} behind ${label.text}`
					).toBe(false);
		}
	});

	test.each([0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9])(
		'at %d of the zoom there are times to see, where they were, and no name leaves the axis',
		(t) => {
			const drawn = layout(tween(day, unfocused, t), frame);
			expect(drawn.times.some(({ opacity }) => (opacity ?? 1) > 0.9)).toBe(true);
			for (const label of drawn.labels) {
				const box = labelBox(label);
				expect(box.x, label.text).toBeGreaterThanOrEqual(0);
				expect(box.x + box.w, label.text).toBeLessThanOrEqual(frame.width);
			}
			const of = (key: string) => drawn.times.find((time) => time.key.startsWith(key))!;
			const middle = (key: string) => of(key)[start] + of(key)[length] / 2;
			expect(middle('evening')).toBeLessThanOrEqual(middle('raised'));
		}
	);
});

test('a lane of the upright frame has its name at the end of a line that leads to it', () => {
	const { rules, labels, times } = layout(day, frames.narrow);
	for (const { id, short } of day.lanes) {
		const down = rules.find(({ key }) => key === `lane ${id}`)!;
		const head = rules.find(({ key }) => key === `lane ${id} head`)!;
		const name = labels.find(({ key }) => key === `lane ${id} 0`)!;
		expect(name.text).toBe(short);
		expect([head.x1, head.y1]).toEqual([down.x1, down.y1]);
		expect(labelBox(name).x).toBeGreaterThan(head.x2);
		const own = times.filter(({ key }) => day.events[key]?.lane === id);
		for (const { x, w } of own) expect(Math.abs(x + w / 2 - down.x1)).toBeLessThan(10);
	}
});

test('a tick stays on its day while the domain zooms', () => {
	const over = (from: string, to: string): typeof day => ({
		...day,
		domain: { from: `2017-${from}T00:00:00+01:00`, to: `2017-${to}T00:00:00+01:00` }
	});
	const of = (t: number) =>
		layout(tween(over('05-03', '06-16'), over('04-10', '07-20'), t), frames.wide)
			.rules.filter(({ kind }) => kind === 'tick')
			.map(({ key }) => key.slice(5, 15));
	const mondays = of(0.21);
	expect(mondays.map((iso) => new Date(iso).getUTCDay())).toEqual(mondays.map(() => 1));
	expect(of(0.2).filter((iso) => mondays.includes(iso)).length).toBeGreaterThan(4);
});

test('an axis of thousands of years has the widest ticks that there are, and not the closest', () => {
	const domain = { from: '0001-01-01T00:00:00Z', to: '3000-01-01T00:00:00Z' };
	const { rules } = layout({ ...years, domain }, frames.wide);
	// A tick is drawn in parts where words stand on it.
	const ticks = new Set(rules.filter(({ kind }) => kind === 'tick').map(({ x1 }) => x1));
	expect(ticks.size).toBeGreaterThan(5);
	expect(ticks.size).toBeLessThan(60);
});

test('a date is as high as it is long', () => {
	const mark = layout(years, frames.wide).times.find(({ key }) => key === 'sorry')!;
	expect(Math.abs(mark.w - mark.h)).toBeLessThan(0.1);
	expect(lozenge(mark)).toMatch(/^M[\d.]+,[\d.]+(L[\d.]+,[\d.]+){3}Z$/);
});

test('a name that changes sides goes and comes, and does not run across its time', () => {
	const wide = view({ window: times.window! });
	const late = view({ window: times.window! }, [
		'2017-05-23T00:00:00+01:00',
		'2017-05-23T18:00:00+01:00'
	]);
	const before = layout(late, frames.wide);
	const after = layout(wide, frames.wide);
	const side = ({ labels, times: [mark] }: ClockLayout) =>
		(labels.find(({ key }) => key === 'window 0')?.x ?? 0) < (mark?.x ?? 0);
	expect([side(before), side(after)]).toEqual([true, false]);
	for (const t of [0.3, 0.5, 0.7])
		expect(away(layout(tween(late, wide, t), frames.wide))).toEqual([]);
});
