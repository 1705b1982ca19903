import { expect, test } from 'vitest';
import { excerpt } from './excerpt';

const text =
	'A bridge is closed at 22:31. “Go round,” says the mayor. It opens again the next day.';

test.each([
	[200, text],
	[text.length, text],
	[text.length - 1, 'A bridge is closed at 22:31. “Go round,” says the mayor.'],
	[40, 'A bridge is closed at 22:31.'],
	[28, 'A bridge is closed at 22:31.']
])('in %i characters', (most, expected) => {
	expect(excerpt(text, most)).toBe(expected);
});

test('a first sentence that is too long is cut after a word, and says so', () => {
	expect(excerpt('The bridge, which is old, is closed.', 20)).toBe('The bridge, which…');
	expect(excerpt('The bridge, which is old, is closed.', 13)).toBe('The bridge…');
});

test('a time, a decimal and an abbreviation inside a sentence do not end it', () => {
	const long = `${'It is shut, 3.5 hours later, says the U.S. agency at 14.30 as planned. '.repeat(2)}`;
	expect(excerpt(long, 120)).toBe(
		'It is shut, 3.5 hours later, says the U.S. agency at 14.30 as planned.'
	);
});

test('line breaks are spaces', () => {
	expect(excerpt('One\n\ttwo.  Three.')).toBe('One two. Three.');
});
