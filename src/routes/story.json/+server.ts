import { json } from '@sveltejs/kit';
import { machine } from '$lib/story/machine';
import { story } from '$story';

export const prerender = true;
export const trailingSlash = 'never';

/** The shape is told in machine.ts. */
export const GET = () => json(machine(story));
