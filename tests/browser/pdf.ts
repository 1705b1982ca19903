import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A picture on paper: its text alternative, and its box in points from the top left of the sheet. */
export interface PrintedPicture {
	readonly alt: string;
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export interface Sheet {
	readonly width: number;
	readonly height: number;
	/** The words in the order in which they were printed, without the spaces between them. */
	readonly text: string;
	readonly pictures: readonly PrintedPicture[];
	/** Every colour that something is filled with. */
	readonly fills: ReadonlySet<string>;
}

type Matrix = readonly [number, number, number, number, number, number];

/** First `b`, then `a`. */
const times = (a: Matrix, b: Matrix): Matrix => [
	a[0] * b[0] + a[2] * b[1],
	a[1] * b[0] + a[3] * b[1],
	a[0] * b[2] + a[2] * b[3],
	a[1] * b[2] + a[3] * b[3],
	a[0] * b[4] + a[2] * b[5] + a[4],
	a[1] * b[4] + a[3] * b[5] + a[5]
];

/** Words without what a page break, a line break or a font makes of them. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u2060]+/g, '');

interface Node {
	readonly role?: string;
	readonly alt?: string;
	readonly id?: string;
	readonly children?: readonly Node[];
}

/** The text alternatives of a page's pictures by the number of their marked content. */
function alternatives(tree: Node | null): Map<number, string> {
	const found = new Map<number, string>();
	const walk = (node: Node, alt: string | undefined): void => {
		const here = node.role === 'Figure' ? (node.alt ?? '') : alt;
		const number = /_mc(\d+)$/.exec(node.id ?? '')?.[1];
		if (number !== undefined && here !== undefined) found.set(Number(number), here);
		for (const child of node.children ?? []) walk(child, here);
	};
	if (tree) walk(tree, undefined);
	return found;
}

async function sheetOf(page: PDFPageProxy): Promise<Sheet> {
	const [, , width = 0, height = 0] = page.view;
	const { items } = await page.getTextContent();
	const text = bare(items.map((item) => ('str' in item ? item.str : '')).join(''));
	const alts = alternatives((await page.getStructTree()) as Node | null);

	const { fnArray, argsArray } = await page.getOperatorList();
	const pictures: PrintedPicture[] = [];
	const fills = new Set<string>();
	const stack: Matrix[] = [];
	let at: Matrix = [1, 0, 0, 1, 0, 0];
	/** The picture whose ground, the first thing that it draws, comes next. */
	let begun: string | null = null;
	fnArray.forEach((op, i) => {
		const args = argsArray[i] as unknown[];
		if (op === OPS.save) stack.push(at);
		else if (op === OPS.restore) at = stack.pop() ?? at;
		else if (op === OPS.transform) at = times(at, args as unknown as Matrix);
		else if (op === OPS.setFillRGBColor) fills.add(String(args[0]));
		else if (op === OPS.beginMarkedContentProps && args[0] === 'Figure') {
			begun = alts.get(Number(args[1])) ?? '';
		} else if (op === OPS.constructPath && begun !== null) {
			const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = args[2] as Float32Array;
			const xs = [x0, x1].map((x) => at[0] * x + at[4]);
			const ys = [y0, y1].map((y) => height - (at[3] * y + at[5]));
			pictures.push({
				alt: begun,
				left: Math.min(...xs),
				top: Math.min(...ys),
				right: Math.max(...xs),
				bottom: Math.max(...ys)
			});
			begun = null;
		}
	});
	return { width, height, text, pictures, fills };
}

/** What stands on each sheet of a PDF that a browser made of a page, with tags. */
export async function sheetsOf(pdf: Uint8Array): Promise<Sheet[]> {
	const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
	const sheets: Sheet[] = [];
	for (let n = 1; n <= document.numPages; n += 1) {
		sheets.push(await sheetOf(await document.getPage(n)));
	}
	await document.destroy();
	return sheets;
}
