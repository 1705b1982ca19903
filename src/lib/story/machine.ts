import { scenesOf, type Step, type Story } from './define';
import type { ArticleRow, Claim, Correction, GlossaryEntry, Person, Source } from './dossier';
import type { KindName } from '../scenes/kinds';
import { statuses, type ShownStatus } from './ledger';
import { numbering } from './numbering';
import { plain, publish, stepsOf } from './publish';

/** A claim without what only authors need. Texts, quotations and rival wordings are the dossier's. */
export interface MachineClaim extends Omit<Claim, 'actors' | 'part' | 'note' | 'status'> {
	readonly status: ShownStatus;
	/** The number of its marks in the story; none where the story does not use it. */
	readonly number?: number;
}

export interface MachineStep {
	readonly id: string;
	/** The id of its chapter; null for the opening. */
	readonly chapter: string | null;
	readonly scene: string;
	readonly title: string;
	/** What must stand with the step wherever it goes. */
	readonly remark?: string;
	readonly text: string;
	/** What the picture shows and what changed, in words. */
	readonly alt: string;
	/** Every claim that the step rests on, those of its sentences first. */
	readonly claims: readonly string[];
	/** The people it speaks of. */
	readonly people: readonly string[];
}

/**
 * The story and everything it rests on, as `/story.json` gives it to machines:
 *
 *     {
 *       title, version, factsAsOf,                   // "1.0.0", "2026-11-23"
 *       families, contentNote,                       // the words that stand before the story
 *       chapters:    [{ id, title, steps: [id, …] }],
 *       steps:       [{ id, chapter, scene, title, remark?, text, alt, claims: [id, …], people: [id, …] }],
 *       claims:      { [id]: { text, status, when, inArticle, number?, quote?, variants?, sources } },
 *       statuses:    { [status]: { words, meaning } },
 *       sources:     { [id]: { publisher, date?, title?, url?, descriptive?, openingRead? } },
 *       people:      { [id]: { name, role, surname } },
 *       glossary:    { [id]: { term, plain, claims: [id, …] } },
 *       article:     { [claim]: { says, record, claims: [id, …] } },  // what it said, what the record shows
 *       corrections: [{ date, wrong, now, claims: [id, …], steps: [id, …] }]
 *     }
 *
 * Read `when.plot` before `when.value`: a time that is known only as a window has an `earliest` and a
 * `latest`, and where the plot is "before" the value is no time of its own. Nothing unchecked is here,
 * and nothing that was written for authors or presenters. Ids do not change once they are published.
 */
export interface MachineStory {
	readonly title: string;
	readonly version: string;
	readonly factsAsOf: string;
	readonly families: string;
	readonly contentNote: string;
	readonly chapters: readonly {
		readonly id: string;
		readonly title: string;
		readonly steps: readonly string[];
	}[];
	readonly steps: readonly MachineStep[];
	readonly claims: Readonly<Record<string, MachineClaim>>;
	readonly statuses: typeof statuses;
	readonly sources: Readonly<Record<string, Source>>;
	readonly people: Readonly<Record<string, Person>>;
	readonly glossary: Readonly<Record<string, GlossaryEntry>>;
	readonly article: Readonly<Record<string, ArticleRow>>;
	readonly corrections: readonly Correction[];
}

/** The ids of the claims that may be shown, in the order of the dossier. */
export const shownClaims = (story: Pick<Story, 'claims'>): string[] =>
	Object.keys(story.claims).filter((id) => story.claims[id]?.status !== 'unchecked');

/** The entries of a record that are named, in the order of the record. */
const pick = <T>(from: Readonly<Record<string, T>>, named: ReadonlySet<string>) =>
	Object.fromEntries(Object.entries(from).filter(([id]) => named.has(id)));

export function machine(story: Story): MachineStory {
	const published = publish(story);
	const numbers = numbering(published);
	const peopleOf = new Map(
		scenesOf(story)
			.flatMap(({ scene }) => scene.steps as readonly Step<KindName>[])
			.map(({ id, people }) => [id, people ?? []])
	);
	const claims = Object.fromEntries(
		shownClaims(story).map((id) => {
			const { text, when, status, inArticle, quote, variants, sources } = story.claims[id]!;
			const number = numbers[id];
			const claim: MachineClaim = {
				text,
				status: status as ShownStatus,
				when,
				inArticle,
				...(number === undefined ? {} : { number }),
				...(quote ? { quote } : {}),
				...(variants ? { variants } : {}),
				sources
			};
			return [id, claim];
		})
	);
	return {
		title: story.title,
		version: story.facts.version,
		factsAsOf: story.facts.asOf,
		families: plain(story.front.families),
		contentNote: story.front.contentNote.full,
		chapters: published.chapters.map(({ id, title, scenes }) => ({
			id,
			title,
			steps: scenes.flatMap((scene) => scene.steps.map((step) => step.id))
		})),
		steps: stepsOf(published).map(
			({ id, chapter, scene, caption, text, alt, claims: rests }): MachineStep => ({
				id,
				chapter,
				scene,
				title: caption.title,
				...(caption.remark === undefined ? {} : { remark: caption.remark }),
				text: plain(text),
				alt,
				claims: rests,
				people: peopleOf.get(id) ?? []
			})
		),
		claims,
		statuses,
		sources: pick(
			story.sources,
			new Set(Object.values(claims).flatMap((claim) => [...claim.sources]))
		),
		people: pick(story.people, new Set([...peopleOf.values()].flat())),
		glossary: story.glossary,
		article: story.article ?? {},
		corrections: story.corrections ?? []
	};
}
