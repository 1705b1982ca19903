import { describe, expect, test } from 'vitest';
import { frameNames, frames } from '../../paint/frames';
import { labelBox, overlaps, type Box } from '../../paint/labels';
import { dots, field, layout, targets, tween, type Crowd, type CrowdView } from './layout';

const base: CrowdView = {
	count: 1000,
	piece: {
		mark: 'finding',
		label: { full: 'one note about an umbrella', short: 'one note' },
		detail: { text: 'It says where.', claims: ['made'] }
	},
	via: { full: 'Library' },
	crowd: {
		full: 'More than 1,000, drawn as 1,000. No\u00a0mark stands for a known reader.',
		short: '1,000 are drawn; no mark is a known reader'
	},
	figures: [
		{
			id: 'readers',
			figure: '1,000+',
			full: 'readers who got the note, as the library counted them in 2002',
			short: 'readers, as the library counted them in 2002',
			detail: { text: 'It counted.', claims: ['made'] }
		},
		{
			id: 'answers',
			figure: '4',
			full: 'answered at once; all four said that they had not left it there',
			short: 'answered at once; all four said that they had not left it'
		},
		{ id: 'owners', figure: '0', full: 'known owners' }
	],
	shown: ['readers', 'answers', 'owners']
};

const views: Record<string, CrowdView> = {
	'nobody yet': { ...base, count: 0, shown: [] },
	'two figures': { ...base, shown: ['readers', 'answers'] },
	'all figures, one in focus': { ...base, focus: ['owners'] }
};

/** Where each mark stands, read from the path that draws them. */
const placesOf = (crowd: Crowd): { x: number; y: number }[] => {
	const places: { x: number; y: number }[] = [];
	for (const [, move, x, y] of dots(crowd).matchAll(/([Mm])(-?[\d.]+),(-?[\d.]+)h/g)) {
		const last = move === 'm' ? places[places.length - 1]! : { x: 0, y: 0 };
		places.push({ x: last.x + Number(x), y: last.y + Number(y) });
	}
	return places;
};

describe.each(frameNames)('in the frame %s', (name) => {
	const frame = frames[name];
	const { plot } = frame;

	test.each(Object.entries(views))('%s: words keep clear of all else', (_, view) => {
		const drawn = layout(view, frame);
		const boxes = drawn.labels
			.filter(({ key }) => key !== 'via')
			.map((label) => ({ text: label.text, size: label.size, box: labelBox(label) }));
		const marks: Box[] = [
			...drawn.crowds.map((c) => ({
				x: c.left,
				y: c.start,
				w: c.right - c.left,
				h: c.foot + c.fade * 0.8 - c.start
			})),
			...drawn.pieces.map(({ x, y, size }) => ({
				x: x - size / 2,
				y: y - size / 2,
				w: size,
				h: size
			})),
			...drawn.ways.map((w) => ({ x: w.x1, y: w.y - w.half, w: w.x2 - w.x1, h: 2 * w.half })),
			...drawn.cards
		];
		boxes.forEach(({ text, size, box }, i) => {
			expect(size, text).toBeGreaterThanOrEqual(frame.type.label);
			expect(box.x, text).toBeGreaterThanOrEqual(plot.x);
			expect(box.x + box.w, text).toBeLessThanOrEqual(plot.x + plot.w);
			expect(box.y, text).toBeGreaterThanOrEqual(plot.y);
			expect(box.y + box.h, text).toBeLessThanOrEqual(plot.y + plot.h + 1);
			for (const other of boxes.slice(i + 1))
				expect(overlaps(box, other.box), `${text} on ${other.text}`).toBe(false);
			for (const mark of marks) expect(overlaps(box, mark), text).toBe(false);
		});
		for (const way of drawn.ways) {
			const [piece] = drawn.pieces;
			expect(way.x1).toBeLessThan((piece?.x ?? 0) - (piece?.size ?? 0) / 2);
			expect(way.x2).toBeGreaterThan((piece?.x ?? 0) + (piece?.size ?? 0) / 2);
		}
	});

	test('a thousand are a thousand marks that can be told apart, all alike and all inside', () => {
		const [crowd] = layout(base, frame).crowds;
		const places = placesOf(crowd!);
		expect(places).toHaveLength(1000);
		const { left, right, top, foot, size, pitch } = crowd!;
		expect(pitch - size).toBeGreaterThan(1.5);
		for (const { x, y } of places) {
			expect(x).toBeGreaterThan(left);
			expect(x + size * 0.7).toBeLessThan(right);
			expect(y).toBeGreaterThan(top);
			expect(y + size * 0.7).toBeLessThan(foot);
		}
		expect(new Set(places.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(1000);
	});

	test('no figure picks out a mark: the crowd is the same whatever is told beside it', () => {
		const drawn = (view: CrowdView) => layout(view, frame).crowds.map(dots);
		expect(drawn(views['two figures']!)).toEqual(drawn(views['all figures, one in focus']!));
		for (const view of Object.values(views))
			for (const label of layout(view, frame).labels)
				expect(['ink', 'muted', 'shared'], label.text).toContain(label.ink);
	});

	test('the field is open below its last row, and nothing is drawn there but its fading ground', () => {
		const [crowd] = layout(base, frame).crowds;
		expect(crowd!.fade).toBeGreaterThan(crowd!.pitch);
		for (const side of field(crowd!).sides) expect(side.endsWith(`,${crowd!.foot}`)).toBe(true);
	});
});

test.each(frameNames.filter((name) => name !== 'card'))(
	'a figure keeps its place whichever others are shown, in %s',
	(name) => {
		const at = (shown: readonly string[]) =>
			layout({ ...base, shown }, frames[name]).labels.find(({ text }) => text === '0')?.y;
		expect(at(['owners'])).toBe(at(['readers', 'answers', 'owners']));
	}
);

test('a card has one figure: the one in focus, or the first', () => {
	const told = (view: CrowdView) =>
		layout(view, frames.card)
			.labels.filter(({ face }) => face === 'serif-bold')
			.map(({ text }) => text);
	expect(told(base)).toEqual(['1,000+']);
	expect(told({ ...base, focus: ['owners'] })).toEqual(['0']);
	expect(told({ ...base, shown: [] })).toEqual([]);
});

test('what the step is not about recedes, the crowd as a whole', () => {
	const drawn = layout({ ...base, focus: ['owners'] }, frames.wide);
	expect(drawn.crowds[0]?.opacity).toBeLessThan(1);
	expect(layout({ ...base, focus: ['crowd'] }, frames.wide).crowds[0]?.opacity).toBeUndefined();
	const receding = drawn.labels.filter(({ opacity }) => opacity !== undefined);
	expect(receding.map(({ key }) => key)).toEqual(['figure readers', 'figure answers']);
});

test('between two steps marks are added one by one, and the field grows with them', () => {
	const [a, b] = [{ ...base, count: 0 }, base];
	expect(tween(a, b, 0)).toBe(a);
	expect(tween(a, b, 1)).toBe(b);
	const at = [0.25, 0.5, 0.75].map((t) => layout(tween(a, b, t), frames.wide).crowds[0]!);
	expect(at.map((crowd) => placesOf(crowd).length)).toEqual([250, 500, 750]);
	for (const crowd of at)
		expect(Math.max(...placesOf(crowd).map(({ y }) => y))).toBeLessThan(crowd.foot);
});

test('a row that is not full ends where the count does', () => {
	const [crowd] = layout({ ...base, count: 42 }, frames.wide).crowds;
	expect(placesOf(crowd!)).toHaveLength(42);
});

test('what has a detail can be asked about, once it is shown', () => {
	const asked = (view: CrowdView) =>
		targets(view, layout(view, frames.narrow)).map(({ key, name }) => [key, name]);
	expect(asked(base)).toEqual([
		['piece', 'one note about an umbrella'],
		['figure readers', '1,000+ readers who got the note, as the library counted them in 2002']
	]);
	expect(asked({ ...base, shown: [] }).map(([key]) => key)).toEqual(['piece']);
});
