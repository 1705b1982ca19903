import { expect, it } from 'vitest';
import { story } from '../../src/content';
import { embedIds, embedOf, stepsIn } from '../../src/lib/embed/data';
import { publish } from '../../src/lib/story/publish';

const published = publish(story);

it('no scene that stands alone speaks of “the article” without saying whose it is', () => {
	const speaking = embedIds(published)
		.map((id) => embedOf(published, id, 'We')!)
		.filter((data) => /\bthe article\b/i.test(JSON.stringify(stepsIn(data))));
	expect(speaking.length).toBeGreaterThan(4);
	for (const { id, called } of speaking)
		expect(called?.means, id).toBe(
			'The article in these steps is an opinion article, published by Reaction in May 2017.'
		);
	expect(embedOf(published, published.opening.id, 'We')!.called).toBeNull();
	expect(published.front.called!.means.slice(1)).toEqual(['article-publication']);
});
