import { readState, type DeckPlan, type DeckState } from './state';

export type Role = 'deck' | 'speaker';

/** Orders states: the greater counter is newer, and where two are equal, the greater name. */
export interface Stamp {
	readonly n: number;
	readonly by: string;
}

/**
 * What the windows of a class tell one another:
 *
 *     { app: 'sharing:deck', v: 1, story: '1.0.0', from, role, kind, stamp: { n, by }, state }
 *
 * Every message carries the whole state, so that one that is lost costs nothing. `kind` says why it
 * was sent: `hello` and `ping` are answered with `here`; `state` tells of a change; `bye` is the last.
 */
export interface Message {
	readonly from: string;
	readonly role: Role;
	readonly kind: 'hello' | 'ping' | 'here' | 'state' | 'bye';
	readonly stamp: Stamp;
	readonly state: DeckState;
}

const app = 'sharing:deck';
const version = 1;
const kinds: readonly unknown[] = ['hello', 'ping', 'here', 'state', 'bye'];

export const newer = (a: Stamp, b: Stamp): boolean => a.n > b.n || (a.n === b.n && a.by > b.by);

/**
 * The stamp of a change that is made now: newer than every stamp that this window has met, and than
 * those of windows that have long been closed, which the machine's clock sees to.
 */
export const nextStamp = (last: Stamp, by: string, now: number): Stamp => ({
	n: Math.max(last.n + 1, Math.floor(now)),
	by
});

const isName = (value: unknown): value is string =>
	typeof value === 'string' && value.length > 0 && value.length <= 64;

/** The greatest counter that is heard of, which no clock and no counting comes to. */
const MOST = 2 ** 52;

function readStamp(value: unknown, most: number): Stamp | null {
	const { n, by } = (value ?? {}) as Record<string, unknown>;
	return Number.isSafeInteger(n) && (n as number) >= 0 && (n as number) <= most && isName(by)
		? { n: n as number, by }
		: null;
}

/** What a window sends. */
export const written = (message: Message, story: string): object => ({
	app,
	v: version,
	story,
	...message
});

/** What another window sent, made anew of what is known; null where it is not a message of ours. */
export function readMessage(data: unknown, plan: DeckPlan, story: string): Message | null {
	try {
		if (typeof data !== 'object' || data === null) return null;
		const message = data as Record<string, unknown>;
		if (message.app !== app || message.v !== version || message.story !== story) return null;
		const { from, role, kind } = message;
		if (!isName(from) || (role !== 'deck' && role !== 'speaker') || !kinds.includes(kind))
			return null;
		const stamp = readStamp(message.stamp, MOST);
		const state = readState(message.state, plan);
		return stamp && state ? { from, role, kind: kind as Message['kind'], stamp, state } : null;
	} catch {
		// Something with getters that throw.
		return null;
	}
}

/** What a window keeps of itself, so that it is as it was when it has been reloaded. */
export interface Kept {
	readonly state: DeckState;
	readonly stamp: Stamp;
}

/** Reads what was kept, whatever has become of it; null where nothing can be made of it. */
export function readKept(text: string | null, plan: DeckPlan): Kept | null {
	try {
		const { state, stamp } = JSON.parse(text ?? '{}') as Record<string, unknown>;
		const read = readState(state, plan);
		// Counted on from there, it must still be heard by the others.
		const counted = readStamp(stamp, MOST / 2);
		return read && counted ? { state: read, stamp: counted } : null;
	} catch {
		return null;
	}
}

/** A way to the other windows. */
export interface Link {
	send(data: object): void;
	/** Another window that can be told directly: one that was opened from here. */
	know(other: Window): void;
	close(): void;
}

/** Where a message stands in storage for the moment that it takes to be told of. */
export const storageKey = 'sharing:deck-message';

/**
 * Links this window with the others of its browser, by every means that works: a BroadcastChannel, and
 * messages to the window that opened this one and to those opened from it, which also work where the
 * pages are files; and where there is no channel, storage events. A message may come more than once.
 */
export function link(receive: (data: unknown) => void): Link {
	let channel: BroadcastChannel | null = null;
	const others = new Set<Window>();
	const own = self.origin;
	try {
		channel = new BroadcastChannel(app);
		channel.onmessage = ({ data }: MessageEvent<unknown>) => receive(data);
	} catch {
		// Missing or not allowed: the other ways serve.
	}
	// Pages that are files have an origin each: a channel between them opens, and carries nothing.
	const stored = channel === null || own === 'null';

	try {
		if (opener && opener !== self) others.add(opener as Window);
	} catch {
		// An opener that may not be known is none.
	}

	const onmessage = ({ origin, source, data }: MessageEvent<unknown>) => {
		if (origin !== own || source === self) return;
		const ours = (data as { app?: unknown } | null)?.app === app;
		if (!ours) return;
		// A window that was reloaded learns anew who is there.
		if (source && 'closed' in source) others.add(source);
		receive(data);
	};
	const onstorage = ({ key, newValue }: StorageEvent) => {
		if (key !== storageKey || !newValue) return;
		try {
			receive(JSON.parse(newValue));
		} catch {
			// Not written by us.
		}
	};
	addEventListener('message', onmessage);
	if (stored) addEventListener('storage', onstorage);

	return {
		send(data) {
			try {
				channel?.postMessage(data);
			} catch {
				// Closed under us: the other ways serve.
			}
			for (const other of others) {
				try {
					if (other.closed) others.delete(other);
					else other.postMessage(data, own === 'null' ? '*' : own);
				} catch {
					others.delete(other);
				}
			}
			if (!stored) return;
			try {
				localStorage.setItem(storageKey, JSON.stringify(data));
				localStorage.removeItem(storageKey);
			} catch {
				// Storage is blocked.
			}
		},
		know: (other) => void others.add(other),
		close() {
			channel?.close();
			removeEventListener('message', onmessage);
			removeEventListener('storage', onstorage);
		}
	};
}
