import { pathOfStep } from '../story/address';
import { summaryOf } from '../story/excerpt';
import { linksOf, stepsIn, wholeStory, type EmbedData } from './data';

/**
 * What an editor pastes, by what their site allows:
 *
 * - `element`: our element and our script;
 * - `script`: a frame and our script;
 * - `frame`: a frame as high as what it holds, and no script;
 * - `screen`: a frame of a screen's height, read by buttons;
 * - `link`: a picture and a link.
 */
export type Variant = 'element' | 'script' | 'frame' | 'screen' | 'link';

export const variants: readonly Variant[] = ['element', 'script', 'frame', 'screen', 'link'];

export type SnippetTheme = 'auto' | 'light' | 'dark';

/** A step as a snippet tells of it. */
export interface SnippetStep {
	readonly id: string;
	readonly title: string;
	/** The step in brief, with what must stand with it everywhere. */
	readonly words: string;
	/** What its picture shows. */
	readonly alt: string;
}

/** What is known of a scene, or of the whole story, where code for it is made. */
export interface SnippetData extends Pick<
	EmbedData,
	'id' | 'title' | 'story' | 'note' | 'called' | 'asOf'
> {
	readonly steps: readonly SnippetStep[];
	/** See `reservedHeight`. */
	readonly height: number;
}

export const snippetData = (data: EmbedData): SnippetData => ({
	id: data.id,
	title: data.title,
	story: data.story,
	note: data.note,
	called: data.called,
	asOf: data.asOf,
	height: reservedHeight(data),
	steps: stepsIn(data).map((step) => ({
		id: step.id,
		title: step.caption.title,
		words: summaryOf(step),
		alt: step.alt
	}))
});

export interface SnippetOptions {
	readonly variant: Variant;
	readonly theme?: SnippetTheme;
	/** The step that it begins with; the first where there is none, or none of this name. */
	readonly step?: string | null;
}

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Words as they stand in markup, between tags or in an attribute's quotes. */
export const escaped = (words: string): string => words.replace(/[&<>"']/g, (c) => escapes[c] ?? c);

/** The height of a frame that is read by buttons, in px; WordPress allows no more. */
export const SCREEN_HEIGHT = 1000;

/**
 * The height that is kept free for a frame that is as high as what it holds, in px: what it takes in the
 * narrowest column, so that nothing is cut off. Wider columns take a little less.
 */
export function reservedHeight({ chapters }: Pick<EmbedData, 'chapters'>): number {
	const scenes = chapters.flatMap((chapter) => chapter.scenes);
	const steps = stepsIn({ chapters });
	const headings = chapters.filter(({ heading }) => heading !== null).length;
	const set = steps.filter((step) => step.play).length;
	return 380 + 480 * scenes.length + 480 * steps.length + 240 * set + 110 * headings;
}

/** The step that an embed begins with: the one of that name, or the first; none where it was withdrawn. */
export const firstStep = ({ steps }: SnippetData, name?: string | null): SnippetStep | null =>
	steps.find((step) => step.id === name) ?? steps[0] ?? null;

/** The address of the framed page. */
export function frameAddress(home: string, id: string, theme: SnippetTheme, step: string | null) {
	const query = new URLSearchParams();
	if (theme !== 'auto') query.set('theme', theme);
	if (step !== null) query.set('step', step);
	return `${home}/embed/v1/${id}/${query.size > 0 ? '?' : ''}${query.toString()}`;
}

/** What must be told beside words that use the short name; nothing where they do not. */
const introduced = ({ called }: Pick<SnippetData, 'called'>, words: string): string =>
	called && words.toLowerCase().includes(called.name) ? called.means : '';

/**
 * @param brief without the step's own words, where they would stand twice
 */
function quotation(
	data: SnippetData,
	home: string,
	step: SnippetStep | null,
	brief = false
): string {
	const links = linksOf(home);
	const whole = data.id === wholeStory || step === null;
	const to = whole ? links.story() : home + pathOfStep(step.id);
	const name = whole ? data.story : step.title;
	const from = whole
		? ''
		: `, from “<a href="${escaped(links.story())}">${escaped(data.story)}</a>”`;
	const words = step && !brief ? step.words : '';
	// In brief, the frame says the words of every step.
	const said = brief ? data.steps.map((each) => each.words).join(' ') : (step?.words ?? '');
	const told = [words, introduced(data, `${said} ${name}`)].filter((each) => each !== '');
	return [
		'<blockquote lang="en-GB" dir="ltr">',
		...(told.length > 0 ? [`<p>${escaped(told.join(' '))}</p>`] : []),
		`<p><a href="${escaped(to)}">${escaped(name)}</a>${from}</p>`,
		`<p>${escaped(data.note)} Facts as of ${escaped(data.asOf)}. <a href="${escaped(links.corrections)}">Corrections</a></p>`,
		'</blockquote>'
	].join('\n');
}

/**
 * The code to paste. The words come first: they stand where nothing else can, and WordPress looks for
 * them before the frame.
 *
 * @param home the story's full address without a slash at its end
 */
export function snippet(
	data: SnippetData,
	home: string,
	{ variant, theme = 'auto', step: name = null }: SnippetOptions
): string {
	const step = firstStep(data, name);
	const chosen = step && step !== data.steps[0] ? step.id : null;
	// Where no script of ours can hide the words once the frame says them, they would stand twice.
	const words = quotation(data, home, step, variant === 'frame' || variant === 'screen');
	if (variant === 'link') {
		if (!step) return words;
		// A phone makes the labels of the wide one too small, and a CMS may keep no choice of two.
		const still = `${home}/stills/narrow${theme === 'dark' ? '-night' : ''}/${step.id}.png`;
		return [
			`<p><a href="${escaped(home + pathOfStep(step.id))}"><img src="${escaped(still)}" alt="${escaped(step.alt)}" width="360" height="380" style="max-width:100%;height:auto"></a></p>`,
			words
		].join('\n');
	}
	const title = data.title === data.story ? data.story : `${data.title}: ${data.story}`;
	const height = variant === 'screen' ? SCREEN_HEIGHT : data.height;
	const src = frameAddress(home, data.id, theme, chosen);
	// No style: a policy that knows only style sheets would block it.
	const frame = `<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`;
	if (variant === 'frame' || variant === 'screen') return `${words}\n${frame}`;
	const id = escaped(data.id);
	const said =
		(theme === 'auto' ? '' : ` theme="${theme}"`) +
		(chosen === null ? '' : ` step="${escaped(chosen)}"`);
	const [open, close] =
		variant === 'element'
			? [`<stopped-sharing scene="${id}"${said}>`, '</stopped-sharing>']
			: [`<div data-stopped-sharing="${id}">`, '</div>'];
	return [
		open,
		words,
		frame,
		close,
		`<script async src="${escaped(home)}/embed/v1/embed.js"></script>`
	].join('\n');
}
