import { scene } from '../language';
import { pieceLabels, releaseWords, zoneWords } from '../pieces';

/** The way into the story: what it is, for whom it takes care, and the grammar of its pictures. */
export const opening = scene('channel', {
	id: 'opening',
	title: 'How information should travel',
	base: {
		zones: zoneWords,
		holders: {
			police: { full: 'Investigators' },
			national: { full: 'National police' },
			agencies: { full: 'Partners' },
			everyone: { full: 'Everyone' }
		},
		channels: { 'police-national': 'open', 'national-agencies': 'open' },
		channelLabel: 'a channel',
		pieces: {
			name: ['police'],
			map: ['police', 'national', 'channel'],
			account: ['police']
		},
		labels: { ...pieceLabels, name: 'a name', map: 'a map', account: 'an account' },
		release: releaseWords,
		legend: { held: 'held', shared: 'shared', leaked: 'leaked', released: 'released' },
		details: {
			police: {
				text: 'Whoever gathers a piece of information holds it first.',
				claims: ['police-sharing-chain']
			},
			national: {
				text: 'National counter-terrorism policing passes findings across government and to partners.',
				claims: ['police-sharing-chain']
			},
			agencies: {
				text: 'Under an arrangement called Five Eyes, four other countries are given what Britain shares.',
				claims: ['police-sharing-chain', 'five-eyes-members']
			}
		}
	},
	steps: [
		{
			id: 'opening',
			title: 'How information should travel',
			text: [
				[
					'After the bombing at the Manchester Arena in May 2017, details of the investigation were published in the United States before British police had released them.',
					'key-information-ended-up-in-us-media'
				],
				[
					'Greater Manchester Police, it was reported, then stopped sharing them with the United States, for about a day.',
					'sharing-pause-reported',
					'sharing-pause-scope',
					'sharing-pause-length'
				],
				['This is how trust between allies strains, and what it takes to mend it.']
			],
			alt: 'A diagram in three zones. Held: investigators have a name, a map and an account; the map is with national police as well. Shared: a channel of two lines leads from national police to partners, and the map is on its way along it. Public: beyond a thick wall is everyone, reached by a dotted line that starts at the investigators, the way of what police release. A legend gives each state its shape: held is a filled square, shared is rounded, leaked has a torn edge, released is an outline.',
			set: {},
			claims: ['police-sharing-chain', 'five-eyes-members'],
			note: 'Begin with the people who were killed and their families. Then teach the grammar: a piece, who holds it, the channel, the wall. Ask what the dotted line is for.',
			ask: 'Who should decide when something the police know becomes public?'
		}
	]
});
