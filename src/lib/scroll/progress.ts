/**
 * The step that a reader is at: the last one whose top edge has passed the reading line.
 * It depends on where things are now and on nothing that happened before.
 *
 * @param count how many steps there are, in page order, each below the one before it
 * @param top the top edge of a step in px from the top of the viewport
 * @param line the reading line in px from the top of the viewport
 * @returns the index of the step; 0 above the first one
 */
export function stepAt(count: number, top: (index: number) => number, line: number): number {
	let low = 0;
	let high = count - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		// Half a pixel: edges that were scrolled to exactly may lie a fraction past the line.
		if (top(middle) <= line + 0.5) low = middle;
		else high = middle - 1;
	}
	return Math.max(0, low);
}
