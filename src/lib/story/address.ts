/** Where a site lives. Without an origin it works, but nobody elsewhere can be told where it is. */
export interface Place {
	/** Scheme and host: "https://example.org". Empty where it is not known. */
	readonly origin: string;
	/** The path of the story on that host: "/2026/sharing". Empty at its top. */
	readonly base: string;
}

/** What a page says of the site that it belongs to. */
export interface Site extends Place {
	readonly title: string;
	readonly description: string;
	/** What the story is about, for machines that sort pages: a few plain phrases. */
	readonly about: readonly string[];
	readonly publisher: string;
	/** An address for mail about errors. */
	readonly corrections: string;
}

/** Reads `SITE_ORIGIN` and `BASE_PATH` as people write them. */
export function placeOf(origin = '', base = ''): Place {
	const host = origin.trim().replace(/\/+$/, '');
	if (host && !/^https?:\/\/[^\s/?#@A-Z]+$/.test(host)) {
		throw new Error(
			`SITE_ORIGIN must be a scheme and a host, as in https://example.org; it is "${origin}". ` +
				'What stands after the host belongs in BASE_PATH.'
		);
	}
	return { origin: host, base: base.trim().replace(/\/+$/, '') };
}

/** A page or file of the site, from the top of its host; `path` begins with a slash. */
export const pathOf = ({ base }: Pick<Place, 'base'>, path: string): string => `${base}${path}`;

/** The same as a full address, or null where the origin is not known. */
export const addressOf = (place: Place, path: string): string | null =>
	place.origin ? `${place.origin}${pathOf(place, path)}` : null;

/** The page of a step. */
export const pathOfStep = (id: string): string => `/step/${id}/`;

/** What an embed of a scene, or of the whole story ("story"), is, for machines that ask: oEmbed. */
export const pathOfOembed = (id = 'story'): string => `/oembed/${id}.json`;

/** The picture of a step that goes with its address when it is shared. */
export const pathOfCard = (id: string): string => `/stills/card/${id}.png`;
