import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { story as real } from '../../src/content';
import { story as untaught } from '../fixtures/story/good';
import { story as taught } from '../fixtures/story/taught';
import { svgToPng } from '../../src/lib/stills/png';
import { handoutOf, wordsOf, type Handout } from '../../src/lib/classroom/handout';
import { pdfOf, sheets, type Sheet } from '../../src/lib/classroom/pdf';

/** Words without the spaces between them. */
const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

const png = svgToPng(
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 38"><rect width="36" height="38"/></svg>',
	36
);
const draw = (handout: Handout, sheet: Sheet) =>
	pdfOf(handout, { sheet, picture: { png, ratio: 380 / 360 }, asOf: '2026-11-23', author: 'Us' });

test('a story without a lesson has no handout', () => {
	expect(handoutOf(untaught)).toBeNull();
});

test('the first claim of the task is worked through; of the others the answers are not given', () => {
	const { task } = handoutOf(taught)!;
	expect(task.worked.answers).toEqual({
		who: 'The librarian.',
		evidence: 'Her words.',
		others: 'Nobody.',
		anew: 'She spoke.'
	});
	expect(task.claims).toEqual([taught.article!['umbrella-found']!.says]);
	expect(wordsOf(handoutOf(taught)!).join(' ')).not.toContain('It was found.');
});

describe.each(Object.keys(sheets) as Sheet[])('the PDF on %s', (sheet) => {
	const handout = handoutOf(real, 'https://story.example/')!;
	let file: Uint8Array;
	let document: Awaited<ReturnType<typeof getDocument>['promise']>;
	beforeAll(async () => {
		file = await draw(handout, sheet);
		document = await getDocument({ data: file.slice(), verbosity: 0 }).promise;
		return () => document.destroy();
	});
	const pages = async () => Promise.all([1, 2].map((n) => document.getPage(n)));

	test('has two sheets of the size', async () => {
		expect(document.numPages).toBe(2);
		for (const { view } of await pages()) {
			expect(view.slice(2).map(Math.round)).toEqual(sheet === 'a4' ? [595, 842] : [612, 792]);
		}
	});

	test('says every word of the handout, in order, at 12 points or more', async () => {
		const items = (await Promise.all((await pages()).map((page) => page.getTextContent()))).flatMap(
			(content) => content.items.flatMap((item) => ('str' in item ? [item] : []))
		);
		let all = bare(items.map(({ str }) => str).join(''));
		for (const words of wordsOf(handout)) {
			const at = all.indexOf(bare(words));
			// Between two of them stands nothing but a colon, a full stop or the number of a question.
			expect.soft(all.slice(0, Math.max(at, 0)), words).toMatch(/^[.:]?(?:\d\.)?$/);
			expect.soft(at, words).toBeGreaterThanOrEqual(0);
			all = all.slice(Math.max(at, 0) + bare(words).length);
		}
		expect(all).toBe('');
		for (const { str, height } of items.filter(({ str: own }) => own.trim())) {
			expect.soft(height, str).toBeGreaterThanOrEqual(12);
		}
	});

	test('is black, has a title, a language and tags, and its picture is described', async () => {
		const { info } = await document.getMetadata();
		expect(info).toMatchObject({ Title: `${real.title}: handout`, Language: 'en-GB' });
		expect((await document.getMarkInfo())?.Marked).toBe(true);
		interface Node {
			readonly role?: string;
			readonly alt?: string;
			readonly children?: readonly Node[];
		}
		const roles = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(roles)];
		const tags: Node[] = [];
		for (const page of await pages()) {
			tags.push(...roles((await page.getStructTree()) as Node));
			const { fnArray, argsArray } = await page.getOperatorList();
			fnArray.forEach((op, i) => {
				if (op !== OPS.setFillRGBColor) return;
				expect.soft(String((argsArray[i] as unknown[])[0])).toBe('#000000');
			});
		}
		const named = tags.flatMap(({ role }) => role ?? []);
		for (const role of ['Document', 'H1', 'H2', 'P']) {
			expect.soft(named).toContain(role);
		}
		expect(tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toEqual([
			handout.picture.alt
		]);
	});

	test('is the same whenever it is made', async () => {
		expect(Buffer.compare(await draw(handout, sheet), file)).toBe(0);
	});

	test('that is too long is not made, and says which sheet is', async () => {
		const long = { ...handout, families: `${handout.families} `.repeat(40) };
		await expect(draw(long, sheet)).rejects.toThrow(
			/^Sheet 1 of the handout is \d+ points too long for (A4|LETTER): shorten what stands on it in the lesson\.$/
		);
	});
});
