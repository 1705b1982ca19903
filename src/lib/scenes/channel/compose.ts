import type { FrameName } from '../../paint/frames';
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
const list = (size: number, dx: number, dy: number, rowStep: number): Tray => ({
	size,
	dx,
	dy,
	step: 0,
	columns: 1,
	rowStep,
	labels: 'right'
});

/** One piece beside the other, without names. */
const row = (size: number, dx: number, dy: number, step: number): Tray => ({
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

const slideLeft = { x: 52, w: 266 };
const slideMiddle = { x: 482, w: 190 };
const slideRight = { x: 936, w: 224 };
const slideList = list(36, 34, 82, 42);

const slide: Composition = {
	flow: 'across',
	words: 'short',
	zones: {
		held: { x: 40, y: 172, w: 290, h: 592, lx: 54, ly: 212 },
		shared: { x: 470, y: 428, w: 270, h: 336, lx: 484, ly: 468 },
		public: { x: 740, y: 172, w: 420, h: 592, lx: 940, ly: 212 }
	},
	gutter: { x: 330, y: 428, w: 140, h: 336 },
	wall: { at: 740, from: 172, to: 832, width: 6 },
	cards: {
		police: { ...slideLeft, y: 228, h: 240, lines: 1, tray: list(40, 34, 72, 46) },
		national: { ...slideLeft, y: 488, h: 116, lines: 1, tray: slideList },
		government: { ...slideLeft, y: 624, h: 100, lines: 1, tray: null },
		agencies: { ...slideMiddle, y: 488, h: 116, lines: 1, tray: slideList },
		partners: { ...slideMiddle, y: 624, h: 100, lines: 2, tray: null },
		outsider: { ...slideRight, y: 228, h: 96, lines: 1, tray: null },
		press: {
			...slideRight,
			y: 488,
			h: 116,
			lines: 1,
			tray: list(34, 31, 72, 40),
			grows: [228, 634]
		},
		everyone: { ...slideRight, y: 650, h: 84, lines: 1, tray: row(23, 26, 60, 25.2) }
	},
	yields: {},
	crossing: { unknown: 308, agencies: 546, partners: 674, elsewhere: 799 },
	unknown: { x: 658, y: 308, r: 19, label: { x: 626, y: 308, w: 200, anchor: 'end' } },
	wallPiece: { size: 50, step: 66, lift: 18, room: 250, names: null },
	name: { dx: 14, dy: 36, lead: 34 },
	rails: {
		'police-national': { gap: 14, stroke: 2.4 },
		'national-government': { gap: 14, stroke: 2.4 },
		'national-agencies': { gap: 44, stroke: 3 },
		'national-partners': { gap: 14, stroke: 2.4 }
	},
	channelLabel: { x: 400, y: 508, anchor: 'middle' },
	channelPiece: 50,
	release: {
		points: [
			[52, 348],
			[46, 348],
			[46, 746],
			[1048, 746],
			[1048, 734]
		],
		x: 400,
		y: 755,
		anchor: 'middle'
	},
	legend: { flow: 'across', x: 40, y: 808, size: 30, gap: 40 },
	trails: true,
	stroke: 1.6
};

const cardList = list(48, 44, 92, 56);

/** The card of a step that is about channels. */
const channels: Composition = {
	flow: 'across',
	words: 'short',
	zones: {
		held: { x: 48, y: 180, w: 382, h: 374, lx: 66, ly: 226 },
		shared: { x: 610, y: 180, w: 270, h: 374, lx: 628, ly: 226 },
		public: { x: 880, y: 180, w: 272, h: 374, lx: 910, ly: 226 }
	},
	gutter: { x: 430, y: 180, w: 180, h: 374 },
	wall: { at: 880, from: 180, to: 554, width: 7 },
	cards: {
		police: { x: 64, y: 246, w: 350, h: 136, lines: 1, tray: cardList, grows: [246, 548] },
		national: { x: 64, y: 246, w: 350, h: 136, lines: 1, tray: cardList },
		government: { x: 64, y: 424, w: 350, h: 116, lines: 1, middle: true, tray: null },
		agencies: { x: 626, y: 246, w: 238, h: 136, lines: 1, tray: cardList },
		partners: { x: 626, y: 424, w: 238, h: 116, lines: 2, middle: true, tray: null },
		outsider: { x: 908, y: 246, w: 244, h: 200, lines: 2, tray: null },
		everyone: { x: 908, y: 246, w: 244, h: 136, lines: 1, tray: null }
	},
	yields: { national: 'police', everyone: 'partners' },
	crossing: { unknown: 500, agencies: 314, partners: 480, elsewhere: 500 },
	unknown: { x: 820, y: 500, r: 22, label: { x: 780, y: 500, w: 200, anchor: 'end' } },
	wallPiece: { size: 84, step: 100, lift: 20, room: 230, names: null },
	name: { dx: 18, dy: 50, lead: 44 },
	rails: {
		'police-national': { gap: 20, stroke: 3 },
		'national-government': { gap: 20, stroke: 3 },
		'national-agencies': { gap: 60, stroke: 4 },
		'national-partners': { gap: 22, stroke: 3 }
	},
	channelLabel: { x: 520, y: 262, anchor: 'middle' },
	channelPiece: 70,
	release: {
		points: [
			[64, 330],
			[56, 330],
			[56, 530],
			[1030, 530],
			[1030, 382]
		],
		x: 520,
		y: 542,
		anchor: 'middle'
	},
	legend: null,
	trails: false,
	stroke: 2
};

const oneList = list(52, 48, 102, 60);

/** The card of a step that is about the channel to the agencies alone. */
const channel: Composition = {
	...channels,
	cards: {
		...channels.cards,
		police: { x: 64, y: 246, w: 350, h: 190, lines: 1, tray: oneList, grows: [246, 516] },
		national: { x: 64, y: 246, w: 350, h: 190, lines: 1, tray: oneList },
		agencies: { x: 626, y: 246, w: 238, h: 190, lines: 1, tray: oneList }
	},
	rails: { ...channels.rails, 'national-agencies': { gap: 86, stroke: 5 } },
	channelLabel: { x: 520, y: 270, anchor: 'middle' },
	channelPiece: 92
};

/** The card of a step in which something crosses the wall. */
const wall: Composition = {
	...channels,
	zones: {
		shared: { x: 48, y: 180, w: 492, h: 374, lx: 66, ly: 226 },
		public: { x: 540, y: 180, w: 612, h: 374, lx: 832, ly: 226 }
	},
	gutter: null,
	wall: { at: 540, from: 180, to: 554, width: 7 },
	cards: {
		agencies: { x: 64, y: 265, w: 400, h: 150, lines: 1, middle: true, tray: null },
		press: { x: 830, y: 281, w: 322, h: 118, lines: 1, middle: true, tray: null },
		everyone: { x: 830, y: 426, w: 322, h: 124, lines: 1, tray: row(46, 42, 88, 58) }
	},
	yields: {},
	crossing: { unknown: 290, agencies: 340, partners: 340, elsewhere: 214 },
	unknown: { x: 426, y: 290, r: 28, label: { x: 380, y: 290, w: 200, anchor: 'end' } },
	release: null,
	trails: true
};

/** The card of a step in which something crosses the wall that nobody knows the source of. */
const unknown: Composition = {
	...wall,
	zones: {
		...wall.zones,
		shared: { x: 48, y: 408, w: 492, h: 146, lx: 66, ly: 448 }
	},
	cards: {
		...wall.cards,
		agencies: { x: 64, y: 460, w: 408, h: 88, lines: 1, middle: true, tray: null },
		press: { x: 830, y: 262, w: 322, h: 118, lines: 1, middle: true, tray: null }
	},
	crossing: { ...wall.crossing, agencies: 504 },
	wallPiece: { size: 62, step: 76, lift: 18, room: 230, names: null }
};

export const compositions: Readonly<Record<Exclude<FrameName, 'card'>, Composition>> = {
	narrow,
	wide,
	slide
};

/** A card has room for one point: a composition for each kind of point. */
export const cards = { channels, channel, wall, unknown } as const;
