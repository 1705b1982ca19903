const KEY = 'sharing:settings';

export type Theme = 'auto' | 'paper' | 'night';

interface Kept {
	theme: Theme;
	motion: 'auto' | 'off';
	keys: boolean;
}

/** What a reader has chosen, kept on this device where storage is allowed and for this visit where not. */
class Settings {
	theme = $state<Theme>('auto');
	motion = $state<'auto' | 'off'>('auto');
	/** Whether single letters walk the story. */
	keys = $state(true);
	/** What the system asks for. */
	systemStill = $state(false);
	systemNight = $state(false);

	/** Reads what was kept and follows the system; returns what undoes that. */
	start(): () => void {
		try {
			const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Kept> | null;
			if (kept?.theme === 'paper' || kept?.theme === 'night') this.theme = kept.theme;
			if (kept?.motion === 'off') this.motion = 'off';
			if (kept?.keys === false) this.keys = false;
		} catch {
			// Storage is blocked or holds something else: the defaults serve.
		}
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
		return this.motion === 'off' || this.systemStill;
	}

	get night(): boolean {
		return this.theme === 'auto' ? this.systemNight : this.theme === 'night';
	}

	toggleTheme(): void {
		const night = !this.night;
		this.theme = night === this.systemNight ? 'auto' : night ? 'night' : 'paper';
		if (this.theme === 'auto') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = this.theme;
		this.keep();
	}

	toggleMotion(): void {
		this.motion = this.motion === 'off' ? 'auto' : 'off';
		if (this.motion === 'off') document.documentElement.dataset.motion = 'off';
		else delete document.documentElement.dataset.motion;
		this.keep();
	}

	toggleKeys(): void {
		this.keys = !this.keys;
		this.keep();
	}

	private keep(): void {
		const kept: Kept = { theme: this.theme, motion: this.motion, keys: this.keys };
		try {
			localStorage.setItem(KEY, JSON.stringify(kept));
		} catch {
			// Not kept; it holds for this visit.
		}
	}
}

export const settings = new Settings();
