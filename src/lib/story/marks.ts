import type { Sentence } from './define';

/** What a mark behind a sentence says and leads to. */
export interface Mark {
	/** The claims of the sentence, in the order of their numbers. */
	readonly claims: readonly [string, ...string[]];
	/** Their numbers, three or more in a row from the first to the last: "3, 4", "7–9, 12". */
	readonly label: string;
}

/** The mark of a sentence, or null where it rests on no claim. */
export function markOf(
	[, ...claims]: Sentence,
	numbers: Readonly<Record<string, number>>
): Mark | null {
	const sorted = [...new Set(claims)].sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
	const [first, ...others] = sorted;
	if (!first) return null;
	const runs: number[][] = [];
	for (const id of sorted) {
		const number = numbers[id];
		if (number === undefined) throw new Error(`The claim "${id}" has no number.`);
		const run = runs.at(-1);
		if (run && run.at(-1) === number - 1) run.push(number);
		else runs.push([number]);
	}
	const label = runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', ')));
	return { claims: [first, ...others], label: label.join(', ') };
}
