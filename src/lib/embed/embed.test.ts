import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { story } from '../../../tests/fixtures/kinds';
import { publish } from '../story/publish';
import { embedOf, wholeStory } from './data';
import Embed from './Embed.svelte';

const published = publish(story);
const [first, second] = published.chapters[0]!.scenes;
const gone = {
	scene: first!.id,
	title: 'A scene that was wrong',
	date: '2026-12-03',
	reason: 'It showed the wrong umbrella.'
};

/** What is there before any script has run. */
const drawn = (id: string): string =>
	render(Embed, {
		props: { data: embedOf(published, id, 'We', [gone])!, home: 'https://example.org' }
	}).body.replace(/<!--[\s\S]*?-->/g, '');

it('a withdrawn scene says so in its place, and what stands around it stays', () => {
	const said =
		/“A scene that was wrong” was withdrawn on 3 December 2026\.<\/b>\s*It showed the wrong umbrella\./;
	const one = drawn(gone.scene);
	expect(one).toMatch(said);
	expect(one).not.toContain('data-step');
	expect(one).toContain('href="https://example.org/sources/#corrections"');
	expect(one).toContain('href="https://example.org/"');

	const whole = drawn(wholeStory);
	expect(whole).toMatch(said);
	expect(whole).toContain(`data-step="${second!.steps[0]!.id}"`);
	expect(whole).not.toContain(`data-step="${first!.steps[0]!.id}"`);
});

it('without scripts every step has its words, its still and its sources', () => {
	const markup = drawn(second!.id);
	expect(markup).toContain('data-embed-rung="stills"');
	for (const { id } of second!.steps) {
		expect(markup).toContain(`src="https://example.org/stills/narrow/${id}.svg"`);
		expect(markup).toContain(`href="https://example.org/step/${id}/#claims"`);
	}
	expect(markup).not.toContain('<button');
	expect(markup).not.toContain('<figure');
});
