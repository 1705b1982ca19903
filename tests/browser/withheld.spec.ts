import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nameFinder, WITHHELD_NAMES } from '../../src/tools/import-facts.mjs';
import { plainly } from './helpers';
import { expect, test } from './test';

/**
 * Some names are not to appear anywhere. They are known here by hash only: every word of every text,
 * and every part of a longer word, is hashed and looked up.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const built = process.env['BUILD_DIR'] ?? join(root, 'build');

const isText = (file: string): boolean =>
	/^\.(html|m?js|ts|css|json|svg|svelte|xml|txt|md|csv|webmanifest|map)$/.test(extname(file));

/** The files below a folder, but for what is made by running tests. */
const filesIn = (folder: string): string[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => !file.startsWith(join(root, 'tests/out')));

/** The files of a folder that have one of these names in them, or in their own name. */
function found(folder: string, hashes: readonly string[]): string[] {
	const hasName = nameFinder(hashes);
	return filesIn(folder).filter((file) => {
		const name = relative(folder, file);
		if (hasName(plainly(name))) return true;
		return isText(file) && hasName(plainly(readFileSync(file, 'utf8')));
	});
}

test('no withheld name stands in anything that was built', () => {
	test.setTimeout(120_000);
	expect(filesIn(built).filter(isText).length).toBeGreaterThan(20);
	expect(found(built, WITHHELD_NAMES)).toEqual([]);
});

for (const folder of ['src', 'tests', 'static']) {
	test(`no withheld name stands in ${folder}`, () => {
		test.setTimeout(120_000);
		expect(found(join(root, folder), WITHHELD_NAMES)).toEqual([]);
	});
}

test('a name would be found, however it is written', () => {
	const hash = (word: string) => createHash('sha256').update(word).digest('hex');
	const hasName = nameFinder([hash('quillfeather')]);
	for (const text of [
		'Quillfeather',
		'theQUILLFEATHERs',
		'https://echo.example/a-quillfeather-b',
		'Quill%66eather',
		'&#81;uillfeather &amp; %zz',
		String.raw`Quill\u0066eather`,
		String.raw`Quill\u{66}e\x61ther`,
		'Quíllfeather'
	]) {
		expect(hasName(plainly(text)), text).toBe(true);
	}
	expect(hasName(plainly('quill feather'))).toBe(false);
	// The page of sources says what the Arena was, so this would be found in the build.
	expect(found(built, [hash('manchester')]).length).toBeGreaterThan(10);
});
