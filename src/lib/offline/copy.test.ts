import { expect, test } from 'vitest';
import { held, isManifest } from './copy';

const manifest = {
	version: 'a',
	base: '/2026/sharing',
	files: { '/2026/sharing/': '0', '/2026/sharing/stills/narrow/a-step.svg': '1' }
};

test('a file that is kept answers for itself', () => {
	expect(held(manifest, '/2026/sharing/')).toBe('/2026/sharing/');
});

test('the drawing that is kept answers for every other of the step', () => {
	for (const frame of ['narrow', 'narrow-night', 'wide', 'slide-night'])
		expect(held(manifest, `/2026/sharing/stills/${frame}/a-step.svg`)).toBe(
			'/2026/sharing/stills/narrow/a-step.svg'
		);
});

test('nothing answers for what is not kept', () => {
	for (const path of [
		'/',
		'/2026/sharing',
		'/2026/sharing/stills/wide/another.svg',
		'/2026/sharing/stills/wide/a-step.png',
		'/stills/wide/a-step.svg',
		'/2026/sharing/constructor',
		'constructor'
	])
		expect(held(manifest, path), path).toBeNull();
});

test('what is no manifest is not taken for one', () => {
	expect(isManifest(manifest)).toBe(true);
	for (const other of [
		null,
		1,
		'a',
		[],
		{},
		{ ...manifest, files: null },
		{ ...manifest, files: { a: 1 } }
	])
		expect(isManifest(other)).toBe(false);
});
