import { describe, expect, test } from 'vitest';
import { story } from '../../src/content/index';
import { shownClaims } from '../../src/lib/story/machine';
import { publish, stepsOf } from '../../src/lib/story/publish';

const steps = stepsOf(publish(story));
const used = new Set(steps.flatMap(({ claims }) => claims));

test('the story has 39 steps, the opening with them', () => {
	expect(steps).toHaveLength(39);
	expect(new Set(steps.map(({ id }) => id)).size).toBe(39);
});

test('every claim that the article makes is in a step, and none that is used is unchecked', () => {
	const made = shownClaims(story).filter((id) => story.claims[id]?.inArticle);
	expect(made.length).toBeGreaterThan(0);
	expect(made.filter((id) => !used.has(id))).toEqual([]);
	expect([...used].filter((id) => story.claims[id]?.status === 'unchecked')).toEqual([]);
});

/** Every id that a view gives to something that it lists, wherever in the view it stands. */
const idsIn = (value: unknown): string[] => {
	if (typeof value !== 'object' || value === null) return [];
	const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
	return [...own, ...Object.values(value).flatMap(idsIn)];
};

describe('what a step shows or is about is there', () => {
	const listing = steps.filter(({ kind }) => ['ladder', 'parallel', 'crowd'].includes(kind));
	test.each(listing.map((step) => [step.id, step] as const))('%s', (_, { view }) => {
		const { shown, focus } = view as { shown?: unknown; focus?: readonly string[] };
		const named = [shown, focus].flatMap((value) =>
			Array.isArray(value) ? value : Object.values((value ?? {}) as object).flat()
		) as string[];
		const known = [...idsIn(view), 'ground', 'crowd'];
		expect(named.filter((id) => !known.includes(id))).toEqual([]);
	});
	const keyed = steps.filter(({ kind }) => kind === 'clock' || kind === 'atlas');
	test.each(keyed.map((step) => [step.id, step] as const))('%s', (_, { view }) => {
		const { focus, events, line, partners } = view as {
			focus?: readonly string[];
			events?: object;
			line?: { events: object };
			partners?: object;
		};
		const known = [events, line?.events, partners].flatMap((all) => Object.keys(all ?? {}));
		expect((focus ?? []).filter((id) => !known.includes(id))).toEqual([]);
	});
});
