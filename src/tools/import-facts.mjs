// @ts-check
/**
 * Brings the checked facts into the project, once per version of the dossier:
 *
 *     node src/tools/import-facts.mjs <claims.json>
 *
 * It writes `src/content/claims.ts` and `src/content/sources.ts`. Quotations come over byte for byte.
 * The same dossier always gives the same files.
 *
 * What stays behind:
 * - the title and address of a source that is to be cited by publisher and date in any claim (they
 *   are dropped wherever the same page is cited, so that they are nowhere in the project);
 * - a title without an address;
 * - a title or an address with a withheld name in it. The names are known here by hash only. Such a
 *   name in any other field is an error.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';

/**
 * @typedef {import('../lib/story/dossier').Claim} Claim
 * @typedef {import('../lib/story/dossier').ClaimStatus} ClaimStatus
 * @typedef {import('../lib/story/dossier').Plot} Plot
 * @typedef {import('../lib/story/dossier').Precision} Precision
 * @typedef {import('../lib/story/dossier').Quote} Quote
 * @typedef {import('../lib/story/dossier').Source} Source
 * @typedef {import('../lib/story/dossier').Variant} Variant
 * @typedef {import('../lib/story/dossier').When} When
 */

/**
 * A source as a claim of the dossier cites it.
 * @typedef {{
 *   publisher: string,
 *   title: string | null,
 *   date: string | null,
 *   url: string | null,
 *   openingRead: boolean,
 *   cite: string
 * }} Citation
 */

/**
 * @typedef {{
 *   factsVersion: string,
 *   factsAsOf: string,
 *   claims: Record<string, Claim>,
 *   sources: Record<string, Source>,
 *   dropped: string[]
 * }} Facts `dropped` says, for the person who runs the import, which sources lost a title or an
 * address because of a withheld name.
 */

/** @type {readonly ClaimStatus[]} */
const STATUSES = ['confirmed', 'conflicting', 'reported', 'derived', 'opinion', 'unchecked'];

/** @type {readonly Precision[]} */
const PRECISIONS = ['minute', 'hour', 'day', 'week', 'month', 'year'];

/** @type {readonly Plot[]} */
const PLOTS = ['point', 'about', 'window', 'before', 'day', 'week', 'month', 'year'];

const CITES = /** @type {const} */ (['link', 'publisher and date']);

/** SHA-256 of the words, in lower case, of the names that are not to appear. */
export const WITHHELD_NAMES = [
	'13aacf62bf7029566aa6488bd4722075f9c8a3fa3e63ae018819998ff619e409',
	'6647bbc4466914f45c292f1f18c19d95ca35e7b0bfec8bccb80f821e60af7dad',
	'c049eaca7cb7b530b6a35b885a1ce2b7d72a78bc01f3e05c2ec8a8660f855984',
	'dba96cc324561286eaf1c6b4ebf12f1b1959a209e09c1a040d0c31e012cd36a2'
];

/** Words that say nothing in the id of a source. */
const STOP_WORDS = new Set(
	'about after and are but for from has have how into its not out over the who why with'.split(' ')
);

const DESCRIPTIVE = /^\[descriptive title\]\s*/;

/** @param {string} text */
function slug(text) {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/['’]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/**
 * Makes a test for withheld names, whole or inside a longer word (as in an address).
 * @param {readonly string[]} hashes
 * @returns {(text: string) => boolean}
 */
export function nameFinder(hashes) {
	const withheld = new Set(hashes);
	/** @type {Map<string, boolean>} */
	const seen = new Map();
	/** @param {string} word */
	const hidesName = (word) => {
		const known = seen.get(word);
		if (known !== undefined) return known;
		let found = false;
		for (let from = 0; from < word.length && !found; from++) {
			for (let to = from + 4; to <= word.length && to <= from + 14 && !found; to++) {
				found = withheld.has(createHash('sha256').update(word.slice(from, to)).digest('hex'));
			}
		}
		seen.set(word, found);
		return found;
	};
	return (text) => {
		const plain = unescapeAddress(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
		return (plain.match(/\p{L}+/gu) ?? []).some(hidesName);
	};
}

/** @param {string} text */
function unescapeAddress(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/**
 * @param {unknown} value
 * @param {string} where
 * @returns {Record<string, unknown>}
 */
function record(value, where) {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new Error(`${where} should be an object.`);
	}
	return /** @type {Record<string, unknown>} */ (value);
}

/**
 * @param {unknown} value
 * @param {string} where
 * @returns {unknown[]}
 */
function list(value, where) {
	if (!Array.isArray(value)) throw new Error(`${where} should be a list.`);
	return value;
}

/**
 * @param {unknown} value
 * @param {string} where
 */
function string(value, where) {
	if (typeof value !== 'string') throw new Error(`${where} should be a text.`);
	return value;
}

/**
 * @param {unknown} value
 * @param {string} where
 */
function filled(value, where) {
	const text = string(value, where);
	if (text.trim() === '') throw new Error(`${where} is empty.`);
	return text;
}

/**
 * @param {unknown} value
 * @param {string} where
 */
function optional(value, where) {
	return value === undefined || value === null ? null : filled(value, where);
}

/**
 * @param {unknown} value
 * @param {string} where
 */
function yesOrNo(value, where) {
	if (typeof value !== 'boolean') throw new Error(`${where} should be true or false.`);
	return value;
}

/**
 * @template {string} T
 * @param {unknown} value
 * @param {readonly T[]} known
 * @param {string} where
 * @returns {T}
 */
function oneOf(value, known, where) {
	const found = known.find((each) => each === value);
	if (found === undefined) {
		throw new Error(
			`${where} is ${JSON.stringify(value)}; it should be one of: ${known.join(', ')}.`
		);
	}
	return found;
}

/**
 * @param {unknown} value
 * @param {string} where
 * @returns {When}
 */
function readWhen(value, where) {
	const raw = record(value, where);
	const plot = oneOf(raw.plot, PLOTS, `${where}.plot`);
	const earliest = optional(raw.earliest, `${where}.earliest`);
	const latest = optional(raw.latest, `${where}.latest`);
	const basis = optional(raw.basis, `${where}.basis`);
	if (plot === 'window' && (earliest === null || latest === null)) {
		throw new Error(`${where} is a window; it should have an earliest and a latest time.`);
	}
	if (plot === 'before' && latest === null) {
		throw new Error(`${where} is open to the left; it should have a latest time.`);
	}
	return {
		value: filled(raw.value, `${where}.value`),
		precision: oneOf(raw.precision, PRECISIONS, `${where}.precision`),
		plot,
		...(earliest !== null && { earliest }),
		...(latest !== null && { latest }),
		...(basis !== null && { basis })
	};
}

/**
 * @param {unknown} value
 * @param {string} where
 * @returns {Quote}
 */
function readQuote(value, where) {
	const raw = record(value, where);
	return {
		text: filled(raw.text, `${where}.text`),
		speaker: filled(raw.speaker, `${where}.speaker`),
		role: filled(raw.role, `${where}.role`),
		date: filled(raw.date, `${where}.date`)
	};
}

/**
 * @param {unknown} value
 * @param {string} where
 * @param {ReadonlySet<string>} links the addresses that may be shown
 * @returns {Variant}
 */
function readVariant(value, where, links) {
	const raw = record(value, where);
	const url = optional(raw.url, `${where}.url`);
	return {
		text: filled(raw.text, `${where}.text`),
		publisher: filled(raw.source, `${where}.source`),
		...(url !== null && links.has(url) && { url }),
		difference: filled(raw.difference, `${where}.difference`)
	};
}

/**
 * @param {unknown} value
 * @param {string} where
 * @returns {Citation}
 */
function readCitation(value, where) {
	const raw = record(value, where);
	const url = optional(raw.url, `${where}.url`);
	if (url !== null && !/^https?:\/\//.test(url)) {
		throw new Error(`${where}.url should begin with http:// or https://.`);
	}
	return {
		publisher: filled(raw.publisher, `${where}.publisher`),
		title: optional(raw.title, `${where}.title`),
		date: optional(raw.date, `${where}.date`),
		url,
		openingRead: yesOrNo(raw.opening_read, `${where}.opening_read`),
		cite: oneOf(raw.cite, CITES, `${where}.cite`)
	};
}

/**
 * Makes the function that turns a citation into what may be said of it.
 * @param {readonly Citation[]} citations
 * @param {(text: string) => boolean} hasName
 * @param {Set<string>} dropped is added to
 * @returns {(citation: Citation) => Source}
 */
function sourceReader(citations, hasName, dropped) {
	const bare = citations.filter(({ cite }) => cite === 'publisher and date');
	const bareUrls = new Set(bare.flatMap(({ url }) => url ?? []));
	const bareTitles = new Set(bare.flatMap(({ title }) => title ?? []));
	return ({ publisher, title, date, url, openingRead, cite }) => {
		if (
			cite === 'publisher and date' ||
			(url !== null && bareUrls.has(url)) ||
			(title !== null && bareTitles.has(title))
		) {
			title = url = null;
		}
		if (url !== null && hasName(url)) {
			dropped.add(`${publisher}, ${date ?? 'no date'}: address (and with it the title)`);
			url = null;
		}
		if (url === null) title = null;
		if (title !== null && hasName(title)) {
			dropped.add(`${publisher}, ${date ?? 'no date'}: title`);
			title = null;
		}
		return {
			publisher,
			...(date !== null && { date }),
			...(title !== null && { title: title.replace(DESCRIPTIVE, '') }),
			...(url !== null && { url }),
			...(title !== null && DESCRIPTIVE.test(title) && { descriptive: true }),
			...(!openingRead && { openingRead: false })
		};
	};
}

/**
 * Gives every source a readable id that does not depend on the order of the claims: publisher and
 * date, then a word of the title where several share these, then a number.
 * @param {readonly Source[]} sources without repetition
 * @returns {Map<Source, string>}
 */
function nameSources(sources) {
	/** @type {Map<string, Source[]>} */
	const groups = new Map();
	for (const source of sources) {
		const publisher = slug(source.publisher.replace(/\s*[(,].*$/s, '')) || slug(source.publisher);
		const date = /^\d{4}(-\d\d){0,2}(?!\d)/.exec(source.date ?? '')?.[0] ?? 'undated';
		const stem = `${publisher}-${date}`;
		groups.set(stem, [...(groups.get(stem) ?? []), source]);
	}
	/** @type {Map<string, Source[]>} */
	const byName = new Map();
	for (const [stem, group] of groups) {
		const stemWords = new Set(stem.split('-'));
		const words = group.map(({ title }) =>
			slug(title ?? '')
				.split('-')
				.filter((word) => /^[a-z]{3,}$/.test(word) && !STOP_WORDS.has(word) && !stemWords.has(word))
		);
		for (const [index, source] of group.entries()) {
			const others = words.filter((_, other) => other !== index).flat();
			const own = words[index] ?? [];
			const word = group.length > 1 ? (own.find((each) => !others.includes(each)) ?? own[0]) : '';
			const name = word ? `${stem}-${word}` : stem;
			byName.set(name, [...(byName.get(name) ?? []), source]);
		}
	}
	/** @type {Map<Source, string>} */
	const ids = new Map();
	for (const [name, namesakes] of byName) {
		/** @param {Source} source */
		const order = (source) => source.url ?? JSON.stringify(source);
		const sorted = [...namesakes].sort((a, b) => (order(a) < order(b) ? -1 : 1));
		for (const [index, source] of sorted.entries()) {
			ids.set(source, sorted.length > 1 ? `${name}-${index + 1}` : name);
		}
	}
	return ids;
}

/**
 * Turns a parsed dossier into what the story may use.
 * @param {unknown} dossier
 * @param {{ withheldNames?: readonly string[] }} [options]
 * @returns {Facts}
 */
export function convert(dossier, { withheldNames = WITHHELD_NAMES } = {}) {
	const hasName = nameFinder(withheldNames);
	const raw = record(dossier, 'The dossier');
	const factsVersion = filled(raw.version, 'version');
	const factsAsOf = filled(raw.facts_as_of, 'facts_as_of');

	/** @type {Map<string, { raw: Record<string, unknown>, citations: Citation[] }>} */
	const entries = new Map();
	for (const [index, value] of list(raw.claims, 'claims').entries()) {
		const claim = record(value, `claims[${index}]`);
		const id = filled(claim.id, `claims[${index}].id`);
		if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
			throw new Error(`claims[${index}].id is "${id}"; it should be kebab-case.`);
		}
		if (entries.has(id)) throw new Error(`Two claims have the id "${id}".`);
		const citations = list(claim.sources, `${id}.sources`).map((source, at) =>
			readCitation(source, `${id}.sources[${at}]`)
		);
		if (citations.length === 0) throw new Error(`${id}.sources is empty.`);
		entries.set(id, { raw: claim, citations });
	}

	/** @type {Set<string>} */
	const dropped = new Set();
	const read = sourceReader(
		[...entries.values()].flatMap(({ citations }) => citations),
		hasName,
		dropped
	);
	/** @type {Map<string, Source>} */
	const distinct = new Map();
	/** @param {Citation} citation */
	const sourceOf = (citation) => {
		const source = read(citation);
		const key = JSON.stringify(source);
		const known = distinct.get(key) ?? source;
		distinct.set(key, known);
		return known;
	};
	const cited = new Map(
		[...entries].map(([id, { citations }]) => [id, [...new Set(citations.map(sourceOf))]])
	);
	const ids = nameSources([...distinct.values()]);
	const links = new Set([...distinct.values()].flatMap(({ url }) => url ?? []));

	/** @type {Record<string, Claim>} */
	const claims = {};
	for (const [id, { raw: claim }] of entries) {
		const variants = list(claim.variants ?? [], `${id}.variants`).map((variant, at) =>
			readVariant(variant, `${id}.variants[${at}]`, links)
		);
		const note = string(claim.note ?? '', `${id}.note`);
		claims[id] = {
			text: filled(claim.text, `${id}.text`),
			when: readWhen(claim.when, `${id}.when`),
			actors: list(claim.actors, `${id}.actors`).map((actor, at) =>
				filled(actor, `${id}.actors[${at}]`)
			),
			part: filled(claim.chapter, `${id}.chapter`),
			status: oneOf(claim.status, STATUSES, `${id}.status`),
			inArticle: yesOrNo(claim.in_article, `${id}.in_article`),
			...(claim.quote != null && { quote: readQuote(claim.quote, `${id}.quote`) }),
			...(variants.length > 0 && { variants }),
			sources: (cited.get(id) ?? []).map((source) => ids.get(source) ?? ''),
			...(note !== '' && { note })
		};
		if (hasName(JSON.stringify([id, claims[id]]))) {
			throw new Error(`A withheld name stands in the claim with the id "${id}".`);
		}
	}

	/** @type {Record<string, Source>} */
	const sources = {};
	for (const [source, id] of [...ids].sort(([, a], [, b]) => (a < b ? -1 : 1))) {
		if (hasName(JSON.stringify([id, source]))) {
			throw new Error('A withheld name stands in the publisher or the date of a source.');
		}
		sources[id] = source;
	}

	return { factsVersion, factsAsOf, claims, sources, dropped: [...dropped].sort() };
}

/**
 * The text of the two files, as prettier would leave it.
 * @param {Omit<Facts, 'dropped'>} facts
 */
export async function render({ factsVersion, factsAsOf, claims, sources }) {
	const made = 'Made by src/tools/import-facts.mjs; do not edit by hand.';
	/** @param {unknown} value */
	const json = (value) => JSON.stringify(value, null, '\t');
	/** @param {string} code */
	const format = (code) =>
		prettier.format(code, {
			parser: 'typescript',
			useTabs: true,
			singleQuote: true,
			printWidth: 100,
			trailingComma: 'none'
		});
	return {
		claims: await format(`/**
 * What has been checked, in the order of the dossier.
 * ${made}
 *
 * Quotations and rival wordings are verbatim. \`note\` is for authors, who read it before they use a
 * claim; it is never shipped to readers.
 */
import type { Claim } from '../lib/story/dossier';

/** The version of the dossier, which the story, the lesson and the ledger all carry. */
export const factsVersion = ${json(factsVersion)};

/** The day on which the facts were last checked. */
export const factsAsOf = ${json(factsAsOf)};

export const claims = ${json(claims)} as const satisfies Record<string, Claim>;
`),
		sources: await format(`/**
 * Where the claims were read, by id.
 * ${made}
 *
 * A source without a title and a url is cited by publisher and date only.
 */
import type { Source } from '../lib/story/dossier';

export const sources = ${json(sources)} as const satisfies Record<string, Source>;
`)
	};
}

/** @param {string | undefined} file */
async function main(file) {
	if (!file) throw new Error('Usage: node src/tools/import-facts.mjs <claims.json>');
	let text;
	try {
		text = await readFile(file, 'utf8');
	} catch (error) {
		const { code } = /** @type {{ code?: string }} */ (error);
		throw new Error(
			code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read (${code}).`,
			{ cause: error }
		);
	}
	let dossier;
	try {
		dossier = JSON.parse(text);
	} catch (error) {
		throw new Error(`${file} is not JSON: ${/** @type {Error} */ (error).message}`, {
			cause: error
		});
	}
	const facts = convert(dossier);
	const files = await render(facts);
	const content = join(dirname(fileURLToPath(import.meta.url)), '..', 'content');
	await writeFile(join(content, 'claims.ts'), files.claims);
	await writeFile(join(content, 'sources.ts'), files.sources);
	const count = `${Object.keys(facts.claims).length} claims, ${Object.keys(facts.sources).length} sources`;
	console.log(`Facts ${facts.factsVersion}, as of ${facts.factsAsOf}: ${count}.`);
	for (const each of facts.dropped) console.log(`Dropped for a withheld name: ${each}`);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	try {
		await main(process.argv[2]);
	} catch (error) {
		console.error(`import-facts: ${/** @type {Error} */ (error).message}`);
		process.exitCode = 1;
	}
}
