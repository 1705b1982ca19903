import { commandOf, placeOfKey, type Command } from './keys';
import type { Action } from './state';

/** What a view does at the commands that are not the same for both. */
export interface Own {
	readonly 'go-to': () => void;
	readonly fullscreen: () => void;
	readonly present: () => void;
	readonly speaker: () => void;
	readonly help: () => void;
}

/**
 * The keys of a view: those of the table do the same in the deck and in the speaker view. Numbers wait
 * for Enter; any other key lets them go.
 */
export class Keys {
	/** The number that has been typed so far, and what is said of it. */
	private typed = '';
	private said = '';

	constructor(
		private readonly act: (action: Action) => void,
		private readonly own: Own,
		/** The slide with a number, if there is one. */
		private readonly slideOf: (number: number) => string | undefined,
		private readonly letters: () => boolean,
		private readonly onsaid: (said: string) => void
	) {}

	private type(typed: string, said = typed && `Go to ${typed}, then Enter`): void {
		this.typed = typed;
		if (said === this.said) return;
		this.said = said;
		this.onsaid(said);
	}

	press = (event: KeyboardEvent): void => {
		// From what has taken the keys, Escape gives them back.
		if (event.key === 'Escape' && event.target instanceof Element) {
			const taken = event.target.closest<HTMLElement | SVGElement>('input, [data-mark]');
			taken?.blur();
		}
		if (event.defaultPrevented) return;
		const command = commandOf(event, placeOfKey(event.target), this.letters());
		if (command === null) return;
		// Escape also leaves the full screen and closes dialogs: that is the browser's to do.
		if (command !== 'close') event.preventDefault();
		if (typeof command === 'object') {
			if (!event.repeat) this.type((this.typed + command.digit).slice(-3));
			return;
		}
		if (command === 'erase') return this.type(this.typed.slice(0, -1));
		const { typed } = this;
		this.type('');
		// A key that is held down walks on, and does nothing else again and again.
		if (event.repeat && command !== 'next' && command !== 'previous') return;
		this.run(command, typed);
	};

	private run(
		command: Exclude<Command, 'erase' | { readonly digit: string }>,
		typed: string
	): void {
		const at = Date.now();
		switch (command) {
			case 'next':
			case 'previous':
			case 'first':
			case 'last':
				return this.act({ type: command, at });
			case 'black':
			case 'white':
			case 'freeze':
			case 'close':
				return this.act({ type: command });
			case 'question':
			case 'sources':
			case 'overview':
				return this.act({ type: 'panel', panel: command });
			case 'enter': {
				const slide = typed ? this.slideOf(Number(typed)) : undefined;
				if (slide !== undefined) this.act({ type: 'go', slide, at });
				else if (typed) this.type('', `There is no slide ${Number(typed)}.`);
				return;
			}
			case 'go-to':
			case 'fullscreen':
			case 'present':
			case 'speaker':
			case 'help':
				return this.own[command]();
		}
	}
}
