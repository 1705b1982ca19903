import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { CHARACTERS, HEIGHTS, KERNED, KERNING, WIDTHS } from './metrics';
import { textWidth, wrapText, type Face } from './text';

const FACES: Face[] = ['serif', 'serif-bold', 'sans', 'sans-bold'];

const SOURCES: Record<Face, string> = {
	serif: '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
	'serif-bold': '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
	sans: '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
	'sans-bold': '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2'
};

const SENTENCES = [
	'In 2001, doctors and the police in Cardiff began to share what each of them knew.',
	'Police-recorded violence, hospital admissions for injuries, and the months between them.',
	'“We don’t share it,” they said — not ‘yet’, anyway…',
	'£12.50 a head × 1,234 people – or 40% fewer',
	'Every dot is one visit to an emergency department: 7 of 10 never reach the police.',
	'What would you expect to see if they stopped? Drag the line, then look.',
	'Très naïve façade: Ærø, Århus, Köln, Málaga and Besançon',
	'Fifty officers fled after the first affray, off the cuff.'
];

function fontOf(path: string): fontkit.Font {
	return fontkit.create(readFileSync(path));
}

function sourceFont(face: Face): fontkit.Font {
	return fontOf(createRequire(import.meta.url).resolve(SOURCES[face]));
}

function subsetFont(face: Face): fontkit.Font {
	return fontOf(fileURLToPath(new URL(`./fonts/${face}.woff2`, import.meta.url)));
}

/** Without ligatures: the fonts of the site have none. */
function shaped(font: fontkit.Font, text: string): number {
	return font.layout(text, { liga: false }).advanceWidth;
}

describe('the metrics table', () => {
	it('has a width for every character and a value for every pair', () => {
		for (const face of FACES) expect(WIDTHS[face]).toHaveLength([...CHARACTERS].length);
		expect(KERNING.serif).toHaveLength(KERNED.length / 2);
		expect(KERNING.sans).toHaveLength(KERNED.length / 2);
	});

	it.each(FACES)('agrees with %s, the package’s font and the subset alike', (face) => {
		const source = sourceFont(face);
		const subset = subsetFont(face);
		[...CHARACTERS].forEach((character, i) => {
			const point = character.codePointAt(0) ?? 0;
			expect(WIDTHS[face][i], character).toBe(source.glyphForCodePoint(point).advanceWidth);
			expect(WIDTHS[face][i], character).toBe(subset.glyphForCodePoint(point).advanceWidth);
		});
		expect(HEIGHTS[face]).toEqual({
			ascent: source.ascent,
			descent: -source.descent,
			capHeight: source.capHeight,
			xHeight: source.xHeight
		});
	});

	it.each(FACES)('keeps the kerning and the tabular figures of %s', (face) => {
		const source = sourceFont(face);
		const subset = subsetFont(face);
		for (const text of [...SENTENCES, 'AVATAR To Wave']) {
			expect(shaped(subset, text), text).toBe(shaped(source, text));
		}
		const figures = [...'0123456789'].map(
			(figure) => subset.layout(figure, { tnum: true }).advanceWidth
		);
		expect(new Set(figures).size).toBe(1);
	});
});

describe('textWidth', () => {
	it.each(FACES)('comes within 1.5% of the shaped width in %s, and hardly below it', (face) => {
		const font = sourceFont(face);
		for (const sentence of SENTENCES) {
			const ratio = textWidth(sentence, face, 1000) / shaped(font, sentence);
			expect(ratio, sentence).toBeLessThan(1.015);
			expect(ratio, sentence).toBeGreaterThan(0.995);
		}
	});

	it('scales with the size and adds the spacing after every letter', () => {
		expect(textWidth('Cardiff', 'sans', 32)).toBeCloseTo(2 * textWidth('Cardiff', 'sans', 16), 9);
		expect(textWidth('Cardiff', 'sans', 16, 0.5)).toBeCloseTo(
			textWidth('Cardiff', 'sans', 16) + 3.5,
			9
		);
		expect(textWidth('', 'serif', 16, 1)).toBe(0);
	});

	it('counts unknown characters as the widest one and a soft hyphen as nothing', () => {
		const widest = Math.max(...WIDTHS.serif) / 1000;
		expect(textWidth('→', 'serif', 1)).toBeCloseTo(widest, 9);
		expect(textWidth('🚓', 'serif', 1)).toBeCloseTo(widest, 9);
		expect(textWidth('re\u00adport', 'serif', 16)).toBe(textWidth('report', 'serif', 16));
	});

	it('takes an accent as part of its letter, composed or not', () => {
		for (const face of FACES) {
			expect(textWidth('e\u0301', face, 16)).toBe(textWidth('é', face, 16));
			expect(textWidth('é', face, 16)).toBe(textWidth('e', face, 16));
		}
	});
});

describe('wrapText', () => {
	const text =
		'Cardiff’s hospital data told officers where and when the violence was, week after week.';

	it('loses no word and keeps to the width', () => {
		for (const width of [60, 90, 140, 200, 333, 500, 5000]) {
			const lines = wrapText(text, 'sans', 14, width);
			expect(lines.join(' ')).toBe(text);
			for (const line of lines) {
				if (line.includes(' '))
					expect(textWidth(line, 'sans', 14)).toBeLessThanOrEqual(width + 1e-6);
			}
		}
	});

	it('takes as few lines as it can, and evens them out', () => {
		const full = textWidth(text, 'sans', 14);
		expect(wrapText(text, 'sans', 14, full)).toEqual([text]);
		const lines = wrapText(text, 'sans', 14, full * 0.8);
		expect(lines).toHaveLength(2);
		const widths = lines.map((line) => textWidth(line, 'sans', 14));
		expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.8);
	});

	it('leaves no short word alone at the end when it can be helped', () => {
		const sentence = 'Most of those who are hurt never call us';
		const width = textWidth('Most of those who are hurt never call', 'serif', 16);
		expect(wrapText(sentence, 'serif', 16, width).at(-1)).toMatch(/ /);
		const uneven = 'A receptionist at the emergency department who asks';
		for (let w = 90; w < 400; w += 7) {
			const lines = wrapText(uneven, 'sans', 16, w);
			if (lines.length < 4) expect(lines.at(-1), String(w)).toMatch(/ |department/);
		}
	});

	it('keeps words joined by a no-break space together', () => {
		const lines = wrapText('fell by 42\u00a0per\u00a0cent in all', 'sans', 14, 60);
		expect(lines.some((line) => line.includes('42\u00a0per\u00a0cent'))).toBe(true);
	});

	it('leaves a word wider than the line whole', () => {
		expect(wrapText('an antidisestablishmentarian view', 'sans', 14, 40)).toEqual([
			'an',
			'antidisestablishmentarian',
			'view'
		]);
	});

	it('keeps to the number of lines, if need be wider, and cuts nothing', () => {
		const lines = wrapText(text, 'sans', 14, 100, 3);
		expect(lines).toHaveLength(3);
		expect(lines.join(' ')).toBe(text);
		const widths = lines.map((line) => textWidth(line, 'sans', 14));
		expect(Math.max(...widths)).toBeLessThan((textWidth(text, 'sans', 14) / 3) * 1.2);
		expect(wrapText(text, 'sans', 14, 100, 1)).toEqual([text]);
	});

	it('takes line breaks as spaces and gives no lines for no words', () => {
		expect(wrapText('  one\n\ttwo ', 'sans', 14, 500)).toEqual(['one two']);
		expect(wrapText(' \n ', 'sans', 14, 500)).toEqual([]);
	});
});
