/**
 * How wide words are, without a browser: the pictures are laid out by pure functions, on the server
 * and in the page alike, and both must come to the same result whether or not the fonts are there.
 */
import { CHARACTERS, KERNED, KERNING, WIDTHS } from './metrics';

/** Source Serif 4 or Source Sans 3, regular (400) or bold (600). */
export type Face = 'serif' | 'serif-bold' | 'sans' | 'sans-bold';

interface Table {
	/** Advance of a character, in thousandths of an em. */
	readonly advance: ReadonlyMap<string, number>;
	/** Kerning between two characters, in thousandths of an em. */
	readonly kerning: ReadonlyMap<string, number>;
	/** Advance of the widest character. */
	readonly widest: number;
}

const SOFT_HYPHEN = '\u00ad';
const characters = [...CHARACTERS];
const tables = new Map<Face, Table>();

function tableOf(face: Face): Table {
	let table = tables.get(face);
	if (!table) {
		const widths = WIDTHS[face];
		const kerning = face === 'sans' || face === 'sans-bold' ? KERNING.sans : KERNING.serif;
		table = {
			advance: new Map(characters.map((character, i) => [character, widths[i] ?? 0])),
			kerning: new Map(kerning.map((value, i) => [KERNED.slice(2 * i, 2 * i + 2), value])),
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
	const key = `${face} ${text}`;
	let known = measured.get(key);
	if (!known) measured.set(key, (known = measure(text, face)));
	const [thousandths, count] = known;
	return (thousandths * size) / 1000 + count * letterSpacing;
}

/** Widths that were asked for, of the story's few texts: a picture in change asks with every frame. */
const measured = new Map<string, readonly [thousandths: number, count: number]>();

function measure(text: string, face: Face): readonly [thousandths: number, count: number] {
	const { advance, kerning, widest } = tableOf(face);
	let thousandths = 0;
	let count = 0;
	let previous = '';
	// Composed, so that a letter and its accent are one; an accented letter is as wide as its base.
	for (const character of text.normalize('NFC')) {
		if (character === SOFT_HYPHEN) continue;
		thousandths +=
			advance.get(character) ?? advance.get(character.normalize('NFD').charAt(0)) ?? widest;
		thousandths += kerning.get(previous + character) ?? 0;
		previous = character;
		count++;
	}
	return [thousandths, count];
}

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

	const memo = new Map<number, number>();
	/** The line of words `from` to `to`, `to` not included. */
	const line = (from: number, to: number): string => words.slice(from, to).join(' ');
	const width = (from: number, to: number): number => {
		const key = from * (n + 1) + to;
		let w = memo.get(key);
		if (w === undefined) memo.set(key, (w = textWidth(line(from, to), face, size)));
		return w;
	};
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
