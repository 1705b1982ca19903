import { story } from '../../src/content/index';
import type { Scene, Story } from '../../src/lib/story/define';

/** A scene under ids of its own; the first time it is told it keeps those that lesson and cuts name. */
const again = (scene: Scene, n: number): Scene =>
	n === 1
		? scene
		: ({
				...scene,
				id: `${scene.id}-${n}`,
				steps: scene.steps.map(({ play: _, ...step }) => ({
					...step,
					id: `${step.id}-${n}`,
					// No two text alternatives of a story may be the same, and they must not grow longer by words.
					alt: `${step.alt}(${n})`
				}))
			} as unknown as Scene);

/**
 * The real story with the scenes of each chapter `times` over, each time under ids of its own. The
 * first time through is the real story, so that what comes after is all that differs.
 */
export function synthetic(times: number): Story {
	const { lesson, opening } = story;
	const openings: readonly string[] = opening.steps.map(({ id }) => id);
	return {
		...story,
		// The lesson says of each telling what it says of the first.
		...(lesson && {
			lesson: {
				...lesson,
				steps: Object.fromEntries(
					Object.entries(lesson.steps).flatMap(([id, taught]) =>
						Array.from({ length: openings.includes(id) ? 1 : times }, (_, i) => [
							i === 0 ? id : `${id}-${i + 1}`,
							taught
						])
					)
				)
			}
		}),
		chapters: story.chapters.map((chapter) => ({
			...chapter,
			scenes: Array.from({ length: times }, (_, i) =>
				chapter.scenes.map((scene) => again(scene, i + 1))
			).flat() as unknown as [Scene, ...Scene[]]
		}))
	};
}
