import type { FrontMatter } from '../lib/story/define';
import type { ClaimId } from './language';

/** What stands before the story, the lesson and every picture that travels alone. */
export const front: FrontMatter<ClaimId> = {
	families: [
		['Twenty-two people were killed.', 'attack-deaths'],
		[
			'Police liaison officers told their families that material had been leaked. The leak caused them much distress.',
			'hopkins-on-families'
		]
	],
	contentNote: {
		full: 'This story is about what was made public after the attack, and how. It shows none of the leaked photographs, nor the map; it does not describe the device, and it does not name the attacker.',
		line: 'About leaks after a terrorist attack. Shows none of the leaked material and does not name the attacker.'
	},
	about: [
		[
			'The story explains an opinion article that Reaction published that week, and holds it against the record.',
			'article-publication'
		]
	],
	called: {
		name: 'the article',
		means: [
			'The article in these steps is an opinion article, published by Reaction in May 2017.',
			'article-publication'
		]
	}
};
