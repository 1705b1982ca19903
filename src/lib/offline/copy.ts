/** What the copy for places without a network holds: the files of one version of the site. */
export interface Manifest {
	/** Changes with every byte of the files. */
	readonly version: string;
	/** The path of the site on its host, without a slash at its end. */
	readonly base: string;
	/** The path of each file on its host, and the beginning of its SHA-256 in hex (16 digits). */
	readonly files: Readonly<Record<string, string>>;
}

export function isManifest(value: unknown): value is Manifest {
	const read = value as Partial<Manifest> | null;
	return (
		typeof read === 'object' &&
		read !== null &&
		typeof read.version === 'string' &&
		typeof read.base === 'string' &&
		typeof read.files === 'object' &&
		read.files !== null &&
		Object.values(read.files).every((hash) => typeof hash === 'string')
	);
}

/**
 * The file of the copy that answers for a path: itself, or for a picture of a step the drawing of it
 * that is kept. Null where there is none, and the network is asked as if there were no copy.
 */
export function held({ base, files }: Manifest, path: string): string | null {
	if (Object.hasOwn(files, path)) return path;
	if (!path.startsWith(`${base}/stills/`)) return null;
	const still = /^[a-z-]+\/([a-z0-9-]+\.svg)$/.exec(path.slice(`${base}/stills/`.length));
	const narrow = `${base}/stills/narrow/${still?.[1] ?? ''}`;
	return still && Object.hasOwn(files, narrow) ? narrow : null;
}
