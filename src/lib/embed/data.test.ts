import { expect, it } from 'vitest';
import { story } from '../../../tests/fixtures/kinds';
import type { Withdrawal } from '../story/dossier';
import { publish, stepsOf } from '../story/publish';
import { embedIds, embedOf, linksOf, stepsIn, wholeStory } from './data';

const published = publish(story);
const scene = published.chapters[0]!.scenes[1]!;
const gone: Withdrawal = {
	scene: scene.id,
	title: 'A scene that was wrong',
	date: '2026-12-03',
	reason: 'It showed the wrong umbrella.'
};
const old: Withdrawal = { ...gone, scene: 'long-gone' };

it('holds one scene, or all of them under their headings', () => {
	const one = embedOf(published, scene.id, 'We')!;
	expect(one.title).toBe(scene.title);
	expect(stepsIn(one)).toEqual(scene.steps);
	expect(one.chapters.map(({ heading }) => heading)).toEqual([null]);

	const whole = embedOf(published, wholeStory, 'We')!;
	expect(stepsIn(whole)).toEqual(stepsOf(published));
	expect(whole.chapters.map(({ heading }) => heading?.number)).toEqual([undefined, 1]);
	expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
	expect(embedOf(published, 'no-such-scene', 'We')).toBeNull();
});

it('says what a short name means wherever its steps use it, and only there', () => {
	const means = ['“Nobody asked” in these steps is a detail.', 'made'] as const;
	const named = {
		...published,
		front: { ...published.front, called: { name: 'nobody asked', means } }
	};
	const said = embedIds(named).map((id) => {
		const one = embedOf(named, id, 'We')!;
		const uses = /nobody asked/i.test(JSON.stringify(stepsIn(one)));
		expect(one.called?.means ?? null, id).toBe(uses ? means[0] : null);
		return uses;
	});
	expect(new Set(said)).toEqual(new Set([true, false]));
	expect(embedOf(named, scene.id, 'We', [gone])!.called).toBeNull();
	expect(embedOf(published, wholeStory, 'We')!.called).toBeNull();
});

it('no scene is called as the whole story is', () => {
	expect(embedIds(published).filter((id) => id === wholeStory)).toHaveLength(1);
	expect(published.chapters.flatMap(({ scenes }) => scenes.map(({ id }) => id))).not.toContain(
		wholeStory
	);
});

it('a withdrawn scene has no steps and says why in its place', () => {
	const notice = { date: '3 December 2026', reason: gone.reason };
	const one = embedOf(published, scene.id, 'We', [gone])!;
	expect(one.title).toBe(gone.title);
	expect(stepsIn(one)).toEqual([]);
	expect(one.chapters[0]!.scenes[0]!.withdrawn).toEqual(notice);

	const whole = embedOf(published, wholeStory, 'We', [gone])!;
	expect(whole.chapters[1]!.scenes[1]!.withdrawn).toEqual(notice);
	expect(stepsIn(whole)).toHaveLength(stepsOf(published).length - scene.steps.length);

	// Also one that the story no longer has.
	expect(embedIds(published, [old])).toContain('long-gone');
	expect(embedOf(published, 'long-gone', 'We', [old])!.chapters[0]!.scenes[0]!.withdrawn).toEqual(
		notice
	);
});

it('leads to the story at the step, to sources, corrections and stills', () => {
	const [opening, step] = stepsOf(published);
	const links = linksOf('https://example.org/2026');
	expect(links.story(step)).toBe(`https://example.org/2026/#${step!.id}`);
	expect(links.story(opening)).toBe('https://example.org/2026/');
	expect(links.corrections).toBe('https://example.org/2026/sources/#corrections');
	expect(links.sources('open')).toBe('https://example.org/2026/step/open/#claims');
	expect(links.still('narrow', true, 'open')).toBe(
		'https://example.org/2026/stills/narrow-night/open.svg'
	);
});
