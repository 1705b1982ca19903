import { lessonFrame, planOf } from '$lib/classroom/lesson-plan';
import { story } from '$story';
import type { PageServerLoad } from './$types';

/** Words alone: there is nothing for a script to do. */
export const csr = false;

export const load: PageServerLoad = () => ({ frame: lessonFrame(story), plan: planOf(story) });
