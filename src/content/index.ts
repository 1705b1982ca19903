import { whatHappenedNext } from './chapters/afterwards';
import { consequences } from './chapters/consequences';
import { leaks } from './chapters/leaks';
import { opening } from './chapters/opening';
import { israeliParallel } from './chapters/parallel';
import { ukReaction } from './chapters/reaction';
import { front } from './front';
import { defineStory } from './language';

export const story = defineStory({
	title: 'The Day the Police Stopped Sharing',
	front,
	opening,
	chapters: [leaks, ukReaction, israeliParallel, consequences, whatHappenedNext],
	start: 'evidence-gathered'
});
