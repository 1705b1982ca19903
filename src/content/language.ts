import { author } from '../lib/story/define';
import type { When } from '../lib/story/dossier';
import { claims, factsAsOf, factsVersion } from './claims';
import { glossary } from './glossary';
import { people } from './people';
import { sources } from './sources';

/** The language, bound to our dossier: a claim or a person that does not exist does not compile. */
export const { scene, chapter, defineStory } = author({
	facts: { version: factsVersion, asOf: factsAsOf },
	claims,
	sources,
	people,
	glossary
});

export type ClaimId = keyof typeof claims;

/** The time of a claim, as the dossier has it: a picture takes its times from there. */
export const when = (id: ClaimId): When => claims[id].when;
