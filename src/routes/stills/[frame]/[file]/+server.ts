import { error } from '@sveltejs/kit';
import { drawStill, stillFrames } from '$lib/stills/still';
import { svgToPng } from '$lib/stills/png';
import { publish, stepsOf } from '$lib/story/publish';
import { story } from '$story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const steps = stepsOf(publish(story));

export const entries: EntryGenerator = () =>
	Object.keys(stillFrames).flatMap((frame) =>
		steps.flatMap(({ id }) => [
			{ frame, file: `${id}.svg` },
			{ frame, file: `${id}.png` }
		])
	);

export const GET: RequestHandler = async ({ params }) => {
	const still = stillFrames[params.frame];
	const [, id, type] = /^(.+)\.(svg|png)$/.exec(params.file) ?? [];
	const step = steps.find((s) => s.id === id);
	if (!still || !step) error(404, `There is no still ${params.frame}/${params.file}.`);
	const svg = await drawStill(step, still.frame, still.theme);
	return type === 'svg'
		? new Response(svg, { headers: { 'content-type': 'image/svg+xml' } })
		: new Response(new Uint8Array(svgToPng(svg, still.width)), {
				headers: { 'content-type': 'image/png' }
			});
};
