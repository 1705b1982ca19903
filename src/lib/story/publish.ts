import type { Detail, KindName, Kinds } from '../scenes/kinds';
import {
	scenesOf,
	type Chapter,
	type FrontMatter,
	type Scene,
	type Sentence,
	type Step,
	type Story
} from './define';
import { termIn, type FoundTerm } from './terms';

/** A step as every mode shows it: its own picture, complete without the step before it. Plain data. */
export interface PublishedStep {
	readonly id: string;
	/** 0 for the opening. */
	readonly index: number;
	readonly scene: string;
	readonly kind: KindName;
	/** Null for the opening. */
	readonly chapter: string | null;
	readonly view: Kinds[KindName];
	/** The keys of the view that the reader may set. */
	readonly play?: readonly string[];
	readonly caption: {
		readonly title: string;
		readonly short?: string;
		readonly dateline?: string;
		readonly publishers: readonly string[];
		readonly remark?: string;
	};
	readonly text: readonly Sentence[];
	/** The term of the glossary that is explained in the text: where it first stands in a chapter. */
	readonly term?: FoundTerm;
	readonly alt: string;
	/** Every claim the step rests on, each once, those of the sentences first. */
	readonly claims: readonly string[];
}

export interface PublishedScene {
	readonly id: string;
	readonly kind: KindName;
	readonly title: string;
	readonly steps: readonly PublishedStep[];
}

export interface PublishedChapter {
	readonly id: string;
	/** 1 for the first. */
	readonly number: number;
	readonly title: string;
	readonly scenes: readonly PublishedScene[];
}

export interface PublishedStory {
	readonly title: string;
	readonly front: FrontMatter;
	readonly facts: { readonly version: string; readonly asOf: string };
	readonly opening: PublishedScene;
	readonly chapters: readonly PublishedChapter[];
	readonly start: string;
	/** The publishers behind each claim that a step or a detail names. */
	readonly publishers: Readonly<Record<string, readonly string[]>>;
	readonly words: number;
	/** What the page of sources tells besides the claims. */
	readonly told: { readonly article: boolean; readonly method: boolean };
}

/** The words of sentences, joined as they are read. */
export const plain = (text: readonly Sentence[]): string => text.map(([words]) => words).join(' ');

/** How many words a text has; "22:31" and "counter-terrorism" are one each. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The claims that a step rests on, each once: those of its sentences, then those of its picture. */
export function claimsOf(step: Step<KindName>): string[] {
	return [...new Set([...step.text.flatMap(([, ...claims]) => claims), ...step.claims])];
}

/** A publisher's name as it stands in a line of sources: without what is said in brackets about the copy. */
export const shortPublisher = (publisher: string): string =>
	publisher.replace(/\s*\([^)]*\)/g, '').trim();

function publishersOf(story: Story, claims: readonly string[]): string[] {
	const names = claims.flatMap((id) =>
		(story.claims[id]?.sources ?? []).map((source) => story.sources[source]?.publisher ?? '')
	);
	return [...new Set(names.filter(Boolean))];
}

/** Names of those who carry what others reported: an agency in brackets, a copy, a mirror. */
const relayed =
	/\b(via|carrying|republishing|quoting|mirror|copy|copying|syndicated)\b|\([A-Z]{2,}\)|\(Reuters\)/;

/**
 * The publishers behind a picture: those who speak for themselves before those who carry what others
 * reported, then those behind most of its claims first.
 */
function captionPublishers(story: Story, claims: readonly string[]): string[] {
	const counts = new Map<string, { claims: number; own: boolean }>();
	for (const claim of claims) {
		const seen = new Set<string>();
		for (const publisher of publishersOf(story, [claim])) {
			const name = shortPublisher(publisher);
			const known = counts.get(name) ?? { claims: 0, own: false };
			counts.set(name, {
				claims: known.claims + (seen.has(name) ? 0 : 1),
				own: known.own || !relayed.test(publisher)
			});
			seen.add(name);
		}
	}
	return [...counts]
		.sort(([, a], [, b]) => Number(b.own) - Number(a.own) || b.claims - a.claims)
		.map(([name]) => name);
}

/** The view of a step: its scene's `base`, overlaid with its own `set`. Never the step before. */
export function viewOf<K extends KindName>(scene: Scene & { kind: K }, step: Step<K>): Kinds[K] {
	return { ...scene.base, ...step.set } as Kinds[K];
}

/** Everything in a view that tells more when it is asked, wherever in the view it stands. */
export function detailsOf(view: unknown): Detail[] {
	if (typeof view !== 'object' || view === null) return [];
	const here = view as Partial<Detail>;
	if (typeof here.text === 'string' && Array.isArray(here.claims)) return [here as Detail];
	return Object.values(view).flatMap(detailsOf);
}

/** A story as plain data that any shell can show. The dossier stays behind. */
export function publish(story: Story): PublishedStory {
	let index = 0;
	const named = new Set<string>();
	const scene = (
		source: Scene,
		chapter: Chapter | null,
		explained: Set<string>
	): PublishedScene => ({
		id: source.id,
		kind: source.kind,
		title: source.title,
		steps: (source.steps as readonly Step<KindName>[]).map((step) => {
			const before = chapter ? [] : [...story.front.families, ...story.front.about];
			const claims = [...new Set([...before.flatMap(([, ...ids]) => ids), ...claimsOf(step)])];
			const view = viewOf(source, step);
			for (const id of claims) named.add(id);
			for (const detail of detailsOf(view)) for (const id of detail.claims) named.add(id);
			const term = termIn(step.text, story.glossary, explained);
			if (term) explained.add(term.id);
			return {
				id: step.id,
				index: index++,
				scene: source.id,
				kind: source.kind,
				chapter: chapter?.id ?? null,
				view,
				...(step.play ? { play: step.play } : {}),
				caption: {
					title: step.title,
					...(step.short === undefined ? {} : { short: step.short }),
					...(step.dateline === undefined ? {} : { dateline: step.dateline }),
					publishers: captionPublishers(story, step.claims.length > 0 ? step.claims : claims),
					...(step.remark === undefined ? {} : { remark: step.remark })
				},
				text: step.text,
				...(term ? { term } : {}),
				alt: step.alt,
				claims
			};
		})
	});
	const opening = scene(story.opening, null, new Set());
	const chapters = story.chapters.map((chapter, i) => {
		const explained = new Set<string>();
		return {
			id: chapter.id,
			number: i + 1,
			title: chapter.title,
			scenes: chapter.scenes.map((s) => scene(s, chapter, explained))
		};
	});
	const words = scenesOf(story)
		.flatMap(({ scene: s }) => s.steps as readonly Step<KindName>[])
		.reduce((n, step) => n + countWords(plain(step.text)), 0);
	return {
		title: story.title,
		front: story.front,
		facts: story.facts,
		opening,
		chapters,
		start: story.start,
		publishers: Object.fromEntries(
			[...named].map((id) => [id, [...new Set(publishersOf(story, [id]).map(shortPublisher))]])
		),
		words,
		told: { article: story.article !== undefined, method: story.method !== undefined }
	};
}

/** Every step of a story in order, the opening first. */
export function stepsOf(story: PublishedStory): readonly PublishedStep[] {
	return [
		...story.opening.steps,
		...story.chapters.flatMap((c) => c.scenes.flatMap((s) => s.steps))
	];
}
