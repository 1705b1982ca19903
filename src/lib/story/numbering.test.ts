import { expect, test } from 'vitest';
import { story } from '../../../tests/fixtures/story/good';
import { numbering } from './numbering';
import { publish, stepsOf } from './publish';

const published = publish(story);
const numbers = numbering(published);

test('every claim that a step rests on has a number, from 1 without a gap', () => {
	const named = new Set(stepsOf(published).flatMap(({ claims }) => claims));
	expect(new Set(Object.keys(numbers))).toEqual(named);
	expect(Object.values(numbers).sort((a, b) => a - b)).toEqual([...named].map((_, i) => i + 1));
});

test('the sentences come first, in their order, then what else the step rests on', () => {
	let last = 0;
	for (const step of stepsOf(published)) {
		const order = [...new Set([...step.text.flatMap(([, ...ids]) => ids), ...step.claims])];
		const fresh = order.map((id) => numbers[id] ?? 0).filter((n) => n > last);
		expect(fresh).toEqual(fresh.map((_, i) => last + 1 + i));
		last += fresh.length;
	}
});
