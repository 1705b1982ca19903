import { classStory } from '$lib/classroom/class-story';
import { story } from '$story';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ deck: classStory(story) });
