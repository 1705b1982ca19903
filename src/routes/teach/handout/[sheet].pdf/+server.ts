import { error } from '@sveltejs/kit';
import { handoutOf } from '$lib/classroom/handout';
import { isSheet, pdfOf, sheets } from '$lib/classroom/pdf';
import { svgToPng } from '$lib/stills/png';
import { drawStill, stillFrames } from '$lib/stills/still';
import { addressOf } from '$lib/story/address';
import { publish, stepsOf } from '$lib/story/publish';
import { story } from '$story';
import { site } from '../../../../content/site';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => Object.keys(sheets).map((sheet) => ({ sheet }));

/** Pixels across: fine enough for print at the width that the picture has on the sheet. */
const across = 1080;

/** A story without a lesson has no handout, and no file. */
export const GET: RequestHandler = async ({ params: { sheet } }) => {
	if (!isSheet(sheet)) error(404, `The handout is not made for ${sheet}.`);
	const handout = handoutOf(story, addressOf(site, '/') ?? '');
	if (!handout) return new Response(null, { status: 204 });
	const step = stepsOf(publish(story)).find(({ id }) => id === handout.picture.step);
	const still = stillFrames.narrow;
	if (!step || !still) error(404, 'The picture of the handout is not there.');
	const svg = await drawStill(step, still.frame, still.theme);
	const pdf = await pdfOf(handout, {
		sheet,
		picture: { png: svgToPng(svg, across), ratio: still.frame.height / still.frame.width },
		asOf: story.facts.asOf,
		author: site.publisher
	});
	return new Response(pdf, { headers: { 'content-type': 'application/pdf' } });
};
