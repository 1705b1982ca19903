import { stepOfHash } from '$lib/story/place';
import { searchWith } from '$lib/story/play';
import { START } from './plan';
import { playIn, type CutChoice, type DeckPlan, type DeckState } from './state';

/** The part of a query that says which page is shown where one file holds them all. */
const pageIn = (search: string): string => /[?&](page=[^&]*)/.exec(search)?.[1] ?? '';

/** What an address asks for: a step in its hash; a cut, and how the experiment is set, in its query. */
export function readAddress(
	{ hash, search }: { readonly hash: string; readonly search: string },
	{ slides, cuts }: DeckPlan
) {
	const step = stepOfHash(
		hash,
		slides.filter((slide) => slide !== START)
	);
	const asked = new URLSearchParams(search).get('cut')?.trim().toLowerCase();
	const cut = cuts.find(({ id }) => id === asked)?.id;
	const play = playIn(search);
	return {
		slide: step ?? START,
		change: { ...(cut ? { cut: cut as CutChoice } : {}), ...(play ? { play } : {}) },
		asks: step !== null || cut !== undefined
	};
}

/** The query and hash that say where a deck is. */
export function writeAddress({ slide, cut, play }: DeckState): string {
	const query = [play, cut === 'all' ? '' : `cut=${cut}`].filter(Boolean).join('&');
	return `${query ? `?${query}` : ''}${slide === START ? '' : `#${slide}`}`;
}

/**
 * Puts this query and hash into the address of the page. By the browser itself: the router would take
 * it for a page that was gone to, and say the page's title to those who listen.
 */
export function putAddress(search: string): void {
	const [query = '', slide] = search.replace(/^\?/, '').split('#');
	const whole = searchWith(pageIn(location.search), [], query) + (slide ? `#${slide}` : '');
	if (location.search + location.hash === whole) return;
	try {
		history.replaceState(history.state, '', `${location.pathname}${whole}`);
	} catch {
		// Too many changes in a row, or a page whose address may not be changed.
	}
}
