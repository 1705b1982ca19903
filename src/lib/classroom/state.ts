import type { Cut } from '../story/lesson';
import { searchWith } from '../story/play';
import { activitiesAt, elapsed, segmentOf, START, stillClock, type Clock } from './plan';

/** What can be put to the class at a slide: its question, and what the class does there. */
export type Asking = 'question' | 'vote' | 'task' | 'exit';
export type PanelName = 'none' | Asking | 'sources' | 'overview';
export type CutChoice = 'all' | Cut['id'];

/** What stands on a slide. */
export interface Shown {
	/** The id of a step, or START. */
	readonly slide: string;
	readonly panel: PanelName;
	/** How the thought experiment is set, as in an address's query: "p=20&on=ABD". Empty as it is told. */
	readonly play: string;
	/** The mark whose detail is open. */
	readonly asked: string | null;
}

/**
 * Everything that the windows of one class share. What the teacher is at and what the class sees are
 * two things while the screen is black, white or frozen.
 */
export interface DeckState extends Shown {
	/** What hides the slide from the class. */
	readonly curtain: 'none' | 'black' | 'white';
	readonly frozen: boolean;
	/** What the class saw last, while it does not see where the teacher is. */
	readonly held: Shown | null;
	readonly cut: CutChoice;
	readonly clock: Clock;
}

/** What the reducer and the check of messages must know of a story. */
export interface DeckPlan {
	/** Every slide, the start first, in the story's order. */
	readonly slides: readonly string[];
	readonly cuts: readonly Cut[];
}

export const startState: DeckState = {
	slide: START,
	panel: 'none',
	play: '',
	asked: null,
	curtain: 'none',
	frozen: false,
	held: null,
	cut: 'all',
	clock: stillClock
};

/** What can happen to a deck. `at` is the machine's time, in ms. */
export type Action =
	| { readonly type: 'next' | 'previous' | 'first' | 'last'; readonly at: number }
	| { readonly type: 'go'; readonly slide: string; readonly at: number }
	| { readonly type: 'black' | 'white' | 'freeze' | 'show' | 'return' | 'close' }
	| { readonly type: 'panel'; readonly panel: 'question' | 'sources' | 'overview' }
	| { readonly type: 'play'; readonly play: string }
	| { readonly type: 'ask'; readonly mark: string | null }
	| { readonly type: 'cut'; readonly cut: CutChoice }
	| {
			readonly type: 'begin' | 'stop' | 'resume' | 'reset' | 'question' | 'answered';
			readonly at: number;
	  };

const shownOf = ({ slide, panel, play, asked }: Shown): Shown => ({ slide, panel, play, asked });

/** What the class sees; null while the screen is black or white. */
export const seenOf = (state: DeckState): Shown | null =>
	state.curtain !== 'none' ? null : state.frozen ? (state.held ?? shownOf(state)) : shownOf(state);

export const screenOf = ({ curtain, frozen }: DeckState): 'live' | 'black' | 'white' | 'frozen' =>
	curtain !== 'none' ? curtain : frozen ? 'frozen' : 'live';

/** Whether the teacher is where the class does not see it. */
export const aheadOf = ({ held, ...own }: DeckState): boolean =>
	held !== null && held.slide !== own.slide;

export const cutOf = (cuts: readonly Cut[], id: CutChoice): Cut | undefined =>
	cuts.find((cut) => cut.id === id);

/** The slides that a cut walks, the start first, in the story's order. */
export function walkOf({ slides, cuts }: DeckPlan, choice: CutChoice): readonly string[] {
	const cut = cutOf(cuts, choice);
	if (!cut) return slides;
	const own = new Set(cut.segments.flatMap(({ steps }) => steps.map(({ step }) => step)));
	return slides.filter((slide) => slide === START || own.has(slide));
}

/** What is put to the class at a slide, one after the other. The start has no question of its own. */
export function askingsAt(
	{ slides, cuts }: DeckPlan,
	{ slide, cut }: Pick<DeckState, 'slide' | 'cut'>
): readonly Asking[] {
	const own: readonly Asking[] = slide === START ? [] : ['question'];
	const chosen = cutOf(cuts, cut);
	if (chosen) {
		const kinds = activitiesAt(chosen, slide).map(({ kind }) => kind);
		return [...own, ...kinds.filter((kind) => kind !== 'discussion')];
	}
	if (cuts.length === 0) return own;
	// A lesson without a plan still begins with the vote and ends with the ticket.
	if (slide === START) return ['vote'];
	return slide === slides.at(-1) ? [...own, 'exit'] : own;
}

/** The slide that follows one in a walk, from wherever in the story it is; the same at the end. */
export function stepFrom(plan: DeckPlan, { slide, cut }: DeckState, by: 1 | -1): string {
	const walk = new Set(walkOf(plan, cut));
	const at = plan.slides.indexOf(slide);
	for (let i = at + by; i >= 0 && i < plan.slides.length; i += by) {
		const each = plan.slides[i]!;
		if (walk.has(each)) return each;
	}
	return slide;
}

/** The clock when a slide has been reached. */
function reach(plan: DeckPlan, state: DeckState, at: number): Clock {
	const { clock, slide } = state;
	const cut = cutOf(plan.cuts, state.cut);
	if (!cut || clock.began === null || clock.stopped !== null) return clock;
	const segment = segmentOf(cut, slide, plan.slides);
	if ((clock.reached[segment] ?? -1) >= 0) return clock;
	const reached = [...Array(Math.max(segment + 1, clock.reached.length)).keys()].map((i) =>
		i === segment ? elapsed(clock, at) : (clock.reached[i] ?? -1)
	);
	return { ...clock, reached };
}

function moved(plan: DeckPlan, state: DeckState, slide: string, at: number): DeckState {
	if (!plan.slides.includes(slide)) return state;
	if (slide === state.slide) {
		return state.panel === 'none' ? state : { ...state, panel: 'none' };
	}
	const next: DeckState = { ...state, slide, panel: 'none', asked: null };
	return { ...next, clock: reach(plan, next, at) };
}

/** The panel when one has been asked for: what can be put to the class comes one by one, then goes. */
function opened(plan: DeckPlan, state: DeckState, panel: PanelName): PanelName {
	if (panel !== 'question') return state.panel === panel ? 'none' : panel;
	const askings = askingsAt(plan, state);
	return askings[askings.findIndex((each) => each === state.panel) + 1] ?? 'none';
}

/** With the curtain and the ice as they are to be, and what the class saw last kept while there is one. */
function screened(
	state: DeckState,
	change: Partial<Pick<DeckState, 'curtain' | 'frozen'>>
): DeckState {
	const next = { ...state, ...change };
	const hidden = next.curtain !== 'none' || next.frozen;
	return { ...next, held: hidden ? (state.held ?? shownOf(state)) : null };
}

function clocked(plan: DeckPlan, state: DeckState, { type, at }: { type: string; at: number }) {
	const { clock } = state;
	switch (type) {
		case 'begin': {
			const begun = { ...state, clock: { ...stillClock, began: at } };
			return { ...begun, clock: reach(plan, begun, at) };
		}
		case 'stop':
			return clock.began === null || clock.stopped !== null
				? state
				: { ...state, clock: { ...clock, stopped: at, question: null } };
		case 'resume':
			return clock.stopped === null
				? state
				: {
						...state,
						clock: {
							...clock,
							stopped: null,
							lost: clock.lost + Math.max(0, at - clock.stopped)
						}
					};
		case 'question':
			return clock.began === null || clock.stopped !== null || clock.question !== null
				? state
				: { ...state, clock: { ...clock, question: at } };
		case 'answered': {
			if (clock.question === null) return state;
			const cut = cutOf(plan.cuts, state.cut);
			// From the slide of the cut that this one counts as, so that the plan has a place to begin.
			const walk = walkOf(plan, state.cut);
			const upTo = plan.slides.slice(0, plan.slides.indexOf(state.slide) + 1);
			const slide = upTo.findLast((each) => walk.includes(each)) ?? START;
			return {
				...state,
				clock: {
					...clock,
					question: null,
					spread: cut ? { slide, at: elapsed(clock, at) } : null
				}
			};
		}
		default:
			return { ...state, clock: stillClock };
	}
}

/** What becomes of a deck when something happens to it. The same state where nothing does. */
export function reduce(plan: DeckPlan, state: DeckState, action: Action): DeckState {
	switch (action.type) {
		case 'next':
			return moved(plan, state, stepFrom(plan, state, 1), action.at);
		case 'previous':
			return moved(plan, state, stepFrom(plan, state, -1), action.at);
		case 'first':
			return moved(plan, state, START, action.at);
		case 'last':
			return moved(plan, state, walkOf(plan, state.cut).at(-1) ?? START, action.at);
		case 'go':
			return moved(plan, state, action.slide, action.at);
		case 'black':
		case 'white':
			return screened(state, { curtain: state.curtain === action.type ? 'none' : action.type });
		case 'freeze':
			return screened(state, { frozen: !state.frozen });
		case 'show':
			return screened(state, { curtain: 'none', frozen: false });
		case 'return':
			return state.held ? { ...state, ...state.held } : state;
		case 'close':
			// It ends no curtain: behind one, the teacher may be where the class is not to be yet.
			if (state.curtain !== 'none') return state;
			return state.panel === 'none' && state.asked === null
				? state
				: { ...state, panel: 'none', asked: null };
		case 'panel':
			return { ...state, panel: opened(plan, state, action.panel), asked: null };
		case 'play':
			return state.play === action.play ? state : { ...state, play: action.play };
		case 'ask':
			return state.asked === action.mark ? state : { ...state, asked: action.mark };
		case 'cut':
			return state.cut === action.cut
				? state
				: { ...state, cut: action.cut, clock: { ...state.clock, spread: null, reached: [] } };
		case 'begin':
		case 'stop':
		case 'resume':
		case 'reset':
		case 'question':
		case 'answered':
			return clocked(plan, state, action);
	}
}

const panels: readonly unknown[] = [
	'none',
	'question',
	'vote',
	'task',
	'exit',
	'sources',
	'overview'
];

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A number that counts ms: finite, not below 0, and small enough to count on. */
const isTime = (value: unknown): value is number =>
	typeof value === 'number' && value >= 0 && value <= 2 ** 52;

/** Whether this can stand in an address as a query, and is no longer than one of ours. */
const isQuery = (text: string): boolean => text.length <= 200 && /^[\w=&.,%+*~-]*$/.test(text);

/** What of a query says how the experiment is set: without what says which cut, or which page. */
export function playIn(search: string): string | null {
	const play = searchWith(search, ['cut', 'page'], '').replace(/^\?/, '');
	return isQuery(play) ? play : null;
}

function readShown(value: Record<string, unknown>, slides: readonly string[]): Shown | null {
	const { slide, panel, asked } = value;
	const play = typeof value.play === 'string' ? playIn(value.play) : null;
	if (play === null) return null;
	if (typeof slide !== 'string' || !slides.includes(slide) || !panels.includes(panel)) return null;
	if (asked !== null && (typeof asked !== 'string' || asked.length > 200)) return null;
	return { slide, panel: panel as PanelName, play, asked };
}

function readClock(value: unknown, slides: readonly string[]): Clock | null {
	if (!isRecord(value)) return null;
	const { began, stopped, lost, question, spread, reached } = value;
	const times = [began, stopped, question];
	if (!times.every((time) => time === null || isTime(time)) || !isTime(lost)) return null;
	if (!Array.isArray(reached) || reached.length > 100) return null;
	if (!reached.every((time) => time === -1 || isTime(time))) return null;
	const from =
		isRecord(spread) && typeof spread.slide === 'string' && isTime(spread.at)
			? { slide: spread.slide, at: spread.at }
			: null;
	if (spread !== null && (!from || !slides.includes(from.slide))) return null;
	return {
		began: began as number | null,
		stopped: stopped as number | null,
		lost,
		question: question as number | null,
		spread: from,
		reached: [...(reached as number[])]
	};
}

/** A state from another window or from storage, made anew of what is known; null where it is none. */
export function readState(value: unknown, { slides, cuts }: DeckPlan): DeckState | null {
	if (!isRecord(value)) return null;
	const { curtain, frozen, held, cut } = value;
	const shown = readShown(value, slides);
	const clock = readClock(value.clock, slides);
	const last = isRecord(held) ? readShown(held, slides) : null;
	if (!shown || !clock || (held !== null && !last)) return null;
	if (curtain !== 'none' && curtain !== 'black' && curtain !== 'white') return null;
	if (typeof frozen !== 'boolean') return null;
	if (cut !== 'all' && !cuts.some(({ id }) => id === cut)) return null;
	const hidden = frozen || curtain !== 'none';
	return {
		...shown,
		curtain,
		frozen,
		held: hidden ? (last ?? shown) : null,
		cut: cut as CutChoice,
		clock
	};
}
