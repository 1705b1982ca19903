import type { Correction } from '../lib/story/dossier';
import type { claims } from './claims';

/** What the story had wrong, the latest first. A correction stays here for good. */
export const corrections: readonly Correction<keyof typeof claims>[] = [];
