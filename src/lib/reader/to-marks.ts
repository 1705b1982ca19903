/** The button that led to the marks. */
let from: HTMLElement | null = null;

/**
 * Puts the keyboard on the first mark of a scene's pinned picture, if the picture has any. While it
 * moves it has none: it is given `frames` to come to rest, as long as the button is not left.
 */
export function toMarks(scene: string, button: HTMLElement, frames = 90): void {
	from = button;
	const mark = document.querySelector<SVGElement>(
		`[data-picture="${CSS.escape(scene)}"] [data-mark]`
	);
	if (mark) mark.focus({ preventScroll: true });
	else if (frames > 0 && document.activeElement === button)
		requestAnimationFrame(() => toMarks(scene, button, frames - 1));
}

/**
 * The way back from a pinned picture's marks: Escape and Shift+Tab lead to the button that led there,
 * Tab to what follows it. True where the key was for that and has been dealt with.
 */
export function leaveMarks(event: KeyboardEvent): boolean {
	if (event.key !== 'Escape' && event.key !== 'Tab') return false;
	const picture = (event.target as Element | null)?.closest('.pinned[data-picture]');
	if (!picture || !from?.isConnected) return false;
	// Tab then moves on from there, as it would have.
	if (event.key === 'Escape' || event.shiftKey) event.preventDefault();
	from.focus({ preventScroll: true });
	return true;
}
