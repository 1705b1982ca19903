/**
 * The thought experiment: what is found, shared and understood in imagined plots. Pure arithmetic
 * and a seeded draw; nothing here stands for a real plot, country or probability.
 */
export type PartnerId = 'A' | 'B' | 'C' | 'D' | 'E';

export const partnerIds: readonly PartnerId[] = ['A', 'B', 'C', 'D', 'E'];

/** Tiles in a plot, and plots that are drawn. */
export const TILES = 5;
export const PLOTS = 100;

/** Everything that decides what is understood. */
export interface Setting {
	/** The chance that a partner finds a tile, 0 to 1. */
	readonly find: number;
	/** The part of what it finds that each partner shares, 0 to 1. */
	readonly share: Readonly<Record<PartnerId, number>>;
	/** The partners that share at all. */
	readonly on: readonly PartnerId[];
	/** How many tiles must be on the table for a plot to be understood, 1 to 5. */
	readonly need: number;
}

/** Mulberry32: a small generator of numbers from 0 to 1, the same for a seed on every machine. */
export function mulberry32(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Two numbers from 0 to 1 for a plot, a tile and a partner: what `find` and what `share` is held against. */
export interface Draw {
	readonly found: number;
	readonly shared: number;
}

/** By plot, tile and partner. */
export type Draws = readonly (readonly (readonly Draw[])[])[];

let kept: { readonly seed: number; readonly draws: Draws } | null = null;

/**
 * The draws of a seed: plot by plot, tile by tile, partner by partner, first the one of finding. They
 * do not depend on any setting, so that what changes with a setting is what that setting costs.
 */
export function drawsOf(seed: number, plots: number = PLOTS): Draws {
	if (kept?.seed === seed && kept.draws.length === plots) return kept.draws;
	const next = mulberry32(seed);
	const draws = [...Array(plots)].map(() =>
		[...Array(TILES)].map(() => partnerIds.map(() => ({ found: next(), shared: next() })))
	);
	kept = { seed, draws };
	return draws;
}

/** A set of tiles, one bit each, the first tile the lowest. */
export type TileSet = number;

export const has = (tiles: TileSet, tile: number): boolean => (tiles & (1 << tile)) !== 0;

export function sizeOf(tiles: TileSet): number {
	let n = 0;
	for (let rest = tiles; rest; rest &= rest - 1) n += 1;
	return n;
}

/** The tiles of a plot that a partner has found, and those of them that it shares. */
export function handOf(
	plot: Draws[number],
	partner: PartnerId,
	{ find, share, on }: Setting
): { readonly found: TileSet; readonly shared: TileSet } {
	const p = partnerIds.indexOf(partner);
	const shares = on.includes(partner) ? share[partner] : 0;
	let [found, shared] = [0, 0];
	plot.forEach((tile, i) => {
		const draw = tile[p];
		if (!draw || draw.found >= find) return;
		found |= 1 << i;
		if (draw.shared < shares) shared |= 1 << i;
	});
	return { found, shared };
}

/** The tiles of a plot that are on the table: those that a partner has found and shares. */
export const tableOf = (plot: Draws[number], setting: Setting): TileSet =>
	setting.on.reduce((all, partner) => all | handOf(plot, partner, setting).shared, 0);

/** Whether enough tiles are on the table. */
export const understood = (table: TileSet, { need }: Pick<Setting, 'need'>): boolean =>
	sizeOf(table) >= need;

/** How many of the plots of a draw are understood: of those, and of no others. */
export const drawnCount = (draws: Draws, setting: Setting): number =>
	draws.filter((plot) => understood(tableOf(plot, setting), setting)).length;

export interface Expected {
	/** Of 100 plots, on average. */
	readonly count: number;
	/** One standard deviation of the count of 100 plots. */
	readonly spread: number;
}

/**
 * What to expect, exactly. A tile is on the table with 1 − Π(1 − find × share) over the partners that
 * share, and the tiles of a plot are found independently of each other: their number is binomial.
 */
export function expected({ find, share, on, need }: Setting): Expected {
	const q = 1 - on.reduce((none, partner) => none * (1 - find * share[partner]), 1);
	let [chance, ways] = [0, 1];
	for (let k = 0; k <= TILES; k += 1) {
		if (k >= need) chance += ways * q ** k * (1 - q) ** (TILES - k);
		ways = (ways * (TILES - k)) / (k + 1);
	}
	chance = Math.min(1, chance);
	return { count: 100 * chance, spread: Math.sqrt(100 * chance * (1 - chance)) };
}

/** What to expect as it is said, in whole plots. A spread of 0 is said of a certainty alone. */
export function said({ count, spread }: Expected): { readonly n: number; readonly give: number } {
	return { n: Math.round(count), give: spread > 0 ? Math.max(1, Math.round(spread)) : 0 };
}

export type PlotState = 'understood' | 'lost' | 'never';

export interface Outcome {
	/** Which plot of the draw this is. */
	readonly index: number;
	readonly table: TileSet;
	/** Lost is what was understood before and is no longer. */
	readonly state: PlotState;
}

/**
 * The plots of a draw in their places: in the order of how much of each was on the table before, so
 * that the places are the same whatever is set since.
 */
export function outcomes(draws: Draws, setting: Setting, before: Setting): Outcome[] {
	return draws
		.map((plot, index) => ({ index, plot, was: tableOf(plot, before) }))
		.sort((a, b) => sizeOf(b.was) - sizeOf(a.was) || a.index - b.index)
		.map(({ index, plot, was }) => {
			const table = tableOf(plot, setting);
			const state = understood(table, setting)
				? 'understood'
				: understood(was, before)
					? 'lost'
					: 'never';
			return { index, table, state };
		});
}

/** Whether two settings are one. */
export const alike = (a: Setting, b: Setting): boolean =>
	a.find === b.find &&
	a.need === b.need &&
	partnerIds.every((id) => a.share[id] === b.share[id] && a.on.includes(id) === b.on.includes(id));
