import type { StepIds } from '../../lib/story/define';
import { whatHappenedNext } from './afterwards';
import { consequences } from './consequences';
import { leaks } from './leaks';
import { opening } from './opening';
import { israeliParallel } from './parallel';
import { ukReaction } from './reaction';

export { opening };

/** The chapters in the order in which they are told. */
export const chapters = [
	leaks,
	ukReaction,
	israeliParallel,
	consequences,
	whatHappenedNext
] as const;

/** The id of a step of the story, the opening included. */
export type StepId = StepIds<typeof chapters> | (typeof opening)['steps'][number]['id'];
