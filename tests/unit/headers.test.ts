import { expect, test } from 'vitest';
import { headersFile, rules } from '../../src/routes/_headers/headers';
import { forShadow } from '../../src/tools/embed-build';
import { headersIn } from '../serve.mjs';

const pages = ['/', '/embed/', '/sources/', '/step/opening/', '/step/second/'];
const file = headersFile(rules(pages), '/a/b');
const of = headersIn(file);

test('pages may not be framed, embeds may', () => {
	for (const page of [...pages, '/404.html']) {
		expect(of(`/a/b${page}`)['content-security-policy'], page).toBe("frame-ancestors 'none'");
	}
	for (const path of ['/embed/v1/hours/', '/embed/v1/story/', '/embed/v1/embed.js']) {
		expect(of(`/a/b${path}`), path).not.toHaveProperty('content-security-policy');
		expect(of(`/a/b${path}`), path).toMatchObject({ 'access-control-allow-origin': '*' });
	}
});

test('no path gets one header twice: some hosts join them', () => {
	const lines = file.split('\n').filter((line) => line.startsWith('/'));
	expect(new Set(lines).size).toBe(lines.length);
	for (const path of [
		'/',
		'/embed/',
		'/step/x/',
		'/_app/immutable/x.js',
		'/embed/v1/assets/x.js'
	]) {
		for (const value of Object.values(of(`/a/b${path}`)))
			expect(value, path).not.toMatch(/, .*frame/);
	}
	expect(of('/a/b/embed/v1/assets/x.js')['cache-control']).toBe(
		'public, max-age=31536000, immutable'
	);
});

test('what another page says of rem and of our faces’ names does not matter', () => {
	expect(forShadow('a{padding:.5rem 1.25rem -2rem;width:min(17rem,86cqw)}')).toBe(
		'a{padding:8px 20px -32px;width:min(272px,86cqw)}'
	);
	expect(forShadow("font:600 1rem/1.4 'Source Sans 3'")).toBe(
		"font:600 16px/1.4 'Stopped Sharing Sans'"
	);
	expect(forShadow('.my-1rem{--x-2rem:0}')).toBe('.my-1rem{--x-2rem:0}');
});
