import { describe, expect, it } from 'vitest';
import { pageOf, withPage } from './address';

describe('pageOf', () => {
	it.each([
		['', '/'],
		['?page=/', '/'],
		['?page=', '/'],
		['?page=/teach/', '/teach/'],
		['?page=teach', '/teach/'],
		['?page=%2Fteach%2Fhandout%2F', '/teach/handout/'],
		['?p=20&on=ABD', '/'],
		['?p=20&page=/present/', '/present/'],
		['?page=/present/?cut=short', '/present/'],
		['?page=%E0%A4%A', '/\uFFFD%A/'],
		['?page=/a&page=/b', '/a/']
	])('%s is %s', (search, page) => {
		expect(pageOf(search)).toBe(page);
	});
});

describe('withPage', () => {
	it.each([
		['', '/', ''],
		['', '/teach/', '?page=/teach/'],
		['?cut=short', '/present/', '?page=/present/&cut=short'],
		['?page=/present/?cut=short', '/present/', '?page=/present/&cut=short'],
		['?p=20&page=/present/&on=AB', '/present/', '?page=/present/&p=20&on=AB'],
		['?page=/&p=20', '/', '?p=20']
	])('%s with %s is %s', (search, page, whole) => {
		expect(withPage(search, page)).toBe(whole);
	});

	it('changes nothing that is whole already', () => {
		for (const search of ['', '?page=/teach/', '?page=/present/&cut=short&p=20'])
			expect(withPage(search, pageOf(search))).toBe(search);
	});
});
