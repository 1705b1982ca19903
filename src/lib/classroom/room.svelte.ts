import { link, newer, nextStamp, readKept, readMessage, written } from './link';
import type { Kept, Link, Message, Role, Stamp } from './link';
import { reduce, startState, type Action, type DeckPlan, type DeckState } from './state';

/** How long another window may be silent before it counts as lost, in pings. */
const PATIENCE = 3;
const PING = 1000;

const key = 'sharing:deck';

/** Whether the other kind of window is there: not met yet, there, or gone. */
export type Company = 'alone' | 'together' | 'lost';

interface Opened {
	readonly slide: string;
	readonly change: Partial<Pick<DeckState, 'cut' | 'play'>>;
	/** Whether the address itself asks for something. */
	readonly asks: boolean;
}

/** The windows of one class, as one of them knows them: one state, whichever window changes it. */
export class Room {
	state = $state.raw<DeckState>(startState);
	company = $state<Company>('alone');

	private stamp: Stamp;
	private readonly id: string;
	private peers: readonly { readonly id: string; readonly role: Role; readonly silent: number }[] =
		[];
	private link: Link | null = null;
	/** What the address asked for, until it is known whether others are there. */
	private wanted: Opened | null = null;

	/** @param story The version of the story: windows of another version are not heard. */
	constructor(
		private readonly plan: DeckPlan,
		private readonly story: string,
		private readonly role: Role
	) {
		this.id = Math.random().toString(36).slice(2, 12) || 'window';
		this.stamp = { n: 0, by: this.id };
	}

	/** Takes up what was kept of this window or what its address says, and finds the others. */
	open(address: Opened): () => void {
		const kept = this.kept();
		const [entry] = performance.getEntriesByType?.('navigation') ?? [];
		const again = (entry as PerformanceNavigationTiming | undefined)?.type !== 'navigate';
		if (kept && (again || !address.asks)) {
			this.state = kept.state;
			this.stamp = kept.stamp;
		} else {
			this.state = { ...startState, ...address.change, slide: address.slide };
			if (address.asks) this.wanted = address;
		}
		this.link = link((data) => this.receive(data));
		this.send('hello');
		const timer = setInterval(() => this.ping(), PING);
		const onhide = () => this.send('bye');
		const onshow = ({ persisted }: PageTransitionEvent) => {
			if (persisted) this.send('hello');
		};
		addEventListener('pagehide', onhide);
		addEventListener('pageshow', onshow);
		return () => {
			clearInterval(timer);
			removeEventListener('pagehide', onhide);
			removeEventListener('pageshow', onshow);
			this.send('bye');
			this.link?.close();
			this.link = null;
		};
	}

	/** Another window, opened from here. */
	know(other: Window): void {
		this.link?.know(other);
	}

	do(action: Action): void {
		const next = reduce(this.plan, this.state, action);
		if (next === this.state) return;
		this.wanted = null;
		this.state = next;
		this.stamp = nextStamp(this.stamp, this.id, Date.now());
		this.keep();
		this.send('state');
	}

	private receive(data: unknown): void {
		const message = readMessage(data, this.plan, this.story);
		if (!message || message.from === this.id) return;
		const { from: id, role } = message;
		this.peers = this.peers.filter((peer) => peer.id !== id);
		if (message.kind !== 'bye') this.peers = [...this.peers, { id, role, silent: 0 }];
		this.count();
		const { wanted } = this;
		this.wanted = null;
		if (newer(message.stamp, this.stamp)) {
			this.stamp = message.stamp;
			this.state = message.state;
			this.keep();
			if (wanted) {
				// Opened at a step of its own while the class was elsewhere: the class goes there.
				this.do({ type: 'go', slide: wanted.slide, at: Date.now() });
				const { cut, play } = wanted.change;
				if (cut) this.do({ type: 'cut', cut });
				if (play) this.do({ type: 'play', play });
			}
		}
		if (message.kind === 'hello' || message.kind === 'ping') this.send('here');
	}

	private send(kind: Message['kind']): void {
		const { id: from, role, stamp, state } = this;
		this.link?.send(written({ from, role, kind, stamp, state }, this.story));
	}

	private ping(): void {
		this.peers = this.peers
			.map((peer) => ({ ...peer, silent: peer.silent + 1 }))
			.filter(({ silent }) => silent <= PATIENCE);
		this.count();
		this.send('ping');
	}

	private count(): void {
		const met = this.peers.some(({ role }) => role !== this.role);
		if (met) this.company = 'together';
		else if (this.company === 'together') this.company = 'lost';
	}

	private kept(): Kept | null {
		try {
			return readKept(sessionStorage.getItem(key), this.plan);
		} catch {
			// Nothing may be kept.
			return null;
		}
	}

	private keep(): void {
		try {
			sessionStorage.setItem(
				key,
				JSON.stringify({ state: this.state, stamp: this.stamp } satisfies Kept)
			);
		} catch {
			// Not kept: the address has the step.
		}
	}
}
