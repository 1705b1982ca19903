import { author } from '../lib/story/define';
import type { When } from '../lib/story/dossier';
import { article } from './article';
import { claims, factsAsOf, factsVersion } from './claims';
import { corrections } from './corrections';
import { glossary } from './glossary';
import { method } from './method';
import { parts } from './parts';
import { people } from './people';
import { sources } from './sources';

/**
 * The claims as a reader meets them. Two of the dossier's claims describe the device; the story does
 * not (care comes first), so these say as much as the story needs and no more. Quotations and times are
 * the dossier's, untouched.
 */
const told = {
	...claims,
	'attack-time': { ...claims['attack-time'], variants: [] },
	'nyt-revises-report': {
		...claims['nyt-revises-report'],
		text: 'The first version of the New York Times report described an object in one way; a later version and headline described it in another.'
	},
	'nyt-publishes-photographs': {
		...claims['nyt-publishes-photographs'],
		text: 'On 24 May the New York Times published photographs taken by investigators at the scene, a map of it and an account.'
	}
};

/** The language, bound to our dossier: a claim or a person that does not exist does not compile. */
export const { scene, chapter, defineStory } = author({
	facts: { version: factsVersion, asOf: factsAsOf },
	claims: told,
	sources,
	people,
	glossary,
	parts,
	corrections,
	article,
	method
});

export type ClaimId = keyof typeof claims;

export type TermId = keyof typeof glossary;

/** The time of a claim, as the dossier has it: a picture takes its times from there. */
export const when = (id: ClaimId): When => claims[id].when;
