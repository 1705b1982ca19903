import { error, json } from '@sveltejs/kit';
import { embedIds, embedOf } from '$lib/embed/data';
import { oembed } from '$lib/embed/oembed';
import { publish } from '$lib/story/publish';
import { story } from '$story';
import { site } from '../../../content/site';
import { withdrawn } from '../../../content/withdrawn';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const published = publish(story);

export const entries: EntryGenerator = () =>
	embedIds(published, withdrawn).map((id) => ({ file: `${id}.json` }));

/** An answer holds full addresses only: without an origin there is nothing to say, and no file. */
export const GET: RequestHandler = ({ params }) => {
	if (!site.origin) return new Response(null, { status: 204 });
	const id = /^(.+)\.json$/.exec(params.file)?.[1] ?? '';
	const data = embedOf(published, id, site.publisher, withdrawn);
	if (!data) error(404, `There is no scene "${id}".`);
	return json(oembed(data, site.origin + site.base));
};
