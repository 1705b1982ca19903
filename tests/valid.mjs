/**
 * The built HTML, and the pictures as files, by the Nu checker: the one behind validator.w3.org/nu.
 *
 *     npm run valid
 *
 * It needs Java 11 or later, which it installs as root where there is apt. The checker is 32 MB, so it
 * is no dependency: it is put into tests/out/vnu. The last line is "N files, N errors, N warnings".
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const build = resolve(root, process.env.BUILD_DIR ?? 'build');
const own = join(root, 'tests/out/vnu');
const jar = join(own, 'node_modules/vnu-jar/build/dist/vnu.jar');

/** What is not told, and why. @type {readonly { says: RegExp, why: string }[]} */
const ignored = [
	{
		says: /^Trailing slash on void elements has no effect/,
		why: 'Svelte writes them so, and attributes are always in quotes.'
	},
	{
		says: /violates Content Security Policy/,
		why: 'Files have no origin that “self” could mean, and hashes are not reckoned: tests/browser/policy.spec.ts asks a browser.'
	}
];

/** @param {string} command @param {string[]} words @param {string} [cwd] */
const run = (command, words, cwd = root) =>
	spawnSync(command, words, {
		cwd,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});

const hasJava = () => run('java', ['-version']).status === 0;

if (!existsSync(join(build, 'index.html'))) throw new Error('There is no build: `npm run build`.');
if (!hasJava() && process.getuid?.() === 0) {
	console.log('No Java yet. Running: apt-get install default-jre-headless');
	run('apt-get', ['update']);
	run('apt-get', ['install', '-y', '--no-install-recommends', 'default-jre-headless']);
}
if (!hasJava()) throw new Error('The Nu checker needs Java 11 or later, as `java` in PATH.');
if (!existsSync(jar)) {
	mkdirSync(own, { recursive: true });
	writeFileSync(join(own, 'package.json'), '{ "private": true }\n');
	const words = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', 'vnu-jar'];
	const { status, stderr } = run('npm', words, own);
	if (status !== 0 || !existsSync(jar)) throw new Error(`No vnu-jar from npm: ${stderr}`);
}

const single = join(root, 'build-single');
const files = [
	...readdirSync(build, { recursive: true, encoding: 'utf8' }).map((file) => join(build, file)),
	...(existsSync(single) ? readdirSync(single).map((file) => join(single, file)) : [])
].filter((file) => /\.(html|svg)$/.test(file));

const { stdout, stderr } = run('java', [
	'-Xss8m',
	'-jar',
	jar,
	'--format',
	'json',
	'--stdout',
	'--also-check-svg',
	...files
]);
/** @type {{ messages: { type: string, subType?: string, url: string, lastLine?: number, message: string, extract?: string }[] }} */
let said;
try {
	said = JSON.parse(stdout);
} catch {
	throw new Error(`The checker broke off: ${stderr}`);
}

/** @type {Map<string, string[]>} */
const found = new Map();
let errors = 0;
let warnings = 0;
for (const { type, url, lastLine, message, extract = '' } of said.messages) {
	if (type !== 'error' && ignored.some(({ says }) => says.test(message))) continue;
	if (type === 'info') warnings += 1;
	else errors += 1;
	const key = `${type === 'info' ? 'Warning' : 'Error'}: ${message}`;
	const place = `${relative(root, fileURLToPath(url.replace(/^file:\/*/, 'file:///')))}:${lastLine ?? ''}  ${extract.replace(/\s+/g, ' ').slice(0, 120)}`;
	found.set(key, [...(found.get(key) ?? []), place]);
}
for (const [message, places] of found) {
	console.log(
		`${message}\n${places
			.slice(0, 5)
			.map((place) => `  ${place}`)
			.join('\n')}`
	);
	if (places.length > 5) console.log(`  and ${places.length - 5} more`);
}
for (const { says, why } of ignored) {
	const times = said.messages.filter(({ type, message }) => type !== 'error' && says.test(message));
	console.log(`Not told: ${says.source}, ${times.length} times. ${why}`);
}
console.log(`${files.length} files, ${errors} errors, ${warnings} warnings`);
process.exitCode = errors + warnings > 0 ? 1 : 0;
