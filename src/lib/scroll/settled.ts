import { quiet } from './quiet';

/** Tells when the page has been scrolled and rests again; returns what ends that. */
export function settled(told: () => void): () => void {
	if ('onscrollend' in window) {
		addEventListener('scrollend', told);
		return () => removeEventListener('scrollend', told);
	}
	const rests = quiet(100, told);
	addEventListener('scroll', rests.tell, { passive: true });
	return () => {
		rests.stop();
		removeEventListener('scroll', rests.tell);
	};
}
