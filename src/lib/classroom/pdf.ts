/**
 * The handout as a PDF of two sheets, tagged for those who listen. At build only: it reads font files
 * from node_modules. No browser takes part.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import PDFDocument from 'pdfkit';
import { answered, headings, type Handout } from './handout';

/** The sheets that the handout is made for. */
export const sheets = { a4: 'A4', letter: 'LETTER' } as const;
export type Sheet = keyof typeof sheets;
export const isSheet = (name: string): name is Sheet => Object.hasOwn(sheets, name);

/** The woff: pdfkit cannot make a subset of the woff2. */
const files = {
	regular: '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff',
	bold: '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff'
} as const;
type Weight = keyof typeof files;

/** Points. Nothing is printed nearer to an edge, and no letter is smaller than the body. */
const margin = { top: 38, side: 44, bottom: 38 };
const sizes = { title: 22, heading: 15, body: 12 };
const gutter = 18;
/** Source Sans asks for lines of 1.42; a handout is read in short lines. */
const tighten = -1.6;
/** From one line to write on to the next. */
const ruled = 24;

interface Place {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

/** Words in one weight. */
type Run = readonly [words: string, weight: Weight];

export interface PdfOptions {
	readonly sheet: Sheet;
	/** The picture as a PNG file, and its height divided by its width. */
	readonly picture: { readonly png: Uint8Array; readonly ratio: number };
	/** The date of the facts, as "2026-11-23": the file is the same whenever it is built. */
	readonly asOf: string;
	readonly author: string;
}

/**
 * Draws the handout.
 *
 * @throws If what is on a sheet is longer than the sheet; the message says by how much.
 */
export async function pdfOf(
	handout: Handout,
	{ sheet, picture, asOf, author }: PdfOptions
): Promise<Uint8Array<ArrayBuffer>> {
	const doc = new PDFDocument({
		size: sheets[sheet],
		// No sheet is begun unasked: what is too long is said below.
		margins: { top: 0, bottom: -10_000, left: 0, right: 0 },
		autoFirstPage: false,
		pdfVersion: '1.7',
		tagged: true,
		displayTitle: true,
		lang: 'en-GB',
		info: {
			Title: `${handout.title}: handout`,
			Author: author,
			CreationDate: new Date(asOf)
		}
	});
	const parts: Uint8Array[] = [];
	const done = new Promise<void>((resolve, reject) => {
		doc.on('data', (part: Uint8Array) => parts.push(part));
		doc.once('end', resolve);
		doc.once('error', reject);
	});
	const require = createRequire(join(process.cwd(), 'package.json'));
	for (const [weight, file] of Object.entries(files)) {
		doc.registerFont(weight, readFileSync(require.resolve(file)));
	}
	const root = doc.struct('Document');
	doc.addStructure(root);

	type Element = typeof root;
	/** An element of the document's structure; what is drawn in `fill` belongs to it. */
	const element = (
		parent: Element,
		type: string,
		fill: (made: Element) => number,
		options: { readonly alt?: string } = {}
	): number => {
		const made = doc.struct(type, options);
		parent.add(made);
		const y = fill(made);
		made.end();
		return y;
	};
	/** Words as one element; returns where they end. */
	const say = (
		parent: Element,
		type: string,
		runs: readonly Run[],
		{ x, y, width }: Place,
		size = sizes.body
	): number =>
		element(parent, type, (made) => {
			made.add(() => {
				doc.fontSize(size).fillColor('black');
				runs.forEach(([words, weight], i) => {
					const style = { width, lineGap: tighten, continued: i < runs.length - 1 };
					doc.font(weight);
					if (i === 0) doc.text(words, x, y, style);
					else doc.text(` ${words}`, style);
				});
			});
			return doc.y;
		});
	/** Lines to write on, which nobody is read aloud. */
	const lines = (count: number, { x, y, width }: Place): number => {
		doc.markContent('Artifact', { type: 'Layout' });
		for (let n = 1; n <= count; n += 1) {
			doc
				.moveTo(x, y + n * ruled - 3)
				.lineTo(x + width, y + n * ruled - 3)
				.lineWidth(0.7)
				.strokeColor('black')
				.stroke();
		}
		doc.endMarkedContent();
		return y + count * ruled;
	};
	/** Words on the line on which their answer begins; returns what is left of it. */
	const labelled = (run: Run, { x, y, width }: Place): Place => {
		say(root, 'P', [run], { x, y: y + ruled - 16, width });
		const taken = doc.widthOfString(run[0]) + 6;
		return { x: x + taken, y, width: width - taken };
	};
	/** A box to tick. */
	const box = (x: number, y: number): void => {
		doc.markContent('Artifact', { type: 'Layout' });
		doc.rect(x, y, 10, 10).lineWidth(0.7).strokeColor('black').stroke();
		doc.endMarkedContent();
	};
	const rule = (x: number, y: number, width: number): void => {
		doc.markContent('Artifact', { type: 'Layout' });
		doc
			.moveTo(x, y)
			.lineTo(x + width, y)
			.lineWidth(1)
			.strokeColor('black')
			.stroke();
		doc.endMarkedContent();
	};

	let number = 0;
	/** One sheet, which has to be enough for what is put on it. */
	const page = (fill: (place: Place) => number): void => {
		number += 1;
		doc.addPage();
		const { width, height } = doc.page;
		const end = fill({ x: margin.side, y: margin.top, width: width - 2 * margin.side });
		const over = end - (height - margin.bottom);
		if (over > 0) {
			throw new Error(
				`Sheet ${number} of the handout is ${Math.ceil(over)} points too long for ${sheets[sheet]}: shorten what stands on it in the lesson.`
			);
		}
	};
	const halves = ({ x, y, width }: Place, left = (width - gutter) / 2): [Place, Place] => [
		{ x, y, width: left },
		{ x: x + left + gutter, y, width: width - left - gutter }
	];

	page(({ x, y, width }) => {
		let at = say(root, 'H1', [[handout.title, 'bold']], { x, y, width }, sizes.title) + 4;
		at = say(root, 'P', [[handout.families, 'bold']], { x, y: at, width });
		at = say(root, 'P', [[handout.note, 'regular']], { x, y: at + 2, width }) + 8;

		const [left, right] = halves({ x, y: at, width }, 252);
		const pictureHeight = left.width * picture.ratio;
		element(
			root,
			'Figure',
			(made) => {
				made.add(() => {
					doc.image(Buffer.from(picture.png), left.x, left.y, { width: left.width });
				});
				return left.y + pictureHeight;
			},
			{ alt: handout.picture.alt }
		);
		const under = say(root, 'P', [[handout.picture.draw, 'bold']], {
			...left,
			y: left.y + pictureHeight + 4
		});
		let beside = say(root, 'H2', [[headings.gist, 'bold']], right, sizes.heading) + 2;
		for (const { when, what } of handout.gist) {
			const runs: readonly Run[] = [
				[`${when}.`, 'bold'],
				[what, 'regular']
			];
			beside = say(root, 'P', runs, { ...right, y: beside }) + 3;
		}
		at = Math.max(under, beside) + 8;

		at = say(root, 'H2', [[headings.vocabulary, 'bold']], { x, y: at, width }, sizes.heading) + 2;
		const half = Math.ceil(handout.vocabulary.length / 2);
		const columns = halves({ x, y: at, width });
		at = Math.max(
			...columns.map((column, c) => {
				let down = column.y;
				for (const { term, plain } of handout.vocabulary.slice(c * half, (c + 1) * half)) {
					const runs: readonly Run[] = [
						[`${term}.`, 'bold'],
						[plain, 'regular']
					];
					down = say(root, 'P', runs, { ...column, y: down }) + 4;
				}
				return down - 4;
			})
		);
		return say(root, 'P', [[handout.foot, 'regular']], { x, y: at + 10, width });
	});

	page(({ x, y, width }) => {
		const { task, exit } = handout;
		let at = say(root, 'H1', [[task.title, 'bold']], { x, y, width }, 17) + 2;
		at = say(root, 'P', [[headings.anonymous, 'regular']], { x, y: at, width }) + 2;
		at = say(root, 'P', [[task.how, 'regular']], { x, y: at, width }) + 5;
		rule(x, at, width);
		const { worked, claims, questions } = task;
		for (const [label, words] of [
			[`${headings.says}:`, worked.says],
			...answered.map((key) => [questions[key], worked.answers[key]] as const)
		] as const) {
			const runs: readonly Run[] = [
				[label, 'bold'],
				[words, 'regular']
			];
			at = say(root, 'P', runs, { x, y: at + 3, width });
		}
		rule(x, at + 5, width);
		at = say(root, 'P', [[`${headings.choose}:`, 'bold']], { x, y: at + 9, width });
		for (const says of claims) {
			box(x, at + 5);
			at = say(root, 'P', [[says, 'regular']], { x: x + 16, y: at + 3, width: width - 16 });
		}
		for (const key of answered) {
			at = lines(1, labelled([questions[key], 'bold'], { x, y: at, width }));
			at = lines(1, { x, y: at, width });
		}
		at = say(root, 'H1', [[headings.exit, 'bold']], { x, y: at + 8, width }, 17) + 2;
		exit.forEach(({ ask, parts: named }, i) => {
			const runs: readonly Run[] = [
				[`${i + 1}.`, 'bold'],
				[ask, 'regular']
			];
			at = say(root, 'P', runs, { x, y: at, width });
			if (named.length === 0) {
				at = lines(2, { x, y: at, width }) + 5;
				return;
			}
			const each = (width - gutter * (named.length - 1)) / named.length;
			const ends = named.map((part, n) =>
				lines(1, labelled([part, 'regular'], { x: x + n * (each + gutter), y: at, width: each }))
			);
			at = Math.max(...ends) + 5;
		});
		return at;
	});

	root.end();
	doc.end();
	await done;
	return new Uint8Array(Buffer.concat(parts));
}
