import { error } from '@sveltejs/kit';
import { embedIds, embedOf } from '$lib/embed/data';
import { publish } from '$lib/story/publish';
import { story } from '$story';
import { site } from '../../../../content/site';
import { withdrawn } from '../../../../content/withdrawn';
import type { EntryGenerator, PageServerLoad } from './$types';

const published = publish(story);

export const entries: EntryGenerator = () => embedIds(published, withdrawn).map((id) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
	const embed = embedOf(published, params.id, site.publisher, withdrawn);
	if (!embed) error(404, `There is no scene "${params.id}".`);
	return { embed };
};
