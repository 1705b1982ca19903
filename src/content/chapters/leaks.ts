import { chapter, scene } from '../language';
import { pieceLabels, zoneWords } from '../pieces';

const holders = {
	police: { full: 'Greater Manchester Police', short: 'Manchester police' },
	national: { full: 'National counter-terrorism policing', short: 'National police' },
	government: { full: 'UK government' },
	agencies: { full: 'US agencies' },
	partners: { full: 'Canada, Australia, New Zealand', short: 'Three other partners' },
	everyone: { full: 'Everyone' }
} as const;

const press = { full: 'US newsrooms' } as const;

const evidence = scene('channel', {
	id: 'evidence',
	title: 'Who had what',
	base: {
		zones: zoneWords,
		holders: { ...holders, press },
		channels: {
			'police-national': 'open',
			'national-government': 'open',
			'national-agencies': 'open',
			'national-partners': 'open'
		},
		pieces: {
			name: ['police'],
			photographs: ['police'],
			map: ['police'],
			account: ['police']
		},
		labels: pieceLabels,
		details: {
			police: {
				text: 'Greater Manchester Police opened the investigation within 90 minutes and passed its findings on.',
				claims: ['police-investigation-opens', 'police-sharing-chain']
			},
			national: {
				text: 'National counter-terrorism policing shares findings across government and with the four partners.',
				claims: ['police-sharing-chain']
			},
			government: {
				text: 'National counter-terrorism policing shares findings across the British government.',
				claims: ['police-sharing-chain']
			},
			agencies: {
				text: 'The United States is one of the four partners. News reports cited its officials; who spoke was never established.',
				claims: ['police-sharing-chain', 'oig-no-leaker-found']
			},
			partners: {
				text: 'Canada, Australia and New Zealand, with the United States and Britain, are the Five Eyes.',
				claims: ['five-eyes-members']
			},
			press: {
				text: 'US news organisations published information that British police were not ready to release.',
				claims: ['key-information-ended-up-in-us-media']
			},
			outsider: {
				text: 'News organisations were asked not to publish the name. Some British outlets that knew it held it back.',
				claims: ['media-asked-not-to-name']
			},
			other: {
				text: 'Details were also coming from France, the Guardian reported. How they got there is not in the record.',
				claims: ['french-disclosures']
			},
			name: {
				text: 'The suspect’s name. Police had a first sign of it at 01:58 on 23 May; a US network published it hours before they released it.',
				claims: ['police-find-bank-card', 'cbs-names-suspect']
			},
			photographs: {
				text: 'Photographs taken by investigators at the scene, published by 18:59 on 24 May. They are not shown here.',
				claims: ['nyt-publishes-photographs']
			},
			map: {
				text: 'A map of the scene, published by 18:59 on 24 May. It is not shown here.',
				claims: ['nyt-publishes-photographs']
			},
			account: {
				text: 'An account drawn from preliminary information, published by 18:59 on 24 May. It is not repeated here.',
				claims: ['nyt-publishes-photographs', 'nyt-source-wording']
			},
			method: {
				text: 'That a suicide bomber carried out the attack, reported shortly after 01:00 on 23 May from US officials.',
				claims: ['us-media-report-suicide-bomber']
			},
			toll: {
				text: 'A death toll of 20, reported that night from US officials. The number later confirmed was 22.',
				claims: ['us-media-report-death-toll', 'attack-deaths']
			},
			details: {
				text: 'Further details from a US intelligence official, posted by 14:23 on 24 May. They are not repeated here.',
				claims: ['nbc-reports-further-details']
			},
			more: {
				text: 'Some details came from France, the Guardian reported on 24 May.',
				claims: ['french-disclosures']
			}
		}
	},
	steps: [
		{
			id: 'evidence-gathered',
			title: 'Four pieces of an investigation, held by police',
			short: 'Four pieces, held by police',
			dateline: 'Manchester, from the night of Monday 22 May 2017',
			text: [
				[
					'At 22:31 on Monday 22 May 2017 a bomb is detonated in the foyer of the Manchester Arena.',
					'attack-time'
				],
				[
					'Within 90 minutes Greater Manchester Police have a senior investigating officer in place.',
					'police-investigation-opens'
				],
				[
					'Four pieces of the investigation matter here: a name, photographs, a map and an account.',
					'police-find-bank-card',
					'nyt-publishes-photographs'
				]
			],
			alt: 'Greater Manchester Police hold four pieces, each a filled square: a name, photographs, a map and an account. The zones beside them, for partners and for the public, are empty.',
			set: {
				holders: { police: holders.police },
				channels: {}
			},
			claims: ['attack-time', 'police-investigation-opens'],
			note: 'Four plain labels are all that is shown of the evidence, here and in every picture. Point out that the rest of the picture is empty on purpose: at this moment nobody outside the police has these pieces.',
			ask: 'Why might police keep a name to themselves at first?'
		},
		{
			id: 'how-it-travels',
			title: 'Findings are passed on by an agreed route',
			short: 'Findings are passed on by a route',
			dateline: 'The route as the BBC described it, 25 May 2017',
			text: [
				[
					'Findings do not stay in Manchester. They go to national counter-terrorism policing, the BBC reported that week.',
					'police-sharing-chain'
				],
				[
					'From there they go across the British government and, under an arrangement called Five Eyes, to four partners: the United States, Canada, Australia and New Zealand.',
					'police-sharing-chain',
					'five-eyes-members'
				],
				['That is the channel. It rests on trust.', 'may-at-nato-arrival']
			],
			alt: 'Lines now join the holders. From Greater Manchester Police a line leads to national counter-terrorism policing, and from there one to the UK government. Two channels cross from the police into the partners’ zone: one to US agencies, one to Canada, Australia and New Zealand. The name has moved along: it is on its way through the channel to the US agencies. A dotted way, marked “released when police decide”, leads from the police to everyone.',
			set: {
				holders,
				channelLabel: 'channel',
				pieces: {
					name: ['police', 'national', 'channel'],
					photographs: ['police'],
					map: ['police'],
					account: ['police']
				},
				release: 'released when police decide'
			},
			claims: ['police-sharing-chain', 'five-eyes-members'],
			note: 'The route is as the BBC described it. Which piece went to whom and when is not on the record; the name stands for any finding here. Note the dotted way: it is how a piece is meant to reach the public.',
			ask: 'Each time a piece is passed on, one more holder has it. What does the first holder lose, and what is gained?'
		},
		{
			id: 'first-disclosures',
			title: 'Within hours, US officials are quoted',
			dateline: 'The night of 22 to 23 May 2017',
			text: [
				[
					'Shortly after 01:00 in Manchester, NBC, Reuters, CNN and others report that a suicide bomber carried out the attack.',
					'us-media-report-suicide-bomber'
				],
				['They cite US officials.', 'us-media-report-suicide-bomber'],
				[
					'NBC News is among the first to give a death toll: 20, from US officials briefed by the British.',
					'us-media-report-death-toll'
				],
				['The number killed was 22.', 'attack-deaths']
			],
			alt: 'Two torn pieces are now in the wall between partners and public: the method and a death toll. A dashed line brings them there from the US agencies, and US newsrooms have appeared beyond the wall. The name has reached the US agencies; photographs, map and account are still with Greater Manchester Police.',
			set: {
				pieces: {
					method: ['agencies', 'wall'],
					toll: ['agencies', 'wall'],
					name: ['police', 'national', 'agencies'],
					photographs: ['police'],
					map: ['police'],
					account: ['police']
				},
				release: 'released when police decide'
			},
			claims: ['us-media-report-suicide-bomber', 'us-media-report-death-toll'],
			note: 'The torn shape means: public before its holders released it. The reports cite US officials, unnamed. The time rests on a copy of a HuffPost report. The toll was wrong; say the right number.',
			ask: 'The first number was wrong. Does it matter who gives a number first?'
		},
		{
			id: 'the-name-held',
			title: 'Police think they know the name, and hold it',
			short: 'The name is known, and held',
			dateline: 'Tuesday 23 May 2017',
			text: [
				[
					'From about 11:05 on Tuesday the Prime Minister, Theresa May, speaks in Downing Street.',
					'pm-says-name-withheld'
				],
				[
					'Police think they know who the attacker is, she says, and are not yet giving the name.',
					'pm-says-name-withheld'
				],
				[
					'News organisations are asked not to publish it.',
					'media-asked-not-to-name'
				],
				['Some British outlets know it, and wait.', 'media-asked-not-to-name']
			],
			alt: 'The method and the death toll have moved on from the wall to US newsrooms. The name is marked with a ring wherever it is: with Greater Manchester Police, with national policing and with US agencies. None has crossed the wall. Beyond the wall a new holder has appeared: UK newsrooms, asked to wait.',
			set: {
				holders: {
					...holders,
					press,
					outsider: { full: 'UK newsrooms', note: 'asked to wait', short: 'UK newsrooms, asked to wait' }
				},
				pieces: {
					method: ['agencies', 'wall', 'press'],
					toll: ['agencies', 'wall', 'press'],
					name: ['police', 'national', 'agencies'],
					photographs: ['police'],
					map: ['police'],
					account: ['police']
				},
				release: 'released when police decide',
				focus: ['name']
			},
			claims: ['pm-says-name-withheld', 'media-asked-not-to-name'],
			people: ['theresa-may'],
			note: 'May’s words are paraphrased from a live blog; do not put them in quotation marks. That two British outlets knew the name rests on one foreign summary of tweets.',
			ask: 'A newsroom knows a name and is asked to wait. What would you weigh?'
		},
		{
			id: 'the-name-published',
			title: 'The name is published before police release it',
			short: 'Published before police release it',
			dateline: 'Tuesday 23 May 2017',
			text: [
				[
					'Then CBS News, a US network, names the suspect, hours before the police do.',
					'cbs-names-suspect'
				],
				[
					'The Associated Press reports the name as well, from a US official.',
					'ap-confirms-suspect-name'
				],
				[
					'It is information that British police are not ready to release.',
					'key-information-ended-up-in-us-media'
				],
				['Now it is public.', 'key-information-ended-up-in-us-media']
			],
			alt: 'The name crosses the wall. Torn and in the colour of a leak, it stands in the broken wall, on a dashed line from US agencies, where who spoke is not known, to US newsrooms. The dotted way, by which police would have released it, is unused.',
			set: {
				holders: {
					...holders,
					agencies: { ...holders.agencies, note: 'who spoke is not known' },
					press
				},
				pieces: {
					method: ['agencies', 'wall', 'press'],
					toll: ['agencies', 'wall', 'press'],
					name: ['police', 'national', 'agencies', 'wall'],
					photographs: ['police'],
					map: ['police'],
					account: ['police']
				},
				release: 'released when police decide'
			},
			claims: [
				'cbs-names-suspect',
				'ap-confirms-suspect-name',
				'key-information-ended-up-in-us-media'
			],
			note: 'Say “hours before”, not a number: accounts differ. CBS’s clock time is derived, not recorded. The AP’s time is a latest-possible time. The next scene shows both on a clock.',
			ask: 'Compare the torn piece with the dotted way. What is different for the police, if the public knows the same thing?'
		},
		{
			id: 'it-happens-again',
			title: 'After a warning, more is published',
			dateline: 'Wednesday 24 May 2017',
			text: [
				[
					'On Wednesday morning the Home Secretary, Amber Rudd, says on BBC radio that this should not happen again.',
					'rudd-interview'
				],
				[
					'By 14:23 an NBC correspondent has posted more details from a US intelligence official.',
					'nbc-reports-further-details',
					'rudd-then-it-happened-again'
				],
				[
					'By 18:59 the New York Times has published photographs, a map and an account.',
					'nyt-publishes-photographs'
				],
				[
					'The article counts two failures. The record has more.',
					'leaks-not-once-but-twice'
				]
			],
			alt: 'Four more torn pieces are in the wall. One, more details, has come from US agencies. Three have come from a place marked with a question mark, because their source was not established: photographs, a map and an account. The name has moved on to US newsrooms.',
			set: {
				holders: { ...holders, press },
				pieces: {
					method: ['agencies', 'wall', 'press'],
					toll: ['agencies', 'wall', 'press'],
					name: ['police', 'national', 'agencies', 'wall', 'press'],
					details: ['agencies', 'wall'],
					photographs: ['police', 'unknown', 'wall'],
					map: ['police', 'unknown', 'wall'],
					account: ['police', 'unknown', 'wall']
				},
				unknown: 'source not established',
				release: 'released when police decide'
			},
			claims: [
				'rudd-then-it-happened-again',
				'nbc-reports-further-details',
				'nyt-publishes-photographs',
				'leaks-not-once-but-twice'
			],
			people: ['amber-rudd'],
			note: 'Both times are the latest possible. Never show the photographs, the map or the details, and do not link to them. “Twice” is the article’s count; it fits only as before and after the warning.',
			ask: 'The article says it happened twice. Count the torn pieces. How could both be right?'
		},
		{
			id: 'who-leaked',
			title: 'Who passed it on was never established',
			short: 'Who passed it on is not known',
			dateline: 'What was believed, and what is known',
			text: [
				[
					'British officials believed the source was US law enforcement, the BBC reported. The article says so too.',
					'leak-origin-law-enforcement'
				],
				['It was never established.', 'oig-no-leaker-found'],
				[
					'The New York Times cited “preliminary information gathered by British authorities”.',
					'nyt-source-wording'
				],
				[
					'What it printed, it said, was “neither graphic nor disrespectful of victims”.',
					'nyt-defence'
				],
				['The Guardian reported that some details came from France.', 'french-disclosures']
			],
			alt: 'The torn pieces have left the wall and are with US newsrooms, which now hold seven. The gaps they came through remain. The question mark remains as well: the source of the photographs, the map and the account was not established. A new holder has appeared among the partners, French officials, and from there one more torn piece, some details, is in the wall.',
			set: {
				holders: {
					police: holders.police,
					national: holders.national,
					government: holders.government,
					other: { full: 'French officials' },
					agencies: { ...holders.agencies, note: 'who spoke is not known' },
					press,
					everyone: holders.everyone
				},
				pieces: {
					method: ['agencies', 'wall', 'press'],
					toll: ['agencies', 'wall', 'press'],
					name: ['police', 'national', 'agencies', 'wall', 'press'],
					details: ['agencies', 'wall', 'press'],
					photographs: ['police', 'unknown', 'wall', 'press'],
					map: ['police', 'unknown', 'wall', 'press'],
					account: ['police', 'unknown', 'wall', 'press'],
					more: ['other', 'wall']
				},
				unknown: 'source not established',
				release: 'released when police decide'
			},
			claims: [
				'leak-origin-law-enforcement',
				'french-disclosures',
				'nyt-source-wording',
				'nyt-defence'
			],
			note: 'Keep three things apart: what officials believed, what a newspaper said of itself, and what was found. In 2018 the US Justice Department’s inspector general had identified no source. The newspaper’s defence is its right of reply: read it out.',
			ask: 'What would you need to see before you said who leaked?'
		}
	]
});

export const leaks = chapter({
	id: 'leaks',
	title: 'The leaks',
	scenes: [evidence]
});
