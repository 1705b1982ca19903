import { expect, test } from 'vitest';
import { publish, stepsOf } from '../lib/story/publish';
import { corrections } from './corrections';
import { story } from './index';
import { claims } from './claims';
import { parts } from './parts';

const steps = stepsOf(publish(story)).map(({ id }) => id);

test('corrections are dated, the latest first, and touch claims or steps that exist', () => {
	const dates = corrections.map(({ date }) => date);
	expect(dates).toEqual([...dates].sort().reverse());
	for (const { date, wrong, now, claims: touched, steps: named } of corrections) {
		expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
		for (const words of [wrong, now]) expect(words).toMatch(/^\p{Lu}.*\.$/su);
		for (const id of touched) expect(claims).toHaveProperty([id]);
		expect(steps).toEqual(expect.arrayContaining([...named]));
		expect(touched.length + named.length).toBeGreaterThan(0);
	}
});

test('every part of the dossier has a heading', () => {
	expect(new Set(Object.values(claims).map(({ part }) => part))).toEqual(
		new Set(Object.keys(parts))
	);
});
