import { describe, expect, test } from 'vitest';
import type { Claim, Source, When } from './dossier';
import { dateWords, ledger, statuses, typeset, whenWords } from './ledger';

const day: When = { value: '2001-02-01', precision: 'day', plot: 'day' };
const claim: Claim = {
	text: "The town's bridge was closed.",
	when: day,
	actors: [],
	status: 'confirmed',
	inArticle: false,
	sources: ['echo'],
	note: 'For authors only.'
};
const echo: Source = {
	publisher: 'Mill Echo',
	date: '2001-02-01',
	title: "Bridge 'closed', mayor says",
	url: 'https://echo.example/bridge'
};

const one = (change: Partial<Claim>, source: Source = echo) =>
	ledger({ claims: { a: { ...claim, ...change } }, sources: { echo: source } }, ['a'])[0]!;

describe('a claim', () => {
	test('is plain data without the note for authors', () => {
		expect(one({})).toEqual({
			id: 'a',
			text: 'The town’s bridge was closed.',
			status: 'confirmed',
			statusWords: 'Confirmed',
			when: '1 February 2001',
			variants: [],
			sources: [
				{
					publisher: 'Mill Echo',
					title: 'Bridge ‘closed’, mayor says',
					url: 'https://echo.example/bridge',
					date: '1 February 2001'
				}
			]
		});
	});

	test('keeps the order it is asked for in', () => {
		const story = { claims: { a: claim, b: claim, c: claim }, sources: { echo } };
		expect(ledger(story, ['c', 'a']).map(({ id }) => id)).toEqual(['c', 'a']);
	});

	test('has its quotation byte for byte, and its date in words', () => {
		const quote = { text: "It's “shut”... 'now'", speaker: 'Ann', role: 'Mayor', date: '2001-02' };
		expect(one({ quote }).quote).toEqual({ ...quote, date: 'February 2001' });
	});

	test('shows each rival wording byte for byte, and what differs', () => {
		const variants = [
			{ text: "[it] was 'shut'", publisher: 'Post', difference: "'shut' for 'closed'" },
			{
				text: 'closed off',
				publisher: 'Echo',
				url: 'https://echo.example/b',
				difference: "adds 'off'"
			}
		];
		expect(one({ status: 'conflicting', variants })).toMatchObject({
			statusWords: 'Conflicting accounts',
			variants: [
				{ text: "[it] was 'shut'", publisher: 'Post', difference: '‘shut’ for ‘closed’' },
				{ ...variants[1], difference: 'adds ‘off’' }
			]
		});
	});

	test('says how its time is known', () => {
		expect(one({ when: { ...day, basis: "stamped 'today'" } }).basis).toBe('stamped ‘today’');
	});

	test('that is unchecked, unknown, or without its source is refused', () => {
		expect(() => one({ status: 'unchecked' })).toThrow('The claim "a" is unchecked');
		expect(() => ledger({ claims: {}, sources: {} }, ['b'])).toThrow('There is no claim "b".');
		expect(() => one({ sources: ['post'] })).toThrow('names a source that is not there: "post"');
	});
});

describe('a source', () => {
	const source = (change: Partial<Source>) => one({}, { ...echo, ...change }).sources[0];

	test('shows no title where there is only a remark about it', () => {
		const shown = source({ title: '[headline not seen; the address reads bridge]' });
		expect(shown).not.toHaveProperty('title');
		expect(shown).toHaveProperty('url', 'https://echo.example/bridge');
	});

	test('says when its title is a description', () => {
		expect(source({ descriptive: true })).toHaveProperty('descriptive', true);
	});

	test('says when the page was not read, once', () => {
		expect(source({ title: 'Bridge (page not seen)', openingRead: false })).toMatchObject({
			title: 'Bridge',
			unread: true
		});
		expect(source({ title: 'Bridge (in Welsh)' })).toHaveProperty('title', 'Bridge (in Welsh)');
	});

	test('may be a publisher and a date, or a publisher alone', () => {
		expect(one({}, { publisher: 'Post', date: '2001' }).sources).toEqual([
			{ publisher: 'Post', date: '2001' }
		]);
		expect(one({}, { publisher: 'Post' }).sources).toEqual([{ publisher: 'Post' }]);
	});
});

describe('when', () => {
	test.each<[When, string]>([
		[day, '1 February 2001'],
		[{ value: '2001-02', precision: 'month', plot: 'month' }, 'February 2001'],
		[{ value: '2001', precision: 'year', plot: 'year' }, '2001'],
		[{ value: '2001-02-05', precision: 'day', plot: 'week' }, 'the week of 5 February 2001'],
		[
			{ value: '2001-06-01T09:05:00+01:00', precision: 'minute', plot: 'point' },
			'09:05 BST on 1 June 2001'
		],
		[
			{ value: '2001-06-01T09:00:00+03:00', precision: 'hour', plot: 'about' },
			'about 09:00 UTC+3 on 1 June 2001'
		],
		[
			{
				value: '2001-06-01T09:00:00+01:00',
				latest: '2001-06-01T10:30:00+01:00',
				precision: 'minute',
				plot: 'before'
			},
			'by 10:30 BST on 1 June 2001'
		],
		[
			{
				value: '2001-06-01T09:00:00+01:00',
				earliest: '2001-06-01T08:00:00+01:00',
				latest: '2001-06-01T10:30:00+01:00',
				precision: 'hour',
				plot: 'window'
			},
			'between 08:00 and 10:30 BST on 1 June 2001'
		],
		[
			{
				value: '2001-06-01',
				earliest: '2001-06-01T18:00:00+01:00',
				latest: '2001-06-02T10:30:00+01:00',
				precision: 'day',
				plot: 'window'
			},
			'between 18:00 BST on 1 June 2001 and 10:30 BST on 2 June 2001'
		],
		[
			{ value: '2002', earliest: '2001', latest: '2002', precision: 'year', plot: 'window' },
			'between 2001 and 2002'
		]
	])('%j', (when, words) => {
		expect(whenWords(when)).toBe(words);
	});

	test.each([
		['2001-02-01 11:37 ET (updated)', '1 February 2001, 11:37 ET (updated)'],
		['2001-07 or 2001-08', 'July 2001 or August 2001'],
		['2001-02-01 to 2001-02-03', '1 February 2001 to 3 February 2001'],
		["2001-02-01 17:40 (site's stamp)", '1 February 2001, 17:40 (site’s stamp)'],
		['2001', '2001']
	])('a source of %j', (date, words) => {
		expect(dateWords(date)).toBe(words);
	});
});

test('our own words get real quotation marks', () => {
	expect(typeset(`They're "shut" ('for good'), the town's paper said`)).toBe(
		'They’re ‘shut’ (‘for good’), the town’s paper said'
	);
});

test('every status has its words and its meaning', () => {
	for (const { words, meaning } of Object.values(statuses)) {
		expect(words).toMatch(/^[A-Z]/);
		expect(meaning).toMatch(/\.$/);
	}
});
