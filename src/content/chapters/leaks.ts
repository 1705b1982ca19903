import { chapter, scene, when } from '../language';
import { pieceLabels, releaseWords, zoneWords } from '../pieces';

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
				text: 'Greater Manchester Police had appointed a senior investigating officer within 90 minutes. Their findings were passed on.',
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
				text: 'The United States is one of the four partners. News reports cited its officials, without their names.',
				claims: ['police-sharing-chain', 'us-media-report-suicide-bomber']
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
			unknown: {
				text: 'The source of the photographs, the map and the account was never established.',
				claims: ['oig-no-leaker-found']
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
				text: 'Details were also coming from France, the Guardian reported on 24 May. How they got there is not in the record.',
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
				['That is the channel.', 'police-sharing-chain'],
				[
					'That week the Prime Minister, Theresa May, speaks of a partnership “built on trust”.',
					'may-at-nato-arrival'
				]
			],
			alt: 'Lines now join the holders. From Greater Manchester Police a line leads to national counter-terrorism policing, and from there one to the UK government. Two channels cross from the police into the partners’ zone: one to US agencies, one to Canada, Australia and New Zealand. A finding, as an example, is with national counter-terrorism policing and on its way through the channel to the US agencies. The four pieces are where they were. A dotted line leads from the police to everyone: the way of what police release.',
			set: {
				holders,
				channelLabel: 'channel',
				pieces: {
					finding: ['national', 'channel'],
					name: ['police'],
					photographs: ['police'],
					map: ['police'],
					account: ['police']
				},
				release: releaseWords,
				card: ['national', 'government', 'agencies', 'partners', 'finding']
			},
			claims: ['police-sharing-chain', 'five-eyes-members'],
			people: ['theresa-may'],
			note: 'The route is as the BBC described it. Which piece went to whom and when is not on the record: the piece that travels here is an example. Note the dotted line: it is how a piece is meant to reach the public.',
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
					'NBC News is among the first to give a death toll: 20, from US officials briefed by British authorities.',
					'us-media-report-death-toll'
				],
				['The number killed was 22.', 'attack-deaths']
			],
			alt: 'Two torn pieces are now in the wall between partners and public: the method and a death toll. Dashed lines bring them there from the US agencies. US newsrooms have appeared beyond the wall, and from them a dashed line leads on to everyone, where both pieces are now. The name, photographs, a map and an account are with Greater Manchester Police.',
			set: {
				pieces: {
					method: ['agencies', 'wall'],
					toll: ['agencies', 'wall'],
					name: ['police'],
					photographs: ['police'],
					map: ['police'],
					account: ['police']
				},
				release: releaseWords,
				card: ['agencies', 'press', 'everyone', 'method', 'toll']
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
				['News organisations are asked not to publish it.', 'media-asked-not-to-name'],
				['Some British outlets that know it hold it back.', 'media-asked-not-to-name']
			],
			alt: 'The method and the death toll have moved on from the wall to US newsrooms; everyone has them too. The name, with Greater Manchester Police, is marked with a ring. Beyond the wall a new holder has appeared: UK newsrooms, asked to wait.',
			set: {
				holders: {
					...holders,
					press,
					outsider: {
						full: 'UK newsrooms',
						note: 'asked to wait'
					}
				},
				pieces: {
					method: ['agencies', 'wall', 'press'],
					toll: ['agencies', 'wall', 'press'],
					name: ['police'],
					photographs: ['police'],
					map: ['police'],
					account: ['police']
				},
				release: releaseWords,
				focus: ['name'],
				card: ['police', 'outsider', 'name']
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
					'CBS News, a US network, names the suspect, hours before the police do.',
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
			alt: 'The name crosses the wall. Torn and in the colour of a leak, it stands in the broken wall, on a dashed line from US agencies, where who spoke is not known, to US newsrooms; from there a dashed line leads on to everyone, who has the name now. Greater Manchester Police hold it as before. No line shows how it came to the agencies: that is not on record. The dotted line, by which police would have released it, is unused.',
			set: {
				holders: {
					...holders,
					agencies: { ...holders.agencies, note: 'who spoke is not known' },
					press
				},
				pieces: {
					method: ['agencies', 'wall', 'press'],
					toll: ['agencies', 'wall', 'press'],
					name: ['police', 'agencies', 'wall'],
					photographs: ['police'],
					map: ['police'],
					account: ['police']
				},
				release: releaseWords,
				card: ['agencies', 'press', 'everyone', 'name']
			},
			claims: [
				'cbs-names-suspect',
				'ap-confirms-suspect-name',
				'key-information-ended-up-in-us-media'
			],
			note: 'Say “hours before”, not a number: accounts differ. CBS’s clock time is derived, not recorded. The AP’s time is a latest-possible time. The next scene shows both on a clock.',
			ask: 'Compare the torn piece with the dotted line. What is different for the police, if the public knows the same thing?'
		},
		{
			id: 'it-happens-again',
			title: 'After a warning, more is published',
			dateline: 'Wednesday 24 May 2017',
			text: [
				[
					'On Wednesday morning the Home Secretary, Amber Rudd, says on BBC radio that it should not happen again.',
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
					'The opinion article in Reaction counts two failures. The record has more.',
					'leaks-not-once-but-twice'
				]
			],
			alt: 'Four more torn pieces are in the wall. One, more details, has come from US agencies, where who spoke is not known. Three have come from a question mark that stands outside every zone, marked “source not established”: photographs, a map and an account. The name has moved on to US newsrooms. Everyone has all seven pieces.',
			set: {
				holders: {
					...holders,
					agencies: { ...holders.agencies, note: 'who spoke is not known' },
					press
				},
				pieces: {
					method: ['agencies', 'wall', 'press'],
					toll: ['agencies', 'wall', 'press'],
					name: ['police', 'agencies', 'wall', 'press'],
					details: ['agencies', 'wall'],
					photographs: ['police', 'unknown', 'wall'],
					map: ['police', 'unknown', 'wall'],
					account: ['police', 'unknown', 'wall']
				},
				unknown: { full: 'source not established' },
				release: releaseWords,
				card: ['agencies', 'press', 'everyone', 'details', 'photographs', 'map', 'account']
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
					'British officials believed the source was US law enforcement, the BBC reported. So it seems to the article.',
					'leak-origin-law-enforcement'
				],
				[
					'It was never established: a US inspector general could not say, in 2018, who gave the newspaper the report.',
					'oig-no-leaker-found'
				],
				[
					'The New York Times cited “preliminary information gathered by British authorities”.',
					'nyt-source-wording'
				],
				[
					'It defended itself: “The images and information presented were neither graphic nor disrespectful of victims”.',
					'nyt-defence'
				],
				['The Guardian reported that some details came from France.', 'french-disclosures']
			],
			alt: 'The torn pieces have left the wall and are with US newsrooms, which now hold seven, and with everyone. The gaps they came through remain. One is on a line from US agencies, where who spoke is not known. The other is on a line from the question mark outside every zone: the source of the photographs, the map and the account was not established. One more torn piece is in the wall, in a place of its own outside every zone: details from France. No line leads to it, because how they got there is not in the record.',
			set: {
				holders: {
					...holders,
					agencies: { ...holders.agencies, note: 'who spoke is not known' },
					press
				},
				pieces: {
					method: ['agencies', 'wall', 'press'],
					toll: ['agencies', 'wall', 'press'],
					name: ['police', 'agencies', 'wall', 'press'],
					details: ['agencies', 'wall', 'press'],
					photographs: ['police', 'unknown', 'wall', 'press'],
					map: ['police', 'unknown', 'wall', 'press'],
					account: ['police', 'unknown', 'wall', 'press'],
					more: ['elsewhere', 'wall']
				},
				unknown: { full: 'source not established' },
				release: releaseWords,
				card: ['agencies', 'press', 'more']
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

const known = {
	'bank-card': {
		lane: 'knew',
		full: 'a bank card',
		when: when('police-find-bank-card'),
		state: 'held',
		mark: 'name',
		detail: {
			text: 'The bomb scene manager found a bank card bearing the suspect’s name.',
			claims: ['police-find-bank-card']
		}
	},
	comparison: {
		lane: 'knew',
		full: 'photographs compared',
		short: 'photos compared',
		when: when('police-facial-comparison'),
		state: 'held',
		mark: 'name',
		detail: {
			text: 'An expert comparison of photographs identified the attacker for the police.',
			claims: ['police-facial-comparison']
		}
	},
	fingerprints: {
		lane: 'knew',
		full: 'fingerprints',
		when: when('police-fingerprint-result'),
		state: 'held',
		mark: 'name',
		detail: {
			text: 'Fingerprint results gave further evidence of the identification.',
			claims: ['police-fingerprint-result']
		}
	}
} as const;

const early = {
	method: {
		lane: 'published',
		full: 'the method, from US officials',
		short: 'the method',
		when: when('us-media-report-suicide-bomber'),
		state: 'leaked',
		mark: 'method',
		detail: {
			text: 'NBC, Reuters, CNN and others cited US officials as saying that a suicide bomber had carried out the attack.',
			claims: ['us-media-report-suicide-bomber']
		}
	}
} as const;

const withheld = {
	withheld: {
		lane: 'said',
		full: 'Prime Minister: not yet giving the name',
		short: 'Prime Minister: name held back',
		when: when('pm-says-name-withheld'),
		state: 'said',
		detail: {
			text: 'Theresa May said police thought they knew who the attacker was but were not yet revealing the name.',
			claims: ['pm-says-name-withheld']
		}
	}
} as const;

const named = {
	network: {
		lane: 'published',
		full: 'CBS News names him; time worked out',
		short: 'CBS News, worked out',
		when: when('cbs-names-suspect'),
		timed: false,
		state: 'leaked',
		mark: 'name',
		detail: {
			text: 'The time is not on record: it is worked out from one report of how long before the police it was. Another report puts it earlier.',
			claims: ['cbs-names-suspect', 'naming-gap']
		}
	},
	rival: {
		lane: 'published',
		full: 'US television; worked out from another report',
		short: 'or, worked out otherwise',
		when: {
			value: '2017-05-23T11:45:00+01:00',
			precision: 'hour',
			latest: '2017-05-23T11:45:00+01:00',
			basis: 'derived: at least six hours before the police, who named him by 17:45',
			plot: 'before'
		},
		timed: false,
		rivalOf: 'network',
		state: 'leaked',
		detail: {
			text: 'Worked out from another report of the gap, a longer one. The two do not agree.',
			claims: ['naming-gap']
		}
	},
	agency: {
		lane: 'published',
		full: 'Associated Press',
		short: 'AP',
		when: when('ap-confirms-suspect-name'),
		state: 'leaked',
		mark: 'name',
		detail: {
			text: 'The Associated Press reported the name from a US official; the time is the latest possible.',
			claims: ['ap-confirms-suspect-name']
		}
	},
	police: {
		lane: 'said',
		full: 'police release the name',
		short: 'police release it',
		when: when('police-name-suspect'),
		state: 'released',
		mark: 'name',
		detail: {
			text: 'Chief Constable Ian Hopkins named the suspect, adding that he had not been formally identified.',
			claims: ['police-name-suspect']
		}
	}
} as const;

const secondDay = {
	warning: {
		lane: 'said',
		full: 'Home Secretary, on the radio',
		short: 'Home Secretary',
		when: when('rudd-interview'),
		state: 'said',
		detail: {
			text: 'Amber Rudd was interviewed on BBC Radio 4’s Today programme. The window is the programme’s hours.',
			claims: ['rudd-interview']
		}
	},
	details: {
		lane: 'published',
		full: 'more details, NBC News',
		short: 'more details',
		when: when('nbc-reports-further-details'),
		state: 'leaked',
		mark: 'details',
		detail: {
			text: 'An NBC correspondent posted further details from a US intelligence official; the time is the latest possible.',
			claims: ['nbc-reports-further-details']
		}
	},
	photographs: {
		lane: 'published',
		full: 'photographs, a map, an account',
		short: 'photographs and more',
		when: when('nyt-publishes-photographs'),
		state: 'leaked',
		mark: 'photographs',
		detail: {
			text: 'The New York Times published them; the time is the latest possible. They are not shown here.',
			claims: ['nyt-publishes-photographs']
		}
	}
} as const;

const { network, police } = named;
const twoDays = { from: '2017-05-22T21:00:00+01:00', to: '2017-05-25T00:00:00+01:00' } as const;

const hours = scene('clock', {
	id: 'hours',
	title: 'The hours',
	base: {
		domain: { from: '2017-05-22T21:00:00+01:00', to: '2017-05-23T13:00:00+01:00' },
		zones: [
			{ name: 'Manchester', short: 'UK', offset: 60 },
			{ name: 'Washington', short: 'US', offset: -240 }
		],
		night: { from: 22, to: 5 },
		lanes: [
			{ id: 'knew', full: 'What police knew', short: 'Police knew' },
			{ id: 'published', full: 'What was published', short: 'Published' },
			{ id: 'said', full: 'What officials said', short: 'Officials said' }
		],
		origin: { at: '2017-05-22T22:31:00+01:00', full: 'the attack' },
		events: {}
	},
	steps: [
		{
			id: 'what-police-knew',
			title: 'Police identify the attacker at 04:43',
			dateline: 'The night of 22 to 23 May 2017. Nights are shaded, 22:00 to 05:00.',
			text: [
				[
					'At 01:58 the bomb scene manager finds a bank card with the suspect’s name.',
					'police-find-bank-card'
				],
				[
					'At 04:43 an expert comparison of photographs identifies the attacker for the police.',
					'police-facial-comparison'
				],
				['At 10:35 fingerprints give further evidence.', 'police-fingerprint-result'],
				[
					'Half an hour later the Prime Minister, Theresa May, says police think they know who he is, and are not yet giving the name.',
					'pm-says-name-withheld'
				]
			],
			alt: 'A clock laid out as a line, from 21:00 on Monday 22 May to 13:00 on Tuesday in Manchester, with Washington five hours behind. Nights are shaded. A plain line marks the attack at 22:31. In the row of what police knew are three dots: a bank card at 01:58, photographs compared at 04:43, fingerprints at 10:35. In the row of what officials said is one: the Prime Minister, not yet giving the name, at 11:05. In the row of what was published is one soft bar about 01:00: the method, from US officials.',
			set: {
				focus: ['bank-card', 'comparison'],
				events: { ...known, ...early, ...withheld }
			},
			claims: [
				'police-find-bank-card',
				'police-facial-comparison',
				'police-fingerprint-result',
				'pm-says-name-withheld',
				'us-media-report-suicide-bomber'
			],
			people: ['theresa-may'],
			note: 'The three times in the first row are known to the minute, from the public inquiry; so is that of the attack. The Prime Minister’s is the minute of a live blog. The row in the middle fills in the next step. The death toll of that night is not drawn: its hour is not on record.',
			ask: 'Police had a name before dawn. List three reasons to wait before saying it aloud.'
		},
		{
			id: 'published-before-released',
			title: 'The name is public hours before police release it',
			short: 'Public hours before its release',
			dateline: 'Tuesday 23 May 2017. Bars are times known only as a window.',
			text: [
				['CBS News names the suspect while police still hold the name back.', 'cbs-names-suspect'],
				['By 17:01 the Associated Press has it.', 'ap-confirms-suspect-name'],
				[
					'Late that afternoon the Chief Constable of Greater Manchester, Ian Hopkins, releases it, and adds that the man has not been formally identified.',
					'police-name-suspect'
				],
				['By then it has been public for hours.', 'cbs-names-suspect'],
				[
					'How many, accounts differ: two of the bars are two reports of the same thing.',
					'naming-gap'
				]
			],
			alt: 'The clock moves on to Tuesday, midnight to 20:00. In the row of what was published, in the colour of a leak, a soft bar about 01:00 is the method. A window early in the afternoon marks when CBS News named the suspect, a time worked out from one report; a fainter bar, open to the left, is another report’s: on US television, earlier. A bar that ends at 17:01 is the Associated Press. In the row of what officials said, an outlined window from 16:56 to 17:45 is the police releasing the name: later than the network, by either report.',
			set: {
				domain: { from: '2017-05-23T00:00:00+01:00', to: '2017-05-23T20:00:00+01:00' },
				focus: ['network', 'rival', 'police'],
				events: { ...known, ...early, ...withheld, ...named }
			},
			claims: [
				'cbs-names-suspect',
				'police-name-suspect',
				'naming-gap',
				'ap-confirms-suspect-name'
			],
			people: ['ian-hopkins'],
			note: 'Do not give a number of hours. One report says nearly three and a half, another at least six; both are in the sources. The time of the network’s report is worked out from the first of them, and is on no record of its own.',
			ask: 'Two reports disagree about how long. What would settle it?'
		},
		{
			id: 'second-day',
			title: 'A warning in the morning, more leaks by evening',
			short: 'A warning, then more leaks',
			dateline: 'Monday 22 to Wednesday 24 May 2017',
			text: [
				[
					'On Wednesday morning the Home Secretary, Amber Rudd, speaks on BBC radio.',
					'rudd-interview'
				],
				[
					'The police want to control the flow of information, she says; she has told American friends that it should not happen again.',
					'rudd-interview'
				],
				['By 14:23 an NBC correspondent has posted more details.', 'nbc-reports-further-details'],
				[
					'By 18:59 the New York Times has published photographs, a map and an account.',
					'nyt-publishes-photographs'
				],
				['It later changed a detail of that account.', 'nyt-revises-report']
			],
			alt: 'The clock widens to two days, from Monday evening to Wednesday midnight; Tuesday’s marks draw together. On Wednesday a window from 06:00 to 09:00 is the Home Secretary on the radio. After it, in the row of what was published, two bars open to the left: more details by 14:23, and photographs, a map and an account by 18:59.',
			set: {
				domain: twoDays,
				focus: ['warning', 'details', 'photographs'],
				events: {
					comparison: known.comparison,
					network: {
						...network,
						full: 'the name: time worked out, disputed',
						short: 'the name: time disputed'
					},
					police,
					...secondDay
				}
			},
			claims: ['rudd-interview', 'nbc-reports-further-details', 'nyt-publishes-photographs'],
			people: ['amber-rudd'],
			note: 'The Home Secretary’s words come whole in the next chapter. Both times of publication are the latest possible. That a detail of the first account was changed later shows how unsteady early detail is; do not say which.',
			ask: 'Which came first, the warning or the photographs? How sure can you be, from the bars?'
		},
		{
			id: 'why-hours-matter',
			title: 'Hours can matter to an investigation',
			short: 'Hours can matter',
			dateline: 'A general practice, drawn for scale: not a deadline in this case',
			text: [
				[
					'Waiting around 36 hours before a suspect is named can let police arrest known associates first: a general practice, as detectives have described it, the BBC reported.',
					'police-36-hour-practice'
				],
				[
					'The article argues that early publication may have let associates flee or destroy evidence.',
					'leaks-may-have-warned-associates',
					'leaks-fairly-basic'
				],
				[
					"Asked if the Americans had compromised the investigation, the Home Secretary, Amber Rudd, said: “I wouldn't go that far but I can say that they are perfectly clear about the situation and that it shouldn't happen again.”",
					'rudd-asked-if-compromised'
				]
			],
			alt: 'The same two days. Below the rows a bar is drawn for scale, as on a map: around 36 hours, a general practice that detectives have described. It begins and ends at no moment of these two days.',
			set: {
				domain: twoDays,
				focus: ['network', 'police'],
				events: {
					comparison: known.comparison,
					network: {
						...network,
						full: 'the name: time worked out, disputed',
						short: 'the name: time disputed'
					},
					police,
					...secondDay
				},
				yardstick: {
					hours: 36,
					full: 'for scale: around 36 hours, a general practice',
					short: 'for scale: around 36 hours'
				}
			},
			claims: [
				'police-36-hour-practice',
				'rudd-asked-if-compromised',
				'nbc-reports-further-details',
				'nyt-publishes-photographs'
			],
			people: ['amber-rudd'],
			note: 'The bar is a yardstick, not a deadline, and does not start at a point on this clock. What the article argues is a possibility and not a finding; British authorities had not said that the investigation was compromised, and the Home Secretary declined to.',
			ask: 'The article says early publication may have helped associates. What would be evidence for that, and what is offered?'
		}
	]
});

export const leaks = chapter({
	id: 'leaks',
	title: 'The leaks',
	scenes: [evidence, hours]
});
