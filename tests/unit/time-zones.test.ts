import { afterAll, beforeAll, expect, test } from 'vitest';
import { story } from '../../src/content';
import { frames, type FrameName } from '../../src/lib/paint/frames';
import { picture } from '../../src/lib/scenes/picture';
import { loadKinds } from '../../src/lib/scenes/registry';
import { publish, stepsOf } from '../../src/lib/story/publish';

const here = process.env.TZ;

beforeAll(() => loadKinds());
afterAll(() => {
	if (here === undefined) delete process.env.TZ;
	else process.env.TZ = here;
});

/** Every picture and every word, made anew where a clock says this; and how far that is from UTC. */
function madeIn(zone: string) {
	process.env.TZ = zone;
	const published = publish(story);
	const pictures = stepsOf(published).flatMap((step) =>
		(Object.keys(frames) as FrameName[]).map((frame) => {
			const { layout, labels } = picture(structuredClone(step), frames[frame]);
			return JSON.stringify({ step: step.id, frame, layout, labels });
		})
	);
	return {
		off: new Date('2017-05-22T21:31:00Z').getTimezoneOffset(),
		pictures,
		words: JSON.stringify(published)
	};
}

test('pictures and words say the same times from Honolulu to Kiritimati', () => {
	const london = madeIn('Europe/London');
	expect(london.off).toBe(-60);
	for (const [zone, off] of [
		['Pacific/Honolulu', 600],
		['Pacific/Kiritimati', -840]
	] as const) {
		const there = madeIn(zone);
		expect(there.off, 'the zone is that of the machine').toBe(off);
		expect(there.words).toBe(london.words);
		expect(there.pictures).toEqual(london.pictures);
	}
});
