/**
 * The lesson on the story. What pupils may answer names the claims that it rests on, as the sentences
 * of the story do; the question and the note of each step stand in the step itself.
 */
import type { Lesson } from '../lib/story/lesson';
import type { StepId } from './chapters';
import type { ClaimId, TermId } from './language';

export const lesson: Lesson<StepId, ClaimId, TermId> = {
	summary:
		'A class follows what became public after the Manchester Arena attack of May 2017, and how. It learns to hold an opinion article against the record.',
	glance: [
		{ what: 'Ages', words: '14 to 18' },
		{ what: 'Stages', words: 'Key Stages 4 and 5; Grades 9 to 12' },
		{ what: 'Subjects', words: 'Citizenship, media studies, English, politics, journalism' },
		{
			what: 'You need',
			words: 'one screen; paper for each pupil. No pupil needs a device or an account.'
		}
	],
	outcomes: [
		'tell apart what is confirmed, reported, disputed, worked out and argued',
		'explain how a finding travels from one police force to a partner country, and what a leak changes',
		'say in one sentence what stopped in May 2017, and what did not',
		'check a claim of an article: who is behind it, what the evidence is, what others say',
		'explain why “not found” is not the same as “did not happen”',
		'weigh what the public gains from knowing against what an investigation may lose'
	],
	care: {
		before: [
			[
				'Twenty-two people were killed. Say so first, plainly, before any picture.',
				'attack-deaths'
			],
			[
				'Police liaison officers told their families that material had been leaked, and it caused them much distress. Say that, and no more.',
				'hopkins-on-families'
			],
			[
				'Tell pupils a lesson ahead what this one is about. Ask colleagues whether anyone in the class has a tie to this attack or to another.'
			],
			[
				'Do not ask pupils to imagine the attack or the grief, and do not act anything out. No pupil should be asked where they were.'
			],
			[
				'The lesson shows none of the leaked photographs, nor the map. It does not describe the device and does not name the attacker. Please keep to that. If a pupil says the name, move on without repeating it.'
			],
			[
				'Do not send pupils to search for the first reports: they would find what is left out here.'
			],
			[
				'The lesson is about information and trust. Stop any remark that blames a faith, a people or a nation.'
			]
		],
		affected: [
			[
				'Let the pupil leave the room with an adult they know, and ask for no reasons in front of others.'
			],
			['Offer other work for the rest of the hour. Nothing needs to be explained.'],
			['Tell your school’s own safeguarding lead the same day, and follow your school’s policy.'],
			['Speak with the pupil afterwards, when they choose. Leave the lesson out if that is better.']
		]
	},
	cuts: [
		{
			id: 'short',
			title: 'The short cut, 20 minutes',
			minutes: 20,
			segments: [
				{
					title: 'Before the story',
					minutes: 2,
					steps: [],
					activity: {
						kind: 'vote',
						words: 'Read the content note aloud. Take the vote and write the numbers down.',
						minutes: 2
					}
				},
				{
					title: 'The leaks',
					minutes: 8,
					steps: [
						{ step: 'opening', minutes: 1, ask: false },
						{ step: 'how-it-travels', minutes: 1, ask: false },
						{ step: 'the-name-held', minutes: 1, ask: false, skip: true },
						{ step: 'the-name-published', minutes: 2, ask: true },
						{ step: 'it-happens-again', minutes: 1, ask: false },
						{ step: 'who-leaked', minutes: 2, ask: true, skip: true }
					]
				},
				{
					title: 'The UK reaction',
					minutes: 4,
					steps: [
						{ step: 'families', minutes: 1, ask: false },
						{ step: 'channel-cut', minutes: 1, ask: false },
						{ step: 'what-did-not-stop', minutes: 2, ask: true }
					]
				},
				{
					title: 'What happened next',
					minutes: 3,
					steps: [
						{ step: 'sharing-resumes', minutes: 1, ask: false, skip: true },
						{ step: 'forecast-and-outcome', minutes: 2, ask: true }
					]
				},
				{
					title: 'After the story',
					minutes: 3,
					steps: [],
					activity: {
						kind: 'exit',
						words: 'Vote again. Then the first question of the exit ticket, alone and in writing.',
						minutes: 3
					}
				}
			]
		},
		{
			id: 'long',
			title: 'The whole lesson, 50 minutes',
			minutes: 50,
			segments: [
				{
					title: 'Before the story',
					minutes: 4,
					steps: [],
					activity: {
						kind: 'vote',
						words:
							'Read the content note aloud and say what will not be shown. Take the vote, write the numbers down and hear one reason from each side.',
						minutes: 4
					}
				},
				{
					title: 'The leaks',
					minutes: 11,
					steps: [
						{ step: 'opening', minutes: 1, ask: false },
						{ step: 'how-it-travels', minutes: 1, ask: false },
						{ step: 'first-disclosures', minutes: 1, ask: false, skip: true },
						{ step: 'the-name-held', minutes: 1, ask: false },
						{ step: 'the-name-published', minutes: 2, ask: true },
						{ step: 'it-happens-again', minutes: 1, ask: false },
						{ step: 'who-leaked', minutes: 2, ask: true },
						{ step: 'published-before-released', minutes: 2, ask: true, skip: true }
					]
				},
				{
					title: 'The UK reaction',
					minutes: 8,
					steps: [
						{ step: 'families', minutes: 1, ask: false },
						{ step: 'irritating', minutes: 1, ask: false, skip: true },
						{ step: 'the-mayor', minutes: 2, ask: true },
						{ step: 'police-chiefs', minutes: 1, ask: false, skip: true },
						{ step: 'channel-cut', minutes: 1, ask: false },
						{ step: 'what-did-not-stop', minutes: 2, ask: true }
					]
				},
				{
					title: 'The Israeli parallel',
					minutes: 5,
					steps: [
						{ step: 'oval-office', minutes: 1, ask: false },
						{ step: 'spot-repair', minutes: 2, ask: true, skip: true },
						{ step: 'side-by-side', minutes: 2, ask: true }
					]
				},
				{
					title: 'Possible consequences',
					minutes: 5,
					steps: [
						{ step: 'a-mosaic', minutes: 1, ask: false },
						{ step: 'five-share', minutes: 1, ask: false, skip: true },
						{ step: 'one-stops', minutes: 1, ask: false },
						{ step: 'your-turn', minutes: 2, ask: true, skip: true }
					]
				},
				{
					title: 'What happened next',
					minutes: 5,
					steps: [
						{ step: 'same-day', minutes: 1, ask: false, skip: true },
						{ step: 'sharing-resumes', minutes: 1, ask: false },
						{ step: 'no-one-found', minutes: 1, ask: false },
						{ step: 'forecast-and-outcome', minutes: 2, ask: true }
					]
				},
				{
					title: 'The article and the record',
					minutes: 8,
					steps: [],
					activity: {
						kind: 'task',
						words:
							'Read the worked claim together. Then each pair takes one of the others, with the table of article and record on the screen or read aloud.',
						minutes: 8
					}
				},
				{
					title: 'After the story',
					minutes: 4,
					steps: [],
					activity: {
						kind: 'exit',
						words: 'Vote again. Then the exit ticket, alone and in writing.',
						minutes: 4
					}
				}
			]
		}
	],
	vocabulary: [
		'leak',
		'live-investigation',
		'unnamed-official',
		'counter-terrorism-policing',
		'family-liaison-officer',
		'five-eyes',
		'signals-intelligence',
		'inspector-general'
	],
	vote: {
		statement: 'A newsroom that learns what police want to keep quiet should publish it.',
		how: 'Agree, disagree or not sure: by hands, or by where pupils stand. No debate yet.',
		after:
			'Vote again at the end. Ask one who moved, and one who did not, for a reason. There is no right number.'
	},
	steps: {
		opening: {
			expect: [
				['Police, courts, editors, the public: answers will differ, and each needs a reason.'],
				['Listen for both sides: a case may need quiet, and the public has a right to ask.']
			],
			misconception: [
				['Pupils may expect a story about the attack.'],
				[
					'It is about what was published afterwards, before police were ready to release it.',
					'key-information-ended-up-in-us-media'
				]
			],
			rests: ['attack-deaths', 'hopkins-on-families']
		},
		'evidence-gathered': {
			expect: [
				['To be sure that it is the right name.'],
				[
					'To arrest people whom the suspect knew before they hear of it: detectives have said so of their practice, the BBC reported.',
					'police-36-hour-practice'
				]
			],
			misconception: [
				['Pupils may think that police kept what they had to themselves.'],
				[
					'Findings were passed on, by a route that the BBC described: the next step shows it.',
					'police-sharing-chain'
				]
			]
		},
		'how-it-travels': {
			expect: [
				['Lost: control over who sees it next.'],
				['Gained: more people can act on it, and may send something back.']
			],
			misconception: [
				['Pupils may think that Manchester police sent findings straight to America.'],
				[
					'They go to national counter-terrorism policing first, the BBC reported, and from there to partners.',
					'police-sharing-chain'
				]
			]
		},
		'first-disclosures': {
			expect: [
				[
					'The first number was 20, from US officials; the number killed was 22.',
					'us-media-report-death-toll',
					'attack-deaths'
				],
				[
					'It matters: a wrong number is hard to take back, and people remember who gave it. First is not the same as right.'
				]
			],
			misconception: [
				['Pupils may think that the newsrooms guessed.'],
				['They cited US officials.', 'us-media-report-death-toll', 'us-media-report-suicide-bomber']
			]
		},
		'the-name-held': {
			expect: [
				[
					'What the public gains by knowing now; what may be lost by it; whether others will publish anyway.'
				],
				[
					'Some British outlets that knew the name held it back when they were asked to.',
					'media-asked-not-to-name'
				]
			],
			misconception: [
				['Pupils may think that newsrooms were forbidden to publish it.'],
				['They were asked not to.', 'media-asked-not-to-name']
			]
		},
		'the-name-published': {
			expect: [
				['The police chose neither the hour nor the words. What needed secrecy has lost it.'],
				[
					'The Home Secretary said next day that police wanted “to control the flow of information in order to protect operational integrity, the element of surprise”.',
					'rudd-interview'
				]
			],
			misconception: [
				['Pupils may think that it is known who gave the network the name.'],
				[
					'The Associated Press had it from a US official, who is not named. No record found says more.',
					'ap-confirms-suspect-name'
				]
			],
			rests: ['naming-gap']
		},
		'it-happens-again': {
			expect: [
				[
					'The record has more than two: the method, a death toll, the name, further details, then photographs, a map and an account.',
					'us-media-report-suicide-bomber',
					'us-media-report-death-toll',
					'cbs-names-suspect',
					'nbc-reports-further-details',
					'nyt-publishes-photographs'
				],
				[
					'Two fits if the article counts before and after the Home Secretary’s warning. It depends on what is counted.',
					'leaks-not-once-but-twice',
					'rudd-interview'
				]
			],
			misconception: [
				['Pupils may take 14:23 and 18:59 for the times of publication.'],
				[
					'They are the latest that it can have been.',
					'nbc-reports-further-details',
					'nyt-publishes-photographs'
				]
			]
		},
		'who-leaked': {
			expect: [
				[
					'A person who says so under their own name, a document, or a finding by someone who looked.'
				],
				[
					'The one who looked, the US inspector general, had not identified who gave the report to the newspaper.',
					'oig-no-leaker-found'
				],
				[
					'What officials were reported to believe is a lead, and not a finding.',
					'leak-origin-law-enforcement'
				]
			],
			misconception: [
				['Pupils may think that an American official was caught.'],
				[
					'Nobody was identified; and some details came from France, the Guardian reported.',
					'oig-no-leaker-found',
					'french-disclosures'
				]
			]
		},
		'what-police-knew': {
			expect: [
				[
					'To be certain: fingerprints gave further evidence at 10:35.',
					'police-fingerprint-result'
				],
				[
					'To arrest people whom the suspect knew first, which detectives have described as their practice, the BBC reported.',
					'police-36-hour-practice'
				],
				['To let those who are close to it hear it from the police, and not from the news.']
			],
			misconception: [
				['Pupils may think that these marks are all that police did that night.'],
				[
					'They are the few moments whose time is on record.',
					'police-find-bank-card',
					'police-facial-comparison',
					'police-fingerprint-result'
				]
			]
		},
		'published-before-released': {
			expect: [
				['The first report with its time on it, and the minute of the police statement.'],
				[
					'Neither was found: the network’s time is worked out, and police gave the name at some time between 16:56 and 17:45.',
					'cbs-names-suspect',
					'police-name-suspect'
				],
				['Until then it is hours before, and no number of them.', 'naming-gap']
			],
			misconception: [
				['Pupils may want to split the difference.'],
				[
					'Nearly three and a half hours by one report, at least six by another: a number between them is in neither.',
					'naming-gap'
				]
			]
		},
		'second-day': {
			expect: [
				[
					'The warning: records put what was published after it.',
					'rudd-then-it-happened-again',
					'rudd-interview'
				],
				[
					'The bars alone do not say so, since that of the photographs is open to the left: by 18:59 is the latest.',
					'nyt-publishes-photographs'
				]
			],
			misconception: [
				['Pupils may think that one led to the other.'],
				['The clock shows what came after what, and not why.', 'rudd-then-it-happened-again']
			]
		},
		'why-hours-matter': {
			expect: [
				[
					'Evidence would be an arrest that failed or a thing destroyed, and somebody in a position to know who says that the leak was why.'
				],
				['What the article offers is a possibility.', 'leaks-may-have-warned-associates'],
				[
					'Asked if the investigation had been compromised, the Home Secretary would not go that far.',
					'rudd-asked-if-compromised'
				]
			],
			misconception: [
				['Pupils may take 36 hours for a deadline that was missed.'],
				[
					'It is a general practice, as detectives have described it, the BBC reported.',
					'police-36-hour-practice'
				]
			]
		},
		families: {
			expect: [
				['The people who were killed and their families come first.', 'attack-deaths'],
				[
					'What ministers said is easier to judge beside what the leak did to them.',
					'hopkins-on-families'
				]
			]
		},
		irritating: {
			expect: [
				['The reason that she gave: what police want to protect.', 'rudd-interview'],
				['What she had asked: that it should not happen again.', 'rudd-interview'],
				['One word sounds like a mood. The sentence is an argument.']
			],
			misconception: [
				['Pupils may think that a higher step is a greater anger.'],
				['The stair counts what was said and done, in its order.']
			]
		},
		disbelief: {
			expect: [
				['In part: they too speak without their names.'],
				[
					'But they gave away a feeling, “disbelief and astonishment”, and nothing that the police were holding.',
					'whitehall-disbelief'
				]
			],
			misconception: [
				['Pupils may take “leaked from inside the US system” for a finding.', 'whitehall-furious'],
				[
					'A source said it. Who gave the newspaper the report was not identified.',
					'whitehall-furious',
					'oig-no-leaker-found'
				]
			]
		},
		'the-mayor': {
			expect: [
				[
					'By going to where he wrote it: his post has “disrespectful”, and the article has “distrustful”.',
					'burnham-tweet',
					'burnham-article-quote'
				],
				[
					'It matters: one word is about respect, the other about trust, which is what the article is about.',
					'burnham-article-quote'
				]
			],
			misconception: [
				['Pupils may think that one wrong word makes the rest untrue.'],
				['That he complained is on record, in his own words.', 'burnham-tweet']
			],
			rests: ['lukens-condemns-leaks']
		},
		'police-chiefs': {
			expect: [
				['Any of the three, with a reason.'],
				[
					'A good answer asks whose confidence: that of “victims, witnesses and their families”.',
					'police-chiefs-statement'
				]
			],
			misconception: [
				['Pupils may think that the statement turns against partners.'],
				['It begins by valuing them. The article leaves that out.', 'police-chiefs-statement']
			]
		},
		'at-nato': {
			expect: [
				[
					'Acts: the telephone call, the Mayor’s complaint, the talk at NATO and, as the BBC reported, the pause. The rest are words.',
					'rudd-calls-kelly',
					'burnham-tweet',
					'may-raises-leaks-with-trump',
					'sharing-pause-reported'
				],
				[
					'Which did more is open. The police spoke of “fresh assurances”; what brought them about, they did not say.',
					'sharing-resumed'
				]
			],
			misconception: [
				['Pupils may think that the Prime Minister ordered the pause.'],
				[
					'Downing Street was not behind it, a No 10 source said.',
					'sharing-pause-not-downing-street'
				]
			]
		},
		'channel-cut': {
			expect: [
				['Help from abroad, time and goodwill.'],
				['On the other side is the risk that what is sent on comes out.']
			],
			misconception: [
				['Pupils may think that somebody announced the pause.'],
				[
					'It is known from what the BBC reported, and from a source who spoke to Reuters.',
					'sharing-pause-reported',
					'sharing-pause-until-assurances'
				]
			]
		},
		'what-did-not-stop': {
			expect: [
				[
					'One of many: Police pause sharing on one case, reports say.',
					'sharing-pause-reported',
					'sharing-pause-scope'
				],
				['Check each one: who stopped, what, with whom, and that it was reported.']
			],
			misconception: [
				['Pupils may write that Britain stopped sharing intelligence.'],
				[
					'It was police information on one investigation; MI5, MI6 and GCHQ were understood to be unaffected.',
					'sharing-pause-scope'
				]
			],
			rests: ['sharing-pause-length']
		},
		'five-eyes': {
			expect: [
				['Nobody can look everywhere. Each finds what others miss.'],
				['Trust grows with use.']
			],
			misconception: [
				['Pupils may think that this agreement was paused.'],
				[
					'It is about signals intelligence. What was paused, it was reported, was police information on one investigation.',
					'ukusa-signed',
					'sharing-pause-scope'
				]
			]
		},
		'earlier-breaks': {
			expect: [
				[
					'None is the same: one is about nuclear secrets, and of two it is disputed what stopped.',
					'rift-mcmahon-act',
					'rift-1973',
					'rift-new-zealand'
				],
				['To be sure: what was held back, from whom, for how long, and who says so.']
			],
			misconception: [
				['Pupils may think that the alliance itself broke four times.'],
				[
					'Each mark is of its own kind; the last, it was reported, is one police channel.',
					'rift-mcmahon-act',
					'rift-1973',
					'rift-new-zealand',
					'sharing-pause-scope'
				]
			],
			rests: ['rift-suez']
		},
		'oval-office': {
			expect: [
				['Most will say: of the one who gathered it. To be told a thing is not to own it.'],
				['Some will say that whoever has to act on it must be free to use it.'],
				['The Washington Post reported that the partner had not agreed.', 'washington-post-report']
			],
			misconception: [
				['Pupils may think that the White House confirmed the report.'],
				[
					'It called the story as reported false; the next day it called the conversation wholly appropriate.',
					'white-house-denies',
					'mcmaster-wholly-appropriate'
				]
			]
		},
		'absolute-right': {
			expect: [
				['Passing on what a friend said in private. Reading a message that was left open.'],
				['A right says what you may do. Trust decides what you are told next time.']
			],
			misconception: [
				['Pupils may think that he was told whose secret it was.'],
				[
					'He “wasn’t even aware of where this information came from”, his security adviser said.',
					'mcmaster-wholly-appropriate'
				]
			]
		},
		'israel-named': {
			expect: [
				['As what was reported then: with its date, and with what came later.'],
				[
					'ABC News reported a spy; later reports tell of a cyber operation, and of a listening device.',
					'abc-agent-at-risk',
					'cyber-operation-report',
					'commando-raid-report'
				]
			],
			misconception: [
				['Pupils may think that the last report must be the right one.'],
				['None of them was officially confirmed.', 'article-agent-at-risk']
			]
		},
		'the-remark': {
			expect: [
				[
					'Little that was new: the New York Times had reported the country six days before.',
					'nyt-names-israel',
					'trump-let-slip-israel'
				],
				[
					'But it came from the President himself, and the article reads it as confirming the country by accident.',
					'trump-let-slip-israel',
					'trump-netanyahu-remark'
				]
			],
			misconception: [
				['Pupils may think that the country first became known here.'],
				['The New York Times reported it on 16 May.', 'nyt-names-israel']
			]
		},
		'spot-repair': {
			expect: [
				[
					'With “we did a spot repair” alone, something was broken; with “there’s unprecedented intelligence cooperation” alone, nothing ever was.',
					'liberman-spot-repair'
				],
				['Only the whole sentence says both.', 'liberman-spot-repair']
			],
			misconception: [
				['Pupils may think that he said what was repaired.'],
				[
					'He gave no detail. That it was a matter of protocols is how reporters read it.',
					'liberman-spot-repair',
					'liberman-protocols-changed'
				]
			]
		},
		'side-by-side': {
			expect: [
				[
					'By whom: not established in one case; the President, it was reported, in the other.',
					'oig-no-leaker-found',
					'washington-post-report'
				],
				[
					'To whom: newsrooms, or officials of another state.',
					'key-information-ended-up-in-us-media',
					'washington-post-report'
				],
				[
					'On what authority: none on record, or “the absolute right”.',
					'oig-no-leaker-found',
					'trump-absolute-right'
				],
				['Each can be argued. A good answer says to whom it matters.']
			],
			misconception: [
				['Pupils may think that one of the two led to the other.'],
				[
					'It is the article that sets them side by side.',
					'article-last-week-trump-revealed',
					'uk-not-alone'
				]
			]
		},
		'a-pattern': {
			expect: [
				['Once may be a mistake; twice looks like a habit.'],
				['It counts whether they own up, and what they change.']
			],
			misconception: [
				['Pupils may think that a country said that it would stop.'],
				[
					'An official who is not named told the Associated Press that his country might, if a report were confirmed.',
					'european-official-may-stop-sharing'
				]
			]
		},
		'a-mosaic': {
			expect: [
				['That findings can be wrong, late or misread.'],
				['That partners are not alike, and that somebody has to look at the table.']
			],
			misconception: [
				['Pupils may think that these are the Five Eyes and their real chances.'],
				['They are five made-up partners, with numbers chosen to be legible.']
			]
		},
		'five-share': {
			expect: [
				['Each partner finds a given tile only one time in five, so some tiles nobody finds.'],
				['With fewer than three tiles, all the sharing in the world does not help.']
			],
			misconception: [
				['Pupils may take 80 in a hundred for a real success rate.'],
				['It follows from the chosen numbers, and is evidence of nothing else.']
			]
		},
		'one-stops': {
			expect: [
				['Nobody at the table: what was never laid down leaves no gap there.'],
				['The one who held it back may know, and may not know that it mattered.']
			],
			misconception: [
				['Pupils may think that in May 2017 a whole partner stopped.'],
				[
					'It was one police channel, on one case, for about a day, it was reported.',
					'sharing-pause-scope',
					'sharing-pause-length'
				]
			]
		},
		'fewer-friends': {
			expect: [
				['The experiment cannot say how likely it is.'],
				[
					'In the record: a country that says it has stopped, and for how long. No lasting withdrawal because of these leaks was found; the search was limited, and that is no proof.',
					'forecast-against-outcome'
				]
			],
			misconception: [
				['Pupils may take the numbers for the article’s forecast.'],
				[
					'The article warns of few friends left. The numbers belong to the tiles alone.',
					'not-many-friends-left'
				]
			]
		},
		'your-turn': {
			expect: [
				['For many it is how much hangs on the number of tiles that are needed.'],
				['Pupils who guessed first have something to compare.']
			],
			misconception: [
				['Pupils may look for the right setting.'],
				['There is none: none of these numbers was measured.']
			]
		},
		'same-day': {
			expect: [
				['Say when it was written, and come back to it.'],
				[
					'The article says that there had been no public statement, which was probably so when it was written.',
					'no-us-public-statement'
				]
			],
			misconception: [
				['Pupils may call the sentence of the article a lie.'],
				[
					'It was overtaken: the acting ambassador spoke about 13:00 that day.',
					'no-us-public-statement',
					'lukens-condemns-leaks'
				]
			]
		},
		'sharing-resumes': {
			expect: [
				[
					'Questions about it: in the Commons that December, and in a report of October 2018.',
					'commons-december-2017',
					'oig-no-leaker-found'
				],
				['And what had been published stayed published.']
			],
			misconception: [
				['Pupils may give 8 hours, or 29, as the length of the pause.'],
				['Both are bounds, worked out from the times found.', 'sharing-pause-length']
			],
			rests: ['may-g7-police-fbi']
		},
		'a-thousand-recipients': {
			expect: [
				['That every one of them keeps it. One is enough to break it.'],
				['Fewer people; a reason for each to have it; a record of who opened it.']
			],
			misconception: [
				['Pupils may think that the four who broke rules gave it to the newspaper.'],
				['All four denied it, and nobody was identified.', 'oig-four-people', 'oig-no-leaker-found']
			]
		},
		'no-one-found': {
			expect: [
				[
					'No: the newspaper had it from somebody, and who that was is not known.',
					'oig-no-leaker-found'
				],
				['Without an answer nobody can be cleared, and nothing can be put right.']
			],
			misconception: [
				['Pupils may think that all the leaks were looked into here.'],
				[
					'The inspector general’s report is about one document and one newspaper.',
					'oig-no-leaker-found',
					'oig-thousand-recipients'
				]
			]
		},
		'forecast-and-outcome': {
			expect: [
				[
					'Early, in what it could not know: police were sharing again that evening.',
					'sharing-resumed',
					'article-publication'
				],
				[
					'Open, in what it forecasts: no lasting withdrawal was found, and that is no proof.',
					'forecast-against-outcome'
				],
				[
					'To keep: that information which police were not ready to release was published in the United States.',
					'key-information-ended-up-in-us-media'
				]
			],
			misconception: [
				['Pupils may think that not found means that it did not happen.'],
				['The search was limited.', 'forecast-against-outcome']
			]
		}
	},
	discussion: [
		{
			level: 'recall',
			ask: ['What was published before police released it?'],
			expect: [
				[
					'On the first night the method and a death toll; on Tuesday the name; on Wednesday further details, and photographs, a map and an account.',
					'us-media-report-suicide-bomber',
					'us-media-report-death-toll',
					'cbs-names-suspect',
					'nbc-reports-further-details',
					'nyt-publishes-photographs'
				]
			]
		},
		{
			level: 'recall',
			ask: ['What did police chiefs say that a breach of trust does?'],
			expect: [
				[
					'It “undermines these relationships, and undermines our investigations and the confidence of victims, witnesses and their families”.',
					'police-chiefs-statement'
				]
			]
		},
		{
			level: 'inference',
			ask: [
				'Some British newsrooms held the name back, and a US network published it. What might explain that?',
				'media-asked-not-to-name',
				'cbs-names-suspect'
			],
			expect: [
				[
					'British authorities had asked news organisations not to publish it.',
					'media-asked-not-to-name'
				],
				[
					'Beyond that, pupils infer: distance, habits, the wish to be first. None of it is on record here. Ask what would test it.'
				]
			]
		},
		{
			level: 'inference',
			ask: [
				'What does the pause tell us about what police believed, and what does it not tell us?',
				'sharing-pause-reported'
			],
			expect: [
				[
					'It fits what British officials were reported to believe: that the source was US law enforcement.',
					'leak-origin-law-enforcement',
					'sharing-pause-reported'
				],
				['It does not show that they were right.', 'oig-no-leaker-found']
			]
		},
		{
			level: 'evaluation',
			ask: ['Was the pause a good decision?', 'sharing-pause-reported'],
			expect: [
				[
					'The article judges it well justified, and extremely radical.',
					'pause-justified-but-radical'
				],
				[
					'For it: police chiefs said that a breach of trust undermines investigations. Against it: the same statement values the partners with whom police share.',
					'police-chiefs-statement'
				],
				['A good answer says what each choice puts at risk.']
			]
		},
		{
			level: 'evaluation',
			ask: [
				'The newspaper said that what it printed was “neither graphic nor disrespectful of victims”. Is that the right test?',
				'nyt-defence'
			],
			expect: [
				[
					'It answers one concern. Police chiefs raised others: investigations, and the confidence of witnesses and families.',
					'nyt-defence',
					'police-chiefs-statement'
				],
				['Other tests: does the public need it, could it harm a case, could it wait?']
			]
		},
		{
			level: 'evaluation',
			ask: ['Held against the record, how good is the article?', 'article-publication'],
			expect: [
				[
					'Much of what it reports the record bears out, such as the leaks after the Home Secretary’s warning.',
					'rudd-then-it-happened-again',
					'key-information-ended-up-in-us-media'
				],
				[
					'A word of a quotation, the office of a diplomat and the reach of the pause differ from it.',
					'burnham-article-quote',
					'us-ambassador-complaint',
					'decades-long-privileges'
				],
				[
					'It leaves things out: the Home Secretary would not say that the investigation had been compromised, and some details were reported to come from France.',
					'rudd-asked-if-compromised',
					'french-disclosures'
				]
			]
		}
	],
	task: {
		title: 'What the article said, and what the record shows',
		how: [
			'The first claim is worked through. Take one of the others, and find in the table of article and record what the record shows.',
			'Answer three questions. Then write the claim so that it is true, in one sentence.'
		],
		questions: {
			who: 'Who is behind it?',
			evidence: 'What is the evidence?',
			others: 'What do others say?',
			anew: 'Write it so that it is true:'
		},
		rows: [
			{
				claim: 'us-ambassador-complaint',
				who: [
					[
						'The article, an opinion piece that Reaction published; no byline was seen.',
						'article-publication'
					]
				],
				evidence: [
					['The Mayor’s own words: on television he said “the US ambassador”.', 'burnham-newsnight']
				],
				others: [
					[
						'The post of ambassador was vacant. Lewis Lukens was acting ambassador.',
						'us-ambassador-complaint'
					]
				],
				anew: [
					[
						'Complaints were made to Lewis Lukens, the acting US ambassador.',
						'us-ambassador-complaint',
						'burnham-tweet'
					]
				]
			},
			{
				claim: 'israeli-officials-not-impressed',
				who: [
					[
						'The article; and Israeli officials, who were not named in reports of anger.',
						'israeli-officials-not-impressed'
					]
				],
				evidence: [
					[
						'What officials who were not named were reported to have said.',
						'israeli-officials-not-impressed'
					]
				],
				others: [
					[
						'Those who gave their names played it down: the ambassador, the Prime Minister, the Defence Minister.',
						'dermer-full-confidence',
						'netanyahu-terrific',
						'liberman-spot-repair'
					]
				],
				anew: [
					[
						'Some Israeli officials were reported to be angry; those who gave their names played it down.',
						'israeli-officials-not-impressed',
						'dermer-full-confidence',
						'netanyahu-terrific'
					]
				]
			},
			{
				claim: 'leaks-may-have-warned-associates',
				who: [['The article. It says what may have happened.', 'leaks-may-have-warned-associates']],
				evidence: [
					['What the article offers is a possibility.', 'leaks-may-have-warned-associates'],
					['A possibility is not a finding.']
				],
				others: [
					[
						'Asked whether the investigation had been compromised, the Home Secretary would not go that far. Police chiefs said that such leaks undermine investigations.',
						'rudd-asked-if-compromised',
						'police-chiefs-statement'
					]
				],
				anew: [
					[
						'The article warns that early publication may have helped associates of the suspect; the Home Secretary would not say that the investigation had been compromised.',
						'leaks-may-have-warned-associates',
						'rudd-asked-if-compromised'
					]
				]
			}
		]
	},
	exit: [
		{
			ask: [
				'A friend says that in May 2017 Britain stopped sharing secrets with America. Put it right in one sentence.',
				'sharing-pause-reported'
			],
			expect: [
				[
					'Police stopped sharing information on one investigation with the United States, it was reported; the sharing of MI5, MI6 and GCHQ was understood to go on.',
					'sharing-pause-reported',
					'sharing-pause-scope'
				],
				[
					'It may add that this lasted about a day, and should give no number of hours.',
					'sharing-pause-length'
				]
			]
		},
		{
			ask: [
				'British officials were reported to believe that the leaks came from US law enforcement. May a newspaper now print as a fact that they did? Say why, or why not.',
				'leak-origin-law-enforcement'
			],
			expect: [
				[
					'No. What officials are reported to believe is a lead, and not a finding; who it was was never established.',
					'leak-origin-law-enforcement',
					'oig-no-leaker-found'
				],
				[
					'Better still with France, from where some details came, the Guardian reported.',
					'french-disclosures'
				]
			]
		},
		{
			ask: [
				'Confirmed, reported, disputed or worked out? (a) Twenty-two people were killed. (b) Downing Street was not behind the pause, a source said. (c) The Mayor, as the article has it, said “distrustful”. (d) The pause lasted between about 8 and 29 hours.',
				'attack-deaths',
				'sharing-pause-not-downing-street',
				'burnham-article-quote',
				'sharing-pause-length'
			],
			expect: [
				[
					'(a) confirmed; (b) reported; (c) disputed; (d) worked out.',
					'attack-deaths',
					'sharing-pause-not-downing-street',
					'burnham-article-quote',
					'sharing-pause-length'
				]
			]
		}
	],
	handout: {
		picture: 'opening',
		draw: 'As you follow the story, draw in what leaks: where it leaves, and where it arrives.',
		gist: [
			{
				when: 'Monday 22 May 2017',
				what: [
					['Twenty-two people are killed at the Manchester Arena.', 'attack-time', 'attack-deaths']
				]
			},
			{
				when: 'Tuesday',
				what: [['A US network names the suspect, hours before the police do.', 'cbs-names-suspect']]
			},
			{
				when: 'Wednesday',
				what: [
					['The Home Secretary says that it should not happen again.', 'rudd-interview'],
					['Then more is published.', 'rudd-then-it-happened-again']
				]
			},
			{
				when: 'By Thursday morning',
				what: [
					[
						'Police have stopped sharing information about the attack with the United States, the BBC reports.',
						'sharing-pause-reported'
					]
				]
			},
			{
				when: 'Late on Thursday',
				what: [
					['Police are working closely with their partners again, they say.', 'sharing-resumed']
				]
			},
			{
				when: 'October 2018',
				what: [
					[
						'A US watchdog reports that it has not identified who gave a newspaper the report.',
						'oig-no-leaker-found'
					]
				]
			}
		]
	},
	easier: [
		'Hand out the vocabulary a lesson ahead.',
		'Use the short cut, and work two claims of the task with the whole class.',
		'Give the first words: “It was reported that …”, “No record shows …”, “The article argues …”.',
		'Read quotations aloud. The text-only page has every word of the story, for screen readers and for translation.'
	],
	harder: [
		'Let pairs choose any row of the whole table, and write the article’s sentence so that it is true.',
		'Take a claim with conflicting accounts and list what would settle it.',
		'In the thought experiment, change one number, predict first, and then say what the model leaves out.',
		'Write the correction that a fair editor would print beneath the article.'
	],
	printing: [
		'The handout is two sheets, on A4 or on Letter: print its page, or take the PDF.',
		'It has no place for a name, on purpose: nothing on it has to be kept as a pupil’s record. Ask for a number or initials if you need to hand sheets back.',
		'The key to the exit ticket is a page of its own. It is not part of the handout.',
		'Black on white or on off-white paper; nothing needs colour.',
		'This plan prints too. For the plan alone print sheets 1 to 9: what it says of each step comes after them.',
		'The story prints with one picture for each step.'
	]
};
