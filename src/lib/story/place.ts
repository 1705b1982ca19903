/**
 * The step that an address's hash names, or null where it names none. Takes whatever a browser,
 * a mail program or a person's typing makes of it: escapes, capitals, stray punctuation.
 */
export function stepOfHash(hash: string, ids: readonly string[]): string | null {
	let name = hash.replace(/^#+/, '');
	try {
		name = decodeURIComponent(name);
	} catch {
		// A broken escape is looked up as it stands.
	}
	name = name
		.normalize('NFKC')
		.trim()
		.toLowerCase()
		.replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
	return ids.find((id) => id === name) ?? null;
}

/** The hash that names a step; the opening is the story's own address. */
export const hashOfStep = (id: string, index: number): string => (index === 0 ? '' : `#${id}`);
