import { pathOfStep } from '$lib/story/address';
import { publish, stepsOf } from '$lib/story/publish';
import { story } from '$story';

/** Pages that have an address but are no place to arrive at. */
const unlisted = /^\/(404|embed\/v1|present\/speaker|teach\/key)\//;

/** The addresses of the routes that have no parameter, from their files. */
const fixed = Object.keys(import.meta.glob('./**/+page.svelte'))
	.map((file) => file.replace(/^\.|\+page\.svelte$/g, ''))
	.map((path) => path.replace(/\([^)]*\)\//g, ''))
	.filter((path) => !path.includes('['));

/** Whether there is a page at this address of the site: "/sources/". */
export const hasPage = (path: string): boolean => fixed.includes(path);

/** Every page that a reader may arrive at, the story first and then its steps. */
export const pages: readonly string[] = [
	'/',
	...stepsOf(publish(story)).map(({ id }) => pathOfStep(id)),
	...fixed.filter((path) => path !== '/' && !unlisted.test(path)).sort()
];
