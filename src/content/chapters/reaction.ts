import { chapter, scene, when } from '../language';
import { pieceLabels, zoneWords } from '../pieces';

const leaked = ['agencies', 'wall', 'press'] as const;

const reaction = scene('ladder', {
	id: 'reaction',
	title: 'The response, in the order it came',
	base: {
		unordered: { full: 'order not known', short: 'order unknown' },
		ground: {
			full: 'The families are told by police liaison officers',
			short: 'The families are told',
			by: {
				full: 'as the Chief Constable said on 25 May; when is not on record',
				short: 'when is not on record'
			},
			detail: {
				text: 'Chief Constable Ian Hopkins said that family liaison officers had told the bereaved families, and that it had caused them much distress.',
				claims: ['hopkins-on-families']
			}
		},
		treads: [
			{
				id: 'tuesday',
				when: { full: '23 May' },
				entries: [
					{
						id: 'call',
						kind: 'act',
						full: 'The Home Secretary telephones John Kelly',
						short: 'Rudd telephones Kelly',
						by: {
							full: 'US homeland security secretary: the leaks should stop',
							short: 'to ask for the leaks to stop'
						},
						detail: {
							text: 'Amber Rudd telephoned the US homeland security secretary, John Kelly, on 23 May to ask for the leaks to stop.',
							claims: ['rudd-calls-kelly']
						}
					}
				]
			},
			{
				id: 'wednesday',
				when: { full: '24 May' },
				entries: [
					{
						id: 'interview',
						kind: 'words',
						full: '“irritating”',
						by: {
							full: 'Amber Rudd, Home Secretary, on BBC radio in the morning',
							short: 'Amber Rudd, Home Secretary, on BBC radio'
						},
						dispute: { full: 'wordings differ: see the sources', short: 'wordings differ' },
						detail: {
							text: 'Amber Rudd, on Radio 4’s Today programme: “So it is irritating if it gets released from other sources and I have been very clear with our friends that that should not happen again.” The article prints two fragments, “irritating” and “it should not happen again”; the i has “when it gets released from other sources”, Holyrood “by other sources”.',
							claims: ['rudd-interview']
						}
					},
					{
						id: 'complaint',
						kind: 'act',
						full: 'Complaint to the acting US ambassador',
						short: 'Complaint to acting ambassador',
						by: {
							full: 'by the Mayor of Greater Manchester; the hour is not known',
							short: 'by the Mayor; hour not known'
						},
						dispute: {
							full: 'the article says: the ambassador',
							short: 'the article: ambassador'
						},
						detail: {
							text: 'The article says complaints were made to the US ambassador. The post was vacant: Lewis Lukens was acting ambassador. On the air the Mayor said “the US ambassador” as well.',
							claims: ['us-ambassador-complaint', 'burnham-tweet', 'burnham-newsnight']
						}
					}
				]
			},
			{
				id: 'after-the-photographs',
				when: {
					full: 'after the photographs: 24 May to the morning of 25 May',
					short: '24–25 May'
				},
				entries: [
					{
						id: 'furious',
						kind: 'words',
						full: '“We are furious.”',
						by: { full: 'a Whitehall source' },
						detail: {
							text: '“The issue is being raised at every relevant level by the British authorities with their US counterparts.” The source is not named.',
							claims: ['whitehall-furious']
						}
					},
					{
						id: 'disbelief',
						kind: 'words',
						full: '“disbelief and astonishment”',
						by: { full: 'a Whitehall source' },
						detail: {
							text: 'A Whitehall source, not named, on the publication of the photographs.',
							claims: ['whitehall-disbelief']
						}
					},
					{
						id: 'post',
						kind: 'words',
						full: '“Arrogant, wrong & disrespectful”',
						by: { full: 'Andy Burnham, Mayor of Greater Manchester', short: 'Andy Burnham, Mayor' },
						dispute: { full: 'the article has “distrustful”' },
						detail: {
							text: 'Andy Burnham wrote “disrespectful”, and said it on the air. The article has “distrustful”; no other record found does.',
							claims: ['burnham-tweet', 'burnham-article-quote']
						}
					},
					{
						id: 'chiefs',
						kind: 'words',
						full: '“undermines our investigations”',
						by: { full: 'police chiefs' },
						dispute: { full: 'which body spoke is disputed', short: 'which body is disputed' },
						detail: {
							text: 'The article names the National Police Chiefs’ Council; several outlets name National Counter Terrorism Policing.',
							claims: ['police-chiefs-statement']
						}
					},
					{
						id: 'pause',
						kind: 'act',
						full: 'Police stop sharing, on this one case',
						short: 'One case: sharing paused, BBC reports',
						by: { full: 'as the BBC reported' },
						detail: {
							text: 'The BBC reported that police investigating the attack had stopped sharing information on it with the United States.',
							claims: ['sharing-pause-reported', 'sharing-pause-scope']
						}
					}
				]
			},
			{
				id: 'thursday',
				when: { full: '25 May' },
				entries: [
					{
						id: 'raised',
						kind: 'act',
						full: 'The Prime Minister raises it with the President',
						short: 'May raises it with Trump',
						by: { full: 'at the NATO meeting' },
						detail: {
							text: 'Her spokesman: “She expressed the view that the intelligence-sharing relationship we have with the U.S. is hugely important and valuable, but that the information that we share should be kept secure”.',
							claims: ['may-raises-leaks-with-trump']
						}
					}
				]
			}
		],
		shown: []
	},
	steps: [
		{
			id: 'families',
			title: 'The families learn of the leak from the police',
			short: 'The families are told',
			dateline: 'As the Chief Constable said on Thursday 25 May 2017',
			text: [
				[
					'Family liaison officers tell the bereaved families that material has been leaked.',
					'hopkins-on-families'
				],
				[
					'“It is absolutely understandable that this has caused much distress for families that are already suffering terribly with their loss”, says Ian Hopkins, the Chief Constable of Greater Manchester Police.',
					'hopkins-on-families'
				],
				['Above this line stands what officials said and did.']
			],
			alt: 'A new picture: the ground line of a stair, with the words: the families are told by police liaison officers, as the Chief Constable said. Above it the stair is drawn faint, its treads still empty.',
			set: { focus: ['ground'] },
			claims: ['hopkins-on-families'],
			people: ['ian-hopkins'],
			note: 'Begin here, and leave it at that: the families were told by liaison officers and it caused them distress. Do not ask the class to imagine it. When exactly they were told is not on record, so it is the ground of the stair and no step of it.',
			ask: 'Why does this chapter begin with the families and not with the ministers?'
		},
		{
			id: 'irritating',
			title: 'First a telephone call, then a radio interview',
			short: 'A call, then an interview',
			dateline: '23 and 24 May 2017. The height of the stair counts steps and measures nothing.',
			text: [
				[
					'On Tuesday the Home Secretary, Amber Rudd, telephones the US homeland security secretary, John Kelly: the leaks should stop.',
					'rudd-calls-kelly'
				],
				[
					'On Wednesday morning she says on the radio: “The British police have been very clear that they want to control the flow of information in order to protect operational integrity, the element of surprise. So it is irritating if it gets released from other sources and I have been very clear with our friends that that should not happen again.”',
					'rudd-interview'
				],
				['The article calls it unusually blunt, but extremely British.', 'rudd-unusually-blunt']
			],
			alt: 'The stair is drawn up to its second tread. On the first, 23 May, an act, marked with a bar: the Home Secretary telephones John Kelly, the US homeland security secretary. On the second, 24 May, words: “irritating”, Amber Rudd on BBC radio in the morning. The families are the ground beneath.',
			set: { shown: ['call', 'interview'], focus: ['call', 'interview'] },
			claims: ['rudd-calls-kelly', 'rudd-interview', 'rudd-unusually-blunt'],
			people: ['amber-rudd', 'john-kelly'],
			note: 'This is the sentence whole. Outlets print it in several ways, and the article quotes two fragments of it; the sources have them all. The stair counts steps; its height does not measure anger.',
			ask: 'Read the whole sentence, then only the word “irritating”. What is lost?'
		},
		{
			id: 'disbelief',
			title: 'After the photographs, anger in Whitehall',
			short: 'Anger in Whitehall',
			dateline: '24 to 25 May 2017. Things whose order is not known share a step of the stair.',
			text: [
				[
					'After the photographs are published, a Whitehall source speaks of “disbelief and astonishment”.',
					'whitehall-disbelief'
				],
				[
					'A second statement, as unnamed, says: “We are furious. This is completely unacceptable. These images leaked from inside the US system will be distressing for victims, their families and the wider public.”',
					'whitehall-furious'
				],
				[
					'Police and government are furious, the article reports, and it agrees with them.',
					'police-government-furious'
				]
			],
			alt: 'The stair grows to a tall third tread: after the photographs, 24 May to the morning of 25 May. Two quotations stand on it, in no order, both from Whitehall sources who are not named: “disbelief and astonishment”, and “We are furious.”',
			set: {
				shown: ['call', 'interview', 'disbelief', 'furious'],
				focus: ['disbelief', 'furious']
			},
			claims: ['whitehall-disbelief', 'whitehall-furious', 'police-government-furious'],
			note: '“From inside the US system” is what the source said; who passed the photographs on was never established. Things that share a tread came in an order that is not known.',
			ask: 'Officials complain about leaks without giving their names. Is that a contradiction?'
		},
		{
			id: 'the-mayor',
			title: 'The Mayor complains, and one of his words is changed',
			short: 'The Mayor complains',
			dateline: 'Wednesday 24 May 2017',
			text: [
				[
					"The Mayor of Greater Manchester, Andy Burnham, writes: “Complained to acting US Ambassador about leaks out of US & was assured they would stop. They haven't. Arrogant, wrong & disrespectful to GM.”",
					'burnham-tweet'
				],
				[
					'The article prints “arrogant, wrong and distrustful”. No other record found has the last word.',
					'burnham-article-quote'
				],
				[
					'It also says that the ambassador was told; the post was vacant. On television that evening Burnham himself says “the US ambassador”.',
					'us-ambassador-complaint',
					'burnham-newsnight'
				]
			],
			alt: 'Two more entries. On the second tread, with the hour not known, an act: a complaint to the acting US ambassador, by the Mayor of Greater Manchester; marked as disputed, because the article says the ambassador. On the third, words: “Arrogant, wrong & disrespectful”, Andy Burnham; marked as disputed, because the article has “distrustful”.',
			set: {
				shown: ['call', 'interview', 'complaint', 'disbelief', 'furious', 'post'],
				focus: ['complaint', 'post']
			},
			claims: [
				'us-ambassador-complaint',
				'burnham-tweet',
				'burnham-article-quote',
				'burnham-newsnight'
			],
			people: ['andy-burnham'],
			note: 'His post and a later interview both have “disrespectful”. He is Mayor of Greater Manchester, not of Manchester. The acting ambassador was Lewis Lukens, who answers in chapter 5.',
			ask: 'One word of a quotation is wrong. How would you find out, and does it matter?'
		},
		{
			id: 'police-chiefs',
			title: 'Police chiefs speak of trust, and what it is for',
			short: 'Police chiefs speak of trust',
			dateline: 'Late on 24 May 2017; one outlet dates it 25 May',
			text: [
				['Police chiefs speak first of partners they value.', 'police-chiefs-statement'],
				[
					'Such relationships “enable us to collaborate and share privileged and sensitive information that allows us to defeat terrorism and protect the public at home and abroad”.',
					'police-chiefs-statement'
				],
				['The article leaves that out, and gives what comes next:', 'police-chiefs-statement'],
				[
					'“When that trust is breached, it undermines these relationships, and undermines our investigations and the confidence of victims, witnesses and their families.”',
					'police-chiefs-statement'
				],
				['Outlets differ on which police body spoke.', 'police-chiefs-statement']
			],
			alt: 'One more quotation on the third tread: “undermines our investigations”, police chiefs; marked as disputed, because outlets differ on which body spoke.',
			set: {
				shown: ['call', 'interview', 'complaint', 'disbelief', 'furious', 'post', 'chiefs'],
				focus: ['chiefs']
			},
			claims: ['police-chiefs-statement'],
			note: 'The article names the National Police Chiefs’ Council; several outlets name a spokesperson of National Counter Terrorism Policing, and one dates it Thursday. The opening sentences are in the sources.',
			ask: 'Three things are said to suffer: relationships, investigations, confidence. Which is hardest to repair?'
		},
		{
			id: 'at-nato',
			title: 'The Prime Minister raises it with the President',
			short: 'May raises it with Trump',
			dateline: 'Thursday 25 May 2017, at NATO',
			text: [
				['On Thursday the Prime Minister, Theresa May, arrives at NATO.', 'may-at-nato-arrival'],
				[
					'“Of course that partnership is built on trust and part of that trust is knowing that intelligence can be shared confidently, and I will be making clear to President Trump today that intelligence that is shared between law enforcement agencies must remain secure.”',
					'may-at-nato-arrival'
				],
				[
					'She raises it with the President, as the article expects.',
					'may-raises-leaks-with-trump',
					'may-expected-to-raise-it'
				],
				[
					'Between the evening of the 24th and the morning of the 25th, the BBC reports, police have done more than speak.',
					'sharing-pause-reported'
				]
			],
			alt: 'The stair is complete. On its top tread, 25 May, an act: the Prime Minister raises it with the President, at the NATO meeting. One more act has come to the tread below: police stop sharing, on this one case, as the BBC reported.',
			set: {
				shown: [
					'call',
					'interview',
					'complaint',
					'disbelief',
					'furious',
					'post',
					'chiefs',
					'pause',
					'raised'
				],
				focus: ['pause', 'raised']
			},
			claims: [
				'may-expected-to-raise-it',
				'may-at-nato-arrival',
				'may-raises-leaks-with-trump',
				'sharing-pause-reported'
			],
			people: ['theresa-may', 'donald-trump'],
			note: 'The clock times of her arrival and of the talk were not found. She speaks of law enforcement agencies: the channel between police, not between spies. The next scene is that channel.',
			ask: 'Which entries on the stair are words, and which are acts? Which did more?'
		}
	]
});

const pause = scene('channel', {
	id: 'pause',
	title: 'The pause',
	base: {
		zones: zoneWords,
		holders: {
			police: { full: 'Greater Manchester Police', short: 'Manchester police' },
			national: { full: 'National counter-terrorism policing', short: 'National police' },
			agencies: { full: 'US agencies', note: 'one case' },
			partners: { full: 'Canada, Australia, New Zealand', short: 'Three other partners' },
			press: { full: 'US newsrooms' }
		},
		channels: {
			'police-national': 'open',
			'national-agencies': 'cut',
			'national-partners': 'open'
		},
		channelLabel: 'paused',
		past: true,
		pieces: {
			finding: ['national'],
			name: ['police', ...leaked],
			photographs: ['police', 'unknown', 'wall', 'press'],
			map: ['police', 'unknown', 'wall', 'press'],
			account: ['police', 'unknown', 'wall', 'press']
		},
		labels: pieceLabels,
		details: {
			police: {
				text: 'Greater Manchester Police, it was reported, stopped sending information on this one investigation.',
				claims: ['sharing-pause-scope', 'sharing-pause-reported']
			},
			agencies: {
				text: 'A counter-terrorism source told Reuters that the pause would last until assurances were given.',
				claims: ['sharing-pause-until-assurances']
			},
			partners: {
				text: 'Other sharing continued, it was reported.',
				claims: ['sharing-pause-scope']
			},
			government: {
				text: 'The arrangements of MI5, MI6 and GCHQ were understood to be unaffected.',
				claims: ['sharing-pause-scope']
			},
			finding: {
				text: 'A finding, as an example of what was no longer sent. Which findings were held back is not on record.',
				claims: ['sharing-pause-reported']
			}
		}
	},
	steps: [
		{
			id: 'channel-cut',
			title: 'Police stop sending, it is reported, until assurances',
			short: 'Police stop sending, it is reported',
			dateline: 'Between the evening of 24 May and the morning of 25 May 2017',
			text: [
				[
					'The BBC reports that police investigating the attack have stopped sharing information on it with the United States.',
					'sharing-pause-reported'
				],
				[
					'A counter-terrorism source tells Reuters: “This is until such time as we have assurances that no further unauthorised disclosures will occur”.',
					'sharing-pause-until-assurances'
				],
				[
					'Downing Street was not behind the decision, a No 10 source tells the Guardian.',
					'sharing-pause-not-downing-street'
				]
			],
			alt: 'The picture of who had what returns, without the ways of the leaks. The channel from national counter-terrorism policing to US agencies is cut, and marked “paused”: its rails end short, closed by a bar at each end, with a gap between. A finding, as an example, stays with national counter-terrorism policing. The channel to Canada, Australia and New Zealand is open. Four torn pieces, among them the name, are with US newsrooms.',
			set: { card: ['police', 'agencies', 'finding'] },
			claims: ['sharing-pause-reported', 'sharing-pause-until-assurances', 'sharing-pause-scope'],
			note: 'Police, Downing Street and the Home Office declined to comment at the time. Say “it was reported”. The moment of the cut is a window, not a time.',
			ask: 'What might it cost an investigation to stop sharing?'
		},
		{
			id: 'what-did-not-stop',
			title: 'One channel, one case: the rest goes on',
			short: 'One channel, one case',
			dateline: 'As reported on 25 May 2017',
			text: [
				[
					'The pause concerns police information on one investigation, it is reported.',
					'sharing-pause-scope'
				],
				[
					'The arrangements of MI5, MI6 and GCHQ are understood to be unaffected; other sharing continues, it is reported.',
					'sharing-pause-scope'
				],
				[
					'The article says privileges of decades were revoked. That is more than the record shows.',
					'decades-long-privileges',
					'sharing-pause-scope'
				],
				[
					'The article judges the decision well justified, and extremely radical.',
					'pause-justified-but-radical'
				]
			],
			alt: 'The same cut channel. Two holders have a strong outline. One is new, among the investigators: MI5, MI6 and GCHQ, reported unaffected. The other is Canada, Australia and New Zealand; the channel to them is still open.',
			set: {
				holders: {
					police: { full: 'Greater Manchester Police', short: 'Manchester police' },
					national: { full: 'National counter-terrorism policing', short: 'National police' },
					government: { full: 'MI5, MI6, GCHQ', note: 'reported unaffected' },
					agencies: { full: 'US agencies', note: 'one case' },
					partners: { full: 'Canada, Australia, New Zealand', short: 'Three other partners' },
					press: { full: 'US newsrooms' }
				},
				focus: ['government', 'partners'],
				card: ['police', 'government', 'agencies', 'partners']
			},
			claims: ['sharing-pause-scope', 'decades-long-privileges', 'pause-justified-but-radical'],
			note: 'It is easy to say that Britain stopped sharing intelligence. It did not, by all that is reported: one police channel, one case, for about a day.',
			ask: 'Write a headline that is true to what stopped, in about eight words.'
		}
	]
});

const joins = {
	signed: {
		what: 'joined',
		full: 'United Kingdom and United States',
		short: 'UK and US',
		when: when('ukusa-signed'),
		detail: {
			text: 'The British-US Communication Intelligence Agreement was signed on 5 March 1946; one report has 6 March. It concerns signals intelligence, not police information.',
			claims: ['ukusa-signed']
		}
	},
	canada: {
		what: 'joined',
		full: 'Canada: lists and the agreement differ',
		short: 'Canada',
		when: when('canada-joins'),
		detail: {
			text: 'Lists of members say 1948, while the agreement between Canada and the United States is dated 1949.',
			claims: ['canada-joins']
		}
	},
	others: {
		what: 'joined',
		full: 'Australia and New Zealand',
		when: when('australia-new-zealand-join'),
		detail: {
			text: 'Australia and New Zealand are listed as joining in 1956.',
			claims: ['australia-new-zealand-join']
		}
	}
} as const;

const breaks = {
	nuclear: {
		what: 'break',
		full: 'nuclear secrets, not signals intelligence',
		short: 'nuclear secrets',
		when: when('rift-mcmahon-act'),
		until: { value: '1958', precision: 'year', plot: 'year' },
		detail: {
			text: 'The US Atomic Energy Act of 1946 cut off nuclear information to Britain until the agreement of 1958.',
			claims: ['rift-mcmahon-act']
		}
	},
	ordered: {
		what: 'break',
		full: 'intelligence to Britain, ordered cut:',
		short: 'Britain,',
		disputed: { full: 'whether it took effect is disputed', short: 'disputed' },
		when: when('rift-1973'),
		detail: {
			text: 'In August 1973 Henry Kissinger ordered intelligence to Britain cut off. Historians differ on whether the cut took effect.',
			claims: ['rift-1973']
		}
	},
	'new-zealand-1985': {
		what: 'break',
		full: 'intelligence to New Zealand:',
		short: 'New Zealand,',
		disputed: { full: 'how much stopped is disputed', short: 'disputed' },
		when: when('rift-new-zealand'),
		detail: {
			text: 'In February 1985 US officials said that sharing was halted. A secret New Zealand report of 1986, found later, described only minor, temporary reductions in signals intelligence.',
			claims: ['rift-new-zealand']
		}
	},
	police: {
		what: 'break',
		full: 'one police channel, one case',
		short: 'one police channel',
		when: { value: '2017-05', precision: 'month', plot: 'month' },
		detail: {
			text: 'The pause concerned police information on one investigation, it was reported; other sharing continued.',
			claims: ['sharing-pause-scope', 'sharing-pause-length']
		}
	}
} as const;

const alliance = scene('atlas', {
	id: 'alliance',
	title: 'The alliance behind the channel',
	base: {
		partners: {
			uk: {
				full: 'United Kingdom',
				short: 'UK',
				detail: {
					text: 'British findings are shared with the four partners under Five Eyes arrangements, the BBC reported.',
					claims: ['police-sharing-chain']
				}
			},
			us: { full: 'United States', short: 'US' },
			canada: { full: 'Canada' },
			australia: { full: 'Australia' },
			'new-zealand': { full: 'New Zealand' }
		},
		channels: {
			'uk-us': 'open',
			'uk-canada': 'open',
			'uk-australia': 'open',
			'uk-new-zealand': 'open'
		},
		line: { from: 1946, to: 2017, events: joins }
	},
	steps: [
		{
			id: 'five-eyes',
			title: 'Five partners, joined between 1946 and 1956',
			short: 'Five partners, since 1946',
			dateline: 'The agreement on signals intelligence, and when each is listed as joining',
			text: [
				[
					'The alliance is older than this case. On 5 March 1946 Britain and the United States sign an agreement on communications intelligence: what can be learned from intercepted signals.',
					'ukusa-signed'
				],
				['Canada comes in by 1948 or 1949: records differ.', 'canada-joins'],
				['Australia and New Zealand are listed from 1956.', 'australia-new-zealand-join'],
				['These are the Five Eyes.', 'five-eyes-members'],
				[
					'Their agreement was not what was paused in May 2017, it was reported.',
					'sharing-pause-scope'
				]
			],
			alt: 'A map of the North Atlantic, with Australia and New Zealand in an inset. The five partners are tinted: the United Kingdom, the United States, Canada, Australia and New Zealand. From the United Kingdom a channel of two lines leads along a great circle to each of the four; those to Australia and New Zealand leave over the top of the map and come into the inset from above. Beneath it a line of years, 1946 to 2017, with three marks near its beginning: the United Kingdom and the United States in 1946, Canada in 1948 or 1949, Australia and New Zealand in 1956.',
			set: {},
			claims: ['five-eyes-members', 'ukusa-signed', 'canada-joins', 'australia-new-zealand-join'],
			note: 'This is an agreement about signals intelligence: intercepted messages. The findings of the Manchester police are another thing. Keep the two apart from the start; the next step depends on it.',
			ask: 'Why might countries agree to share what they find, for seventy years?'
		},
		{
			id: 'earlier-breaks',
			title: 'Earlier reported breaks, each by its kind',
			short: 'Earlier breaks, each by its kind',
			dateline: '1946 to 2017. A question mark: the records differ.',
			text: [
				['From 1946 to 1958 a US law kept nuclear information from Britain.', 'rift-mcmahon-act'],
				[
					'In August 1973 Henry Kissinger, the US national security adviser, ordered intelligence to Britain cut off; historians differ on whether it was.',
					'rift-1973'
				],
				[
					'In February 1985, in a dispute over a warship’s visit, US officials said that sharing with New Zealand was halted. A secret New Zealand report of 1986 describes minor and temporary reductions.',
					'rift-new-zealand'
				],
				[
					'In May 2017 it was one police channel, in one case, it was reported.',
					'sharing-pause-scope'
				]
			],
			alt: 'The same map. All four channels are open. Beside the one from the United Kingdom to the United States a thinner one has come, and it is cut: one police channel, one case, about a day. On the line of years four breaks have come, each with its kind: nuclear secrets, from 1946 to 1958; intelligence to Britain, ordered cut in August 1973, with a question mark, because whether it took effect is disputed; intelligence to New Zealand in February 1985, with a question mark, because how much stopped is disputed; and in May 2017 one police channel, in one case.',
			set: {
				strand: 'cut',
				channelNote: {
					full: 'one police channel, one case, about a day',
					short: 'one police channel',
					detail: {
						text: 'Greater Manchester Police, it was reported, stopped sending information on one investigation. The wider channels were understood to be unaffected.',
						claims: ['sharing-pause-scope', 'sharing-pause-length']
					}
				},
				line: { from: 1946, to: 2017, events: { ...joins, ...breaks } },
				focus: ['nuclear', 'ordered', 'new-zealand-1985', 'police']
			},
			claims: ['rift-mcmahon-act', 'rift-1973', 'rift-new-zealand', 'sharing-pause-scope'],
			people: ['henry-kissinger'],
			note: 'Name the kind each time: nuclear secrets are not signals intelligence, and neither is a police file. Two of the four are disputed. Suez in 1956 is not here: that intelligence sharing was cut then is itself disputed, and it is not shown as a pause.',
			ask: 'Which of the three before it is most like May 2017? What would you need to know to be sure?'
		}
	]
});

export const ukReaction = chapter({
	id: 'uk-reaction',
	title: 'The UK reaction',
	scenes: [reaction, pause, alliance]
});
