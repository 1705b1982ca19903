/** Keeps the screen awake while the page is seen, where a browser can; returns what lets it sleep. */
export function stayAwake(): () => void {
	let lock: WakeLockSentinel | null = null;
	let over = false;
	const ask = async () => {
		if (document.visibilityState !== 'visible' || over || (lock && !lock.released)) return;
		try {
			const got = await navigator.wakeLock.request('screen');
			if (over) await got.release();
			else lock = got;
		} catch {
			// Not supported, not allowed, or the battery is low: the screen does as it is set.
		}
	};
	const onvisible = () => void ask();
	document.addEventListener('visibilitychange', onvisible);
	// Some browsers wait for the first key or touch.
	addEventListener('pointerdown', onvisible);
	addEventListener('keydown', onvisible);
	void ask();
	return () => {
		over = true;
		document.removeEventListener('visibilitychange', onvisible);
		removeEventListener('pointerdown', onvisible);
		removeEventListener('keydown', onvisible);
		lock?.release().catch(() => {});
	};
}

/** Fills the screen, or gives it back. Where a browser will not, nothing changes. */
export async function fullScreen(on: boolean): Promise<void> {
	try {
		if (on && !document.fullscreenElement) await document.documentElement.requestFullscreen();
		else if (!on && document.fullscreenElement) await document.exitFullscreen();
	} catch {
		// Not supported or not allowed here.
	}
}
