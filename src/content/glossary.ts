/** Terms that a reader of fourteen may not know, each in one sentence of our own. */
import type { GlossaryEntry } from '../lib/story/dossier';

export const glossary = {
	'acting-ambassador': {
		term: 'Acting ambassador',
		plain:
			'A diplomat who does an ambassador’s work while nobody holds the post, as Lewis Lukens did for the United States in London in May 2017.',
		claims: ['us-ambassador-complaint', 'lukens-condemns-leaks']
	},
	'counter-terrorism-policing': {
		term: 'Counter-terrorism policing',
		plain:
			'Police work against terrorism across the country; the BBC described how local findings go to it and are shared across government and with partner countries.',
		claims: ['police-sharing-chain']
	},
	'family-liaison-officer': {
		term: 'Family liaison officer',
		plain:
			'A police officer whose task is to keep a family informed and supported during an investigation.',
		claims: []
	},
	'five-eyes': {
		term: 'Five Eyes',
		plain:
			'The intelligence alliance of five countries: the United Kingdom, the United States, Canada, Australia and New Zealand.',
		claims: ['five-eyes-members', 'sharing-resumed']
	},
	'inspector-general': {
		term: 'Inspector general',
		plain:
			'A watchdog inside a government department; the US Justice Department’s reported in 2018 that it had not identified who gave the UK report to the New York Times.',
		claims: ['oig-no-leaker-found']
	},
	leak: {
		term: 'Leak',
		plain:
			'Information that gets out, often to a newspaper or broadcaster, without the permission of those who were keeping it private.',
		claims: []
	},
	'live-investigation': {
		term: 'Live investigation',
		plain:
			'An investigation that is still going on, in which police may be gathering evidence and looking for people.',
		claims: []
	},
	'signals-intelligence': {
		term: 'Signals intelligence',
		plain:
			'What spy agencies learn by intercepting messages and other electronic signals, as opposed to what police gather at a scene.',
		claims: []
	},
	'unnamed-official': {
		term: 'Unnamed official',
		plain:
			'Someone in a government job who tells reporters something on condition that their name is not published.',
		claims: []
	},
	whitehall: {
		term: 'Whitehall',
		plain:
			'A London street of government offices, whose name is used to mean the British government and its officials.',
		claims: []
	}
} as const satisfies Record<string, GlossaryEntry>;
