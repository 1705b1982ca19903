import { expect, test } from 'vitest';
import type { When } from '../story/dossier';
import { dateShort, dateWords, extent } from './when';

const when = (plot: When['plot'], value: string, more: Partial<When> = {}): When => ({
	value,
	precision: 'day',
	plot,
	...more
});
const window = (earliest: string, latest: string): When =>
	when('window', latest, { earliest, latest });

const day = when('day', '1946-08-01');
const month = when('month', '1973-08');
const year = when('year', '1956');
const years = window('1948', '1949');
const night = window('2017-05-24T18:59:00+01:00', '2017-05-25T10:00:00+01:00');

test.each([
	[day, '1946-08-01', '1946-08-02'],
	[when('week', '2017-05-22'), '2017-05-22', '2017-05-29'],
	[month, '1973-08-01', '1973-09-01'],
	[when('month', '1973-12'), '1973-12-01', '1974-01-01'],
	[year, '1956-01-01', '1957-01-01'],
	[years, '1948-01-01', '1950-01-01'],
	[night, '2017-05-24T17:59:00Z', '2017-05-25T09:00:00Z']
])('a time is drawn over all that it may be: %o', (time, from, to) => {
	expect(extent(time, 0)).toEqual({ from: Date.parse(from), to: Date.parse(to) });
});

test('what is known only as "by" has no beginning, and its value is no time of its own', () => {
	const before = when('before', '2017-05-23T09:00:00Z', { latest: '2017-05-23T12:00:00Z' });
	expect(extent(before, 60)).toEqual({ from: null, to: Date.parse('2017-05-23T12:00:00Z') });
});

test('a date is a date of its zone', () => {
	expect(extent(day, 60).from).toBe(Date.parse('1946-08-01T00:00:00+01:00'));
});

test.each([
	[day, undefined, '1 August 1946', 'Aug 1946'],
	[month, undefined, 'August 1973', 'Aug 1973'],
	[year, undefined, '1956', '1956'],
	[years, undefined, '1948 or 1949', '1948–49'],
	[window('1948', '1952'), undefined, 'between 1948 and 1952', '1948–52'],
	[night, undefined, '24 or 25 May 2017', 'May 2017'],
	[when('before', '', { latest: '2017-05-24' }), undefined, 'by 24 May 2017', 'May 2017'],
	[day, when('year', '1958'), '1 August 1946 to 1958', '1946–58'],
	[year, when('year', '2001'), '1956 to 2001', '1956–2001'],
	[night, when('day', '2017-05-25'), '24 to 25 May 2017', 'May 2017'],
	[month, when('month', '1973-10'), 'August to October 1973', '1973']
])('%o until %o in words', (from, until, full, short) => {
	expect(dateWords(from, until)).toBe(full);
	expect(dateShort(from, until)).toBe(short);
});
