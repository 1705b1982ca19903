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

/** True where two boxes share more than `slack` units in both directions. */
export function overlaps(a: Box, b: Box, slack = 0.5): boolean {
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

const mix = (a: number, b: number, t: number): number => round(a + (b - a) * t);

/** How visible something is that leaves in the first half of a transition and comes in the second. */
export const leaving = (t: number): number => round(Math.max(0, 1 - 2 * t));
export const arriving = (t: number): number => round(Math.max(0, 2 * t - 1));

interface Marked {
	readonly key: string;
	readonly opacity?: number;
}

/**
 * Marks between two pictures: those in both move by the named numbers, those in one leave or arrive.
 * `same` decides whether two marks of one key are the same mark (else one leaves and one arrives);
 * `going` and `coming` are how visible those are.
 */
export function blend<M extends Marked, N extends keyof M>(
	a: readonly M[],
	b: readonly M[],
	t: number,
	numbers: readonly N[],
	same: (a: M, b: M) => boolean = () => true,
	going = leaving(t),
	coming = arriving(t)
): M[] {
	let before: Map<string, M> | undefined;
	/** The mark of a key in the first picture; most stand at the same place in both lists. */
	const find = (key: string, i: number): M | undefined => {
		if (a[i]?.key === key) return a[i];
		before ??= new Map(a.map((mark) => [mark.key, mark]));
		return before.get(key);
	};
	const out: M[] = [];
	const kept = new Set<string>();
	const replaced = new Set<string>();
	b.forEach((mark, i) => {
		const old = find(mark.key, i);
		if (!old || !same(old, mark)) {
			if (old) replaced.add(mark.key);
			out.push({ ...mark, opacity: round((mark.opacity ?? 1) * coming) });
			return;
		}
		kept.add(mark.key);
		// A mark that stays as it is stays the same object.
		if (old.opacity === mark.opacity && numbers.every((name) => old[name] === mark[name])) {
			out.push(mark);
			return;
		}
		const moved = { ...mark } as unknown as Record<PropertyKey, unknown>;
		for (const name of numbers) moved[name] = mix(old[name] as number, mark[name] as number, t);
		if (old.opacity !== undefined || mark.opacity !== undefined)
			moved.opacity = mix(old.opacity ?? 1, mark.opacity ?? 1, t);
		out.push(moved as unknown as M);
	});
	if (kept.size === a.length) return out;
	for (const mark of a) {
		if (kept.has(mark.key)) continue;
		const opacity = round((mark.opacity ?? 1) * going);
		// One whose key another takes needs a key of its own.
		const key = replaced.has(mark.key) ? `${mark.key} was` : mark.key;
		out.push({ ...mark, key, opacity });
	}
	return out;
}

/** Labels between two pictures. */
export function blendLabels(
	a: readonly Label[],
	b: readonly Label[],
	t: number,
	going = leaving(t),
	coming = arriving(t)
): Label[] {
	return blend(
		a,
		b,
		t,
		['x', 'y', 'size'],
		(p, q) => p.text === q.text && p.anchor === q.anchor && p.ink === q.ink && p.face === q.face,
		going,
		coming
	);
}

/**
 * Labels between two pictures, where one that changes its ink alone turns from the one into the other
 * and is never out of sight.
 */
export function dissolveLabels(a: readonly Label[], b: readonly Label[], t: number): Label[] {
	const after = new Map(b.map((label) => [label.key, label]));
	const was = new Map<string, Ink>();
	const turned = a.map((label) => {
		const next = after.get(label.key);
		const same = next?.text === label.text && next.face === label.face;
		if (!next || !same || next.ink === label.ink) return label;
		was.set(label.key, label.ink);
		return { ...label, ink: next.ink };
	});
	return blendLabels(turned, b, t).flatMap((label) => {
		const ink = was.get(label.key);
		return ink
			? [label, { ...label, key: `${label.key} was`, ink, opacity: round(1 - t) }]
			: [label];
	});
}
