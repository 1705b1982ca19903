import { recent } from './recent';
import { el, once, type SvgNode } from './svg';
import { textWidth, type Face } from './text';

/** The roles a colour can have; each is a custom property of ink.css. */
export type Ink =
	'ink' | 'muted' | 'held' | 'shared' | 'leaked' | 'released' | 'disputed' | 'paper' | 'on-mark';

/** One line of text in a picture, in frame units. `y` is its baseline. */
export interface Label {
	/** Unique in the picture; a label that keeps its key and text keeps its identity between steps. */
	readonly key: string;
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly face: Face;
	readonly ink: Ink;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly spacing?: number;
	/** Drawn with a rim of the ground, where a line passes behind it. */
	readonly halo?: boolean;
	readonly opacity?: number;
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

/** Rounds to two decimals, so that a picture's markup is the same wherever it is drawn. */
export const round = (n: number): number => Math.round(n * 100) / 100 || 0;

/** The box that a label covers: its advance width, from a little above the capitals to the descenders. */
export function labelBox(label: Label): Box {
	const w = textWidth(label.text, label.face, label.size, label.spacing ?? 0);
	const x =
		label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - w : label.x - w / 2;
	return { x, y: label.y - label.size * 0.74, w, h: label.size * 0.96 };
}

/** How many units two labels may share before they collide. */
const SLACK = 0.5;

/** True where two boxes share more than `slack` units in both directions. */
export function overlaps(a: Box, b: Box, slack = SLACK): boolean {
	return (
		Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) > slack &&
		Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) > slack
	);
}

/** The box around boxes. */
export function around(boxes: readonly Box[]): Box {
	const x = Math.min(...boxes.map((b) => b.x));
	const y = Math.min(...boxes.map((b) => b.y));
	return {
		x: round(x),
		y: round(y),
		w: round(Math.max(...boxes.map((b) => b.x + b.w)) - x),
		h: round(Math.max(...boxes.map((b) => b.y + b.h)) - y)
	};
}

/**
 * Places rows of given heights in order, each as near to where it wants to be as the others allow,
 * between `from` and `to`: pushed down where they would overlap, then up from the lower edge.
 */
export function settle(
	rows: readonly { readonly at: number; readonly h: number }[],
	from: number,
	to: number
): number[] {
	const out: number[] = [];
	let floor = from;
	for (const row of rows) {
		const top = Math.max(row.at, floor);
		out.push(top);
		floor = top + row.h;
	}
	let ceiling = to;
	for (let i = rows.length - 1; i >= 0; i -= 1) {
		const row = rows[i]!;
		const top = Math.min(out[i]!, ceiling - row.h);
		out[i] = round(top);
		ceiling = top;
	}
	return out;
}

/** A label as it is drawn. One that fades has no layer of its own. */
export const labelNode = once(
	({ key, text, x, y, size, face, ink, anchor, spacing, halo, opacity }: Label): SvgNode =>
		el(
			'text',
			key,
			{
				class: face,
				x,
				y,
				'font-size': size,
				'text-anchor': anchor === 'start' ? undefined : anchor,
				'letter-spacing': spacing,
				fill: `var(--${ink})`,
				stroke: halo ? 'var(--zone)' : undefined,
				'stroke-width': halo ? Math.round(size * 4) / 10 : undefined,
				'stroke-linejoin': halo ? 'round' : undefined,
				'paint-order': halo ? 'stroke' : undefined,
				'fill-opacity': opacity,
				'stroke-opacity': halo ? opacity : undefined
			},
			text
		)
);

const mix = (a: number, b: number, t: number): number => round(a + (b - a) * t);

/** How visible something is that leaves in the first half of a transition and comes in the second. */
export const leaving = (t: number): number => round(Math.max(0, 1 - 2 * t));
export const arriving = (t: number): number => round(Math.max(0, 2 * t - 1));

interface Marked {
	readonly key: string;
	readonly opacity?: number;
}

/** What becomes of the marks of two pictures, whatever the time between them. */
interface Plan<M> {
	/** The marks of the picture between, with those that stay as they are. */
	readonly marks: readonly M[];
	readonly moves: readonly { readonly at: number; readonly from: M; readonly to: M }[];
	readonly comes: readonly { readonly at: number; readonly mark: M }[];
	readonly goes: readonly { readonly at: number; readonly mark: M }[];
}

function planOf<M extends Marked, N extends keyof M>(
	a: readonly M[],
	b: readonly M[],
	numbers: readonly N[],
	same: (a: M, b: M) => boolean
): Plan<M> {
	const before = new Map(a.map((mark) => [mark.key, mark]));
	const marks: M[] = [...b];
	const moves: Plan<M>['moves'][number][] = [];
	const comes: Plan<M>['comes'][number][] = [];
	const goes: Plan<M>['goes'][number][] = [];
	const kept = new Set<string>();
	const replaced = new Set<string>();
	b.forEach((mark, at) => {
		const from = before.get(mark.key);
		if (from && same(from, mark)) {
			kept.add(mark.key);
			// A mark that stays as it is stays the same object.
			const still =
				from.opacity === mark.opacity && numbers.every((name) => from[name] === mark[name]);
			if (!still) moves.push({ at, from, to: mark });
		} else {
			if (from) replaced.add(mark.key);
			comes.push({ at, mark });
		}
	});
	for (const mark of a) {
		if (kept.has(mark.key)) continue;
		// One whose key another takes needs a key of its own.
		const key = replaced.has(mark.key) ? `${mark.key} was` : mark.key;
		goes.push({ at: marks.length, mark: { ...mark, key } });
		marks.push(mark);
	}
	return { marks, moves, comes, goes };
}

/** The last plan from a list of marks: a picture in change asks for it with every frame. */
const plans = new WeakMap<
	readonly Marked[],
	{ readonly b: readonly Marked[]; readonly plan: Plan<Marked> }
>();

/**
 * Marks between two pictures: those in both move by the named numbers, those in one leave or arrive.
 * `same` decides whether two marks of one key are the same mark (else one leaves and one arrives);
 * `going` and `coming` are how visible those are. Where nothing changes it is the second list itself.
 * Two lists must be blended by the same numbers and the same `same` each time.
 */
export function blend<M extends Marked, N extends keyof M>(
	a: readonly M[],
	b: readonly M[],
	t: number,
	numbers: readonly N[],
	same: (a: M, b: M) => boolean = () => true,
	going = leaving(t),
	coming = arriving(t)
): readonly M[] {
	if (a === b) return b;
	let known = plans.get(a);
	if (known?.b !== b) {
		known = { b, plan: planOf(a, b, numbers, same) as unknown as Plan<Marked> };
		plans.set(a, known);
	}
	const { marks, moves, comes, goes } = known.plan as unknown as Plan<M>;
	if (moves.length + comes.length + goes.length === 0) return b;
	const out = [...marks];
	for (const { at, from, to } of moves) {
		const moved = { ...to } as unknown as Record<PropertyKey, unknown>;
		for (const name of numbers) moved[name] = mix(from[name] as number, to[name] as number, t);
		if (from.opacity !== undefined || to.opacity !== undefined)
			moved.opacity = mix(from.opacity ?? 1, to.opacity ?? 1, t);
		out[at] = moved as unknown as M;
	}
	for (const { at, mark } of comes)
		out[at] = { ...mark, opacity: round((mark.opacity ?? 1) * coming) };
	for (const { at, mark } of goes)
		out[at] = { ...mark, opacity: round((mark.opacity ?? 1) * going) };
	return out;
}

/** Labels between two pictures. */
export function blendLabels(
	a: readonly Label[],
	b: readonly Label[],
	t: number,
	going = leaving(t),
	coming = arriving(t)
): readonly Label[] {
	const all = blend(a, b, t, ['x', 'y', 'size'], sameLabel, going, coming);
	// What is not seen yet, or no more, is not drawn either: to place text costs more than all the rest.
	return going && coming ? all : all.filter((label) => label.opacity !== 0);
}

const sameLabel = (p: Label, q: Label): boolean =>
	p.text === q.text && p.anchor === q.anchor && p.ink === q.ink && p.face === q.face;

/**
 * Labels between two pictures, where one that changes its ink alone turns from the one into the other
 * and is never out of sight.
 */
export function dissolveLabels(a: readonly Label[], b: readonly Label[], t: number): Label[] {
	const { turned, was } = turn(a, b);
	return blendLabels(turned, b, t).flatMap((label) => {
		const ink = was.get(label.key);
		return ink
			? [label, { ...label, key: `${label.key} was`, ink, opacity: round(1 - t) }]
			: [label];
	});
}

/** The first labels in the ink of the second ones, and which ink those had that turn. */
const turn = recent((a: readonly Label[], b: readonly Label[]) => {
	const after = new Map(b.map((label) => [label.key, label]));
	const was = new Map<string, Ink>();
	const turned = a.map((label) => {
		const next = after.get(label.key);
		const same = next?.text === label.text && next.face === label.face;
		if (!next || !same || next.ink === label.ink) return label;
		was.set(label.key, label.ink);
		return { ...label, ink: next.ink };
	});
	return { turned, was };
});

/** The key of a label of which this may be the half that leaves. */
const whole = ({ key }: Label): string => key.replace(/ was$/, '');

/** How deep in another a label is out of sight, in parts of its size. */
const DEEP = 0.12;

/**
 * The labels of a picture in change, none of which can be read where another stands: of two that run into each
 * other the one that fades gives way, else the later one, the more the deeper it is in the other. Where none
 * collides, as at both ends of a change, all stay as they are.
 */
export function giveWay(labels: readonly Label[]): readonly Label[] {
	const fades = ({ opacity }: Label): boolean => opacity !== undefined;
	const ranked = [...labels.filter((label) => !fades(label)), ...labels.filter(fades)];
	const boxes = ranked.map(labelBox);
	const visible: number[] = [];
	const given = new Map<Label, number>();
	ranked.forEach((label, i) => {
		const box = boxes[i]!;
		let opacity = label.opacity ?? 1;
		for (let n = 0; n < i && opacity > 0; n += 1) {
			const other = boxes[n]!;
			const down = Math.min(box.y + box.h, other.y + other.h) - Math.max(box.y, other.y);
			if (down <= SLACK) continue;
			const along = Math.min(box.x + box.w, other.x + other.w) - Math.max(box.x, other.x);
			const deep = Math.min(down, along) - SLACK;
			// The two halves of one that changes its ink are one.
			if (deep <= 0 || whole(ranked[n]!) === whole(label)) continue;
			const share = Math.min(1, deep / (label.size * DEEP));
			opacity *= 1 - share * Math.min(1, 2 * visible[n]!);
		}
		visible.push(opacity);
		if (opacity !== (label.opacity ?? 1)) given.set(label, round(opacity));
	});
	if (given.size === 0) return labels;
	return labels.flatMap((label) => {
		const opacity = given.get(label);
		return opacity === undefined ? [label] : opacity > 0 ? [{ ...label, opacity }] : [];
	});
}
