import { describe, expect, it } from 'vitest';
import {
	addressFrom,
	greetings,
	hear,
	heightIn,
	MOST,
	SCREEN,
	whereAmI,
	type Heard,
	type Listeners
} from './wire';

const address = addressFrom('?childId=pym-0&theme=dark&step=name', '#?secret=a1B2');
const here = { childId: 'pym-0', secret: 'a1B2' };
const nobody = { childId: null, secret: null };

describe('an address', () => {
	it('says who frames us and how we are to look', () => {
		expect(address).toEqual({ childId: 'pym-0', secret: 'a1B2', theme: 'dark', step: 'name' });
	});

	it('says nothing where it is mangled', () => {
		const empty = { childId: null, secret: null, theme: 'auto', step: null };
		for (const [search, hash] of [
			['', ''],
			['?childId=&theme=&step=', '#?secret='],
			['?theme=%E0%A4%A&step', '#secret=1'],
			[`?childId=${'x'.repeat(500)}&theme=DARK`, '#?secret=<script>']
		] as const)
			expect(addressFrom(search, hash)).toEqual(empty);
	});
});

describe('what hosts say', () => {
	const said: readonly (readonly [string, unknown, Heard | null])[] = [
		['our hello', { stopped: 1, type: 'hello', sticky: true }, { type: 'hello', sticky: true }],
		['a hello that says nothing', { stopped: 1, type: 'hello', sticky: 'yes' }, null],
		[
			'our place',
			{ stopped: 1, type: 'place', top: -12.5, viewport: 900 },
			{ type: 'place', top: -12.5, viewport: 900 }
		],
		['a place without numbers', { stopped: 1, type: 'place', top: '1', viewport: 900 }, null],
		['a place that is nowhere', { stopped: 1, type: 'place', top: NaN, viewport: 900 }, null],
		[
			'a place far away',
			{ stopped: 1, type: 'place', top: -1e12, viewport: 1e9 },
			{ type: 'place', top: -MOST, viewport: SCREEN.most }
		],
		['our go', { stopped: 1, type: 'go', step: 'x' }, { type: 'go', step: 'x' }],
		['our theme', { stopped: 1, type: 'theme', theme: 'dark' }, { type: 'theme', theme: 'dark' }],
		['a theme that there is not', { stopped: 1, type: 'theme', theme: 'red' }, null],
		[
			'pym, where we are',
			'pymxPYMxpym-0xPYMxviewport-iframe-positionxPYMx1200 800 -340.5 0 900 700',
			{ type: 'position', dialect: 'pym', top: -340.5, viewport: 800 }
		],
		['pym, a width', 'pymxPYMxpym-0xPYMxwidthxPYMx640', { type: 'there', dialect: 'pym' }],
		['pym, to somebody else', 'pymxPYMxpym-1xPYMxwidthxPYMx640', null],
		['frames', { sentinel: 'amp', type: 'frames-init' }, { type: 'there', dialect: 'amp' }],
		[
			'iframe-resizer 4',
			'[iFrameSizer]f1:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true',
			{ type: 'there', dialect: 'resizer', id: 'f1', version: 4 }
		],
		[
			'iframe-resizer 5',
			'[iFrameSizer]f1:0:false:false:32:true:true::auto:::0:false:child:auto:true:::true:::false',
			{ type: 'there', dialect: 'resizer', id: 'f1', version: 5 }
		],
		[
			'iframe-resizer 4, where we are',
			`[iFrameSizer]pageInfo:${JSON.stringify({ offsetTop: 700, scrollTop: 1000, windowHeight: 800 })}`,
			{ type: 'position', dialect: 'resizer', top: -300, viewport: 800 }
		],
		[
			'iframe-resizer 5, where we are',
			`[iFrameSizer]parentInfo:${JSON.stringify({ iframe: { top: -300 }, viewport: { height: 800 } })}`,
			{ type: 'position', dialect: 'resizer', top: -300, viewport: 800 }
		],
		['iframe-resizer, broken off', '[iFrameSizer]pageInfo:{"offsetTop":', null],
		['iframe-resizer, nothing', '[iFrameSizer]', null],
		[
			'open-iframe-resizer',
			{ type: 'iframe-child-init' },
			{ type: 'there', dialect: 'open-resizer' }
		],
		['WordPress', { message: 'ready', secret: 'a1B2' }, { type: 'there', dialect: 'wordpress' }],
		['WordPress, to somebody else', { message: 'ready', secret: 'other' }, null],
		['the Guardian', { kind: 'interactive:scroll', scroll: 420 }, { type: 'scroll', top: 420 }],
		['the Guardian, nowhere', { kind: 'interactive:scroll', scroll: null }, null]
	];
	for (const [name, data, heard] of said) it(name, () => expect(hear(data, here)).toEqual(heard));

	it('is for nobody where our address names nobody', () => {
		expect(hear('pymxPYMxundefinedxPYMxwidthxPYMx640', nobody)).toBeNull();
		expect(hear({ message: 'ready' }, nobody)).toBeNull();
	});
});

describe('what we say', () => {
	const listeners: Listeners = { scene: 'pause', address, resizer: 'f1', told: false };

	it('is a height in every dialect', () => {
		expect(heightIn(776.4, 640, listeners)).toEqual([
			{ stopped: 1, type: 'height', height: 777 },
			{ sentinel: 'amp', type: 'embed-size', height: 777 },
			{ type: 'iframe-resized', width: 640, height: 777 },
			{ kind: 'interactive:height', height: 777 },
			{ 'datawrapper-height': { pause: 777 } },
			'pymxPYMxpym-0xPYMxheightxPYMx777',
			'[iFrameSizer]f1:777:640:init',
			{ message: 'height', value: 777, secret: 'a1B2' }
		]);
		expect(heightIn(777, 640, { ...listeners, told: true })).toContain(
			'[iFrameSizer]f1:777:640:resizeObserver'
		);
	});

	it('is never null, never no number, and never without bound', () => {
		for (const height of [-1, 0, 1e12, MOST * 2]) {
			for (const message of heightIn(height, 0, listeners)) {
				expect(message).not.toBeNull();
				expect(JSON.stringify(message)).not.toMatch(/null|NaN|Infinity/);
			}
		}
		expect(heightIn(1e12, 1, listeners)[0]).toEqual({ stopped: 1, type: 'height', height: MOST });
	});

	it('greets every host that must be greeted', () => {
		expect(greetings('pause', address)).toEqual([
			{ stopped: 1, type: 'hello', scene: 'pause' },
			'[iFrameResizerChild]Ready',
			{ kind: 'interactive:scroll', scroll: 0 },
			'pymxPYMxpym-0xPYMxparentPositionInfoxPYMx'
		]);
		expect([whereAmI('f1', 4), whereAmI('f1', 5)]).toEqual([
			'[iFrameSizer]f1:0:0:pageInfo',
			'[iFrameSizer]f1:0:0:parentInfo'
		]);
	});
});

describe('hostile messages', () => {
	/** The same numbers each time (mulberry32). */
	function numbers(seed: number): () => number {
		let state = seed;
		return () => {
			state = (state + 0x6d2b79f5) | 0;
			let t = Math.imul(state ^ (state >>> 15), 1 | state);
			t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
			return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
		};
	}
	const throwing = (): never => {
		throw new Error('read');
	};
	const odd = [
		...[NaN, Infinity, -Infinity, -0, 1e308, -1e308, 5e-324, 2 ** 53, '', ' ', '12', '12px'],
		...[null, undefined, true, [], [1], {}, Symbol('x'), 10n, () => 1, new Date(NaN), '\u0000'],
		...['__proto__', 'constructor', '💥'.repeat(50), new Map(), Object.create(null)]
	];

	/** No exception; and where it means anything, nothing but numbers within their ends. */
	function harmless(data: unknown): void {
		const heard = hear(data, here);
		if (heard === null) return;
		const values = Object.values(heard);
		expect(values.every((each) => typeof each !== 'number' || Number.isFinite(each))).toBe(true);
		if ('top' in heard) expect(Math.abs(heard.top)).toBeLessThanOrEqual(MOST);
		if ('viewport' in heard) {
			expect(heard.viewport).toBeGreaterThanOrEqual(SCREEN.least);
			expect(heard.viewport).toBeLessThanOrEqual(SCREEN.most);
		}
		if ('id' in heard) expect(heard.id.length).toBeLessThanOrEqual(200);
	}

	it('10,000 that mean nothing', () => {
		const random = numbers(6);
		const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
		const text = () =>
			Array.from({ length: Math.floor(random() * 80) }, () =>
				String.fromCharCode(Math.floor(random() * 0xffff))
			).join('');
		const value = (depth: number): unknown => {
			const kind = random();
			if (depth > 3 || kind < 0.4) return pick(odd);
			if (kind < 0.6) return text();
			if (kind < 0.7) return random() * 10 ** (random() * 300);
			if (kind < 0.85) return Array.from({ length: 3 }, () => value(depth + 1));
			return Object.fromEntries(Array.from({ length: 3 }, () => [text(), value(depth + 1)]));
		};
		for (let n = 0; n < 10_000; n += 1) harmless(value(0));
	});

	it('10,000 that are nearly right', () => {
		const random = numbers(60);
		const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
		const right: readonly (Record<string, unknown> | string)[] = [
			{ stopped: 1, type: 'hello', sticky: true },
			{ stopped: 1, type: 'place', top: -100, viewport: 800 },
			{ stopped: 1, type: 'go', step: 'name' },
			{ stopped: 1, type: 'theme', theme: 'dark' },
			{ sentinel: 'amp', type: 'frames-init' },
			{ type: 'iframe-child-init' },
			{ kind: 'interactive:scroll', scroll: 10 },
			{ message: 'ready', secret: 'a1B2' },
			'pymxPYMxpym-0xPYMxviewport-iframe-positionxPYMx1200 800 -340 0 900 700',
			'[iFrameSizer]f1:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll',
			'[iFrameSizer]pageInfo:{"offsetTop":700,"scrollTop":1000,"windowHeight":800}',
			'[iFrameSizer]parentInfo:{"iframe":{"top":-300},"viewport":{"height":800}}'
		];
		const damage = (one: Record<string, unknown> | string): unknown => {
			if (typeof one === 'string') {
				const at = Math.floor(random() * one.length);
				const put = pick([
					'',
					':',
					'xPYMx',
					'{',
					'}',
					'"',
					'NaN',
					'1e999',
					'-',
					'\n',
					'9'.repeat(400)
				]);
				return one.slice(0, at) + put + one.slice(at + Math.floor(random() * 12));
			}
			const copy: Record<string, unknown> = { ...one };
			const key = pick(Object.keys(copy));
			const way = random();
			if (way < 0.6) copy[key] = pick(odd);
			else if (way < 0.7) delete copy[key];
			else if (way < 0.8) Object.defineProperty(copy, key, { get: throwing });
			else if (way < 0.9) copy[key] = (random() - 0.5) * 10 ** (random() * 300);
			else return new Proxy(copy, { get: throwing, has: throwing, ownKeys: throwing });
			return copy;
		};
		for (let n = 0; n < 10_000; n += 1) harmless(damage(pick(right)));
	});
});
