import type { Frame } from './frames';
import { round, type Label } from './labels';
import { textWidth, wrapText } from './text';

/** What stands around every picture. */
export interface Caption {
	readonly title: string;
	/** The title in one line of the narrow frame, where it is longer than that. */
	readonly short?: string;
	readonly dateline?: string;
	/** The publishers that the step rests on, the most used first. */
	readonly publishers: readonly string[];
	/** A line that must stand with the sources wherever the picture goes. */
	readonly remark?: string;
}

/** As many publishers as fit on the line, and how many more there are. */
export function sourceLine(publishers: readonly string[], size: number, maxWidth: number): string {
	if (publishers.length === 0) return '';
	const lead = publishers.length === 1 ? 'Source: ' : 'Sources: ';
	for (let n = publishers.length; n > 0; n -= 1) {
		const rest = publishers.length - n;
		const named = publishers.slice(0, n).join('; ');
		const line = `${lead}${named}${rest > 0 ? ` and ${rest} more` : ''}`;
		if (textWidth(line, 'sans', size) <= maxWidth) return line;
	}
	const short = publishers.find(
		(name) => textWidth(`${lead}${name} and 99 more`, 'sans', size) <= maxWidth
	);
	return short
		? `${lead}${short} and ${publishers.length - 1} more`
		: `${lead}${publishers.length}, listed with the step`;
}

/** The title, the dateline and the line of sources, placed in a frame. */
export function caption(words: Caption, frame: Frame): Label[] {
	const { type, pad, width, height } = frame;
	const inner = width - 2 * pad;
	const labels: Label[] = [];
	const chosen = frame.name === 'narrow' ? (words.short ?? words.title) : words.title;
	const lines = wrapText(chosen, 'serif-bold', type.title, inner);
	const lead = round(type.title * 1.16);
	const first = round(pad * 0.5 + type.title * 1.08);
	lines.forEach((text, i) => {
		labels.push({
			key: `title ${i}`,
			text,
			x: pad,
			y: round(first + i * lead),
			size: type.title,
			face: 'serif-bold',
			ink: 'ink',
			anchor: 'start'
		});
	});
	if (words.dateline && type.dateline !== null) {
		labels.push({
			key: 'dateline',
			text: words.dateline,
			x: pad,
			y: round(first + (lines.length - 1) * lead + type.dateline * 1.55),
			size: type.dateline,
			face: 'sans',
			ink: 'muted',
			anchor: 'start'
		});
	}
	const { remark = '' } = words;
	const sources = sourceLine(
		words.publishers,
		type.source,
		inner - (remark ? textWidth(`${remark} `, 'sans', type.source) : 0)
	);
	// What must be said is said; the sources stand beside it where there is room for both.
	const both = [remark, sources].filter(Boolean).join(' ');
	const line = textWidth(both, 'sans', type.source) <= inner ? both : remark || sources;
	if (line) {
		labels.push({
			key: 'sources',
			text: line,
			x: pad,
			y: round(height - pad * 0.35 - type.source * 0.42),
			size: type.source,
			face: 'sans',
			ink: 'muted',
			anchor: 'start'
		});
	}
	return labels;
}
