import type { Sentence, Story } from '../story/define';
import type { MethodNote } from '../story/dossier';
import {
	dateWords,
	ledger,
	statuses,
	typeset,
	type LedgerClaim,
	type ShownStatus
} from '../story/ledger';
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
	readonly key: readonly {
		readonly status: ShownStatus;
		readonly words: string;
		readonly meaning: string;
	}[];
	/** The chapters that the claims can be chosen by, the opening first: place 0 is the opening. */
	readonly chapters: readonly { readonly place: number; readonly title: string }[];
	/** The places of the chapters whose steps rest on each claim. */
	readonly placesOf: Readonly<Record<string, readonly number[]>>;
	/** What the article said and what the record shows, in the order of the dossier. */
	readonly article: readonly {
		readonly id: string;
		readonly says: string;
		readonly record: string;
		/** The claims behind both, the article's own first. */
		readonly claims: readonly string[];
		readonly statusWords: string;
		readonly disputed: boolean;
		readonly steps: readonly StepLink[];
	}[];
	readonly method: readonly MethodNote[];
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
				// What must be said of a picture wherever it goes is in its title, not in the short one.
				title:
					index === 0
						? 'The opening'
						: caption.remark
							? caption.title
							: (caption.short ?? caption.title)
			}
		])
	);
	const placeOf = ({ chapter }: { readonly chapter: string | null }): number =>
		published.chapters.find(({ id }) => id === chapter)?.number ?? 0;
	const usesOf = (claim: string) =>
		linksOf(steps.filter(({ claims }) => claims.includes(claim)).map((step) => step.id));
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
		key: (Object.keys(statuses) as ShownStatus[])
			.filter((status) => ids.some((id) => story.claims[id]?.status === status))
			.map((status) => ({ status, ...statuses[status] })),
		chapters: [
			{ place: 0, title: 'The opening' },
			...published.chapters.map(({ number, title }) => ({ place: number, title }))
		],
		placesOf: Object.fromEntries(
			ids.map((id) => [
				id,
				[...new Set(steps.filter(({ claims }) => claims.includes(id)).map(placeOf))]
			])
		),
		article: ids.flatMap((id) => {
			const row = story.article?.[id];
			if (!row) return [];
			const status = story.claims[id]!.status as ShownStatus;
			return [
				{
					id,
					says: row.says,
					record: row.record,
					claims: [...new Set([id, ...row.claims])],
					statusWords: statuses[status].words,
					disputed: status === 'conflicting',
					steps: usesOf(id)
				}
			];
		}),
		method: story.method ?? [],
		parts: parts
			.filter((part) => part.ids.length > 0)
			.map(({ id, heading, ids: own }) => ({ id, heading, claims: ledger(story, own) })),
		numbers,
		uses: Object.fromEntries(ids.map((id) => [id, usesOf(id)])),
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

/** The chapters whose steps rest on a claim, as the filter names them; "none" where there are none. */
const placesIn = (claim: string, placesOf: SourcesPageData['placesOf']): string[] => {
	const places = placesOf[claim] ?? [];
	return places.length > 0 ? places.map(String) : ['none'];
};

/** Which choices of status and chapter leave something of these claims: "confirmed:1 opinion:none". */
export function keyOf(
	claims: readonly LedgerClaim[],
	placesOf: SourcesPageData['placesOf']
): string {
	const keys = claims.flatMap(({ id, status }) =>
		['all', status].flatMap((s) =>
			['all', ...placesIn(id, placesOf)].map((place) => `${s}:${place}`)
		)
	);
	return [...new Set(keys)].join(' ');
}

/**
 * The style that shows only the claims of the chosen status and chapter, and the parts that have any
 * left: a filter that needs no script. On paper everything is there.
 */
export function choices({ key, chapters }: Pick<SourcesPageData, 'key' | 'chapters'>): string {
	const statusNames = key.map(({ status }) => status);
	const places = [...chapters.map(({ place }) => String(place)), 'none'];
	const chosen = (name: string, value: string) =>
		value === 'all' ? '' : `:has([name=${name}][value="${value}"]:checked)`;
	const claims = [
		...statusNames.map(
			(s) => `main${chosen('status', s)} .claim:not(:target):not([data-status=${s}])`
		),
		...places.map(
			(place) =>
				`main${chosen('chapter', place)} .claim:not(:target):not([data-chapters~="${place}"])`
		)
	];
	const pairs = ['all', ...statusNames].flatMap((s) =>
		['all', ...places].filter((place) => s !== 'all' || place !== 'all').map((place) => [s, place])
	) as [string, string][];
	const page = ([s, place]: [string, string]) =>
		`main${chosen('status', s)}${chosen('chapter', place)} .chosen`;
	const parts = pairs.map(
		(pair) => `${page(pair)}>section:not(:has(.claim:target)):not([data-has~="${pair.join(':')}"])`
	);
	const empty = pairs.map((pair) => {
		const [s, place] = pair;
		return `main${chosen('status', s)}${chosen('chapter', place)}:not(:has([data-has~="${pair.join(':')}"])) .no-claim`;
	});
	return `@media screen{${[...claims, ...parts].join(',')}{display:none}${empty.join(',')}{display:block}}`;
}
