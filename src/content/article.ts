/**
 * What the article said and what the record shows, side by side: one row for each claim that the
 * article makes, in our own words. A row that is missing does not compile.
 */
import type { ArticleRow } from '../lib/story/dossier';
import type { claims } from './claims';

type Id = keyof typeof claims;
type InArticle = { [K in Id]: (typeof claims)[K]['inArticle'] extends true ? K : never }[Id];

export const article: Readonly<Record<InArticle, ArticleRow<Id>>> = {
	'key-information-ended-up-in-us-media': {
		says: 'Information that British police were not ready to release was broadcast in the United States.',
		record: 'It was, by television networks; agencies and newspapers published it as well.',
		claims: ['cbs-names-suspect', 'ap-confirms-suspect-name']
	},
	'rudd-then-it-happened-again': {
		says: 'After the Home Secretary’s interview it happened again.',
		record:
			'It did, that same day: further details by 14:23, photographs, a map and an account by 18:59.',
		claims: ['nbc-reports-further-details', 'nyt-publishes-photographs']
	},
	'nyt-publishes-photographs': {
		says: 'The New York Times published photographs from the scene.',
		record:
			'It did, without saying how it had obtained them. It defended what it printed as “neither graphic nor disrespectful of victims”.',
		claims: ['nyt-source-wording', 'nyt-defence']
	},
	'leak-origin-law-enforcement': {
		says: 'The leaks seem to have come from US law enforcement and not from the White House.',
		record:
			'British officials were reported to believe so. It was never established, and some details were reported to come from France.',
		claims: ['oig-no-leaker-found', 'french-disclosures']
	},
	'leaks-not-once-but-twice': {
		says: 'It counts two failures, and puts them down to carelessness.',
		record:
			'The record has more: the method, a death toll, the name, further details, then photographs, a map and an account. Two fits as before and after the Home Secretary’s warning.',
		claims: [
			'us-media-report-suicide-bomber',
			'us-media-report-death-toll',
			'cbs-names-suspect',
			'nbc-reports-further-details',
			'nyt-publishes-photographs'
		]
	},
	'leaks-may-have-warned-associates': {
		says: 'Early publication may have let associates of the suspect flee or destroy evidence.',
		record:
			'A possibility, not a finding. Asked whether the investigation had been compromised, the Home Secretary would not go that far. Police chiefs said that such leaks undermine investigations.',
		claims: ['rudd-asked-if-compromised', 'police-chiefs-statement']
	},
	'leaks-fairly-basic': {
		says: 'In a live investigation nothing should be released that could help perpetrators.',
		record:
			'An opinion. On naming suspects it is close to what detectives have said of their practice, the BBC reported, and to what the Home Secretary said that police wanted.',
		claims: ['police-36-hour-practice', 'rudd-interview']
	},
	'rudd-interview': {
		says: 'The Home Secretary found it irritating, and had said that it should not happen again.',
		record:
			'She did. The article quotes two fragments; the BBC’s own summary has the same words. In full she said “our friends” where the article says Washington.',
		claims: []
	},
	'rudd-unusually-blunt': {
		says: 'Her interview was unusually blunt, and extremely British.',
		record: 'A judgement of tone, which no record can settle.',
		claims: []
	},
	'whitehall-disbelief': {
		says: 'A Whitehall source spoke of “disbelief and astonishment”.',
		record: 'So it was reported, from a source that was not named.',
		claims: []
	},
	'police-government-furious': {
		says: 'Police and government were “furious”, and they were right to be.',
		record:
			'That they were was reported, from people who were not named. That they were right is opinion.',
		claims: ['whitehall-furious']
	},
	'burnham-article-quote': {
		says: 'The Mayor called the leaks “arrogant, wrong and distrustful”.',
		record: 'He wrote “Arrogant, wrong & disrespectful”. No other record found has “distrustful”.',
		claims: ['burnham-tweet']
	},
	'police-chiefs-statement': {
		says: 'The National Police Chiefs’ Council said that a breach of trust undermines investigations.',
		record:
			'The words are confirmed, but for a comma. Several outlets name National Counter Terrorism Policing as the speaker, and one dates it Thursday. The article leaves out the opening, which values the partnership.',
		claims: []
	},
	'us-ambassador-complaint': {
		says: 'Complaints were made to the US ambassador in London.',
		record:
			'The post was vacant; the complaint went to Lewis Lukens, the acting ambassador. On television the Mayor himself said “the US ambassador”.',
		claims: ['burnham-tweet', 'burnham-newsnight']
	},
	'may-expected-to-raise-it': {
		says: 'The Prime Minister was expected to raise it with the President at NATO.',
		record: 'She did, the same day.',
		claims: ['may-raises-leaks-with-trump']
	},
	'sharing-pause-reported': {
		says: 'Police stopped sharing information about the attack with the United States.',
		record:
			'The BBC reported so, from sources that were not named. A police statement that evening spoke of fresh assurances.',
		claims: ['sharing-resumed']
	},
	'decades-long-privileges': {
		says: 'Sharing privileges that were decades old were revoked, if only for a time.',
		record:
			'It was one police channel, in one investigation, for about a day, it was reported. The arrangements of MI5, MI6 and GCHQ were understood to be unaffected.',
		claims: ['sharing-pause-scope', 'sharing-pause-length']
	},
	'pause-justified-but-radical': {
		says: 'The decision was well justified, and extremely radical.',
		record: 'A judgement. Downing Street was not behind the decision, a No 10 source said.',
		claims: ['sharing-pause-not-downing-street']
	},
	'no-us-public-statement': {
		says: 'US authorities had made no public statement.',
		record:
			'Probably so when it was written. The acting ambassador, the President and the Attorney General all spoke later that day.',
		claims: [
			'article-publication',
			'lukens-condemns-leaks',
			'trump-statement-on-leaks',
			'sessions-statement'
		]
	},
	'article-last-week-trump-revealed': {
		says: 'The week before, it became known that the President had told Russian officials secrets without the permission of the country that gathered them.',
		record:
			'So the Washington Post reported. The White House first called the story as reported false, then called the conversation wholly appropriate.',
		claims: ['washington-post-report', 'white-house-denies', 'mcmaster-wholly-appropriate']
	},
	'article-agent-at-risk': {
		says: 'Reports indicate that this could endanger an Israeli agent.',
		record:
			'ABC News had reported so. Later reports name another source: a cyber operation, or a listening device. Nothing was officially confirmed.',
		claims: ['abc-agent-at-risk', 'cyber-operation-report', 'commando-raid-report']
	},
	'trump-netanyahu-remark': {
		says: 'At a press conference in Jerusalem the President said that he had never mentioned Israel.',
		record:
			'He did, as reporters were leaving a photo opportunity; UPI too calls it a press conference. Outlets print the sentence in several ways.',
		claims: []
	},
	'trump-let-slip-israel': {
		says: 'By that he confirmed the country by accident.',
		record:
			'The Associated Press read it so as well. But the New York Times had reported the country six days before, and no report had said that he spoke its name.',
		claims: ['nyt-names-israel']
	},
	'israeli-officials-not-impressed': {
		says: 'Israeli officials were not impressed.',
		record:
			'Some who were not named were reported to be angry. Those who gave their names played it down: the ambassador, the Prime Minister, the Defence Minister.',
		claims: ['dermer-full-confidence', 'netanyahu-terrific', 'liberman-spot-repair']
	},
	'liberman-spot-repair': {
		says: 'Israel’s Defence Minister said: “we did a spot repair”.',
		record:
			'He did, and went on: “there’s unprecedented intelligence cooperation with the United States”. The article leaves that out.',
		claims: []
	},
	'liberman-protocols-changed': {
		says: 'He announced that protocols for sharing would change.',
		record:
			'He spoke of something already done. That it concerned protocols is how reporters read it.',
		claims: ['liberman-spot-repair']
	},
	'uk-not-alone': {
		says: 'Britain is not alone in growing wary of sharing.',
		record:
			'A reading with some support: Israel’s repair, and an unnamed European official who said, before the attack, that his country might stop if a report were confirmed.',
		claims: ['liberman-spot-repair', 'european-official-may-stop-sharing']
	},
	significance: {
		says: 'It matters for the investigators, and for the future safety of the United States.',
		record:
			'An opinion. What the leaks did to the investigation is on no record found. A second man was jailed for life in 2020.',
		claims: ['second-man-convicted']
	},
	'pattern-is-emerging': {
		says: 'A pattern emerges: a government under strain, protocol breached, mistakes that could cost lives.',
		record: 'An opinion. The two cases differ in who disclosed, to whom, and on what authority.',
		claims: ['oig-no-leaker-found', 'trump-absolute-right']
	},
	'others-may-refuse': {
		says: 'If other countries refuse to share, US agencies will find it harder to prevent attacks.',
		record:
			'A forecast. No record was found of a lasting withdrawal because of these leaks; the search was limited, and that is no proof.',
		claims: ['forecast-against-outcome']
	},
	'not-many-friends-left': {
		says: 'America may find that it has few friends left.',
		record:
			'A warning. Police were sharing again within about a day. In 2021 the British and American agencies marked 75 years of their agreement.',
		claims: ['sharing-resumed', 'sharing-pause-length', 'gchq-nsa-75-years']
	}
};
