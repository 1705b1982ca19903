import { describe, expect, test } from 'vitest';
import { frameNames, frames, type Frame } from '../../src/lib/paint/frames';
import { labelBox, overlaps, type Box, type Label } from '../../src/lib/paint/labels';
import { picture, type Picture } from '../../src/lib/scenes/picture';
import { kindOf, loadKinds } from '../../src/lib/scenes/registry';
import { withPlay } from '../../src/lib/story/play';
import { publish, stepsOf } from '../../src/lib/story/publish';
import { story } from '../../src/content/index';

const steps = stepsOf(publish(story));

await loadKinds();

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

/** The key of a label of which this may be the half that leaves. */
const whole = ({ key }: Label): string => key.replace(/ was$/, '');

describe.each(['narrow', 'wide', 'slide'] as const)('in change, in the frame %s', (name) => {
	const changes = steps.flatMap((step, i) => {
		const before = steps[i - 1];
		return before?.scene === step.scene
			? [[before.id, step.id, before, step] as const, [step.id, before.id, step, before] as const]
			: [];
	});
	test.each(changes)('no label can be read where another stands: %s to %s', (_a, _b, from, to) => {
		const frame = frames[name];
		const deep = frame.type.label * 0.12;
		const out = new Set<string>();
		for (let n = 1; n < 40; n += 1) {
			const read = picture(to, frame, from, n / 40)
				.labels.filter(({ opacity = 1 }) => opacity > 0.25)
				.map((label) => ({ label, box: labelBox(label) }));
			read.forEach(({ label, box }, i) => {
				for (const other of read.slice(i + 1)) {
					// The halves of a label that changes its ink are the same words at the same place.
					if (whole(label) !== whole(other.label) && overlaps(box, other.box, deep))
						out.add(`at ${n / 40}: ${say(label)} and ${say(other.label)}`);
				}
			});
		}
		expect([...out]).toEqual([]);
	});
});

/** The frames of a change, as far as it has come in each: about 34 on most screens, eased as the player does. */
const FRAMES = 34;
const come = (n: number): number => {
	const c = n / FRAMES;
	return c < 0.5 ? 4 * c ** 3 : 1 - 4 * (1 - c) ** 3;
};

describe.each(['narrow', 'wide', 'slide'] as const)('from frame to frame in %s', (name) => {
	const changes = steps.flatMap((step, i) => {
		const before = steps[i - 1];
		return before?.scene === step.scene ? [[before.id, step.id, before, step] as const] : [];
	});
	test.each(changes)('no words come or go at once: %s to %s', (_a, _b, from, to) => {
		const seen = (n: number): Map<string, number> => {
			const drawn =
				n === 0
					? picture(from, frames[name])
					: n === FRAMES
						? picture(to, frames[name])
						: picture(to, frames[name], from, come(n));
			const out = new Map<string, number>();
			for (const { key, text, opacity = 1 } of drawn.labels) {
				const of = `${key.replace(/ (was|turned)$/, '')}: ${text}`;
				out.set(of, Math.max(out.get(of) ?? 0, opacity));
			}
			return out;
		};
		const out: string[] = [];
		let before = seen(0);
		for (let n = 1; n <= FRAMES; n += 1) {
			const now = seen(n);
			for (const of of new Set([...before.keys(), ...now.keys()])) {
				const [was, is] = [before.get(of) ?? 0, now.get(of) ?? 0];
				if (Math.abs(is - was) > 0.9) out.push(`frame ${n}: ${of} from ${was} to ${is}`);
			}
			before = now;
		}
		expect(out).toEqual([]);
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

describe('what nobody established belongs to nobody', () => {
	const apart = (a: Box, b: Box): number =>
		Math.hypot(
			Math.max(0, a.x - b.x - b.w, b.x - a.x - a.w),
			Math.max(0, a.y - b.y - b.h, b.y - a.y - a.h)
		);
	const from = (step: (typeof steps)[number], mark: string | null, stop: string): boolean => {
		const { pieces } = step.view as { pieces: Readonly<Record<string, readonly string[]>> };
		return mark !== null && (pieces[mark] ?? []).includes(stop);
	};
	const drawn = steps
		.filter((step) => step.kind === 'channel')
		.flatMap((step) =>
			frameNames.map((name) => {
				const { layout, labels } = picture(step, frames[name]);
				if (!('unknowns' in layout)) throw new Error('not a channel');
				return { id: step.id, name, step, layout, labels };
			})
		);
	const open = drawn.filter(({ layout }) => layout.unknowns.length > 0);
	const elsewhere = drawn.filter(({ step, layout }) =>
		layout.pieces.some((p) => p.at === 'wall' && from(step, p.mark, 'elsewhere'))
	);

	test('there is such a place, and such a piece, in every frame', () => {
		for (const name of frameNames) {
			expect(open.filter((d) => d.name === name).map((d) => d.id)).toEqual([
				'it-happens-again',
				'who-leaked'
			]);
			expect(elsewhere.filter((d) => d.name === name).map((d) => d.id)).toEqual(['who-leaked']);
		}
	});

	test.each(open)('$id in $name: it stands in no zone, by no card, and is named', (d) => {
		const [{ x, y, r }] = d.layout.unknowns as [(typeof d.layout.unknowns)[number]];
		const place = square(x, y, 2 * r);
		for (const zone of d.layout.zones) expect(overlaps(place, zone, 0), zone.key).toBe(false);
		for (const card of d.layout.cards) expect(apart(place, card), card.key).toBeGreaterThan(3 * r);
		const words = d.labels.filter((label) => label.key.startsWith('unknown'));
		expect(words.map(({ text }) => text).join(' ')).toBe('source not established');
		const { label } = frames[d.name].type;
		expect(Math.min(...words.map((w) => apart(place, labelBox(w))))).toBeLessThan(label);
	});

	test.each(open)('$id in $name: what came from it is joined to it, and nearest to it', (d) => {
		const [{ x, y, r }] = d.layout.unknowns as [(typeof d.layout.unknowns)[number]];
		const place = square(x, y, 2 * r);
		const ways = d.layout.leaks.map((leak) => (leak.d.match(/-?[\d.]+/g) ?? []).map(Number));
		const begin = ways.filter(([x0 = 0, y0 = 0]) => Math.hypot(x0 - x, y0 - y) < r + 1);
		const came = d.layout.pieces.filter((p) => p.at === 'wall' && from(d.step, p.mark, 'unknown'));
		expect(came).toHaveLength(d.id === 'it-happens-again' ? 3 : 0);
		expect(begin).toHaveLength(Math.max(1, came.length));
		for (const p of came) {
			const box = square(p.x, p.y, p.size);
			const joined = begin.some(([, , x1 = 0, y1 = 0]) => apart(box, square(x1, y1, 1)) < 1);
			expect(joined, p.key).toBe(true);
			for (const card of d.layout.cards) {
				expect(apart(box, card), `${p.key} and ${card.key}`).toBeGreaterThan(apart(box, place));
			}
		}
	});

	test.each(elsewhere)('$id in $name: what came from elsewhere stands alone, and is named', (d) => {
		const piece = d.layout.pieces.find(
			(p) => p.at === 'wall' && from(d.step, p.mark, 'elsewhere')
		)!;
		const box = square(piece.x, piece.y, piece.size);
		for (const zone of d.layout.zones.filter(({ key }) => key !== 'public')) {
			expect(overlaps(box, zone, 0), zone.key).toBe(false);
		}
		for (const card of d.layout.cards) {
			expect(apart(box, card), card.key).toBeGreaterThan(piece.size * 0.9);
		}
		for (const { d: way } of d.layout.leaks) {
			const numbers = (way.match(/-?[\d.]+/g) ?? []).map(Number);
			for (let i = 0; i + 1 < numbers.length; i += 2) {
				expect(apart(box, square(numbers[i] ?? 0, numbers[i + 1] ?? 0, 1)), way).toBeGreaterThan(4);
			}
		}
		const words = d.labels.filter((label) => label.key.startsWith('more at the wall'));
		expect(words.map(({ text }) => text).join(' ')).toBe('details from France');
	});

	test.each(drawn)('$id in $name: what is to be known of a holder is said', (d) => {
		const { holders, release } = d.step.view as {
			holders: Readonly<Record<string, { note?: string }>>;
			release?: { full: string; short?: string };
		};
		for (const { slot } of d.layout.cards) {
			const note = d.labels.filter(({ key }) => key.startsWith(`${slot} note`));
			expect(note.map(({ text }) => text).join(' ')).toBe(holders[slot]?.note ?? '');
		}
		if (d.layout.release.length > 0) {
			const said = d.labels.find(({ key }) => key === 'release')?.text;
			expect([release?.full, release?.short]).toContain(said);
		}
	});

	test.each(drawn)('$id in $name: what has crossed the wall, everyone has', (d) => {
		if (!d.layout.cards.some(({ slot }) => slot === 'everyone')) return;
		const { pieces, card } = d.step.view as {
			pieces: Readonly<Record<string, readonly string[]>>;
			card?: readonly string[];
		};
		const crossed = Object.keys(pieces).filter(
			(mark) => pieces[mark]?.includes('wall') && (d.name !== 'card' || card?.includes(mark))
		);
		const had = d.layout.pieces.filter((p) => p.at === 'everyone').map((p) => p.mark);
		expect(had.sort()).toEqual(crossed.sort());
	});

	test.each(drawn)('$id in $name: no copy stands where none is on record', (d) => {
		const stated = ['name', 'photographs', 'map', 'account'];
		const at = d.layout.pieces
			.filter((p) => d.step.scene !== 'opening' && stated.includes(p.mark ?? ''))
			.map((p) => p.at);
		expect(
			at.filter((stop) => ['national', 'government', 'agencies', 'partners'].includes(stop))
		).toEqual([]);
	});
});

describe('a card says its point in few marks, each named', () => {
	const cards = steps.filter((step) => step.kind === 'channel');
	test.each(cards.map((step) => [step.id, step] as const))('%s', (_, step) => {
		const { layout, labels } = picture(step, frames.card);
		if (!('unknowns' in layout)) throw new Error('not a channel');
		expect(layout.cards.length).toBeLessThanOrEqual(4);
		const shown = new Set(layout.pieces.map((p) => p.mark));
		expect(shown.size).toBeLessThanOrEqual(4);
		for (const mark of shown) {
			expect(
				labels.some(({ key }) => key.startsWith(`${mark} `)),
				`${mark}`
			).toBe(true);
		}
	});
});
