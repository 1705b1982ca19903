import { expect, test } from 'vitest';
import lock from '../../package-lock.json';
import manifest from '../../package.json';

/** What can be said of dependencies without a network; `npm run audit` asks the registry for the rest. */
interface Locked {
	readonly resolved?: string;
	readonly integrity?: string;
	readonly hasInstallScript?: boolean;
}
const { '': own, ...all } = lock.packages as unknown as Record<string, Locked>;
const packages = Object.entries(all);

test('every package comes from the registry, and is the one that was locked', () => {
	expect(packages.length).toBeGreaterThan(100);
	// Where the lock names no place, it is the registry.
	const registry = 'https://registry.npmjs.org/';
	const loose = packages
		.filter(
			([, { resolved = registry, integrity = '' }]) =>
				!resolved.startsWith(registry) || !integrity.startsWith('sha512-')
		)
		.map(([name]) => name);
	expect(loose).toEqual([]);
});

test('the lock is of this package.json', () => {
	const { dependencies, devDependencies } = manifest;
	expect(own).toMatchObject({ dependencies, devDependencies });
});

test('pages depend on no more than they did, and no package runs a script of its own but two', () => {
	// Svelte is compiled into the pages, and is a tool by its place in package.json.
	expect(Object.keys(manifest.dependencies)).toEqual(['d3']);
	const scripts = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
	// Old libraries of hosts that embeds are tested with; what they run prints a notice.
	expect(scripts.map(([name]) => name)).toEqual([
		'node_modules/core-js',
		'node_modules/iframe-resizer-4'
	]);
});
