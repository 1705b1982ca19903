import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tried } from '../../../tests/fixtures/random';
import { drawer } from './patch';
import { el, markup, once, type Attributes, type SvgNode } from './svg';

/** As much of an element as is needed to see what becomes of it. */
class Part {
	readonly attributes = new Map<string, string>();
	readonly children: Part[] = [];
	parent: Part | null = null;
	textContent: string | null = null;
	/** How often it was written to. */
	writes = 0;

	constructor(readonly tag: string) {}

	setAttribute(name: string, value: unknown): void {
		this.attributes.set(name, String(value));
		this.writes += 1;
	}
	removeAttribute(name: string): void {
		this.attributes.delete(name);
		this.writes += 1;
	}
	remove(): void {
		this.parent?.children.splice(this.parent.children.indexOf(this), 1);
		this.parent = null;
	}
	insertBefore(part: Part, next: Part | null): void {
		part.remove();
		const at = next ? this.children.indexOf(next) : this.children.length;
		if (at < 0) throw new Error('What it should stand before is not there.');
		this.children.splice(at, 0, part);
		part.parent = this;
	}
	get firstElementChild(): Part | null {
		return this.children[0] ?? null;
	}
	get nextElementSibling(): Part | null {
		const { children = [] } = this.parent ?? {};
		return children[children.indexOf(this) + 1] ?? null;
	}
	/** As markup, attributes by name: in which order they were written is not the point. */
	get inside(): string {
		return this.children
			.map(({ tag, attributes, textContent, inside }) => {
				const named = [...attributes].sort().map(([name, value]) => ` ${name}="${value}"`);
				return `<${tag}${named.join('')}>${textContent ?? ''}${inside}</${tag}>`;
			})
			.join('');
	}
}

beforeEach(() => {
	vi.stubGlobal('document', { createElementNS: (_: string, tag: string) => new Part(tag) });
});
afterEach(() => void vi.unstubAllGlobals());

const sorted = (nodes: readonly SvgNode[]): SvgNode[] =>
	nodes.map(({ tag, key, attributes, inner }) => {
		const names = Object.keys(attributes).sort();
		const named = Object.fromEntries(names.map((name) => [name, attributes[name]]));
		return el(tag, key, named, typeof inner === 'string' ? inner : sorted(inner));
	});

function drawn(): { root: Part; draw: (nodes: readonly SvgNode[]) => void } {
	const root = new Part('g');
	return { root, draw: drawer(root as unknown as Element) };
}

/** What a key stands for never changes but for its values, as `SvgNode` asks. */
const names = [['x', 'y'], ['d'], ['x', 'opacity', 'fill']] as const;
const value = fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined });
const attributes = (key: number): fc.Arbitrary<Attributes> =>
	fc.record(Object.fromEntries(names[key % 3]!.map((name) => [name, value])));
const nodes = (depth: number): fc.Arbitrary<SvgNode[]> =>
	fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 8 }).chain((keys) =>
		fc.tuple(
			...keys.map((key) => {
				const [tag, inner] =
					key % 4 === 0 && depth > 0
						? (['g', nodes(depth - 1)] as const)
						: key % 2
							? (['text', fc.constantFrom('a', 'b & c')] as const)
							: (['path', fc.constant([])] as const);
				return fc
					.tuple(attributes(key), inner)
					.map(([named, within]) => el(tag, `${key}`, named, within));
			})
		)
	);

test('whatever stood there before, what is drawn is what is handed over, in its order', () => {
	fc.assert(
		fc.property(fc.array(nodes(2), { minLength: 1, maxLength: 6 }), (pictures) => {
			const { root, draw } = drawn();
			for (const picture of pictures) {
				draw(picture);
				expect(root.inside).toBe(
					markup(sorted(picture)).replaceAll('&amp;', '&').replaceAll('&quot;', '"')
				);
			}
		}),
		tried(1000)
	);
});

test('what stays is the same element, written to where it differs; what is the same is not looked at', () => {
	const { root, draw } = drawn();
	const [a, b] = [el('path', 'a', { d: 'M0,0', opacity: 1 }), el('text', 'b', { x: 1 }, 'b')];
	draw([a, b]);
	const [first, second] = root.children;
	const before = first!.writes;
	draw([el('path', 'a', { d: 'M0,0', opacity: 0.5 }), b]);
	expect(root.children).toEqual([first, second]);
	expect(first!.writes - before).toBe(1);
	expect(second!.writes).toBe(1);
	// In another order they are moved, not made anew.
	draw([b, a]);
	expect(root.children).toEqual([second, first]);
});

test('what goes makes place for what comes', () => {
	const { root, draw } = drawn();
	draw([el('text', 'a', { x: 1, 'fill-opacity': 0.5 }, 'a'), el('path', 'b', {})]);
	const [text] = root.children;
	draw([el('text', 'c', { x: 2 }, 'c')]);
	expect(root.children).toEqual([text]);
	expect(root.inside).toBe('<text x="2">c</text>');
});

test('what a reader may be at becomes nothing else', () => {
	const root = new Part('g');
	const draw = drawer(root as unknown as Element, true);
	draw([el('rect', 'a', { role: 'button' })]);
	const [button] = root.children;
	draw([el('rect', 'b', { role: 'button' })]);
	expect(root.children).not.toContain(button);
	expect(root.inside).toBe('<rect role="button"></rect>');
});

test('a mark is drawn once', () => {
	const draw = vi.fn((mark: { readonly x: number }) => el('path', 'a', { x: mark.x }));
	const node = once(draw);
	const mark = { x: 1 };
	expect(node(mark)).toBe(node(mark));
	expect(node({ x: 1 })).not.toBe(node(mark));
	expect(draw).toHaveBeenCalledTimes(2);
});

test('markup is safe, whatever is in it', () => {
	const hostile = el('text', 'a', { class: '"><script>', x: undefined }, '</text><script>&');
	expect(markup([hostile])).toBe(
		'<text class="&quot;>&lt;script>">&lt;/text>&lt;script>&amp;</text>'
	);
});
