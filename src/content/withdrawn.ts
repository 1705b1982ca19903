import type { Withdrawal } from '../lib/story/dossier';

/** Scenes that are shown no more. An entry stays here for good: other sites may still embed the scene. */
export const withdrawn: readonly Withdrawal[] = [];
