import type { Component } from 'svelte';
import type { Frame } from '../paint/frames';
import type { Label } from '../paint/labels';
import type { SvgNode } from '../paint/svg';
import * as channel from './channel/layout';
import { paint } from './channel/paint';
import type { KindName, Kinds, Layouts, Target } from './kinds';
import type { Panel, Play } from './play';

/** What a kind is made of: pure functions of plain data, and controls where its reader may set it. */
export interface Kind<V, L extends { readonly labels: readonly Label[] }> {
	/** The view between two views; `a` at 0, `b` at 1. */
	tween(a: V, b: V, t: number): V;
	/** Where everything stands in a frame, in frame units, rounded. */
	layout(view: V, frame: Frame): L;
	/** The marks that have something to tell, of a picture at rest. */
	targets(view: V, layout: L): Target[];
	/** The layout as SVG, in the order of painting; labels are drawn over it by the shell. */
	paint(layout: L): readonly SvgNode[];
	/** How its reader sets it, and what shows the controls; a kind without it cannot be set. */
	readonly play?: Play<V> & { readonly controls: Component<ControlsProps> };
}

/** What the controls of a picture are given. */
export interface ControlsProps {
	readonly panel: Panel;
	readonly onset: (control: string, value: number) => void;
	readonly onreset: () => void;
}

type Registry = { [K in KindName]: Kind<Kinds[K], Layouts[K]> };

/** The kinds at hand. The opening's comes with the page, the others when a reader comes near them. */
const registry: Partial<Registry> = { channel: { ...channel, paint } };

/** A kind of two modules that are on their way. */
async function both<L, P>(...modules: [Promise<L>, Promise<P>]): Promise<L & P> {
	// Both are waited for at once: where neither comes, neither is left unheard.
	const [layout, paint] = await Promise.all(modules);
	return { ...layout, ...paint };
}

const loaders: { readonly [K in Exclude<KindName, 'channel'>]: () => Promise<Registry[K]> } = {
	clock: () => both(import('./clock/layout'), import('./clock/paint')),
	crowd: () => both(import('./crowd/layout'), import('./crowd/paint')),
	ladder: () => both(import('./ladder/layout'), import('./ladder/paint')),
	parallel: () => both(import('./parallel/layout'), import('./parallel/paint')),
	mosaic: async () => {
		const [kind, play, controls] = await Promise.all([
			both(import('./mosaic/layout'), import('./mosaic/paint')),
			import('./mosaic/play'),
			import('./Controls.svelte')
		]);
		return { ...kind, play: { ...play, controls: controls.default } };
	},
	atlas: () => both(import('./atlas/layout'), import('./atlas/paint'))
};

/** Brings a kind in; rejects where its code does not arrive. */
export async function loadKind(name: KindName): Promise<void> {
	if (registry[name] || name === 'channel') return;
	Object.assign(registry, { [name]: await loaders[name]() });
}

/** Brings every kind in, in every frame, for those who draw without a reader. */
export async function loadKinds(): Promise<void> {
	const names = ['channel', ...Object.keys(loaders)] as KindName[];
	await Promise.all([import('./channel/compose-far'), ...names.map(loadKind)]);
}

export const hasKind = (name: KindName): boolean => registry[name] !== undefined;

/** A kind that has been loaded. */
export function kindOf(name: KindName): Kind<Kinds[KindName], Layouts[KindName]> {
	const kind = registry[name];
	if (!kind)
		throw new Error(`The kind "${name}" is drawn before it was loaded: await loadKind('${name}').`);
	return kind as unknown as Kind<Kinds[KindName], Layouts[KindName]>;
}
