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
			alt: 'The clock returns, with Thursday 25 May from 05:00 to 01:00 the next morning. In the row of the article is one bar open to the left, which ends at 13:00: no public US statement so far. In the row of US officials, three answers: a soft bar about 13:00, the acting ambassador; a bar open to the left that ends at 15:40, the President in writing; and a bar over the whole day, because its hour is not known, the Attorney General. In the row of Britain another bar over the whole day: the Prime Minister raises it at NATO.',
			set: {
				focus: ['article', 'ambassador', 'president'],
				events: {
					article,
					raised: {
						lane: 'uk',
						full: 'the Prime Minister raises it at NATO',
						short: 'PM raises it at NATO',
						when: when('may-raises-leaks-with-trump'),
						state: 'said',
						detail: {
							text: 'Theresa May raised the leaks with Donald Trump at the NATO gathering. The hour was not found.',
							claims: ['may-raises-leaks-with-trump']
						}
					},
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
				'sessions-statement',
				'may-raises-leaks-with-trump'
			],
			people: ['lewis-lukens', 'donald-trump', 'jeff-sessions'],
			note: 'The President wrote of “alleged leaks”, and of leaks that had gone on for a long time. Whether he wrote before or after his talk with the Prime Minister is disputed; before is better supported. The article’s sentence is a matter of hours: show where it ends on the clock.',
			ask: 'A true sentence stops being true some hours later. How should a writer guard against that?'
		},
		{
			id: 'sharing-resumes',
			title: 'Sharing again after about a day; the record runs on',
			short: 'Sharing again; the record runs on',
			dateline: 'May 2017 to October 2018',
			text: [
				[
					'Late on 25 May Mark Rowley, head of national counter-terrorism policing, says: “having received fresh assurances, we are now working closely with our key partners around the world”.',
					'sharing-resumed'
				],
				[
					'On the times found the pause lasted between about 8 and 29 hours: worked out, not recorded.',
					'sharing-pause-length'
				],
				[
					'The next day the US Secretary of State, Rex Tillerson, says in London: “We take full responsibility for that and we obviously regret that that happened.”',
					'tillerson-full-responsibility'
				],
				[
					'In December Amber Rudd, the Home Secretary, tells the Commons that “such leaks are completely unwelcome and inappropriate”.',
					'commons-december-2017'
				]
			],
			alt: 'The clock zooms out from hours to months, from March 2017 to the end of 2018; the day before shrinks to a mark near the left edge. There, close together: the article, 25 May; in the row of Britain: sharing again, 25 May; in the row of US officials: “full responsibility”, 26 May. Further on: a drive against leaks in August 2017; the Commons and the MPs’ letter in the week of 4 December 2017; and the inspector general’s report on 10 October 2018.',
			set: {
				domain: { from: '2017-03-01T00:00:00+00:00', to: '2019-01-01T00:00:00+00:00' },
				night: null,
				focus: ['resumed', 'responsibility', 'inspector'],
				events: {
					article: {
						lane: 'article',
						full: 'the article',
						when: { value: '2017-05-25', precision: 'day', plot: 'day' },
						state: 'said',
						detail: {
							text: 'The article is of 25 May 2017: the date is inferred from its text.',
							claims: ['article-publication']
						}
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
						full: 'the Commons, and the MPs’ letter',
						short: 'Commons, MPs’ letter',
						when: when('greater-manchester-letter'),
						state: 'said',
						detail: {
							text: 'Amber Rudd, in the Commons that week: “such leaks are completely unwelcome and inappropriate”; she defended close sharing. Every Greater Manchester MP, the mayor and the city council leader had written to the Intelligence and Security Committee.',
							claims: ['commons-december-2017', 'greater-manchester-letter']
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
					}
				}
			},
			claims: [
				'sharing-resumed',
				'sharing-pause-length',
				'tillerson-full-responsibility',
				'commons-december-2017',
				'greater-manchester-letter',
				'oig-no-leaker-found'
			],
			people: ['mark-rowley', 'rex-tillerson', 'amber-rudd'],
			note: 'On the times found the pause lasted between about 8 and 29 hours: bounds worked out, not a measurement. Rowley did not say “resume”. On 26 May the Prime Minister named the channel: information shared by the police with the FBI. In the Commons Rudd also defended close sharing.',
			ask: 'The pause lasted about a day. What lasted longer, on this clock?'
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
				full: 'identified as the newspaper’s source',
				short: 'identified as its source',
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
			short: 'One report, over 1,000 recipients',
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
			title: 'Who gave it to the newspaper was not identified',
			short: 'Who gave it away is not known',
			dateline: 'December 2017 and October 2018',
			text: [
				['Who gave the report to the New York Times was not identified.', 'oig-no-leaker-found'],
				['In a limited search we found no prosecution.', 'oig-no-leaker-found'],
				[
					'In December 2017 every Greater Manchester MP, the mayor and the leader of the city council had written to the Intelligence and Security Committee about the leak of the name.',
					'greater-manchester-letter'
				],
				['We found no reply.', 'greater-manchester-letter']
			],
			alt: 'The same field of 1,000 marks steps back, all of it alike. Beside it a third figure has come: 0 identified as the newspaper’s source.',
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
					'The article warned that attacks would be harder to prevent if others refused to share, and that America may find it has few friends left.',
					'others-may-refuse',
					'not-many-friends-left'
				],
				['On the evening of 25 May the police were sharing again.', 'sharing-resumed'],
				[
					'We searched, not exhaustively, for a lasting withdrawal because of these leaks, by Britain or others, and found none. That is no proof.',
					'forecast-against-outcome'
				],
				[
					'The article, written before that evening, could not know it. The Prime Minister had called the partnership “built on trust”; the police spoke of “fresh assurances”.',
					'article-publication',
					'may-at-nato-arrival',
					'sharing-resumed'
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
