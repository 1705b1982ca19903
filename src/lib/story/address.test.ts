import { expect, test } from 'vitest';
import { addressOf, pathOf, pathOfCard, pathOfStep, placeOf } from './address';

test.each([
	['https://example.org', '', 'https://example.org/step/a/'],
	['https://example.org/', '/', 'https://example.org/step/a/'],
	['https://example.org', '/2026/sharing', 'https://example.org/2026/sharing/step/a/'],
	['https://example.org:8443/', '/2026/sharing/', 'https://example.org:8443/2026/sharing/step/a/'],
	[' http://localhost ', '', 'http://localhost/step/a/']
])('from %j and %j', (origin, base, address) => {
	expect(addressOf(placeOf(origin, base), '/step/a/')).toBe(address);
});

test('without an origin there is a path and no address', () => {
	const place = placeOf(undefined, '/2026/sharing');
	expect(addressOf(place, '/')).toBeNull();
	expect(pathOf(place, '/')).toBe('/2026/sharing/');
	expect(placeOf()).toEqual({ origin: '', base: '' });
});

test.each([
	'example.org',
	'https://example.org/story',
	'https://',
	'//example.org',
	'HTTPS://Example.org'
])('%j is no origin, and the message says what is', (origin) => {
	expect(() => placeOf(origin)).toThrow(
		`SITE_ORIGIN must be a scheme and a host, as in https://example.org; it is "${origin}". ` +
			'What stands after the host belongs in BASE_PATH.'
	);
});

test('a step has a page and a card', () => {
	expect(pathOfStep('the-name-held')).toBe('/step/the-name-held/');
	expect(pathOfCard('the-name-held')).toBe('/stills/card/the-name-held.png');
});
