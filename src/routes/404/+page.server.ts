import { publish } from '$lib/story/publish';
import { story } from '$story';
import { hasPage } from '../pages';
import type { PageServerLoad } from './$types';

/** Without the slash it is built as 404.html, which static hosts serve where nothing else is. */
export const trailingSlash = 'never';
export const csr = false;

export const load: PageServerLoad = () => {
	const { title, opening, chapters } = publish(story);
	const group = (heading: string | null, scenes: (typeof chapters)[number]['scenes']) => ({
		heading,
		steps: scenes.flatMap((scene) =>
			scene.steps.map(({ id, caption }) => ({ id, title: caption.title }))
		)
	});
	return {
		title,
		groups: [
			group(null, [opening]),
			...chapters.map((chapter) => group(`${chapter.number}. ${chapter.title}`, chapter.scenes))
		],
		sources: hasPage('/sources/')
	};
};
