import { textPage } from '$lib/reader/text-page';
import { story } from '$story';
import type { PageServerLoad } from './$types';

/** Words and links: there is nothing for a script to do. */
export const csr = false;

export const load: PageServerLoad = () => ({ text: textPage(story) });
