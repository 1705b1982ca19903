import { describe, expect, test } from 'vitest';
import { story } from '../../src/content';
import { site } from '../../src/content/site';
import { linkedStep, linkedStory } from '../../src/lib/reader/linked';
import { stepPage } from '../../src/lib/reader/step-page';
import { frames } from '../../src/lib/paint/frames';
import { picture } from '../../src/lib/scenes/picture';
import { excerpt } from '../../src/lib/story/excerpt';
import { plain, publish, stepsOf } from '../../src/lib/story/publish';

const published = publish(story);
const steps = stepsOf(published);
const notes = [
	...Object.values(story.claims).flatMap(({ note }) => (note ? [note] : [])),
	...[story.opening, ...story.chapters.flatMap((chapter) => chapter.scenes)].flatMap((scene) =>
		scene.steps.map(({ note }) => note)
	)
];

const pages = new Map(
	await Promise.all(steps.map(async ({ id }) => [id, (await stepPage(story, id))!] as const))
);

describe.each(steps)('the page of $id', (step) => {
	const page = pages.get(step.id)!;

	test('says where it stands, and what stands beside it', () => {
		expect(page.previous?.id).toBe(steps[step.index - 1]?.id);
		expect(page.next?.id).toBe(steps[step.index + 1]?.id);
		if (step.index === 0) expect(page.place).toBeNull();
		else expect(page.place?.step).toBeGreaterThan(0);
	});

	test('lists every claim it rests on once, with sources', () => {
		const ids = page.claims.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).toEqual(expect.arrayContaining([...step.claims]));
		for (const [, ...claims] of [...page.front.families, ...page.front.about]) {
			expect(ids).toEqual(expect.arrayContaining(claims));
		}
		for (const { sources } of page.claims) expect(sources.length).toBeGreaterThan(0);
		for (const { statusWords } of page.claims) {
			expect(page.key.map(({ words }) => words)).toContain(statusWords);
		}
	});

	test('tells in words what its marks tell, each once and with its sources', () => {
		const drawn = picture(step, frames.wide).targets;
		expect(new Set(page.marks.map(({ text }) => text))).toEqual(
			new Set(drawn.map(({ detail }) => detail.text))
		);
		expect(new Set(page.marks.map(({ text }) => text)).size).toBe(page.marks.length);
		for (const { publishers, name } of page.marks)
			expect(publishers.length, name).toBeGreaterThan(0);
	});

	test('ships nothing that is meant for authors', () => {
		const json = JSON.stringify(page);
		for (const note of notes) expect(json).not.toContain(JSON.stringify(note).slice(1, -1));
	});

	test('has a description of whole sentences', () => {
		const description = excerpt(plain(step.text));
		expect(description.length).toBeLessThanOrEqual(200);
		expect(description).toMatch(/[.?!][”’]?$/);
		expect(plain(step.text).startsWith(description)).toBe(true);
	});
});

test('there is no page of a step that the story does not have', async () => {
	expect(await stepPage(story, 'Evidence-Gathered')).toBeNull();
});

describe('for machines', () => {
	const place = { ...site, origin: 'https://example.org', base: '/a' };

	test('the story is an article, and says no more than is known', () => {
		const data = linkedStory(published, place);
		expect(data).toMatchObject({
			'@type': 'Article',
			'@id': 'https://example.org/a/',
			url: 'https://example.org/a/',
			headline: story.title,
			dateModified: story.facts.asOf,
			isAccessibleForFree: true,
			publisher: { name: site.publisher }
		});
		expect(data).not.toHaveProperty('datePublished');
		expect(data).not.toHaveProperty('author');
	});

	test('a step is part of it, at its position', () => {
		const [, second] = steps;
		expect(linkedStep(published, second!, place)).toMatchObject({
			url: `https://example.org/a/step/${second!.id}/`,
			image: `https://example.org/a/stills/card/${second!.id}.png`,
			isPartOf: { '@id': 'https://example.org/a/', headline: story.title },
			position: 2
		});
	});

	test('without an origin no address is said', () => {
		const data = JSON.stringify([
			linkedStory(published, { ...site, origin: '' }),
			linkedStep(published, steps[1]!, { ...site, origin: '' })
		]);
		expect(data).not.toMatch(/"(@id|url|image)"/);
	});
});
