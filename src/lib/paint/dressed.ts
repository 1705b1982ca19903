/**
 * Whether the style sheet with colours and letters has come to an element's page, to its end. Without it
 * what is drawn would be black on black; stills bring their own.
 */
export const dressed = (element: Element): boolean =>
	getComputedStyle(element).getPropertyValue('--dressed').trim() !== '';
