import { describe, expect, test } from 'vitest';
import { broken } from '../../../tests/fixtures/story/broken';
import { story } from '../../../tests/fixtures/story/good/index';
import { ledger } from './ledger';
import { machine, shownClaims } from './machine';
import { numbering } from './numbering';
import { plain, publish, stepsOf } from './publish';

const made = machine(story);
const published = publish(story);

test('that a reader may set a step changes nothing in it', () => {
	const set = broken((at) => (at.news.play = ['focus']));
	expect(machine(set)).toEqual(made);
});

test('it is plain data of a known shape', () => {
	expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made);
	expect(Object.keys(made)).toEqual([
		'title',
		'version',
		'factsAsOf',
		'families',
		'contentNote',
		'chapters',
		'steps',
		'claims',
		'statuses',
		'sources',
		'people',
		'glossary',
		'article',
		'corrections'
	]);
	expect([made.version, made.factsAsOf]).toEqual(['0.0.1', '2001-03-04']);
	expect(made.chapters).toEqual([
		{ id: 'found', title: 'The find', steps: ['the-find', 'the-news'] }
	]);
	expect(made.steps[1]).toEqual({
		id: 'the-find',
		chapter: 'found',
		scene: 'reading-room',
		title: 'An umbrella is found',
		text: "The librarian, Ida Fern, finds an umbrella. “It isn't mine”, she says.",
		alt: 'The umbrella is still in the library, and is marked with a ring.',
		claims: ['umbrella-found', 'librarian-speaks'],
		people: ['ida-fern']
	});
	expect(made.steps[0]?.chapter).toBeNull();
});

test('the steps have the texts and the claims that are published', () => {
	expect(made.steps.map(({ id, text, alt, claims }) => ({ id, text, alt, claims }))).toEqual(
		stepsOf(published).map(({ id, text, alt, claims }) => ({ id, text: plain(text), alt, claims }))
	);
});

describe('a claim', () => {
	test('is there with its sources, and with its number where the story uses it', () => {
		expect(made.claims['umbrella-found']).toEqual({
			text: 'A green umbrella was found in the reading room.',
			status: 'confirmed',
			when: story.claims['umbrella-found']?.when,
			inArticle: true,
			number: 1,
			sources: ['lost-property-book']
		});
		expect(made.claims['librarian-speaks']?.quote).toEqual(story.claims['librarian-speaks']?.quote);
		expect(made.claims['librarian-speaks']?.variants).toEqual(
			story.claims['librarian-speaks']?.variants
		);
		const numbers = numbering(published);
		for (const [id, { number }] of Object.entries(made.claims)) expect(number).toBe(numbers[id]);
	});

	test('is not there if it is unchecked, nor are its sources', () => {
		const more = broken(({ story: all }) => {
			all.claims['umbrella-sold'] = { ...all.claims['umbrella-sold']!, sources: ['rumour'] };
		});
		const { claims, sources } = machine({
			...more,
			sources: { ...more.sources, rumour: { publisher: 'A rumour' } }
		});
		expect(Object.keys(claims)).not.toContain('umbrella-sold');
		expect(Object.keys(sources)).toEqual(['village-echo', 'lost-property-book']);
		expect(shownClaims(more)).toEqual(Object.keys(claims));
	});

	test('says to a reader of this file what it says to a reader of the story', () => {
		const ids = shownClaims(story);
		expect(ids.length).toBeGreaterThan(3);
		expect(ledger(JSON.parse(JSON.stringify(made)), ids)).toEqual(ledger(story, ids));
	});
});

test('nothing is in it that is meant for authors or presenters', () => {
	const noted = broken(({ story: all }) => {
		all.claims['umbrella-found'] = {
			...all.claims['umbrella-found']!,
			note: 'Ask Ida first.',
			part: 'rain'
		};
	});
	const text = JSON.stringify(machine(noted));
	for (const words of ['Ask Ida first.', 'Do not say whose it is.', 'What would you do with it?']) {
		expect(text).not.toContain(words);
	}
	expect(text).not.toMatch(/"(note|actors|part|ask|view|set)":/);
});

test('only the people of whom a step speaks are named', () => {
	expect(made.people).toEqual({ 'ida-fern': story.people['ida-fern'] });
});

test('corrections are told as they are written', () => {
	const correction = {
		date: '2001-04-01',
		wrong: 'The umbrella was said to be red.',
		now: 'It is green.',
		claims: ['umbrella-found'],
		steps: ['the-find']
	};
	expect(made.corrections).toEqual([]);
	expect(machine({ ...story, corrections: [correction] }).corrections).toEqual([correction]);
});
