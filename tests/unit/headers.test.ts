import { expect, test } from 'vitest';
import { forShadow } from '../../src/tools/embed-build';
import { apache, netlify, nginx, policyIn, rulesOf, vercel } from '../../src/tools/headers.mjs';
import { headersIn } from '../serve.mjs';

const common = "default-src 'none'; script-src 'self' 'sha256-a='";
const own = (hash: string) => `${common} 'sha256-${hash}='`;
const pages = [
	{ path: '/', policy: own('story') },
	{ path: '/404.html', policy: common },
	{ path: '/embed/', policy: own('editors') },
	{ path: '/embed/v1/hours/', policy: own('hours') },
	{ path: '/embed/v1/story/', policy: own('whole') },
	{ path: '/present/', policy: own('deck') },
	{ path: '/present/speaker/', policy: own('speaker') },
	{ path: '/step/opening/', policy: common },
	{ path: '/step/second/', policy: common },
	{ path: '/teach/', policy: common },
	{ path: '/teach/key/', policy: common }
];
const rules = rulesOf([...pages, { path: '/teach/handout/a4.pdf', policy: null }]);
const others = ['/embed/v1/embed.js', '/story.json', '/teach/handout/a4.pdf'];
const of = headersIn(netlify(rules, '/a/b'));

const paths = [
	...pages.flatMap(({ path }) => [path, path.replace(/\/$/, '/index.html')]),
	...others,
	'/embed/v1/embedXjs',
	'/embed/v1/assets/x.js',
	'/embed/v1/data/hours.json',
	'/_app/immutable/x.js',
	'/_app/version.json',
	'/stills/wide/opening.svg',
	'/oembed/story.json',
	'/step/no-such/',
	'/no-such/'
].map((path) => `/a/b${path}`);

test('a page is sent with its own policy, by its folder and by its file', () => {
	for (const { path, policy } of pages) {
		const expected = path.startsWith('/embed/v1/') ? policy : `${policy}; frame-ancestors 'none'`;
		for (const address of [path, path.replace(/\/$/, '/index.html')])
			expect(of(`/a/b${address}`)['content-security-policy'], address).toBe(expected);
	}
	for (const path of ['/embed/v1/hours/', '/embed/v1/story/', '/embed/v1/embed.js'])
		expect(of(`/a/b${path}`), path).toMatchObject({ 'access-control-allow-origin': '*' });
	for (const path of others)
		expect(of(`/a/b${path}`), path).not.toHaveProperty('content-security-policy');
	expect(of('/a/b/embed/v1/assets/x.js')['cache-control']).toBe(
		'public, max-age=31536000, immutable'
	);
});

test('no path gets one header twice: some hosts join them, and some take the last', () => {
	expect(new Set(rules.map(({ path }) => path)).size).toBe(rules.length);
	for (const path of paths) {
		const names = rules
			.filter((rule) => Object.keys(headersIn(netlify([rule], '/a/b'))(path)).length > 0)
			.flatMap(({ headers }) => Object.keys(headers));
		expect(new Set(names).size, `${path}: ${names.join(', ')}`).toBe(names.length);
	}
});

test('every host is told the same', () => {
	const text = nginx(rules, '/a/b');
	const maps = [...text.matchAll(/^map \$uri (\$\w+) \{\n([^}]*)\n\}$/gm)].map((map) => ({
		name: new RegExp(`^add_header (\\S+) \\${map[1]} always;$`, 'm').exec(text)?.[1] ?? '',
		lines: [...(map[2] ?? '').matchAll(/^\t"~(\S+)" "([^"]*)";$/gm)]
	}));
	const inNginx = (path: string) =>
		maps.flatMap(({ name, lines }) => {
			const line = lines.find((each) => new RegExp(each[1] ?? '').test(path));
			return line ? [[name.toLowerCase(), line[2]]] : [];
		});
	const directives = [
		...apache(rules, '/a/b').matchAll(
			/^Header always set (\S+) "([^"]*)" "expr=%\{REQUEST_URI\} =~ m#(\S+)#"$/gm
		)
	];
	const inApache = (path: string) =>
		directives
			.filter((each) => new RegExp(each[3] ?? '').test(path))
			.map((each) => [each[1]?.toLowerCase(), each[2]]);
	const { headers } = JSON.parse(vercel(rules, '/a/b')) as {
		headers: { source: string; headers: { key: string; value: string }[] }[];
	};
	const inVercel = (path: string) =>
		headers
			.filter(({ source }) => new RegExp(`^${source.replaceAll('.js', '\\.js')}$`).test(path))
			.flatMap((each) => each.headers.map(({ key, value }) => [key.toLowerCase(), value]));
	for (const path of paths) {
		expect(Object.fromEntries(inNginx(path)), `nginx: ${path}`).toEqual(of(path));
		expect(Object.fromEntries(inApache(path)), `Apache: ${path}`).toEqual(of(path));
		expect(Object.fromEntries(inVercel(path)), `Vercel: ${path}`).toEqual(of(path));
	}
});

test('a page without a policy stops the build by its name', () => {
	const html = `<meta http-equiv="content-security-policy" content="${common}">`;
	expect(policyIn(html, 'text/index.html')).toBe(common);
	expect(() => policyIn('<title>No policy</title>', 'text/index.html')).toThrow(
		/^text\/index\.html carries no policy/
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
