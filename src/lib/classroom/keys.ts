/** What a key asks for. */
export type Command =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'go-to'
	| 'black'
	| 'white'
	| 'freeze'
	| 'fullscreen'
	| 'present'
	| 'overview'
	| 'speaker'
	| 'question'
	| 'sources'
	| 'help'
	| 'enter'
	| 'close'
	| 'erase'
	| { readonly digit: string };

/** The keys that are no letters, numbers or signs. Clickers send these. */
const named: Readonly<Record<string, Command>> = {
	PageDown: 'next',
	ArrowRight: 'next',
	ArrowDown: 'next',
	' ': 'next',
	PageUp: 'previous',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	Home: 'first',
	End: 'last',
	Enter: 'enter',
	Escape: 'close',
	Backspace: 'erase',
	F5: 'present'
};

const signs: Readonly<Record<string, Command>> = {
	n: 'next',
	g: 'go-to',
	b: 'black',
	'.': 'black',
	w: 'white',
	z: 'freeze',
	f: 'fullscreen',
	o: 'overview',
	s: 'speaker',
	q: 'question',
	c: 'sources',
	'?': 'help'
};

/** The part of a KeyboardEvent that is read. */
export type KeyPress = Pick<
	KeyboardEvent,
	'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'
>;

/** Where the keyboard is. */
export type KeyPlace = 'field' | 'range' | 'button' | 'page';

/**
 * What a key asks for, or null.
 *
 * @param on Where the keyboard is: in a field that text goes into, on something that arrows set, on
 *   something that Space and Enter press, or on none of them.
 * @param letters Whether letters, numbers and signs are keys of the deck.
 */
export function commandOf(press: KeyPress, on: KeyPlace, letters: boolean): Command | null {
	if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return null;
	if (on === 'field')
		return press.key === 'Escape' || press.key === 'F5' ? named[press.key]! : null;
	if (on === 'range' && /^(?:Arrow|Home|End)/.test(press.key)) return null;
	if (on === 'button' && (press.key === ' ' || press.key === 'Enter')) return null;
	if (press.key === ' ') return press.shiftKey ? 'previous' : 'next';
	if (Object.hasOwn(named, press.key)) return named[press.key]!;
	if (!letters) return null;
	if (/^\d$/.test(press.key)) return { digit: press.key };
	// A keyboard for another script still has its letters where they are on one for ours.
	const [, latin] = /^Key([A-Z])$/.exec(press.code) ?? [];
	const key = (/^[\x20-\x7e]$/.test(press.key) ? press.key : (latin ?? '')).toLowerCase();
	return Object.hasOwn(signs, key) ? signs[key]! : null;
}

/** Where the keyboard is, by the element that has it. A clicker’s keys turn slides from all but a field. */
export function placeOfKey(target: EventTarget | null): KeyPlace {
	if (!(target instanceof Element)) return 'page';
	// For a moment after it was closed, a dialog still has the keys.
	if (target.closest('dialog:not([open])')) return 'page';
	if (target.matches('input[type=range], input[type=radio]')) return 'range';
	if (target.matches('input[type=checkbox]')) return 'button';
	if (target.closest('input, textarea, select, [contenteditable]:not([contenteditable=false])'))
		return 'field';
	return target.closest('button, a[href], summary, [role=button]') ? 'button' : 'page';
}

/** The keys as the help lists them. */
export const keyTable: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
	{ keys: ['→', '↓', 'Space', 'Page Down', 'N'], does: 'Next' },
	{ keys: ['←', '↑', 'Shift + Space', 'Page Up'], does: 'Back' },
	{ keys: ['Home', 'End'], does: 'First, last' },
	{ keys: ['12 Enter', 'G'], does: 'Go to a step' },
	{ keys: ['B', '.'], does: 'Black screen' },
	{ keys: ['W'], does: 'White screen' },
	{ keys: ['Z'], does: 'Freeze the screen' },
	{ keys: ['F', 'F5'], does: 'Full screen' },
	{ keys: ['O'], does: 'Overview' },
	{ keys: ['S'], does: 'Speaker view' },
	{ keys: ['Q'], does: 'Question' },
	{ keys: ['C'], does: 'Sources' },
	{ keys: ['Esc'], does: 'Close what is open' },
	{ keys: ['?'], does: 'This list' }
];
