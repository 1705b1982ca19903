import type { Frame } from '../../paint/frames';
import type { Label } from '../../paint/labels';
import type { Partner } from './layout';

/** Where a name stands. */
export interface Spot {
	readonly x: number;
	readonly y: number;
	readonly anchor: Label['anchor'];
}

export interface Geometry {
	/** Years run from left to right, else from top to bottom. */
	readonly across: boolean;
	/** The axis: where it stands, and its first and its last moment. */
	readonly axis: number;
	readonly from: number;
	readonly to: number;
	/** How thick the time of an event is, and how long at least. */
	readonly bar: number;
	readonly least: number;
	/** Where the years stand, on their baseline or right-aligned; null where there is no room for them. */
	readonly years: number | null;
	/** Where the words of events begin, below the axis or right of it, and the far edge of their room. */
	readonly words: number;
	readonly edge: number;
	/** Of the type on the line. */
	readonly size: number;
	/** The words of an event stand below its date, else beside it. */
	readonly below: boolean;
	/** The radius of a question mark's circle. */
	readonly badge: number;
	/** What is said in short: what stands on the map, dates, and the words of events. */
	readonly short: { readonly map: boolean; readonly dates: boolean; readonly line: boolean };
	/** What recedes is still named. */
	readonly all: boolean;
	readonly names: Readonly<Record<Partner, Spot | null>>;
	readonly nameSize: number;
	/** Where the note on a channel stands, from the middle of the channel, and how wide it may be. */
	readonly note: { readonly dx: number; readonly dy: number; readonly w: number } | null;
	/** Between the rails of a channel, and how far from the place in the United Kingdom it begins. */
	readonly rail: number;
	readonly clear: number;
	readonly stroke: number;
}

const spot = (x: number, y: number, anchor: Label['anchor'] = 'middle'): Spot => ({ x, y, anchor });

export const geometries: Readonly<Record<Frame['name'], Geometry>> = {
	narrow: {
		across: false,
		axis: 50,
		from: 180,
		to: 350,
		bar: 6,
		least: 4,
		years: 40,
		words: 86,
		edge: 350,
		size: 14.2,
		below: false,
		badge: 8.5,
		short: { map: true, dates: true, line: false },
		all: false,
		names: {
			uk: spot(218, 75, 'start'),
			us: spot(99, 131),
			canada: spot(73, 97, 'end'),
			australia: spot(286, 118),
			'new-zealand': spot(354, 163, 'end')
		},
		nameSize: 14.2,
		note: { dx: -8, dy: 36, w: 72 },
		rail: 4,
		clear: 6,
		stroke: 1
	},
	wide: {
		across: true,
		axis: 452,
		from: 26,
		to: 934,
		bar: 8,
		least: 5,
		years: 480,
		words: 494,
		edge: 936,
		size: 15,
		below: true,
		badge: 9.5,
		short: { map: false, dates: false, line: false },
		all: true,
		names: {
			uk: spot(543, 156, 'start'),
			us: spot(272, 292),
			canada: spot(264, 217),
			australia: spot(768, 276),
			'new-zealand': spot(924, 369, 'end')
		},
		nameSize: 16,
		note: { dx: 26, dy: 24, w: 150 },
		rail: 7,
		clear: 14,
		stroke: 1.4
	},
	slide: {
		across: true,
		axis: 604,
		from: 43,
		to: 1157,
		bar: 12,
		least: 8,
		years: 582,
		words: 670,
		edge: 1160,
		size: 28,
		below: true,
		badge: 17,
		short: { map: true, dates: true, line: false },
		all: false,
		names: {
			uk: spot(692, 269, 'start'),
			us: spot(350, 442),
			canada: spot(346, 315),
			australia: spot(941, 426),
			'new-zealand': spot(1144, 537, 'end')
		},
		nameSize: 30,
		note: { dx: 34, dy: 38, w: 160 },
		rail: 10,
		clear: 18,
		stroke: 2.2
	},
	card: {
		across: false,
		axis: 690,
		from: 190,
		to: 540,
		bar: 12,
		least: 10,
		years: null,
		words: 776,
		edge: 1152,
		size: 36,
		below: true,
		badge: 22,
		short: { map: true, dates: true, line: true },
		all: false,
		names: {
			uk: spot(588, 240, 'start'),
			us: spot(300, 466),
			canada: spot(222, 344, 'end'),
			australia: null,
			'new-zealand': null
		},
		nameSize: 36,
		note: null,
		rail: 12,
		clear: 16,
		stroke: 2.6
	}
};
