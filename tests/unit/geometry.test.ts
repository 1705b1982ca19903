import { beforeAll, describe, expect, test } from 'vitest';
import { frameNames, frames, type Frame } from '../../src/lib/paint/frames';
import { labelBox, overlaps, type Box, type Label } from '../../src/lib/paint/labels';
import { picture, type Picture } from '../../src/lib/scenes/picture';
import { kindOf, loadKinds } from '../../src/lib/scenes/registry';
import { withPlay } from '../../src/lib/story/play';
import { publish, stepsOf } from '../../src/lib/story/publish';
import { story } from '../../src/content/index';

const steps = stepsOf(publish(story));

beforeAll(loadKinds);

const square = (x: number, y: number, size: number): Box => ({
	x: x - size / 2,
	y: y - size / 2,
	w: size,
	h: size
});

/** The marks that no label may touch, and the boxes that a label inside must not leave. */
function marksOf(drawn: Picture): {
	pieces: { key: string; box: Box }[];
	cards: { key: string; box: Box }[];
} {
	const layout = drawn.layout;
	if ('badges' in layout) {
		return {
			pieces: [
				...layout.places.map((p) => ({ key: `place ${p.key}`, box: square(p.x, p.y, 2 * p.r) })),
				...layout.times.map((t) => ({ key: `time of ${t.key}`, box: t }))
			],
			cards: layout.badges.map((b) => ({ key: `? of ${b.key}`, box: square(b.x, b.y, 2 * b.r) }))
		};
	}
	if ('icons' in layout) {
		return {
			pieces: [
				...layout.icons
					.filter((i) => !i.key.endsWith(' at'))
					.map((i) => ({ key: `icon of ${i.key}`, box: square(i.x, i.y, i.size) })),
				...layout.times.map((t) => ({ key: `time of ${t.key}`, box: t }))
			],
			cards: []
		};
	}
	if ('stairs' in layout) {
		const { stroke } = layout;
		// Each run of the stair without its corners, where it meets the next.
		const runs = layout.stairs
			.filter(({ faint }) => faint)
			.flatMap(({ points }) =>
				points.slice(1).map(([x, y], i) => {
					const [x0, y0] = points[i] ?? [x, y];
					const level = y === y0;
					return {
						key: `run ${i} of the stair`,
						box: {
							x: Math.min(x, x0) + (level ? stroke : -stroke / 2),
							y: Math.min(y, y0) + (level ? -stroke / 2 : stroke),
							w: level ? Math.abs(x - x0) - 2 * stroke : stroke,
							h: level ? stroke : Math.abs(y - y0) - 2 * stroke
						}
					};
				})
			);
		return {
			pieces: [
				...runs,
				...layout.bars.map((bar) => ({ key: `bar of ${bar.key}`, box: bar })),
				...layout.doubts.map((d) => ({ key: `doubt of ${d.key}`, box: square(d.x, d.y, 2 * d.r) }))
			],
			cards: []
		};
	}
	if ('seats' in layout) {
		return {
			// The letters on the tiles of the one plot are the mosaic's own business.
			pieces: [
				...layout.plots
					.filter((p) => p.size < 100)
					.map((p) => ({ key: p.key, box: { x: p.x, y: p.y, w: p.size, h: p.size } })),
				...layout.bars.map(({ key, x, y, w, h }) => ({ key, box: { x, y, w, h } }))
			],
			cards: layout.seats.map(({ key, x, y, w, h }) => ({ key, box: { x, y, w, h } }))
		};
	}
	if ('knots' in layout) {
		return {
			pieces: [
				...layout.pieces.map((p) => ({
					key: p.key,
					box: { x: p.x - p.size / 2, y: p.y - p.size / 2, w: p.size, h: p.size * 1.06 }
				})),
				...layout.knots.map((k) => ({ key: k.key, box: square(k.x, k.y, 2 * k.r) }))
			],
			cards: []
		};
	}
	if ('crowds' in layout) {
		return {
			pieces: [
				...layout.pieces.map((p) => ({ key: p.key, box: square(p.x, p.y, p.size) })),
				...layout.crowds.map((c) => ({
					key: c.key,
					box: { x: c.left, y: c.top, w: c.right - c.left, h: c.foot - c.top }
				}))
			],
			cards: layout.cards.map((c) => ({ key: c.key, box: { x: c.x, y: c.y, w: c.w, h: c.h } }))
		};
	}
	return {
		pieces: [
			...layout.pieces.map((p) => ({
				key: p.key,
				box: { x: p.x - p.size / 2, y: p.y - p.size / 2, w: p.size, h: p.size * 1.06 }
			})),
			...layout.unknowns.map((u) => ({
				key: u.key,
				box: { x: u.x - u.r, y: u.y - u.r, w: 2 * u.r, h: 2 * u.r }
			}))
		],
		cards: layout.cards.map((c) => ({ key: c.key, box: { x: c.x, y: c.y, w: c.w, h: c.h } }))
	};
}

const inside = (a: Box, b: Box): boolean =>
	a.x >= b.x - 0.5 &&
	a.y >= b.y - 0.5 &&
	a.x + a.w <= b.x + b.w + 0.5 &&
	a.y + a.h <= b.y + b.h + 0.5;

const say = (label: Label): string => `“${label.text}” (${label.key})`;

function problems(drawn: Picture, frame: Frame): string[] {
	const out: string[] = [];
	const labels = drawn.labels.map((label) => ({ label, box: labelBox(label) }));
	const { pieces, cards } = marksOf(drawn);
	const whole: Box = { x: frame.pad / 2, y: 0, w: frame.width - frame.pad, h: frame.height };
	labels.forEach(({ label, box }, i) => {
		if (!inside(box, whole)) out.push(`${say(label)} leaves the frame`);
		if (label.size < frame.type.label)
			out.push(`${say(label)} is smaller than ${frame.type.label}`);
		for (const other of labels.slice(i + 1)) {
			if (overlaps(box, other.box)) out.push(`${say(label)} overlaps ${say(other.label)}`);
		}
		for (const piece of pieces) {
			if (overlaps(box, piece.box, 1)) out.push(`${say(label)} touches the piece ${piece.key}`);
		}
		for (const card of cards) {
			if (overlaps(box, card.box, 1) && !inside(box, card.box)) {
				out.push(`${say(label)} crosses the edge of the card ${card.key}`);
			}
		}
	});
	pieces.forEach((piece, i) => {
		if (!inside(piece.box, whole)) out.push(`the piece ${piece.key} leaves the frame`);
		for (const other of pieces.slice(i + 1)) {
			if (overlaps(piece.box, other.box)) out.push(`the piece ${piece.key} overlaps ${other.key}`);
		}
		for (const card of cards) {
			if (overlaps(piece.box, card.box, 1) && !inside(piece.box, card.box)) {
				out.push(`the piece ${piece.key} crosses the edge of the card ${card.key}`);
			}
		}
	});
	cards.forEach((card, i) => {
		for (const other of cards.slice(i + 1)) {
			if (overlaps(card.box, other.box)) out.push(`the cards ${card.key} and ${other.key} overlap`);
		}
	});
	return out;
}

describe.each(frameNames)('nothing collides in the frame %s', (name) => {
	test.each(steps.map((step) => [step.id, step] as const))('%s', (_, step) => {
		expect(problems(picture(step, frames[name]), frames[name])).toEqual([]);
	});
});

describe('nothing collides however a reader sets the picture', () => {
	const played = steps.find((step) => step.play)!;
	const queries = [
		...[
			'p=0',
			'p=60',
			'on=none',
			'on=A&p=60',
			'need=1',
			'need=5',
			'share=0',
			'share=0-5-100-40-35'
		],
		...['p=60&need=5&share=100-95-90-85-80', 'on=BDE&p=33&need=4&share=55', 'p=60&need=1']
	];
	test.each(queries.flatMap((query) => frameNames.map((name) => [query, name] as const)))(
		'%s in %s',
		(query, name) => {
			const { play } = kindOf(played.kind);
			const set = { ...play?.parse(`?${query}`, played.play ?? []) };
			expect(Object.keys(set)).not.toEqual([]);
			const drawn = picture(withPlay(played, set), frames[name]);
			expect(problems(drawn, frames[name])).toEqual([]);
		}
	);
});

describe('every event on a clock is named beside its time', () => {
	const clocks = steps.filter((step) => step.kind === 'clock');
	test.each(
		clocks.flatMap((step) =>
			frameNames.filter((name) => name !== 'card').map((name) => [step.id, name, step] as const)
		)
	)('%s in %s', (_, name, step) => {
		const drawn = picture(step, frames[name]);
		const { events } = step.view as { events: Record<string, unknown> };
		for (const key of Object.keys(events)) {
			expect(
				drawn.labels.some((label) => label.key === `${key} 0`),
				key
			).toBe(true);
		}
	});
});

describe('no line of a clock runs behind words', () => {
	const clocks = steps.filter((step) => step.kind === 'clock');
	test.each(clocks.flatMap((step) => frameNames.map((name) => [step.id, name, step] as const)))(
		'%s in %s',
		(_, name, step) => {
			const { layout, labels } = picture(step, frames[name]);
			if (!('times' in layout)) throw new Error('not a clock');
			for (const { key, kind, x1, y1, x2, y2 } of layout.rules) {
				if (kind !== 'tick' && kind !== 'origin') continue;
				const line = { x: x1 - 1, y: y1 - 1, w: x2 - x1 + 2, h: y2 - y1 + 2 };
				for (const label of labels)
					expect(overlaps(line, labelBox(label)), `${key} behind ${say(label)}`).toBe(false);
			}
		}
	);
});

describe('a yardstick belongs to no moment of the clock it is held against', () => {
	const held = steps.filter((s) => s.kind === 'clock' && 'yardstick' in s.view);
	test.each(held.flatMap((s) => frameNames.map((name) => [s.id, name, s] as const)))(
		'%s in %s',
		(_, name, step) => {
			const { layout } = picture(step, frames[name]);
			if (!('icons' in layout)) throw new Error('not a clock');
			const across = name !== 'narrow';
			const bar = layout.rules.find((rule) => rule.key === 'yardstick bar')!;
			for (const end of across ? [bar.x1, bar.x2] : [bar.y1, bar.y2]) {
				for (const time of layout.times) {
					const [from, length] = across ? [time.x, time.w] : [time.y, time.h];
					for (const moment of [from, from + length])
						expect(Math.abs(moment - end), time.key).toBeGreaterThan(5);
				}
				for (const tick of layout.rules.filter((rule) => rule.kind === 'tick')) {
					expect(Math.abs((across ? tick.x1 : tick.y1) - end), tick.key).toBeGreaterThan(5);
				}
			}
		}
	);
});

describe('words that are pointed at tell their own', () => {
	const within = ({ x, y, w, h }: Box, [px, py]: readonly [number, number]): boolean =>
		px >= x && px <= x + w && py >= y && py <= y + h;
	const clocks = steps.filter((step) => step.kind === 'clock');
	test.each(clocks.flatMap((s) => frameNames.map((name) => [s.id, name, s] as const)))(
		'%s in %s',
		(_, name, step) => {
			const { labels, targets } = picture(step, frames[name]);
			// What is drawn later lies on top: marks first, then words.
			const layers = [
				...targets.flatMap(({ key, also }) => (also ? [{ key, box: also }] : [])),
				...targets.map(({ key, box }) => ({ key, box }))
			].reverse();
			for (const { key } of targets) {
				for (const label of labels.filter((each) => new RegExp(`^${key} \\d+$`).test(each.key))) {
					const box = labelBox(label);
					const middle = [box.x + box.w / 2, box.y + box.h / 2] as const;
					const hit = layers.find((layer) => within(layer.box, middle));
					expect(hit?.key, label.text).toBe(key);
				}
			}
		}
	);
});
