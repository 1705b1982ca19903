import { handoutOf } from '$lib/classroom/handout';
import { addressOf } from '$lib/story/address';
import { story } from '$story';
import { site } from '../../../content/site';
import type { PageServerLoad } from './$types';

/** For paper: there is nothing for a script to do. */
export const csr = false;

export const load: PageServerLoad = () => ({
	title: story.title,
	handout: handoutOf(story, addressOf(site, '/') ?? '')
});
