import type { Box } from '../paint/labels';
import type { AtlasLayout, AtlasView } from './atlas/layout';
import type { ChannelLayout, ChannelView } from './channel/layout';
import type { ClockLayout, ClockView } from './clock/layout';
import type { CrowdLayout, CrowdView } from './crowd/layout';
import type { LadderLayout, LadderView } from './ladder/layout';
import type { MosaicLayout, MosaicView } from './mosaic/layout';
import type { ParallelLayout, ParallelView } from './parallel/layout';

/** Every kind of scene and the view it draws. `C` is the type of the claim ids that a view may name. */
export interface Kinds<C extends string = string> {
	channel: ChannelView<C>;
	clock: ClockView<C>;
	crowd: CrowdView<C>;
	ladder: LadderView<C>;
	parallel: ParallelView<C>;
	mosaic: MosaicView<C>;
	atlas: AtlasView<C>;
}

export type KindName = keyof Kinds;

/** What each kind's layout hands to its painter. */
export interface Layouts {
	channel: ChannelLayout;
	clock: ClockLayout;
	crowd: CrowdLayout;
	ladder: LadderLayout;
	parallel: ParallelLayout;
	mosaic: MosaicLayout;
	atlas: AtlasLayout;
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
	/** In frame units: what is outlined, and what its detail stands beside. */
	readonly box: Box;
	/** Where else it can be pointed at. */
	readonly also?: Box;
	readonly detail: Detail;
}
