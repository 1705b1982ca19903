/** Whether something around an element scrolls it or cuts it off, so that nothing in it can be held still. */
export function clipped(element: Element): boolean {
	const { documentElement: root, body } = document;
	let at: Node | null = element;
	while ((at = at.parentNode ?? (at as ShadowRoot).host ?? null) && at !== root) {
		if (!(at instanceof Element) || !/auto|scroll|hidden/.test(getComputedStyle(at).overflow)) {
			continue;
		}
		// What the body says counts for the whole page, where the root says nothing.
		if (at !== body || getComputedStyle(root).overflow !== 'visible') return true;
	}
	return false;
}
