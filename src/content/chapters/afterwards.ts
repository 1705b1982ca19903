import { chapter, scene, when } from '../language';
import { pieceLabels, zoneWords } from '../pieces';

const article = {
	lane: 'article',
	full: 'no public US statement so far',
	short: 'no US statement',
	when: when('article-publication'),
	state: 'said',
	detail: {
		text: 'The article says that US authorities had made no public statement. It was written before about 13:00, if that was true when it was written.',
		claims: ['no-us-public-statement', 'article-publication']
	}
} as const;

const resumed = {
	lane: 'uk',
	full: 'police are sharing again',
	short: 'sharing again',
	when: when('sharing-resumed'),
	state: 'shared',
	detail: {
		text: 'Mark Rowley, head of national counter-terrorism policing, said so late on 25 May, “having received fresh assurances”. He did not use the word resume; news agencies did.',
		claims: ['sharing-resumed']
	}
} as const;

const aftermath = scene('clock', {
	id: 'aftermath',
	title: 'After the pause',
	base: {
		domain: { from: '2017-05-25T05:00:00+01:00', to: '2017-05-26T01:00:00+01:00' },
		zones: [
			{ name: 'Manchester', short: 'UK', offset: 60 },
			{ name: 'Washington', short: 'US', offset: -240 }
		],
		night: { from: 22, to: 5 },
		lanes: [
			{ id: 'article', full: 'The article', short: 'Article' },
			{ id: 'us', full: 'US officials' },
			{ id: 'uk', full: 'In Britain' }
		],
		events: {}
	},
	steps: [
		{
			id: 'same-day',
			title: 'The same day, US officials condemn the leaks',
			short: 'The same day, leaks condemned',
			dateline: 'Thursday 25 May 2017. Bars are times known only as a window.',
			text: [
				[
					'US authorities have made no public statement, the article says. When it was written that was probably so.',
					'no-us-public-statement',
					'article-publication'
				],
				[
					'About 13:00 the acting US ambassador, Lewis Lukens, says: “These leaks were reprehensible, deeply distressing. We unequivocally condemn them”.',
					'lukens-condemns-leaks'
				],
				[
					'By 15:40 the US President, Donald Trump, has called them “deeply troubling” and asked for a review.',
					'trump-statement-on-leaks'
				],
				[
					'They “cannot be tolerated”, says the Attorney General, Jeff Sessions.',
					'sessions-statement'
				]
			],
			alt: 'The clock returns, with Thursday 25 May from 05:00 to 01:00 the next morning. In the row of the article is one bar open to the left, which ends at 13:00: no public US statement so far. In the row of US officials, three answers: a soft bar about 13:00, the acting ambassador; a bar open to the left that ends at 15:40, the President in writing; and a bar over the whole day, because its hour is not known, the Attorney General.',
			set: {
				focus: ['article', 'ambassador', 'president'],
				events: {
					article,
					ambassador: {
						lane: 'us',
						full: 'acting ambassador, on the radio',
						short: 'acting ambassador',
						when: when('lukens-condemns-leaks'),
						state: 'said',
						detail: {
							text: 'Lewis Lukens, on BBC radio: “These leaks were reprehensible, deeply distressing. We unequivocally condemn them”.',
							claims: ['lukens-condemns-leaks']
						}
					},
					president: {
						lane: 'us',
						full: 'the President, in writing',
						short: 'the President',
						when: when('trump-statement-on-leaks'),
						state: 'said',
						detail: {
							text: 'Donald Trump asked the Department of Justice “to launch a complete review of this matter”. Outlets differ on whether it came before or after his talk with Theresa May.',
							claims: ['trump-statement-on-leaks']
						}
					},
					attorney: {
						lane: 'us',
						full: 'the Attorney General',
						short: 'Attorney General',
						when: when('sessions-statement'),
						state: 'said',
						detail: {
							text: 'Jeff Sessions: “These leaks cannot be tolerated and we will make every effort to put an end to it”.',
							claims: ['sessions-statement']
						}
					}
				}
			},
			claims: [
				'no-us-public-statement',
				'lukens-condemns-leaks',
				'trump-statement-on-leaks',
				'sessions-statement'
			],
			people: ['lewis-lukens', 'donald-trump', 'jeff-sessions'],
			note: 'The President wrote of “alleged leaks”, and of leaks that had gone on for a long time. Whether he wrote before or after his talk with the Prime Minister is disputed; before is better supported. The article’s sentence is a matter of hours: show where it ends on the clock.',
			ask: 'A true sentence stops being true some hours later. How should a writer guard against that?'
		},
		{
			id: 'sharing-resumes',
			title: 'A pause of about a day, and years of questions',
			short: 'About a day, then years',
			dateline: 'May 2017 to March 2023',
			text: [
				[
					'Late on 25 May Mark Rowley, head of national counter-terrorism policing, says: “having received fresh assurances, we are now working closely with our key partners around the world”.',
					'sharing-resumed'
				],
				[
					'The pause had lasted about a day; no closer figure is on record.',
					'sharing-pause-length'
				],
				[
					'The next day the US Secretary of State, Rex Tillerson, says in London: “We take full responsibility for that and we obviously regret that that happened.”',
					'tillerson-full-responsibility'
				],
				[
					'The Prime Minister, Theresa May, names the channel: “by the police with the FBI”.',
					'may-g7-police-fbi'
				]
			],
			alt: 'The clock zooms out from hours to years, from May 2017 to 2023; the day before shrinks to a mark at the left edge. There, close together: the article, police sharing again on 25 May, and “full responsibility” on 26 May. Further on: the drive against leaks in August 2017, the letter of Greater Manchester’s MPs in the week of 4 December 2017, the inspector general’s report on 10 October 2018, and the last volume of the public inquiry on 2 March 2023.',
			set: {
				domain: { from: '2017-03-01T00:00:00+00:00', to: '2023-07-01T00:00:00+01:00' },
				night: null,
				focus: ['resumed', 'letter', 'inspector', 'inquiry'],
				events: {
					article: {
						...article,
						full: 'the article',
						short: 'the article'
					},
					resumed: { ...resumed, full: 'sharing again' },
					responsibility: {
						lane: 'us',
						full: '“full responsibility”',
						short: '“full responsibility”',
						when: when('tillerson-full-responsibility'),
						state: 'said',
						detail: {
							text: 'Rex Tillerson, US Secretary of State, in London: “We take full responsibility for that and we obviously regret that that happened.”',
							claims: ['tillerson-full-responsibility']
						}
					},
					drive: {
						lane: 'us',
						full: 'a drive against leaks',
						short: 'a drive against leaks',
						when: when('sessions-leak-drive'),
						state: 'said',
						detail: {
							text: 'Jeff Sessions announced it. CBS had expected the Manchester leaks to be among the inquiries; whether they were named was not seen.',
							claims: ['sessions-leak-drive']
						}
					},
					letter: {
						lane: 'uk',
						full: 'the MPs’ letter',
						short: 'the MPs’ letter',
						when: when('greater-manchester-letter'),
						state: 'said',
						detail: {
							text: 'Every Greater Manchester MP, the mayor and the city council leader wrote to the Intelligence and Security Committee. No reply was found.',
							claims: ['greater-manchester-letter']
						}
					},
					inspector: {
						lane: 'us',
						full: 'the inspector general',
						short: 'inspector general',
						when: when('oig-no-leaker-found'),
						state: 'said',
						detail: {
							text: 'The US Justice Department’s inspector general reported what became of one document. The next scene is about that.',
							claims: ['oig-no-leaker-found']
						}
					},
					inquiry: {
						lane: 'uk',
						full: 'the inquiry’s last volume',
						short: 'the inquiry ends',
						when: when('inquiry-established-and-reported'),
						state: 'said',
						detail: {
							text: 'The Manchester Arena Inquiry was established on 22 October 2019; its third and last open volume was published on 2 March 2023.',
							claims: ['inquiry-established-and-reported']
						}
					}
				}
			},
			claims: [
				'sharing-resumed',
				'sharing-pause-length',
				'tillerson-full-responsibility',
				'may-g7-police-fbi',
				'greater-manchester-letter',
				'oig-no-leaker-found'
			],
			people: ['mark-rowley', 'rex-tillerson', 'theresa-may'],
			note: 'On the times found the pause lasted between about 8 and 29 hours: bounds worked out, not a measurement. Rowley did not say “resume”. The inquiry was about the attack; do not say what it found on the leaks, because its report could not be read in whole.',
			ask: 'The pause lasted about a day. What lasted longer?'
		}
	]
});

const recipients = scene('crowd', {
	id: 'recipients',
	title: 'Who had the report',
	base: {
		count: 1000,
		piece: {
			mark: 'finding',
			label: { full: 'one UK intelligence report', short: 'one UK report' },
			detail: {
				text: 'A report that Britain had shared. Other US agencies had it from the UK directly.',
				claims: ['oig-thousand-recipients']
			}
		},
		via: {
			full: 'FBI',
			detail: {
				text: 'The FBI passed the report on, with warnings about its sensitivity.',
				claims: ['oig-thousand-recipients']
			}
		},
		crowd: {
			full: 'More than 1,000, drawn as 1,000. No\u00a0mark stands for a known person.',
			short: '1,000 are drawn; no mark is a known person',
			detail: {
				text: '“over 1,000 unique recipients, including to offices at FBI headquarters, Joint Terrorism Task Force members, and other federal agency partners”',
				claims: ['oig-thousand-recipients']
			}
		},
		figures: [
			{
				id: 'recipients',
				figure: '1,000+',
				full: 'recipients, the US Justice Department’s inspector general found in 2018',
				short: 'recipients, the US inspector general found in 2018',
				detail: {
					text: 'The inspector general found that the FBI had passed the report on to more than 1,000 recipients. One outlet calls them employees; the summary says recipients.',
					claims: ['oig-thousand-recipients']
				}
			},
			{
				id: 'four',
				figure: '4',
				full: 'broke rules in forwarding it; all four denied giving it to the newspaper',
				short: 'broke rules in forwarding it; all denied giving it to the newspaper',
				detail: {
					text: 'Two of them had forwarded it to personal email. All four denied giving it to the newspaper. They are drawn at no place in the crowd.',
					claims: ['oig-four-people']
				}
			},
			{
				id: 'none',
				figure: '0',
				full: 'identified as the source',
				detail: {
					text: 'The inspector general had not identified who gave the report to the New York Times.',
					claims: ['oig-no-leaker-found']
				}
			}
		],
		shown: ['recipients', 'four']
	},
	steps: [
		{
			id: 'a-thousand-recipients',
			title: 'One report went to more than 1,000 recipients',
			short: 'One report, 1,000 recipients',
			dateline: 'As reported on 10 October 2018. One mark is one recipient.',
			text: [
				[
					'In October 2018 the US Justice Department’s inspector general reports on one document: a UK intelligence report.',
					'oig-no-leaker-found',
					'oig-thousand-recipients'
				],
				[
					'The FBI had passed it on to more than 1,000 recipients, with warnings that it was sensitive.',
					'oig-thousand-recipients'
				],
				[
					'Four people had broken rules in forwarding it, two of them to personal email. All four denied giving it to the newspaper.',
					'oig-four-people'
				]
			],
			alt: 'A new picture. One piece, a UK intelligence report, is passed along an open channel to the FBI. From there the channel widens into a field of 1,000 small equal marks, one for each recipient; its lower edge is open, because there were more. Beside it in words: 1,000 and more recipients; four who broke rules in forwarding it, all of whom denied giving it to the newspaper. No mark is singled out.',
			set: {},
			claims: ['oig-thousand-recipients', 'oig-four-people'],
			note: 'The report was unclassified, but sensitive. Four broke forwarding rules; that is not leaking to a newspaper, and they denied it. Nobody in the crowd is marked, and nobody should be guessed at.',
			ask: 'What does it take for a secret to stay one among a thousand people?'
		},
		{
			id: 'no-one-found',
			title: 'Nobody was identified as the source',
			short: 'Nobody was identified',
			dateline: 'December 2017 and October 2018',
			text: [
				['Who gave the report to the New York Times was not identified.', 'oig-no-leaker-found'],
				['No prosecution was found; the search was limited.', 'oig-no-leaker-found'],
				[
					'In December 2017 every Greater Manchester MP, the mayor and the leader of the city council had written to the Intelligence and Security Committee about the leak of the name.',
					'greater-manchester-letter'
				],
				['No reply was found.', 'greater-manchester-letter']
			],
			alt: 'The same field of 1,000 marks steps back, all of it alike. Beside it a third figure has come: 0 identified as the source.',
			set: { shown: ['recipients', 'four', 'none'], focus: ['none'] },
			claims: ['oig-no-leaker-found', 'greater-manchester-letter'],
			note: 'The inspector general looked into one report that reached one newspaper. Who told the networks the name was a different question; the MPs’ letter was about that. “Not found” means not found in a limited search.',
			ask: 'Is “nobody was identified” the same as “nobody did it”? What is the difference for trust?'
		}
	]
});

const leaked = ['agencies', 'wall', 'press'] as const;

const restored = scene('channel', {
	id: 'restored',
	title: 'The channel, restored',
	base: {
		zones: zoneWords,
		holders: {
			police: { full: 'Greater Manchester Police', short: 'Manchester police' },
			national: { full: 'National counter-terrorism policing', short: 'National police' },
			agencies: { full: 'US agencies' },
			partners: { full: 'Canada, Australia, New Zealand', short: 'Three other partners' },
			press: { full: 'US newsrooms' },
			everyone: { full: 'Everyone' }
		},
		channels: {
			'police-national': 'open',
			'national-agencies': 'restored',
			'national-partners': 'open'
		},
		channelLabel: 'restored',
		past: true,
		pieces: {
			finding: ['national', 'agencies'],
			name: ['police', ...leaked],
			photographs: ['police', 'unknown', 'wall', 'press'],
			map: ['police', 'unknown', 'wall', 'press'],
			account: ['police', 'unknown', 'wall', 'press']
		},
		labels: pieceLabels,
		details: {
			national: {
				text: 'Mark Rowley, its head: “having received fresh assurances, we are now working closely with our key partners around the world including all those in the Five Eyes intelligence alliance”.',
				claims: ['sharing-resumed']
			},
			agencies: {
				text: 'Who gave the UK report to the New York Times was not identified.',
				claims: ['oig-no-leaker-found']
			},
			partners: {
				text: 'No record was found of a lasting withdrawal of sharing because of these leaks. That is no proof: the search was limited.',
				claims: ['forecast-against-outcome']
			},
			finding: {
				text: 'A finding, as an example of what is sent again. What was sent is not on record.',
				claims: ['sharing-resumed']
			}
		}
	},
	steps: [
		{
			id: 'forecast-and-outcome',
			title: 'The channel is whole again, and the join can be seen',
			short: 'Whole again; the join can be seen',
			dateline: 'The forecast, held against the record',
			text: [
				[
					'The article feared that others would stop sharing, and that America would have few friends left.',
					'others-may-refuse',
					'not-many-friends-left'
				],
				[
					'The police channel reopened the same day. No lasting withdrawal because of these leaks was found, by Britain or by others; the search was limited, and that is no proof.',
					'sharing-resumed',
					'forecast-against-outcome'
				],
				[
					'The article could not know that. That sharing rests on trust the record bears out: what mended the channel was “fresh assurances”.',
					'sharing-resumed',
					'may-at-nato-arrival'
				]
			],
			alt: 'The picture of who had what, for the last time. The channel from national counter-terrorism policing to US agencies is joined again, and marked “restored”: its rails are whole, with two bars across them where they were cut. A finding, as an example, has come through it. The pieces that were leaked are still with US newsrooms and with everyone, torn; what became public stays public.',
			set: { card: ['police', 'agencies', 'finding'] },
			claims: ['forecast-against-outcome', 'sharing-resumed'],
			note: 'Hold the forecast and the record side by side, fairly. The article wrote before the evening’s statement. “Not found” is not “did not happen”. What was published stayed published: the torn pieces do not mend.',
			ask: 'Was the article wrong, or early? Which sentence of it would you keep?'
		}
	]
});

export const whatHappenedNext = chapter({
	id: 'what-happened-next',
	title: 'What happened next',
	scenes: [aftermath, recipients, restored]
});
