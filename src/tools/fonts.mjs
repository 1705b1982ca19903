/**
 * Makes the fonts of the site and the table its pictures are laid out with. Run `npm run fonts`
 * after a change of the character set or of the @fontsource packages; what it writes is checked in.
 *
 *   src/lib/paint/fonts/{serif,serif-bold,sans,sans-bold}.woff2   subsets, hinting dropped
 *   src/lib/paint/fonts/OFL.txt                                   their licence
 *   src/lib/paint/metrics.ts                                      advance widths, kerning, heights
 *
 * Ligatures are left out: they cost bytes, and without them the width of a text is the sum of its
 * letters and their kerning, which is what `textWidth` adds up. The figures of both families are
 * lining and tabular as they stand; `tnum` is kept for the figures that `pnum` would change.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import prettier from 'prettier';
// @ts-expect-error It has no types.
import subsetFont from 'subset-font';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const paint = join(root, 'src', 'lib', 'paint');
const require = createRequire(import.meta.url);

const BUDGET = 56 * 1024;

const FACES = {
	serif: { family: 'source-serif-4', name: 'Source Serif 4', weight: 400 },
	'serif-bold': { family: 'source-serif-4', name: 'Source Serif 4', weight: 600 },
	sans: { family: 'source-sans-3', name: 'Source Sans 3', weight: 400 },
	'sans-bold': { family: 'source-sans-3', name: 'Source Sans 3', weight: 600 }
};

/** @param {number} first @param {number} last */
const range = (first, last) =>
	Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

const NBSP = '\u00a0';
const THIN = '\u2009';
const SHY = '\u00ad';

const ASCII = range(0x20, 0x7e);
const SIGNS = '£€©°«»·×–—‘’“”…•−½→←↑↓▲▼✓' + NBSP + THIN + SHY;
const ACCENTED = range(0xc0, 0xff).replace(/[×÷]/g, '') + 'Œœ';
const WANTED = [...new Set(ASCII + SIGNS + ACCENTED)];

/**
 * Text of the kind the site prints, to find out which kerning pairs matter. Only the pairs that
 * move a line by a visible amount go into the table.
 */
const SAMPLE = `The day the police stopped sharing. In emergency departments across Wales and England,
receptionists ask anyone who has been hurt in a fight three questions: where it happened, when,
and with what weapon. The answers, with no names, go to the police and the council every month.
Most violence that ends in hospital is never reported to the police; without these data they don’t
know about it. “We could see it,” said one officer, “for the first time.” Cardiff’s injuries fell
by 42% against similar cities. Two years after, violent crime recorded by the police rose while
hospital admissions fell: 1,234 in 2007, 1,116 in 2011, 1.7 per 1,000 people. What would you expect
to see if they stopped? Try it yourself: drag the line, then look at what really happened. You’re
not far off. Take away the report, and every week the map gets older. Figure 1: Police-recorded
violence, by year, 2000–2014. Figure 2: A&E visits, Friday and Saturday, 11 pm to 4 am. Data: The
Lancet; BMJ; ONS; Welsh Government. Why? Yet, too, very, few, of, after, off, Tuesday, Thursday.
Average wait, £14.50 a head; 7 to 11; 71.1%. Violence Reduction. Year, Total, Value, Per 100,000.
New York, Atlanta, Toronto, Wolverhampton. AVERAGE. Their way forward was to try it out, they say.`;

/** How many kerning pairs the table holds. */
const PAIRS = 48;

/**
 * @type {{
 *   face: string, name: string, weight: number,
 *   source: Buffer, licence: string, font: import('fontkit').Font, has: string[]
 * }[]}
 */
const faces = [];
for (const [face, { family, name, weight }] of Object.entries(FACES)) {
	const packageDir = dirname(require.resolve(`@fontsource/${family}/package.json`));
	// The woff2: fontkit 2.0.4 cannot measure the empty glyph at the end of the woff.
	const source = await readFile(join(packageDir, `files/${family}-latin-${weight}-normal.woff2`));
	const licence = await readFile(join(packageDir, 'LICENSE'), 'utf8');
	const font = fontkit.create(source);
	if (font.unitsPerEm !== 1000) throw new Error(`${name} has ${font.unitsPerEm} units an em`);
	const has = WANTED.filter((c) => font.hasGlyphForCodePoint(c.codePointAt(0) ?? 0));
	faces.push({ face, name, weight, source, licence, font, has });
}

/* Fonts */

await mkdir(join(paint, 'fonts'), { recursive: true });
let total = 0;
for (const { face, source, has } of faces) {
	const subset = await subsetFont(source, has.join(''), {
		targetFormat: 'woff2',
		noHinting: true,
		keepFeatures: ['kern', 'tnum'],
		dropTables: ['BASE', 'STAT', 'gasp', 'prep']
	});
	await writeFile(join(paint, 'fonts', `${face}.woff2`), subset);
	total += subset.length;
	const lacks = WANTED.filter((c) => !has.includes(c));
	console.log(
		`${face.padEnd(12)}${String(subset.length).padStart(6)} bytes, ${has.length} characters` +
			(lacks.length > 0 ? `, lacks ${lacks.join(' ')}` : '')
	);
}
console.log(`${'together'.padEnd(12)}${String(total).padStart(6)} bytes of ${BUDGET}`);
if (total > BUDGET) {
	console.error('Over the budget.');
	process.exitCode = 1;
}

/* Licence */

const copyrights = [
	...new Set(faces.map(({ name, font }) => `${name}: ${String(font.copyright).trim()}`))
];
const licences = [
	...new Set(faces.map(({ licence }) => licence.replace(/^[\s\S]*?(?=This Font Software)/, '')))
];
await writeFile(
	join(paint, 'fonts', 'OFL.txt'),
	[
		...copyrights,
		'',
		'The .woff2 files in this folder are subsets of these fonts.',
		'',
		...licences
	]
		.join('\n')
		.replace(/\r\n/g, '\n')
		.trimEnd() + '\n'
);

/* Metrics */

/** @param {import('fontkit').Font} font @param {string} character */
const advance = (font, character) =>
	Math.round(font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth);

/** @param {string} character */
const base = (character) => [...character.normalize('NFD')][0] ?? character;

// An accented letter is as wide as its bare one, give or take a unit: only the others are listed.
const listed = WANTED.filter(
	(c) =>
		c !== SHY &&
		faces.every(({ has }) => has.includes(c)) &&
		(base(c) === c ||
			faces.some(({ font }) => Math.abs(advance(font, c) - advance(font, base(c))) > 1))
);

/** @param {import('fontkit').Font} font @param {string} pair */
const kerning = (font, pair) =>
	font.layout(pair, { liga: false }).advanceWidth -
	font.layout(pair, { liga: false, kern: false }).advanceWidth;

// The two weights of a family kern alike: one value for both, the one that gives the wider text.
/** @type {Map<string, { count: number, serif: number, sans: number }>} */
const pairs = new Map();
const sample = SAMPLE.replace(/\s+/g, ' ');
for (let i = 0; i + 1 < sample.length; i++) {
	const pair = sample.slice(i, i + 2);
	const known = pairs.get(pair);
	if (known) {
		known.count++;
		continue;
	}
	const of = (/** @type {string} */ name) =>
		Math.round(Math.max(...faces.filter((f) => f.name === name).map((f) => kerning(f.font, pair))));
	pairs.set(pair, { count: 1, serif: of('Source Serif 4'), sans: of('Source Sans 3') });
}
const kerned = [...pairs]
	.map(([pair, { count, serif, sans }]) => ({
		pair,
		serif,
		sans,
		weight: count * (Math.abs(serif) + Math.abs(sans))
	}))
	.sort((a, b) => b.weight - a.weight || (a.pair < b.pair ? -1 : 1))
	.slice(0, PAIRS)
	.sort((a, b) => (a.pair < b.pair ? -1 : 1));

/** @param {string} text */
const literal = (text) =>
	JSON.stringify(text).replace(
		/[\u00a0\u00ad\u2000-\u200f]/g,
		(c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`
	);

/** @param {number[]} numbers */
const list = (numbers) => `[${numbers.join(', ')}]`;

const module = `// Generated by src/tools/fonts.mjs (npm run fonts) from Source Serif 4 and Source Sans 3. Don't edit.
// Everything is in thousandths of an em.

import type { Face } from './text';

/** The characters of the rows in WIDTHS. An accented letter not listed is as wide as its bare one. */
export const CHARACTERS =
	${literal(listed.join(''))};

/** Advance widths, in the order of CHARACTERS. */
export const WIDTHS: Record<Face, readonly number[]> = {
${faces.map(({ face, font }) => `'${face}': ${list(listed.map((c) => advance(font, c)))}`).join(',\n')}
};

/** The pairs of letters whose kerning counts most, two characters each. */
export const KERNED = ${literal(kerned.map(({ pair }) => pair).join(''))};

/** What is added between the two letters of a pair, in the order of KERNED. */
export const KERNING: Record<'serif' | 'sans', readonly number[]> = {
serif: ${list(kerned.map(({ serif }) => serif))},
sans: ${list(kerned.map(({ sans }) => sans))}
};

/** Heights above the baseline; descent is the depth below it, a positive number. */
export const HEIGHTS: Record<
	Face,
	{ readonly ascent: number; readonly descent: number; readonly capHeight: number; readonly xHeight: number }
> = {
${faces
	.map(
		({ face, font }) =>
			`'${face}': { ascent: ${font.ascent}, descent: ${-font.descent}, capHeight: ${font.capHeight}, xHeight: ${font.xHeight} }`
	)
	.join(',\n')}
};
`;
await writeFile(
	join(paint, 'metrics.ts'),
	await prettier.format(module, {
		parser: 'typescript',
		useTabs: true,
		singleQuote: true,
		trailingComma: 'none',
		printWidth: 100
	})
);
