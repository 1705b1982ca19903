import { countWords, plain, type PublishedStep } from '../story/publish';

/** How fast the story is read, in words a minute. */
const PACE = 200;
/** How long a picture is looked at, in seconds. */
const LOOK = 5;

type Read = Pick<PublishedStep, 'text'>;

/** How long it takes to read these steps and to look at their pictures, in seconds. */
export const secondsOf = (steps: readonly Read[]): number =>
	steps.reduce((sum, { text }) => sum + (countWords(plain(text)) / PACE) * 60 + LOOK, 0);

/** The same in whole minutes, at least one. */
export const minutesOf = (steps: readonly Read[]): number =>
	Math.max(1, Math.round(secondsOf(steps) / 60));

/** What is left for a reader who is at a step and has its words still ahead, in words. */
export function timeLeft(steps: readonly Read[], at: number): string {
	const ahead = steps.slice(Math.max(0, at));
	return secondsOf(ahead) < 60 ? 'less than a minute left' : `about ${minutesOf(ahead)} min left`;
}
