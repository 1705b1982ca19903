/**
 * The named people who speak or act in the claims, by surname. Offices are as the claims give them.
 * Someone whom only an `unchecked` claim names is left out, and so are the people who were killed:
 * their names stand together in one claim.
 *
 * The claims give no office for Edward Heath, Boris Johnson, Henry Kissinger and Sir John Saunders;
 * theirs are general knowledge.
 */
import type { Person } from '../lib/story/dossier';

export const people = {
	'andy-burnham': {
		name: 'Andy Burnham',
		role: 'Mayor of Greater Manchester',
		surname: 'Burnham'
	},
	'lord-carlile': {
		name: 'Lord Carlile',
		role: 'former independent reviewer of terrorism legislation',
		surname: 'Carlile'
	},
	'ron-dermer': {
		name: 'Ron Dermer',
		role: 'Ambassador of Israel to the United States',
		surname: 'Dermer'
	},
	'richard-engel': {
		name: 'Richard Engel',
		role: 'NBC correspondent',
		surname: 'Engel'
	},
	'edward-heath': {
		name: 'Edward Heath',
		role: 'Prime Minister in August 1973',
		surname: 'Heath'
	},
	'ian-hopkins': {
		name: 'Ian Hopkins',
		role: 'Chief Constable, Greater Manchester Police',
		surname: 'Hopkins'
	},
	'boris-johnson': {
		name: 'Boris Johnson',
		role: 'Foreign Secretary',
		surname: 'Johnson'
	},
	'mike-kane': {
		name: 'Mike Kane',
		role: 'MP in December 2017',
		surname: 'Kane'
	},
	'john-kelly': {
		name: 'John Kelly',
		role: 'US homeland security secretary',
		surname: 'Kelly'
	},
	'lord-kerslake': {
		name: 'Lord Kerslake',
		role: 'author of a review in 2018',
		surname: 'Kerslake'
	},
	'sergey-kislyak': {
		name: 'Sergey Kislyak',
		role: 'ambassador of Russia',
		surname: 'Kislyak'
	},
	'henry-kissinger': {
		name: 'Henry Kissinger',
		role: 'US national security adviser in August 1973',
		surname: 'Kissinger'
	},
	'sergey-lavrov': {
		name: 'Sergey Lavrov',
		role: 'foreign minister of Russia',
		surname: 'Lavrov'
	},
	'richard-leese': {
		name: 'Richard Leese',
		role: 'leader of the city council in December 2017',
		surname: 'Leese'
	},
	'avigdor-liberman': {
		name: 'Avigdor Liberman',
		role: 'Defence Minister of Israel',
		surname: 'Liberman'
	},
	'lewis-lukens': {
		name: 'Lewis Lukens',
		role: "US charge d'affaires and acting ambassador, London",
		surname: 'Lukens'
	},
	'theresa-may': {
		name: 'Theresa May',
		role: 'Prime Minister',
		surname: 'May'
	},
	'h-r-mcmaster': {
		name: 'H.R. McMaster',
		role: 'US national security adviser',
		surname: 'McMaster'
	},
	'benjamin-netanyahu': {
		name: 'Benjamin Netanyahu',
		role: 'Prime Minister of Israel',
		surname: 'Netanyahu'
	},
	'mark-rowley': {
		name: 'Mark Rowley',
		role: 'head of national counter-terrorism policing',
		surname: 'Rowley'
	},
	'marco-rubio': {
		name: 'Marco Rubio',
		role: 'US Secretary of State in November 2025',
		surname: 'Rubio'
	},
	'amber-rudd': {
		name: 'Amber Rudd',
		role: 'Home Secretary',
		surname: 'Rudd'
	},
	'sir-john-saunders': {
		name: 'Sir John Saunders',
		role: 'later chairman of the Manchester Arena Inquiry',
		surname: 'Saunders'
	},
	'jeff-sessions': {
		name: 'Jeff Sessions',
		role: 'US Attorney General',
		surname: 'Sessions'
	},
	'rex-tillerson': {
		name: 'Rex Tillerson',
		role: 'US Secretary of State',
		surname: 'Tillerson'
	},
	'donald-trump': {
		name: 'Donald Trump',
		role: 'President of the United States',
		surname: 'Trump'
	}
} as const satisfies Record<string, Person>;
