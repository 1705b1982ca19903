import { describe, expect, test } from 'vitest';
import { story as real } from '../../src/content/index';
import { check, windowProblem, type Problem } from '../../src/lib/story/check';
import type { ArticleRow } from '../../src/lib/story/dossier';
import { broken } from '../fixtures/story/broken';
import { story as good } from '../fixtures/story/good/index';

type Change = Parameters<typeof broken>[0];

const find = { scene: 'reading-room', step: 'the-find' };
const news = { scene: 'reading-room', step: 'the-news' };
const scene = { scene: 'reading-room' };

/** As many words as asked for, each of its own. */
const words = (n: number): string => Array.from({ length: n }, (_, i) => `word${i}`).join(' ');

const reword =
	'Quote word for word, with the source’s own marks, or say it without quotation marks.';
const unloud = 'Say what happened; leave it to the reader to judge.';
const otherId = 'Give one of them another id: it is an address.';

test('a good story has no problems', () => {
	expect(check(good)).toEqual([]);
});

test('the story has no problems', () => {
	expect(check(real)).toEqual([]);
});

/** A row for each claim that the fixture's article makes. */
const rows = (): Record<string, ArticleRow> =>
	Object.fromEntries(
		Object.entries(good.claims)
			.filter(([, claim]) => claim.inArticle && claim.status !== 'unchecked')
			.map(([id]) => [id, { says: 'It was so.', record: 'It was.', claims: [] }])
	);

const cases: Record<string, readonly [rule: string, change: Change, ...problems: Problem[]][]> = {
	'the article and the record': [
		['are there for every claim of the article', (at) => (at.story.article = rows())],
		[
			'are not there for one',
			(at) => {
				at.story.article = rows();
				delete at.story.article['umbrella-found'];
			},
			{
				claim: 'umbrella-found',
				message: 'The article makes this claim, and nothing says what the record shows of it.',
				todo: 'Add a row for it to what the article said and what the record shows.'
			}
		],
		[
			'misquote',
			(at) => {
				const row = { says: 'She spoke.', record: 'She said “it is not hers”.', claims: [] };
				at.story.article = { ...rows(), 'librarian-speaks': row };
			},
			{
				claim: 'librarian-speaks',
				message:
					'What the record shows quotes “it is not hers”, which is not verbatim in librarian-speaks; the nearest there is “it is not”.',
				todo: reword
			}
		],
		[
			'rest on a claim that does not exist',
			(at) => {
				const row = { says: 'It was so.', record: 'It was.', claims: ['zebra'] };
				at.story.article = { ...rows(), 'umbrella-found': row };
			},
			{
				claim: 'umbrella-found',
				message: 'The row of the article names the claim zebra, which does not exist.',
				todo: 'Correct the id, or add the claim.'
			}
		],
		[
			'are loud about the method',
			(at) => (at.story.method = [{ heading: 'How', text: ['A shocking way.'] }]),
			{ message: 'The method’s “How” has the word “shocking”: A shocking way.', todo: unloud }
		]
	],
	ids: [
		[
			'is not kebab-case',
			(at) => (at.news.id = 'The newsÉclair'),
			{
				scene: 'reading-room',
				step: 'The newsÉclair',
				message: 'The id “The newsÉclair” is not kebab-case.',
				todo: 'Write “the-news-eclair”.'
			}
		],
		[
			'of a chapter is not kebab-case',
			(at) => (at.chapter.id = '42'),
			{
				chapter: '42',
				message: 'The id “42” is not kebab-case.',
				todo: 'Use small letters, and hyphens between words.'
			}
		],
		[
			'of two steps',
			(at) => (at.news.id = 'the-find'),
			{ ...find, twice: 'the-find', message: 'Two steps have the id “the-find”.', todo: otherId }
		],
		[
			'of two scenes',
			(at) => (at.scene.id = 'opening'),
			{
				scene: 'opening',
				twice: 'opening',
				message: 'Two scenes have the id “opening”.',
				todo: otherId
			}
		],
		[
			'of two chapters',
			(at) => at.story.chapters.push({ ...at.chapter, scenes: [] }),
			{
				chapter: 'found',
				twice: 'found',
				message: 'Two chapters have the id “found”.',
				todo: otherId
			}
		],
		[
			'of a chapter and a scene',
			(at) => (at.scene.id = 'found'),
			{
				scene: 'found',
				twice: 'found',
				message: 'A chapter and a scene have the id “found”.',
				todo: otherId
			}
		],
		[
			'of a scene and one of its steps',
			(at) => (at.news.id = 'reading-room'),
			{
				scene: 'reading-room',
				step: 'reading-room',
				twice: 'reading-room',
				message: 'A scene and a step have the id “reading-room”.',
				todo: otherId
			}
		]
	],
	quotations: [
		[
			'with a comma that is not the source’s',
			(at) => (at.find.text[1] = ["“It isn't mine, and,” she says.", 'librarian-speaks']),
			{
				...find,
				message:
					"The text quotes “It isn't mine, and,”, which is not verbatim in librarian-speaks; the nearest there is “It isn't mine, and”.",
				todo: reword
			}
		],
		[
			'with a curly apostrophe for the source’s straight one',
			(at) => (at.find.text[1] = ['“It isn’t mine”, she says.', 'librarian-speaks']),
			{
				...find,
				message:
					"The text quotes “It isn’t mine”, which is not verbatim in librarian-speaks; the nearest there is “It isn't mine”.",
				todo: reword
			}
		],
		[
			'with half a word',
			(at) => (at.find.text[1] = ['It is “acceptable”, she says.', 'librarian-speaks']),
			{
				...find,
				message:
					'The text quotes “acceptable”, which is not verbatim in librarian-speaks; the nearest there is “unacceptable”.',
				todo: reword
			}
		],
		[
			'with a nested quotation that is not the source’s',
			(at) => (at.find.text[1] = ['“He said ‘mine’, then ran”, she says.', 'librarian-speaks']),
			{
				...find,
				message:
					'The text quotes “He said ‘mine’, then ran”, which is not verbatim in librarian-speaks; the nearest there is “He said “mine”, then ran”.',
				todo: reword
			}
		],
		[
			'in a sentence with several claims',
			(at) =>
				at.find.text[1]?.splice(0, 1, '“It is mine”, she says.') &&
				at.find.text[1]?.push('umbrella-found'),
			{
				...find,
				message:
					"The text quotes “It is mine”, which is not verbatim in librarian-speaks or umbrella-found; the nearest there is “It isn't mine” (librarian-speaks).",
				todo: reword
			}
		],
		[
			'that are like nothing in the claim',
			(at) => (at.find.text[1] = ['“Zebras swim by moonlight”, she says.', 'librarian-speaks']),
			{
				...find,
				message:
					'The text quotes “Zebras swim by moonlight”, which is not verbatim in librarian-speaks; nothing there is like it.',
				todo: reword
			}
		],
		[
			'of another claim',
			(at) => (at.find.text[1] = ["“It isn't mine”, she says.", 'umbrella-found']),
			{
				...find,
				message:
					"The text quotes “It isn't mine”, which is not verbatim in umbrella-found; nobody is quoted there.",
				todo: 'It is verbatim in librarian-speaks: name that claim here.'
			}
		],
		[
			'without a claim',
			(at) => (at.find.text[1] = ['“It is yours”, she says.']),
			{
				...find,
				message: 'The text quotes “It is yours” and names no claim for it.',
				todo: reword
			}
		],
		[
			'without an end',
			(at) => (at.find.text[1] = ['“It isn’t hers, she says.', 'librarian-speaks']),
			{
				...find,
				message: 'The text has a quotation mark without its fellow: “It isn’t hers, she says.',
				todo: 'Open every quotation with “ and close it with ”.'
			}
		],
		[
			'with nothing in them',
			(at) => (at.find.text[1] = ['“”, she says.', 'librarian-speaks']),
			{ ...find, message: 'The text has an empty quotation.', todo: 'Take the marks out.' }
		],
		[
			'in a detail',
			(at) => (at.scene.base.details['press'] = { text: '“Mine”.', claims: ['librarian-speaks'] }),
			{
				...scene,
				message:
					'The detail press quotes “Mine”, which is not verbatim in librarian-speaks; the nearest there is “mine”.',
				todo: reword
			}
		],
		[
			'in a title',
			(at) => (at.find.short = '“It is lost”'),
			{
				...find,
				message:
					'The short title quotes “It is lost”, which is not verbatim in umbrella-found or librarian-speaks; the nearest there is “it is not” (librarian-speaks).',
				todo: reword
			}
		]
	],
	claims: [
		[
			'are not named',
			(at) => (at.news.text = [['It rains.']]),
			{
				...news,
				message: 'The step names no claim.',
				todo: 'Add the claims that it rests on to its sentences or to claims.'
			}
		],
		[
			'of a sentence do not exist',
			(at) => (at.find.text[0] = ['The librarian, Ida Fern, finds it.', 'umbrela-found']),
			{
				...find,
				message: 'The text names the claim umbrela-found, which does not exist.',
				todo: 'Did you mean umbrella-found?'
			}
		],
		[
			'of a picture do not exist',
			(at) => at.find.claims.push('zebra'),
			{
				...find,
				message: 'The step names the claim zebra, which does not exist.',
				todo: 'Correct the id, or add the claim.'
			}
		],
		[
			'of a detail do not exist',
			(at) => (at.scene.base.details['police'] = { text: 'Found.', claims: ['umbrella-fund'] }),
			{
				...scene,
				message: 'The detail police names the claim umbrella-fund, which does not exist.',
				todo: 'Did you mean umbrella-found?'
			}
		],
		[
			'deep in a picture do not exist',
			(at) => (at.news.set['events'] = { rain: { claims: ['umbrella-found', 'zebra'] } }),
			{
				...news,
				message: 'The picture names the claim zebra, which does not exist.',
				todo: 'Correct the id, or add the claim.'
			}
		],
		[
			'of a detail deep in a picture do not exist',
			(at) => {
				const detail = { text: 'It rains.', claims: ['zebra'] };
				at.news.set['events'] = { rain: { label: 'Rain', detail } };
			},
			{
				...news,
				message: 'The detail events.rain names the claim zebra, which does not exist.',
				todo: 'Correct the id, or add the claim.'
			}
		],
		[
			'of the front matter do not exist',
			(at) => at.story.front.about[0]?.push('zebra'),
			{
				message: 'The front matter’s about names the claim zebra, which does not exist.',
				todo: 'Correct the id, or add the claim.'
			}
		],
		[
			'of a term do not exist',
			(at) => at.story.glossary['reading-room']?.claims.push('zebra'),
			{
				term: 'reading-room',
				message: 'The term names the claim zebra, which does not exist.',
				todo: 'Correct the id, or add the claim.'
			}
		],
		[
			'are unchecked',
			(at) => at.find.claims.push('umbrella-sold'),
			{
				...find,
				message: 'The step names the claim umbrella-sold, which is unchecked.',
				todo: 'Leave it out, or have it checked first.'
			}
		],
		[
			'are unchecked, in a detail that a step sets',
			(at) => (at.news.set = { details: { name: { text: 'Sold.', claims: ['umbrella-sold'] } } }),
			{
				...news,
				message: 'The detail name names the claim umbrella-sold, which is unchecked.',
				todo: 'Leave it out, or have it checked first.'
			}
		],
		[
			'name a source that does not exist',
			(at) => {
				const claim = at.story.claims['umbrella-sold'];
				if (claim) at.story.claims['umbrella-sold'] = { ...claim, sources: ['vilage-echo'] };
			},
			{
				claim: 'umbrella-sold',
				message: 'The claim names the source vilage-echo, which does not exist.',
				todo: 'Did you mean village-echo?'
			}
		],
		[
			'that are used have a window that ends before it starts',
			(at) => {
				const claim = at.story.claims['umbrella-found'];
				if (!claim) return;
				const when = { ...claim.when, latest: '2001-03-01T15:00:00+00:00' };
				at.story.claims['umbrella-found'] = { ...claim, when };
			},
			{
				claim: 'umbrella-found',
				message:
					'The window ends at 2001-03-01T15:00:00+00:00, before it starts at 2001-03-01T16:00:00+00:00.',
				todo: 'Correct its start or its end.'
			}
		],
		[
			'that are not used may have any window',
			(at) => {
				const claim = at.story.claims['umbrella-sold'];
				if (!claim) return;
				const when = { ...claim.when, earliest: '2001-05', latest: '2001-03' };
				at.story.claims['umbrella-sold'] = { ...claim, when };
			}
		]
	],
	attribution: [
		[
			'of an opinion is missing',
			(at) => at.news.text.splice(1, 1),
			{
				...news,
				message:
					'The text rests on the opinion umbrellas-too-many and does not say whose it is: There are too many of them, in its view.',
				todo: 'Attribute it: “The article argues that …”, here or in the sentence before.'
			}
		],
		[
			'of a report is missing',
			(at) =>
				(at.news.text[0] = [
					'It is blue, and everybody in the whole village has seen it by then.',
					'umbrella-blue'
				]),
			{
				...news,
				message:
					'The text rests on umbrella-blue, which is only reported, and does not say so: It is blue, and everybody in the whole village has seen it …',
				todo: 'Say who reported it: “the BBC reported”, “according to …”.'
			}
		],
		[
			'of a report stands in a quotation only',
			(at) => {
				at.news.text[0] = [
					'It is blue: “He said “mine”, then ran”.',
					'umbrella-blue',
					'librarian-speaks'
				];
			},
			{
				...news,
				message:
					'The text rests on umbrella-blue, which is only reported, and does not say so: It is blue: “He said “mine”, then ran”.',
				todo: 'Say who reported it: “the BBC reported”, “according to …”.'
			}
		],
		[
			'of a report by its publisher is enough',
			(at) => (at.news.text[0] = ['It is blue in the Village Echo.', 'umbrella-blue'])
		],
		[
			'of a report is missing in a detail',
			(at) => (at.scene.base.details['name'] = { text: 'Blue.', claims: ['umbrella-blue'] }),
			{
				...scene,
				message:
					'The detail name rests on umbrella-blue, which is only reported, and does not say so: Blue.',
				todo: 'Say who reported it: “the BBC reported”, “according to …”.'
			}
		]
	],
	length: [
		['of a text is at most 90 words', (at) => (at.news.text = [[words(90), 'umbrella-found']])],
		[
			'of a text is over 90 words',
			(at) => (at.news.text = [[words(50), 'umbrella-found'], [words(41)]]),
			{
				...news,
				message: 'The text has 91 words; 90 is the most.',
				todo: 'Cut it, or split the step in two.'
			}
		],
		[
			'of a text alternative is over 120 words',
			(at) => (at.news.alt = words(121)),
			{
				...news,
				message: 'The text alternative has 121 words; 120 is the most.',
				todo: 'Cut it: what the picture shows, and what changed.'
			}
		]
	],
	'empty is': [
		[
			'the story’s title',
			(at) => (at.story.title = ''),
			{ message: 'The story’s title is empty.', todo: 'Give the story a title.' }
		],
		[
			'a chapter’s title',
			(at) => (at.chapter.title = ' '),
			{ chapter: 'found', message: 'The title is empty.', todo: 'Give the chapter a title.' }
		],
		[
			'a scene’s title',
			(at) => (at.scene.title = ' '),
			{ ...scene, message: 'The title is empty.', todo: 'Give the scene a title.' }
		],
		[
			'a step’s title',
			(at) => (at.find.title = '\t'),
			{
				...find,
				message: 'The title is empty.',
				todo: 'Say the point of the picture in one sentence.'
			}
		],
		[
			'a text alternative',
			(at) => (at.find.alt = ' \n '),
			{
				...find,
				message: 'The text alternative is empty.',
				todo: 'Say in alt what the picture shows and what changed.'
			}
		],
		[
			'a note',
			(at) => (at.find.note = ''),
			{
				...find,
				message: 'The note is empty.',
				todo: 'Say what the person who presents this step needs to know.'
			}
		],
		[
			'a question',
			(at) => (at.find.ask = ''),
			{ ...find, message: 'The ask is empty.', todo: 'Put one question to a class.' }
		],
		[
			'a sentence',
			(at) => at.find.text.push(['']),
			{ ...find, message: 'The text is empty.', todo: 'Write it, or take it out.' }
		]
	],
	'text alternative': [
		[
			'is that of another step',
			(at) => (at.news.alt = `${at.find.alt} `),
			{
				...news,
				message: 'The text alternative is the same as that of the step the-find.',
				todo: 'Say what this picture shows that the other one does not.'
			}
		]
	],
	style: [
		[
			'has straight quotation marks',
			(at) => (at.find.text[1] = ['"It isn’t mine", she says.', 'librarian-speaks']),
			{
				...find,
				message: 'The text has straight quotation marks: "It isn’t mine", …',
				todo: 'Use curly quotation marks: “ and ”.'
			}
		],
		[
			'has a straight apostrophe, in a text alternative',
			(at) => (at.find.alt = "The librarian's umbrella."),
			{
				...find,
				message: "The text alternative has a straight apostrophe: The librarian's umbrella.",
				todo: 'Use ’.'
			}
		],
		[
			'has three full stops, in a question',
			(at) => (at.find.ask = 'What if...'),
			{
				...find,
				message: 'The ask has three full stops: What if...',
				todo: 'Use the one character ….'
			}
		],
		[
			'has two spaces, in a note',
			(at) => (at.find.note = 'Do not  hurry.'),
			{ ...find, message: 'The note has two spaces together: Do not  hurry.', todo: 'Leave one.' }
		],
		[
			'has a space before a comma, in a dateline',
			(at) => (at.find.dateline = 'Thursday , 1 March'),
			{
				...find,
				message: 'The dateline has a space before punctuation: Thursday , 1 March',
				todo: 'Take the space out.'
			}
		],
		[
			'has a hyphen for a dash, in a title',
			(at) => (at.find.title = 'Found - at last'),
			{
				...find,
				message: 'The title has a hyphen for a dash: Found - at last',
				todo: 'Use –, a comma or a colon.'
			}
		],
		[
			'is loud, in a chapter’s title',
			(at) => (at.chapter.title = 'A Bombshell'),
			{
				chapter: 'found',
				message: 'The title has the word “bombshell”: A Bombshell',
				todo: unloud
			}
		],
		[
			'is loud in quotation marks that nobody compares with a source',
			(at) => (at.scene.base['release'] = 'a “shocking” find'),
			{
				...scene,
				message: 'The picture’s release has the word “shocking”: a “shocking” find',
				todo: unloud
			}
		],
		[
			'is wrong deep in a picture',
			(at) => (at.news.set['holders'] = { police: { full: 'The library...' } }),
			{
				...news,
				message: 'The picture’s holders.police.full has three full stops: The library...',
				todo: 'Use the one character ….'
			}
		],
		[
			'is wrong in the front matter',
			(at) => (at.story.front.contentNote.line = 'Rain...'),
			{
				message: 'The front matter’s content note has three full stops: Rain...',
				todo: 'Use the one character ….'
			}
		],
		[
			'is wrong in a term',
			(at) => Object.assign(at.story.glossary['reading-room'] ?? {}, { plain: "A reader's room." }),
			{
				term: 'reading-room',
				message: "The explanation has a straight apostrophe: A reader's room.",
				todo: 'Use ’.'
			}
		],
		[
			'is the dossier’s own in a time',
			(at) => {
				const when = { value: '2001', precision: 'year', plot: 'year', basis: "'in 2001'..." };
				at.news.set['events'] = { rain: { label: 'Rain', when } };
			}
		],
		[
			'is the source’s own in a quotation',
			(at) => (at.find.text[1] = ['“it is not mine ... and he ran”, she says.', 'librarian-speaks'])
		],
		[
			'allows decimals, dashes and ellipses',
			(at) => (at.find.note = 'Half – or .5 – of it … and 3.5 – 4 more; who’d have said?')
		]
	],
	people: [
		[
			'are listed and not named',
			(at) => (at.news.people = ['ida-fern']),
			{
				...news,
				message: 'Ida Fern is listed in people and not named in the text.',
				todo: "Name Fern in the text, or take 'ida-fern' out of people."
			}
		],
		[
			'are named and not listed',
			(at) => delete at.find.people,
			{
				...find,
				message: 'The text names Fern, and people does not list Ida Fern.',
				todo: "Add 'ida-fern' to people."
			}
		],
		[
			'do not exist',
			(at) => at.find.people?.push('ida-fren'),
			{
				...find,
				message: 'The step lists the person ida-fren, who does not exist.',
				todo: 'Did you mean ida-fern?'
			}
		],
		[
			'have no role where they are first named',
			(at) => (at.find.text[0] = ['Ida Fern finds an umbrella.', 'umbrella-found']),
			{
				...find,
				message:
					'Ida Fern is named here for the first time, and the text does not say in what role.',
				todo: 'Say it in this step: librarian.'
			}
		],
		[
			'need no role a second time',
			(at) => {
				at.news.text.push(['Fern smiles.']);
				at.news.people = ['ida-fern'];
			}
		],
		[
			'are no months',
			(at) => at.find.text.push(['In May, on 3 May and by May 2001 it was still there.'])
		],
		[
			'may have the name of a month',
			(at) => {
				at.find.text.push(['May, who heads the council, took it.']);
				at.find.people?.push('tom-may');
			}
		],
		[
			'may have the name of a month, and are then listed',
			(at) => at.find.text.push(['The council’s Tom May took it in May.']),
			{
				...find,
				message: 'The text names May, and people does not list Tom May.',
				todo: "Add 'tom-may' to people."
			}
		],
		[
			'are not other people’s first names',
			(at) => at.find.text.push(['Fern Brook was not there, and the Fern Review is not out.'])
		],
		[
			'whose role is one bare word have no role where they are first named',
			(at) => {
				at.find.text.push(['Tom May came in March 2001.']);
				at.find.people?.push('tom-may');
			},
			{
				...find,
				message:
					'Tom May is named here for the first time, and the text does not say in what role.',
				todo: 'Say it in this step: head of the village council in March 2001.'
			}
		]
	],
	'what a reader may play with': [
		[
			'has no control in a kind that has none',
			(at) => (at.news.play = ['focus']),
			{
				...news,
				message:
					'The step lets the reader play with focus, and the kind channel has no control for it.',
				todo: 'It has no controls: take play out.'
			}
		],
		[
			'has no control in a kind that has some',
			(at) => {
				at.scene.kind = 'mosaic';
				at.find.play = ['find', 'shares', 'seed'];
			},
			{
				...find,
				message:
					'The step lets the reader play with shares, and the kind mosaic has no control for it.',
				todo: 'Did you mean share? It has controls for on, find, share, need.'
			},
			{
				...find,
				message:
					'The step lets the reader play with seed, and the kind mosaic has no control for it.',
				todo: 'Did you mean need? It has controls for on, find, share, need.'
			}
		],
		[
			'has controls',
			(at) => {
				at.scene.kind = 'mosaic';
				at.find.play = ['on', 'find', 'share', 'need'];
			}
		],
		[
			'is in two steps',
			(at) => {
				at.scene.kind = 'mosaic';
				at.find.play = ['on'];
				at.news.play = ['need'];
			},
			{
				...news,
				message: 'The steps the-find and the-news both let the reader play.',
				todo: 'Leave play to one of them: an address has room for what is set in one picture.'
			}
		]
	],
	start: [
		[
			'names no step',
			(at) => (at.story.start = 'the-fnd'),
			{
				message: 'The story starts at the-fnd, and no step has that id.',
				todo: 'Did you mean the-find?'
			}
		]
	]
};

describe.each(Object.entries(cases))('%s', (_, rules) => {
	test.each(rules)('%s', (_rule, change, ...problems) => {
		expect(check(broken(change))).toEqual(problems);
	});
});

test('problems come in the order of the story', () => {
	const problems = check(
		broken((at) => {
			at.story.start = 'nowhere';
			at.news.note = '';
			at.find.alt = '';
			at.find.ask = '';
		})
	);
	expect(problems.map(({ step, message }) => `${step ?? '-'}: ${message}`)).toEqual([
		'the-find: The text alternative is empty.',
		'the-find: The ask is empty.',
		'the-news: The note is empty.',
		'-: The story starts at nowhere, and no step has that id.'
	]);
});

test('a story is not changed by being checked', () => {
	const before = JSON.stringify(good);
	check(good);
	expect(JSON.stringify(good)).toBe(before);
});

test.each([
	['2017-05-23T16:56:00+01:00', '2017-05-23T17:45:00+01:00', null],
	['2017-05-23T17:00:00+01:00', '2017-05-23T16:30:00Z', null],
	['2017-05-23', '2017-05', null],
	['2017-12-31', '2017', null],
	['2017-05-23T22:00:00Z', '2017-05-23', null],
	['2017-06-01', '2017-05', 'The window ends at 2017-05, before it starts at 2017-06-01.'],
	['2017-05-24', '2017-05-23', 'The window ends at 2017-05-23, before it starts at 2017-05-24.'],
	['2017-05-23', '2017-05-23', 'The window starts and ends at 2017-05-23.'],
	[
		'2017-05-23T12:00:00+01:00',
		'2017-05-23T11:00:00Z',
		'The window starts and ends at 2017-05-23T12:00:00+01:00.'
	],
	['noon', '2017-05-23', 'The window’s start, “noon”, is not a time.'],
	['2017-05-23', '2017-13', 'The window’s end, “2017-13”, is not a time.']
])('a window from %s to %s: %s', (earliest, latest, message) => {
	expect(windowProblem(earliest, latest)?.message ?? null).toBe(message);
});
