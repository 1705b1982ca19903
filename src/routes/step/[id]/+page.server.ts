import { error } from '@sveltejs/kit';
import { linkedStep } from '$lib/reader/linked';
import { stepPage } from '$lib/reader/step-page';
import { pathOfCard, pathOfStep } from '$lib/story/address';
import { summaryOf } from '$lib/story/excerpt';
import { publish, stepsOf } from '$lib/story/publish';
import { story } from '$story';
import { site } from '../../../content/site';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The page is complete without scripts, and has none. */
export const csr = false;

const published = publish(story);

export const entries: EntryGenerator = () => stepsOf(published).map(({ id }) => ({ id }));

export const load: PageServerLoad = async ({ params }) => {
	const page = await stepPage(story, params.id);
	if (!page) error(404, `There is no step "${params.id}".`);
	const { step } = page;
	return {
		page,
		head: {
			title: step.caption.title,
			description: summaryOf(step),
			path: pathOfStep(step.id),
			scene: step.scene,
			type: 'article' as const,
			image: { path: pathOfCard(step.id), width: 1200, height: 630, alt: step.alt },
			jsonld: linkedStep(published, step, site)
		}
	};
};
