import type { Kinds, KindName } from '../scenes/kinds';
import type {
	ArticleRow,
	Claim,
	Correction,
	GlossaryEntry,
	MethodNote,
	Person,
	Source
} from './dossier';
import type { Lesson } from './lesson';

/**
 * A sentence of a step: its words, then the ids of the claims it rests on.
 * Quotations stand in curly double quotes and are verbatim from one of those claims.
 */
export type Sentence<C extends string = string> = readonly [words: string, ...claims: C[]];

/** A key of the view of a kind. */
type KeyOf<K extends KindName> = { [N in K]: Exclude<keyof Kinds[N] & string, 'between'> }[K];

/** What a step says, shows and asks. A step is complete without the one before it. */
export interface Step<
	K extends KindName,
	S extends string = string,
	C extends string = string,
	P extends string = string
> {
	/** The step's address: kebab-case, unique in the story, never changed once published. */
	readonly id: S;
	/** The point of the picture, as a sentence without a full stop. It heads the picture and the step. */
	readonly title: string;
	/** The same point in one line of the narrow frame (about 40 characters), where `title` is longer. */
	readonly short?: string;
	/** When this happens, in words: "Tuesday 23 May 2017". */
	readonly dateline?: string;
	/** A line that must stand with the sources wherever the picture goes, about 45 characters. */
	readonly remark?: string;
	/** 25 to 60 words in all, 90 at most. */
	readonly text: readonly [Sentence<C>, ...Sentence<C>[]];
	/** What the picture shows and what changed, for those who do not see it. */
	readonly alt: string;
	/** What this step changes in the scene's `base`; each key replaces the whole value of that key. */
	readonly set: Partial<Kinds<C>[K]>;
	/** The keys of the picture that the reader may set; its kind must have controls for them. */
	readonly play?: readonly [KeyOf<K>, ...KeyOf<K>[]];
	/** The claims that the picture rests on; those of the sentences are added to them. */
	readonly claims: readonly C[];
	/** The people the step speaks of. */
	readonly people?: readonly P[];
	/** For the person who presents this step. */
	readonly note: string;
	/** One question to put to a class. */
	readonly ask: string;
}

export interface SceneConfig<
	K extends KindName,
	S extends string = string,
	C extends string = string,
	P extends string = string
> {
	/** The scene's address: kebab-case, unique in the story. */
	readonly id: string;
	readonly title: string;
	/** The picture that every step of the scene starts from. */
	readonly base: Kinds<C>[K];
	readonly steps: readonly [Step<K, S, C, P>, ...Step<K, S, C, P>[]];
}

export type Scene<S extends string = string> = {
	[K in KindName]: { readonly kind: K } & SceneConfig<K, S>;
}[KindName];

export interface Chapter<S extends string = string> {
	/** Kebab-case, unique in the story. */
	readonly id: string;
	readonly title: string;
	readonly scenes: readonly [Scene<S>, ...Scene<S>[]];
}

/** The words that stand before the story, in every mode. */
export interface FrontMatter<C extends string = string> {
	/** The people who were killed and their families come first. */
	readonly families: readonly [Sentence<C>, ...Sentence<C>[]];
	/** What the story covers and what it does not show; `line` is its one-line form. */
	readonly contentNote: { readonly full: string; readonly line: string };
	/** What the story explains and where that was published. */
	readonly about: readonly [Sentence<C>, ...Sentence<C>[]];
	/**
	 * What steps name without saying what it is, because the story has said it: told wherever a step's
	 * words stand alone and have one of them.
	 */
	readonly terms?: readonly { readonly words: string; readonly meaning: Sentence<C> }[];
}

export interface Story {
	readonly title: string;
	readonly front: FrontMatter;
	/** The scene that opens the story, before the first chapter. It has one step. */
	readonly opening: Scene;
	readonly chapters: readonly Chapter[];
	/** The step that "Start" leads to. */
	readonly start: string;
	readonly facts: { readonly version: string; readonly asOf: string };
	readonly claims: Readonly<Record<string, Claim>>;
	readonly sources: Readonly<Record<string, Source>>;
	readonly people: Readonly<Record<string, Person>>;
	readonly glossary: Readonly<Record<string, GlossaryEntry>>;
	readonly parts?: Readonly<Record<string, string>>;
	readonly corrections?: readonly Correction[];
	readonly article?: Readonly<Record<string, ArticleRow>>;
	readonly method?: readonly MethodNote[];
	/** How the story is taught; a story may have none. */
	readonly lesson?: Lesson;
}

/** What an author's words may refer to. */
export interface Dossier<C extends string, P extends string> {
	readonly facts: { readonly version: string; readonly asOf: string };
	readonly claims: Readonly<Record<C, Claim>>;
	readonly sources: Readonly<Record<string, Source>>;
	readonly people: Readonly<Record<P, Person>>;
	readonly glossary: Readonly<Record<string, GlossaryEntry>>;
	/** The parts that the claims stand in and their headings, in the order of the list of sources. */
	readonly parts?: Readonly<Record<string, string>>;
	/** What the story had wrong, the latest first. */
	readonly corrections?: readonly Correction<NoInfer<C>>[];
	/** What the article said and what the record shows, by the claim that the article makes. */
	readonly article?: { readonly [K in NoInfer<C>]?: ArticleRow<NoInfer<C>> };
	/** How the facts were checked and the pictures made, in the order in which it is told. */
	readonly method?: readonly MethodNote[];
}

/** The ids of the steps of chapters. */
export type StepIds<Ch extends readonly Chapter[]> =
	Ch[number]['scenes'][number]['steps'][number]['id'];

/**
 * Binds the language to a dossier, so that a reference to a claim or a person that does not
 * exist is a compile error at the place where it is written.
 *
 * @example
 * const { scene, chapter, defineStory } = author({ facts, claims, sources, people, glossary });
 */
export function author<const C extends string, const P extends string>(dossier: Dossier<C, P>) {
	return {
		/**
		 * One scene: a kind, the picture it starts from, and at least one step. The kinds are written
		 * out here, and so are listed in the error about one that does not exist.
		 */
		scene<K extends { [Name in KindName]: Name }[KindName], const S extends string>(
			kind: K,
			config: SceneConfig<K, S, C, P>
		): { readonly kind: K } & SceneConfig<K, S> {
			return { kind, ...config } as { readonly kind: K } & SceneConfig<K, S>;
		},
		/** Scenes under one heading, in the order in which they are told. */
		chapter<const S extends string>(config: Chapter<S>): Chapter<S> {
			return config;
		},
		/** The whole story. `start` must be the id of one of its steps. */
		defineStory<const Ch extends readonly Chapter[], const O extends Scene>(config: {
			readonly title: string;
			readonly front: FrontMatter<C>;
			readonly opening: O;
			readonly chapters: Ch;
			readonly start: NoInfer<StepIds<Ch>>;
			/** A step that it forgets, or names and is not there, does not compile. */
			readonly lesson?: Lesson<NoInfer<StepIds<Ch> | O['steps'][number]['id']>, C>;
		}): Story {
			return { ...config, ...(dossier as Dossier<string, string>) } as Story;
		}
	};
}

/** The scenes of a story in order, the opening first. */
export function scenesOf(story: Story): readonly { scene: Scene; chapter: Chapter | null }[] {
	return [
		{ scene: story.opening, chapter: null },
		...story.chapters.flatMap((chapter) => chapter.scenes.map((scene) => ({ scene, chapter })))
	];
}
