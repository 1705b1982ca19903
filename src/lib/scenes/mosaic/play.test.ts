import { describe, expect, test } from 'vitest';
import { playable } from '../../story/play';
import type { Slider, Switch } from '../play';
import type { MosaicView } from './layout';
import { drawnCount, drawsOf, mulberry32, partnerIds, type PartnerId } from './model';
import { format, names, panel, parse, set, type PlayedMosaic } from './play';

const keys: readonly string[] = playable.mosaic;

const share = { A: 1, B: 1, C: 1, D: 1, E: 1 };
const five = { find: 0.2, share, on: partnerIds, need: 3 } as const;
const controls = {
	legend: 'Set it',
	on: 'Library {id} lends',
	find: 'Finds',
	share: 'Lends',
	shares: 'One by one',
	shareOf: 'Library {id} lends',
	need: 'Needed',
	result: 'About {n}, give or take {give}; {drawn} of these.',
	certain: '{n}, and {drawn} of these.',
	reset: 'Reset'
};
const own = {
	...five,
	stage: 'hundred',
	seed: 430,
	plot: 0,
	before: five,
	words: { of: '{n} of {tiles}', controls }
} as unknown as MosaicView;
const played = (change: PlayedMosaic): MosaicView => ({ ...own, ...change });

const pick = <T>(from: readonly T[], next: () => number): T =>
	from[Math.floor(next() * from.length)]!;

/** Whether a view is one that the controls could have made. */
function sensible({ find, share: shares, on, need }: MosaicView): boolean {
	const percent = (n: number, most: number): boolean =>
		n >= 0 && n <= most && Math.abs(n * 100 - Math.round(n * 100)) < 1e-9;
	return (
		percent(find, 0.6) &&
		Object.keys(shares).join('') === 'ABCDE' &&
		Object.values(shares).every((each) => percent(each, 1)) &&
		on.join('') === partnerIds.filter((id) => on.includes(id)).join('') &&
		[1, 2, 3, 4, 5].includes(need)
	);
}

describe('the query', () => {
	test('says how everything is set', () => {
		expect(format(own, keys)).toBe('p=20&share=100&on=ABCDE&need=3');
		expect(format(played({ on: [], find: 0 }), keys)).toBe('p=0&share=100&on=none&need=3');
		expect(format(played({ share: { ...share, B: 0.5, E: 0 } }), ['share', 'need'])).toBe(
			'share=100-50-100-100-0&need=3'
		);
	});

	test('is read as it was written', () => {
		const next = mulberry32(5);
		for (let i = 0; i < 2000; i += 1) {
			const part = (): number => Math.floor(next() * 21) / 20;
			const view = played({
				find: Math.floor(next() * 61) / 100,
				share: { A: part(), B: part(), C: part(), D: part(), E: part() },
				on: partnerIds.filter(() => next() < 0.6),
				need: 1 + Math.floor(next() * 5)
			});
			const { find, share: shares, on, need } = view;
			expect(parse(`?${format(view, keys)}`, keys)).toEqual({ find, share: shares, on, need });
		}
	});

	test.each([
		['?p=20&on=ABD&need=3', { find: 0.2, on: ['A', 'B', 'D'], need: 3 }],
		['', {}],
		['?p=&on=&need=&share=', {}],
		['?p=lots&on=xyz&need=three&share=all', {}],
		['?p=999&need=-4&share=-5', { find: 0.6, need: 1, share: { A: 0, B: 0, C: 0, D: 0, E: 0 } }],
		['?p=20%25&need=2.6', { find: 0.2, need: 3 }],
		['?p=20%', { find: 0.2 }],
		['?p=1e9&p=NaN&p=Infinity&p=30', { find: 0.3 }],
		[`?p=${'9'.repeat(400)}`, { find: 0.6 }],
		['?on=dba', { on: ['A', 'B', 'D'] }],
		['?on=%20NONE%20', { on: [] }],
		['?on=A,C;E.', { on: ['A', 'C', 'E'] }],
		['?on=closed&on=AB', { on: ['A', 'B'] }],
		['?share=100-50-7-0-1000', { share: { A: 1, B: 0.5, C: 0.05, D: 0, E: 1 } }],
		['?share=100-50', {}],
		['?p=10&utm_source=a&p=50', { find: 0.1 }],
		['?P=10&seed=4&stage=one&words=x', {}]
	])('%s', (search, expected) => {
		expect(parse(search, keys)).toEqual(expected);
	});

	test('says nothing of what may not be set', () => {
		expect(parse('?p=10&on=A&need=2', ['need'])).toEqual({ need: 2 });
	});

	test('however it is mangled, comes to a sensible setting', () => {
		const next = mulberry32(2017);
		const scraps = [
			...[
				'p',
				'share',
				'on',
				'need',
				'=',
				'&',
				'?',
				'#',
				'%',
				'%2',
				'%E0%A4%A',
				'%00',
				'+',
				'-',
				' '
			],
			...['20', '100', '0', '-7', '1e309', 'NaN', '0x10', '٣', '½', '3.', ',5', '9'.repeat(50)],
			...[
				'ABCDE',
				'none',
				'abd',
				'ＡＢ',
				'constructor',
				'__proto__',
				'\u0000',
				'\ud800',
				'💥',
				'ß',
				'[]'
			]
		];
		for (let i = 0; i < 10_000; i += 1) {
			let search = '?';
			const parts = Math.floor(next() * 14);
			for (let k = 0; k < parts; k += 1) {
				search +=
					next() < 0.25
						? String.fromCharCode(Math.floor(next() * 0xffff))
						: next() < 0.5
							? `&${pick(names, next)}=${pick(scraps, next)}`
							: pick(scraps, next);
			}
			const view = played(parse(search, keys));
			expect(sensible(view), JSON.stringify(search)).toBe(true);
			// What it comes to can be said, and comes to the same again.
			const said = format(view, keys);
			expect(format(played(parse(said, keys)), keys)).toBe(said);
		}
	});
});

const controlsIn = (view: MosaicView, some: readonly string[] = keys): (Slider | Switch)[] =>
	panel(view, some).controls.flatMap((control): (Slider | Switch)[] =>
		control.type === 'switches'
			? [...control.switches]
			: control.type === 'slider'
				? [control.slider]
				: [...control.sliders]
	);

describe('the controls', () => {
	test('are those of the keys that may be set', () => {
		expect(controlsIn(own).map(({ id }) => id)).toEqual([
			...partnerIds.map((id) => `on ${id}`),
			'find',
			'need',
			'share',
			...partnerIds.map((id) => `share ${id}`)
		]);
		expect(controlsIn(own, ['need']).map(({ id }) => id)).toEqual(['need']);
		for (const key of playable.mosaic) expect(controlsIn(own, [key]), key).not.toEqual([]);
	});

	test('stand where the view is', () => {
		const view = played({ find: 0.35, on: ['A', 'C'], need: 4, share: { ...share, B: 0.5 } });
		const at = new Map(controlsIn(view).map((control) => [control.id, control]));
		expect(at.get('find')).toMatchObject({ value: 35, text: '35%', min: 0, max: 60 });
		expect(at.get('need')).toMatchObject({ value: 4, text: '4 of 5' });
		expect(at.get('share')).toMatchObject({ value: 90, text: '50–100%' });
		expect(at.get('share B')).toMatchObject({ value: 50, text: '50%', label: 'Library B lends' });
		expect(at.get('on B')).toMatchObject({ on: false, label: 'B', name: 'Library B lends' });
		expect(at.get('on C')).toMatchObject({ on: true });
	});

	test('change what they are for', () => {
		expect(set(own, 'on B', 0)).toEqual({ on: ['A', 'C', 'D', 'E'] });
		expect(set(played({ on: ['D', 'E'] as PartnerId[] }), 'on A', 1)).toEqual({
			on: ['A', 'D', 'E']
		});
		expect(set(own, 'find', 33)).toEqual({ find: 0.33 });
		expect(set(own, 'find', 999)).toEqual({ find: 0.6 });
		expect(set(own, 'need', 5)).toEqual({ need: 5 });
		expect(set(own, 'share C', 40)).toEqual({ share: { ...share, C: 0.4 } });
		expect(set(played({ share: { ...share, C: 0.4 } }), 'share', 80)).toEqual({
			share: { A: 0.8, B: 0.8, C: 0.8, D: 0.8, E: 0.8 }
		});
	});

	test('whatever is moved, and how far, the view stays one that can be said', () => {
		const next = mulberry32(8);
		let view = own;
		for (let i = 0; i < 500; i += 1) {
			const control = pick(controlsIn(view), next);
			view = played({ ...view, ...set(view, control.id, Math.floor(next() * 240) - 60) });
			expect(sensible(view)).toBe(true);
			for (const each of controlsIn(view)) {
				if (!('value' in each)) continue;
				expect(each.value).toBeGreaterThanOrEqual(each.min);
				expect(each.value).toBeLessThanOrEqual(each.max);
				expect(each.value % each.step).toBe(0);
			}
		}
	});

	test('the result keeps what is expected apart from what is drawn', () => {
		const four = played({ on: ['A', 'C', 'D', 'E'] });
		expect(drawnCount(drawsOf(430), four)).toBe(67);
		expect(panel(four, keys).result).toBe('About 67, give or take 5; 67 of these.');
		expect(panel(played({ on: ['A'] }), keys).result).toBe('About 6, give or take 2; 5 of these.');
		expect(panel(played({ on: [] }), keys).result).toBe('0, and 0 of these.');
	});
});
