import type { Box } from '../paint/labels';
import type { ChannelLayout, ChannelView } from './channel/layout';
import type { ClockLayout, ClockView } from './clock/layout';
import type { MosaicLayout, MosaicView } from './mosaic/layout';
import type { ParallelLayout, ParallelView } from './parallel/layout';

/** Every kind of scene and the view it draws. `C` is the type of the claim ids that a view may name. */
export interface Kinds<C extends string = string> {
	channel: ChannelView<C>;
	clock: ClockView<C>;
	parallel: ParallelView<C>;
	mosaic: MosaicView<C>;
}

export type KindName = keyof Kinds;

/** What each kind's layout hands to its painter. */
export interface Layouts {
	channel: ChannelLayout;
	clock: ClockLayout;
	parallel: ParallelLayout;
	mosaic: MosaicLayout;
}

/** Words in full, and as they stand in frames that have room for fewer. */
export interface Words {
	readonly full: string;
	readonly short?: string;
}

/** What hovering, focusing or tapping a mark tells, and what that rests on. */
export interface Detail<C extends string = string> {
	readonly text: string;
	readonly claims: readonly [C, ...C[]];
}

/** A mark of a picture that has something to tell. */
export interface Target {
	readonly key: string;
	readonly name: string;
	/** In frame units. */
	readonly box: Box;
	readonly detail: Detail;
}
