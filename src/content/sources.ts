/**
 * Where the claims were read, by id.
 * Made by src/tools/import-facts.mjs; do not edit by hand.
 *
 * A source without a title and a url is cited by publisher and date only.
 */
import type { Source } from '../lib/story/dossier';

export const sources = {
	'abc-news-2017-05-16': {
		publisher: 'ABC News (Australia, Reuters)',
		date: '2017-05-16 07:39 AEST (first posted)',
		title:
			'Donald Trump revealed highly classified information to Russia during White House meeting, Washington Post says',
		url: 'http://www.abc.net.au/news/2017-05-16/trump-revealed-highly-classified-information-to-russia-reports/8529160'
	},
	'abc-news-2017-05-25': {
		publisher: 'ABC News (US)',
		date: '2017-05-25',
		title: "Manchester mayor 'felt sick' about leaks to media after bombing",
		url: 'https://abcnews.go.com/International/manchester-mayor-us-media-leak-felt-sick-pit/story?id=47634705'
	},
	'adst-2015-06': {
		publisher: 'ADST (US diplomatic oral history)',
		date: '2015-06',
		title: 'No Nukes for New Zealand - Breakdown of the ANZUS Treaty',
		url: 'https://adst.org/2015/06/no-nukes-for-new-zealand-breakdown-of-the-anzus-treaty/'
	},
	'aol-uk-2017-05-25': {
		publisher: 'AOL UK (PA)',
		date: '2017-05-25',
		title: "UK police 'working closely' with US in terror probe after fresh assurances",
		url: 'https://www.aol.co.uk/news/2017/05/25/uk-police-working-closely-with-us-in-terror-probe-after-fresh/'
	},
	'axios-2017-05-24': {
		publisher: 'Axios',
		date: '2017-05-24',
		title: 'UK slams US leaks on Manchester',
		url: 'https://www.axios.com/uk-slams-us-leaks-on-manchester-1513302557-dcead7f3-0d4f-45dc-a9c0-6a58487eb685.html'
	},
	'bbc-news-2017-05-24': {
		publisher: 'BBC News',
		date: '2017-05-24',
		title: 'Manchester attack: US leaks about bomber irritating - Rudd',
		url: 'https://feeds.bbci.co.uk/news/election-2017-40026413'
	},
	'bbc-news-2017-05-25-manchester-1': {
		publisher: 'BBC News (live page 6)',
		date: '2017-05-25',
		title: 'Manchester attack live, 25 May',
		url: 'https://feeds.bbci.co.uk/news/live/uk-england-manchester-40007967?page=6'
	},
	'bbc-news-2017-05-25-manchester-2': {
		publisher: 'BBC News (live page 9)',
		date: '2017-05-25',
		title: 'Manchester attack live, 25 May',
		url: 'https://feeds.bbci.co.uk/news/live/uk-england-manchester-40007967?page=9'
	},
	'bbc-news-2017-05-25-tackle': {
		publisher: 'BBC News (copy at memorybase.org)',
		date: '2017-05-25',
		title: "Manchester attack: May to tackle Trump over 'evidence' leaks",
		url: 'http://memorybase.org/archives/2183'
	},
	'benton-institute-2017-08': {
		publisher: 'Benton Institute',
		date: '2017-08',
		title: 'AG Sessions says DOJ has tripled the number of leak probes',
		url: 'https://benton.org/headlines/ag-sessions-says-doj-has-tripled-number-leak-probes-warns-media-could-be-targeted'
	},
	'blog-copy-of-a-huffpost-report-2017-05-23': {
		publisher: 'Blog copy of a HuffPost report',
		date: '2017-05-23',
		title: 'US leaks about Manchester attack raise concern',
		url: 'https://benhurplugup.blogspot.com/2017/05/us-leaks-about-manchester-attack-raise.html',
		descriptive: true
	},
	'blog-quoting-cbs-news-tweets-2017-05-23': {
		publisher: 'Blog quoting CBS News tweets',
		date: '2017-05-23',
		title: "CBS reports suspect's name (tweets of 23 May 2017)",
		url: 'http://thefringenewsinfo.blogspot.com/2017/05/blog-post_6263.html',
		descriptive: true
	},
	'business-insider-2017-05-23': {
		publisher: 'Business Insider',
		date: '2017-05-23',
		title:
			'US officials appear to have leaked details before UK authorities (Manchester, Downing Street)',
		url: 'http://www.businessinsider.com/manchester-arena-terror-attack-police-downing-street-theresa-may-ariana-grande-2017-5?r=UK&IR=T',
		descriptive: true
	},
	'buzzfeed-news-2017-05-23': {
		publisher: 'BuzzFeed News',
		date: '2017-05-23',
		title:
			"US Officials Keep Talking About The Manchester Attack And It's Freaking Out European Allies",
		url: 'https://www.buzzfeednews.com/article/mitchprothero/us-officials-keep-talking-about-the-manchester-attack-and'
	},
	'cbc-news-2017-05-22': {
		publisher: 'CBC News',
		date: '2017-05-22',
		title: "Trump says he 'never mentioned Israel' in conversation with Russians",
		url: 'https://amp.cbc.ca/lite/story/1.4126359'
	},
	'cbs-news-2017-05-26': {
		publisher: 'CBS News',
		date: '2017-05-26',
		title: 'Tillerson says U.S. takes "full responsibility" for leak of British intel',
		url: 'https://cbsnews.com/news/tillerson-says-u-s-takes-full-responsibility-for-leak-of-british-intel'
	},
	'cbs-news-2017-07': {
		publisher: 'CBS News',
		date: '2017-07 or 2017-08',
		title: 'Department of Justice to announce leak investigations',
		url: 'https://www.cbsnews.com/news/department-of-justice-to-announce-leaks-investigation/'
	},
	'cia-reading-room-1985-11-30': {
		publisher: 'CIA reading room (Washington Post cutting)',
		date: '1985-11-30',
		title: 'U.S. May End Treaty, New Zealand Is Warned',
		url: 'https://www.cia.gov/readingroom/document/cia-rdp90-00965r000504870049-8'
	},
	'cip-association-2021-03': {
		publisher: 'CIP Association, carrying the GCHQ/NSA statement',
		date: '2021-03',
		title: 'GCHQ and NSA Celebrate 75 Years of Partnership',
		url: 'https://www.cip-association.org/gchq-and-nsa-celebrate-75-years-of-partnership/'
	},
	'click-lancashire-2017-05-29': {
		publisher: 'Click Lancashire (aggregator citing CNBC)',
		date: '2017-05-29',
		title: 'British PM May to raise Manchester attack leaks with Trump',
		url: 'http://clicklancashire.com/2017/05/29/british-pm-may-to-raise-manchester-attack-leaks-with-trump.html'
	},
	'clickondetroit-2017-05-16': {
		publisher: 'ClickOnDetroit',
		date: '2017-05-16',
		title: 'H.R. McMaster, not Spicer, to deliver White House briefing',
		url: 'https://clickondetroit.com/live/live-hr-mcmaster-not-spicer-to-deliver-white-house-briefing-51617'
	},
	'cnn-2017-05-25': {
		publisher: 'CNN',
		date: '2017-05-25 11:37 ET (updated)',
		title: 'Facing fuming British prime minister, Trump vows to plug leaks',
		url: 'http://www.cnn.com/2017/05/25/politics/nato-trump-intel-sharing/index.html?utm_source=feedburner&utm_medium=feed&utm_campaign=Feed%3A+rss%2Fcnn_topstories+%28RSS%3A+CNN+-+Top+Stories%29'
	},
	'cnsnews-2017-03-06': {
		publisher: 'CNSNews',
		date: '2017-03-06',
		title: "Uncertainty Over UK Ambassador's Post; interim charge d'affaires Lewis Lukens",
		url: 'https://www.cnsnews.com/news/article/kevin-mccandless/uncertainty-over-uk-ambassadors-post-interim-envoy-was-caught-clintons'
	},
	'courthouse-news-2018-10': {
		publisher: 'Courthouse News',
		date: '2018-10',
		title: 'DOJ Inspector General Fails to Identify Leaker of Manchester Bombing Report',
		url: 'https://www.courthousenews.com/doj-inspector-general-fails-to-identify-leaker-of-manchester-bombing-report/?amp=1'
	},
	'crc-connection-2017-05-31': {
		publisher: 'CRC Connection (news aggregator, citing People)',
		date: '2017-05-31',
		title: 'Ariana Grande announces Manchester benefit concert',
		url: 'http://crcconnection.com/2017/05/31/ariana-grande-announces-manchester-benefit-concert-for.html'
	},
	'cyber-security-intelligence-2017-05': {
		publisher: 'Cyber Security Intelligence (Guardian text)',
		date: '2017-05',
		title: 'Manchester Bomb Pics Leaked and Published',
		url: 'https://cybersecurityintelligence.com/blog/manchester-bomb-pics-leaked-and-published-2467.html'
	},
	'daily-mail-2017-05-22': {
		publisher: 'Daily Mail',
		date: '2017-05-22',
		title: "'I never mentioned the word Israel'",
		url: 'http://www.dailymail.co.uk/news/article-4531016/Trump-says-never-told-Russian-info-came-Israel.html?mrn_rm=als1'
	},
	'daily-mail-2017-05-25': {
		publisher: 'Daily Mail',
		date: '2017-05-25',
		title: "'I'll hunt down and prosecute the Manchester bomb secrets leaker'",
		url: 'https://www.dailymail.co.uk/news/article-4541946/Trump-vows-bottom-Manchester-bomb-leak.html'
	},
	'daily-mail-2017-05-26': {
		publisher: 'Daily Mail (PressReader)',
		date: '2017-05-26',
		title: 'Secret details that Americans let slip',
		url: 'http://www.pressreader.com/uk/daily-mail/20170526/281689729759840'
	},
	'dziennik-2017-05-23': {
		publisher: 'Dziennik (Poland)',
		date: '2017-05-23'
	},
	'evening-standard-2017-05-24': {
		publisher: 'Evening Standard',
		date: '2017-05-24',
		title:
			'Manchester attack: Home Secretary Amber Rudd criticises United States over leaking of British intelligence',
		url: 'http://standard.co.uk/news/uk/manchester-attack-home-secretary-amber-rudd-criticises-united-states-over-leaking-of-british-a3547026.html'
	},
	'evening-standard-2023-03-02': {
		publisher: 'Evening Standard',
		date: '2023-03-02',
		title: 'Manchester Arena bombing inquiry report (final report explainer)',
		url: 'https://article-swipe.standard.co.uk/news/uk/manchester-arena-bombing-inquiry-report-victims-what-happened-b1064205.html',
		descriptive: true
	},
	'forces-news-2017-05-25': {
		publisher: 'Forces News',
		date: '2017-05-25',
		title: "Manchester Police 'Not Sharing Bomb Details With US'",
		url: 'https://www.forcesnews.com/news/manchester-police-not-sharing-bomb-details-us'
	},
	'foreign-policy-2017-05-24': {
		publisher: 'Foreign Policy',
		date: '2017-05-24',
		title: 'Israel Changed Intelligence Sharing With U.S. After Trump Comments to Russians',
		url: 'https://foreignpolicy.com/2017/05/24/israel-changed-intelligence-sharing-with-u-s-after-trump-comments-to-russians/'
	},
	'foreign-policy-2017-05-25': {
		publisher: 'Foreign Policy',
		date: '2017-05-25',
		title: 'British Officials Have Stopped Sharing Intelligence On Manchester With U.S.',
		url: 'https://foreignpolicy.com/2017/05/25/british-officials-have-stopped-sharing-intelligence-on-manchester-with-u-s/'
	},
	'forum-copy-of-the-abc-news-2017-05-16': {
		publisher: 'Forum copy of the ABC News (US) report',
		date: '2017-05-16 6:44 PM ET',
		title: "Trump's disclosure endangered spy placed inside ISIS by Israel, officials say",
		url: 'https://therx.com/threads/washington-post.1085441/page-5'
	},
	'general-knowledge-of-the-fact-checker-undated': {
		publisher: 'general knowledge of the fact-checker',
		openingRead: false
	},
	'gentst-2017-05': {
		publisher: 'Gentst (news aggregator)',
		date: '2017-05',
		title: 'Britain condemns U.S. officials for leaking intelligence on Manchester terror attack',
		url: 'http://gentst.com/2017/05/britain-condemns-u-s-officials-for-leaking-intelligence-on/'
	},
	'global-banking-and-finance-review-2025-11-12': {
		publisher: 'Global Banking and Finance Review (Reuters)',
		date: '2025-11-12',
		title: 'Rubio denies reporting that UK cut off intel sharing over boat strikes',
		url: 'https://www.globalbankingandfinance.com/usa-venezuela-rubio-britain-zero'
	},
	'global-homeland-2017-05-25': {
		publisher: 'Global Homeland, copying a later NYT version',
		date: '2017-05-25'
	},
	'government-executive-2018-10': {
		publisher: 'Government Executive',
		date: '2018-10',
		title: 'Watchdog Faults FBI Staff for Mishandling Secret Report on U.K. Terrorist Attack',
		url: 'https://www.govexec.com/defense/2018/10/watchdog-faults-fbi-staff-mishandling-secret-report-uk-terrorist-attack/152033/'
	},
	'hamodia-2017-06-12': {
		publisher: 'Hamodia',
		date: '2017-06-12',
		title: 'Report: Israeli Cyberwarfare Source for Pres. Trump Leak on IS',
		url: 'https://hamodia.com/2017/06/12/israeli-cyberwarfare-source-trump-leak/'
	},
	'henry-jackson-society-2017-05': {
		publisher: 'Henry Jackson Society (extract of a Telegraph article)',
		date: '2017-05',
		title: 'Loose-lipped Americans cannot be allowed to put our counter-terrorist efforts at risk',
		url: 'https://henryjacksonsociety.org/media-centre/loose-lipped-americans-cannot-be-allowed-to-put-our-counter-terrorist-efforts-at-risk/'
	},
	'history-news-network-2010-06': {
		publisher: 'History News Network, quoting BBC News',
		date: '2010-06',
		title: "Details of secret US-UK 'spying pact' released",
		url: 'http://historynewsnetwork.org/article/128398'
	},
	'holyrood-magazine-2017-05-24': {
		publisher: 'Holyrood magazine',
		date: '2017-05-24',
		title: "Amber Rudd: US intelligence leak of Manchester attacker identity 'irritating'",
		url: 'http://www.holyrood.com/node/6336'
	},
	'huffpost-uk-2017-05-25': {
		publisher: 'HuffPost UK',
		date: '2017-05-25',
		title: 'New York Times defends running leaked pictures',
		url: 'http://www.huffingtonpost.co.uk/entry/new-york-times-defends-running-leaked-pictures_uk_5926a0b3e4b062f96a341eb9'
	},
	'i-2017-05-24': {
		publisher: 'i',
		date: '2017-05-24',
		title: 'Amber Rudd chastises US officials for leaking Manchester details',
		url: 'https://inews.co.uk/essentials/news/politics/amber-rudd-protests-us-leaks-manchester-bombing-details/'
	},
	'i-2017-05-25': {
		publisher: 'i',
		date: '2017-05-25',
		title: 'Theresa May to talk to Donald Trump about Manchester attack leaks',
		url: 'https://inews.co.uk/news/uk/manchester-attack-leaks-police-stop-sharing-information-us-67564?ico=in-line_link'
	},
	'i-2020-09-07': {
		publisher: 'i',
		date: '2020-09-07',
		title: 'Manchester Arena bombing inquiry: 22 victims remembered as hearing starts',
		url: 'https://inews.co.uk/news/manchester-arena-bombing-inquiry-victims-ariana-grande-concert-attack-hearing-starts-634251'
	},
	'intelligence-reference-blog-2010-11-27': {
		publisher: 'Intelligence reference blog',
		date: '2010-11-27',
		title: 'Suez crisis',
		url: 'http://intelligenceref.blogspot.com/2010/11/suez-crisis.html'
	},
	'irish-independent-2017-05-25': {
		publisher: 'Irish Independent (PA)',
		date: '2017-05-25',
		title:
			"Manchester terror attack: British police 'working closely' with US again after 'fresh assurances'",
		url: 'https://www.independent.ie/world-news/europe/britain/manchester-terror-attack-british-police-working-closely-with-us-again-after-fresh-assurances-35757166.html'
	},
	'itv-news-2017-05-25': {
		publisher: 'ITV News',
		date: '2017-05-25',
		title: 'Manchester attack: UK police stops sharing information with US following leaks',
		url: 'http://www.itv.com/news/2017-05-25/uk-police-stops-manchester-attack-information-sharing-with-us-over-leaks/'
	},
	'itv-news-granada-2021-06-16': {
		publisher: 'ITV News Granada',
		date: '2021-06-16',
		title: 'Manchester Arena Inquiry: What is it and what will the reports contain?',
		url: 'https://www.itv.com/news/granada/2021-06-16/manchester-arena-inquiry-what-is-it-and-what-will-the-reports-contain'
	},
	'journal-of-international-crisis-and-risk-communication-research-undated': {
		publisher: 'Journal of International Crisis and Risk Communication Research',
		title: 'The Implications of the McMahon Act on the British Nuclear Program 1946-1958',
		url: 'https://jicrcr.com/index.php/jicrcr/article/view/2303'
	},
	'jta-2017-05': {
		publisher: 'JTA',
		date: '2017-05',
		title:
			"Israel's defense minister: Israel tweaked intel sharing after Trump revelations to Russians",
		url: 'https://jta.org/?p=1378692'
	},
	'lux-ex-umbra-2005-06-29': {
		publisher: 'Lux Ex Umbra (Bill Robinson)',
		date: '2005-06-29',
		title: 'CANUSA anniversary?',
		url: 'https://luxexumbra.blogspot.com/2005/06/canusa-anniversary.html'
	},
	'lux-ex-umbra-2017-04-23': {
		publisher: 'Lux Ex Umbra (Bill Robinson)',
		date: '2017-04-23',
		title: 'CANUSA Agreement declassified',
		url: 'http://luxexumbra.blogspot.com/2017/04/'
	},
	'malay-mail-2017-05-25': {
		publisher: 'Malay Mail (AFP)',
		date: '2017-05-25'
	},
	'manchester-arena-inquiry-2022-remembering': {
		publisher: 'Manchester Arena Inquiry',
		date: '2022',
		title: 'Report Volume 2, Part 9: Remembering those who died',
		url: 'https://manchesterarenainquiry.org.uk/report-volume-two/part-9-remembering-those-who-died/'
	},
	'manchester-arena-inquiry-2022-survived': {
		publisher: 'Manchester Arena Inquiry',
		date: '2022',
		title: 'Report Volume 2, Part 17: Those who survived',
		url: 'https://manchesterarenainquiry.org.uk/report-volume-two/part-17-the-explosion/those-who-survived/'
	},
	'manchester-arena-inquiry-2023-03-02-radicalisation': {
		publisher: 'Manchester Arena Inquiry (text copy at archive.org; item address not shown)',
		date: '2023-03-02',
		title: 'Volume 3: Radicalisation and Preventability, HC 1137',
		url: 'https://archive.org/'
	},
	'manchester-arena-inquiry-2023-03-02-report': {
		publisher: 'Manchester Arena Inquiry',
		date: '2023-03-02',
		title: 'Report Volume 3, Part 23: Period following the Attack',
		url: 'https://manchesterarenainquiry.org.uk/report-volume-three/part-23-planning-and-preparation-for-the-attack/period-following-the-attack/'
	},
	'manchester-arena-inquiry-opus-2-2020-09-07': {
		publisher: 'Manchester Arena Inquiry / Opus 2 (transcript copy at docslib)',
		date: '2020-09-07',
		title: 'Day 1 transcript',
		url: 'https://docslib.org/doc/8116320/mai-day-1-pdf'
	},
	'metro-2017-05-25': {
		publisher: 'Metro',
		date: '2017-05-25'
	},
	'metro-2017-05-25-victims': {
		publisher: 'Metro',
		date: '2017-05-25',
		title: "Victims' families 'distressed and upset' by leaks to US press",
		url: 'http://metro.co.uk/2017/05/25/victims-families-distressed-and-upset-by-leaks-to-us-press-6661961/'
	},
	'national-security-agency-2010-06-24': {
		publisher: 'National Security Agency',
		date: '2010-06-24',
		title:
			'Declassified UKUSA Signals Intelligence Agreement Documents Available (address as cited by a Wikipedia mirror; page not seen)',
		url: 'http://www.nsa.gov/public_info/press_room/2010/ukusa.shtml',
		openingRead: false
	},
	'news-media-association-2018-05-15': {
		publisher: 'News Media Association',
		date: '2018-05-15',
		title:
			"Media Behaviour After Manchester Tragedy Was 'Exceptional' in Contrast With Kerslake Report Findings, Lords Hear",
		url: 'https://newsmediauk.org/blog/2018/05/15/media-behaviour-after-manchester-tragedy-was-exceptional-in-contrast-with-kerslake-report-findings-lords-hear/'
	},
	'newsmax-2017-05-25': {
		publisher: 'Newsmax (Reuters)',
		date: '2017-05-25',
		title: 'Manchester probe leaks condemned by top US diplomat in Britain',
		url: 'https://www.newsmax.com/headline/manchester-probe-leaks/2017/05/25/id/792278',
		descriptive: true
	},
	'newsweek-2017-11': {
		publisher: 'Newsweek, on a Vanity Fair report',
		date: '2017-11',
		title: "Trump Revealed Israel's Secret Syria Raid to Russian Diplomats",
		url: 'https://www.newsweek.com/trump-revealed-secret-israeli-mission-northern-syria-russian-diplomats-720600'
	},
	'nicky-hager-undated': {
		publisher: 'Nicky Hager',
		title: 'Why America never cut ties with NZ',
		url: 'http://www.nickyhager.info/why-america-never-cut-ties-with-nz/'
	},
	'nyhetsbanken-2017-05-17': {
		publisher: 'Nyhetsbanken',
		date: '2017-05-17',
		title: "National security adviser: Information Trump shared with Russians 'wholly appropriate'",
		url: 'http://www.nyhetsbanken.info/2017/05/17/national-security-adviser-information-trump-shared-with.html'
	},
	'outlook-india-2017-05-25': {
		publisher: 'Outlook India (ANI)',
		date: '2017-05-25',
		title: "Theresa May to Confront Trump Over Manchester Arena Attack 'Evidence' Photos Leak",
		url: 'http://www.outlookindia.com/newswire/story/theresa-may-to-confront-trump-over-manchester-arena-attack-evidence-photos-leak/969812'
	},
	'parallel-parliament-2017-12': {
		publisher: 'Parallel Parliament (Hansard text)',
		date: '2017-12',
		title: 'Mike Kane v Amber Rudd, Commons Chamber',
		url: 'https://parallelparliament.co.uk/mp/mike-kane/vs/amber-rudd',
		descriptive: true
	},
	'politico-europe-2017-05-26': {
		publisher: 'Politico Europe',
		date: '2017-05-26',
		title: "Rex Tillerson: US takes 'full responsibility' for Manchester leaks",
		url: 'http://www.politico.eu/article/rex-tillerson-us-takes-full-responsibility-for-manchester-leaks-terror-attack/'
	},
	'prospect-2017-05-25': {
		publisher: 'Prospect',
		date: '2017-05-25',
		title: 'What the Manchester leaks mean for the US-UK "special relationship"',
		url: 'https://www.prospectmagazine.co.uk/other/us-newspapers-are-publishing-leaked-details-of-the-manchester-bombing-but-who-is-leaking-them'
	},
	'raw-story-2017-05-17': {
		publisher: 'Raw Story (Reuters)',
		date: '2017-05-17 06:35 ET',
		title: 'PM Theresa May says UK to continue to share intelligence with US',
		url: 'http://www.rawstory.com/2017/05/pm-theresa-may-says-uk-to-continue-to-share-intelligence-with-us-despite-trump-sharing-info-with-russia/'
	},
	'reaction-2017-05-25': {
		publisher: 'Reaction (reaction.life)',
		date: '2017-05-25 (inferred from the text)',
		title: '[headline not seen; the address reads america-get-act-together-stop-leaking-intel]',
		url: 'https://reaction.life/america-get-act-together-stop-leaking-intel/'
	},
	'refinery29-uk-2017-05-23': {
		publisher: 'Refinery29 UK',
		date: '2017-05-23 to 2017-05-25',
		title: 'Manchester attack running updates',
		url: 'http://www.refinery29.uk/2017/05/155706/ariana-grande-concert-explosion-manchester-arena?geo=uk',
		descriptive: true
	},
	'reuters-2017-05-16': {
		publisher: 'Reuters',
		date: '2017-05-16',
		title: 'Trump defends decision to share information with Russia',
		url: 'http://uk.reuters.com/article/usa-trump-russia-idUKW1N1GZ00G'
	},
	'rfe-rl-2017-05-26': {
		publisher: 'RFE/RL',
		date: '2017-05-26',
		title: 'UK police resume intelligence-sharing after leaks',
		url: 'https://www.rferl.org/a/uk-us-police-resume-intelligence-sharing-after-leaks/28510046.html',
		descriptive: true
	},
	'rfe-rl-radio-farda-2017-05-25': {
		publisher: 'RFE/RL Radio Farda',
		date: '2017-05-25',
		title: 'May To Discuss Leaks Of Manchester Attack Intelligence With Trump',
		url: 'https://en.radiofarda.com/a/manchester-attack-two-further-arrests/28508679.html'
	},
	'richard-j-aldrich-undated': {
		publisher: 'Richard J. Aldrich, GCHQ (web copy of a chapter)',
		title: 'GCHQ, chapter on Suez',
		url: 'https://hotlib.net/htrd/340860/p41'
	},
	'rt-2017-05-23': {
		publisher: 'RT',
		date: '2017-05-23',
		title: 'Manchester suicide bomber named by police',
		url: 'https://on.rt.com/8cg7'
	},
	'sharecast-2017-05-25': {
		publisher: 'Sharecast',
		date: '2017-05-25 10:06',
		title: 'Manchester police stop sharing info with US after leaks, report says',
		url: 'https://sharecast.com/amp/news/general-news/manchester-police-stop-sharing-info-with-us-after-leaks-report-says--2689633.html'
	},
	'sofrep-2017-05-24': {
		publisher: 'SOFREP, copying the first NYT version',
		date: '2017-05-24'
	},
	'statewatch-2010-06': {
		publisher: 'Statewatch',
		date: '2010-06',
		title: 'UK-USA: National Archive publishes details of the 1946 UKUSA agreement for first time',
		url: 'http://database.statewatch.org/print.asp?aid=29827'
	},
	'talking-points-memo-2017-05-16': {
		publisher: 'Talking Points Memo',
		date: '2017-05-16 2:09 pm (US Eastern, as TPM stamps it)',
		title: 'Reports: Highly Classified Info Trump Shared With Russia Came From Israel',
		url: 'http://talkingpointsmemo.com/livewire/trump-classified-information-source-israel'
	},
	'talking-points-memo-2017-05-23': {
		publisher: 'Talking Points Memo (AP)',
		date: '2017-05-23 12:01 pm (US Eastern, as TPM stamps it)',
		title: 'British Authorities Identify Suspected Manchester Suicide Bomber',
		url: 'http://talkingpointsmemo.com/news/manchester-suicide-bombing-suspect-concert'
	},
	'talking-points-memo-2017-05-25': {
		publisher: 'Talking Points Memo (AP)',
		date: '2017-05-25 10:40 am (US Eastern, as TPM stamps it)',
		title: "Trump Vows To 'Get To The Bottom' Of Leaks, Asks DOJ To Launch Review",
		url: 'http://talkingpointsmemo.com/news/trump-leaks-doj-review'
	},
	'the-abuja-times-2017-05-25': {
		publisher: 'The Abuja Times, carrying Guardian text',
		date: '2017-05-25',
		title: 'US allegedly leaks key evidence',
		url: 'https://www.theabujatimes.com/us-allegedly-leaks-key-evidence/'
	},
	'the-american-presidency-project-2017-05-22': {
		publisher: 'The American Presidency Project',
		date: '2017-05-22',
		title:
			'Remarks Prior to a Meeting With Prime Minister Benjamin Netanyahu of Israel in Jerusalem',
		url: 'https://www.presidency.ucsb.edu/documents/remarks-prior-meeting-with-prime-minister-benjamin-netanyahu-israel-jerusalem'
	},
	'the-asian-age-2017-05-26': {
		publisher: 'The Asian Age (Reuters)',
		date: '2017-05-26',
		title: 'After leak, UK stops sharing bombing intelligence with US',
		url: 'https://asianage.com/world/europe/260517/after-leak-uk-stops-sharing-bombing-intelligence-with-us.html'
	},
	'the-atlantic-2017-05-22': {
		publisher: 'The Atlantic',
		date: '2017-05-22',
		title: 'What Trump Told the Russians',
		url: 'https://www.theatlantic.com/news/archive/2017/05/what-trump-told-the-russians/527604/?utm_source=feed'
	},
	'the-courier-2021-03-05': {
		publisher: 'The Courier (PA)',
		date: '2021-03-05',
		title: 'Diary reveals how UK-US intelligence relationship evolved in Second World War',
		url: 'https://www.thecourier.co.uk/news/uk-world/2022676/diary-reveals-how-uk-us-intelligence-relationship-evolved-in-second-world-war/'
	},
	'the-daily-beast-2018-10': {
		publisher: 'The Daily Beast',
		date: '2018-10',
		title: 'DOJ: 4 FBI staff improperly handled intel on Manchester terror attack',
		url: 'https://www.thedailybeast.com/doj-4-fbi-staff-improperly-handled-intel-on-manchester-terror-attack',
		descriptive: true
	},
	'the-daily-beast-2020': {
		publisher: 'The Daily Beast (via Yahoo), on John Ferris, Behind the Enigma',
		date: '2020',
		title:
			'Why the NSA Told Henry Kissinger to Drop Dead When He Tried to Cut Intel Links with Britain',
		url: 'https://ca.news.yahoo.com/why-nsa-told-henry-kissinger-083845942.html'
	},
	'the-guardian-2010-06-25': {
		publisher: 'The Guardian (copy at leejohnbarnes.blogspot.com)',
		date: '2010-06-25',
		title: 'Not so secret: deal at the heart of UK-US intelligence',
		url: 'https://leejohnbarnes.blogspot.com/2010/06/spy-network-exposed.html'
	},
	'the-guardian-2017-05-23-bombing': {
		publisher: 'The Guardian (live blog, via News Sniffer)',
		date: '2017-05-23',
		title: 'Manchester Arena bombing: Police name attacker - versions 29/30',
		url: 'https://www.newssniffer.co.uk/articles/1385636/diff/29/30'
	},
	'the-guardian-2017-05-23-children': {
		publisher: 'The Guardian (live blog, via News Sniffer)',
		date: '2017-05-23',
		title: 'Manchester Arena: children among 22 dead in suicide attack - versions 18/19',
		url: 'https://www.newssniffer.co.uk/articles/1385636/diff/18/19'
	},
	'the-guardian-2017-05-23-live': {
		publisher: 'The Guardian (live blog, via News Sniffer)',
		date: '2017-05-23',
		title: 'Manchester Arena live - versions 28/29',
		url: 'https://www.newssniffer.co.uk/articles/1385636/diff/28/29'
	},
	'the-guardian-2017-05-24': {
		publisher: 'The Guardian (live blog, via News Sniffer)',
		date: '2017-05-24',
		title: 'Manchester bombing: three arrested in south Manchester - versions 14/15',
		url: 'https://newssniffer.co.uk/articles/1386486/diff/14/15'
	},
	'the-guardian-2017-05-25-agrees': {
		publisher: 'The Guardian (live blog, via News Sniffer)',
		date: '2017-05-25',
		title: 'UK agrees to resume sharing intelligence with US after assurances - as it happened',
		url: 'https://www.newssniffer.co.uk/articles/1387242/diff/41/42'
	},
	'the-guardian-2017-05-25-government': {
		publisher: 'The Guardian (live blog, syndicated by North India Kaleidoscope)',
		date: '2017-05-25 03:19 UTC',
		title: "Manchester attack: government 'furious' at US leaks of forensic photographs",
		url: 'http://www.northindiakaleidoscope.com/world/manchester-attack-government-furious-at-us-leaks-of-forensic-photographs-live-updates/'
	},
	'the-guardian-2017-05-25-police': {
		publisher: 'The Guardian (via inkl)',
		date: '2017-05-25',
		title: 'Manchester attack: police raids continue in hunt for terror network - live updates',
		url: 'https://www.inkl.com/news/manchester-attack-police-raids-continue-in-hunt-for-terror-network-live-updates'
	},
	'the-guardian-2017-05-26': {
		publisher: 'The Guardian',
		date: '2017-05-26',
		title: 'US secretary of state flies to Britain to say sorry for Manchester leaks',
		url: 'https://www.theguardian.com/us-news/2017/may/26/us-secretary-of-state-rex-tillerson-britain-sorry-manchester-leaks'
	},
	'the-guardian-2017-05-28': {
		publisher: 'The Guardian',
		date: '2017-05-28',
		title:
			"Donald Trump: Theresa May 'very angry' about Manchester bomb leaks (title rendered from the address)",
		url: 'https://www.theguardian.com/us-news/2017/may/28/donald-trump-theresa-may-very-angry-about-manchester-bomb-leaks',
		descriptive: true
	},
	'the-guardian-2018-01-12': {
		publisher: 'The Guardian',
		date: '2018-01-12',
		title: 'Media to come under scrutiny in Manchester arena attack inquiry',
		url: 'https://www.theguardian.com/uk-news/2018/jan/12/media-to-come-under-scrutiny-in-manchester-arena-attack-inquiry'
	},
	'the-guardian-2025-11-11': {
		publisher: 'The Guardian (summary at wirebeat.co.uk)',
		date: '2025-11-11',
		title: 'UK pauses intelligence-sharing with US on suspected drug vessels in Caribbean',
		url: 'https://www.wirebeat.co.uk/article.php?item_id=96fcafa173a1aafc5816d560199d97de'
	},
	'the-hill-2017-05-16-gop': {
		publisher: 'The Hill',
		date: '2017-05-16',
		title: 'GOP senator: Senate panel needs briefing on whether Trump shared info',
		url: 'http://digital-release.thehill.com/blogs/floor-action/senate/333562-gop-senator-senate-panel-needs-briefing-on-whether-trump-shared'
	},
	'the-hill-2017-05-16-israel': {
		publisher: 'The Hill',
		date: '2017-05-16',
		title: 'Israel provided intelligence Trump shared with Russia: report',
		url: 'https://thehill.com/homenews/administration/333649-israel-provided-intelligence-trump-shared-with-russia-report'
	},
	'the-hill-2017-05-22': {
		publisher: 'The Hill',
		date: '2017-05-22',
		title: "Trump: 'Never mentioned' Israel in Russia meeting",
		url: 'https://thehill.com/homenews/administration/334543-trump-never-mentioned-israel-in-russia-meeting'
	},
	'the-hill-2017-05-25-resumes': {
		publisher: 'The Hill',
		date: '2017-05-25',
		title: 'UK resumes intelligence-sharing with US: reports',
		url: 'https://thehill.com/policy/national-security/335232-uk-resumes-sharing-intelligence-information-with-us-report'
	},
	'the-hill-2017-05-25-sessions': {
		publisher: 'The Hill',
		date: '2017-05-25',
		title: 'Sessions vows to stop leaks about Manchester attack',
		url: 'https://digital-release.thehill.com/?p=335165'
	},
	'the-independent-2017-05-24': {
		publisher: 'The Independent',
		date: '2017-05-24 13:59 EDT'
	},
	'the-independent-2017-05-25': {
		publisher: 'The Independent (via MSN)',
		date: '2017-05-25',
		title:
			"US promises to stop the 'terrible' intelligence leaks about the Manchester bomb attack after angry British protests",
		url: 'http://www.msn.com/en-nz/news/other/us-promises-to-stop-the-terrible-intelligence-leaks-about-the-manchester-bomb-attack-after-angry-british-protests/ar-BBBwnFq'
	},
	'the-independent-2017-06': {
		publisher: 'The Independent',
		date: '2017-06',
		title:
			"Donald Trump 'handed Russia classified intelligence on Israel successfully hacking Isis computers'",
		url: 'http://www.independent.co.uk/news/world/americas/donald-trump-russian-intelligence-investigation-classified-israel-hacking-isis-computers-bomb-plot-a7787676.html'
	},
	'the-indian-express-2017-05-23': {
		publisher: 'The Indian Express',
		date: '2017-05-23'
	},
	'the-irish-times-2017-05-16': {
		publisher: 'The Irish Times (New York Times service)',
		date: '2017-05-16',
		title: 'Israel believed to be source of secret intelligence Trump gave Russians',
		url: 'https://www.irishtimes.com/news/world/us/israel-believed-to-be-source-of-secret-intelligence-trump-gave-russians-1.3085428'
	},
	'the-irish-times-2017-05-24': {
		publisher: 'The Irish Times (Guardian service)',
		date: '2017-05-24',
		title: 'US officials leak fresh Manchester bombing details hours after UK rebuke',
		url: 'https://www.irishtimes.com/news/world/uk/us-officials-leak-fresh-manchester-bombing-details-hours-after-uk-rebuke-1.3095037'
	},
	'the-irish-times-2017-05-25': {
		publisher: 'The Irish Times',
		date: '2017-05-25',
		title: 'UK shares data with US again after Manchester leaks',
		url: 'https://www.irishtimes.com/news/world/uk/uk-shares-data-with-us-again-after-manchester-leaks-1.3095951'
	},
	'the-new-arab-2017-05-23': {
		publisher: 'The New Arab',
		date: '2017-05-23',
		title: 'Manchester police names bomb suspect hours after US leaks',
		url: 'https://www.newarab.com/news/manchester-police-names-bomb-suspect-hours-after-us-leaks'
	},
	'the-new-york-times-2017-05-24': {
		publisher: 'The New York Times',
		date: '2017-05-24',
		openingRead: false
	},
	'the-northern-quota-2018': {
		publisher: 'The Northern Quota',
		date: '2018',
		title: 'Manchester Evening News praised by Kerslake Review',
		url: 'https://thenorthernquota.org/manchester-evening-news-praised-kerslake-review-its-coverage-aftermath-arena-terror-attack/'
	},
	'the-straits-times-2017-05-25': {
		publisher: 'The Straits Times (Reuters, AFP)',
		date: '2017-05-25',
		title:
			'British PM Theresa May to confront Donald Trump as police stop sharing attack information with US',
		url: 'http://www.straitstimes.com/world/europe/british-pm-theresa-may-to-raise-intelligence-leaks-on-manchester-attack-with-donald'
	},
	'the-washington-post-2017-05-15': {
		publisher: 'The Washington Post',
		date: '2017-05-15',
		openingRead: false
	},
	'the-washington-post-2017-05-25': {
		publisher: 'The Washington Post',
		date: '2017-05-25',
		title: 'Trump calls for investigation of U.S. leaks in Manchester bombing probe',
		url: 'https://www.washingtonpost.com/world/british-outrage-over-alleged-us-leaks-in-the-manchester-bomb-investigation/2017/05/25/f21349e2-4b0b-4afd-ba06-333621cfa634_story.html?hpid=hp_hp-top-table-main_britoutrage-630a%3Ahomepage%2Fstory&utm_term=.e63e60195b3e'
	},
	'the-week-2017-05-25-british': {
		publisher: 'The Week (US)',
		date: '2017-05-25',
		title:
			"British police are reportedly 'furious' at all the Manchester attack leaks from American officials",
		url: 'https://theweek.com/speedreads/701318/british-police-are-reportedly-furious-all-manchester-attack-leaks-from-american-officials'
	},
	'the-week-2017-05-25-stops': {
		publisher: 'The Week (UK)',
		date: '2017-05-25',
		title: 'Manchester attack: UK stops sharing information with US',
		url: 'https://theweek.com/manchester-attack/84959/manchester-attack-uk-stops-sharing-information-with-us'
	},
	'thejournal-ie-2017-05-25': {
		publisher: 'TheJournal.ie',
		date: '2017-05-25 17:17 (updated)',
		title: 'Trump threatens prosecution over Manchester attack leaks',
		url: 'https://www.thejournal.ie/may-theresa-intelligence-3407379-May2017/'
	},
	'thewrap-2017-05-25': {
		publisher: 'TheWrap',
		date: '2017-05-25'
	},
	'thinkprogress-2017-05-24': {
		publisher: 'ThinkProgress',
		date: '2017-05-24',
		title: 'Following leak to Russia, Israel is shifting how it shares intelligence with U.S.',
		url: 'https://thinkprogress.org/trump-leaks-israel-britain-philippines-eb849d3dfa96/'
	},
	'tipp-insights-2025-11': {
		publisher: 'TIPP Insights, on a CNN report',
		date: '2025-11',
		title: 'UK halts intelligence sharing with U.S. over deadly Caribbean boat strikes',
		url: 'https://tippinsights.com/uk-halts-intelligence-sharing-with-u-s-over-deadly-caribbean-boat-strikes'
	},
	'townhall-2017-05-17': {
		publisher: 'Townhall, quoting ABC News',
		date: '2017-05-17',
		title: 'Trump Disclosure to Russians Endangered Israeli Spy',
		url: 'https://townhall.com/tipsheet/guybenson/2017/05/17/report-trump-disclosure-to-russians-involves-israeli-spy-whos-life-is-now-at-risk-n2327856'
	},
	'university-of-warwick-2011-08': {
		publisher: 'University of Warwick',
		date: '2011-08',
		title:
			'Transcript of Nixon phone call reveals depth of collapse of the US UK special relationship in 1973',
		url: 'http://www2.warwick.ac.uk/newsandevents/pressreleases/place_holder_for/'
	},
	'upi-2017-05-22': {
		publisher: 'UPI',
		date: '2017-05-22',
		title: "Trump says he didn't tell Russia he got intelligence from Israel",
		url: 'https://www.upi.com/Top_News/US/2017/05/22/Trump-says-he-didnt-tell-Russia-he-got-intelligence-from-Israel/4351495472083/'
	},
	'upi-2017-05-26': {
		publisher: 'UPI',
		date: '2017-05-26',
		title: 'Britain resumes sharing Manchester intelligence with U.S.',
		url: 'http://www.upi.com/Top_News/World-News/2017/05/26/Britain-resumes-sharing-Manchester-intelligence-with-US/6071495793319/?utm_source=sec&utm_campaign=sl&utm_medium=17'
	},
	'visir-2018-10': {
		publisher: 'Visir (Iceland), citing The Guardian',
		date: '2018-10',
		title: 'FBI staff misconduct in Manchester data (in Icelandic)',
		url: 'http://www.visir.is/g/2018181019830/sprengjuarasin-i-manchester-starfsmenn-fbi-uppvisir-ad-misferli-vegna-upplysinga-sem-lekid-var-i-ny-times',
		descriptive: true
	},
	'voice-of-america-2017-05-24-britain': {
		publisher: 'Voice of America',
		date: '2017-05-24',
		title: 'Britain Irritated by US Intel Leaks',
		url: 'https://voanews.com/amp/britain-irritated-by-us-intel-leaks/3868774.html'
	},
	'voice-of-america-2017-05-24-israel': {
		publisher: 'Voice of America',
		date: '2017-05-24',
		title: 'Israel Alters Intelligence Sharing with US',
		url: 'http://www.voanews.com/a/3868845.html'
	},
	'voice-of-nigeria-2017-05-25': {
		publisher: 'Voice of Nigeria, republishing a BBC report',
		date: '2017-05-25',
		title: 'UK Police refuses to share information with US',
		url: 'http://von.gov.ng/uk-police-refuses-share-information-us/'
	},
	'vox-2017-05-25': {
		publisher: 'Vox',
		date: '2017-05-25',
		title: "UK to US: we don't trust you with Manchester attack information",
		url: 'https://www.vox.com/world/2017/5/25/15690902/manchester-bombing-intelligence-trump-may'
	},
	'washington-free-beacon-2017-05-15': {
		publisher: 'Washington Free Beacon',
		date: "2017-05-15 17:40 (site's stamp)",
		title: 'Washington Post: Trump Disclosed Classified Information to Russian Officials',
		url: 'https://freebeacon.com/national-security/washington-post-trump-disclosed-classified-information-russian-officials/'
	},
	'web-copy-of-wikipedia-text-undated': {
		publisher: 'Web copy of Wikipedia text',
		title: 'UK-US agreement',
		url: 'https://www.derwas.co.uk/uk-us-agreement/'
	},
	'western-mail-2017-05-25': {
		publisher: 'Western Mail (PressReader)',
		date: '2017-05-25'
	},
	'white-house-pool-report-2017-05-22': {
		publisher: 'White House pool report (Annie Karni, Politico)',
		date: '2017-05-22',
		title: 'Pool #15: Netanyahu bilat',
		url: 'http://www.presidency.ucsb.edu/report.php?pid=1723'
	},
	'wikipedia-text-undated-atomic': {
		publisher: 'Wikipedia text (mirror)',
		title: 'Atomic Energy Act of 1946',
		url: 'http://the-uncensored-wiki.com:20061/a/t/o/Atomic_Energy_Act_of_1946_ab2e.html'
	},
	'wikipedia-text-undated-ukusa-1': {
		publisher: 'Wikipedia text (mirror)',
		title: 'UKUSA Agreement',
		url: 'https://friendlywiki.com/article/index.php?title=UKUSA_Agreement'
	},
	'wikipedia-text-undated-ukusa-2': {
		publisher: 'Wikipedia text (mirror)',
		title: 'UKUSA Agreement',
		url: 'https://kampuspedia.com/en/UKUSA_Agreement'
	},
	'wivb-2017-05-15': {
		publisher: 'WIVB (AP)',
		date: '2017-05-15',
		title:
			'Washington Post reports that President Trump shared highly classified intelligence with Russian officials',
		url: 'http://wivb.com/2017/05/15/washington-post-reports-that-president-trump-shared-highly-classified-intelligence-with-russian-officials/'
	},
	'wtkr-2017-05-26': {
		publisher: 'WTKR (CNN)',
		date: '2017-05-26',
		title: 'US-UK intel sharing back on after Trump vows to plug leaks',
		url: 'https://www.wtkr.com/2017/05/26/us-uk-intel-sharing-back-on-after-trump-vows-to-plug-leaks'
	},
	'wythenshawe-reporter-2017-12-08': {
		publisher: 'Wythenshawe Reporter',
		date: '2017-12-08',
		title: 'MP raises "deep concern" over US leaks in the wake of Manchester Arena bomb',
		url: 'https://wythenshawereporter.com/2017/12/08/mp-raises-deep-concern-over-us-leaks-in-the-wake-of-manchester-arena-bomb/'
	},
	'ya-libnan-2017-05-25': {
		publisher: 'Ya Libnan (AP)',
		date: '2017-05-25',
		title: "Israeli DM appears to confirm that Trump leaked intelligence to Russia's FM",
		url: 'https://yalibnan.com/2017/05/25/israeli-dm-appears-to-confirm-that-trump-leaked-intelligence-to-russias-fm/'
	},
	'your-nz-2017-05-17': {
		publisher: 'Your NZ',
		date: '2017-05-17',
		title: 'Trump, McMaster explain intel leak',
		url: 'https://yournz.org/2017/05/17/trump-mcmaster-explain-intel-leak/'
	}
} as const satisfies Record<string, Source>;
