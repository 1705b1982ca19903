/*
 * What the file holds, in script elements that are data and never run (src/tools/single.mjs puts them
 * there): `data-page` for each page, `data-file` for each file beside the pages, and the pictures.
 */

/** A page that runs no scripts of its own: its markup; or one that does: what it is given. */
export type HeldPage =
	| { readonly title: string; readonly sheets: readonly string[]; readonly body: string }
	| { readonly data: object };

interface HeldStills {
	/** A drawing of each step by its id; in place of each colour stands `{n}`. */
	readonly drawings: Readonly<Record<string, string>>;
	/** The colours by n: on paper and on night. */
	readonly inks: readonly (readonly [string, string])[];
}

function element(kind: string, name: string): HTMLScriptElement | null {
	return document.querySelector(`script[data-${kind}="${CSS.escape(name)}"]`);
}

function read<T>(kind: string, name: string): T | null {
	const text = element(kind, name)?.textContent;
	return text == null ? null : (JSON.parse(text) as T);
}

export const pageHeld = (path: string): HeldPage | null => read('page', path);

/** A style sheet of the pages that run no scripts. */
export const sheetHeld = (name: string): string => read('sheet', name) ?? '';

const addresses = new Map<string, string>();

function addressOf(key: string, make: () => Blob | null): string {
	let address = addresses.get(key);
	if (address === undefined) {
		const blob = make();
		address = blob ? URL.createObjectURL(blob) : '';
		addresses.set(key, address);
	}
	return address;
}

/** The address of a file that is held, for as long as this page is open; empty where there is none. */
export const fileAt = (path: string): string =>
	addressOf(path, () => {
		const held = element('file', path);
		if (!held) return null;
		const type = held.dataset.type ?? '';
		const text = held.textContent ?? '';
		if (held.dataset.coded === undefined) return new Blob([text], { type });
		return new Blob([Uint8Array.from(atob(text), (c) => c.charCodeAt(0))], { type });
	});

export const textOfFile = (path: string): string | null =>
	element('file', path)?.textContent ?? null;

let stills: HeldStills | null = null;

/** The address of the drawing of a step that is held; every frame has the same, on its own ground. */
export function stillHeld(frame: string, step: string): string {
	stills ??= read<HeldStills>('stills', 'all');
	const ground = frame.endsWith('-night') ? 1 : 0;
	return addressOf(`${ground} ${step}`, () => {
		if (!stills || !Object.hasOwn(stills.drawings, step)) return null;
		const { drawings, inks } = stills;
		const svg = drawings[step]!.replace(/\{(\d+)\}/g, (_, n: string) => inks[+n]?.[ground] ?? '');
		return new Blob([svg], { type: 'image/svg+xml' });
	});
}
