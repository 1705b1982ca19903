import { countWords, plain, type PublishedStep } from '../story/publish';

/** How fast the story is read, in words a minute. */
const PACE = 200;
/** How long a picture is looked at, in seconds. */
const LOOK = 5;

type Read = Pick<PublishedStep, 'text'>;

/** How long it takes to read each of these steps and all after it and to look at their pictures, in seconds. */
export function secondsFrom(steps: readonly Read[]): number[] {
	let sum = 0;
	return steps
		.map(({ text }) => (countWords(plain(text)) / PACE) * 60 + LOOK)
		.reverse()
		.map((seconds) => (sum += seconds))
		.reverse();
}

/** The same for all of them in whole minutes, at least one. */
export const minutesOf = (steps: readonly Read[]): number =>
	Math.max(1, Math.round((secondsFrom(steps)[0] ?? 0) / 60));

/**
 * What is left for a reader who is at a step and has its words still ahead, in words.
 * @param seconds of each step and all after it
 */
export function timeLeft(seconds: readonly number[], at: number): string {
	const ahead = seconds[Math.max(0, at)] ?? 0;
	if (ahead < 60) return 'less than a minute left';
	return `about ${Math.round(ahead / 60)} min left`;
}
