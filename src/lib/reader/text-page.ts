import type { Sentence, Story } from '../story/define';
import { dateWords } from '../story/ledger';
import { hashOfStep } from '../story/place';
import { publish, stepsOf, type PublishedStep } from '../story/publish';
import { endnotes, type EndnotesData } from './endnotes';
import { minutesOf } from './time-left';

/** A sentence and the numbers of the notes that it rests on, the smallest first. */
export interface NotedSentence {
	readonly words: string;
	readonly notes: readonly number[];
}

export interface TextStep {
	readonly id: string;
	/** The hash of the same step in the story. */
	readonly hash: string;
	readonly title: string;
	readonly dateline?: string;
	/** What must stand with the step wherever it goes. */
	readonly remark?: string;
	readonly text: readonly NotedSentence[];
	/** What the picture shows, and the notes that it alone rests on. */
	readonly picture: NotedSentence;
}

/** All the words of a story, for a page without pictures. Plain data. */
export interface TextPageData {
	readonly title: string;
	readonly families: readonly NotedSentence[];
	readonly note: string;
	readonly about: readonly NotedSentence[];
	readonly opening: TextStep;
	readonly chapters: readonly {
		readonly id: string;
		readonly number: number;
		readonly title: string;
		readonly steps: readonly TextStep[];
	}[];
	readonly endnotes: EndnotesData;
	/** In words. */
	readonly asOf: string;
	readonly minutes: number;
}

export function textPage(story: Story): TextPageData {
	const published = publish(story);
	const notes = endnotes(story);
	const numbers = new Map(notes.notes.map(({ id }, i) => [id, i + 1]));
	const noted = (words: string, claims: readonly string[]): NotedSentence => ({
		words,
		notes: [...new Set(claims.flatMap((id) => numbers.get(id) ?? []))].sort((a, b) => a - b)
	});
	const sentences = (text: readonly Sentence[]) =>
		text.map(([words, ...claims]) => noted(words, claims));
	const { families, about, contentNote } = published.front;
	const elsewhere = new Set([...families, ...about].flatMap(([, ...claims]) => claims));
	const step = ({ id, index, caption, text, alt, claims }: PublishedStep): TextStep => {
		const said = new Set(text.flatMap(([, ...ids]) => ids));
		return {
			id,
			hash: hashOfStep(id, index),
			title: caption.title,
			...(caption.dateline === undefined ? {} : { dateline: caption.dateline }),
			...(caption.remark === undefined ? {} : { remark: caption.remark }),
			text: sentences(text),
			picture: noted(
				alt,
				claims.filter((claim) => !said.has(claim) && !(index === 0 && elsewhere.has(claim)))
			)
		};
	};
	return {
		title: published.title,
		families: sentences(families),
		note: contentNote.full,
		about: sentences(about),
		opening: step(published.opening.steps[0]!),
		chapters: published.chapters.map(({ id, number, title, scenes }) => ({
			id,
			number,
			title,
			steps: scenes.flatMap((scene) => scene.steps.map(step))
		})),
		endnotes: notes,
		asOf: dateWords(story.facts.asOf),
		minutes: minutesOf(stepsOf(published))
	};
}
