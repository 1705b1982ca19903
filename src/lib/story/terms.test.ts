import { describe, expect, test } from 'vitest';
import { broken } from '../../../tests/fixtures/story/broken';
import type { Sentence } from './define';
import { publish, stepsOf } from './publish';
import { termIn } from './terms';

const entry = (term: string) => ({ term, plain: 'A thing.', claims: [] });
const glossary = {
	room: entry('Room'),
	'reading-room': entry('Reading room'),
	'c-plus': entry('C++ (old)')
};

/** The words that are explained in a text. */
function explained(words: string | string[], known: string[] = []): string | null {
	const text: Sentence[] = [words].flat().map((each) => [each]);
	const found = termIn(text, glossary, new Set(known));
	return found && `${found.id}: ${text[found.sentence]?.[0].slice(found.from, found.to)}`;
}

describe('a term', () => {
	test('is found as whole words, in whatever case and spacing', () => {
		expect(explained('It was in the room.')).toBe('room: room');
		expect(explained('In the ROOM, an umbrella.')).toBe('room: ROOM');
		expect(explained('A Reading\u00a0room.')).toBe('reading-room: Reading\u00a0room');
		expect(explained('(c++ (old))')).toBe('c-plus: c++ (old)');
	});

	test('is not found inside a word, nor joined to one', () => {
		expect(explained('Rooms. A bedroom. The room’s door. An ante-room, a room-mate.')).toBeNull();
		expect(explained('A éroom, a roomé.')).toBeNull();
	});

	test('is not found in what somebody else said', () => {
		expect(explained('She said: “the room is shut”.')).toBeNull();
		expect(explained('She said: “the room is shut, and so is “every room” of it')).toBeNull();
		expect(explained('“The room is shut”, she said of the room.')).toBe('room: room');
	});

	test('is the longest of those that stand there', () => {
		expect(explained(['Into the room.', 'It is a reading room.'])).toBe(
			'reading-room: reading room'
		);
	});

	test('is left out where it is known, and then makes room for another', () => {
		expect(explained('The reading room.', ['reading-room'])).toBe('room: room');
		expect(explained('The reading room.', ['reading-room', 'room'])).toBeNull();
	});

	test('says where it stands', () => {
		expect(termIn([['Rain.'], ['A dry room.', 'made']], glossary, new Set())).toEqual({
			id: 'room',
			sentence: 1,
			from: 6,
			to: 10
		});
	});
});

test('a term is explained once in each chapter, and a step explains one at most', () => {
	const story = broken(({ story: all, chapter, scene, find, news }) => {
		all.glossary.umbrella = entry('Umbrella');
		find.text = [['An umbrella in the reading room.'], ['A reading room.']];
		news.text = [['The umbrella, the reading room, the umbrella.']];
		scene.steps.push({ ...news, id: 'more-news' });
		all.chapters.push({ ...chapter, id: 'later', scenes: [{ ...scene, id: 'attic' }] });
	});
	const first = { id: 'reading-room', sentence: 0, from: 19, to: 31 };
	const second = { id: 'umbrella', sentence: 0, from: 4, to: 12 };
	expect(stepsOf(publish(story)).map(({ term }) => term)).toEqual([
		{ id: 'umbrella', sentence: 0, from: 18, to: 26 },
		first,
		second,
		undefined,
		first,
		second,
		undefined
	]);
});
