/**
 * What has been checked, in the order of the dossier.
 * Made by src/tools/import-facts.mjs; do not edit by hand.
 *
 * Quotations and rival wordings are verbatim. `note` is for authors, who read it before they use a
 * claim; it is never shipped to readers.
 */
import type { Claim } from '../lib/story/dossier';

/** The version of the dossier, which the story, the lesson and the ledger all carry. */
export const factsVersion = '1.0.0';

/** The day on which the facts were last checked. */
export const factsAsOf = '2026-11-23';

export const claims = {
	'attack-time': {
		text: 'A bomb was detonated in the City Room foyer of the Manchester Arena at 22:31 on Monday 22 May 2017.',
		when: {
			value: '2017-05-22T22:31:00+01:00',
			precision: 'minute',
			plot: 'point'
		},
		actors: ['the attacker'],
		part: 'leaks',
		status: 'confirmed',
		inArticle: false,
		variants: [
			{
				text: '[he] detonated the nail bomb at 10.30pm',
				publisher: 'Evening Standard',
				url: 'https://article-swipe.standard.co.uk/news/uk/manchester-arena-bombing-inquiry-report-victims-what-happened-b1064205.html',
				difference: 'one minute earlier than the Inquiry'
			}
		],
		sources: [
			'manchester-arena-inquiry-2022-remembering',
			'itv-news-granada-2021-06-16',
			'evening-standard-2023-03-02'
		],
		note: "Use 22:31 (Inquiry). Some press say 'around 10.30pm'. Theresa May said on 23 May that police were called at 22:33."
	},
	'attack-deaths': {
		text: 'Twenty-two people were murdered in the attack; the number does not include the attacker.',
		when: {
			value: '2017-05-22',
			precision: 'day',
			plot: 'day'
		},
		actors: ['the 22 people who died'],
		part: 'leaks',
		status: 'confirmed',
		inArticle: false,
		sources: [
			'manchester-arena-inquiry-2022-remembering',
			'manchester-arena-inquiry-opus-2-2020-09-07',
			'the-guardian-2017-05-23-children'
		],
		note: 'A few reports wrongly count the attacker inside the 22 or write 23.'
	},
	'attack-names-of-the-dead': {
		text: 'The public inquiry opened by reading the 22 names: John Atkinson, Courtney Boyle, Kelly Brewster, Georgina Callander, Olivia Campbell-Hardy, Liam Curry, Wendy Fawell, Martyn Hett, Megan Hurley, Alison Howe, Nell Jones, Michelle Kiss, Angelika Klis, Marcin Klis, Sorrell Leczkowski, Lisa Lees, Eilidh MacLeod, Elaine McIver, Saffie-Rose Roussos, Chloe Rutherford, Philip Tron and Jane Tweddle.',
		when: {
			value: '2020-09-07',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Manchester Arena Inquiry'],
		part: 'context',
		status: 'confirmed',
		inArticle: false,
		sources: ['manchester-arena-inquiry-opus-2-2020-09-07'],
		note: 'Order and spelling as in the Day 1 transcript. If names are shown at all, show all 22, in this order, and never as data points.'
	},
	'survivors-count': {
		text: 'Greater Manchester Police estimated in 2019 that 940 victims survived; 237 people were physically injured, 111 needed hospital treatment and 91 were seriously or very seriously injured.',
		when: {
			value: '2019',
			precision: 'year',
			plot: 'year'
		},
		actors: ['Greater Manchester Police', 'Manchester Arena Inquiry'],
		part: 'context',
		status: 'confirmed',
		inArticle: false,
		sources: ['manchester-arena-inquiry-2022-survived'],
		note: 'Best later figures. Prefer these to the 2017 press counts.'
	},
	'injured-counts-in-may-2017': {
		text: 'Published counts of the injured rose during the week: 59 on 23 May, 64 on 24 May and 116 by 25 May, with 119 given later.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day'
		},
		actors: ['UK authorities', 'press'],
		part: 'context',
		status: 'conflicting',
		inArticle: false,
		sources: [
			'the-guardian-2017-05-23-children',
			'gentst-2017-05',
			'the-guardian-2017-05-25-police',
			'crc-connection-2017-05-31'
		],
		note: 'Different definitions and dates, so not a trend to chart. 64 was given by a Greater Manchester health official; 59 by the prime minister on 23 May.'
	},
	'police-investigation-opens': {
		text: 'Within 90 minutes, just after midnight, police had appointed the senior investigating officer of Operation Manteline.',
		when: {
			value: '2017-05-23T00:00:00+01:00',
			precision: 'hour',
			plot: 'about',
			basis: "Inquiry: 'just after 00:00'"
		},
		actors: ['Greater Manchester Police'],
		part: 'leaks',
		status: 'confirmed',
		inArticle: false,
		sources: ['manchester-arena-inquiry-2023-03-02-report']
	},
	'us-media-report-suicide-bomber': {
		text: 'Shortly after 01:00 in Manchester on 23 May, several news organisations including NBC, Reuters and CNN cited US officials as saying that a suicide bomber had carried out the attack.',
		when: {
			value: '2017-05-23T01:00:00+01:00',
			precision: 'hour',
			plot: 'about',
			basis: "'shortly after 1 a.m. Manchester time'"
		},
		actors: ['US officials (unnamed)', 'NBC', 'Reuters', 'CNN'],
		part: 'leaks',
		status: 'confirmed',
		inArticle: false,
		sources: [
			'blog-copy-of-a-huffpost-report-2017-05-23',
			'buzzfeed-news-2017-05-23',
			'business-insider-2017-05-23'
		],
		note: 'First of the details attributed to US officials in the records found. The time rests on a blog copy of a HuffPost report.'
	},
	'us-media-report-death-toll': {
		text: 'NBC News was among the first to report a death toll, of 20, citing US officials briefed by British authorities.',
		when: {
			value: '2017-05-22',
			precision: 'day',
			plot: 'day',
			basis: 'night of 22-23 May'
		},
		actors: ['NBC News', 'US officials (unnamed)'],
		part: 'leaks',
		status: 'confirmed',
		inArticle: false,
		sources: ['axios-2017-05-24', 'business-insider-2017-05-23', 'evening-standard-2017-05-24'],
		note: 'The later confirmed figure was 22.'
	},
	'police-find-bank-card': {
		text: "At 01:58 on 23 May the bomb scene manager found a bank card bearing the suspect's name; it was logged at 02:20.",
		when: {
			value: '2017-05-23T01:58:00+01:00',
			precision: 'minute',
			plot: 'point'
		},
		actors: ['Greater Manchester Police'],
		part: 'leaks',
		status: 'confirmed',
		inArticle: false,
		sources: ['manchester-arena-inquiry-2023-03-02-report'],
		note: 'Use as a time only. Detail of where it lay is not needed.'
	},
	'police-facial-comparison': {
		text: 'At 04:43 on 23 May an expert comparison of photographs identified the attacker for the police.',
		when: {
			value: '2017-05-23T04:43:00+01:00',
			precision: 'minute',
			plot: 'point'
		},
		actors: ['Greater Manchester Police'],
		part: 'leaks',
		status: 'confirmed',
		inArticle: false,
		sources: ['manchester-arena-inquiry-2023-03-02-report']
	},
	'police-fingerprint-result': {
		text: 'At 10:35 on 23 May fingerprint results gave further evidence of the identification.',
		when: {
			value: '2017-05-23T10:35:00+01:00',
			precision: 'minute',
			plot: 'point'
		},
		actors: ['Greater Manchester Police'],
		part: 'leaks',
		status: 'confirmed',
		inArticle: false,
		sources: ['manchester-arena-inquiry-2023-03-02-report']
	},
	'pm-says-name-withheld': {
		text: 'Speaking in Downing Street from about 11:05 on 23 May, Theresa May said police thought they knew who the attacker was but were not yet revealing the name.',
		when: {
			value: '2017-05-23T11:05:00+01:00',
			precision: 'minute',
			plot: 'point',
			basis: 'Guardian live entries at 11:05-11:09 BST'
		},
		actors: ['Theresa May'],
		part: 'leaks',
		status: 'confirmed',
		inArticle: false,
		sources: ['the-guardian-2017-05-23-children', 'blog-quoting-cbs-news-tweets-2017-05-23'],
		note: 'Paraphrase of a live blog, not a verbatim quote.'
	},
	'media-asked-not-to-name': {
		text: "British authorities asked news organisations not to publish the suspect's name, and some British outlets that knew it held it back.",
		when: {
			value: '2017-05-23',
			precision: 'day',
			plot: 'day'
		},
		actors: ['UK authorities', 'Sky News', 'Financial Times'],
		part: 'leaks',
		status: 'confirmed',
		inArticle: false,
		sources: [
			'rt-2017-05-23',
			'henry-jackson-society-2017-05',
			'western-mail-2017-05-25',
			'dziennik-2017-05-23'
		],
		note: 'That Sky News and the FT knew the name and held it rests on the Polish summary of tweets.'
	},
	'key-information-ended-up-in-us-media': {
		text: "Information that British police were not ready to release, including the suspect's name, was published by US media.",
		when: {
			value: '2017-05-23',
			precision: 'day',
			plot: 'day'
		},
		actors: ['US media', 'UK police'],
		part: 'leaks',
		status: 'confirmed',
		inArticle: true,
		sources: [
			'bbc-news-2017-05-24',
			'business-insider-2017-05-23',
			'buzzfeed-news-2017-05-23',
			'evening-standard-2017-05-24'
		],
		note: "'Broadcast' is right for CBS and NBC; agencies and newspapers carried it too."
	},
	'cbs-names-suspect': {
		text: 'CBS News named the suspect on 23 May, hours before the police did.',
		when: {
			value: '2017-05-23T14:00:00+01:00',
			precision: 'hour',
			plot: 'window',
			earliest: '2017-05-23T13:26:00+01:00',
			latest: '2017-05-23T14:25:00+01:00',
			basis:
				"derived: 'nearly three and a half hours' before police, who named him between 16:56 and 17:45 BST"
		},
		actors: ['CBS News'],
		part: 'leaks',
		status: 'confirmed',
		inArticle: false,
		sources: [
			'blog-quoting-cbs-news-tweets-2017-05-23',
			'the-new-arab-2017-05-23',
			'buzzfeed-news-2017-05-23',
			'bbc-news-2017-05-24'
		],
		note: 'Clock time is DERIVED, not recorded. The Daily Mail instead says at least six hours before, which would be before noon BST: see naming-gap. CBS first gave the wrong age (23).'
	},
	'ap-confirms-suspect-name': {
		text: 'The Associated Press reported the name from a US official; one site carried the AP report at 12:01 pm US Eastern.',
		when: {
			value: '2017-05-23T17:01:00+01:00',
			precision: 'minute',
			plot: 'before',
			latest: '2017-05-23T17:01:00+01:00',
			basis: 'TPM stamp 12:01 pm, taken as US Eastern: a latest-possible time'
		},
		actors: ['Associated Press', 'US official (unnamed)'],
		part: 'leaks',
		status: 'confirmed',
		inArticle: false,
		sources: ['talking-points-memo-2017-05-23', 'business-insider-2017-05-23'],
		note: "Stamp is the republishing site's; AP itself may have been earlier."
	},
	'police-name-suspect': {
		text: 'Chief Constable Ian Hopkins named the suspect late on the afternoon of 23 May, adding that he had not been formally identified.',
		when: {
			value: '2017-05-23T17:20:00+01:00',
			precision: 'hour',
			plot: 'window',
			earliest: '2017-05-23T16:56:00+01:00',
			latest: '2017-05-23T17:45:00+01:00',
			basis:
				'between two saved versions of the Guardian live blog (last item 16:56 without the name; next version headlined with it) and a 17:45 update at Refinery29'
		},
		actors: ['Ian Hopkins', 'Greater Manchester Police'],
		part: 'leaks',
		status: 'confirmed',
		inArticle: false,
		sources: [
			'rt-2017-05-23',
			'the-indian-express-2017-05-23',
			'the-guardian-2017-05-23-live',
			'the-guardian-2017-05-23-bombing',
			'refinery29-uk-2017-05-23'
		],
		note: 'He said that the man suspected had been named, and had not yet been formally identified. Paraphrase only. Exact minute not found.'
	},
	'naming-gap': {
		text: 'Accounts differ on how long US media had the name before British police released it: nearly three and a half hours by one report, at least six by another.',
		when: {
			value: '2017-05-23',
			precision: 'day',
			plot: 'day'
		},
		actors: ['CBS News', 'Greater Manchester Police'],
		part: 'leaks',
		status: 'conflicting',
		inArticle: false,
		variants: [
			{
				text: 'nearly three and a half hours after CBS News named the suspect',
				publisher: 'The New Arab',
				url: 'https://www.newarab.com/news/manchester-police-names-bomb-suspect-hours-after-us-leaks',
				difference: 'about 3.5 hours'
			},
			{
				text: 'reported on American breakfast television at least six hours before British authorities released it',
				publisher: 'Daily Mail (PressReader)',
				url: 'http://www.pressreader.com/uk/daily-mail/20170526/281689729759840',
				difference: '6 hours or more'
			}
		],
		sources: ['the-new-arab-2017-05-23', 'daily-mail-2017-05-26'],
		note: 'Do not print one number as fact. Safe wording: hours before.'
	},
	'police-36-hour-practice': {
		text: 'The BBC reported that counter-terrorism detectives have said a delay of around 36 hours before a suspect is named can let them arrest known associates first.',
		when: {
			value: '2017-05-24',
			precision: 'day',
			plot: 'day'
		},
		actors: ['BBC', 'counter-terrorism detectives'],
		part: 'leaks',
		status: 'confirmed',
		inArticle: false,
		sources: ['bbc-news-2017-05-24'],
		note: 'A general practice reported as background, not a deadline set in this case. Useful yardstick if labelled so.'
	},
	'rudd-calls-kelly': {
		text: 'Amber Rudd telephoned the US homeland security secretary, John Kelly, on 23 May to ask for the leaks to stop.',
		when: {
			value: '2017-05-23',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Amber Rudd', 'John Kelly'],
		part: 'uk-reaction',
		status: 'confirmed',
		inArticle: false,
		sources: ['cyber-security-intelligence-2017-05'],
		note: 'From Guardian text carried elsewhere; not in the article.'
	},
	'nbc-reports-further-details': {
		text: "By 14:23 on 24 May an NBC correspondent had posted further details from a US intelligence official, after Rudd's morning interview.",
		when: {
			value: '2017-05-24T14:23:00+01:00',
			precision: 'minute',
			plot: 'before',
			latest: '2017-05-24T14:23:00+01:00',
			basis: 'time of the Guardian live entry quoting the posts'
		},
		actors: ['Richard Engel (NBC News)', 'US intelligence official (unnamed)'],
		part: 'leaks',
		status: 'confirmed',
		inArticle: false,
		sources: ['the-guardian-2017-05-24', 'the-irish-times-2017-05-24'],
		note: 'Shows that the photographs were not the only disclosure after the interview. Do not repeat the details about the body or family.'
	},
	'french-disclosures': {
		text: 'The Guardian, via the Irish Times, said details were also coming from France.',
		when: {
			value: '2017-05-24',
			precision: 'day',
			plot: 'day'
		},
		actors: ['French officials'],
		part: 'leaks',
		status: 'confirmed',
		inArticle: false,
		sources: ['the-irish-times-2017-05-24'],
		note: 'Omitted by the article; needed for balance.'
	},
	'rudd-then-it-happened-again': {
		text: "After Rudd's interview on 24 May, further material from the investigation was published in the United States.",
		when: {
			value: '2017-05-24',
			precision: 'day',
			plot: 'day'
		},
		actors: ['New York Times', 'NBC News'],
		part: 'leaks',
		status: 'confirmed',
		inArticle: true,
		sources: ['the-independent-2017-05-24', 'western-mail-2017-05-25', 'the-guardian-2017-05-24']
	},
	'nyt-publishes-photographs': {
		text: 'On 24 May the New York Times published photographs taken by investigators at the scene, a map of it and an account of how the device may have worked.',
		when: {
			value: '2017-05-24T18:59:00+01:00',
			precision: 'minute',
			plot: 'before',
			latest: '2017-05-24T18:59:00+01:00',
			basis: "the Independent's report on the pictures is stamped 13:59 EDT: a latest-possible time"
		},
		actors: ['New York Times'],
		part: 'leaks',
		status: 'confirmed',
		inArticle: true,
		sources: [
			'the-independent-2017-05-24',
			'malay-mail-2017-05-25',
			'western-mail-2017-05-25',
			'metro-2017-05-25',
			'the-new-york-times-2017-05-24'
		],
		note: 'AFP counted eight pictures. NYT page itself not seen. NEVER reproduce, redraw or link the images, the map, or device details.'
	},
	'nyt-revises-report': {
		text: 'The first version of the New York Times report described an object as a detonator; a later version and headline said it may have been a switch.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day',
			basis: 'copies dated 24 and 25 May'
		},
		actors: ['New York Times'],
		part: 'leaks',
		status: 'confirmed',
		inArticle: false,
		sources: ['sofrep-2017-05-24', 'global-homeland-2017-05-25'],
		note: 'Evidence that early leaked detail was unstable. Mention only in general terms, if at all.'
	},
	'nyt-source-wording': {
		text: 'The New York Times attributed its account to preliminary information gathered by British authorities and did not say how it obtained the photographs.',
		when: {
			value: '2017-05-24',
			precision: 'day',
			plot: 'day'
		},
		actors: ['New York Times'],
		part: 'leaks',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'preliminary information gathered by British authorities',
			speaker: 'The New York Times',
			role: 'newspaper',
			date: '2017-05-24'
		},
		sources: ['thewrap-2017-05-25', 'global-homeland-2017-05-25', 'western-mail-2017-05-25'],
		note: 'AP and TheWrap noted that a US source was not established.'
	},
	'nyt-defence': {
		text: 'The New York Times defended its coverage on 25 May.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day'
		},
		actors: ['New York Times'],
		part: 'leaks',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'The images and information presented were neither graphic nor disrespectful of victims, and consistent with the common line of reporting on weapons used in horrific crimes, as The Times and other media outlets have done following terrorist acts around the world, from Boston to Paris to Baghdad, and many places in between.',
			speaker: 'The New York Times',
			role: 'statement by the newspaper',
			date: '2017-05-25'
		},
		sources: ['huffpost-uk-2017-05-25', 'metro-2017-05-25', 'thewrap-2017-05-25'],
		note: 'Right of reply: include if the publication is criticised.'
	},
	'photos-authenticated-claim': {
		text: 'One later report, citing CNBC, said a US law enforcement official confirmed that British authorities had given the photographs to American investigators.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day'
		},
		actors: ['CNBC', 'US law enforcement official (unnamed)'],
		part: 'leaks',
		status: 'reported',
		inArticle: false,
		sources: ['click-lancashire-2017-05-29'],
		note: 'Seen only in an aggregator. Do not use without the original.'
	},
	'leak-origin-law-enforcement': {
		text: 'The article says the Manchester leaks seem to have come from US law enforcement and not the White House.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day'
		},
		actors: ['US law enforcement', 'White House'],
		part: 'leaks',
		status: 'reported',
		inArticle: true,
		variants: [
			{
				text: 'appeared to come from inside the US intelligence community',
				publisher: 'The Abuja Times, carrying Guardian text',
				url: 'https://www.theabujatimes.com/us-allegedly-leaks-key-evidence/',
				difference: 'intelligence community, not law enforcement'
			},
			{
				text: 'unlikely to have come from the intelligence agencies',
				publisher: 'Prospect',
				url: 'https://www.prospectmagazine.co.uk/other/us-newspapers-are-publishing-leaked-details-of-the-manchester-bombing-but-who-is-leaking-them',
				difference: 'agrees with law enforcement'
			}
		],
		sources: [
			'bbc-news-2017-05-25-tackle',
			'the-week-2017-05-25-stops',
			'foreign-policy-2017-05-25',
			'prospect-2017-05-25'
		],
		note: "The BBC's security correspondent said UK officials believed this; it was never established (see oig-no-leaker-found). The article's contrast with the Israeli case rests on it."
	},
	'leaks-not-once-but-twice': {
		text: 'The article counts two failures and puts them down to American carelessness.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day',
			basis:
				"the article's own day: 'Yesterday' is Rudd's interview of Wednesday 24 May and the NATO meeting is 'later today'"
		},
		actors: ['US authorities'],
		part: 'leaks',
		status: 'conflicting',
		inArticle: true,
		sources: [
			'blog-copy-of-a-huffpost-report-2017-05-23',
			'the-guardian-2017-05-24',
			'daily-mail-2017-05-26',
			'the-independent-2017-05-24'
		],
		note: "Opinion resting on a count that other records exceed: method (about 01:00, 23 May), death toll, name, NBC details (24 May), photographs (24 May). 'Twice' fits only before/after Rudd's warning."
	},
	'leaks-may-have-warned-associates': {
		text: 'The article says early publication may have let associates of the suspect flee or destroy evidence.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day',
			basis:
				"the article's own day: 'Yesterday' is Rudd's interview of Wednesday 24 May and the NATO meeting is 'later today'"
		},
		actors: ['associates of the suspect'],
		part: 'leaks',
		status: 'opinion',
		inArticle: true,
		sources: [
			'the-washington-post-2017-05-25',
			'evening-standard-2017-05-24',
			'the-asian-age-2017-05-26'
		],
		note: 'A possibility, not a finding. On the record then: Rudd would not say the investigation was compromised; the Washington Post and Reuters noted that British authorities had not said so. Police did say leaks undermine investigations.'
	},
	'leaks-fairly-basic': {
		text: 'The article argues that nothing should be released in a live investigation that could help perpetrators.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day',
			basis:
				"the article's own day: 'Yesterday' is Rudd's interview of Wednesday 24 May and the NATO meeting is 'later today'"
		},
		actors: ['the author'],
		part: 'leaks',
		status: 'opinion',
		inArticle: true,
		sources: ['reaction-2017-05-25']
	},
	'rudd-interview': {
		text: "On the morning of 24 May, on BBC Radio 4's Today programme, Home Secretary Amber Rudd called the release of information irritating and said she had told American friends it should not happen again.",
		when: {
			value: '2017-05-24',
			precision: 'day',
			plot: 'window',
			earliest: '2017-05-24T06:00:00+01:00',
			latest: '2017-05-24T09:00:00+01:00',
			basis: 'Today programme hours (general knowledge); exact slot not found'
		},
		actors: ['Amber Rudd', 'BBC Radio 4'],
		part: 'uk-reaction',
		status: 'conflicting',
		inArticle: true,
		quote: {
			text: 'The British police have been very clear that they want to control the flow of information in order to protect operational integrity, the element of surprise. So it is irritating if it gets released from other sources and I have been very clear with our friends that that should not happen again.',
			speaker: 'Amber Rudd',
			role: 'Home Secretary',
			date: '2017-05-24'
		},
		variants: [
			{
				text: '“irritating” ... “it should not happen again”',
				publisher: 'Reaction (reaction.life)',
				url: 'https://reaction.life/america-get-act-together-stop-leaking-intel/',
				difference: 'as the article quotes her (two fragments)'
			},
			{
				text: 'it should not happen again',
				publisher: 'BBC News',
				url: 'https://feeds.bbci.co.uk/news/election-2017-40026413',
				difference: 'BBC summary; same words as the article'
			},
			{
				text: 'it is irritating when it gets released from other sources',
				publisher: 'i',
				url: 'https://inews.co.uk/essentials/news/politics/amber-rudd-protests-us-leaks-manchester-bombing-details/',
				difference: "'when' for 'if'"
			},
			{
				text: 'if it gets released by other sources',
				publisher: 'Holyrood magazine',
				url: 'http://www.holyrood.com/node/6336',
				difference: "'by' for 'from'"
			},
			{
				text: 'The British police have been very clear they want to control the flow of information in order to protect operational integrity - the element of surprise - so it is irritating if it gets released from other sources',
				publisher: 'BBC News',
				url: 'https://feeds.bbci.co.uk/news/election-2017-40026413',
				difference: "BBC: no 'that' before 'they want'"
			}
		],
		sources: [
			'bbc-news-2017-05-24',
			'axios-2017-05-24',
			'evening-standard-2017-05-24',
			'voice-of-america-2017-05-24-britain',
			'i-2017-05-24',
			'holyrood-magazine-2017-05-24'
		],
		note: "Fact of the interview is confirmed. CONFLICT is in the wording: the article's second quotation drops one 'that' and says 'Washington', where she said 'our friends'; the BBC's own summary has the article's words. Give the full sentence."
	},
	'rudd-asked-if-compromised': {
		text: 'Asked whether the Americans had compromised the investigation, Rudd said she would not go that far.',
		when: {
			value: '2017-05-24',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Amber Rudd'],
		part: 'uk-reaction',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: "I wouldn't go that far but I can say that they are perfectly clear about the situation and that it shouldn't happen again.",
			speaker: 'Amber Rudd',
			role: 'Home Secretary',
			date: '2017-05-24'
		},
		sources: ['evening-standard-2017-05-24', 'i-2017-05-24', 'rt-2017-05-23'],
		note: 'Omitted by the article; material to fairness.'
	},
	'rudd-unusually-blunt': {
		text: 'The article characterises the interview as unusually blunt but extremely British.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day',
			basis:
				"the article's own day: 'Yesterday' is Rudd's interview of Wednesday 24 May and the NATO meeting is 'later today'"
		},
		actors: ['the author'],
		part: 'uk-reaction',
		status: 'opinion',
		inArticle: true,
		sources: ['reaction-2017-05-25', 'the-week-2017-05-25-stops'],
		note: "The Week quotes the Daily Mail calling it a 'highly unusual public criticism'."
	},
	'whitehall-disbelief': {
		text: 'A Whitehall source was quoted as describing disbelief and astonishment at the publication of the photographs.',
		when: {
			value: '2017-05-24',
			precision: 'day',
			plot: 'day',
			basis: 'evening of 24 May to morning of 25 May'
		},
		actors: ['Whitehall source (unnamed)'],
		part: 'uk-reaction',
		status: 'confirmed',
		inArticle: true,
		quote: {
			text: 'disbelief and astonishment',
			speaker: 'Whitehall source (unnamed)',
			role: 'UK government',
			date: '2017-05-25'
		},
		sources: ['the-week-2017-05-25-british'],
		note: 'Traced to BBC reporting; anonymous. The Week attributes it to feeling across the British government.'
	},
	'whitehall-furious': {
		text: 'Another Whitehall statement called the leak completely unacceptable and said it was being raised at every level.',
		when: {
			value: '2017-05-24',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Whitehall source (unnamed)'],
		part: 'uk-reaction',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'We are furious. This is completely unacceptable. These images leaked from inside the US system will be distressing for victims, their families and the wider public. The issue is being raised at every relevant level by the British authorities with their US counterparts.',
			speaker: 'Whitehall source (unnamed)',
			role: 'UK government',
			date: '2017-05-24'
		},
		sources: [
			'forces-news-2017-05-25',
			'outlook-india-2017-05-25',
			'the-guardian-2017-05-25-government'
		],
		note: 'Anonymous.'
	},
	'police-government-furious': {
		text: 'The article reports that the police and the British government were furious, and agrees with them.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day',
			basis:
				"the article's own day: 'Yesterday' is Rudd's interview of Wednesday 24 May and the NATO meeting is 'later today'"
		},
		actors: ['UK police', 'UK government'],
		part: 'uk-reaction',
		status: 'confirmed',
		inArticle: true,
		quote: {
			text: 'furious',
			speaker: 'unnamed UK sources',
			role: 'police and government, as quoted by the article',
			date: '2017-05-25'
		},
		sources: [
			'voice-of-nigeria-2017-05-25',
			'the-week-2017-05-25-british',
			'forces-news-2017-05-25'
		],
		note: "'Furious' is reported (BBC of Greater Manchester Police; a Whitehall source). 'As well they should be' is opinion and must be attributed."
	},
	'burnham-tweet': {
		text: 'On 24 May Mayor Andy Burnham wrote that he had complained about the leaks and called them arrogant, wrong and disrespectful.',
		when: {
			value: '2017-05-24',
			precision: 'day',
			plot: 'day',
			basis: 'posted after the NYT photographs; clock time not found'
		},
		actors: ['Andy Burnham'],
		part: 'uk-reaction',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: "Complained to acting US Ambassador about leaks out of US & was assured they would stop. They haven't. Arrogant, wrong & disrespectful to GM.",
			speaker: 'Andy Burnham',
			role: 'Mayor of Greater Manchester',
			date: '2017-05-24'
		},
		variants: [
			{
				text: 'wrong, it is arrogant, and it is disrespectful to the people of Greater Manchester',
				publisher: 'ABC News (US)',
				url: 'https://abcnews.go.com/International/manchester-mayor-us-media-leak-felt-sick-pit/story?id=47634705',
				difference: 'spoken on 25 May; same third adjective'
			}
		],
		sources: [
			'outlook-india-2017-05-25',
			'abc-news-2017-05-25',
			'the-guardian-2017-05-25-government'
		],
		note: "Most likely the origin of the article's misquotation."
	},
	'burnham-article-quote': {
		text: 'The article quotes Andy Burnham as calling the leaks arrogant, wrong and distrustful; no other record found has the third word.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day',
			basis:
				"the article's own day: 'Yesterday' is Rudd's interview of Wednesday 24 May and the NATO meeting is 'later today'"
		},
		actors: ['Andy Burnham'],
		part: 'uk-reaction',
		status: 'conflicting',
		inArticle: true,
		quote: {
			text: 'arrogant, wrong and distrustful',
			speaker: 'Andy Burnham (as given by the article)',
			role: 'Mayor; the article says Manchester mayor',
			date: '2017-05-24'
		},
		variants: [
			{
				text: "Complained to acting US Ambassador about leaks out of US & was assured they would stop. They haven't. Arrogant, wrong & disrespectful to GM.",
				publisher: 'Outlook India (ANI)',
				url: 'http://www.outlookindia.com/newswire/story/theresa-may-to-confront-trump-over-manchester-arena-attack-evidence-photos-leak/969812',
				difference: "'disrespectful'"
			},
			{
				text: 'wrong, it is arrogant, and it is disrespectful to the people of Greater Manchester and particular to the families of those injured during this, our darkest hour',
				publisher: 'ABC News (US)',
				url: 'https://abcnews.go.com/International/manchester-mayor-us-media-leak-felt-sick-pit/story?id=47634705',
				difference: "'disrespectful'"
			}
		],
		sources: ['reaction-2017-05-25', 'outlook-india-2017-05-25', 'abc-news-2017-05-25'],
		note: "CONFLICT. His post and his ABC interview both say 'disrespectful'. If the article's version is shown, mark it: the article has 'distrustful'. He is Mayor of Greater Manchester, not of Manchester."
	},
	'burnham-newsnight': {
		text: 'On BBC Newsnight on 24 May Burnham said the leaks were not acceptable and that he had raised them with the US ambassador.',
		when: {
			value: '2017-05-24',
			precision: 'day',
			plot: 'day',
			basis: "'Wednesday evening'"
		},
		actors: ['Andy Burnham'],
		part: 'uk-reaction',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'But it worries me greatly and in fact I made known my concerns about it to the US ambassador.',
			speaker: 'Andy Burnham',
			role: 'Mayor of Greater Manchester',
			date: '2017-05-24'
		},
		sources: ['the-guardian-2017-05-25-government'],
		note: "He said 'the US ambassador' on air and 'acting US Ambassador' in writing; see us-ambassador-complaint."
	},
	'burnham-cannot-risk-it': {
		text: 'Burnham told CNN that information could not be risked any more.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Andy Burnham'],
		part: 'uk-reaction',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: "we quite frankly can't afford to risk it any more",
			speaker: 'Andy Burnham',
			role: 'Mayor of Greater Manchester',
			date: '2017-05-25'
		},
		sources: ['vox-2017-05-25', 'foreign-policy-2017-05-25'],
		note: "Vox prints 'anymore'; Foreign Policy 'any more'."
	},
	'police-chiefs-statement': {
		text: 'Police chiefs said late on 24 May that breaches of trust undermine investigations and the confidence of victims, witnesses and families.',
		when: {
			value: '2017-05-24',
			precision: 'day',
			plot: 'day',
			basis: "'late on Wednesday'; the chief constable said 'last night' on 25 May"
		},
		actors: ["National Police Chiefs' Council", 'National Counter Terrorism Policing'],
		part: 'uk-reaction',
		status: 'conflicting',
		inArticle: true,
		quote: {
			text: 'When that trust is breached, it undermines these relationships, and undermines our investigations and the confidence of victims, witnesses and their families. This damage is even greater when it involves unauthorised disclosure of potential evidence in the middle of a major counter-terrorism investigation.',
			speaker: "National Police Chiefs' Council (as the article has it)",
			role: 'police body',
			date: '2017-05-24'
		},
		variants: [
			{
				text: 'We greatly value the important relationships we have with our trusted intelligence, law enforcement and security partners around the world. These relationships enable us to collaborate and share privileged and sensitive information that allows us to defeat terrorism and protect the public at home and abroad.',
				publisher: 'i',
				url: 'https://inews.co.uk/news/uk/manchester-attack-leaks-police-stop-sharing-information-us-67564?ico=in-line_link',
				difference: 'opening sentences left out by the article'
			},
			{
				text: 'When that trust is breached it undermines these relationships, and undermines our investigations and the confidence of victims, witnesses and their families.',
				publisher: 'i',
				url: 'https://inews.co.uk/news/uk/manchester-attack-leaks-police-stop-sharing-information-us-67564?ico=in-line_link',
				difference: 'no comma; attributed to National Counter Terrorism Policing'
			}
		],
		sources: [
			'forces-news-2017-05-25',
			'i-2017-05-25',
			'sharecast-2017-05-25',
			'itv-news-2017-05-25',
			'metro-2017-05-25-victims'
		],
		note: "Words confirmed but for one comma (others have no comma after 'breached'). CONFLICT on speaker and date: several outlets name a National Counter Terrorism Policing spokesperson; the i newspaper dates it Thursday. The article omits the two opening sentences."
	},
	'hopkins-on-families': {
		text: 'On 25 May Chief Constable Hopkins said family liaison officers had told bereaved families of the leak and that it had caused them much distress.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Ian Hopkins', 'bereaved families'],
		part: 'uk-reaction',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'It is absolutely understandable that this has caused much distress for families that are already suffering terribly with their loss.',
			speaker: 'Ian Hopkins',
			role: 'Chief Constable, Greater Manchester Police',
			date: '2017-05-25'
		},
		sources: ['metro-2017-05-25-victims', 'huffpost-uk-2017-05-25', 'the-asian-age-2017-05-26'],
		note: 'The victim-centred fact. Consider opening the chapter with it.'
	},
	'us-ambassador-complaint': {
		text: 'The article says complaints were made to the US ambassador in London.',
		when: {
			value: '2017-05-24',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Andy Burnham', 'Lewis Lukens'],
		part: 'uk-reaction',
		status: 'conflicting',
		inArticle: true,
		sources: ['outlook-india-2017-05-25', 'the-independent-2017-05-25', 'cnsnews-2017-03-06'],
		note: "A complaint was made, but the post was vacant: Lewis Lukens was acting ambassador (charge d'affaires)."
	},
	'may-expected-to-raise-it': {
		text: 'The article says Theresa May was expected to raise the leaks with President Trump at NATO on 25 May; she did.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Theresa May', 'Donald Trump'],
		part: 'uk-reaction',
		status: 'confirmed',
		inArticle: true,
		sources: ['the-guardian-2017-05-28', 'wtkr-2017-05-26', 'upi-2017-05-26'],
		note: "'to put it mildly' is the author's aside."
	},
	'sharing-pause-reported': {
		text: 'The BBC reported that police investigating the attack had stopped sharing information on it with the United States.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'window',
			earliest: '2017-05-24T18:59:00+01:00',
			latest: '2017-05-25T10:00:00+01:00',
			basis: 'after the NYT photographs; carried by other sites by 10:00 BST on 25 May'
		},
		actors: ['Greater Manchester Police', 'BBC'],
		part: 'uk-reaction',
		status: 'confirmed',
		inArticle: true,
		sources: [
			'forces-news-2017-05-25',
			'sharecast-2017-05-25',
			'refinery29-uk-2017-05-23',
			'rfe-rl-radio-farda-2017-05-25',
			'the-asian-age-2017-05-26'
		],
		note: 'At the time anonymous: police, No 10 and the Home Office declined to comment. Effectively acknowledged by the later statement on fresh assurances. Clock time of the first BBC report not found.'
	},
	'sharing-pause-scope': {
		text: 'The pause concerned police information on this one investigation; arrangements of MI5, MI6 and GCHQ were understood to be unaffected, and other sharing continued.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Greater Manchester Police', 'MI5', 'MI6', 'GCHQ'],
		part: 'uk-reaction',
		status: 'reported',
		inArticle: false,
		sources: [
			'forces-news-2017-05-25',
			'foreign-policy-2017-05-25',
			'the-abuja-times-2017-05-25',
			'prospect-2017-05-25'
		],
		note: 'Essential correction to any wording that says the UK stopped sharing intelligence.'
	},
	'sharing-pause-not-downing-street': {
		text: 'A No 10 source said Downing Street was not behind the decision.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Downing Street'],
		part: 'uk-reaction',
		status: 'reported',
		inArticle: false,
		sources: ['the-abuja-times-2017-05-25', 'forces-news-2017-05-25'],
		note: 'Anonymous source via the Guardian.'
	},
	'sharing-pause-until-assurances': {
		text: 'A counter-terrorism source told Reuters that the pause would last until assurances were given.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day'
		},
		actors: ['counter-terrorism source (unnamed)'],
		part: 'uk-reaction',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'This is until such time as we have assurances that no further unauthorised disclosures will occur',
			speaker: 'counter-terrorism source (unnamed)',
			role: 'UK',
			date: '2017-05-25'
		},
		sources: ['the-asian-age-2017-05-26', 'itv-news-2017-05-25'],
		note: 'Anonymous.'
	},
	'decades-long-privileges': {
		text: 'The article says the UK revoked decades-long sharing privileges, even temporarily.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day',
			basis:
				"the article's own day: 'Yesterday' is Rudd's interview of Wednesday 24 May and the NATO meeting is 'later today'"
		},
		actors: ['the author', 'UK'],
		part: 'uk-reaction',
		status: 'conflicting',
		inArticle: true,
		sources: ['forces-news-2017-05-25', 'foreign-policy-2017-05-25', 'prospect-2017-05-25'],
		note: 'Overstated: one police channel for one case, for about a day. Prospect said on the day that it was not a sundering of the relationship. That trust was destroyed is opinion.'
	},
	'pause-justified-but-radical': {
		text: 'The article judges the police decision well justified and extremely radical.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day',
			basis:
				"the article's own day: 'Yesterday' is Rudd's interview of Wednesday 24 May and the NATO meeting is 'later today'"
		},
		actors: ['the author'],
		part: 'uk-reaction',
		status: 'opinion',
		inArticle: true,
		sources: ['reaction-2017-05-25'],
		note: "'Close bilateral intelligence relationship' within Five Eyes is background fact; see five-eyes-members and ukusa-signed."
	},
	'no-us-public-statement': {
		text: 'The article says there had been no public statement from US authorities; several followed that day.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day',
			basis:
				"the article's own day: 'Yesterday' is Rudd's interview of Wednesday 24 May and the NATO meeting is 'later today'"
		},
		actors: ['US authorities'],
		part: 'uk-reaction',
		status: 'conflicting',
		inArticle: true,
		sources: [
			'newsmax-2017-05-25',
			'the-independent-2017-05-25',
			'talking-points-memo-2017-05-25',
			'the-hill-2017-05-25-sessions'
		],
		note: 'Probably true when written (before about 13:00 BST on 25 May); overtaken by Lukens, Trump and Sessions the same day. Show as a time-stamped statement.'
	},
	'lukens-condemns-leaks': {
		text: "Acting US ambassador Lewis Lukens condemned the leaks on BBC Radio 4's World at One on 25 May.",
		when: {
			value: '2017-05-25T13:00:00+01:00',
			precision: 'hour',
			plot: 'about',
			basis: 'programme hour; the BBC live page cites the programme at 14:05'
		},
		actors: ['Lewis Lukens'],
		part: 'uk-reaction',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'These leaks were reprehensible, deeply distressing. We unequivocally condemn them',
			speaker: 'Lewis Lukens',
			role: "US charge d'affaires and acting ambassador, London",
			date: '2017-05-25'
		},
		sources: [
			'newsmax-2017-05-25',
			'the-independent-2017-05-25',
			'bbc-news-2017-05-25-manchester-1'
		]
	},
	'may-at-nato-arrival': {
		text: 'Arriving at NATO on 25 May, May said the partnership was built on trust and shared intelligence must remain secure.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Theresa May'],
		part: 'uk-reaction',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'Of course that partnership is built on trust and part of that trust is knowing that intelligence can be shared confidently, and I will be making clear to President Trump today that intelligence that is shared between law enforcement agencies must remain secure.',
			speaker: 'Theresa May',
			role: 'Prime Minister',
			date: '2017-05-25'
		},
		sources: ['the-straits-times-2017-05-25', 'cnn-2017-05-25', 'thejournal-ie-2017-05-25'],
		note: 'Clock time not found; before the talks.'
	},
	'trump-statement-on-leaks': {
		text: 'In a written statement on 25 May President Trump called the leaks deeply troubling and asked the Justice Department for a complete review.',
		when: {
			value: '2017-05-25T15:40:00+01:00',
			precision: 'minute',
			plot: 'before',
			latest: '2017-05-25T15:40:00+01:00',
			basis: 'AP text carried at 10:40 am US Eastern: a latest-possible time'
		},
		actors: ['Donald Trump', 'US Department of Justice'],
		part: 'uk-reaction',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'The alleged leaks coming out of government agencies are deeply troubling. These leaks have been going on for a long time and my Administration will get to the bottom of this. The leaks of sensitive information pose a grave threat to our national security. I am asking the Department of Justice and other relevant agencies to launch a complete review of this matter, and if appropriate, the culprit should be prosecuted to the fullest extent of the law. There is no relationship we cherish more than the Special Relationship between the United States and the United Kingdom.',
			speaker: 'Donald Trump',
			role: 'President of the United States',
			date: '2017-05-25'
		},
		variants: [
			{
				text: 'Before the meeting with Ms May, Mr Trump has said the US will investigate intelligence leaks',
				publisher: 'The Irish Times',
				url: 'https://www.irishtimes.com/news/world/uk/uk-shares-data-with-us-again-after-manchester-leaks-1.3095951',
				difference: 'statement before the talk'
			},
			{
				text: 'After his meeting with May, the president called the leaks',
				publisher: 'CBS News',
				url: 'https://cbsnews.com/news/tillerson-says-u-s-takes-full-responsibility-for-leak-of-british-intel',
				difference: 'statement after the talk'
			}
		],
		sources: ['talking-points-memo-2017-05-25', 'cnn-2017-05-25', 'wtkr-2017-05-26'],
		note: 'CONFLICT on order: CNN and the Irish Times put it before his talk with May; the Daily Mail and CBS put it after. Before is the better supported.'
	},
	'may-raises-leaks-with-trump': {
		text: 'May raised the leaks with Trump at the NATO gathering on 25 May; her spokesman said she told him shared information should be kept secure.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Theresa May', 'Donald Trump'],
		part: 'uk-reaction',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'She expressed the view that the intelligence-sharing relationship we have with the U.S. is hugely important and valuable, but that the information that we share should be kept secure',
			speaker: 'spokesman for Theresa May',
			role: 'Downing Street',
			date: '2017-05-25'
		},
		sources: ['upi-2017-05-26', 'the-guardian-2017-05-28', 'wtkr-2017-05-26'],
		note: 'Clock time not found; HuffPost UK has a picture of them speaking at the working dinner.'
	},
	'sessions-statement': {
		text: 'Attorney General Jeff Sessions said on 25 May that the leaks could not be tolerated and that he had spoken to Rudd.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Jeff Sessions', 'Amber Rudd'],
		part: 'uk-reaction',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'These leaks cannot be tolerated and we will make every effort to put an end to it',
			speaker: 'Jeff Sessions',
			role: 'US Attorney General',
			date: '2017-05-25'
		},
		sources: ['the-hill-2017-05-25-sessions', 'cbs-news-2017-07']
	},
	'sharing-resumed': {
		text: 'Late on 25 May Assistant Commissioner Mark Rowley said that, having received fresh assurances, police were again working closely with key partners.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'window',
			earliest: '2017-05-25T18:00:00+01:00',
			latest: '2017-05-25T23:59:00+01:00',
			basis: "'late Thursday', 'late Thursday evening'"
		},
		actors: ['Mark Rowley', 'National Counter Terrorism Policing'],
		part: 'uk-reaction',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'While we do not usually comment on information-sharing arrangements with international law enforcement organisations, we want to emphasise that, having received fresh assurances, we are now working closely with our key partners around the world including all those in the Five Eyes intelligence alliance.',
			speaker: 'Mark Rowley',
			role: 'head of national counter-terrorism policing',
			date: '2017-05-25'
		},
		sources: [
			'irish-independent-2017-05-25',
			'rfe-rl-2017-05-26',
			'the-irish-times-2017-05-25',
			'the-washington-post-2017-05-25',
			'the-hill-2017-05-25-resumes',
			'aol-uk-2017-05-25',
			'the-guardian-2017-05-25-agrees'
		],
		note: 'Exact time not found. He did not use the word resume; news agencies did.'
	},
	'sharing-pause-length': {
		text: 'On the times found, the reported pause lasted between about 8 and 29 hours.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day',
			basis:
				'derived: latest start 10:00 to earliest end 18:00 on 25 May; earliest start 18:59 on 24 May to latest end 23:59 on 25 May'
		},
		actors: ['Greater Manchester Police'],
		part: 'uk-reaction',
		status: 'derived',
		inArticle: false,
		sources: ['the-asian-age-2017-05-26', 'rfe-rl-2017-05-26', 'daily-mail-2017-05-25'],
		note: 'Derived bounds, not a measurement. Safe wording: about a day.'
	},
	'oval-office-meeting': {
		text: "On 10 May 2017 President Trump met Russia's foreign minister Sergey Lavrov and ambassador Sergey Kislyak in the Oval Office.",
		when: {
			value: '2017-05-10',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Donald Trump', 'Sergey Lavrov', 'Sergey Kislyak'],
		part: 'israeli-parallel',
		status: 'confirmed',
		inArticle: false,
		sources: ['wivb-2017-05-15', 'foreign-policy-2017-05-24', 'newsweek-2017-11'],
		note: 'Clock time not checked.'
	},
	'washington-post-report': {
		text: 'On 15 May the Washington Post reported that Trump had disclosed highly classified information at that meeting, from a partner that had not agreed to its sharing.',
		when: {
			value: '2017-05-15T22:39:00+01:00',
			precision: 'minute',
			plot: 'before',
			latest: '2017-05-15T22:39:00+01:00',
			basis:
				'ABC (Australia) first posted its report of it at 07:39:48 AEST on 16 May = 17:39 EDT: a latest-possible time'
		},
		actors: ['Washington Post'],
		part: 'israeli-parallel',
		status: 'confirmed',
		inArticle: false,
		sources: [
			'abc-news-2017-05-16',
			'washington-free-beacon-2017-05-15',
			'wivb-2017-05-15',
			'the-washington-post-2017-05-15'
		],
		note: 'Sourced by the Post to current and former US officials; Post page not seen.'
	},
	'article-last-week-trump-revealed': {
		text: 'The article says that news broke the previous week of Trump revealing classified information to Russian officials without the permission of the country that gathered it.',
		when: {
			value: '2017-05-15',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Donald Trump', 'Russian officials'],
		part: 'israeli-parallel',
		status: 'confirmed',
		inArticle: true,
		sources: [
			'wivb-2017-05-15',
			'washington-free-beacon-2017-05-15',
			'your-nz-2017-05-17',
			'the-hill-2017-05-16-gop'
		],
		note: "Confirmed as reported; the White House first called the story false, then called the disclosure appropriate. Article has a slip: 'it the news broke'."
	},
	'white-house-denies': {
		text: 'On 15 May national security adviser H.R. McMaster said no sources or methods had been discussed and that the story as reported was false.',
		when: {
			value: '2017-05-15',
			precision: 'day',
			plot: 'day',
			basis: 'evening in Washington'
		},
		actors: ['H.R. McMaster'],
		part: 'israeli-parallel',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'At no time were any intelligence sources or methods discussed and no military operations were disclosed that were not already known publicly',
			speaker: 'H.R. McMaster',
			role: 'US national security adviser',
			date: '2017-05-15'
		},
		sources: ['washington-free-beacon-2017-05-15', 'the-hill-2017-05-16-gop', 'your-nz-2017-05-17']
	},
	'trump-absolute-right': {
		text: 'On the morning of 16 May Trump wrote that he had the absolute right to share such facts with Russia.',
		when: {
			value: '2017-05-16',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Donald Trump'],
		part: 'israeli-parallel',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'As President I wanted to share with Russia (at an openly scheduled W.H. meeting) which I have the absolute right to do, facts pertaining to terrorism and airline flight safety. Humanitarian reasons, plus I want Russia to greatly step up their fight against ISIS & terrorism.',
			speaker: 'Donald Trump',
			role: 'President of the United States (two tweets, joined as Reuters printed them)',
			date: '2017-05-16'
		},
		sources: ['reuters-2017-05-16', 'the-hill-2017-05-16-gop'],
		note: 'Clock time not checked.'
	},
	'mcmaster-wholly-appropriate': {
		text: 'At a White House briefing on 16 May McMaster called the conversation wholly appropriate and said the president had not been briefed on the source.',
		when: {
			value: '2017-05-16T16:30:00+01:00',
			precision: 'hour',
			plot: 'about',
			basis: 'briefing announced for 11:30 in Washington'
		},
		actors: ['H.R. McMaster'],
		part: 'israeli-parallel',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'The president wasn’t even aware of where this information came from',
			speaker: 'H.R. McMaster',
			role: 'US national security adviser',
			date: '2017-05-16'
		},
		sources: ['clickondetroit-2017-05-16', 'nyhetsbanken-2017-05-17', 'the-hill-2017-05-16-israel']
	},
	'nyt-names-israel': {
		text: 'On 16 May the New York Times reported that Israel was the source; Israeli officials would not confirm it.',
		when: {
			value: '2017-05-16T19:09:00+01:00',
			precision: 'minute',
			plot: 'before',
			latest: '2017-05-16T19:09:00+01:00',
			basis: 'TPM reported it at 2:09 pm, taken as US Eastern: a latest-possible time'
		},
		actors: ['New York Times', 'Israel'],
		part: 'israeli-parallel',
		status: 'reported',
		inArticle: false,
		sources: [
			'talking-points-memo-2017-05-16',
			'the-irish-times-2017-05-16',
			'the-hill-2017-05-16-israel'
		],
		note: 'Six days before the Jerusalem remark: see trump-let-slip-israel.'
	},
	'dermer-full-confidence': {
		text: "Israel's ambassador in Washington, Ron Dermer, said Israel had full confidence in the intelligence-sharing relationship.",
		when: {
			value: '2017-05-16',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Ron Dermer'],
		part: 'israeli-parallel',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'Israel has full confidence in our intelligence-sharing relationship with the United States and looks forward to deepening that relationship in the years ahead under President Trump',
			speaker: 'Ron Dermer',
			role: 'Ambassador of Israel to the United States',
			date: '2017-05-16'
		},
		sources: ['the-irish-times-2017-05-16', 'the-hill-2017-05-16-israel']
	},
	'abc-agent-at-risk': {
		text: 'ABC News reported on 16 May that, according to current and former US officials, the life of a spy placed by Israel inside the group was at risk.',
		when: {
			value: '2017-05-16T23:44:00+01:00',
			precision: 'minute',
			plot: 'point',
			basis: '6:44 PM ET on a forum copy'
		},
		actors: ['ABC News (US)'],
		part: 'israeli-parallel',
		status: 'reported',
		inArticle: false,
		quote: {
			text: 'The life of a spy placed by Israel inside ISIS is at risk tonight, according to current and former U.S. officials',
			speaker: 'ABC News',
			role: 'broadcaster',
			date: '2017-05-16'
		},
		sources: ['forum-copy-of-the-abc-news-2017-05-16', 'townhall-2017-05-17'],
		note: 'Confirmed that it was reported; the underlying claim is disputed: see cyber-operation-report.'
	},
	'article-agent-at-risk': {
		text: 'The article says reports indicate that the leak could endanger the Israeli agent who supplied the information, thought to be embedded with IS fighters.',
		when: {
			value: '2017-05-16',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Israeli agent (reported)'],
		part: 'israeli-parallel',
		status: 'conflicting',
		inArticle: true,
		sources: [
			'forum-copy-of-the-abc-news-2017-05-16',
			'townhall-2017-05-17',
			'hamodia-2017-06-12',
			'the-independent-2017-06',
			'newsweek-2017-11'
		],
		note: 'True as a description of reports in May 2017. Later reports conflict: cyber intrusion (New York Times, June) or a listening device placed by commandos (Vanity Fair, November). Nothing officially confirmed.'
	},
	'may-uk-will-keep-sharing': {
		text: 'On 17 May, five days before the attack, May said the UK would continue to share intelligence with the United States.',
		when: {
			value: '2017-05-17T11:35:00+01:00',
			precision: 'minute',
			plot: 'before',
			latest: '2017-05-17T11:35:00+01:00',
			basis: 'Reuters text stamped 06:35 ET'
		},
		actors: ['Theresa May'],
		part: 'israeli-parallel',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'We continue to work with the United States and continue to share intelligence with the United States as we do with others around the world because we are all working together to deal with the threats that we face.',
			speaker: 'Theresa May',
			role: 'Prime Minister',
			date: '2017-05-17'
		},
		sources: ['raw-story-2017-05-17'],
		note: 'Not in the article; links the two stories.'
	},
	'european-official-may-stop-sharing': {
		text: 'On 16 May an unnamed senior European intelligence official told AP that his country might stop sharing if the report were confirmed.',
		when: {
			value: '2017-05-16',
			precision: 'day',
			plot: 'day'
		},
		actors: ['European intelligence official (unnamed)', 'Associated Press'],
		part: 'consequences',
		status: 'confirmed',
		inArticle: false,
		sources: ['talking-points-memo-2017-05-16', 'nyhetsbanken-2017-05-17'],
		note: "The best contemporary support for the article's forecast; anonymous and conditional."
	},
	'trump-netanyahu-remark': {
		text: 'At a photo opportunity with Benjamin Netanyahu in Jerusalem on 22 May, shortly after 18:04 local time, Trump said he had never mentioned the name Israel.',
		when: {
			value: '2017-05-22T18:04:00+03:00',
			precision: 'hour',
			plot: 'about',
			basis:
				'pool report: the two entered the room at 6:04 pm; the remark came as reporters were leaving'
		},
		actors: ['Donald Trump', 'Benjamin Netanyahu'],
		part: 'israeli-parallel',
		status: 'conflicting',
		inArticle: true,
		quote: {
			text: 'I never mentioned the word or the name ‘Israel’. Never mentioned during that conversation',
			speaker: 'Donald Trump',
			role: 'President of the United States',
			date: '2017-05-22'
		},
		variants: [
			{
				text: 'Folks, folks, just so you understand, just so you understand, I never mentioned the word or the name Israel during that conversation',
				publisher: 'UPI',
				url: 'https://www.upi.com/Top_News/US/2017/05/22/Trump-says-he-didnt-tell-Russia-he-got-intelligence-from-Israel/4351495472083/',
				difference: 'joined; fuller opening'
			},
			{
				text: 'I never mentioned the word or the name Israel in that conversation.',
				publisher: 'CBC News',
				url: 'https://amp.cbc.ca/lite/story/1.4126359',
				difference: "'in'; joined"
			},
			{
				text: "They're all saying I did, so you have another story wrong [...] Never mentioned the word Israel.",
				publisher: 'The Hill',
				url: 'https://thehill.com/homenews/administration/334543-trump-never-mentioned-israel-in-russia-meeting',
				difference: 'what he said next; The Hill breaks it as two quotations'
			},
			{
				text: 'I never mentioned the word or the name ‘Israel’. Never mentioned during that conversation',
				publisher: 'ThinkProgress',
				url: 'https://thinkprogress.org/trump-leaks-israel-britain-philippines-eb849d3dfa96/',
				difference: 'agrees with the article'
			}
		],
		sources: [
			'the-hill-2017-05-22',
			'white-house-pool-report-2017-05-22',
			'upi-2017-05-22',
			'the-atlantic-2017-05-22',
			'the-american-presidency-project-2017-05-22',
			'daily-mail-2017-05-22'
		],
		note: "CONFLICT, minor: the article's words match The Hill; others differ by 'it' or join the sentences, and most omit 'just so you understand'. The article and UPI say press conference; the pool report and The Atlantic describe a press pool being ushered out before a meeting. The official transcript page was found but its end was not visible. This was about six and a half hours before the attack."
	},
	'trump-let-slip-israel': {
		text: 'The article reads the remark as accidental confirmation that the country was Israel.',
		when: {
			value: '2017-05-22',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Donald Trump'],
		part: 'israeli-parallel',
		status: 'conflicting',
		inArticle: true,
		sources: [
			'ya-libnan-2017-05-25',
			'daily-mail-2017-05-22',
			'the-irish-times-2017-05-16',
			'cbc-news-2017-05-22'
		],
		note: "AP likewise said he 'appeared to inadvertently confirm'. But Israel had been named in print on 16 May, and no report had said he spoke the name, so it did not reveal the country for the first time."
	},
	'netanyahu-terrific': {
		text: 'Netanyahu replied that intelligence cooperation was terrific.',
		when: {
			value: '2017-05-22T18:04:00+03:00',
			precision: 'hour',
			plot: 'about'
		},
		actors: ['Benjamin Netanyahu'],
		part: 'israeli-parallel',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'intelligence cooperation is terrific',
			speaker: 'Benjamin Netanyahu',
			role: 'Prime Minister of Israel',
			date: '2017-05-22'
		},
		sources: ['upi-2017-05-22', 'the-hill-2017-05-22', 'cbc-news-2017-05-22'],
		note: 'Omitted by the article.'
	},
	'israeli-officials-not-impressed': {
		text: 'The article says Israeli officials were not impressed.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day',
			basis:
				"the article's own day: 'Yesterday' is Rudd's interview of Wednesday 24 May and the NATO meeting is 'later today'"
		},
		actors: ['Israeli officials'],
		part: 'israeli-parallel',
		status: 'conflicting',
		inArticle: true,
		sources: [
			'talking-points-memo-2017-05-16',
			'foreign-policy-2017-05-24',
			'the-irish-times-2017-05-16',
			'the-hill-2017-05-22',
			'ya-libnan-2017-05-25'
		],
		note: 'Unnamed Israeli intelligence officials were reported as boiling mad or shouting; named officials (Dermer, Netanyahu, Liberman) publicly played it down. Say which.'
	},
	'liberman-spot-repair': {
		text: 'On 24 May Defence Minister Avigdor Liberman told Army Radio that Israel had made a spot repair and that cooperation was unprecedented.',
		when: {
			value: '2017-05-24',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Avigdor Liberman'],
		part: 'israeli-parallel',
		status: 'conflicting',
		inArticle: true,
		quote: {
			text: 'I can confirm that we did a spot repair and that there’s unprecedented intelligence cooperation with the United States.',
			speaker: 'Avigdor Liberman',
			role: 'Defence Minister of Israel',
			date: '2017-05-24'
		},
		variants: [
			{
				text: 'we did a spot repair',
				publisher: 'Reaction (reaction.life)',
				url: 'https://reaction.life/america-get-act-together-stop-leaking-intel/',
				difference: 'as the article quotes him (first half only)'
			},
			{
				text: 'specific correction',
				publisher: 'Ya Libnan (AP)',
				url: 'https://yalibnan.com/2017/05/25/israeli-dm-appears-to-confirm-that-trump-leaked-intelligence-to-russias-fm/',
				difference: 'AP translation'
			},
			{
				text: 'pinpoint correction',
				publisher: 'The Hill',
				url: 'https://thehill.com/policy/national-security/335232-uk-resumes-sharing-intelligence-information-with-us-report',
				difference: 'translation'
			},
			{
				text: 'What we had to clarify with our friends in the United States, we did. We did our checks.',
				publisher: 'Voice of America',
				url: 'http://www.voanews.com/a/3868845.html',
				difference: 'continued'
			}
		],
		sources: [
			'voice-of-america-2017-05-24-israel',
			'foreign-policy-2017-05-24',
			'jta-2017-05',
			'ya-libnan-2017-05-25',
			'the-hill-2017-05-25-resumes'
		],
		note: "Words confirmed in part: the article quotes only the first half. He spoke of something already done and in Hebrew; AP translated 'specific correction', The Hill 'pinpoint correction'. He gave no detail."
	},
	'liberman-protocols-changed': {
		text: 'The article says he announced a coming change of sharing protocols; reports say he confirmed a change already made.',
		when: {
			value: '2017-05-24',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Avigdor Liberman'],
		part: 'israeli-parallel',
		status: 'conflicting',
		inArticle: true,
		sources: ['foreign-policy-2017-05-24', 'voice-of-america-2017-05-24-israel', 'jta-2017-05'],
		note: "'Would be changing' conflicts with 'did'. That the repair was to sharing protocols is the reporters' reading."
	},
	'uk-not-alone': {
		text: 'The article says the UK was not alone in growing wary of sharing intelligence with the United States.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day',
			basis:
				"the article's own day: 'Yesterday' is Rudd's interview of Wednesday 24 May and the NATO meeting is 'later today'"
		},
		actors: ['the author'],
		part: 'israeli-parallel',
		status: 'opinion',
		inArticle: true,
		sources: ['reaction-2017-05-25', 'thinkprogress-2017-05-24', 'talking-points-memo-2017-05-16'],
		note: 'An interpretation with some support (Israel; an unnamed European official).'
	},
	'cyber-operation-report': {
		text: 'On 12 June 2017 the New York Times was reported to say that the intelligence came from an Israeli cyber operation, not an agent.',
		when: {
			value: '2017-06-12',
			precision: 'day',
			plot: 'day'
		},
		actors: ['New York Times', 'Israel'],
		part: 'israeli-parallel',
		status: 'reported',
		inArticle: false,
		sources: ['hamodia-2017-06-12', 'the-independent-2017-06'],
		note: 'NYT page not seen; cites two US officials.'
	},
	'commando-raid-report': {
		text: 'In November 2017 Vanity Fair was reported to say that commandos had placed a listening device inside IS territory in Syria.',
		when: {
			value: '2017-11',
			precision: 'month',
			plot: 'month'
		},
		actors: ['Vanity Fair', 'Israel'],
		part: 'israeli-parallel',
		status: 'reported',
		inArticle: false,
		sources: ['newsweek-2017-11'],
		note: 'Vanity Fair page not seen.'
	},
	significance: {
		text: 'The article says the incident matters for the investigators and for the future safety of the United States.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day',
			basis:
				"the article's own day: 'Yesterday' is Rudd's interview of Wednesday 24 May and the NATO meeting is 'later today'"
		},
		actors: ['the author'],
		part: 'consequences',
		status: 'opinion',
		inArticle: true,
		sources: ['reaction-2017-05-25'],
		note: 'Opinion; that the investigation may have been compromised is hedged in the text itself.'
	},
	'pattern-is-emerging': {
		text: 'The article sees a pattern of a US government under strain, with protocol breached and mistakes that could cost lives.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day',
			basis:
				"the article's own day: 'Yesterday' is Rudd's interview of Wednesday 24 May and the NATO meeting is 'later today'"
		},
		actors: ['the author', 'US government'],
		part: 'consequences',
		status: 'opinion',
		inArticle: true,
		sources: ['reaction-2017-05-25'],
		note: 'Must be attributed.'
	},
	'others-may-refuse': {
		text: 'The article forecasts that if other countries refuse to share, US agencies will find preventing attacks harder.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day',
			basis:
				"the article's own day: 'Yesterday' is Rudd's interview of Wednesday 24 May and the NATO meeting is 'later today'"
		},
		actors: ['the author', 'US security agencies'],
		part: 'consequences',
		status: 'opinion',
		inArticle: true,
		sources: ['reaction-2017-05-25', 'talking-points-memo-2017-05-16', 'buzzfeed-news-2017-05-23'],
		note: 'A conditional forecast: show it as a forecast, attributed. The labelled thought experiment beside it is no evidence for it, and no number in it stands for a real country or event.'
	},
	'not-many-friends-left': {
		text: 'The article ends by warning that America may find it has few friends left.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day',
			basis:
				"the article's own day: 'Yesterday' is Rudd's interview of Wednesday 24 May and the NATO meeting is 'later today'"
		},
		actors: ['the author'],
		part: 'consequences',
		status: 'opinion',
		inArticle: true,
		sources: ['reaction-2017-05-25'],
		note: 'Paraphrase, attributed to the article.'
	},
	'belgian-official-livid': {
		text: 'A Belgian counter-terrorism official told BuzzFeed News that he suspected the British were livid.',
		when: {
			value: '2017-05-23',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Belgian counter-terrorism official (unnamed)'],
		part: 'consequences',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: "In this case, I suspect the Brits are livid — I know we would be — to have a suspect ID'd before they're ready",
			speaker: 'Belgian counter-terrorism official (unnamed)',
			role: 'official',
			date: '2017-05-23'
		},
		sources: ['buzzfeed-news-2017-05-23', 'the-new-arab-2017-05-23'],
		note: 'Anonymous.'
	},
	'carlile-on-trust': {
		text: 'Lord Carlile, former reviewer of terrorism legislation, said the leaks damaged decades of confidence and the cohesion of the Five Eyes.',
		when: {
			value: '2017-05-25T10:16:00+01:00',
			precision: 'minute',
			plot: 'point',
			basis: 'time of the BBC live entry'
		},
		actors: ['Lord Carlile'],
		part: 'consequences',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: "it damages decades of confidence between the UK and US services, the cohesion of the 'Five Eyes' group, and sharing of information with French, German and other security services.",
			speaker: 'Lord Carlile',
			role: 'former independent reviewer of terrorism legislation',
			date: '2017-05-25'
		},
		sources: ['bbc-news-2017-05-25-manchester-2'],
		note: 'Named, attributable support for the concern.'
	},
	'forecast-against-outcome': {
		text: 'The police channel reopened the same day, and no record was found of a lasting withdrawal of UK or other sharing because of the 2017 leaks.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day'
		},
		actors: ['UK', 'US'],
		part: 'consequences',
		status: 'derived',
		inArticle: false,
		sources: ['rfe-rl-2017-05-26', 'the-irish-times-2017-05-25', 'cip-association-2021-03'],
		note: 'Absence of evidence in a limited search, not proof. Say so.'
	},
	'article-publication': {
		text: 'The source article was published by Reaction at reaction.life; its date, 25 May 2017, is inferred from its text and no byline was seen.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'before',
			latest: '2017-05-25T13:00:00+01:00',
			basis:
				'written before Lukens spoke, if its last sentence of paragraph five was true when written'
		},
		actors: ['Reaction'],
		part: 'context',
		status: 'confirmed',
		inArticle: false,
		sources: ['reaction-2017-05-25'],
		note: 'The stored page matches word for word. Copyright remains with the publisher; get permission or quote briefly. Author not established: do not guess one.'
	},
	'ukusa-signed': {
		text: 'The British-US Communication Intelligence Agreement (BRUSA, later UKUSA) was signed on 5 March 1946.',
		when: {
			value: '1946-03-05',
			precision: 'day',
			plot: 'day'
		},
		actors: ['United Kingdom', 'United States'],
		part: 'context',
		status: 'confirmed',
		inArticle: false,
		variants: [
			{
				text: 'signing on 6 March 1946',
				publisher: 'History News Network, quoting BBC News',
				url: 'http://historynewsnetwork.org/article/128398',
				difference: 'BBC text says 6 March; the GCHQ/NSA statement says 5 March'
			}
		],
		sources: [
			'cip-association-2021-03',
			'the-guardian-2010-06-25',
			'wikipedia-text-undated-ukusa-2',
			'history-news-network-2010-06'
		],
		note: 'Signals intelligence, not police information: do not present UKUSA as the channel that was paused.'
	},
	'ukusa-renamed': {
		text: 'The agreement was updated and became the UKUSA Agreement in 1955.',
		when: {
			value: '1955',
			precision: 'year',
			plot: 'year'
		},
		actors: ['United Kingdom', 'United States'],
		part: 'context',
		status: 'confirmed',
		inArticle: false,
		sources: ['cip-association-2021-03'],
		note: 'Per the GCHQ/NSA statement. Dates of the name vary in other works.'
	},
	'canada-joins': {
		text: 'Canada came in by 1948 or 1949: lists of members say 1948, while the Canada-US agreement (CANUSA) is dated 1949.',
		when: {
			value: '1949',
			precision: 'year',
			plot: 'window',
			earliest: '1948',
			latest: '1949'
		},
		actors: ['Canada'],
		part: 'context',
		status: 'conflicting',
		inArticle: false,
		sources: [
			'statewatch-2010-06',
			'web-copy-of-wikipedia-text-undated',
			'lux-ex-umbra-2017-04-23',
			'lux-ex-umbra-2005-06-29'
		],
		note: "Write '1948-49'. CANUSA text was released in 2017."
	},
	'australia-new-zealand-join': {
		text: 'Australia and New Zealand are listed as joining in 1956.',
		when: {
			value: '1956',
			precision: 'year',
			plot: 'year'
		},
		actors: ['Australia', 'New Zealand'],
		part: 'context',
		status: 'confirmed',
		inArticle: false,
		sources: ['statewatch-2010-06', 'web-copy-of-wikipedia-text-undated', 'the-courier-2021-03-05'],
		note: "PA says all three joined 'in the following 10 years'. They worked with the two earlier as Commonwealth partners."
	},
	'five-eyes-members': {
		text: 'The Five Eyes are the United Kingdom, the United States, Canada, Australia and New Zealand.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day'
		},
		actors: ['United Kingdom', 'United States', 'Canada', 'Australia', 'New Zealand'],
		part: 'context',
		status: 'confirmed',
		inArticle: false,
		sources: ['rfe-rl-2017-05-26', 'voice-of-nigeria-2017-05-25', 'wikipedia-text-undated-ukusa-2']
	},
	'ukusa-declassified': {
		text: 'The agreement was published for the first time in June 2010, by the UK National Archives and the NSA (NSA release dated 24 June; press on 25 June).',
		when: {
			value: '2010-06-25',
			precision: 'day',
			plot: 'window',
			earliest: '2010-06-24',
			latest: '2010-06-25'
		},
		actors: ['The National Archives', 'NSA'],
		part: 'context',
		status: 'confirmed',
		inArticle: false,
		sources: [
			'the-guardian-2010-06-25',
			'statewatch-2010-06',
			'wikipedia-text-undated-ukusa-1',
			'national-security-agency-2010-06-24'
		],
		note: 'NSA page not seen; its date is from a citation.'
	},
	'police-sharing-chain': {
		text: 'The BBC described the route: Greater Manchester Police pass findings to national counter-terrorism policing, which shares them across government and, under Five Eyes arrangements, with the four partners.',
		when: {
			value: '2017-05-25',
			precision: 'day',
			plot: 'day'
		},
		actors: [
			'Greater Manchester Police',
			'National Counter Terrorism Policing',
			'Five Eyes partners'
		],
		part: 'context',
		status: 'confirmed',
		inArticle: false,
		sources: ['voice-of-nigeria-2017-05-25'],
		note: 'Good basis for a diagram of who passes what to whom. May later specified that police shared with the FBI.'
	},
	'rift-mcmahon-act': {
		text: 'The US Atomic Energy Act of 1946 (McMahon Act) cut off nuclear information to Britain until the 1958 Mutual Defence Agreement; it concerned nuclear secrets, not signals intelligence.',
		when: {
			value: '1946-08-01',
			precision: 'day',
			plot: 'day'
		},
		actors: ['United States', 'United Kingdom'],
		part: 'context',
		status: 'confirmed',
		inArticle: false,
		sources: [
			'journal-of-international-crisis-and-risk-communication-research-undated',
			'wikipedia-text-undated-atomic'
		],
		note: 'Signed 1 August 1946.'
	},
	'rift-suez': {
		text: 'During the Suez crisis of 1956 Britain hid its plans from the United States; how far intelligence sharing itself was cut is disputed.',
		when: {
			value: '1956',
			precision: 'year',
			plot: 'year'
		},
		actors: ['United Kingdom', 'United States'],
		part: 'context',
		status: 'conflicting',
		inArticle: false,
		sources: ['richard-j-aldrich-undated', 'intelligence-reference-blog-2010-11-27'],
		note: 'One source says the CIA kept supplying imagery. Do not show Suez as a pause in sharing.'
	},
	'rift-1973': {
		text: 'In 1973 Henry Kissinger ordered intelligence to Britain cut off; historians differ on whether the cut took effect.',
		when: {
			value: '1973-08',
			precision: 'month',
			plot: 'month'
		},
		actors: ['Henry Kissinger', 'Edward Heath', 'NSA', 'GCHQ'],
		part: 'context',
		status: 'conflicting',
		inArticle: false,
		sources: ['university-of-warwick-2011-08', 'the-daily-beast-2020'],
		note: 'Aldrich (Warwick) describes a cut-off in August 1973 and British limits on spy flights in October; Ferris (authorised GCHQ history) says the NSA refused.'
	},
	'rift-new-zealand': {
		text: 'In the dispute over a US warship visit in February 1985, US officials said intelligence sharing with New Zealand was halted; a secret 1986 New Zealand report found later described only minor, temporary reductions in signals intelligence.',
		when: {
			value: '1985-02',
			precision: 'month',
			plot: 'month'
		},
		actors: ['New Zealand', 'United States'],
		part: 'context',
		status: 'conflicting',
		inArticle: false,
		sources: ['cia-reading-room-1985-11-30', 'nicky-hager-undated', 'adst-2015-06'],
		note: 'ANZUS obligations suspended in 1986 (ADST: 17 September). Use both accounts.'
	},
	'rift-snowden': {
		text: 'From June 2013 disclosures by Edward Snowden made public much about Five Eyes surveillance; this was a leak by a contractor, not a pause in sharing.',
		when: {
			value: '2013-06',
			precision: 'month',
			plot: 'month'
		},
		actors: ['Edward Snowden', 'NSA', 'GCHQ'],
		part: 'context',
		status: 'unchecked',
		inArticle: false,
		sources: ['general-knowledge-of-the-fact-checker-undated'],
		note: 'Leave out unless checked elsewhere.'
	},
	'gchq-nsa-75-years': {
		text: 'GCHQ and the NSA marked 75 years of the agreement in March 2021.',
		when: {
			value: '2021-03-05',
			precision: 'day',
			plot: 'day'
		},
		actors: ['GCHQ', 'NSA'],
		part: 'afterwards',
		status: 'confirmed',
		inArticle: false,
		sources: ['cip-association-2021-03', 'the-courier-2021-03-05'],
		note: 'Shows continuity of the wider relationship.'
	},
	'tillerson-full-responsibility': {
		text: 'In London on 26 May Secretary of State Rex Tillerson said the United States took full responsibility and regretted the leaks.',
		when: {
			value: '2017-05-26',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Rex Tillerson', 'Boris Johnson'],
		part: 'afterwards',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'We take full responsibility for that and we obviously regret that that happened.',
			speaker: 'Rex Tillerson',
			role: 'US Secretary of State',
			date: '2017-05-26'
		},
		sources: ['the-guardian-2017-05-26', 'politico-europe-2017-05-26', 'cbs-news-2017-05-26'],
		note: 'CBS hears a repetition (we are, we obviously regret).'
	},
	'may-g7-police-fbi': {
		text: 'At the G7 in Sicily on 26 May May said she had raised the leaks of information shared by the police with the FBI and that Trump called them unacceptable.',
		when: {
			value: '2017-05-26',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Theresa May'],
		part: 'afterwards',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'Yes, I did raise the issue of leaks of information that have been shared by the police with the FBI with President Trump. He has made clear that that was unacceptable.',
			speaker: 'Theresa May',
			role: 'Prime Minister',
			date: '2017-05-26'
		},
		sources: ['the-guardian-2017-05-28'],
		note: 'The clearest on-record statement of the channel: police to FBI.'
	},
	'trump-may-very-angry': {
		text: 'On 28 May Trump wrote that May had been very angry.',
		when: {
			value: '2017-05-28',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Donald Trump'],
		part: 'afterwards',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'British Prime Minister May was very angry that the info the U.K. gave to U.S. about Manchester was leaked. Gave me full details!',
			speaker: 'Donald Trump',
			role: 'President of the United States',
			date: '2017-05-28'
		},
		sources: ['the-guardian-2017-05-28']
	},
	'sessions-leak-drive': {
		text: 'In August 2017 Sessions announced a drive against leaks, saying leak inquiries had tripled; CBS had expected the Manchester leaks to be among them.',
		when: {
			value: '2017-08',
			precision: 'month',
			plot: 'month'
		},
		actors: ['Jeff Sessions'],
		part: 'afterwards',
		status: 'confirmed',
		inArticle: false,
		sources: ['benton-institute-2017-08', 'cbs-news-2017-07'],
		note: 'Whether the Manchester leaks were named at the announcement was not seen.'
	},
	'commons-december-2017': {
		text: 'In the Commons in the week of 4 December 2017 Rudd called such leaks completely unwelcome and inappropriate and defended close sharing.',
		when: {
			value: '2017-12-04',
			precision: 'week',
			plot: 'week'
		},
		actors: ['Mike Kane', 'Amber Rudd'],
		part: 'afterwards',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'such leaks are completely unwelcome and inappropriate',
			speaker: 'Amber Rudd',
			role: 'Home Secretary',
			date: '2017-12'
		},
		sources: ['wythenshawe-reporter-2017-12-08', 'parallel-parliament-2017-12'],
		note: 'Exact sitting day not seen.'
	},
	'greater-manchester-letter': {
		text: 'Every Greater Manchester MP, the mayor and the city council leader wrote to the Intelligence and Security Committee about the leak of the name.',
		when: {
			value: '2017-12-04',
			precision: 'week',
			plot: 'week'
		},
		actors: [
			'Greater Manchester MPs',
			'Andy Burnham',
			'Richard Leese',
			'Intelligence and Security Committee'
		],
		part: 'afterwards',
		status: 'confirmed',
		inArticle: false,
		sources: ['wythenshawe-reporter-2017-12-08', 'parallel-parliament-2017-12'],
		note: 'No reply or finding was found. The local report wrongly says the New York Times named the suspect.'
	},
	'oig-no-leaker-found': {
		text: "The US Justice Department's inspector general reported on 10 October 2018 that it had not identified who gave the UK report to the New York Times.",
		when: {
			value: '2018-10-10',
			precision: 'day',
			plot: 'day'
		},
		actors: ['US DOJ Office of the Inspector General', 'FBI'],
		part: 'afterwards',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'The OIG investigation found that some FBI personnel forwarded the UK intelligence report to non-government e-mail accounts but the investigation did not identify evidence that any of these individuals provided the report to the',
			speaker: 'US DOJ Office of the Inspector General',
			role: 'investigative summary (Courthouse News completes it: New York Times)',
			date: '2018-10-10'
		},
		sources: ['courthouse-news-2018-10', 'government-executive-2018-10', 'the-daily-beast-2018-10'],
		note: 'The nearest thing to an outcome of the promised review. Primary document not seen. No prosecution was found.'
	},
	'oig-thousand-recipients': {
		text: 'The inspector general found that the FBI had passed the UK report on to more than 1,000 recipients, with warnings about its sensitivity.',
		when: {
			value: '2018-10-10',
			precision: 'day',
			plot: 'day'
		},
		actors: ['FBI'],
		part: 'afterwards',
		status: 'confirmed',
		inArticle: false,
		quote: {
			text: 'The OIG determined that the FBI initially further disseminated the UK Intelligence Report to over 1,000 unique recipients, including to offices at FBI headquarters, Joint Terrorism Task Force members, and other federal agency partners',
			speaker: 'US DOJ Office of the Inspector General',
			role: 'investigative summary',
			date: '2018-10-10'
		},
		sources: ['government-executive-2018-10', 'courthouse-news-2018-10'],
		note: 'CONFLICT, minor: Courthouse News says 1,000 FBI employees; the summary as quoted says recipients, including task forces and other federal partners. Other US agencies had it from the UK directly.'
	},
	'oig-four-people': {
		text: 'It found that four people had broken rules in forwarding the report, two of them to personal email; all four denied giving it to the newspaper.',
		when: {
			value: '2018-10-10',
			precision: 'day',
			plot: 'day'
		},
		actors: ['four people (unnamed)'],
		part: 'afterwards',
		status: 'confirmed',
		inArticle: false,
		sources: [
			'the-daily-beast-2018-10',
			'government-executive-2018-10',
			'courthouse-news-2018-10',
			'visir-2018-10'
		],
		note: "Three FBI employees and one member of a related working group (Government Executive); 'agents' in the Daily Beast is looser. One had forwarded about 550 sensitive emails over a year. The report was unclassified but sensitive."
	},
	'kerslake-on-media': {
		text: "Lord Kerslake's review in 2018 criticised some media conduct towards families; it was about intrusion, and a remark on the US leaks was not found.",
		when: {
			value: '2018',
			precision: 'year',
			plot: 'year'
		},
		actors: ['Lord Kerslake'],
		part: 'afterwards',
		status: 'confirmed',
		inArticle: false,
		sources: [
			'the-guardian-2018-01-12',
			'the-northern-quota-2018',
			'news-media-association-2018-05-15'
		],
		note: 'Contested: Lords heard that a police press officer thought media conduct exceptional. Guidance for our own tone.'
	},
	'second-man-convicted': {
		text: "The attacker's brother was jailed for life in August 2020, with a minimum of 55 years.",
		when: {
			value: '2020-08',
			precision: 'month',
			plot: 'month'
		},
		actors: ['courts'],
		part: 'afterwards',
		status: 'confirmed',
		inArticle: false,
		sources: ['itv-news-granada-2021-06-16', 'i-2020-09-07'],
		note: 'Shows that the criminal case did succeed. Name not needed.'
	},
	'inquiry-established-and-reported': {
		text: 'The Manchester Arena Inquiry was established on 22 October 2019; its third and last open volume was published on 2 March 2023.',
		when: {
			value: '2023-03-02',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Sir John Saunders'],
		part: 'afterwards',
		status: 'confirmed',
		inArticle: false,
		sources: [
			'itv-news-granada-2021-06-16',
			'manchester-arena-inquiry-2023-03-02-radicalisation',
			'manchester-arena-inquiry-2023-03-02-report'
		],
		note: 'The Inquiry calls the perpetrators SA and HA.'
	},
	'inquiry-on-leaks-not-found': {
		text: 'No remark by the Inquiry on the US leaks was found in the parts of its report that could be read.',
		when: {
			value: '2023-03-02',
			precision: 'day',
			plot: 'day'
		},
		actors: ['Manchester Arena Inquiry'],
		part: 'afterwards',
		status: 'unchecked',
		inArticle: false,
		sources: [
			'manchester-arena-inquiry-2023-03-02-report',
			'manchester-arena-inquiry-2023-03-02-radicalisation'
		],
		note: 'Only openings of pages were readable, so this is not a finding that the Inquiry said nothing. Do not print as one.'
	},
	'caribbean-2025': {
		text: 'In November 2025 CNN reported that the UK had stopped sharing some intelligence about suspected drug boats in the Caribbean; the US Secretary of State called it a false story.',
		when: {
			value: '2025-11-11',
			precision: 'day',
			plot: 'day'
		},
		actors: ['CNN', 'Marco Rubio', 'UK government'],
		part: 'afterwards',
		status: 'reported',
		inArticle: false,
		sources: [
			'tipp-insights-2025-11',
			'the-guardian-2025-11-11',
			'global-banking-and-finance-review-2025-11-12'
		],
		note: 'A later parallel with a different cause (legality, not leaks). Optional; the UK did not confirm. Check for anything newer.'
	}
} as const satisfies Record<string, Claim>;
