import { plain, type PublishedStep } from './publish';

/** Where a sentence ends: a full stop and what closes with it, before a beginning or the end. */
const sentenceEnd = /[.!?][”’)]*(?=\s+[\p{Lu}\p{N}“‘(]|$)/gu;

/**
 * The first sentences of a text, as many as there is room for. A first sentence that is too long is
 * cut after a word, and says so with an ellipsis.
 */
export function excerpt(text: string, most = 200): string {
	const words = text.replace(/\s+/g, ' ').trim();
	if (words.length <= most) return words;
	const ends = [...words.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
	const end = ends.findLast((each) => each <= most);
	if (end !== undefined) return words.slice(0, end);
	const room = words.slice(0, most);
	return `${room.slice(0, room.lastIndexOf(' ')).replace(/[\s,;:–—]+$/, '')}…`;
}

/** What a step says in brief, wherever it is linked to: first what must stand with it everywhere. */
export function summaryOf({ caption, text }: Pick<PublishedStep, 'caption' | 'text'>): string {
	const remark = caption.remark ? `${caption.remark} ` : '';
	return remark + excerpt(plain(text), 200 - remark.length);
}
