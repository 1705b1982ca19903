import { round, type Box } from '../../paint/labels';

/** A stretch of time to be put on a row of its lane, and the size of the words that name it. */
export interface Entry {
	readonly key: string;
	/** Where it is drawn along the axis. */
	readonly from: number;
	readonly to: number;
	/** The size of its name; null where it goes without one. */
	readonly name: { readonly w: number; readonly h: number } | null;
}

/** Where a stretch of time and its name stand. */
export interface Placed {
	readonly bar: Box;
	readonly name: Box | null;
}

interface Room {
	/** Across the axis. */
	readonly from: number;
	readonly h: number;
	/** Along the axis: no name stands beyond. */
	readonly left: number;
	readonly right: number;
	/** How thick a stretch is drawn, and how much is kept free between two things. */
	readonly thick: number;
	readonly gap: number;
}

interface Spot {
	readonly at: 'left' | 'right' | 'above' | 'alone';
	readonly from: number;
	readonly to: number;
}

/** The places for a name, the best first: beside its time, or above it where that is longer than it. */
function spotsOf({ from, to, name }: Entry, { left, right, gap }: Room): Spot[] {
	if (!name) return [{ at: 'alone', from, to }];
	const before: Spot = { at: 'left', from: from - gap - name.w, to };
	const after: Spot = { at: 'right', from, to: to + gap + name.w };
	const all: Spot[] = [after, before, { at: 'above', from, to: Math.max(to, from + name.w) }];
	return all.filter(
		(spot) => (spot.at !== 'above' || to - from > name.w) && spot.from >= left && spot.to <= right
	);
}

/**
 * Rows for the stretches of a lane, in the order given: each on the highest row where it and its name
 * are clear of those before it, so that what crowds together comes down like a stair, earliest first.
 * Null where the lane has no room for that many rows.
 */
export function stack(entries: readonly Entry[], room: Room): Map<string, Placed> | null {
	const { thick, gap } = room;
	const rows: Spot[][] = [];
	const chosen: { readonly entry: Entry; readonly spot: Spot; readonly row: number }[] = [];
	for (const entry of entries) {
		const spots = spotsOf(entry, room);
		const clear = (spot: Spot, row: readonly Spot[]): boolean =>
			row.every((other) => spot.from > other.to + gap || spot.to < other.from - gap);
		let row = 0;
		let spot = spots.find((each) => clear(each, rows[row] ?? []));
		while (!spot && row < rows.length) {
			row += 1;
			spot = spots.find((each) => clear(each, rows[row] ?? []));
		}
		if (!spot) return null;
		(rows[row] ??= []).push(spot);
		chosen.push({ entry, spot, row });
	}
	const tall = ({ entry: { name }, spot }: (typeof chosen)[number]): number =>
		spot.at === 'above' ? (name?.h ?? 0) + thick * 1.25 : Math.max(name?.h ?? 0, thick);
	const heights = rows.map((_, row) =>
		Math.max(...chosen.filter((each) => each.row === row).map(tall))
	);
	const total = heights.reduce((sum, h) => sum + h, 0);
	const between = Math.min(gap, (room.h - 6 - total) / Math.max(1, rows.length - 1));
	if (between < 2) return null;
	const first = room.from + (room.h - total - between * (rows.length - 1)) / 2;
	const tops = heights.map(
		(_, row) => first + heights.slice(0, row).reduce((sum, h) => sum + h + between, 0)
	);
	return new Map(
		chosen.map((each): [string, Placed] => {
			const { entry, spot, row } = each;
			const { from, to, name } = entry;
			const middle = tops[row]! + heights[row]! / 2;
			const above = spot.at === 'above';
			const top = above ? middle + tall(each) / 2 - thick : middle - thick / 2;
			const bar: Box = { x: from, y: round(top), w: to - from, h: thick };
			if (!name) return [entry.key, { bar, name: null }];
			const x = above ? from : spot.at === 'left' ? spot.from : to + gap;
			const y = above ? middle - tall(each) / 2 : middle - name.h / 2;
			return [entry.key, { bar, name: { x, y: round(y), ...name } }];
		})
	);
}
