import { lessonFrame, planOf } from '$lib/classroom/lesson-plan';
import { story } from '$story';
import { hasPage } from '../pages';
import type { PageServerLoad } from './$types';

/** A plan to read and to print: there is nothing for a script to do. */
export const csr = false;

export const load: PageServerLoad = () => ({
	frame: lessonFrame(story),
	plan: planOf(story),
	deck: hasPage('/present/')
});
