/** The compositions of slides and cards. To import this is to have them. */
import { compositions, list, row, type Composition } from './compose';

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

compositions.slide = slide;
compositions.card = { channels, channel, wall, unknown };
