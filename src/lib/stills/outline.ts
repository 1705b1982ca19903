/**
 * Turns the text of a picture into outlines. At build only: it reads font files from node_modules.
 *
 * A still is an SVG file by itself: shown with <img>, sent to a colleague, put in a slide. There it
 * gets none of the page's fonts, and many programs that turn SVG into pixels could not read a
 * woff2 even if the file carried one. Outlines keep the typeface everywhere, and the widths that
 * the picture was laid out with.
 *
 * Each <text> becomes one <path>, in font units, with a transform that sets its place and size. A
 * glyph starts at an absolute point and goes on in relative whole numbers, so that a letter is
 * spelled the same in every text of its face, whatever the size, and gzip finds it again; the
 * curves' shorthand (t) takes a quarter off. For a picture with thirty labels that makes 15.8 kB
 * after gzip, where real coordinates rounded to two decimals make 23.5, and glyphs shared through
 * <defs> and <use> 15.1. Paths win by what they do without: every program draws them, and there
 * are no ids to clash when two pictures are inlined in one page.
 *
 * Ligatures are off: the fonts of the page have none (src/tools/fonts.mjs).
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import * as fontkit from 'fontkit';
import type { Face } from '../paint/text';

const FILES: Record<Face, string> = {
	serif: '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
	'serif-bold': '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
	sans: '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
	'sans-bold': '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2'
};

const isFace = (token: string): token is Face => Object.hasOwn(FILES, token);

interface Loaded {
	readonly font: fontkit.Font;
	/** Spelled-out glyphs by their id; null for those without ink. */
	readonly glyphs: Map<number, Spelled | null>;
}

/** A glyph's path data, in font units with y downwards. */
interface Spelled {
	/** Where it begins, from its origin. */
	readonly x: number;
	readonly y: number;
	/** What comes after the first moveto, in relative commands. */
	readonly rest: string;
}

const loaded = new Map<Face, Loaded>();

function load(face: Face): Loaded {
	let entry = loaded.get(face);
	if (!entry) {
		// From the project's folder: a bundler may have moved this module away from its packages.
		const require = createRequire(join(process.cwd(), 'package.json'));
		const font = fontkit.create(readFileSync(require.resolve(FILES[face])));
		loaded.set(face, (entry = { font, glyphs: new Map() }));
	}
	return entry;
}

const TEXT = /<text(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attributes that place or set the text; the path has no use for them. */
const CONSUMED = new Set([
	'x',
	'y',
	'font-size',
	'text-anchor',
	'letter-spacing',
	'class',
	'font-family',
	'font-weight',
	'font-variant-numeric',
	'xml:space'
]);

/** Attributes that would move the letters in ways not done here. */
const UNSUPPORTED = new Set([
	'dx',
	'dy',
	'rotate',
	'textLength',
	'lengthAdjust',
	'word-spacing',
	'writing-mode',
	'dominant-baseline',
	'alignment-baseline',
	'baseline-shift'
]);

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * An SVG string with every `<text>` replaced by a `<path>`, and nothing else changed.
 *
 * A text needs `font-size` and a class that names its face (`serif`, `serif-bold`, `sans` or
 * `sans-bold`), with `tnum` beside it for tabular figures. `x`, `y`, `text-anchor` and
 * `letter-spacing` place the letters; all other attributes go over to the path, other classes too.
 *
 * @throws If a font lacks a character, or a text is not of this kind; the message quotes the text.
 */
export function outlineText(svg: string): string {
	let result = '';
	let done = 0;
	for (const match of svg.matchAll(TEXT)) {
		const attributes = match[1] ?? '';
		const start = match.index;
		let content = '';
		let end = start + match[0].length;
		if (!attributes.endsWith('/')) {
			const close = /<\/text\s*>/g;
			close.lastIndex = end;
			const closing = close.exec(svg);
			if (!closing) throw new Error(`A <text> is not closed: ${match[0]}`);
			content = svg.slice(end, closing.index);
			end = closing.index + closing[0].length;
		}
		result += svg.slice(done, start) + pathOf(attributes, content, match[0]);
		done = end;
	}
	return result + svg.slice(done);
}

function pathOf(source: string, content: string, tag: string): string {
	const attributes = new Map<string, string>();
	for (const [, name = '', double, single] of source.matchAll(ATTRIBUTE)) {
		attributes.set(name, double ?? (single ?? '').replaceAll('"', '&quot;'));
	}
	const text = plain(content);
	const where = `in “${text}” (${tag})`;

	const tokens = (attributes.get('class') ?? '').split(/\s+/).filter((token) => token !== '');
	const [face, ...others] = tokens.filter(isFace);
	if (!face || others.length > 0) {
		throw new Error(`One class must name the face: ${Object.keys(FILES).join(', ')}; ${where}`);
	}
	for (const name of attributes.keys()) {
		if (UNSUPPORTED.has(name)) throw new Error(`${name} is not supported, ${where}`);
	}
	for (const [name, value] of attributes) {
		// The path's coordinates are not the picture's: what these name would come out scaled.
		if (value.includes('url(') || (name === 'style' && /stroke|font|text|letter/.test(value))) {
			throw new Error(`${name}="${value}" is not supported, ${where}`);
		}
	}
	const size = measure(attributes.get('font-size'), 'font-size', where);
	if (size <= 0) throw new Error(`font-size is “${size}”, ${where}`);
	const x = measure(attributes.get('x') ?? '0', 'x', where);
	const y = measure(attributes.get('y') ?? '0', 'y', where);
	const given = (attributes.get('letter-spacing') ?? '0').trim();
	const spacing =
		given === 'normal'
			? 0
			: given.endsWith('em')
				? measure(given.slice(0, -2), 'letter-spacing', where) * size
				: measure(given, 'letter-spacing', where);
	const anchor = attributes.get('text-anchor') ?? 'start';
	if (anchor !== 'start' && anchor !== 'middle' && anchor !== 'end') {
		throw new Error(`text-anchor is “${anchor}”, ${where}`);
	}

	const { d, width } = outline(text, face, tokens.includes('tnum'), (spacing / size) * 1000, where);
	if (d === '') return '';

	const scale = size / 1000;
	const left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0) * scale;
	const place = `translate(${numbers(left, y)})scale(${String(Number(scale.toFixed(6))).replace(/^0\./, '.')})`;

	const classes = tokens.filter((token) => token !== face && token !== 'tnum').join(' ');
	const kept = new Map(classes === '' ? [] : [['class', classes]]);
	for (const [name, value] of attributes) if (!CONSUMED.has(name)) kept.set(name, value);
	if (attributes.has('stroke')) {
		// The stroke is scaled with the path.
		const stroke = measure(attributes.get('stroke-width') ?? '1', 'stroke-width', where);
		kept.set('stroke-width', numbers(stroke / scale));
	}
	kept.set('transform', [attributes.get('transform'), place].filter(Boolean).join(' '));
	return `<path${[...kept].map(([name, value]) => ` ${name}="${value}"`).join('')} d="${d}"/>`;
}

/** What a browser shows of a text's content: no comments, entities read, white space collapsed. */
function plain(content: string): string {
	const text = content.replace(/<!--[\s\S]*?-->/g, '');
	if (text.includes('<')) throw new Error(`Only plain text is supported: <text>${text}</text>`);
	return text
		.replace(/[ \t\r\n]+/g, ' ')
		.replace(/^ | $/g, '')
		.replace(
			/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
			(entity, hex?: string, dec?: string, name?: string) => {
				if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
				if (dec !== undefined) return String.fromCodePoint(parseInt(dec, 10));
				const character = ENTITIES[name ?? ''];
				if (character === undefined) throw new Error(`Unknown entity ${entity} in “${text}”`);
				return character;
			}
		);
}

function measure(value: string | undefined, name: string, where: string): number {
	const number = /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(?:px)?\s*$/i.exec(value ?? '')?.[1];
	if (number === undefined) throw new Error(`${name} is “${value ?? ''}”, not a number, ${where}`);
	return Number(number);
}

/** The path data of a line of text that starts at 0 0, and its width; in font units. */
function outline(
	text: string,
	face: Face,
	tabular: boolean,
	spacing: number,
	where: string
): { d: string; width: number } {
	const { font, glyphs } = load(face);
	const visible = text.normalize('NFC').replaceAll('\u00ad', '');
	for (const character of visible) {
		const point = character.codePointAt(0) ?? 0;
		if (!font.hasGlyphForCodePoint(point)) {
			const code = point.toString(16).toUpperCase().padStart(4, '0');
			throw new Error(`The face ${face} has no “${character}” (U+${code}), ${where}`);
		}
	}

	const run = font.layout(visible, tabular ? { liga: false, tnum: true } : { liga: false });
	let pen = 0;
	let d = '';
	run.glyphs.forEach((glyph, i) => {
		const position = run.positions[i];
		if (!position) return;
		let spelled = glyphs.get(glyph.id);
		if (spelled === undefined) glyphs.set(glyph.id, (spelled = spell(glyph)));
		if (spelled) {
			const x = Math.round(pen + position.xOffset) + spelled.x;
			d += `M${numbers(x, spelled.y - position.yOffset)}${spelled.rest}`;
		}
		// As browsers do: the spacing comes after every letter, the last one too.
		pen += position.xAdvance + spacing;
	});
	return { d, width: pen };
}

/** Numbers as path data, to two decimals, with no more between them than it takes. */
function numbers(...values: number[]): string {
	return values
		.map((value) => String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.'))
		.reduce((all, next) => all + (next.startsWith('-') ? '' : ' ') + next);
}

function spell(glyph: fontkit.Glyph): Spelled | null {
	let first: { x: number; y: number } | null = null;
	let rest = '';
	let startX = 0;
	let startY = 0;
	let atX = 0;
	let atY = 0;
	let last = '';
	/** The control point of the quadratic curve just drawn; NaN if none was. */
	let controlX = NaN;
	let controlY = NaN;
	/** Writes a relative command; the letter of one repeated is left out. */
	const write = (letter: string, ...values: number[]): void => {
		const data = numbers(...values);
		rest += letter === last ? (data.startsWith('-') ? '' : ' ') + data : letter + data;
		last = letter;
	};

	for (const { command, args } of glyph.path.commands) {
		const points = args.map((value, i) => (i % 2 === 0 ? value : -value));
		const toX = points.at(-2) ?? startX;
		const toY = points.at(-1) ?? startY;
		const [beforeX, beforeY] = [controlX, controlY];
		controlX = controlY = NaN;
		switch (command) {
			case 'moveTo':
				if (first) write('m', toX - atX, toY - atY);
				else first = { x: toX, y: toY };
				last = '';
				startX = toX;
				startY = toY;
				break;
			case 'lineTo':
				if (toX === atX && toY === atY) break;
				if (toY === atY) write('h', toX - atX);
				else if (toX === atX) write('v', toY - atY);
				else write('l', toX - atX, toY - atY);
				break;
			case 'quadraticCurveTo': {
				const [x = 0, y = 0] = points;
				// TrueType leaves out the points halfway between two control points: so does t.
				if (x === 2 * atX - beforeX && y === 2 * atY - beforeY) {
					write('t', toX - atX, toY - atY);
				} else {
					write('q', x - atX, y - atY, toX - atX, toY - atY);
				}
				[controlX, controlY] = [x, y];
				break;
			}
			case 'bezierCurveTo':
				write('c', ...points.map((value, i) => value - (i % 2 === 0 ? atX : atY)));
				break;
			case 'closePath':
				rest += 'z';
				last = '';
				break;
		}
		atX = toX;
		atY = toY;
	}
	return first ? { ...first, rest } : null;
}
