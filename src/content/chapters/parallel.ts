import { chapter, scene } from '../language';

type Stages = Parameters<typeof scene<'parallel', string>>[1]['base']['stages'];

/**
 * The stages that both disclosures passed through. What Israel answered is told twice: by its Prime
 * Minister on 22 May, and by its Defence Minister two days later.
 */
const stagesWith = (answer: Stages[number]['right'] & object): Stages => [
	{
		id: 'gathered',
		full: 'Gathered by',
		alike: true,
		left: {
			full: 'British police',
			detail: {
				text: 'Greater Manchester Police passed their findings on by an agreed route.',
				claims: ['police-sharing-chain']
			}
		},
		right: {
			full: 'Israel, it was reported',
			short: 'Israel, reports say',
			detail: {
				text: 'The New York Times reported on 16 May that Israel was the source. Israeli officials would not confirm it.',
				claims: ['nyt-names-israel']
			}
		}
	},
	{
		id: 'shared',
		full: 'Shared with',
		alike: true,
		left: {
			full: 'the FBI, the Prime Minister said',
			short: 'the FBI',
			detail: {
				text: 'Theresa May spoke of information that had been shared by the police with the FBI.',
				claims: ['may-g7-police-fbi']
			}
		},
		right: {
			full: 'the United States, it was reported',
			short: 'the United States',
			detail: {
				text: 'The Washington Post reported that the partner had not agreed to its being shared further.',
				claims: ['washington-post-report']
			}
		}
	},
	{
		id: 'disclosed-by',
		full: 'Disclosed by',
		alike: false,
		left: {
			full: 'not established; US law enforcement, officials believed',
			short: 'not established',
			piece: { mark: 'account', state: 'leaked' },
			detail: {
				text: 'The BBC reported that British officials believed it was US law enforcement. The inspector general did not identify who gave the report to the New York Times. Some details came from France, the Guardian reported.',
				claims: ['leak-origin-law-enforcement', 'oig-no-leaker-found', 'french-disclosures']
			}
		},
		right: {
			full: 'the President, it was reported',
			short: 'the President, reports say',
			piece: { mark: 'finding', state: 'leaked' },
			detail: {
				text: 'The Washington Post reported it on 15 May. The national security adviser called the story as reported false.',
				claims: ['washington-post-report', 'white-house-denies']
			}
		}
	},
	{
		id: 'disclosed-to',
		full: 'Disclosed to',
		alike: false,
		left: {
			full: 'newsrooms, then everyone',
			short: 'newsrooms',
			detail: {
				text: 'News organisations in the United States published it.',
				claims: ['key-information-ended-up-in-us-media']
			}
		},
		right: {
			full: 'Russia’s foreign minister and ambassador',
			short: 'Russian officials',
			detail: {
				text: 'Donald Trump met Sergey Lavrov and Sergey Kislyak in the Oval Office on 10 May 2017.',
				claims: ['oval-office-meeting', 'washington-post-report']
			}
		}
	},
	{
		id: 'authority',
		full: 'On what authority',
		short: 'Authority',
		alike: false,
		left: {
			full: 'none on record; “deeply troubling”, the President said',
			short: 'none on record',
			detail: {
				text: 'No authority for it is on record. President Trump called the leaks deeply troubling and asked for a review.',
				claims: ['trump-statement-on-leaks', 'oig-no-leaker-found']
			}
		},
		right: {
			full: '“the absolute right”, the President wrote',
			short: '“the absolute right”',
			detail: {
				text: 'Donald Trump wrote on 16 May that he had wanted to share facts with Russia, “which I have the absolute right to do”.',
				claims: ['trump-absolute-right']
			}
		}
	},
	{
		id: 'at-risk',
		full: 'At risk',
		alike: true,
		left: {
			full: 'investigations, police chiefs said',
			short: 'investigations',
			detail: {
				text: 'Police chiefs said that a breach of trust “undermines our investigations”. The Home Secretary would not say that this one had been compromised.',
				claims: ['police-chiefs-statement', 'rudd-asked-if-compromised']
			}
		},
		right: {
			full: 'a source’s life, it was reported; disputed since',
			short: 'a source; disputed',
			detail: {
				text: 'ABC News reported that the life of a spy was at risk. Later reports describe a cyber operation, or a listening device; nothing was confirmed.',
				claims: ['abc-agent-at-risk', 'cyber-operation-report', 'commando-raid-report']
			}
		}
	},
	{
		id: 'answer',
		full: 'Answer',
		alike: true,
		left: {
			full: 'police stop sharing on the case, it was reported',
			short: 'a pause, one case',
			detail: {
				text: 'The BBC reported that police investigating the attack had stopped sharing information on it with the United States.',
				claims: ['sharing-pause-reported']
			}
		},
		right: answer
	},
	{
		id: 'followed',
		full: 'Said afterwards',
		short: 'Afterwards',
		alike: true,
		left: {
			full: 'working together again after about a day',
			short: 'together again',
			detail: {
				text: 'Mark Rowley, head of national counter-terrorism policing, said late on 25 May that police were working closely with their key partners.',
				claims: ['sharing-resumed', 'sharing-pause-length']
			}
		},
		right: {
			full: '“unprecedented intelligence cooperation”, he said',
			short: 'cooperation, he said',
			detail: {
				text: 'Avigdor Liberman, Defence Minister of Israel: “there’s unprecedented intelligence cooperation with the United States”.',
				claims: ['liberman-spot-repair']
			}
		}
	}
];

/** The same before anybody had reported whose secret it was. */
const unnamed = ([gathered, ...rest]: Stages): Stages => [
	{
		...gathered,
		right: {
			full: 'a partner, not named',
			short: 'a partner',
			detail: {
				text: 'The Washington Post reported that the information came from a partner that had not agreed to its being shared.',
				claims: ['washington-post-report']
			}
		}
	},
	...rest
];

const terrific = {
	full: '“intelligence cooperation is terrific”, the Prime Minister said',
	short: '“terrific”',
	detail: {
		text: 'Benjamin Netanyahu, Prime Minister of Israel, in Jerusalem on 22 May: “intelligence cooperation is terrific”.',
		claims: ['netanyahu-terrific']
	}
} as const;

const repaired = {
	full: '“a spot repair”, the Defence Minister said',
	short: '“a spot repair”',
	detail: {
		text: 'Avigdor Liberman, Defence Minister of Israel, on 24 May: “I can confirm that we did a spot repair and that there’s unprecedented intelligence cooperation with the United States.” He spoke in Hebrew; the AP has “specific correction”, The Hill “pinpoint correction”.',
		claims: ['liberman-spot-repair']
	}
} as const;

const disclosure = ['gathered', 'shared', 'disclosed-by', 'disclosed-to'] as const;
const all = [...disclosure, 'authority', 'at-risk', 'answer', 'followed'] as const;

const parallel = scene('parallel', {
	id: 'parallel',
	title: 'Two disclosures, stage by stage',
	base: {
		lanes: { left: { full: 'Manchester' }, right: { full: 'Israel' } },
		stages: stagesWith(terrific),
		shown: { left: [], right: [] }
	},
	steps: [
		{
			id: 'oval-office',
			title: 'A partner’s secret goes to Russia, it is reported',
			short: 'Passed to Russia, it is reported',
			dateline: '10 and 15 May 2017, Washington',
			text: [
				[
					'The article sets another disclosure beside Manchester’s.',
					'article-last-week-trump-revealed'
				],
				[
					'On 10 May the US President, Donald Trump, meets Russia’s foreign minister, Sergey Lavrov, and its ambassador, Sergey Kislyak.',
					'oval-office-meeting'
				],
				[
					'He told them highly classified information from a partner that had not agreed to its being passed on, the Washington Post reports on 15 May.',
					'washington-post-report',
					'article-last-week-trump-revealed'
				],
				[
					'The story as reported is false, says H.R. McMaster, the national security adviser.',
					'white-house-denies'
				]
			],
			alt: 'A new picture: two lanes run down through eight stages. The left one is faint and still empty. The right one, a double line, is drawn through four. Gathered by: a partner, not yet named here. Shared with: the United States. Then it parts from its neighbour. Disclosed by: the President, it was reported, marked with a torn piece in the colour of a leak. Disclosed to: Russia’s foreign minister and ambassador.',
			set: {
				lanes: { left: { full: 'Manchester' }, right: { full: 'A partner' } },
				stages: unnamed(stagesWith(terrific)),
				shown: { left: [], right: disclosure },
				focus: ['disclosed-by', 'disclosed-to']
			},
			claims: ['oval-office-meeting', 'washington-post-report', 'white-house-denies'],
			people: ['donald-trump', 'sergey-lavrov', 'sergey-kislyak', 'h-r-mcmaster'],
			note: 'The Post cited current and former officials. The White House first called the story false, then called the conversation appropriate: the next step has the second answer. The torn piece means what it meant in chapter 1: passed on further than its holder agreed to.',
			ask: 'Whose secret is it: the one who gathered it, or the one who was given it?'
		},
		{
			id: 'absolute-right',
			title: 'The President claims “the absolute right”',
			dateline: 'Tuesday 16 May 2017, Washington',
			text: [
				['The next day the President, Donald Trump, answers in two posts.', 'trump-absolute-right'],
				[
					'“As President I wanted to share with Russia (at an openly scheduled W.H. meeting) which I have the absolute right to do, facts pertaining to terrorism and airline flight safety. Humanitarian reasons, plus I want Russia to greatly step up their fight against ISIS & terrorism.”',
					'trump-absolute-right'
				],
				[
					'His security adviser, H.R. McMaster, calls the conversation wholly appropriate. “The president wasn’t even aware of where this information came from”.',
					'mcmaster-wholly-appropriate'
				]
			],
			alt: 'The right lane is drawn one stage further. On what authority: “the absolute right”, the President wrote. The stages before it step back. The left lane is still faint.',
			set: {
				lanes: { left: { full: 'Manchester' }, right: { full: 'A partner' } },
				stages: unnamed(stagesWith(terrific)),
				shown: { left: [], right: [...disclosure, 'authority'] },
				focus: ['authority']
			},
			claims: ['trump-absolute-right', 'mcmaster-wholly-appropriate'],
			people: ['donald-trump', 'h-r-mcmaster'],
			note: 'Read the two tweets whole; they are in the sources. A president may declassify. Whether a partner’s agreement is kept is another question: keep the two apart.',
			ask: 'Something can be allowed and still cost trust. Can you name an example from ordinary life?'
		},
		{
			id: 'israel-named',
			title: 'Israel is named, and a source is said to be at risk',
			short: 'Israel named, a source at risk',
			dateline: '16 May 2017, and what was reported later',
			text: [
				[
					'The partner was Israel, the New York Times reports. Israeli officials do not confirm it.',
					'nyt-names-israel'
				],
				[
					'ABC News reports: “The life of a spy placed by Israel inside ISIS is at risk tonight, according to current and former U.S. officials”.',
					'abc-agent-at-risk'
				],
				[
					'Citing such reports, the article says an agent could be in danger.',
					'article-agent-at-risk'
				],
				[
					'Later ones differ. The New York Times was reported in June to say a cyber operation; Vanity Fair, in November, a listening device left by commandos.',
					'cyber-operation-report',
					'commando-raid-report'
				]
			],
			alt: 'The right lane now has a name, Israel, and at the first stage the words: Israel, it was reported. It runs one stage further and comes close to its neighbour again. At risk: a source’s life, it was reported; disputed since.',
			set: {
				shown: { left: [], right: [...disclosure, 'authority', 'at-risk'] },
				focus: ['gathered', 'at-risk']
			},
			claims: [
				'nyt-names-israel',
				'abc-agent-at-risk',
				'article-agent-at-risk',
				'cyber-operation-report',
				'commando-raid-report'
			],
			note: 'Nothing about the source was ever officially confirmed. The June report is the New York Times’s, the November one Vanity Fair’s; neither page was seen by those who checked the facts, only reports of them.',
			ask: 'Three reports, three kinds of source. How should a later article treat the first one?'
		},
		{
			id: 'the-remark',
			title: 'Hours before the attack, a remark in Jerusalem',
			short: 'A remark in Jerusalem',
			dateline: 'Monday 22 May 2017, Jerusalem',
			text: [
				[
					'Hours before the attack in Manchester, Trump is with the Prime Minister of Israel, Benjamin Netanyahu, in Jerusalem. Reporters are leaving the room; the article calls it a press conference.',
					'trump-netanyahu-remark'
				],
				[
					'“I never mentioned the word or the name ‘Israel’. Never mentioned during that conversation”, he says; outlets print it in several ways.',
					'trump-netanyahu-remark'
				],
				[
					'The article reads that as confirming the country by accident. The New York Times had reported it six days before.',
					'trump-let-slip-israel',
					'nyt-names-israel'
				],
				['Netanyahu says: “intelligence cooperation is terrific”.', 'netanyahu-terrific']
			],
			alt: 'The right lane reaches the next stage. Answer: “intelligence cooperation is terrific”, the Prime Minister said. The other stages step back.',
			set: {
				shown: { left: [], right: [...disclosure, 'authority', 'at-risk', 'answer'] },
				focus: ['answer']
			},
			claims: ['trump-netanyahu-remark', 'trump-let-slip-israel', 'netanyahu-terrific'],
			people: ['donald-trump', 'benjamin-netanyahu'],
			note: 'The article speaks of a press conference; a pool report describes reporters being ushered out before a meeting. Outlets print the sentence in several ways; they are in the sources. The clock time is known to the hour: shortly after 18:04 in Jerusalem, 16:04 in Manchester.',
			ask: 'No report had said that he spoke the name. What, then, did the remark add?'
		},
		{
			id: 'spot-repair',
			title: 'A “spot repair”, and “unprecedented intelligence cooperation”',
			short: 'A “spot repair”, and cooperation',
			dateline: 'Wednesday 24 May 2017',
			text: [
				[
					'The Defence Minister of Israel, Avigdor Liberman, says: “I can confirm that we did a spot repair and that there’s unprecedented intelligence cooperation with the United States.”',
					'liberman-spot-repair'
				],
				[
					'The article quotes the first half, as a change still to come.',
					'liberman-spot-repair',
					'liberman-protocols-changed'
				],
				[
					'Israeli officials were not impressed, it says. Unnamed ones were reported to be angry.',
					'israeli-officials-not-impressed'
				],
				[
					'Those who gave their names played it down: on 16 May Ron Dermer, the ambassador in Washington, spoke of “full confidence”.',
					'dermer-full-confidence',
					'israeli-officials-not-impressed'
				]
			],
			alt: 'The right lane reaches its end. Answer: “a spot repair”, the Defence Minister said. Said afterwards: “unprecedented intelligence cooperation”, he said.',
			set: {
				stages: stagesWith(repaired),
				shown: { left: [], right: all },
				focus: ['answer', 'followed']
			},
			claims: [
				'liberman-spot-repair',
				'liberman-protocols-changed',
				'israeli-officials-not-impressed',
				'dermer-full-confidence'
			],
			people: ['avigdor-liberman', 'ron-dermer'],
			note: 'He spoke in Hebrew; others translate “specific correction” and “pinpoint correction”. What was repaired he did not say. Never quote one half of the sentence without the other.',
			ask: 'Quote either half alone. How does the story change each time?'
		},
		{
			id: 'side-by-side',
			title: 'Two disclosures: alike, and not alike',
			dateline:
				'May 2017. Where the lanes run close, the stages are of a kind; where they part, they are not.',
			text: [
				[
					'Both times one country’s findings go further than those who gathered them agreed to, it is reported.',
					'key-information-ended-up-in-us-media',
					'washington-post-report'
				],
				[
					'By whom is the difference: in one case no source was established; in the other the President claimed the right.',
					'oig-no-leaker-found',
					'trump-absolute-right'
				],
				['Both times the partnership goes on.', 'sharing-resumed', 'liberman-spot-repair'],
				[
					'The article concludes that Britain is not alone in growing wary, and looks ahead.',
					'uk-not-alone',
					'others-may-refuse'
				]
			],
			alt: 'The left lane, a solid line, is now drawn beside the right one, stage by stage. Alike: gathered by British police, and by Israel, it was reported; shared with the FBI, and with the United States; at risk, answer and what was said afterwards. In the middle they part. Disclosed by: not established, and the President, it was reported. Disclosed to: newsrooms and then everyone, and Russian officials. On what authority: none on record, and “the absolute right”.',
			set: {
				stages: stagesWith(repaired),
				shown: { left: all, right: all }
			},
			claims: [
				'uk-not-alone',
				'leak-origin-law-enforcement',
				'oig-no-leaker-found',
				'trump-absolute-right',
				'sharing-resumed'
			],
			note: 'Let the class fill the left lane from memory before you show it. The article’s contrast between law enforcement and the White House rests on a belief that officials were reported to hold. “Not alone” is its judgement.',
			ask: 'Which difference matters most: by whom, to whom, or on what authority?'
		}
	]
});

export const israeliParallel = chapter({
	id: 'israeli-parallel',
	title: 'The Israeli parallel',
	scenes: [parallel]
});
