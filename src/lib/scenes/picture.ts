import { caption as captionOf, type Caption } from '../paint/caption';
import type { Frame } from '../paint/frames';
import { blendLabels, giveWay, labelNode, type Label } from '../paint/labels';
import { recent } from '../paint/recent';
import type { SvgNode } from '../paint/svg';
import type { KindName, Kinds, Layouts, Target } from './kinds';
import { kindOf } from './registry';

/** A step as a picture needs it: what it shows and what stands around it. */
export interface Shown<K extends KindName = KindName> {
	readonly id: string;
	readonly kind: K;
	readonly view: Kinds[K];
	readonly caption: Caption;
}

export interface Picture {
	readonly layout: Layouts[KindName];
	/** What draws the layout; labels are drawn over it. */
	readonly paint: (layout: Layouts[KindName]) => readonly SvgNode[];
	/** Every label of the picture, caption included. */
	readonly labels: readonly Label[];
	readonly targets: readonly Target[];
}

const caption = recent(captionOf);

/**
 * The picture of a step in a frame, or between two steps of one scene (`t` of the way from `from`).
 * It depends on its arguments alone.
 */
export function picture(step: Shown, frame: Frame, from: Shown | null = null, t = 1): Picture {
	const kind = kindOf(step.kind);
	if (from && from.kind === step.kind && t <= 0) return picture(from, frame);
	const moving = from !== null && from.kind === step.kind && t < 1;
	const view = moving ? kind.tween(from.view, step.view, t) : step.view;
	const layout = kind.layout(view, frame);
	const words = caption(step.caption, frame);
	const around = moving ? blendLabels(caption(from.caption, frame), words, t) : words;
	const labels = [...around, ...layout.labels];
	return {
		layout,
		paint: kind.paint,
		labels: moving ? giveWay(labels) : labels,
		targets: moving ? [] : kind.targets(step.view, layout)
	};
}

/** A picture as it is drawn: its layout, and the labels over it. */
export const drawing = ({ layout, paint, labels }: Picture): readonly SvgNode[] => [
	...paint(layout),
	...labels.map(labelNode)
];
