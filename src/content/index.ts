import { chapters, opening } from './chapters';
import { front } from './front';
import { defineStory } from './language';
import { lesson } from './lesson';

export const story = defineStory({
	title: 'The Day the Police Stopped Sharing',
	front,
	opening,
	chapters,
	start: 'evidence-gathered',
	lesson
});
