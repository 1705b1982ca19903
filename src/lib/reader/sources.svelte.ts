import { mount } from 'svelte';
import { base } from '$app/paths';
import { ledgerAt } from '../story/files';
import type { MachineStory } from '../story/machine';

/** What a reader asks about: the claims behind a sentence, or a term of the glossary. */
export type Question =
	| { readonly words: string; readonly claims: readonly [string, ...string[]] }
	| { readonly term: string };

/** What SourcesPanel.svelte lets others do. */
export interface Panel {
	show(question: Question, mark: HTMLElement, story: Promise<MachineStory>): void;
}

/** What a mark leads to without scripts, and where its panel cannot be had. */
export const hrefOf = (question: Question, list = `${base}/sources/`): string =>
	'term' in question ? `${base}/sources/#term-${question.term}` : `${list}#${question.claims[0]}`;

/**
 * The panel that opens at a mark. Nothing of it is loaded with the page: its code and what it shows
 * are asked for when a reader comes near a mark, and kept.
 */
class Sources {
	/** Whether marks open the panel; until scripts run they are links. */
	live = $state(false);
	/** What the open panel was asked. */
	open = $state.raw<Question | null>(null);

	private panel: Promise<Panel> | null = null;
	private story: Promise<MachineStory> | null = null;

	/** Asks for what an opened panel needs. What could not be had is asked for again the next time. */
	warm(): { panel: Promise<Panel>; story: Promise<MachineStory> } {
		this.panel ??= import('./SourcesPanel.svelte').then(
			({ default: component }) => mount(component, { target: document.body }) as Panel
		);
		this.story ??= ledgerAt(base);
		this.panel.catch(() => (this.panel = null));
		this.story.catch(() => (this.story = null));
		return { panel: this.panel, story: this.story };
	}

	ask(event: MouseEvent | KeyboardEvent, question: Question): void {
		// With these a link opens somewhere else, and that is what was asked for.
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		const mark = event.currentTarget as HTMLAnchorElement;
		const { panel, story } = this.warm();
		panel.then(
			(each) => each.show(question, mark, story),
			() => location.assign(mark.href)
		);
	}
}

export const sources = new Sources();
