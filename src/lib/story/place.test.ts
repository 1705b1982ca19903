import { expect, test } from 'vitest';
import { hashOfStep, stepOfHash } from './place';

const ids = ['opening', 'evidence-gathered', 'the-36-hours', 'who-leaked'] as const;

test('the opening is the story’s own address, and every other step has a hash', () => {
	expect(ids.map(hashOfStep)).toEqual(['', '#evidence-gathered', '#the-36-hours', '#who-leaked']);
});

test('a hash leads back to its step', () => {
	for (const id of ids) expect(stepOfHash(`#${id}`, ids)).toBe(id);
});

test.each([
	['who-leaked', 'who-leaked'],
	['##who-leaked', 'who-leaked'],
	['#Who-Leaked', 'who-leaked'],
	['#WHO-LEAKED', 'who-leaked'],
	['#who%2Dleaked', 'who-leaked'],
	['#who-leaked%20', 'who-leaked'],
	['#%20who-leaked', 'who-leaked'],
	['# who-leaked ', 'who-leaked'],
	['#who-leaked.', 'who-leaked'],
	['#who-leaked).', 'who-leaked'],
	['#who-leaked”', 'who-leaked'],
	['#who-leaked%E2%80%9D', 'who-leaked'],
	['#/who-leaked/', 'who-leaked'],
	['#who-leaked%', 'who-leaked'],
	['#ｗｈｏ-leaked', 'who-leaked'],
	['#the-36-hours', 'the-36-hours'],
	['', null],
	['#', null],
	['#%', null],
	['#%00', null],
	['#who', null],
	['#who-leaked-it', null],
	['#who leaked', null],
	['#who-leaked?p=20', null],
	['#toString', null],
	['#__proto__', null]
])('the hash %j names %j', (hash, id) => {
	expect(stepOfHash(hash, ids)).toBe(id);
});

test('no hash names a step of a story without steps', () => {
	expect(stepOfHash('#who-leaked', [])).toBeNull();
});

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

test('2,000 mangled hashes name a known step or none, and break nothing', () => {
	const random = seeded(20170525);
	const below = (n: number) => Math.floor(random() * n);
	const scraps = [
		'%',
		'%2',
		'%zz',
		'%E2%80',
		'%00',
		'#',
		'?',
		'&p=20',
		'…',
		'’',
		'\ud800',
		'\udfff'
	];
	scraps.push(
		'\u0000',
		'\n',
		' ',
		'-',
		'--',
		'Ａ',
		'é',
		'\u0301',
		'\u202e',
		'💡',
		'.',
		')',
		'../',
		'[',
		'\\'
	);
	const scrap = () => scraps[below(scraps.length)] ?? '';
	const manglers: ((hash: string) => string)[] = [
		(hash) => hash.slice(0, below(hash.length + 1)),
		(hash) => hash.slice(below(hash.length + 1)),
		(hash) => hash + scrap(),
		(hash) => scrap() + hash,
		(hash) => hash.toUpperCase(),
		(hash) => hash.repeat(1 + below(40)),
		(hash) => [...hash].reverse().join(''),
		(hash) => encodeURIComponent(hash.toWellFormed()),
		(hash) => {
			const at = below(hash.length + 1);
			return hash.slice(0, at) + scrap() + hash.slice(at);
		},
		(hash) => {
			const at = below(hash.length + 1);
			return hash.slice(0, at) + String.fromCharCode(below(0x10000)) + hash.slice(at + 1);
		}
	];
	const named = new Set<string | null>();
	for (let i = 0; i < 2000; i += 1) {
		let hash = `#${ids[below(ids.length)] ?? ''}`;
		for (let n = 1 + below(4); n > 0; n -= 1) {
			hash = manglers[below(manglers.length)]?.(hash) ?? hash;
		}
		const step = stepOfHash(hash, ids);
		named.add(step);
		if (step !== null) expect(ids, JSON.stringify(hash)).toContain(step);
	}
	expect([...named].sort()).toEqual([null, ...ids].sort());
});
