import type { Claim, ClaimStatus, Source, When } from './dossier';

/** A status that a reader may meet: what is unchecked is never shown. */
export type ShownStatus = Exclude<ClaimStatus, 'unchecked'>;

export interface LedgerQuote {
	/** Verbatim, without the outer quotation marks. */
	readonly text: string;
	readonly speaker: string;
	readonly role: string;
	/** In words: "24 May 2017". */
	readonly date: string;
}

export interface LedgerVariant {
	/** Verbatim, without the outer quotation marks. */
	readonly text: string;
	readonly publisher: string;
	readonly url?: string;
	/** What differs, in our words. */
	readonly difference: string;
}

export interface LedgerSource {
	readonly publisher: string;
	/** The headline as printed; our own description of the page where `descriptive` says so. */
	readonly title?: string;
	readonly url?: string;
	/** In words: "25 May 2017, 11:37 ET (updated)". */
	readonly date?: string;
	readonly descriptive?: true;
	/** The page itself was not read; it is cited from elsewhere. */
	readonly unread?: true;
}

/** A claim as a reader sees it: plain data, without anything that is meant for authors. */
export interface LedgerClaim {
	readonly id: string;
	readonly text: string;
	readonly status: ShownStatus;
	/** The status in words: "Conflicting accounts". */
	readonly statusWords: string;
	/** When it happened, as exactly as that is known: "by 18:59 BST on 24 May 2017". */
	readonly when: string;
	/** How that time is known. */
	readonly basis?: string;
	readonly quote?: LedgerQuote;
	/** Rival wordings, and what differs. */
	readonly variants: readonly LedgerVariant[];
	readonly sources: readonly LedgerSource[];
}

/** Each status in words, and what the words promise. */
export const statuses: Readonly<
	Record<ShownStatus, { readonly words: string; readonly meaning: string }>
> = {
	confirmed: { words: 'Confirmed', meaning: 'the records found agree.' },
	conflicting: {
		words: 'Conflicting accounts',
		meaning: 'the records found disagree, or disagree with the article.'
	},
	reported: { words: 'Reported', meaning: 'somebody reported it; the sources say who.' },
	derived: {
		words: 'Derived',
		meaning: 'worked out by arithmetic, or from the absence of a record.'
	},
	opinion: { words: 'Opinion of the article', meaning: 'argued by the article, not a finding.' }
};

const MONTHS =
	'January February March April May June July August September October November December';
const months = MONTHS.split(' ');

/** A date as a person writes it. Whatever stands around the date stays: "2017-05 or 2017-06". */
export function dateWords(text: string): string {
	return typeset(
		text
			.replace(
				/\b(\d{4})-(\d\d)(?:-(\d\d))?\b/g,
				(_, year: string, month: string, day?: string) =>
					`${day ? `${Number(day)} ` : ''}${months[Number(month) - 1] ?? month} ${year}`
			)
			.replace(/(\d{4}) (?=\d{1,2}:\d\d)/g, '$1, ')
	);
}

const zones: Readonly<Record<string, string>> = { '+01:00': 'BST', '+00:00': 'GMT', Z: 'GMT' };

/** A moment of the dossier, in parts: its date in words, and its time with its zone where it has one. */
function moment(value: string): { date: string; clock?: string; zone?: string } {
	const [, day = value, clock, offset = ''] =
		/^([\d-]+)T(\d\d:\d\d)(?::\d\d)?(.*)$/.exec(value) ?? [];
	if (!clock) return { date: dateWords(day) };
	const hours = /^([+-])0?(\d+):00$/.exec(offset);
	return {
		date: dateWords(day),
		clock,
		zone: zones[offset] ?? (hours ? `UTC${hours[1]}${hours[2]}` : `UTC${offset}`)
	};
}

function momentWords(value: string): string {
	const { date, clock, zone } = moment(value);
	return clock ? `${clock} ${zone} on ${date}` : date;
}

function windowWords(from: string, to: string): string {
	const [a, b] = [moment(from), moment(to)];
	if (a.clock && b.clock && a.date === b.date && a.zone === b.zone) {
		return `between ${a.clock} and ${b.clock} ${b.zone} on ${b.date}`;
	}
	return `between ${momentWords(from)} and ${momentWords(to)}`;
}

/** When something happened, in words that claim no more than the records do. */
export function whenWords(when: When): string {
	switch (when.plot) {
		case 'about':
			return `about ${momentWords(when.value)}`;
		case 'window':
			return windowWords(when.earliest ?? when.value, when.latest ?? when.value);
		case 'before':
			return `by ${momentWords(when.latest ?? when.value)}`;
		case 'week':
			return `the week of ${dateWords(when.value)}`;
		case 'point':
			return momentWords(when.value);
		case 'day':
		case 'month':
		case 'year':
			return dateWords(when.value);
	}
}

/** Our own words and headlines with real quotation marks. Quotations are never passed through this. */
export function typeset(words: string): string {
	return words.replace(/(^|[\s([–—])["']/g, '$1‘').replace(/["']/g, '’');
}

const bracketed = /^\[.*\]$/s;

function sourceOf(source: Source): LedgerSource {
	const { publisher, url, date, descriptive } = source;
	const unread = source.openingRead === false;
	// A remark in place of a headline is no headline; what is said about an unread page is said once.
	const printed = source.title && !bracketed.test(source.title) ? source.title : undefined;
	const title = unread ? printed?.replace(/\s*\([^()]*\)$/, '') : printed;
	return {
		publisher: typeset(publisher),
		...(title ? { title: typeset(title) } : {}),
		...(url ? { url } : {}),
		...(date ? { date: dateWords(date) } : {}),
		...(title && descriptive ? { descriptive } : {}),
		...(unread ? { unread } : {})
	};
}

/** What of a claim is shown. */
type Told = Pick<Claim, 'text' | 'status' | 'when' | 'quote' | 'variants' | 'sources'>;

function claimOf(id: string, claim: Told, sources: Readonly<Record<string, Source>>): LedgerClaim {
	const { status, when, quote } = claim;
	if (status === 'unchecked') {
		throw new Error(`The claim "${id}" is unchecked: it may not be shown.`);
	}
	return {
		id,
		text: typeset(claim.text),
		status,
		statusWords: statuses[status].words,
		when: whenWords(when),
		...(when.basis ? { basis: typeset(when.basis) } : {}),
		...(quote
			? {
					quote: {
						text: quote.text,
						speaker: typeset(quote.speaker),
						role: typeset(quote.role),
						date: dateWords(quote.date)
					}
				}
			: {}),
		variants: (claim.variants ?? []).map(({ text, publisher, url, difference }) => ({
			text,
			publisher: typeset(publisher),
			...(url ? { url } : {}),
			difference: typeset(difference)
		})),
		sources: claim.sources.map((name) => {
			const source = sources[name];
			if (!source)
				throw new Error(`The claim "${id}" names a source that is not there: "${name}".`);
			return sourceOf(source);
		})
	};
}

/** The claims of these ids as readers see them, in this order: of a story, or of what machines get. */
export function ledger(
	story: {
		readonly claims: Readonly<Record<string, Told>>;
		readonly sources: Readonly<Record<string, Source>>;
	},
	claimIds: readonly string[]
): LedgerClaim[] {
	return claimIds.map((id) => {
		const claim = story.claims[id];
		if (!claim) throw new Error(`There is no claim "${id}".`);
		return claimOf(id, claim, story.sources);
	});
}
