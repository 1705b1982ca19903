/** What a finger may press: there a tap is for that. */
const pressable =
	'button, a[href], input, label, select, summary, fieldset, dialog, .targets, [role=button]';

/** How far a finger goes in a swipe, and how far at most in a tap, in px. */
const SWIPE = 50;
const TAP = 12;

/**
 * Turns pages by touch: a swipe to the left or a tap right of the first third is next, the others are
 * back. Mouse and pen are left alone.
 */
export function turnByTouch(node: HTMLElement, turn: (way: 'next' | 'previous') => void) {
	let from: { id: number; x: number; y: number; pressable: boolean } | null = null;
	const down = (event: PointerEvent) => {
		const target = event.target as Element;
		from =
			event.pointerType === 'touch' && event.isPrimary && !target.closest('input, dialog')
				? {
						id: event.pointerId,
						x: event.clientX,
						y: event.clientY,
						pressable: target.closest(pressable) !== null
					}
				: null;
	};
	const up = (event: PointerEvent) => {
		const start = from;
		from = null;
		if (!start || event.pointerId !== start.id) return;
		const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
		if (Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(dy)) turn(dx < 0 ? 'next' : 'previous');
		else if (!start.pressable && Math.hypot(dx, dy) < TAP)
			turn(event.clientX < innerWidth / 3 ? 'previous' : 'next');
	};
	const cancel = () => (from = null);
	node.addEventListener('pointerdown', down);
	node.addEventListener('pointerup', up);
	node.addEventListener('pointercancel', cancel);
	return {
		destroy() {
			node.removeEventListener('pointerdown', down);
			node.removeEventListener('pointerup', up);
			node.removeEventListener('pointercancel', cancel);
		}
	};
}
