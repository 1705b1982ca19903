import { linkedStory } from '$lib/reader/linked';
import { publish } from '$lib/story/publish';
import { story } from '$story';
import { site } from '../content/site';
import { hasPage } from './pages';

const ways = [
	{ path: '/present/', words: 'Present it' },
	{ path: '/teach/', words: 'Teach it' },
	{ path: '/embed/', words: 'Embed it' },
	{ path: '/privacy/', words: 'Privacy' }
];

export const load = () => {
	const published = publish(story);
	return {
		story: published,
		jsonld: linkedStory(published, site),
		sources: hasPage('/sources/'),
		ways: ways.filter(({ path }) => hasPage(path) && (story.lesson || path !== '/teach/'))
	};
};
