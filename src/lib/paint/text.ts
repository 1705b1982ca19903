/**
 * How wide words are, without a browser: the pictures are laid out by pure functions, on the server
 * and in the page alike, and both must come to the same result whether or not the fonts are there.
 */
import { CHARACTERS, KERNED, KERNING, WIDTHS } from './metrics';

/** Source Serif 4 or Source Sans 3, regular (400) or bold (600). */
export type Face = 'serif' | 'serif-bold' | 'sans' | 'sans-bold';

interface Table {
	/** Advance of a character by its code point, in thousandths of an em. */
	readonly advance: ReadonlyMap<number, number>;
	/** Kerning between two characters, in thousandths of an em, by `pair` of their code points. */
	readonly kerning: ReadonlyMap<number, number>;
	/** Advance of the widest character. */
	readonly widest: number;
}

const SOFT_HYPHEN = 0xad;
const characters = [...CHARACTERS];
const tables = new Map<Face, Table>();

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;
/** Two code points as one number: pairs that are kerned are of the basic plane. */
const pair = (first: number, second: number): number => first * 0x10000 + second;

function tableOf(face: Face): Table {
	let table = tables.get(face);
	if (!table) {
		const widths = WIDTHS[face];
		const kerning = face === 'sans' || face === 'sans-bold' ? KERNING.sans : KERNING.serif;
		table = {
			advance: new Map(characters.map((character, i) => [codeOf(character), widths[i] ?? 0])),
			kerning: new Map(
				kerning.map((value, i) => [
					pair(KERNED.charCodeAt(2 * i), KERNED.charCodeAt(2 * i + 1)),
					value
				])
			),
			widest: Math.max(...widths)
		};
		tables.set(face, table);
	}
	return table;
}

/**
 * The width of a line of text, in the unit of `size`: the sum of the letters' advances and of the
 * kerning of the commonest pairs. Close to what a browser draws, and hardly ever below it.
 *
 * A character that the fonts lack counts as the widest letter, so that what takes its place is not
 * under-measured. A soft hyphen has no width. White space is not collapsed.
 *
 * @param text One line of plain text.
 * @param size The font size, in any unit: px, or the units of the picture's view box.
 * @param letterSpacing In the same unit as `size`; added after every letter, the last one too, as
 *   browsers do.
 */
export function textWidth(text: string, face: Face, size: number, letterSpacing = 0): number {
	const [thousandths, count] = measured(text, face);
	return (thousandths * size) / 1000 + count * letterSpacing;
}

type Measure = readonly [thousandths: number, count: number];

/** What was measured, of the story's few texts: a picture in change asks with every frame. */
const known = new Map<string, Measure>();

function measured(text: string, face: Face): Measure {
	const key = `${face} ${text}`;
	let found = known.get(key);
	if (!found) known.set(key, (found = measure(text, face)));
	return found;
}

function measure(text: string, face: Face): Measure {
	const { advance, kerning, widest } = tableOf(face);
	// Composed, so that a letter and its accent are one; an accented letter is as wide as its base.
	const composed = text.normalize('NFC');
	let thousandths = 0;
	let count = 0;
	let previous = 0;
	for (let i = 0; i < composed.length; i += 1) {
		const code = composed.codePointAt(i)!;
		if (code > 0xffff) i += 1;
		if (code === SOFT_HYPHEN) continue;
		thousandths +=
			(advance.get(code) ?? baseWidth(code, advance) ?? widest) +
			(kerning.get(pair(previous, code)) ?? 0);
		previous = code;
		count += 1;
	}
	return [thousandths, count];
}

/** How wide a letter is without its accent. */
const baseWidth = (code: number, advance: Table['advance']): number | undefined =>
	advance.get(codeOf(String.fromCodePoint(code).normalize('NFD')));

/**
 * Breaks text into lines no wider than `maxWidth`, as few as it takes, and then evens them out: of
 * all ways to set the text in that number of lines, the one whose lines differ least in width, and
 * that doesn't end with one short word alone if there is a way round it.
 *
 * Lines break at spaces only: a no-break space or a thin space keeps its neighbours together, and a
 * word wider than the line stays whole. Nothing is ever cut off: if the text needs more lines than
 * `maxLines`, it is set in `maxLines` lines wider than `maxWidth` (as little as possible), which
 * the caller can measure with `textWidth`.
 *
 * @param size The font size, in the unit of `maxWidth`.
 * @param maxWidth The width to keep to, in the unit of `size`.
 * @returns The lines, without spaces at their ends; none for a text without words.
 */
export function wrapText(
	text: string,
	face: Face,
	size: number,
	maxWidth: number,
	maxLines = Infinity
): string[] {
	const words = text.split(/[ \t\r\n]+/).filter((word) => word !== '');
	const n = words.length;
	if (n === 0) return [];

	/** The line of words `from` to `to`, `to` not included. */
	const line = (from: number, to: number): string => words.slice(from, to).join(' ');
	// Lines are many and words are few: a line is as wide as its words and what is between two of them.
	const wide = (words: string): number => measured(words, face)[0];
	const alone = words.map(wide);
	/** Where each word of the whole text begins. */
	const begins = [0];
	for (let i = 1; i < n; i++) {
		const both = wide(`${words[i - 1]} ${words[i]}`);
		begins.push(begins[i - 1]! + both - alone[i]!);
	}
	const width = (from: number, to: number): number =>
		((begins[to - 1]! + alone[to - 1]! - begins[from]!) * size) / 1000;
	const fits = (from: number, to: number, limit: number): boolean =>
		to - from === 1 || width(from, to) <= limit;
	const greedy = (limit: number): number => {
		let lines = 0;
		for (let from = 0; from < n; lines++) {
			let to = from + 1;
			while (to < n && fits(from, to + 1, limit)) to++;
			from = to;
		}
		return lines;
	};

	// A hair of slack, so that a box made as wide as a line of text holds that line.
	let limit = maxWidth * (1 + 1e-9);
	let lines = greedy(limit);
	const allowed = Math.max(1, Math.floor(maxLines));
	if (lines > allowed) {
		let low = limit;
		limit = width(0, n);
		for (let i = 0; i < 30; i++) {
			const middle = (low + limit) / 2;
			if (greedy(middle) <= allowed) limit = middle;
			else low = middle;
		}
		lines = greedy(limit);
	}
	if (lines === 1) return [line(0, n)];

	// With the number of lines given, the least sum of squares is the most even setting.
	// best[k][i]: the least cost of the words from i on in k lines, and where the first of them ends.
	const shortWord = limit / 3;
	let best: { cost: number; end: number }[] = [];
	const ends: number[][] = [];
	for (let k = 1; k <= lines; k++) {
		const row: { cost: number; end: number }[] = [];
		for (let from = 0; from < n; from++) {
			let choice = { cost: Infinity, end: n };
			if (k === 1) {
				if (fits(from, n, limit)) {
					const w = width(from, n);
					const lonely = n - from === 1 && w < shortWord;
					choice = { cost: w * w + (lonely ? lines * limit * limit : 0), end: n };
				}
			} else {
				for (let end = from + 1; end < n && fits(from, end, limit); end++) {
					const w = width(from, end);
					const cost = w * w + (best[end]?.cost ?? Infinity);
					if (cost <= choice.cost) choice = { cost, end };
				}
			}
			row.push(choice);
		}
		best = row;
		ends.push(row.map(({ end }) => end));
	}

	const result: string[] = [];
	let from = 0;
	for (let k = lines; k >= 1; k--) {
		const end = ends[k - 1]?.[from] ?? n;
		result.push(line(from, end));
		from = end;
	}
	return result;
}
