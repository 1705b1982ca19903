import { error } from '@sveltejs/kit';
import { embedIds, embedOf } from '$lib/embed/data';
import { publish } from '$lib/story/publish';
import { story } from '$story';
import { site } from '../../../../../content/site';
import { withdrawn } from '../../../../../content/withdrawn';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const published = publish(story);

const ids = embedIds(published, withdrawn);

/** The name of the module that lists the ids; no scene may have it, as a scene's module would be lost. */
const list = 'index';
if (ids.includes(list)) throw new Error(`No scene may be called "${list}".`);

export const entries: EntryGenerator = () => [list, ...ids].map((id) => ({ file: `${id}.js` }));

/** A scene, or the ids of all, as a module: a page that allows our scripts may import it, whatever else it forbids. */
export const GET: RequestHandler = ({ params }) => {
	const id = /^(.+)\.js$/.exec(params.file)?.[1] ?? '';
	const data = id === list ? ids : embedOf(published, id, site.publisher, withdrawn);
	if (!data) error(404, `There is no scene "${id}".`);
	return new Response(`export default ${JSON.stringify(data)};\n`, {
		headers: { 'content-type': 'text/javascript' }
	});
};
