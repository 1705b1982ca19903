import type { Attributes, SvgNode } from './svg';

/** A node that stands in the page. */
interface Standing {
	node: SvgNode;
	readonly element: Element;
	inner: readonly Standing[];
}

function write(element: Element, was: Attributes, is: Attributes): void {
	for (const name in is) {
		const value = is[name];
		if (value === was[name]) continue;
		if (value === undefined) element.removeAttribute(name);
		else element.setAttribute(name, value as string);
	}
}

const NONE: Attributes = {};

function create(node: SvgNode): Standing {
	const element = document.createElementNS('http://www.w3.org/2000/svg', node.tag);
	write(element, NONE, node.attributes);
	const { inner } = node;
	if (typeof inner === 'string') element.textContent = inner;
	return { node, element, inner: typeof inner === 'string' ? [] : patch(element, [], inner) };
}

function update(standing: Standing, node: SvgNode): void {
	const was = standing.node;
	if (was === node) return;
	standing.node = node;
	write(standing.element, was.attributes, node.attributes);
	const { inner } = node;
	if (typeof inner !== 'string') standing.inner = patch(standing.element, standing.inner, inner);
	else if (inner !== was.inner) standing.element.textContent = inner;
}

/** Makes another node of the first free one of its tag. */
function reuse(free: Standing[], node: SvgNode): Standing | undefined {
	const index = free.findIndex((each) => each.node.tag === node.tag);
	if (index < 0) return undefined;
	const [standing] = free.splice(index, 1) as [Standing];
	for (const name in standing.node.attributes)
		if (!(name in node.attributes)) standing.element.removeAttribute(name);
	update(standing, node);
	return standing;
}

const same = (standing: Standing | undefined, { key, tag }: SvgNode): boolean =>
	standing?.node.key === key && standing.node.tag === tag;

/**
 * Makes the elements in `parent`, of which `standing` came from here, those of `nodes`, in their order.
 * With `reuses`, an element whose node goes may become that of another.
 */
function patch(
	parent: Element,
	standing: readonly Standing[],
	nodes: readonly SvgNode[],
	reuses = true
): readonly Standing[] {
	// A picture in change has most of the time the elements that it had in the frame before.
	let alike = 0;
	while (alike < nodes.length && same(standing[alike], nodes[alike]!)) {
		update(standing[alike]!, nodes[alike]!);
		alike += 1;
	}
	if (alike === nodes.length && alike === standing.length) return standing;

	const left = new Map<string, Standing>();
	for (const each of standing.slice(alike)) left.set(each.node.key, each);
	const found = nodes.slice(alike).map((node) => {
		const known = left.get(node.key);
		if (!known || !same(known, node)) return null;
		left.delete(node.key);
		return known;
	});
	const free = [...left.values()];
	const next = found.map((known, i) => {
		const node = nodes[alike + i]!;
		if (known) update(known, node);
		return known ?? (reuses ? reuse(free, node) : undefined) ?? create(node);
	});
	for (const { element } of free) element.remove();
	let place =
		standing[alike - 1]?.element.nextElementSibling ?? (alike ? null : parent.firstElementChild);
	for (const { element } of next) {
		if (element === place) place = place.nextElementSibling;
		else parent.insertBefore(element, place);
	}
	return [...standing.slice(0, alike), ...next];
}

/**
 * Draws nodes into an element that holds nothing else, each time it is called. What goes makes place for
 * what comes, since to make an element takes long; `apart` keeps those apart that a reader may be at.
 */
export function drawer(parent: Element, apart = false): (nodes: readonly SvgNode[]) => void {
	let standing: readonly Standing[] = [];
	return (nodes) => {
		standing = patch(parent, standing, nodes, !apart);
	};
}
