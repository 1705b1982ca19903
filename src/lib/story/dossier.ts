/**
 * What the story rests on: what was claimed, who said so, and how sure it is. Types only. The
 * claims and sources themselves are made by `src/tools/import-facts.mjs`; people and glossary are
 * written by hand.
 */

/**
 * How sure a claim is, and so how it may be worded:
 * - `confirmed`: independent records agree;
 * - `conflicting`: records disagree; the conflict is shown, in the text or one click away;
 * - `reported`: somebody reported it, and the text says who;
 * - `derived`: by arithmetic, or from the absence of a record; the text says so;
 * - `opinion`: always attributed to the article that the story explains;
 * - `unchecked`: from memory, or not a finding; never used in the story.
 */
export type ClaimStatus =
	'confirmed' | 'conflicting' | 'reported' | 'derived' | 'opinion' | 'unchecked';

/** The finest unit of a time that the records support. */
export type Precision = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/**
 * How a time may be drawn:
 * - `point`: at `value`, to the minute;
 * - `about`: an hour either side of `value`, with soft ends;
 * - `window`: from `earliest` to `latest`, never as a point;
 * - `before`: open to the left of `latest`; `value` is then no time of its own and is never plotted;
 * - `day`, `week`, `month`, `year`: the whole of that unit; the hour is not known. A week is named by
 *   its Monday.
 */
export type Plot = 'point' | 'about' | 'window' | 'before' | 'day' | 'week' | 'month' | 'year';

/** When it happened, and how exactly that is known. Read `plot` before `value`. */
export interface When {
	/**
	 * As exact as `precision` allows: `2017-05-22T22:31:00+01:00` (local time with its offset),
	 * `2017-05-22`, `2017-05` or `2017`. Not to be drawn where `plot` is `before`.
	 */
	readonly value: string;
	readonly precision: Precision;
	readonly plot: Plot;
	/** The start of a `window`, in one of the formats of `value`. */
	readonly earliest?: string;
	/** The end of a `window`, or the latest possible time of a `before`; formats as in `value`. */
	readonly latest?: string;
	/** How the time is known, in words: the wording of a record, or the sum that gave it. */
	readonly basis?: string;
}

/** Words as they were printed or spoken. Never edited, never trimmed so that the sense changes. */
export interface Quote {
	/** Verbatim, without the outer quotation marks. */
	readonly text: string;
	/** A person, an institution, or an unnamed source described as such. */
	readonly speaker: string;
	/** The speaker's office at the time. */
	readonly role: string;
	/** When it was said or published: `2017-05-24`, or `2017-12` where the day is not known. */
	readonly date: string;
}

/** A rival wording of a claim or of its quotation. */
export interface Variant {
	/** Verbatim; omissions and insertions stand in the dossier as they do here. */
	readonly text: string;
	/** Who printed it so. */
	readonly publisher: string;
	/** Only where a source is cited with this link. */
	readonly url?: string;
	/** What is different about it, in our words. */
	readonly difference: string;
}

/** One thing that is claimed, in neutral words, with all that is known about how it is known. */
export interface Claim {
	/** What is claimed, as a full sentence. */
	readonly text: string;
	readonly when: When;
	/** Who acts or speaks: names as in `people`, institutions, or unnamed sources as such. */
	readonly actors: readonly string[];
	/** The part of the dossier that it stands in; the list of sources is told by it. */
	readonly part?: string;
	readonly status: ClaimStatus;
	/** Whether the article that the story explains makes this claim. */
	readonly inArticle: boolean;
	readonly quote?: Quote;
	readonly variants?: readonly Variant[];
	/** Ids of sources, at least one. */
	readonly sources: readonly string[];
	/** What an author must know before using the claim. Never shipped to readers. */
	readonly note?: string;
}

/**
 * Where a claim was read. A source that may only be cited by publisher and date has neither `title`
 * nor `url`; no source has a title without a url.
 */
export interface Source {
	/** The publisher, with the agency or the copy that was read in brackets. */
	readonly publisher: string;
	/**
	 * When it was published: `2017-05-25`, `2017-05` or `2017`, at times followed by words (a clock
	 * time with its zone, "(updated)"). Not there if the date is not known.
	 */
	readonly date?: string;
	/** The headline as printed, unless `descriptive`. */
	readonly title?: string;
	readonly url?: string;
	/** The title is our description: the headline itself was not seen. */
	readonly descriptive?: true;
	/** Not even the opening of the source was read; it is cited from elsewhere. */
	readonly openingRead?: false;
}

/** A named person who speaks or acts in the claims. */
export interface Person {
	/** The full name as the claims have it. */
	readonly name: string;
	/** The office in May 2017; an office held at another time is given with its date. */
	readonly role: string;
	/** The name to use after the first mention, the last word of `name`. */
	readonly surname: string;
}

/** A term that a reader of fourteen may not know. */
export interface GlossaryEntry {
	readonly term: string;
	/** One sentence of fewer than 30 words. */
	readonly plain: string;
	/** The claims that the sentence rests on; none where it only gives the meaning of a word. */
	readonly claims: readonly string[];
}

/** Something that the story had wrong, and what was done about it. */
export interface Correction<C extends string = string> {
	/** When it was corrected: `2026-11-24`. */
	readonly date: string;
	/** What the story said, and that it was wrong, as full sentences. */
	readonly wrong: string;
	/** What it says now. */
	readonly now: string;
	/** The claims and the steps that it touches. */
	readonly claims: readonly C[];
	readonly steps: readonly string[];
}

/** A scene that is shown no more. Sites that embed it are told so in its place. */
export interface Withdrawal {
	/** The id that the scene had: it is in addresses on other sites, and is not given to another one. */
	readonly scene: string;
	/** What the scene was called. */
	readonly title: string;
	/** When it was withdrawn: `2026-11-24`. */
	readonly date: string;
	/** Why, as full sentences. */
	readonly reason: string;
}

/** One claim that the article makes, beside what the record shows of it. All in our own words. */
export interface ArticleRow<C extends string = string> {
	/** What the article says. */
	readonly says: string;
	/** What the record shows: that it holds, where it differs, or that it is a judgement. */
	readonly record: string;
	/** The claims that `record` rests on, besides the one that the row is about. */
	readonly claims: readonly C[];
}

/** How something in the story was made. */
export interface MethodNote {
	readonly heading: string;
	/** Its address on the page, where something leads to it. */
	readonly id?: string;
	/** Paragraphs; `x^n` and `x^{n + 1}` are set as powers. */
	readonly text: readonly string[];
}
