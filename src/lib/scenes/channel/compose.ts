import type { Box } from '../../paint/labels';
import type { Point } from '../../paint/lines';

/**
 * Where a holder stands. The first three are investigators and those they answer to, the next
 * two are partners, the last three are the public: whoever is not party to the agreement.
 */
export type Slot =
	| 'police'
	| 'national'
	| 'government'
	| 'agencies'
	| 'partners'
	| 'outsider'
	| 'press'
	| 'everyone';

export type Zone = 'held' | 'shared' | 'public';

export const zoneOf: Readonly<Record<Slot, Zone>> = {
	police: 'held',
	national: 'held',
	government: 'held',
	agencies: 'shared',
	partners: 'shared',
	outsider: 'public',
	press: 'public',
	everyone: 'public'
};

/** An agreement to share: between which two holders it runs. */
export const channelEnds = {
	'police-national': ['police', 'national'],
	'national-government': ['national', 'government'],
	'national-agencies': ['national', 'agencies'],
	'national-partners': ['national', 'partners']
} as const satisfies Record<string, readonly [Slot, Slot]>;

export type ChannelId = keyof typeof channelEnds;

export const channelIds = Object.keys(channelEnds) as ChannelId[];

/**
 * From where a piece crosses the wall: one of the partners' places, a place that nobody established,
 * or somewhere else altogether.
 */
export type Origin = 'agencies' | 'partners' | 'unknown' | 'elsewhere';

/** How the pieces in a card are set out. */
export interface Tray {
	readonly size: number;
	/** From the card's left edge and top edge to the centre of the first piece. */
	readonly dx: number;
	readonly dy: number;
	/** From the centre of one piece to the next; where pieces have labels below, the least such distance. */
	readonly step: number;
	readonly columns: number;
	readonly rowStep: number;
	readonly labels: 'below' | 'right' | null;
}

export interface Card extends Box {
	/** In how many lines its name may stand. */
	readonly lines: number;
	/** Whether its words stand half way up. */
	readonly middle?: true;
	/** Null where its pieces are not drawn. */
	readonly tray: Tray | null;
	/** Between which levels it may grow, from its middle, to hold its pieces. */
	readonly grows?: readonly [top: number, bottom: number];
}

/** The composition of one frame. All numbers are frame units. */
export interface Composition {
	/** The wall is upright where zones stand side by side, level where they lie one under the other. */
	readonly flow: 'across' | 'down';
	readonly words: 'full' | 'short';
	/** The wall reaches further than the zones: beyond them is whatever is not part of the agreement. */
	readonly zones: Partial<
		Readonly<Record<Zone, Box & { readonly lx: number; readonly ly: number }>>
	>;
	readonly gutter: Box | null;
	readonly wall: {
		readonly at: number;
		readonly from: number;
		readonly to: number;
		readonly width: number;
	};
	readonly cards: Partial<Readonly<Record<Slot, Card>>>;
	/** Slots that give way when another one is drawn. */
	readonly yields: Partial<Readonly<Record<Slot, Slot>>>;
	/** Where on the wall the pieces of each origin cross. */
	readonly crossing: Readonly<Record<Origin, number>>;
	/** The unknown origin, beyond the zones; its label's lines stand around the height `y`. */
	readonly unknown: {
		readonly x: number;
		readonly y: number;
		readonly r: number;
		readonly label: {
			readonly x: number;
			readonly y: number;
			readonly w: number;
			readonly anchor: 'middle' | 'end';
		};
	};
	readonly wallPiece: {
		readonly size: number;
		readonly step: number;
		/** How far above its middle a piece that crosses alone has its label's baseline. */
		readonly lift: number;
		/** How wide a line of its name may be. */
		readonly room: number;
		/** At a level wall, where those that come from beyond the zones are named, line under line. */
		readonly names: { readonly x: number; readonly y: number } | null;
	};
	/** From a card's left and top edge to its name's first baseline, and from line to line. */
	readonly name: { readonly dx: number; readonly dy: number; readonly lead: number };
	/** Of each channel the distance between its rails, their width and, at a level wall, where it runs. */
	readonly rails: Readonly<
		Record<ChannelId, { readonly gap: number; readonly stroke: number; readonly x?: number }>
	>;
	readonly channelLabel: {
		readonly x: number;
		readonly y: number;
		readonly anchor: 'start' | 'middle';
	};
	readonly channelPiece: number;
	/** The dotted way by which police release something: its corners, and where its label stands. */
	readonly release: {
		readonly points: readonly Point[];
		readonly x: number;
		readonly y: number;
		readonly anchor: 'middle' | 'end';
	} | null;
	/** Whether the ways of pieces that crossed earlier stay drawn. */
	readonly trails: boolean;
	readonly legend: {
		readonly flow: 'across' | 'down';
		readonly x: number;
		readonly y: number;
		readonly size: number;
		readonly gap: number;
	} | null;
	readonly stroke: number;
}

/** One piece under the other, each named to its right. */
export const list = (size: number, dx: number, dy: number, rowStep: number): Tray => ({
	size,
	dx,
	dy,
	step: 0,
	columns: 1,
	rowStep,
	labels: 'right'
});

/** One piece beside the other, without names. */
export const row = (size: number, dx: number, dy: number, step: number): Tray => ({
	size,
	dx,
	dy,
	step,
	columns: 8,
	rowStep: size,
	labels: null
});

const wideLeft = { x: 38, w: 282, h: 92 };
const wideMiddle = { x: 426, w: 170, h: 92 };
const wideRight = { x: 764, w: 172 };
const wideList = list(24, 24, 66, 26);

const wide: Composition = {
	flow: 'across',
	words: 'full',
	zones: {
		held: { x: 24, y: 80, w: 308, h: 438, lx: 38, ly: 102 },
		shared: { x: 416, y: 220, w: 224, h: 298, lx: 428, ly: 241 },
		public: { x: 640, y: 80, w: 296, h: 438, lx: 764, ly: 102 }
	},
	gutter: { x: 332, y: 220, w: 84, h: 298 },
	wall: { at: 640, from: 80, to: 564, width: 4 },
	cards: {
		police: {
			...wideLeft,
			y: 114,
			lines: 1,
			tray: { size: 30, dx: 12, dy: 49, step: 36, columns: 4, rowStep: 40, labels: 'below' }
		},
		national: { ...wideLeft, y: 252, lines: 2, tray: wideList },
		government: { ...wideLeft, y: 386, lines: 2, tray: wideList },
		agencies: { ...wideMiddle, y: 252, lines: 2, tray: wideList },
		partners: { ...wideMiddle, y: 386, lines: 2, tray: wideList },
		outsider: { ...wideRight, y: 114, h: 62, lines: 1, tray: wideList },
		press: { ...wideRight, y: 252, h: 92, lines: 1, tray: list(22, 23, 45, 25), grows: [114, 402] },
		everyone: { ...wideRight, y: 420, h: 62, lines: 1, tray: row(17, 21, 44, 18.8) }
	},
	yields: {},
	crossing: { unknown: 154, agencies: 298, partners: 432, elsewhere: 542 },
	unknown: { x: 582, y: 154, r: 12, label: { x: 562, y: 154, w: 160, anchor: 'end' } },
	wallPiece: { size: 36, step: 43, lift: 9, room: 130, names: null },
	name: { dx: 12, dy: 22, lead: 18 },
	rails: {
		'police-national': { gap: 10, stroke: 1.6 },
		'national-government': { gap: 10, stroke: 1.6 },
		'national-agencies': { gap: 30, stroke: 2 },
		'national-partners': { gap: 10, stroke: 1.6 }
	},
	channelLabel: { x: 374, y: 273, anchor: 'middle' },
	channelPiece: 34,
	release: {
		points: [
			[38, 160],
			[31, 160],
			[31, 502],
			[850, 502],
			[850, 482]
		],
		x: 179,
		y: 507,
		anchor: 'middle'
	},
	legend: { flow: 'across', x: 24, y: 548, size: 20, gap: 30 },
	trails: true,
	stroke: 1
};

const narrowMiddle = { y: 192, h: 54, middle: true } as const;
const narrowPublic = { x: 96, w: 252, lines: 1, middle: true } as const;

const narrow: Composition = {
	flow: 'down',
	words: 'short',
	zones: {
		held: { x: 0, y: 36, w: 360, h: 128, lx: 12, ly: 49 },
		shared: { x: 124, y: 175, w: 236, h: 91, lx: 132, ly: 187 },
		public: { x: 96, y: 266, w: 264, h: 90, lx: 104, ly: 293 }
	},
	gutter: { x: 124, y: 164, w: 236, h: 11 },
	wall: { at: 266, from: 0, to: 360, width: 3.5 },
	cards: {
		police: {
			x: 12,
			y: 54,
			w: 336,
			h: 63,
			lines: 1,
			tray: { size: 22, dx: 12, dy: 33, step: 34, columns: 4, rowStep: 40, labels: 'below' }
		},
		government: { x: 12, y: 122, w: 136, h: 38, lines: 1, middle: true, tray: null },
		national: { x: 158, y: 122, w: 190, h: 38, lines: 1, middle: true, tray: row(22, 124, 19, 26) },
		partners: { ...narrowMiddle, x: 132, w: 90, lines: 2, tray: null },
		agencies: { ...narrowMiddle, x: 230, w: 118, lines: 1, tray: row(22, 100, 27, 26) },
		outsider: { x: 7, y: 283, w: 85, h: 73, lines: 2, middle: true, tray: null },
		press: { ...narrowPublic, y: 299, h: 26, tray: row(17, 113.5, 13, 18.1) },
		everyone: { ...narrowPublic, y: 331, h: 25, tray: row(17, 113.5, 12.5, 18.1) }
	},
	yields: {},
	crossing: { unknown: 66, agencies: 274, partners: 176, elsewhere: 24 },
	unknown: { x: 66, y: 231, r: 10, label: { x: 66, y: 195, w: 90, anchor: 'middle' } },
	wallPiece: { size: 24, step: 30, lift: -18, room: 80, names: { x: 12, y: 300 } },
	name: { dx: 8, dy: 15, lead: 17 },
	rails: {
		'police-national': { gap: 8, stroke: 1.5, x: 262 },
		'national-government': { gap: 8, stroke: 1.5 },
		'national-agencies': { gap: 28, stroke: 1.8, x: 262 },
		'national-partners': { gap: 8, stroke: 1.5, x: 204 }
	},
	channelLabel: { x: 285, y: 182, anchor: 'start' },
	channelPiece: 23,
	release: {
		points: [
			[348, 76],
			[354, 76],
			[354, 343],
			[348, 343]
		],
		x: 348,
		y: 49,
		anchor: 'end'
	},
	legend: { flow: 'down', x: 12, y: 184, size: 16, gap: 20.5 },
	trails: true,
	stroke: 1
};

/**
 * How a channel is composed in each frame. A card has room for one point: there is a composition for
 * each kind of point. Those of slides and cards come with `compose-far`: a reader's page draws neither.
 */
export const compositions: {
	readonly narrow: Composition;
	readonly wide: Composition;
	slide?: Composition;
	card?: Readonly<Record<'channels' | 'channel' | 'wall' | 'unknown', Composition>>;
} = { narrow, wide };
