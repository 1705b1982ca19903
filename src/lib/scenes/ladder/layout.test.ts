import { describe, expect, test } from 'vitest';
import { frameNames, frames } from '../../paint/frames';
import { labelBox, overlaps, type Box } from '../../paint/labels';
import { layout, reached, targets, tween, type LadderLayout, type LadderView } from './layout';

const treads: LadderView['treads'] = [
	{
		id: 'sunday',
		when: { full: '4 March' },
		entries: [
			{
				id: 'letter',
				kind: 'act',
				full: 'The head librarian writes to the caretaker',
				short: 'A letter to the caretaker',
				by: { full: 'Ada Moor to Ben Reed, the keeper of the stand: mind it' }
			}
		]
	},
	{
		id: 'monday',
		when: { full: '5 March' },
		entries: [
			{
				id: 'damp',
				kind: 'words',
				full: '“rather damp”',
				by: { full: 'Ada Moor, head librarian, in the town paper, in the morning' },
				dispute: { full: 'two papers differ: see the log' }
			},
			{
				id: 'complaint',
				kind: 'act',
				full: 'A complaint to the acting caretaker',
				short: 'Complaint to the caretaker',
				by: {
					full: 'by the treasurer of the reading club; hour not known',
					short: 'by the treasurer'
				},
				dispute: { full: 'one paper says: to the caretaker' }
			}
		]
	},
	{
		id: 'evening',
		when: { full: '5 March, after the rain, to 6 March, morning', short: '5–6 March' },
		entries: [
			{ id: 'wet', kind: 'words', full: '“We are wet.”', by: { full: 'a reader' } },
			{ id: 'puddle', kind: 'words', full: '“puddles and surprise”', by: { full: 'a reader' } },
			{
				id: 'poem',
				kind: 'words',
				full: '“Careless, wet & disappointing”',
				by: { full: 'Cy Dale, treasurer' },
				dispute: { full: 'one paper has “distant”' }
			},
			{
				id: 'club',
				kind: 'words',
				full: '“undermines our evenings”',
				by: { full: 'the reading club' },
				dispute: { full: 'which club it was is disputed' },
				detail: { text: 'It was read aloud.', claims: ['made'] }
			},
			{
				id: 'lock',
				kind: 'act',
				full: 'The stand is locked for this one day',
				by: { full: 'reported by the log' }
			}
		]
	},
	{
		id: 'tuesday',
		when: { full: '6 March' },
		entries: [
			{
				id: 'council',
				kind: 'act',
				full: 'The head librarian takes it to the council',
				short: 'Moor takes it to the council',
				by: { full: 'at the town hall' }
			}
		]
	}
];
const entries = treads.flatMap((tread) => tread.entries.map((entry) => ({ tread, entry })));

const view = (shown: readonly string[], focus?: readonly string[]): LadderView => ({
	ground: {
		full: 'The owner is told by the evening librarian',
		short: 'The owner is told',
		by: { full: 'It was a dry walk home no more, the head librarian says' },
		detail: { text: 'She was told.', claims: ['made'] }
	},
	treads,
	unordered: { full: 'order not known', short: 'order unknown' },
	shown,
	...(focus ? { focus } : {})
});

const two = ['letter', 'damp'];
const four = [...two, 'wet', 'puddle'];
const six = [...four, 'complaint', 'poem'];
const everything = entries.map(({ entry }) => entry.id);
const views: Record<string, LadderView> = {
	'only the ground': view([], ['ground']),
	'an act and words': view(two, two),
	'two on one tread, a gap below': view(four, ['wet', 'puddle']),
	'the gap filled': view(six, ['complaint', 'poem']),
	'one more': view([...six, 'club'], ['club']),
	'the whole stair': view(everything, ['council']),
	'all of it, nothing in focus': view(everything),
	'more in focus than there is room for': view(everything, everything)
};

/** The stair, its faint course and the ground as boxes. */
const lines = ({ stairs, grounds, stroke }: LadderLayout): Box[] => [
	...stairs.flatMap(({ points }) =>
		points.slice(1).map(([x, y], i) => {
			const [x0, y0] = points[i]!;
			const [left, top] = [Math.min(x, x0) - stroke / 2, Math.min(y, y0) - stroke / 2];
			return { x: left, y: top, w: Math.abs(x - x0) + stroke, h: Math.abs(y - y0) + stroke };
		})
	),
	...grounds.map(({ x1, x2, y }) => ({ x: x1, y: y - stroke / 2, w: x2 - x1, h: stroke }))
];
const rings = ({ doubts }: LadderLayout): Box[] =>
	doubts.map(({ x, y, r }) => ({ x: x - r, y: y - r, w: 2 * r, h: 2 * r }));
const texts = (drawn: LadderLayout, key: RegExp): string[] =>
	drawn.labels.filter((label) => key.test(label.key)).map(({ text }) => text);

describe.each(frameNames)('in the frame %s', (name) => {
	const frame = frames[name];
	const { plot } = frame;

	test.each(Object.entries(views))('%s: words keep clear of all else', (state, shown) => {
		const drawn = layout(shown, frame);
		const boxes = drawn.labels.map((label) => ({ label, box: labelBox(label) }));
		const marks = [...lines(drawn), ...drawn.bars, ...rings(drawn)];
		boxes.forEach(({ label: { text, size }, box }, i) => {
			expect(size, text).toBeGreaterThanOrEqual(frame.type.label);
			expect(box.x, text).toBeGreaterThanOrEqual(plot.x);
			expect(box.x + box.w, text).toBeLessThanOrEqual(plot.x + plot.w);
			expect(box.y, text).toBeGreaterThanOrEqual(plot.y);
			expect(box.y + box.h, text).toBeLessThanOrEqual(plot.y + plot.h);
			for (const other of boxes.slice(i + 1))
				expect(overlaps(box, other.box), `${text} on ${other.label.text}, ${state}`).toBe(false);
			for (const mark of marks) expect(overlaps(box, mark), text).toBe(false);
		});
		for (const mark of [...drawn.bars, ...rings(drawn)])
			for (const line of lines(drawn)) expect(overlaps(mark, line)).toBe(false);
	});

	test('the ground lies under the stair, and is there before anything else', () => {
		for (const shown of Object.values(views)) {
			const drawn = layout(shown, frame);
			const [ground] = drawn.grounds;
			const words = drawn.labels.filter(({ key }) => key.startsWith('ground '));
			const aside = name === 'card' && shown.shown.length > 0;
			expect(words.length > 0).toBe(!aside);
			for (const word of words) expect(labelBox(word).y).toBeGreaterThan(ground!.y);
			for (const { points } of drawn.stairs)
				for (const [, y] of points) expect(y).toBeLessThanOrEqual(ground!.y);
		}
	});

	test('an act is told from words by its face and by the bar beside it', () => {
		const drawn = layout(view(everything, ['complaint', 'poem']), frame);
		const said = drawn.labels.filter(({ key }) => key.endsWith(' 0') && !key.startsWith('ground'));
		for (const { entry } of entries) {
			const head = said.find(({ key }) => key === `${entry.id} 0`);
			if (!head) continue;
			const act = entry.kind === 'act';
			expect(head.face).toBe(act ? 'sans-bold' : 'serif-bold');
			expect(drawn.bars.some(({ key }) => key === entry.id)).toBe(act);
		}
	});

	test('what is disputed has its question mark wherever its words stand', () => {
		for (const shown of Object.values(views)) {
			const drawn = layout(shown, frame);
			const stands = ({ id }: { id: string }) => texts(drawn, new RegExp(`^${id} 0$`)).length > 0;
			const disputed = entries.filter(({ entry }) => entry.dispute && stands(entry));
			expect(drawn.doubts.map(({ key }) => key)).toEqual(disputed.map(({ entry }) => entry.id));
		}
	});

	test('what the step is not about recedes', () => {
		const drawn = layout(view(six, ['complaint', 'poem']), frame);
		for (const label of drawn.labels.filter(
			({ key }) => / \d$/.test(key) && !/ (by|when|dispute) /.test(key)
		))
			expect(label.ink, label.key).toBe(/^(complaint|poem)/.test(label.key) ? 'ink' : 'muted');
		for (const label of drawn.labels.filter(({ ink }) => ink === 'disputed'))
			expect(label.key).toMatch(/^(complaint|poem)/);
	});
});

describe.each(['narrow', 'wide', 'slide'] as const)('the stair in %s', (name) => {
	const frame = frames[name];

	test('is in ink as far as the highest entry shown', () => {
		for (const shown of Object.values(views)) {
			const drawn = layout(shown, frame);
			const stair = drawn.stairs.find(({ faint }) => !faint)!;
			const [, tip] = reached(stair.points, stair.reach).at(-1)!;
			const tops = drawn.areas.filter(({ key }) => key !== 'ground').map(({ y }) => y);
			expect(tip).toBeCloseTo(Math.min(drawn.grounds[0]!.y, ...tops), 1);
		}
	});

	test('has its treads in order, and the entries of one on its riser', () => {
		const drawn = layout(view(everything, ['council']), frame);
		const { points } = drawn.stairs[0]!;
		for (const { tread, entry } of entries) {
			const k = treads.indexOf(tread);
			const [x, foot] = points[2 * k]!;
			const [, top] = points[2 * k + 1]!;
			const area = drawn.areas.find(({ key }) => key === entry.id)!;
			expect(area.x).toBe(x);
			expect(area.y).toBeGreaterThanOrEqual(top - 0.02);
			expect(area.y + area.h).toBeLessThanOrEqual(foot + 0.02);
		}
	});

	test('says each time once, and of several entries that their order is not known', () => {
		for (const shown of Object.values(views)) {
			const drawn = layout(shown, frame);
			for (const tread of treads) {
				const there = tread.entries.filter(({ id }) => shown.shown.includes(id));
				const said = texts(drawn, new RegExp(`^${tread.id} (when|beneath|before)`)).join(' ');
				expect(said.includes('March')).toBe(there.length > 0);
				expect(said.includes('order')).toBe(there.length > 1);
			}
		}
	});
});

test('in the wide frame nothing shifts between steps', () => {
	const courses = Object.values(views).map((shown) =>
		JSON.stringify(layout(shown, frames.wide).stairs.map(({ points }) => points))
	);
	expect(new Set(courses).size).toBe(1);
	const [some, all] = [view(six), view(everything)].map((shown) => layout(shown, frames.wide));
	for (const label of some!.labels.filter(({ key }) => !key.includes('when')))
		expect(all!.labels).toContainEqual(label);
});

test.each(['narrow', 'slide'] as const)('in %s what the step is not about has one line', (name) => {
	const drawn = layout(view(everything, ['poem']), frames[name]);
	expect(texts(drawn, /^damp /)).toEqual(['“rather damp”']);
	expect(texts(drawn, /^letter /)).toEqual(['A letter to the caretaker']);
	expect(texts(drawn, /^poem /)).toEqual([
		'“Careless, wet & disappointing”',
		'Cy Dale, treasurer',
		'one paper has “distant”'
	]);
});

test('a card has the words of three entries at most, those of the step first', () => {
	const worded = (shown: LadderView) =>
		layout(shown, frames.card)
			.labels.filter(({ key }) => / 0$/.test(key) && !/ (by|when|dispute) /.test(key))
			.map(({ key }) => key.slice(0, -2));
	expect(worded(view([], ['ground']))).toEqual(['ground']);
	expect(worded(view(six, ['complaint', 'poem']))).toEqual(['complaint', 'poem']);
	expect(worded(view(everything))).toEqual(['lock', 'council']);
	expect(worded(view(everything, everything))).toHaveLength(3);
});

test.each(frameNames)(
	'without ground words the stair stands on its line all the same, in %s',
	(name) => {
		const drawn = layout({ treads, shown: two }, frames[name]);
		expect(drawn.grounds).toHaveLength(1);
		expect(drawn.areas.map(({ key }) => key)).toEqual(two);
	}
);

test('a course is drawn as far as it reaches', () => {
	const points = [
		[10, 40],
		[10, 20],
		[30, 20]
	] as const;
	expect(reached(points, 0)).toEqual([[10, 40]]);
	expect(reached(points, 5)).toEqual([
		[10, 40],
		[10, 35]
	]);
	expect(reached(points, 20)).toEqual([
		[10, 40],
		[10, 20]
	]);
	expect(reached(points, 25)).toEqual([
		[10, 40],
		[10, 20],
		[15, 20]
	]);
	expect(reached(points, 40)).toEqual(points);
});

describe('between two steps', () => {
	const [a, b] = [view(two, two), view(four, ['wet', 'puddle'])];

	test('it begins and ends with the steps themselves', () => {
		expect(tween(a, b, 0)).toBe(a);
		expect(tween(a, b, 1)).toBe(b);
	});

	test('the stair grows', () => {
		const reach = (t: number) =>
			layout(tween(a, b, t), frames.wide).stairs.find(({ faint }) => !faint)!.reach;
		const [from, to] = [reach(0), reach(1)];
		expect(from).toBeLessThan(to);
		expect(reach(0.5)).toBeCloseTo((from + to) / 2, 1);
	});

	test('words that stay are never out of sight', () => {
		for (const t of [0.25, 0.5, 0.75]) {
			const drawn = layout(tween(a, b, t), frames.wide);
			const [label] = drawn.labels.filter(({ key }) => key === 'damp 0');
			expect(label).toMatchObject({ text: '“rather damp”', ink: 'muted' });
			expect(label?.opacity).toBeUndefined();
			expect(drawn.labels.find(({ key }) => key === 'damp 0 was')).toMatchObject({
				ink: 'ink',
				opacity: 1 - t
			});
		}
	});

	test('lines that go keep their distance from the entry they belong to', () => {
		const at = (t: number, key: RegExp) =>
			layout(tween(a, b, t), frames.narrow).labels.find((label) => key.test(label.key))!.y;
		const apart = at(0, /^damp by 0$/) - at(0, /^damp 0$/);
		expect(at(0.3, /^damp by 0$/) - at(0.3, /^damp 0$/)).toBeCloseTo(apart, 1);
	});
});

test('what has a detail can be asked about once it is shown', () => {
	const asked = (shown: LadderView) =>
		targets(shown, layout(shown, frames.narrow)).map(({ key, name }) => [key, name]);
	const ground = ['ground', 'The owner is told by the evening librarian'];
	expect(asked(view(four, ['wet']))).toEqual([ground]);
	expect(asked(view([...six, 'club'], ['club']))).toEqual([
		ground,
		[
			'club',
			'5 March, after the rain, to 6 March, morning: “undermines our evenings”, the reading club, which club it was is disputed'
		]
	]);
});
