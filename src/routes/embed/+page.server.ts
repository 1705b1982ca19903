import { editorsPage } from '$lib/embed/editors-page';
import { publish } from '$lib/story/publish';
import { story } from '$story';
import { site } from '../../content/site';
import { withdrawn } from '../../content/withdrawn';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	editors: editorsPage(publish(story), site.publisher, withdrawn)
});
