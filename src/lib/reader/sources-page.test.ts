import { expect, test } from 'vitest';
import { broken } from '../../../tests/fixtures/story/broken';
import { story } from '../../../tests/fixtures/story/good/index';
import { shownClaims } from '../story/machine';
import { sourcesPage } from './sources-page';

const claimsOf = (page: ReturnType<typeof sourcesPage>) =>
	page.parts.map(({ heading, claims }) => [heading, claims.map(({ id }) => id)]);

test('every claim that may be shown is there once', () => {
	expect(claimsOf(sourcesPage(story))).toEqual([['Claims', shownClaims(story)]]);
	expect(shownClaims(story)).not.toContain('umbrella-sold');
});

test('the parts stand in the order of their headings; what has none comes last', () => {
	const parted = broken(({ story: all }) => {
		const put = (id: string, part: string) => (all.claims[id] = { ...all.claims[id]!, part });
		put('umbrella-found', 'rain');
		put('librarian-speaks', 'people');
		put('umbrella-blue', 'rain');
	});
	const parts = { people: 'People', sun: 'Sun', rain: 'Rain' };
	expect(claimsOf(sourcesPage({ ...parted, parts }))).toEqual([
		['People', ['librarian-speaks']],
		['Rain', ['umbrella-found', 'umbrella-blue']],
		['Other claims', ['umbrellas-too-many']]
	]);
});

test('a claim that the story uses says where', () => {
	const { uses, numbers, counts } = sourcesPage(story);
	expect(uses['umbrella-found']).toEqual([
		{ id: 'opening', hash: '', title: 'The opening' },
		{ id: 'the-find', hash: '#the-find', title: 'It is found' }
	]);
	expect(uses['librarian-speaks']).toEqual([
		{ id: 'the-find', hash: '#the-find', title: 'It is found' },
		{ id: 'the-news', hash: '#the-news', title: 'A newspaper hears of it' }
	]);
	for (const [id, steps] of Object.entries(uses)) expect(steps.length > 0).toBe(id in numbers);
	expect(counts).toEqual({ claims: 4, used: 4, sources: 2 });
});

test('it says what each status means that occurs, and no other', () => {
	expect(sourcesPage(story).key.map(({ words }) => words)).toEqual([
		'Confirmed',
		'Reported',
		'Opinion of the article'
	]);
});

test('it has the glossary in order, and the corrections with the steps they touch', () => {
	const more = broken(({ story: all }) => {
		all.glossary['attic'] = { term: 'Attic', plain: "The roof's room.", claims: [] };
	});
	const correction = {
		date: '2001-04-01',
		wrong: 'The umbrella was said to be red.',
		now: 'It is green.',
		claims: ['umbrella-found'],
		steps: ['the-find']
	};
	const page = sourcesPage({ ...more, corrections: [correction] });
	expect(page.glossary.map(({ id, plain }) => [id, plain])).toEqual([
		['attic', 'The roof’s room.'],
		['reading-room', 'The room of a library in which one reads.']
	]);
	expect(page.corrections).toEqual([
		{
			...correction,
			date: '1 April 2001',
			steps: [{ id: 'the-find', hash: '#the-find', title: 'It is found' }]
		}
	]);
});
