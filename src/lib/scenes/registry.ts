import type { Component } from 'svelte';
import type { Frame } from '../paint/frames';
import type { Label } from '../paint/labels';
import * as channel from './channel/layout';
import Channel from './channel/Channel.svelte';
import type { KindName, Kinds, Layouts, Target } from './kinds';

/** What a kind is made of. All but the painter are pure functions of plain data. */
export interface Kind<V, L extends { readonly labels: readonly Label[] }> {
	/** The view between two views; `a` at 0, `b` at 1. */
	tween(a: V, b: V, t: number): V;
	/** Where everything stands in a frame, in frame units, rounded. */
	layout(view: V, frame: Frame): L;
	/** The marks that have something to tell, of a picture at rest. */
	targets(view: V, layout: L): Target[];
	/** Draws a layout as SVG; labels are drawn by the shell. */
	readonly painter: Component<{ layout: L }>;
}

export const registry: { readonly [K in KindName]: Kind<Kinds[K], Layouts[K]> } = {
	channel: { ...channel, painter: Channel }
};
