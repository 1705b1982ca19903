import { addressOf, pathOfCard, pathOfStep, type Site } from '../story/address';
import { summaryOf } from '../story/excerpt';
import { stepsOf, type PublishedStep, type PublishedStory } from '../story/publish';

/** Leaves out what is not known, so that nothing is said of it. */
const known = (facts: Record<string, unknown>): object =>
	Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));

/** What the story and each of its steps say of themselves alike. */
const common = (story: PublishedStory, site: Site) => ({
	// Not datePublished: it is not known. The facts are as of this day.
	dateModified: story.facts.asOf,
	inLanguage: 'en-GB',
	isAccessibleForFree: true,
	publisher: { '@type': 'Organization', name: site.publisher }
});

/** The story, in the words of schema.org. */
export function linkedStory(story: PublishedStory, site: Site): object {
	const url = addressOf(site, '/');
	const first = stepsOf(story)[0];
	return known({
		'@context': 'https://schema.org',
		'@type': 'Article',
		'@id': url,
		url,
		headline: story.title,
		description: site.description,
		image: first ? addressOf(site, pathOfCard(first.id)) : null,
		...common(story, site),
		about: site.about.map((name) => ({ '@type': 'Thing', name }))
	});
}

/** One step as a part of the story, in the words of schema.org. */
export function linkedStep(story: PublishedStory, step: PublishedStep, site: Site): object {
	const url = addressOf(site, pathOfStep(step.id));
	const whole = addressOf(site, '/');
	return known({
		'@context': 'https://schema.org',
		'@type': 'Article',
		'@id': url,
		url,
		headline: step.caption.title,
		description: summaryOf(step),
		image: addressOf(site, pathOfCard(step.id)),
		...common(story, site),
		isPartOf: known({ '@type': 'Article', '@id': whole, url: whole, headline: story.title }),
		position: step.index + 1
	});
}
