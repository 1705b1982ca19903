/**
 * Tells when an element's size changes; returns what ends that. Where the browser has no ResizeObserver,
 * or a page has put one in its place that does not work, it never tells.
 */
export function resized(element: Element | undefined, told: () => void): () => void {
	try {
		const observer = new ResizeObserver(told);
		observer.observe(element!);
		return () => observer.disconnect();
	} catch {
		return () => {};
	}
}
