import { linkedStory } from '$lib/reader/linked';
import { publish } from '$lib/story/publish';
import { story } from '$story';
import { site } from '../content/site';
import { hasPage } from './pages';

export const load = () => {
	const published = publish(story);
	return {
		story: published,
		jsonld: linkedStory(published, site),
		sources: hasPage('/sources/')
	};
};
