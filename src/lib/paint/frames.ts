/** The named sizes that every picture is composed for, each a composition of its own. */
export type FrameName = 'narrow' | 'wide' | 'slide' | 'card';

export const frameNames: readonly FrameName[] = ['narrow', 'wide', 'slide', 'card'];

export function isFrameName(value: string): value is FrameName {
	return (frameNames as readonly string[]).includes(value);
}

/** A frame: its size and type sizes in its own units (CSS px at scale 1) and the box a kind may draw in. */
export interface Frame {
	readonly name: FrameName;
	readonly width: number;
	readonly height: number;
	/** Space kept free at the left and right edge. */
	readonly pad: number;
	/** Sizes of type. `label` is the smallest that any label may have in this frame. */
	readonly type: {
		readonly title: number;
		readonly titleLines: number;
		readonly dateline: number | null;
		readonly label: number;
		readonly source: number;
	};
	/** The box that is left for the kind, between the title and the line of sources. */
	readonly plot: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

/**
 * A frame may be shown from 0.85 to 1.5 of its size; 14.2 units at 0.85 are 12 px.
 * A slide is projected at 1.2 (900 units on 1080 lines): 24 units are 28 px and more.
 * A card is legible when shown 400 px wide: 36 units are 12 px.
 */
export const frames: Readonly<Record<FrameName, Frame>> = {
	narrow: {
		name: 'narrow',
		width: 360,
		height: 380,
		pad: 12,
		type: { title: 17, titleLines: 1, dateline: null, label: 14.2, source: 14.2 },
		plot: { x: 0, y: 36, w: 360, h: 320 }
	},
	wide: {
		name: 'wide',
		width: 960,
		height: 600,
		pad: 24,
		type: { title: 23, titleLines: 1, dateline: 15, label: 14.4, source: 14.4 },
		plot: { x: 24, y: 80, w: 912, h: 484 }
	},
	slide: {
		name: 'slide',
		width: 1200,
		height: 900,
		pad: 40,
		type: { title: 42, titleLines: 2, dateline: 28, label: 28, source: 28 },
		plot: { x: 40, y: 172, w: 1120, h: 660 }
	},
	card: {
		name: 'card',
		width: 1200,
		height: 630,
		pad: 48,
		type: { title: 56, titleLines: 2, dateline: null, label: 36, source: 36 },
		plot: { x: 48, y: 176, w: 1104, h: 378 }
	}
};
