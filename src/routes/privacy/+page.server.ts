import { lessonFrame } from '$lib/classroom/lesson-plan';
import { story } from '$story';
import { hasPage } from '../pages';
import type { PageServerLoad } from './$types';

/** A page to file: there is nothing for a script to do. */
export const csr = false;

export const load: PageServerLoad = () => ({
	frame: lessonFrame(story),
	deck: hasPage('/present/')
});
