/** The attributes of an element; one that is undefined is not there. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element as plain data: the same is drawn by the server, as markup, and in the page. */
export interface SvgNode {
	readonly tag: string;
	/** Unique among its siblings. As long as a node keeps its key, it keeps the names of its attributes. */
	readonly key: string;
	readonly attributes: Attributes;
	/** What is in it: other elements, or text. */
	readonly inner: readonly SvgNode[] | string;
}

const NOTHING: readonly SvgNode[] = [];

/** An element; `inner` is what is in it, nothing otherwise. */
export const el = (
	tag: string,
	key: string,
	attributes: Attributes,
	inner: readonly SvgNode[] | string = NOTHING
): SvgNode => ({ tag, key, attributes, inner });

/**
 * Draws each mark once: one that stays the same object between two frames stays the same node, and is
 * not looked at again. What else is handed over must be the same for the same mark.
 */
export function once<M extends object, A extends unknown[], R>(
	draw: (mark: M, ...more: A) => R
): (mark: M, ...more: A) => R {
	const drawn = new WeakMap<M, { readonly node: R }>();
	return (mark, ...more) => {
		let known = drawn.get(mark);
		if (!known) drawn.set(mark, (known = { node: draw(mark, ...more) }));
		return known.node;
	};
}

const escaped = (text: string, inQuotes: boolean): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('"', inQuotes ? '&quot;' : '"');

/** Nodes as markup. */
export const markup = (nodes: readonly SvgNode[]): string =>
	nodes
		.map(({ tag, attributes, inner }) => {
			const named = Object.entries(attributes)
				.filter(([, value]) => value !== undefined)
				.map(([name, value]) => ` ${name}="${escaped(String(value), true)}"`);
			const within = typeof inner === 'string' ? escaped(inner, false) : markup(inner);
			return `<${tag}${named.join('')}>${within}</${tag}>`;
		})
		.join('');
