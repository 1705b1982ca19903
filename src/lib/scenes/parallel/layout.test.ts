import { describe, expect, test } from 'vitest';
import { frameNames, frames } from '../../paint/frames';
import { labelBox, overlaps, type Box } from '../../paint/labels';
import {
	course,
	layout,
	targets,
	tween,
	type ParallelLayout,
	type ParallelView,
	type Stage
} from './layout';

const stage = (id: string, alike: boolean, left: string, right: string): Stage => ({
	id,
	full: id,
	alike,
	left: { full: `${left}, as it was written down later`, short: left },
	right: { full: `${right}, as it was written down later`, short: right }
});

const stages: ParallelView['stages'] = [
	stage('Made', true, 'by an old firm', 'by a firm, it is said'),
	stage('Sold', true, 'at the market', 'at the fair'),
	{
		...stage('Left by', false, 'not established', 'the caretaker'),
		right: {
			full: 'the caretaker, in the cloakroom',
			short: 'the caretaker',
			piece: { mark: 'finding', state: 'leaked' },
			detail: { text: 'He said so.', claims: ['made'] }
		}
	},
	stage('Left with', false, 'readers', 'town officials'),
	stage('On what shelf', false, 'none named', 'the “lost” shelf'),
	stage('At stake', true, 'a dry walk home', 'a dry walk, it is said'),
	stage('Answer', true, 'a sign goes up', 'a “new stand”'),
	stage('What followed', true, 'it is fetched', 'fetched, it is said')
];
const ids = stages.map(({ id }) => id);

const view = (left: number, right: number, focus: readonly string[] = []): ParallelView => ({
	lanes: { left: { full: 'Umbrella' }, right: { full: 'Parasol' } },
	stages,
	shown: { left: ids.slice(0, left), right: ids.slice(0, right) },
	focus
});

const views: Record<string, ParallelView> = {
	'none of either': view(0, 0),
	'four of one': view(0, 4, ['Left by', 'Left with']),
	'all of one': view(0, 8, ['Answer', 'What followed']),
	'three and eight': view(3, 8),
	'all of both': view(8, 8),
	'all of both, some in focus': view(8, 8, ['Left by', 'On what shelf', 'At stake'])
};

/** Small boxes along every lane. */
const along = ({ lanes, stroke }: ParallelLayout): Box[] =>
	lanes.flatMap(({ points }) =>
		points.slice(1).flatMap(([x1, y1], i) => {
			const [x0, y0] = points[i]!;
			return Array.from({ length: 21 }, (_, k) => {
				const u = k / 20;
				const sideways = 3 * u ** 2 - 2 * u ** 3;
				const down = 1.5 * u * (1 - u) + u ** 3;
				const [x, y] = [x0 + (x1 - x0) * sideways, y0 + (y1 - y0) * down];
				return { x: x - stroke, y: y - 1, w: 2 * stroke, h: 2 };
			});
		})
	);

describe.each(frameNames)('in the frame %s', (name) => {
	const frame = frames[name];
	const { plot } = frame;

	test.each(Object.entries(views))('%s: words keep clear of all else', (_, shown) => {
		const drawn = layout(shown, frame);
		const boxes = drawn.labels.map((label) => ({ text: label.text, box: labelBox(label) }));
		const marks = [
			...along(drawn),
			...drawn.knots.map(({ x, y, r }) => ({ x: x - r, y: y - r, w: 2 * r, h: 2 * r })),
			...drawn.pieces.map(({ x, y, size }) => ({
				x: x - size / 2,
				y: y - size / 2,
				w: size,
				h: size * 1.06
			})),
			...drawn.hairlines.map(({ x1, x2, y }) => ({ x: x1, y: y - 1, w: x2 - x1, h: 2 }))
		];
		boxes.forEach(({ text, box }, i) => {
			expect(box.x, text).toBeGreaterThanOrEqual(plot.x);
			expect(box.x + box.w, text).toBeLessThanOrEqual(plot.x + plot.w);
			expect(box.y, text).toBeGreaterThanOrEqual(plot.y);
			expect(box.y + box.h, text).toBeLessThanOrEqual(plot.y + plot.h + 1);
			for (const other of boxes.slice(i + 1))
				expect(overlaps(box, other.box), `${text} on ${other.text}`).toBe(false);
			for (const mark of marks) expect(overlaps(box, mark), text).toBe(false);
		});
	});

	test('a lane that shows nothing is faint and unnamed', () => {
		const drawn = layout(view(0, 4), frame);
		expect(drawn.lanes.find(({ key }) => key === 'left')?.reach).toBe(0);
		expect(drawn.labels.some(({ text }) => text === 'Umbrella')).toBe(false);
		expect(drawn.knots.filter(({ side, faint }) => side === 'left' && !faint)).toEqual([]);
	});

	test('what the step is not about recedes, and where they differ words are heavier', () => {
		const drawn = layout(view(8, 8, ['Left by', 'Left with']), frame);
		const about = /^(left|right) Left /;
		for (const label of drawn.labels.filter(({ key }) => /^(left|right) .* \d$/.test(key))) {
			const differs = stages.some((s) => !s.alike && label.key.includes(s.id));
			expect(label.ink, label.key).toBe(about.test(label.key) ? 'ink' : 'muted');
			expect(label.face, label.key).toBe(differs ? 'sans-bold' : 'sans');
		}
	});
});

test.each(frameNames.filter((name) => name !== 'card'))(
	'the course is the same whatever is shown, in %s',
	(name) => {
		const courses = Object.values(views).map((shown) =>
			JSON.stringify(layout(shown, frames[name]).lanes.map(({ points }) => points))
		);
		expect(new Set(courses).size).toBe(1);
	}
);

test('a card shows three stages at most, those of the step first', () => {
	const named = (shown: ParallelView) =>
		layout(shown, frames.card)
			.labels.filter(({ key }) => /^stage .* 0$/.test(key))
			.map(({ key }) => key.slice(6, -2));
	expect(named(view(0, 8, ['Answer']))).toEqual(['Answer']);
	expect(named(view(8, 8))).toEqual(['Left by', 'Left with', 'On what shelf']);
	expect(named(view(2, 2))).toEqual(['Made', 'Sold']);
});

test('a lane is drawn as far as it reaches', () => {
	const points = [
		[10, 0],
		[10, 20],
		[30, 60]
	] as const;
	expect(course(points, 0)).toBe('M10,0');
	expect(course(points, 0.5)).toBe('M10,0L10,10');
	expect(course(points, 1)).toBe('M10,0L10,20');
	expect(course(points, 1.5)).toBe('M10,0L10,20C10,30,15,35,20,40');
	expect(course(points, 2)).toBe('M10,0L10,20C10,40,30,40,30,60');
});

test('between two steps a lane grows and nothing else of the course moves', () => {
	const [a, b] = [view(0, 4), view(0, 6)];
	expect(tween(a, b, 0)).toBe(a);
	expect(tween(a, b, 1)).toBe(b);
	const reach = (t: number) =>
		layout(tween(a, b, t), frames.wide).lanes.find(({ key }) => key === 'right')?.reach;
	expect([0, 0.25, 0.5, 1].map(reach)).toEqual([4, 4.5, 5, 6]);
});

test('a cell with a detail can be asked about once it is shown', () => {
	const asked = (shown: ParallelView) => targets(shown, layout(shown, frames.narrow));
	expect(asked(view(0, 2))).toEqual([]);
	expect(asked(view(0, 4)).map(({ key, name }) => [key, name])).toEqual([
		['right Left by', 'Parasol, Left by: the caretaker, in the cloakroom']
	]);
});
