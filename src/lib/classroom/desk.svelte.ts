const key = 'sharing:deck-settings';

/** The sizes that notes can have, in rem. */
export const noteSizes = [1, 1.1875, 1.4375, 1.75, 2.125] as const;

/** What a teacher has chosen, kept on this device where storage is allowed and for this visit where not. */
class Desk {
	/** Whether letters, numbers and signs are keys of the deck. */
	letters = $state(true);
	/** The ground: as the system and the story's own page have it, or one of them. */
	ground = $state<'auto' | 'paper' | 'night'>('auto');
	/** Which of the sizes notes have. */
	notes = $state(1);
	systemNight = $state(false);
	systemStill = $state(false);
	private motionOff = false;

	/** Reads what was kept and follows the system; returns what undoes that. */
	start(): () => void {
		const root = document.documentElement;
		const { theme, motion } = root.dataset;
		this.motionOff = motion === 'off';
		if (theme === 'paper' || theme === 'night') this.ground = theme;
		try {
			const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown> | null;
			if (kept?.letters === false) this.letters = false;
			if (kept?.ground === 'paper' || kept?.ground === 'night') this.ground = kept.ground;
			if (typeof kept?.notes === 'number' && kept.notes in noteSizes) this.notes = kept.notes;
		} catch {
			// Storage is blocked or holds something else: the defaults serve.
		}
		if (this.ground !== 'auto') root.dataset.theme = this.ground;
		const still = matchMedia('(prefers-reduced-motion: reduce)');
		const night = matchMedia('(prefers-color-scheme: dark)');
		const follow = () => {
			this.systemStill = still.matches;
			this.systemNight = night.matches;
		};
		follow();
		still.addEventListener('change', follow);
		night.addEventListener('change', follow);
		return () => {
			still.removeEventListener('change', follow);
			night.removeEventListener('change', follow);
		};
	}

	/** Whether pictures change by a cut. */
	get still(): boolean {
		return this.motionOff || this.systemStill;
	}

	get night(): boolean {
		return this.ground === 'auto' ? this.systemNight : this.ground === 'night';
	}

	toggleGround(): void {
		this.ground = this.night ? 'paper' : 'night';
		document.documentElement.dataset.theme = this.ground;
		this.keep();
	}

	toggleLetters(): void {
		this.letters = !this.letters;
		this.keep();
	}

	sizeNotes(by: 1 | -1): void {
		this.notes = Math.max(0, Math.min(noteSizes.length - 1, this.notes + by));
		this.keep();
	}

	private keep(): void {
		const { letters, ground, notes } = this;
		try {
			localStorage.setItem(key, JSON.stringify({ letters, ground, notes }));
		} catch {
			// Not kept; it holds for this visit.
		}
	}
}

export const desk = new Desk();
