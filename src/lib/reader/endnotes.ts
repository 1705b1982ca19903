import type { Story } from '../story/define';
import { ledger, statuses, type LedgerClaim, type LedgerSource } from '../story/ledger';
import { numbering } from '../story/numbering';
import { publish } from '../story/publish';

/** A source in a line of sources; `words` is what a link to it says. */
export interface EndnoteSource {
	readonly before: string;
	readonly words: string;
	readonly after: string;
	readonly url?: string;
}

export interface Endnote extends Pick<LedgerClaim, 'id' | 'text' | 'statusWords'> {
	readonly sources: readonly EndnoteSource[];
}

/** What stands at the end of the story in words, where nothing opens up at a tap. Plain data. */
export interface EndnotesData {
	/** Every claim that a step rests on, in the order of the numbers: the first is number 1. */
	readonly notes: readonly Endnote[];
	/** What each status that occurs in them means. */
	readonly key: readonly { readonly words: string; readonly meaning: string }[];
}

function sourceOf({ publisher, title, url, date, descriptive, unread }: LedgerSource) {
	const printed = title && (descriptive ? title : `“${title}”`);
	return {
		before: printed ? `${publisher}, ` : '',
		words: printed ?? publisher,
		after: `${date ? `, ${date}` : ''}${unread ? ' (not read; cited from elsewhere)' : ''}`,
		...(url ? { url } : {})
	};
}

/** The endnotes of a story, with the same numbers as the marks in its text. */
export function endnotes(story: Story): EndnotesData {
	const numbers = Object.entries(numbering(publish(story))).sort(([, a], [, b]) => a - b);
	const claims = ledger(
		story,
		numbers.map(([id]) => id)
	);
	return {
		notes: claims.map(({ id, text, statusWords, sources }) => ({
			id,
			text,
			statusWords,
			sources: sources.map(sourceOf)
		})),
		key: Object.entries(statuses)
			.filter(([status]) => claims.some((claim) => claim.status === status))
			.map(([, each]) => each)
	};
}
