import { render } from 'svelte/server';
import { frames, frameNames, type Frame } from '../paint/frames';
import inkSheet from '../paint/ink.css?raw';
import Scene from '../scenes/Scene.svelte';
import type { Shown } from '../scenes/picture';
import { loadKinds } from '../scenes/registry';
import { outlineText } from './outline';

export type Ground = 'paper' | 'night';

/** The frames that stills are made in: each on paper under its own name, and on night. */
export const stillFrames: Readonly<
	Record<string, { readonly frame: Frame; readonly theme: Ground; readonly width: number }>
> = Object.fromEntries(
	frameNames.flatMap((name) => {
		const frame = frames[name];
		const width = name === 'narrow' ? frame.width * 2 : frame.width;
		return [
			[name, { frame, theme: 'paper', width }],
			[`${name}-night`, { frame, theme: 'night', width }]
		];
	})
);

/** The colours of a ground by role, read from the style sheet that the pages use. */
export function inksOf(ground: Ground, sheet: string = inkSheet): Record<string, string> {
	const block = new RegExp(`\\[data-theme='${ground}'\\]\\s*\\{([^}]*)\\}`).exec(sheet)?.[1];
	if (!block) throw new Error(`ink.css has no block for [data-theme='${ground}'].`);
	return Object.fromEntries(
		[...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,8})\s*;/gi)].map(([, name, value]) => [
			name,
			value
		])
	);
}

/**
 * The picture of a step as a file of its own: the painter's SVG with its colours written out and its
 * text drawn as outlines, because an `<img>` sees neither the page's style sheet nor its fonts.
 */
export async function drawStill(step: Shown, frame: Frame, ground: Ground): Promise<string> {
	await loadKinds();
	const inks = inksOf(ground);
	const { body } = render(Scene, { props: { step, frame } });
	const svg = body.replace(/<!--[\s\S]*?-->/g, '').trim();
	const coloured = svg.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
		const value = inks[name];
		if (!value)
			throw new Error(
				`The ${step.kind} painter uses --${name}, which ink.css does not define for ${ground}.`
			);
		return value;
	});
	const sized = coloured
		.replace('<svg ', `<svg width="${frame.width}" height="${frame.height}" `)
		.replace(
			/^(<svg[^>]*>)/,
			`$1<rect width="${frame.width}" height="${frame.height}" fill="${inks.paper}"/>`
		);
	return outlineText(sized);
}
