import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kept, keptBy } from './privacy';

const own = 'src/lib/classroom/privacy.ts';

/** The code that may run in a reader's browser, by its path. */
const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((file) => join('src', file).replaceAll('\\', '/'))
	.filter((file) => /(?<!\.(?:test|d))\.(?:ts|svelte|html|js)$/.test(file) && file !== own)
	.map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** Names as the code writes them, and where: `sharing:` alone begins those that change. */
const written = code.flatMap(({ file, text }) =>
	[...text.matchAll(/['"`](sharing:[a-z-]*)/g)].map((match) => ({ file, name: match[1] ?? '' }))
);
const listed = (name: string): boolean =>
	kept.some((each) => each.name === (name === 'sharing:' ? 'sharing:…' : name));

test('every name under which the code keeps something is on the page', () => {
	expect(written.length).toBeGreaterThan(0);
	expect(written.filter(({ name }) => !listed(name))).toEqual([]);
});

test('nothing is kept under another name, nor by other means', () => {
	const keeps = /\b(?:localStorage|sessionStorage)\s*\.\s*setItem\(|\bcaches\s*\.\s*open\(/;
	for (const { file, text } of code.filter(({ text: all }) => keeps.test(all))) {
		expect
			.soft(
				written.map((each) => each.file),
				file
			)
			.toContain(file);
		// A key is a constant that is written out: nothing else can be collected here.
		for (const [, key] of text.matchAll(/Storage\s*\.\s*setItem\(\s*([^,]+),/g)) {
			expect.soft(text, `${file}: ${key}`).toMatch(new RegExp(`const ${key} = 'sharing:`, 'i'));
		}
	}
	const other = /document\.cookie|cookieStore|\bindexedDB\b|sendBeacon|navigator\.storage\b/;
	expect(code.filter(({ text }) => other.test(text)).map(({ file }) => file)).toEqual([]);
});

test('nothing is on the page that the code does not keep', () => {
	const names = new Set(written.map(({ name }) => (name === 'sharing:' ? 'sharing:…' : name)));
	const deck = existsSync('src/routes/present');
	// What the framework keeps is looked for in a browser (teach.spec.ts).
	const ours = keptBy(deck).filter(({ name }) => name.startsWith('sharing:'));
	expect(ours.filter(({ name }) => !names.has(name))).toEqual([]);
});
