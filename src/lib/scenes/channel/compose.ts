import { scaleBand } from 'd3';
import type { FrameName } from '../../paint/frames';
import type { Box } from '../../paint/labels';

/**
 * Where a holder stands. The first three are investigators and those they answer to, the next
 * three are partners, the last three are the public: whoever is not party to the agreement.
 */
export type Slot =
	| 'police'
	| 'national'
	| 'government'
	| 'other'
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
	other: 'shared',
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

/** From where a piece crosses the wall: one of the partners' places, or a place nobody established. */
export type Origin = 'other' | 'agencies' | 'partners' | 'unknown';

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
	readonly lines: number;
	readonly tray: Tray;
}

/** The composition of one frame. All numbers are frame units. */
export interface Composition {
	/** The wall is upright where zones stand side by side, level where they lie one under the other. */
	readonly flow: 'across' | 'down';
	readonly words: 'full' | 'short';
	readonly zones: Readonly<Record<Zone, Box & { readonly lx: number; readonly ly: number }>>;
	readonly gutter: Box;
	readonly wall: {
		readonly at: number;
		readonly from: number;
		readonly to: number;
		readonly width: number;
	};
	readonly cards: Partial<Readonly<Record<Slot, Card>>>;
	/** Slots that give way when another one is drawn in the same place. */
	readonly yields: Partial<Readonly<Record<Slot, Slot>>>;
	/** Where on the wall the pieces of each origin cross; and the place of the unknown origin. */
	readonly crossing: Readonly<Record<Origin, number>>;
	readonly unknown: {
		readonly x: number;
		readonly y: number;
		readonly r: number;
		readonly label: {
			readonly x: number;
			readonly y: number;
			readonly anchor: 'start' | 'middle' | 'end';
		} | null;
	};
	readonly wallPiece: {
		readonly size: number;
		readonly step: number;
		readonly labelled: 'always' | 'alone';
		/** How far above its middle a piece that crosses alone has its label's baseline. */ readonly lift: number;
	};
	/** From a card's left and top edge to its name's first baseline. */
	readonly name: { readonly dx: number; readonly dy: number };
	readonly rails: Readonly<Record<ChannelId, { readonly gap: number; readonly stroke: number }>>;
	readonly channelLabel: {
		readonly x: number;
		readonly y: number;
		readonly anchor: 'middle' | 'end';
	} | null;
	readonly channelPiece: number;
	/** The dotted way by which police release something: its corners, and where its label stands. */
	readonly release: {
		readonly points: readonly (readonly [number, number])[];
		readonly label: { readonly x: number; readonly y: number } | null;
	} | null;
	/** Whether the ways of pieces that crossed earlier stay drawn. */
	readonly trails: boolean;
	readonly legend: {
		readonly x: number;
		readonly y: number;
		readonly size: number;
		readonly gap: number;
	};
	readonly note: boolean;
	readonly stroke: number;
}

const rows = (domain: readonly Row[], from: number, to: number, inner: number) => {
	const scale = scaleBand<Row>().domain(domain).range([from, to]).paddingInner(inner);
	const h = scale.bandwidth();
	return (row: Row, x: number, w: number): Box => ({ x, y: scale(row) ?? from, w, h });
};

type Row = 'top' | 'middle' | 'bottom';
const three: readonly Row[] = ['top', 'middle', 'bottom'];

const wideRow = rows(three, 114, 478, 0.28);
const wideTray = (columns: number, size = 26): Tray => ({
	size,
	dx: 12 + size / 2,
	dy: 71,
	step: size + 5,
	columns,
	rowStep: size + 4,
	labels: null
});

const wide: Composition = {
	flow: 'across',
	words: 'full',
	zones: {
		held: { x: 24, y: 80, w: 308, h: 444, lx: 38, ly: 102 },
		shared: { x: 396, y: 80, w: 244, h: 444, lx: 408, ly: 102 },
		public: { x: 640, y: 80, w: 296, h: 444, lx: 668, ly: 102 }
	},
	gutter: { x: 332, y: 80, w: 64, h: 444 },
	wall: { at: 640, from: 80, to: 524, width: 4 },
	cards: {
		police: {
			...wideRow('top', 38, 282),
			lines: 1,
			tray: { size: 30, dx: 12, dy: 51, step: 36, columns: 4, rowStep: 40, labels: 'below' }
		},
		national: { ...wideRow('middle', 38, 282), lines: 2, tray: wideTray(7) },
		government: { ...wideRow('bottom', 38, 282), lines: 2, tray: wideTray(7) },
		other: { ...wideRow('top', 408, 170), lines: 2, tray: wideTray(5) },
		agencies: { ...wideRow('middle', 408, 170), lines: 2, tray: wideTray(5) },
		partners: { ...wideRow('bottom', 408, 170), lines: 2, tray: wideTray(5) },
		outsider: { ...wideRow('top', 764, 172), lines: 2, tray: wideTray(5) },
		press: {
			...wideRow('middle', 764, 172),
			lines: 1,
			tray: { size: 24, dx: 26, dy: 46, step: 30, columns: 5, rowStep: 29, labels: null }
		},
		everyone: { ...wideRow('bottom', 764, 172), lines: 2, tray: wideTray(5) }
	},
	yields: {},
	crossing: { other: 162, agencies: 296, partners: 430, unknown: 412 },
	unknown: { x: 600, y: 412, r: 11, label: { x: 669, y: 495, anchor: 'start' } },
	wallPiece: { size: 36, step: 46, labelled: 'always', lift: 9 },
	name: { dx: 12, dy: 22 },
	rails: {
		'police-national': { gap: 10, stroke: 1.6 },
		'national-government': { gap: 10, stroke: 1.6 },
		'national-agencies': { gap: 22, stroke: 2 },
		'national-partners': { gap: 10, stroke: 1.6 }
	},
	channelLabel: { x: 364, y: 266, anchor: 'middle' },
	channelPiece: 30,
	release: {
		points: [
			[38, 162],
			[31, 162],
			[31, 502],
			[850, 502],
			[850, 478]
		],
		label: { x: 478, y: 507 }
	},
	legend: { x: 24, y: 548, size: 20, gap: 30 },
	note: true,
	trails: true,
	stroke: 1
};

const narrowTray = (dx: number, dy: number, step: number, columns: number, size = 20): Tray => ({
	size,
	dx,
	dy,
	step,
	columns,
	rowStep: size + 4,
	labels: null
});

const narrow: Composition = {
	flow: 'down',
	words: 'short',
	zones: {
		held: { x: 0, y: 36, w: 360, h: 130, lx: 12, ly: 52 },
		shared: { x: 0, y: 190, w: 360, h: 64, lx: 12, ly: 207 },
		public: { x: 0, y: 254, w: 360, h: 98, lx: 12, ly: 306 }
	},
	gutter: { x: 0, y: 166, w: 360, h: 24 },
	wall: { at: 254, from: 0, to: 360, width: 3.5 },
	cards: {
		police: {
			x: 12,
			y: 58,
			w: 336,
			h: 66,
			lines: 1,
			tray: { size: 22, dx: 12, dy: 36, step: 34, columns: 4, rowStep: 40, labels: 'below' }
		},
		national: { x: 138, y: 131, w: 210, h: 30, lines: 1, tray: narrowTray(118, 15, 23, 4, 19) },
		other: { x: 74, y: 196, w: 92, h: 42, lines: 2, tray: narrowTray(82, 21, 23, 1, 18) },
		agencies: { x: 174, y: 199, w: 174, h: 34, lines: 1, tray: narrowTray(104, 17, 20, 4, 17) },
		partners: { x: 74, y: 196, w: 92, h: 42, lines: 2, tray: narrowTray(82, 21, 23, 1, 18) },
		outsider: { x: 70, y: 287, w: 110, h: 58, lines: 3, tray: narrowTray(14, 42, 23, 3, 18) },
		press: { x: 186, y: 287, w: 162, h: 58, lines: 1, tray: narrowTray(18, 38, 21, 7, 18) },
		everyone: { x: 70, y: 287, w: 110, h: 58, lines: 3, tray: narrowTray(14, 42, 23, 3, 18) }
	},
	yields: { partners: 'other', everyone: 'outsider' },
	crossing: { other: 120, agencies: 262, partners: 120, unknown: 40 },
	unknown: { x: 40, y: 225, r: 9.6, label: null },
	wallPiece: { size: 26, step: 10, labelled: 'always', lift: -18 },
	name: { dx: 10, dy: 17 },
	rails: {
		'police-national': { gap: 8, stroke: 1.5 },
		'national-government': { gap: 8, stroke: 1.5 },
		'national-agencies': { gap: 18, stroke: 1.8 },
		'national-partners': { gap: 8, stroke: 1.5 }
	},
	channelLabel: { x: 238, y: 183, anchor: 'end' },
	channelPiece: 21,
	release: {
		points: [
			[12, 90],
			[6, 90],
			[6, 350],
			[124, 350],
			[124, 345]
		],
		label: null
	},
	legend: { x: 12, y: 272, size: 16, gap: 12 },
	note: false,
	trails: true,
	stroke: 1
};

const slideRow = rows(three, 232, 724, 0.2);
const slideTray = (dx: number, dy: number, columns: number, size = 36): Tray => ({
	size,
	dx,
	dy,
	step: size + 8,
	columns,
	rowStep: size + 6,
	labels: null
});

const slide: Composition = {
	flow: 'across',
	words: 'short',
	zones: {
		held: { x: 40, y: 172, w: 394, h: 612, lx: 56, ly: 210 },
		shared: { x: 490, y: 172, w: 250, h: 612, lx: 500, ly: 210 },
		public: { x: 740, y: 172, w: 420, h: 612, lx: 784, ly: 210 }
	},
	gutter: { x: 434, y: 172, w: 56, h: 612 },
	wall: { at: 740, from: 172, to: 784, width: 6 },
	cards: {
		police: {
			...slideRow('top', 56, 374),
			lines: 1,
			tray: { size: 40, dx: 34, dy: 68, step: 148, columns: 2, rowStep: 50, labels: 'right' }
		},
		national: { ...slideRow('middle', 56, 374), lines: 2, tray: slideTray(34, 112, 7) },
		government: { ...slideRow('bottom', 56, 374), lines: 2, tray: slideTray(34, 112, 7) },
		other: { ...slideRow('top', 500, 190), lines: 2, tray: slideTray(32, 112, 4) },
		agencies: { ...slideRow('middle', 500, 190), lines: 2, tray: slideTray(32, 112, 4) },
		partners: { ...slideRow('bottom', 500, 190), lines: 2, tray: slideTray(32, 112, 4) },
		outsider: { ...slideRow('top', 948, 212), lines: 3, tray: slideTray(32, 112, 4) },
		press: { ...slideRow('middle', 948, 212), lines: 1, tray: slideTray(34, 74, 4, 36) },
		everyone: { ...slideRow('bottom', 948, 212), lines: 2, tray: slideTray(32, 112, 4) }
	},
	yields: {},
	crossing: { other: 303, agencies: 478, partners: 653, unknown: 653 },
	unknown: { x: 694, y: 565, r: 14, label: null },
	wallPiece: { size: 50, step: 62, labelled: 'always', lift: 18 },
	name: { dx: 14, dy: 36 },
	rails: {
		'police-national': { gap: 14, stroke: 2.4 },
		'national-government': { gap: 14, stroke: 2.4 },
		'national-agencies': { gap: 34, stroke: 3 },
		'national-partners': { gap: 14, stroke: 2.4 }
	},
	channelLabel: null,
	channelPiece: 44,
	release: {
		points: [
			[56, 300],
			[48, 300],
			[48, 758],
			[1066, 758],
			[1066, 724]
		],
		label: { x: 404, y: 767 }
	},
	legend: { x: 40, y: 816, size: 30, gap: 40 },
	note: false,
	trails: true,
	stroke: 1.6
};

const card: Composition = {
	flow: 'across',
	words: 'short',
	zones: {
		held: { x: 48, y: 180, w: 352, h: 376, lx: 64, ly: 226 },
		shared: { x: 466, y: 180, w: 310, h: 376, lx: 482, ly: 226 },
		public: { x: 776, y: 180, w: 376, h: 376, lx: 884, ly: 226 }
	},
	gutter: { x: 400, y: 180, w: 66, h: 376 },
	wall: { at: 776, from: 180, to: 556, width: 7 },
	cards: {
		police: {
			x: 64,
			y: 252,
			w: 322,
			h: 284,
			lines: 1,
			tray: { size: 80, dx: 62, dy: 124, step: 100, columns: 2, rowStep: 100, labels: null }
		},
		agencies: {
			x: 482,
			y: 292,
			w: 226,
			h: 244,
			lines: 1,
			tray: { size: 64, dx: 54, dy: 112, step: 78, columns: 2, rowStep: 78, labels: null }
		},
		press: {
			x: 884,
			y: 252,
			w: 268,
			h: 184,
			lines: 1,
			tray: { size: 48, dx: 46, dy: 98, step: 58, columns: 4, rowStep: 58, labels: null }
		}
	},
	yields: {},
	crossing: { other: 470, agencies: 470, partners: 470, unknown: 470 },
	unknown: { x: 680, y: 260, r: 22, label: null },
	wallPiece: { size: 76, step: 86, labelled: 'alone', lift: -70 },
	name: { dx: 18, dy: 52 },
	rails: {
		'police-national': { gap: 20, stroke: 3 },
		'national-government': { gap: 20, stroke: 3 },
		'national-agencies': { gap: 56, stroke: 4 },
		'national-partners': { gap: 20, stroke: 3 }
	},
	channelLabel: null,
	channelPiece: 66,
	release: null,
	legend: { x: 48, y: 0, size: 0, gap: 0 },
	note: false,
	trails: false,
	stroke: 2
};

export const compositions: Readonly<Record<FrameName, Composition>> = { narrow, wide, slide, card };
