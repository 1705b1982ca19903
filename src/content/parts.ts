/** The parts of the dossier as the list of sources heads them, in its order. */
export const parts = {
	leaks: 'The attack and the leaks',
	'uk-reaction': 'The reaction in the United Kingdom',
	'israeli-parallel': 'Israel and the Oval Office',
	consequences: 'What the article forecast',
	afterwards: 'What happened next',
	context: 'Background: the people, the article and the alliance'
} as const satisfies Record<string, string>;
