import { sourcesPage } from '$lib/reader/sources-page';
import { story } from '$story';
import type { PageServerLoad } from './$types';

/** Lists and links: there is nothing for a script to do. */
export const csr = false;

export const load: PageServerLoad = () => ({ sources: sourcesPage(story) });
