/** What a time that is known more or less exactly covers, and how it is said. */
import type { When } from '../story/dossier';

export const months =
	'January February March April May June July August September October November December'.split(
		' '
	);

const HOUR = 3_600_000;

/** A time as the dossier writes it: a moment, or a whole day, month or year. In ms since 1970. */
function covered(value: string, offset: number): { from: number; to: number } {
	if (value.includes('T')) return { from: Date.parse(value), to: Date.parse(value) };
	const [year, month, day] = numbersOf(value);
	const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
	const to =
		day !== undefined
			? from + 24 * HOUR
			: month !== undefined
				? Date.UTC(year, month)
				: Date.UTC(year + 1, 0);
	return { from: from - offset * 60_000, to: to - offset * 60_000 };
}

/** Year, month and day of a time, as far as they are given. */
function numbersOf(value: string): readonly [year: number, month?: number, day?: number] {
	return value.slice(0, 10).split('-').map(Number) as [number, number?, number?];
}

/**
 * The stretch of time that something is drawn over, in ms since 1970. A `before` has no beginning:
 * `from` is null. A date stands for the whole of it, in a zone `offset` minutes east of UTC.
 */
export function extent(when: When, offset: number): { from: number | null; to: number } {
	const latest = when.latest ?? when.value;
	switch (when.plot) {
		case 'point':
			return covered(when.value, offset);
		case 'about': {
			const { from, to } = covered(when.value, offset);
			return { from: from - HOUR, to: to + HOUR };
		}
		case 'window':
			return {
				from: covered(when.earliest ?? when.value, offset).from,
				to: covered(latest, offset).to
			};
		case 'before':
			return { from: null, to: covered(latest, offset).to };
		case 'week': {
			const { from, to } = covered(when.value, offset);
			return { from, to: to + 6 * 24 * HOUR };
		}
		case 'day':
		case 'month':
		case 'year': {
			const digits = { day: 10, month: 7, year: 4 }[when.plot];
			return covered(when.value.slice(0, digits), offset);
		}
	}
}

/** The first and the last day, month or year that a time may be. */
function ends(when: When): readonly [string, string] {
	if (when.plot === 'window') {
		return [when.earliest ?? when.value, when.latest ?? when.value].map((at) =>
			at.slice(0, 10)
		) as [string, string];
	}
	const digits = when.plot === 'month' ? 7 : when.plot === 'year' ? 4 : 10;
	const value = when.plot === 'before' ? (when.latest ?? when.value) : when.value;
	return [value.slice(0, digits), value.slice(0, digits)];
}

/** A day, a month or a year in words. */
function inWords(value: string): string {
	const [year, month, day] = numbersOf(value);
	return [day, month && months[month - 1], year].filter((part) => part !== undefined).join(' ');
}

/** Two days, months or years in words, without saying twice what they share. */
function both(a: string, between: string, b: string): string {
	const [p, q] = [inWords(a).split(' '), inWords(b).split(' ')];
	while (p.length === q.length && p.length > 1 && p.at(-1) === q.at(-1)) {
		p.pop();
		q.pop();
	}
	const shared = inWords(b).split(' ').slice(q.length);
	return [...p, between, ...q, ...shared].join(' ');
}

/** A date, or a stretch of time from one date to another, in words and as exactly as it is known. */
export function dateWords(when: When, until?: When): string {
	const [first, last] = ends(when);
	if (until) return first === ends(until)[1] ? inWords(first) : both(first, 'to', ends(until)[1]);
	if (when.plot === 'week') return `week of ${inWords(first)}`;
	if (when.plot === 'before') return `by ${inWords(last)}`;
	if (first === last) return inWords(first);
	const next = numbersOf(first).map((n = 0, i, all) => (i === all.length - 1 ? n + 1 : n));
	return String(next) === String(numbersOf(last))
		? both(first, 'or', last)
		: `between ${both(first, 'and', last)}`;
}

/** The same in brief, and never more exact: a month or a year, or from year to year. */
export function dateShort(when: When, until?: When): string {
	const [a, b] = [numbersOf(ends(when)[0]), numbersOf(ends(until ?? when)[1])];
	const [year, month] = a;
	if (year !== b[0]) {
		const century = Math.floor(year / 100) === Math.floor(b[0] / 100);
		return `${year}–${century ? String(b[0]).slice(-2) : b[0]}`;
	}
	if (month === undefined || month !== b[1]) return String(year);
	return `${(months[month - 1] ?? '').slice(0, 3)} ${year}`;
}
