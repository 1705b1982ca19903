import type { Sentence, Story } from '../story/define';
import { dateWords, ledger, statuses, typeset, type LedgerClaim } from '../story/ledger';
import { shownClaims } from '../story/machine';
import { numbering } from '../story/numbering';
import { hashOfStep } from '../story/place';
import { publish, stepsOf } from '../story/publish';

/** A step, as a link in a list says it. */
export interface StepLink {
	readonly id: string;
	/** Where it is in the story; nothing for the opening. */
	readonly hash: string;
	readonly title: string;
}

/** Everything that the page of sources shows. Plain data. */
export interface SourcesPageData {
	readonly title: string;
	readonly families: readonly Sentence[];
	readonly note: string;
	readonly about: readonly Sentence[];
	readonly version: string;
	/** In words. */
	readonly asOf: string;
	readonly counts: { readonly claims: number; readonly used: number; readonly sources: number };
	/** What each status that occurs means. */
	readonly key: readonly { readonly words: string; readonly meaning: string }[];
	/** Every claim that may be shown, by the parts of the dossier. */
	readonly parts: readonly {
		readonly id: string;
		readonly heading: string;
		readonly claims: readonly LedgerClaim[];
	}[];
	/** The number of each claim that the story uses. */
	readonly numbers: Readonly<Record<string, number>>;
	/** The steps that rest on each claim. */
	readonly uses: Readonly<Record<string, readonly StepLink[]>>;
	readonly glossary: readonly {
		readonly id: string;
		readonly term: string;
		readonly plain: string;
		readonly claims: readonly string[];
	}[];
	readonly corrections: readonly {
		/** In words. */
		readonly date: string;
		readonly wrong: string;
		readonly now: string;
		readonly claims: readonly string[];
		readonly steps: readonly StepLink[];
	}[];
}

export function sourcesPage(story: Story): SourcesPageData {
	const published = publish(story);
	const steps = stepsOf(published);
	const numbers = numbering(published);
	const ids = shownClaims(story);
	const links = new Map(
		steps.map(({ id, index, caption }): [string, StepLink] => [
			id,
			{
				id,
				hash: hashOfStep(id, index),
				title: index === 0 ? 'The opening' : (caption.short ?? caption.title)
			}
		])
	);
	const linksOf = (named: readonly string[]) => named.flatMap((id) => links.get(id) ?? []);

	// A claim of a part that has no heading is not lost.
	const headings = story.parts ?? {};
	const other = (id: string) => !((story.claims[id]?.part ?? '') in headings);
	const parts = [
		...Object.entries(headings).map(([part, heading]) => ({
			id: part,
			heading,
			ids: ids.filter((id) => story.claims[id]?.part === part)
		})),
		{
			id: 'other',
			heading: Object.keys(headings).length > 0 ? 'Other claims' : 'Claims',
			ids: ids.filter(other)
		}
	];

	return {
		title: story.title,
		families: story.front.families,
		note: story.front.contentNote.line,
		about: story.front.about,
		version: story.facts.version,
		asOf: dateWords(story.facts.asOf),
		counts: {
			claims: ids.length,
			used: ids.filter((id) => id in numbers).length,
			sources: new Set(ids.flatMap((id) => story.claims[id]?.sources ?? [])).size
		},
		key: Object.entries(statuses)
			.filter(([status]) => ids.some((id) => story.claims[id]?.status === status))
			.map(([, each]) => each),
		parts: parts
			.filter((part) => part.ids.length > 0)
			.map(({ id, heading, ids: own }) => ({ id, heading, claims: ledger(story, own) })),
		numbers,
		uses: Object.fromEntries(
			ids.map((id) => [
				id,
				linksOf(steps.filter(({ claims }) => claims.includes(id)).map((step) => step.id))
			])
		),
		glossary: Object.entries(story.glossary)
			.map(([id, entry]) => ({
				id,
				term: entry.term,
				plain: typeset(entry.plain),
				claims: entry.claims
			}))
			.sort((a, b) => a.term.localeCompare(b.term, 'en-GB')),
		corrections: (story.corrections ?? []).map(({ date, wrong, now, claims, steps: named }) => ({
			date: dateWords(date),
			wrong,
			now,
			claims,
			steps: linksOf(named)
		}))
	};
}
