/** A place in the story that survives a new layout: a step, and how far through it the reading line is. */
export interface Anchor {
	readonly index: number;
	/** 0 at the step's top edge, 1 at its bottom edge. */
	readonly share: number;
}

export function anchorOf(
	sections: readonly HTMLElement[],
	index: number,
	line: number
): Anchor | null {
	const box = sections[index]?.getBoundingClientRect();
	if (!box || box.height === 0) return null;
	return { index, share: (line - box.top) / box.height };
}

/** Scrolls so that the anchor is at the reading line again, unless it still is in the same step there. */
export function restore(sections: readonly HTMLElement[], anchor: Anchor, line: number): void {
	const box = sections[anchor.index]?.getBoundingClientRect();
	if (!box) return;
	const share = Math.min(0.95, Math.max(0.05, anchor.share));
	// Past the end of a step (a heading follows) the reader stays as far below it as before.
	const target = anchor.share > 1 ? Math.min(anchor.share, 3) : share;
	const now = box.top + box.height * target;
	if (Math.abs(now - line) > 1) scrollBy({ top: now - line, behavior: 'instant' });
}
