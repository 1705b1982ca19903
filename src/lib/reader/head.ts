import { addressOf, pathOfOembed, type Site } from '../story/address';
import { excerpt } from '../story/excerpt';

/** The picture that goes with a page when it is shared. */
export interface CardImage {
	/** From the top of the site, with a slash at its beginning. */
	readonly path: string;
	readonly width: number;
	readonly height: number;
	/** What it shows, for those who do not see it. */
	readonly alt: string;
}

/** What a page says of itself in its head. */
export interface HeadProps {
	readonly site: Site;
	/** Without the name of the site. */
	readonly title: string;
	/** 200 characters at most. */
	readonly description: string;
	/** From the top of the site, with a slash at its beginning. */
	readonly path: string;
	readonly image?: CardImage;
	readonly type?: 'website' | 'article';
	/** The scene that is embedded where a page's address is pasted; the story where there is none. */
	readonly scene?: string;
	/** For machines: see linked.ts. */
	readonly jsonld?: object;
}

/** A `<meta>` of Open Graph has a `property`, every other one a `name`. */
export type Meta = { readonly content: string } & (
	| { readonly name: string; readonly property?: never }
	| { readonly property: string; readonly name?: never }
);

export interface HeadTags {
	readonly title: string;
	readonly canonical: string | null;
	/** Where it is told how the page is embedded. */
	readonly oembed: string | null;
	readonly meta: readonly Meta[];
}

/** The most that a card may say of its picture. */
const MOST_ALT = 420;

/** Everything that needs a full address is left out where the origin is not known. */
export function headTags(props: HeadProps): HeadTags {
	const { site, title, description, path, image, type, scene } = props;
	const canonical = addressOf(site, path);
	const picture = image ? addressOf(site, image.path) : null;
	const alt = image ? excerpt(image.alt, MOST_ALT) : '';
	return {
		title: title === site.title ? title : `${title} · ${site.title}`,
		canonical,
		oembed: addressOf(site, pathOfOembed(scene)),
		meta: [
			{ name: 'description', content: description },
			{ property: 'og:site_name', content: site.title },
			{ property: 'og:locale', content: 'en_GB' },
			{ property: 'og:type', content: type ?? 'website' },
			{ property: 'og:title', content: title },
			{ property: 'og:description', content: description },
			...(canonical ? [{ property: 'og:url', content: canonical }] : []),
			...(image && picture
				? [
						{ property: 'og:image', content: picture },
						{ property: 'og:image:width', content: String(image.width) },
						{ property: 'og:image:height', content: String(image.height) },
						{ property: 'og:image:alt', content: alt },
						{ name: 'twitter:card', content: 'summary_large_image' },
						{ name: 'twitter:title', content: title },
						{ name: 'twitter:description', content: description },
						{ name: 'twitter:image', content: picture },
						{ name: 'twitter:image:alt', content: alt }
					]
				: [])
		]
	};
}

const escapes: Readonly<Record<string, string>> = {
	'<': '\\u003c',
	'>': '\\u003e',
	'&': '\\u0026',
	'\u2028': '\\u2028',
	'\u2029': '\\u2029'
};

/** Data as a script element that no text in it can end. It is never run. */
export function dataScript(data: object): string {
	const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (c) => escapes[c] ?? c);
	return `<script type="application/ld+json">${json}</script>`;
}
