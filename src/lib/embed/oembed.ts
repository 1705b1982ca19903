import { pathOfCard } from '../story/address';
import { wholeStory, type EmbedData } from './data';
import { firstStep, SCREEN_HEIGHT, snippet, snippetData } from './snippet';

/** An answer of oEmbed 1.0 (https://oembed.com), type "rich". Sizes in px, times in seconds. */
export interface Oembed {
	readonly version: '1.0';
	readonly type: 'rich';
	readonly title: string;
	readonly author_name: string;
	readonly provider_name: string;
	readonly provider_url: string;
	readonly cache_age: number;
	readonly html: string;
	readonly width: number;
	readonly height: number;
	readonly thumbnail_url?: string;
	readonly thumbnail_width?: number;
	readonly thumbnail_height?: number;
}

/**
 * What those who ask by oEmbed are told. They bring no script of ours and make frames as high as they
 * like, so that the frame is one that is read by buttons.
 */
export function oembed(data: EmbedData, home: string): Oembed {
	const known = snippetData(data);
	const step = firstStep(known);
	return {
		version: '1.0',
		type: 'rich',
		title: data.id === wholeStory ? data.story : `${data.title} · ${data.story}`,
		author_name: data.publisher,
		provider_name: data.story,
		provider_url: `${home}/`,
		// A day: what is corrected must not stay uncorrected elsewhere.
		cache_age: 86_400,
		html: snippet(known, home, { variant: 'screen' }),
		width: 600,
		height: SCREEN_HEIGHT,
		...(step
			? {
					thumbnail_url: home + pathOfCard(step.id),
					thumbnail_width: 1200,
					thumbnail_height: 630
				}
			: {})
	};
}
