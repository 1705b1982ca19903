import { describe, expect, test } from 'vitest';
import { broken } from '../../../tests/fixtures/story/broken';
import { story } from '../../../tests/fixtures/story/good/index';
import { scenesOf, type Step } from './define';
import type { KindName } from '../scenes/kinds';
import {
	claimsOf,
	countWords,
	detailsOf,
	plain,
	publish,
	shortPublisher,
	stepsOf,
	viewOf
} from './publish';

const published = publish(story);
const steps = stepsOf(published);

describe('the steps', () => {
	test('stand in the order of the story, the opening first, and are numbered so', () => {
		expect(steps.map(({ index, chapter, scene, id }) => [index, chapter, scene, id])).toEqual([
			[0, null, 'opening', 'opening'],
			[1, 'found', 'reading-room', 'the-find'],
			[2, 'found', 'reading-room', 'the-news']
		]);
		expect(published.chapters.map(({ number, id }) => [number, id])).toEqual([[1, 'found']]);
	});

	test('go on counting from one scene and one chapter to the next', () => {
		const longer = broken(({ story: all, chapter, scene }) => {
			chapter.scenes.push({ ...scene, id: 'attic' });
			all.chapters.push({ ...chapter, id: 'later' });
		});
		const all = publish(longer);
		expect(stepsOf(all).map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
		expect(all.chapters.map(({ number }) => number)).toEqual([1, 2]);
	});

	test('name every claim once, those of the sentences first, in order', () => {
		const claims = broken(({ find }) => {
			find.text = [
				['One.', 'umbrella-blue', 'librarian-speaks'],
				['Two.', 'librarian-speaks'],
				['Three.']
			];
			find.claims = ['umbrella-found', 'umbrella-blue', 'umbrella-found'];
		});
		expect(stepsOf(publish(claims))[1]?.claims).toEqual([
			'umbrella-blue',
			'librarian-speaks',
			'umbrella-found'
		]);
	});

	test('of the opening name those of the words before the story as well', () => {
		expect(steps[0]?.claims).toEqual(['umbrella-found', 'umbrellas-too-many']);
	});

	test('carry what their reader may set and what must stand with the sources, and no other does', () => {
		const [, find, news] = stepsOf(
			publish(
				broken((at) => {
					at.news.play = ['focus'];
					at.news.remark = 'A drawing.';
				})
			)
		);
		expect([find?.play, news?.play]).toEqual([undefined, ['focus']]);
		expect([find?.caption.remark, news?.caption.remark]).toEqual([undefined, 'A drawing.']);
	});

	test('carry their words, and no key that was not written', () => {
		const [, find, news] = steps;
		expect(find?.caption).toEqual({
			title: 'An umbrella is found',
			short: 'It is found',
			dateline: '1 March 2001',
			publishers: ['Lost property book']
		});
		expect(news?.caption).toEqual({
			title: 'A newspaper hears of it',
			publishers: ['The Village Echo']
		});
		expect(find?.text[0]).toEqual([
			'The librarian, Ida Fern, finds an umbrella.',
			'umbrella-found'
		]);
		expect(find?.alt).toBe('The umbrella is still in the library, and is marked with a ring.');
	});

	test('say nothing that is meant for the person who presents them', () => {
		expect(JSON.stringify(published)).not.toContain('Do not say whose it is.');
	});
});

describe('publishers', () => {
	test('stand under every claim that a step or a detail names, without what is in brackets', () => {
		expect(published.publishers).toEqual({
			'umbrella-found': ['Lost property book'],
			'umbrellas-too-many': ['The Village Echo'],
			'librarian-speaks': ['The Village Echo'],
			'umbrella-blue': ['The Village Echo']
		});
	});

	test('of a picture begin with the one behind most of its claims, and are each there once', () => {
		const many = broken(({ find }) => {
			find.claims = ['umbrella-found', 'umbrella-blue', 'librarian-speaks'];
		});
		expect(stepsOf(publish(many))[1]?.caption.publishers).toEqual([
			'The Village Echo',
			'Lost property book'
		]);
		const sources = Object.entries(many.sources).map(([id, source]) => [
			id,
			source.publisher.startsWith('The Village Echo')
				? { ...source, publisher: 'The Village Echo (AP)' }
				: source
		]);
		const relayed = publish({ ...many, sources: Object.fromEntries(sources) });
		expect(stepsOf(relayed)[1]?.caption.publishers, 'those who carry others come last').toEqual([
			'Lost property book',
			'The Village Echo'
		]);
	});

	test.each([
		['The Guardian (live blog, via News Sniffer)', 'The Guardian'],
		['WTKR (CNN)', 'WTKR'],
		['Reuters', 'Reuters']
	])('%s is %s', (long, short) => {
		expect(shortPublisher(long)).toBe(short);
	});
});

describe('a view', () => {
	test('is the base with the keys that the step sets, each as a whole', () => {
		for (const { scene } of scenesOf(story)) {
			for (const step of scene.steps as readonly Step<KindName>[]) {
				const view = steps.find(({ id }) => id === step.id)?.view;
				expect(view).toEqual({ ...scene.base, ...step.set });
				expect(view).toEqual(viewOf(scene, step));
			}
		}
		expect(steps[2]?.view).toMatchObject({
			pieces: { name: ['police', 'wall', 'press'] },
			holders: { police: { full: 'The library' } }
		});
		expect(Object.keys((steps[2]?.view as { details: object }).details)).toEqual(['press']);
	});

	test('does not depend on the steps before it', () => {
		const alone = broken(({ scene }) => void scene.steps.shift());
		const other = broken(({ find }) => {
			find.set = { pieces: { map: ['press'] }, release: 'when it is dry', focus: ['map'] };
		});
		const turned = broken(({ scene }) => void scene.steps.reverse());
		for (const each of [alone, other, turned]) {
			expect(stepsOf(publish(each)).find(({ id }) => id === 'the-news')?.view).toEqual(
				steps[2]?.view
			);
		}
	});

	test('is made without changing the story', () => {
		const before = JSON.stringify(story);
		publish(story);
		expect(JSON.stringify(story)).toBe(before);
	});

	test('gives up its details wherever in it they stand', () => {
		const detail = { text: 'It rains.', claims: ['umbrella-found'] };
		expect(
			detailsOf({ details: { a: detail }, events: [{ b: { detail } }, null, 'c', 4] })
		).toEqual([detail, detail]);
		expect(detailsOf(null)).toEqual([]);
	});
});

test('what is published is plain data', () => {
	expect(structuredClone(published)).toEqual(published);
	expect(JSON.parse(JSON.stringify(published))).toStrictEqual(published);
});

test('the dossier stays behind', () => {
	expect(Object.keys(published).sort()).toEqual([
		'chapters',
		'facts',
		'front',
		'opening',
		'publishers',
		'start',
		'title',
		'told',
		'words'
	]);
});

test('words are counted as they are read', () => {
	expect(countWords('')).toBe(0);
	expect(countWords('  At 22:31,  counter-terrorism police … \n')).toBe(5);
	expect(plain([['One.', 'a-claim'], ['Two.']])).toBe('One. Two.');
	const texts = scenesOf(story).flatMap(({ scene }) =>
		(scene.steps as readonly Step<KindName>[]).map((step) => plain(step.text))
	);
	expect(published.words).toBe(countWords(texts.join(' ')));
});

test('a step names each of its claims once', () => {
	const [step] = scenesOf(story)[1]?.scene.steps ?? [];
	expect(step && claimsOf(step)).toEqual(['umbrella-found', 'librarian-speaks']);
});
