import type { KindName } from '../scenes/kinds';
import { checkLesson } from './check-lesson';
import { scenesOf, type Sentence, type Step, type Story } from './define';
import type { Claim, Person } from './dossier';
import { controlsOf } from './play';
import { claimsOf, countWords, plain, shortPublisher } from './publish';

/** Something that types cannot catch: what is wrong, in plain words, and what to do about it. */
export interface Problem {
	readonly chapter?: string;
	readonly scene?: string;
	readonly step?: string;
	readonly claim?: string;
	readonly term?: string;
	/** One of the two lengths in which the story is taught. */
	readonly cut?: string;
	/** A part of the lesson, or the step that it teaches. */
	readonly lesson?: string;
	/** An id that stands in more than one place, all of which are worth naming. */
	readonly twice?: string;
	readonly message: string;
	readonly todo: string;
}

/** What is wrong and what to do, wherever it is. */
export type Complaint = Pick<Problem, 'message' | 'todo'>;

/** Where a problem is. */
type Place = Omit<Problem, 'message' | 'todo'>;

const mostWords = 90;
const mostAltWords = 120;

/**
 * Everything that is wrong with a story and that its types could not say, in the order of the
 * story. A story without problems gives an empty list.
 */
export function check(story: Story): Problem[] {
	const problems: Problem[] = [];
	const say = (place: Place, { message, todo }: Complaint): void => {
		problems.push({ ...place, message, todo });
	};
	const used = new Set<string>();

	const claimsExist = (place: Place, lead: string, ids: readonly string[]): void => {
		for (const id of new Set(ids)) {
			const claim = story.claims[id];
			if (!claim) {
				const near = nearestId(id, Object.keys(story.claims));
				say(place, {
					message: `${lead} names the claim ${id}, which does not exist.`,
					todo: near ? `Did you mean ${near}?` : 'Correct the id, or add the claim.'
				});
				continue;
			}
			used.add(id);
			if (claim.status === 'unchecked') {
				say(place, {
					message: `${lead} names the claim ${id}, which is unchecked.`,
					todo: 'Leave it out, or have it checked first.'
				});
			}
		}
	};

	const styled = (place: Place, lead: string, words: string, verbatim: boolean): void => {
		for (const complaint of styleOf(lead, words, verbatim)) say(place, complaint);
	};

	const filled = (place: Place, lead: string, words: string, todo: string): boolean => {
		if (words.trim() !== '') return true;
		say(place, { message: `${lead} is empty.`, todo });
		return false;
	};

	/** Quotations, attribution and words of a sentence or of a detail's text. */
	const sentence = (
		place: Place,
		lead: string,
		words: string,
		ids: readonly string[],
		before: string
	): void => {
		if (!filled(place, lead, words, 'Write it, or take it out.')) return;
		styled(place, lead, words, true);
		for (const complaint of quotationsOf(lead, words, ids, story)) say(place, complaint);
		for (const id of new Set(ids)) {
			const claim = story.claims[id];
			if (claim?.status === 'opinion' && !/\barticles?\b/i.test(`${before} ${words}`)) {
				say(place, {
					message: `${lead} rests on the opinion ${id} and does not say whose it is: ${short(words)}`,
					todo: 'Attribute it: “The article argues that …”, here or in the sentence before.'
				});
			}
			if (claim?.status === 'reported' && !saysWho(words, claim, story)) {
				say(place, {
					message: `${lead} rests on ${id}, which is only reported, and does not say so: ${short(words)}`,
					todo: 'Say who reported it: “the BBC reported”, “according to …”.'
				});
			}
		}
	};

	const sentences = (place: Place, lead: string, text: readonly Sentence[]): void => {
		text.forEach(([words, ...ids], i) => {
			sentence(place, lead, words, ids, text[i - 1]?.[0] ?? '');
		});
		claimsExist(
			place,
			lead,
			text.flatMap(([, ...ids]) => ids)
		);
	};

	/** The words of a picture and its details: of a scene's `base`, or of what a step sets. */
	const picture = (place: Place, view: object): void => {
		const { words, details, claims } = saidIn(view);
		for (const [path, said] of words) styled(place, `The picture’s ${path}`, said, false);
		claimsExist(place, 'The picture', claims);
		for (const [mark, detail] of details) {
			const lead = `The detail ${mark}`;
			sentence(place, lead, detail.text, detail.claims, '');
			claimsExist(place, lead, detail.claims);
		}
	};

	styled({}, 'The story’s title', story.title, false);
	filled({}, 'The story’s title', story.title, 'Give the story a title.');
	const { families, about, contentNote, called } = story.front;
	sentences({}, 'The front matter’s families', families);
	sentences({}, 'The front matter’s about', about);
	if (called) sentences({}, `What the front matter says of “${called.name}”`, [called.means]);
	styled({}, 'The front matter’s content note', contentNote.full, false);
	styled({}, 'The front matter’s content note', contentNote.line, false);

	for (const [place, complaint] of idProblems(story)) say(place, complaint);

	const alts = new Map<string, string>();
	const met = new Set<string>();
	let playing: string | null = null;
	for (const chapter of story.chapters) {
		const place = { chapter: chapter.id };
		if (filled(place, 'The title', chapter.title, 'Give the chapter a title.')) {
			styled(place, 'The title', chapter.title, false);
		}
	}
	for (const { scene } of scenesOf(story)) {
		const place = { scene: scene.id };
		if (filled(place, 'The title', scene.title, 'Give the scene a title.')) {
			styled(place, 'The title', scene.title, false);
		}
		picture(place, scene.base);
		for (const step of scene.steps as readonly Step<KindName>[]) {
			const at = { scene: scene.id, step: step.id };
			const heads: [lead: string, words: string, todo: string][] = [
				['The title', step.title, 'Say the point of the picture in one sentence.'],
				['The text alternative', step.alt, 'Say in alt what the picture shows and what changed.'],
				['The note', step.note, 'Say what the person who presents this step needs to know.'],
				['The ask', step.ask, 'Put one question to a class.']
			];
			for (const [lead, words, todo] of heads) {
				if (filled(at, lead, words, todo)) styled(at, lead, words, false);
			}
			if (step.short !== undefined) styled(at, 'The short title', step.short, false);
			for (const [lead, words] of [
				['The title', step.title],
				['The short title', step.short ?? '']
			] as const) {
				for (const complaint of quotationsOf(lead, words, claimsOf(step), story))
					say(at, complaint);
			}
			if (step.dateline !== undefined) styled(at, 'The dateline', step.dateline, false);
			if (step.remark !== undefined) styled(at, 'The remark', step.remark, false);

			const alt = step.alt.trim();
			const twin = alts.get(alt);
			if (alt !== '' && twin !== undefined) {
				say(at, {
					message: `The text alternative is the same as that of the step ${twin}.`,
					todo: 'Say what this picture shows that the other one does not.'
				});
			} else alts.set(alt, step.id);
			const altWords = countWords(alt);
			if (altWords > mostAltWords) {
				say(at, {
					message: `The text alternative has ${altWords} words; ${mostAltWords} is the most.`,
					todo: 'Cut it: what the picture shows, and what changed.'
				});
			}

			const words = countWords(plain(step.text));
			if (words > mostWords) {
				say(at, {
					message: `The text has ${words} words; ${mostWords} is the most.`,
					todo: 'Cut it, or split the step in two.'
				});
			}
			sentences(at, 'The text', step.text);
			claimsExist(at, 'The step', step.claims);
			if (claimsOf(step).length === 0) {
				say(at, {
					message: 'The step names no claim.',
					todo: 'Add the claims that it rests on to its sentences or to claims.'
				});
			}
			for (const complaint of peopleOf(step, story.people, met)) say(at, complaint);
			for (const complaint of playOf(scene.kind, step.play ?? [])) say(at, complaint);
			if (step.play) {
				if (playing !== null) {
					say(at, {
						message: `The steps ${playing} and ${step.id} both let the reader play.`,
						todo: 'Leave play to one of them: an address has room for what is set in one picture.'
					});
				} else playing = step.id;
			}
			picture(at, step.set);
		}
	}

	const stepIds = scenesOf(story).flatMap(({ scene }) => scene.steps.map((step) => step.id));
	if (!stepIds.includes(story.start)) {
		const near = nearestId(story.start, stepIds);
		say(
			{},
			{
				message: `The story starts at ${story.start}, and no step has that id.`,
				todo: near ? `Did you mean ${near}?` : 'Let start be the id of a step.'
			}
		);
	}

	for (const [id, { term, plain: words, claims }] of Object.entries(story.glossary)) {
		const place = { term: id };
		styled(place, 'The term', term, false);
		styled(place, 'The explanation', words, false);
		claimsExist(place, 'The term', claims);
	}
	for (const [id, row] of Object.entries(story.article ?? {})) {
		const place = { claim: id };
		claimsExist(place, 'The row of the article', [id, ...row.claims]);
		for (const [lead, words] of [
			['What the article says', row.says],
			['What the record shows', row.record]
		] as const) {
			if (!filled(place, lead, words, 'Write it, or take the row out.')) continue;
			styled(place, lead, words, true);
			for (const complaint of quotationsOf(lead, words, [id, ...row.claims], story))
				say(place, complaint);
		}
	}
	if (story.article) {
		for (const [id, claim] of Object.entries(story.claims)) {
			if (!claim.inArticle || claim.status === 'unchecked' || story.article[id]) continue;
			say(
				{ claim: id },
				{
					message: 'The article makes this claim, and nothing says what the record shows of it.',
					todo: 'Add a row for it to what the article said and what the record shows.'
				}
			);
		}
	}
	for (const note of story.method ?? []) {
		for (const words of [note.heading, ...note.text])
			styled({}, `The method’s “${note.heading}”`, words, false);
	}
	if (story.lesson) {
		checkLesson(story, story.lesson, { say, filled, styled, sentences, claimsExist, nearestId });
	}
	for (const [id, claim] of Object.entries(story.claims)) {
		for (const source of claim.sources) {
			if (story.sources[source]) continue;
			const near = nearestId(source, Object.keys(story.sources));
			say(
				{ claim: id },
				{
					message: `The claim names the source ${source}, which does not exist.`,
					todo: near ? `Did you mean ${near}?` : 'Correct the id, or add the source.'
				}
			);
		}
		const { earliest, latest } = claim.when;
		if (!used.has(id) || earliest === undefined || latest === undefined) continue;
		const complaint = windowProblem(earliest, latest);
		if (complaint) say({ claim: id }, complaint);
	}
	return problems;
}

/**
 * What is wrong with a window of time, or null. Both ends are as in a claim's `when`; an end that
 * is a whole day, month or year lasts until that is over.
 */
export function windowProblem(earliest: string, latest: string): Complaint | null {
	for (const [end, value] of [
		['start', earliest],
		['end', latest]
	] as const) {
		if (Number.isNaN(Date.parse(value))) {
			return {
				message: `The window’s ${end}, “${value}”, is not a time.`,
				todo: 'Write it as 2017-05-22T22:31:00+01:00, 2017-05-22, 2017-05 or 2017.'
			};
		}
	}
	const end = endOf(latest);
	const length = end - Date.parse(earliest);
	if (earliest === latest || (length === 0 && end === Date.parse(latest))) {
		return {
			message: `The window starts and ends at ${earliest}.`,
			todo: 'Correct one of its ends, or give it one time instead of two.'
		};
	}
	if (length > 0) return null;
	return {
		message: `The window ends at ${latest}, before it starts at ${earliest}.`,
		todo: 'Correct its start or its end.'
	};
}

/** When a time is over: that of a whole day, month or year is when the next one begins. */
function endOf(value: string): number {
	const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value) ?? [];
	if (year === undefined) return Date.parse(value);
	if (month === undefined) return Date.UTC(Number(year) + 1, 0);
	if (day === undefined) return Date.UTC(Number(year), Number(month));
	return Date.UTC(Number(year), Number(month) - 1, Number(day) + 1);
}

const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const asKebab = (id: string): string =>
	id
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/([a-z0-9])([A-Z])/g, '$1-$2')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^[^a-z]+|-+$/g, '');

/** Ids that are not kebab-case, and ids that stand twice where they must not. */
function idProblems(story: Story): [Place, Complaint][] {
	type Named = { what: 'chapter' | 'scene' | 'step'; id: string; place: Place; only?: string };
	const all: Named[] = [
		...story.chapters.map(({ id }): Named => ({ what: 'chapter', id, place: { chapter: id } })),
		...scenesOf(story).flatMap(({ scene }): Named[] => [
			{ what: 'scene', id: scene.id, place: { scene: scene.id } },
			...scene.steps.map(({ id }): Named => ({
				what: 'step',
				id,
				place: { scene: scene.id, step: id },
				...(scene.steps.length === 1 ? { only: scene.id } : {})
			}))
		])
	];
	const out: [Place, Complaint][] = [];
	const seen = new Map<string, Named[]>();
	for (const one of all) {
		const { what, id, place } = one;
		if (!kebabCase.test(id)) {
			const better = asKebab(id);
			out.push([
				place,
				{
					message: `The id “${id}” is not kebab-case.`,
					todo: better ? `Write “${better}”.` : 'Use small letters, and hyphens between words.'
				}
			]);
		}
		const others = (seen.get(id) ?? []).filter(
			(other) => !(what === 'step' && other.what === 'scene' && one.only === id)
		);
		const other = others.find((each) => each.what === what) ?? others[0];
		if (other) {
			const both = other.what === what ? `Two ${what}s have` : `A ${other.what} and a ${what} have`;
			out.push([
				{ ...place, twice: id },
				{
					message: `${both} the id “${id}”.`,
					todo: 'Give one of them another id: it is an address.'
				}
			]);
		}
		seen.set(id, [...(seen.get(id) ?? []), one]);
	}
	return out;
}

/** What a view says, wherever in the view it stands, with the path to it. */
interface Said {
	readonly words: [path: string, words: string][];
	readonly details: [path: string, detail: { text: string; claims: string[] }][];
	/** The claims that it names outside its details. */
	readonly claims: string[];
}

/** Times are left out: they are as the dossier has them. */
function saidIn(value: unknown, path: readonly string[] = []): Said {
	const said: Said = { words: [], details: [], claims: [] };
	const at = path.filter((key) => key !== 'details' && key !== 'detail').join('.');
	if (typeof value === 'string') said.words.push([at, value]);
	if (typeof value !== 'object' || value === null) return said;
	if ('plot' in value && 'precision' in value) return said;
	const { text, claims } = value as { text?: unknown; claims?: unknown };
	const ids = Array.isArray(claims) ? claims.filter((id) => typeof id === 'string') : [];
	if (typeof text === 'string' && Array.isArray(claims)) {
		said.details.push([at, { text, claims: ids }]);
		return said;
	}
	said.claims.push(...ids);
	for (const [key, inner] of Object.entries(value)) {
		if (key === 'claims') continue;
		const more = saidIn(inner, [...path, key]);
		said.words.push(...more.words);
		said.details.push(...more.details);
		said.claims.push(...more.claims);
	}
	return said;
}

/** Enough of a text to find it by. */
function short(words: string): string {
	const text = words.trim();
	if (text.length <= 64) return text;
	return `${text.slice(0, 60).replace(/\s+\S*$/, '')} …`;
}

interface Quotation {
	readonly words: string;
	readonly start: number;
	readonly end: number;
}

/** The outermost passages between “ and ”, and whether every mark has its fellow. */
function quoted(text: string): { quotations: Quotation[]; paired: boolean } {
	const quotations: Quotation[] = [];
	let depth = 0;
	let start = 0;
	let paired = true;
	for (let i = 0; i < text.length; i += 1) {
		if (text[i] === '“') {
			if (depth === 0) start = i;
			depth += 1;
		} else if (text[i] === '”') {
			if (depth === 0) paired = false;
			else {
				depth -= 1;
				if (depth === 0) quotations.push({ words: text.slice(start + 1, i), start, end: i + 1 });
			}
		}
	}
	return { quotations, paired: paired && depth === 0 };
}

/** A text with its quotations emptied: what remains is in our own words. */
function ours(text: string): string {
	let out = '';
	let from = 0;
	for (const { start, end } of quoted(text).quotations) {
		out += `${text.slice(from, start)}“”`;
		from = end;
	}
	return out + text.slice(from);
}

const style: readonly { readonly wrong: RegExp; readonly has: string; readonly todo: string }[] = [
	{
		wrong: /"/,
		has: 'straight quotation marks',
		todo: 'Use curly quotation marks: “ and ”.'
	},
	{ wrong: /'/, has: 'a straight apostrophe', todo: 'Use ’.' },
	{ wrong: /\.\.\./, has: 'three full stops', todo: 'Use the one character ….' },
	{ wrong: / {2}/, has: 'two spaces together', todo: 'Leave one.' },
	{ wrong: /\s[,.;:!?](?!\d)/, has: 'a space before punctuation', todo: 'Take the space out.' },
	{ wrong: /\s-{1,2}\s/, has: 'a hyphen for a dash', todo: 'Use –, a comma or a colon.' }
];

const loud: readonly { readonly wrong: RegExp; readonly has: string; readonly todo: string }[] = [
	{
		wrong: /\bbombshells?\b/i,
		has: 'the word “bombshell”',
		todo: 'Say what happened; leave it to the reader to judge.'
	},
	{
		wrong: /\bshocking(?:ly)?\b/i,
		has: 'the word “shocking”',
		todo: 'Say what happened; leave it to the reader to judge.'
	}
];

/**
 * What is wrong with words as words. Quotations are as their sources have them; where they are not
 * compared with a source (`verbatim` is false) they may not be louder than we are.
 */
function styleOf(lead: string, words: string, verbatim: boolean): Complaint[] {
	const own = ours(words);
	return [
		...style.map((rule) => ({ ...rule, text: own })),
		...loud.map((rule) => ({ ...rule, text: verbatim ? own : words }))
	].flatMap(({ wrong, has, todo, text }) => {
		const match = wrong.exec(text);
		if (!match) return [];
		return [{ message: `${lead} has ${has}: ${around(text, match.index)}`, todo }];
	});
}

/** The words around a place in a text. */
function around(text: string, index: number): string {
	const from = text.lastIndexOf(' ', Math.max(0, index - 12)) + 1;
	const next = text.indexOf(' ', index + 12);
	const to = next < 0 ? text.length : next;
	return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}

const wordings = (claim: Claim | undefined): string[] => [
	...(claim?.quote ? [claim.quote.text] : []),
	...(claim?.variants ?? []).map(({ text }) => text)
];

const wordy = (char: string | undefined): boolean =>
	char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Whether words stand in a source as they are and as whole words. */
function standsIn(words: string, source: string): boolean {
	for (let at = source.indexOf(words); at >= 0; at = source.indexOf(words, at + 1)) {
		const end = at + words.length;
		const cut =
			(wordy(source[at - 1]) && wordy(words[0])) ||
			(wordy(source[end]) && wordy(words[words.length - 1]));
		if (!cut) return true;
	}
	return false;
}

/** Quotations that no claim of their sentence has verbatim, and marks without a fellow. */
function quotationsOf(
	lead: string,
	words: string,
	ids: readonly string[],
	story: Story
): Complaint[] {
	const { quotations, paired } = quoted(words);
	const out: Complaint[] = [];
	if (!paired) {
		out.push({
			message: `${lead} has a quotation mark without its fellow: ${short(words)}`,
			todo: 'Open every quotation with “ and close it with ”.'
		});
	}
	const reworded =
		'Quote word for word, with the source’s own marks, or say it without quotation marks.';
	for (const { words: quotation } of quotations) {
		if (quotation.trim() === '') {
			out.push({ message: `${lead} has an empty quotation.`, todo: 'Take the marks out.' });
			continue;
		}
		const named = [...new Set(ids)].flatMap((id) =>
			wordings(story.claims[id]).map((text) => ({ id, text }))
		);
		if (named.some(({ text }) => standsIn(quotation, text))) continue;
		const elsewhere = Object.entries(story.claims).find(([, claim]) =>
			wordings(claim).some((text) => standsIn(quotation, text))
		)?.[0];
		const todo = elsewhere ? `It is verbatim in ${elsewhere}: name that claim here.` : reworded;
		if (ids.length === 0) {
			out.push({ message: `${lead} quotes “${quotation}” and names no claim for it.`, todo });
			continue;
		}
		const said = `${lead} quotes “${quotation}”, which is not verbatim in ${[...new Set(ids)].join(' or ')}`;
		const near = nearestWording(quotation, named);
		out.push({
			message: near
				? `${said}; the nearest there is “${near.text}”${new Set(ids).size > 1 ? ` (${near.id})` : ''}.`
				: `${said}; ${named.length === 0 ? 'nobody is quoted there' : 'nothing there is like it'}.`,
			todo
		});
	}
	return out;
}

/** The passage most like a quotation, in whole words; null where nothing is like it. */
function nearestWording(
	quotation: string,
	named: readonly { readonly id: string; readonly text: string }[]
): { id: string; text: string } | null {
	let best: { id: string; text: string; cost: number } | null = null;
	for (const { id, text } of named) {
		const { start, end, cost } = nearestPassage(quotation.toLowerCase(), text.toLowerCase());
		if (best && best.cost <= cost) continue;
		let [from, to] = [start, end];
		while (from > 0 && wordy(text[from - 1]) && wordy(text[from])) from -= 1;
		while (to < text.length && wordy(text[to]) && wordy(text[to - 1])) to += 1;
		best = { id, text: text.slice(from, to).trim(), cost };
	}
	if (!best || best.text === '' || best.cost > quotation.length * 0.6) return null;
	return { id: best.id, text: best.text };
}

/** Where in a text the passage stands that takes the fewest edits to become the pattern. */
function nearestPassage(
	pattern: string,
	text: string
): { start: number; end: number; cost: number } {
	let costs = new Array<number>(text.length + 1).fill(0);
	let starts = costs.map((_, i) => i);
	for (let p = 1; p <= pattern.length; p += 1) {
		const nextCosts = [p];
		const nextStarts = [0];
		for (let t = 1; t <= text.length; t += 1) {
			const swap = (costs[t - 1] ?? 0) + (pattern[p - 1] === text[t - 1] ? 0 : 1);
			const drop = (costs[t] ?? 0) + 1;
			const add = (nextCosts[t - 1] ?? 0) + 1;
			const cost = Math.min(swap, drop, add);
			nextCosts.push(cost);
			nextStarts.push(
				(cost === swap ? starts[t - 1] : cost === drop ? starts[t] : nextStarts[t - 1]) ?? 0
			);
		}
		costs = nextCosts;
		starts = nextStarts;
	}
	const cost = Math.min(...costs);
	const end = costs.indexOf(cost);
	return { start: starts[end] ?? 0, end, cost };
}

/** How many letters must change for one word to become another. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			next.push(
				Math.min(
					(row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
					(row[j] ?? 0) + 1,
					(next[j - 1] ?? 0) + 1
				)
			);
		}
		row = next;
	}
	return row[b.length] ?? 0;
}

/** The id that was probably meant. */
function nearestId(id: string, ids: readonly string[]): string | null {
	const [near] = ids
		.map((other) => ({ other, cost: distance(id, other) }))
		.sort((a, b) => a.cost - b.cost);
	return near && near.cost <= Math.max(2, id.length * 0.34) ? near.other : null;
}

/** Keys that a step lets the reader play with and that its kind has no control for. */
function playOf(kind: KindName, keys: readonly string[]): Complaint[] {
	const controls = controlsOf(kind);
	return keys
		.filter((key) => !controls.includes(key))
		.map((key) => {
			const near = nearestId(key, controls);
			const has =
				controls.length > 0
					? `It has controls for ${controls.join(', ')}.`
					: 'It has no controls: take play out.';
			return {
				message: `The step lets the reader play with ${key}, and the kind ${kind} has no control for it.`,
				todo: near ? `Did you mean ${near}? ${has}` : has
			};
		});
}

/** Words by which a sentence says that it passes on what somebody else says. */
const hearsay =
	/\b(?:report(?:s|ed|edly|ing)?|sa(?:y|ys|id|ying)|tells?|told|according|believed?|believes|cit(?:e|es|ed|ing)|quot(?:e|es|ed|ing)|describe[ds]?|understood|wrote|writes)\b/i;

function saysWho(words: string, claim: Claim, story: Story): boolean {
	if (hearsay.test(ours(words))) return true;
	return claim.sources.some((id) => {
		const name = shortPublisher(story.sources[id]?.publisher ?? '').replace(/^The /, '');
		return name !== '' && whole(name, '').test(words);
	});
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A word or a name as a whole, which \b does not know how to find beside letters with accents. */
const whole = (words: string, flags: string): RegExp =>
	new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, `u${flags}`);

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'August'];

/**
 * Whether a text names a person. A surname before another capital is part of another name ("Kelly
 * Brewster", "the Kerslake Review"), unless the person's own names stand before it; a surname that
 * is a month is none beside a number or after a word that goes before months.
 */
function names(text: string, { name, surname }: Person): boolean {
	if (whole(name, '').test(text)) return true;
	for (const { index } of text.matchAll(whole(surname, 'g'))) {
		const before = text.slice(0, index);
		const after = text.slice(index + surname.length);
		if (/^ \p{Lu}/u.test(after) && !/\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady) $/.test(before))
			continue;
		const dated =
			months.includes(surname) &&
			(/\d(?:st|nd|rd|th)? $/.test(before) ||
				/^,? \d/.test(after) ||
				/\b(?:in|of|by|since|until|from|to|early|mid|late|last|next|this|that|every)[ -]$/i.test(
					before
				));
		if (!dated) return true;
	}
	return false;
}

const slight = new Set(
	'a an and the of in to for at us uk former later acting deputy chief greater city national'.split(
		' '
	)
);

/** Words that say too little of an office to stand for it alone. */
const bare = new Set(['head', 'leader', 'author', 'member']);

const wordsOf = (text: string): string[] =>
	text
		.toLowerCase()
		.split(/[^\p{L}\p{N}’'-]+/u)
		.filter((word) => word !== '' && !slight.has(word) && !/\d/.test(word));

/** The words of a role, one of which must stand where its holder is first named. */
function roleWords(role: string): string[] {
	const [office = ''] = role.split(/,| of | in | for /);
	const main = wordsOf(office);
	if (main.some((word) => !bare.has(word))) return main;
	return wordsOf(role.replace(/ in (?:\w+ )?\d{4}$/, ''));
}

/** People listed and not named, named and not listed, or named for the first time without a role. */
function peopleOf(
	step: Step<KindName>,
	people: Readonly<Record<string, Person>>,
	met: Set<string>
): Complaint[] {
	const text = plain(step.text);
	const listed = new Set(step.people ?? []);
	const out: Complaint[] = [];
	for (const id of listed) {
		const person = people[id];
		if (!person) {
			const near = nearestId(id, Object.keys(people));
			out.push({
				message: `The step lists the person ${id}, who does not exist.`,
				todo: near ? `Did you mean ${near}?` : 'Correct the id, or add the person.'
			});
		} else if (!names(text, person)) {
			out.push({
				message: `${person.name} is listed in people and not named in the text.`,
				todo: `Name ${person.surname} in the text, or take '${id}' out of people.`
			});
		}
	}
	for (const [id, person] of Object.entries(people)) {
		if (!names(text, person)) continue;
		const namesakes = Object.keys(people).filter(
			(each) => people[each]?.surname === person.surname
		);
		if (namesakes.length > 1 && !listed.has(id) && namesakes.some((each) => listed.has(each))) {
			continue;
		}
		if (!listed.has(id)) {
			out.push({
				message: `The text names ${person.surname}, and people does not list ${person.name}.`,
				todo: `Add '${id}' to people.`
			});
		}
		if (met.has(id)) continue;
		met.add(id);
		const rest = text.replaceAll(person.name, ' ');
		const said = roleWords(person.role).some((word) =>
			new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?:s|[’']s)?(?![\\p{L}\\p{N}])`, 'iu').test(
				rest
			)
		);
		if (!said) {
			out.push({
				message: `${person.name} is named here for the first time, and the text does not say in what role.`,
				todo: `Say it in this step: ${person.role}.`
			});
		}
	}
	return out;
}
