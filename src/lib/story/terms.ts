import type { Sentence } from './define';
import type { GlossaryEntry } from './dossier';

/** Where in a text a term of the glossary stands. */
export interface FoundTerm {
	/** Its id in the glossary. */
	readonly id: string;
	/** The index of the sentence. */
	readonly sentence: number;
	/** The first character of the term in that sentence, and the one after its last. */
	readonly from: number;
	readonly to: number;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** As many blanks as it had characters: what stands in quotation marks is somebody else's. */
const unquoted = (words: string): string =>
	words.replace(/“[^”]*(?:”|$)/g, (quotation) => ' '.repeat(quotation.length));

/**
 * The one term of a text that is explained in it, or null: the longest that stands there as whole
 * words, in whatever case, outside of quotations, and that is not among `known`. Of terms that are as
 * long as each other it is the first in the text.
 */
export function termIn(
	text: readonly Sentence[],
	glossary: Readonly<Record<string, GlossaryEntry>>,
	known: ReadonlySet<string>
): FoundTerm | null {
	const own = text.map(([words]) => unquoted(words));
	const found = Object.entries(glossary)
		.filter(([id]) => !known.has(id))
		.flatMap(([id, { term }]) => {
			const word = String.raw`[\p{L}\p{N}]`;
			const whole = new RegExp(
				`(?<!${word}[-’']?)${escaped(term).replace(/\s+/g, String.raw`\s+`)}(?![-’']?${word})`,
				'iu'
			);
			for (const [sentence, words] of own.entries()) {
				const match = whole.exec(words);
				if (match) {
					return [{ id, sentence, from: match.index, to: match.index + match[0].length }];
				}
			}
			return [];
		});
	const [best] = found.sort(
		(a, b) => b.to - b.from - (a.to - a.from) || a.sentence - b.sentence || a.from - b.from
	);
	return best ?? null;
}
