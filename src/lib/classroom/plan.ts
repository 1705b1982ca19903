import type { Activity, Cut } from '../story/lesson';

/** The slide before the first step: the title, the families' words and the content note. */
export const START = '';

/**
 * The lesson's clock, as plain data: what happened, not what time it is. Times are in ms: those of
 * the machine where they say since when, those of the lesson where they say how far it had come.
 */
export interface Clock {
	/** Since when the lesson runs; null before it began. */
	readonly began: number | null;
	/** Since when the clock stands still, if it does. */
	readonly stopped: number | null;
	/** How long it stood still before that: the lesson is longer by that much. */
	readonly lost: number;
	/** Since when a question is being answered, if one is: the lesson goes on meanwhile. */
	readonly question: number | null;
	/** Where the minutes left were last spread over what remained, and how far the lesson had come. */
	readonly spread: { readonly slide: string; readonly at: number } | null;
	/** How far the lesson had come when each segment was first reached; -1 where it was not. */
	readonly reached: readonly number[];
}

export const stillClock: Clock = {
	began: null,
	stopped: null,
	lost: 0,
	question: null,
	spread: null,
	reached: []
};

/** How far the lesson has come, in ms. */
export const elapsed = ({ began, stopped, lost }: Clock, now: number): number =>
	began === null ? 0 : Math.max(0, (stopped ?? now) - began - lost);

/** A stretch of the lesson that is spent at one slide. */
interface Block {
	readonly slide: string;
	readonly segment: number;
	readonly minutes: number;
	readonly skip: boolean;
}

/** The stretches of a cut. An activity is held at the slide that was shown last. */
function blocksOf(cut: Cut): Block[] {
	let slide = START;
	return cut.segments.flatMap(({ steps, activity }, segment) => {
		const blocks: Block[] = steps.map(({ step, minutes, skip }) => {
			slide = step;
			return { slide, segment, minutes, skip: skip === true };
		});
		if (activity) blocks.push({ slide, segment, minutes: activity.minutes, skip: false });
		return blocks;
	});
}

/** What the class does at a slide of a cut, besides looking, in its order. */
export function activitiesAt(cut: Cut, slide: string): readonly Activity[] {
	let at = START;
	return cut.segments.flatMap(({ steps, activity }) => {
		at = steps.at(-1)?.step ?? at;
		return activity && at === slide ? [activity] : [];
	});
}

/** A block with where in the lesson it is planned, in ms. */
interface Planned extends Block {
	readonly from: number;
	readonly to: number;
}

const minute = 60_000;

function planOf(cut: Cut, { spread }: Clock): Planned[] {
	const blocks = blocksOf(cut);
	const first = spread ? blocks.findIndex(({ slide }) => slide === spread.slide) : -1;
	const rest = first < 0 ? 0 : blocks.slice(first).reduce((sum, each) => sum + each.minutes, 0);
	const left = spread ? Math.max(0, cut.minutes * minute - spread.at) : 0;
	let at = 0;
	return blocks.map((block, i) => {
		if (spread && i === first) at = spread.at;
		const anew = first >= 0 && i >= first && rest > 0;
		const from = at;
		at += anew ? (left * block.minutes) / rest : block.minutes * minute;
		return { ...block, from, to: at };
	});
}

/** The slide of the cut at or before a slide, in the story's order. */
function heldAt(cut: Cut, slide: string, order: readonly string[]): string {
	const own = new Set(blocksOf(cut).map((block) => block.slide));
	for (let i = order.indexOf(slide); i >= 0; i -= 1) {
		const each = order[i]!;
		if (own.has(each)) return each;
	}
	return START;
}

/** Which segment of a cut a slide belongs to, from 0. */
export function segmentOf(cut: Cut, slide: string, order: readonly string[]): number {
	const at = heldAt(cut, slide, order);
	return blocksOf(cut).find((block) => block.slide === at)?.segment ?? 0;
}

export interface SegmentTime {
	readonly title: string;
	/** Minutes by the plan, and those it has now that what is left has been spread. */
	readonly planned: number;
	readonly now: number;
	/** Minutes spent in it, as far as it has been reached. */
	readonly spent: number | null;
	readonly state: 'over' | 'current' | 'coming';
}

/** How a lesson stands against its plan. */
export interface Timing {
	/** How far it has come and how much is left, in ms; what is left is below 0 when it runs over. */
	readonly elapsed: number;
	readonly left: number;
	/** Whole minutes behind the plan; below 0 where the lesson is ahead of it. */
	readonly behind: number;
	/** Whole minutes by which what remains is longer than what is left. */
	readonly short: number;
	/** What to pass over so that it fits, in the order of the story. */
	readonly skip: readonly { readonly step: string; readonly minutes: number }[];
	/** Whole minutes that are still too many then. */
	readonly over: number;
	/** How many steps come after this one. */
	readonly remaining: number;
	readonly segments: readonly SegmentTime[];
}

/** The fewest minutes that save enough; where nothing saves enough, all that can be saved. */
function toSkip(blocks: readonly Block[], short: number): Block[] {
	const able = blocks.filter(({ skip }) => skip);
	const one = able
		.filter(({ minutes }) => minutes >= short)
		.sort((a, b) => a.minutes - b.minutes)[0];
	if (one) return [one];
	const chosen: Block[] = [];
	let saved = 0;
	for (const block of [...able].sort((a, b) => b.minutes - a.minutes)) {
		if (saved >= short) break;
		chosen.push(block);
		saved += block.minutes;
	}
	return able.filter((block) => chosen.includes(block));
}

/**
 * How a lesson stands against its plan.
 *
 * @param now The machine's time, in ms.
 * @param slide Where the teacher is; a step that is not in the cut counts as the one before it that is.
 * @param order Every slide of the story, the start first.
 */
export function timing(
	cut: Cut,
	clock: Clock,
	now: number,
	slide: string,
	order: readonly string[]
): Timing {
	const plan = planOf(cut, clock);
	const at = heldAt(cut, slide, order);
	const come = elapsed(clock, now);
	const whole = cut.minutes * minute;
	const here = plan.filter((block) => block.slide === at);
	const last = plan.findLastIndex((block) => block.slide === at);
	const from = here[0]?.from ?? 0;
	const to = here.at(-1)?.to ?? 0;
	const behind = clock.began === null ? 0 : come > to ? come - to : Math.min(0, come - from);
	const after = plan.slice(last + 1);
	const rest = after.reduce((sum, block) => sum + block.minutes, 0) * minute;
	const own = Math.max(0, Math.min(to - come, to - from));
	const short = Math.max(0, Math.round((come + own + rest - whole) / minute));
	const skip = short > 0 ? toSkip(after, short) : [];
	const saved = skip.reduce((sum, { minutes }) => sum + minutes, 0);
	const current = (here.find((block) => come < block.to) ?? here.at(-1))?.segment ?? 0;
	return {
		elapsed: come,
		left: whole - come,
		// Half a minute either way is on time.
		behind: Math.round(behind / minute) || 0,
		short,
		skip: skip.map(({ slide: step, minutes }) => ({ step, minutes })),
		over: Math.max(0, short - saved),
		remaining: new Set(after.map((block) => block.slide)).size,
		segments: cut.segments.map(({ title, minutes }, i) => {
			const blocks = plan.filter(({ segment }) => segment === i);
			const start = clock.reached[i] ?? -1;
			const next = clock.reached.slice(i + 1).find((each) => each >= 0);
			return {
				title,
				planned: minutes,
				now: Math.round(blocks.reduce((sum, block) => sum + block.to - block.from, 0) / minute),
				spent: start < 0 ? null : Math.max(0, Math.round(((next ?? come) - start) / minute)),
				state: i < current ? 'over' : i === current ? 'current' : 'coming'
			};
		})
	};
}

/** "1 minute", "12 minutes". */
export const minutesWords = (n: number): string => `${n} ${n === 1 ? 'minute' : 'minutes'}`;

/** Whether a lesson is late by its plan, or by what remains of it. */
export const isLate = ({ behind, short, left }: Timing): boolean =>
	behind > 0 || short > 0 || left < 0;

/** How a lesson stands, in one sentence. */
export function standWords({ behind, short, left }: Timing): string {
	const minutes = Math.round(left / minute);
	if (left < 0) return `The time is up, ${minutesWords(Math.max(1, -minutes))} ago.`;
	if (behind > 0) return `${minutesWords(behind)} behind.`;
	if (short > 0) return `${minutesWords(minutes)} left for what was planned as ${minutes + short}.`;
	return behind < 0 ? `${minutesWords(-behind)} ahead.` : 'On time.';
}

/** What to skip so that a lesson fits, named by `titleOf`; nothing where it fits. */
export function skipWords({ skip, over, left }: Timing, titleOf: (step: string) => string): string {
	const list = skip.map(({ step, minutes }) => `“${titleOf(step)}” (${minutesWords(minutes)})`);
	const names = list.join(list.length > 2 ? ', ' : ' and ');
	const words: string[] = [];
	if (skip.length > 0) words.push(`Skip ${names}.`);
	if (over > 0 && left >= 0) {
		words.push(
			skip.length > 0
				? `It is still ${minutesWords(over)} too long.`
				: 'Nothing that remains can be skipped: keep answers short.'
		);
	}
	return words.join(' ');
}

/** How a lesson stands and what to skip, in words. */
export const timingWords = (timing: Timing, titleOf: (step: string) => string): string =>
	`${standWords(timing)} ${skipWords(timing, titleOf)}`.trim();

/** "7:05", "1:02:30": hours, minutes and seconds of a time in ms. */
export function clockWords(ms: number): string {
	const seconds = Math.floor(Math.abs(ms) / 1000);
	const two = (n: number) => String(n).padStart(2, '0');
	const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	return `${ms < 0 && seconds > 0 ? '−' : ''}${h > 0 ? `${h}:${two(m)}` : m}:${two(s)}`;
}
