/**
 * What pages that frame us say, and what we say to them. Each resizing script has a dialect of its own:
 *
 * - ours: see `Host` and `Child`;
 * - pym 1.3: "pymxPYMx<id>xPYMx<type>xPYMx<value>", joined by "xPYMx"; the id is in our address;
 * - @newswire/frames 1, and AMP: { sentinel: 'amp', type, … };
 * - iframe-resizer 4 and 5: "[iFrameSizer]<id>:…"; the id comes with the host's first message;
 * - open-iframe-resizer 2: { type: 'iframe-…' };
 * - WordPress: { message, value, secret }; the secret is in our address;
 * - the Guardian: { kind: 'interactive:…' };
 * - Datawrapper's, which many hosts listen to: { 'datawrapper-height': { <id>: height } }.
 *
 * Pure: nothing here knows a window. Nothing here throws, whatever it is given.
 */

export type Dialect =
	'ours' | 'pym' | 'amp' | 'resizer' | 'open-resizer' | 'wordpress' | 'guardian' | 'datawrapper';

/** Our own messages from the host. Every one has `stopped: 1`. */
export type Host =
	/** The host is there; `sticky` says that it moves the frame with the reader and tells `place`. */
	| { readonly type: 'hello'; readonly sticky: boolean }
	/**
	 * Where the track is: its top in px from the top of the host's viewport, and how high that is. Once a
	 * frame at most.
	 */
	| { readonly type: 'place'; readonly top: number; readonly viewport: number }
	| { readonly type: 'go'; readonly step: string }
	| { readonly type: 'theme'; readonly theme: 'auto' | 'light' | 'dark' };

/** Our own messages to the host. */
export type Child =
	| { readonly type: 'hello'; readonly scene: string }
	/** Our height in px, where the frame is to be as high as we are. */
	| { readonly type: 'height'; readonly height: number }
	/** The length in px of the way that the frame is moved along, where the host said `sticky`. */
	| { readonly type: 'track'; readonly height: number }
	| {
			readonly type: 'step';
			readonly scene: string;
			readonly step: string;
			readonly index: number;
			readonly of: number;
	  }
	| { readonly type: 'rung'; readonly rung: string };

/** What a message from a host comes to. */
export type Heard =
	| Host
	/** A host that speaks this dialect is there, and perhaps asks for our height. */
	| { readonly type: 'there'; readonly dialect: Exclude<Dialect, 'resizer'> }
	/** iframe-resizer is there, and this is its name for us. */
	| {
			readonly type: 'there';
			readonly dialect: 'resizer';
			readonly id: string;
			readonly version: 4 | 5;
	  }
	/** Where the frame's own top is, in px from the top of the host's viewport. */
	| {
			readonly type: 'position';
			readonly dialect: Dialect;
			readonly top: number;
			readonly viewport: number;
	  }
	/** The Guardian: how far the sticky frame has come along its way, in px. */
	| { readonly type: 'scroll'; readonly top: number };

/** The longest that a frame is ever asked to be, and the furthest that it may be away, in px. */
export const MOST = 200_000;
/** A screen, in px. */
export const SCREEN = { least: 120, most: 4000 } as const;

/** A finite number within two ends, or null. */
function number(value: unknown, least: number, most: number): number | null {
	if (typeof value !== 'number' || !Number.isFinite(value)) return null;
	return Math.min(most, Math.max(least, value));
}

const distance = (value: unknown): number | null => number(value, -MOST, MOST);
const screen = (value: unknown): number | null => number(value, SCREEN.least, SCREEN.most);

type Fields = Readonly<Record<string, unknown>>;

/** The longest message that is looked at. */
const LONGEST = 4000;

function fieldsOf(text: string): Fields | null {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? (value as Fields) : null;
	} catch {
		return null;
	}
}

function fromPym(text: string, childId: string | null): Heard | null {
	const [, id, type, value = ''] = text.split('xPYMx');
	if (childId === null || id !== childId) return null;
	if (type === 'viewport-iframe-position') {
		const [, height, y] = value.split(' ').map((each) => (each === '' ? NaN : Number(each)));
		const [viewport, top] = [screen(height), distance(y)];
		if (viewport !== null && top !== null)
			return { type: 'position', dialect: 'pym', top, viewport };
	}
	return { type: 'there', dialect: 'pym' };
}

function fromResizer(text: string): Heard | null {
	const body = text.slice('[iFrameSizer]'.length);
	const info = /^(?:[^:{]*:)?(?:pageInfo|parentInfo):(\{.*)$/s.exec(body)?.[1];
	if (info !== undefined) {
		const fields = fieldsOf(info);
		if (!fields) return null;
		// Version 5 tells the frame and the viewport apart from the page; version 4 page and scrolling.
		const { iframe, viewport, offsetTop, scrollTop } = fields as {
			iframe?: Fields | null;
			viewport?: Fields | null;
			offsetTop?: unknown;
			scrollTop?: unknown;
		};
		const [from, scrolled] = [distance(offsetTop), distance(scrollTop)];
		const top =
			distance(iframe?.top) ?? (from !== null && scrolled !== null ? from - scrolled : null);
		const high =
			screen(viewport?.height) ?? screen(fields.windowHeight) ?? screen(fields.clientHeight);
		return top === null || high === null
			? null
			: { type: 'position', dialect: 'resizer', top, viewport: high };
	}
	// The first message names the frame and goes on with at least seven settings.
	const parts = body.split(':');
	const id = parts[0] ?? '';
	return parts.length > 7 && /^\S{1,200}$/.test(id)
		? { type: 'there', dialect: 'resizer', id, version: parts.length > 16 ? 5 : 4 }
		: null;
}

function fromOurs(fields: Fields): Heard | null {
	switch (fields.type) {
		case 'hello':
			return typeof fields.sticky === 'boolean' ? { type: 'hello', sticky: fields.sticky } : null;
		case 'place': {
			const [top, viewport] = [distance(fields.top), screen(fields.viewport)];
			return top === null || viewport === null ? null : { type: 'place', top, viewport };
		}
		case 'go':
			return typeof fields.step === 'string' && fields.step.length <= 200
				? { type: 'go', step: fields.step }
				: null;
		case 'theme':
			return fields.theme === 'auto' || fields.theme === 'light' || fields.theme === 'dark'
				? { type: 'theme', theme: fields.theme }
				: null;
		default:
			return null;
	}
}

/** What our address says of the host. */
export interface Address {
	/** pym's name for us. */
	readonly childId: string | null;
	/** WordPress's. */
	readonly secret: string | null;
	readonly theme: 'auto' | 'light' | 'dark';
	readonly step: string | null;
}

/** Reads `location.search` and `location.hash`, whatever they hold. */
export function addressFrom(search: string, hash: string): Address {
	const query = new URLSearchParams(search);
	const theme = query.get('theme');
	const short = (value: string | null) =>
		value !== null && value !== '' && value.length <= 200 ? value : null;
	return {
		childId: short(query.get('childId')),
		secret: short(/^#\?(?:.*&)?secret=([\w-]+)/.exec(hash)?.[1] ?? null),
		theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
		step: short(query.get('step'))
	};
}

/** Reads a message. Null where it is none of those above, or says nothing that can be used. */
export function hear(data: unknown, address: Pick<Address, 'childId' | 'secret'>): Heard | null {
	try {
		if (typeof data === 'string') {
			if (data.length > LONGEST) return null;
			if (data.startsWith('pymxPYMx')) return fromPym(data, address.childId);
			if (data.startsWith('[iFrameSizer]')) return fromResizer(data);
			return null;
		}
		if (typeof data !== 'object' || data === null) return null;
		const fields = data as Fields;
		if (fields.stopped === 1) return fromOurs(fields);
		if (fields.sentinel === 'amp')
			return fields.type === 'frames-init' ? { type: 'there', dialect: 'amp' } : null;
		if (fields.type === 'iframe-child-init' || fields.type === 'iframe-get-child-dimensions')
			return { type: 'there', dialect: 'open-resizer' };
		if (fields.kind === 'interactive:scroll') {
			const top = number(fields.scroll, 0, MOST);
			return top === null ? null : { type: 'scroll', top };
		}
		if (fields.message === 'ready' && address.secret !== null && fields.secret === address.secret)
			return { type: 'there', dialect: 'wordpress' };
		return null;
	} catch {
		// A field may be anything, also one that throws when it is read.
		return null;
	}
}

/** One of our own messages, as it is posted. */
export const ours = (message: Child): object => ({ stopped: 1, ...message });

/** What every dialect is told when we are ready. The order does not matter. */
export const greetings = (scene: string, { childId }: Address): readonly unknown[] => [
	ours({ type: 'hello', scene }),
	'[iFrameResizerChild]Ready',
	{ kind: 'interactive:scroll', scroll: 0 },
	...(childId === null ? [] : [`pymxPYMx${childId}xPYMxparentPositionInfoxPYMx`])
];

/** What iframe-resizer is asked once it has named us, so that it says where we are. */
export const whereAmI = (id: string, version: 4 | 5): string =>
	`[iFrameSizer]${id}:0:0:${version === 4 ? 'pageInfo' : 'parentInfo'}`;

/** What is known of those who listen. */
export interface Listeners {
	readonly scene: string;
	readonly address: Address;
	/** iframe-resizer's name for us. */
	readonly resizer: string | null;
	/** Whether iframe-resizer has been told a height before. */
	readonly told: boolean;
}

/** A height in px in every dialect; `width` is the frame's own. */
export function heightIn(
	height: number,
	width: number,
	{ scene, address, resizer, told }: Listeners
): readonly unknown[] {
	const h = Math.ceil(Math.min(MOST, Math.max(1, height)));
	const w = Math.max(1, Math.round(width));
	return [
		ours({ type: 'height', height: h }),
		{ sentinel: 'amp', type: 'embed-size', height: h },
		{ type: 'iframe-resized', width: w, height: h },
		{ kind: 'interactive:height', height: h },
		{ 'datawrapper-height': { [scene]: h } },
		...(address.childId === null ? [] : [`pymxPYMx${address.childId}xPYMxheightxPYMx${h}`]),
		...(resizer === null
			? []
			: [`[iFrameSizer]${resizer}:${h}:${w}:${told ? 'resizeObserver' : 'init'}`]),
		...(address.secret === null ? [] : [{ message: 'height', value: h, secret: address.secret }])
	];
}
