import { chapter, scene } from '../language';
import { pieceLabels, zoneWords } from '../pieces';

const leaked = ['agencies', 'wall', 'press'] as const;

const pause = scene('channel', {
	id: 'pause',
	title: 'The pause',
	base: {
		zones: zoneWords,
		holders: {
			police: { full: 'Greater Manchester Police', short: 'Manchester police' },
			national: { full: 'National counter-terrorism policing', short: 'National police' },
			agencies: { full: 'US agencies' },
			partners: { full: 'Canada, Australia, New Zealand', short: 'Three other partners' },
			press: { full: 'US newsrooms' },
			everyone: { full: 'Everyone' }
		},
		channels: {
			'police-national': 'open',
			'national-agencies': 'cut',
			'national-partners': 'open'
		},
		channelLabel: 'paused',
		pieces: {
			finding: ['national'],
			name: ['police', 'national', ...leaked],
			photographs: ['police', 'unknown', 'wall', 'press'],
			map: ['police', 'unknown', 'wall', 'press'],
			account: ['police', 'unknown', 'wall', 'press']
		},
		labels: pieceLabels,
		details: {
			police: {
				text: 'Greater Manchester Police, it was reported, stopped sending information on this one investigation.',
				claims: ['sharing-pause-scope', 'sharing-pause-reported']
			},
			agencies: {
				text: 'A counter-terrorism source told Reuters that the pause would last until assurances were given.',
				claims: ['sharing-pause-until-assurances']
			},
			partners: {
				text: 'Other sharing continued, it was reported.',
				claims: ['sharing-pause-scope']
			},
			government: {
				text: 'The arrangements of MI5, MI6 and GCHQ were understood to be unaffected.',
				claims: ['sharing-pause-scope']
			},
			finding: {
				text: 'A finding, as an example of what was no longer sent. Which findings were held back is not on record.',
				claims: ['sharing-pause-reported']
			}
		}
	},
	steps: [
		{
			id: 'channel-cut',
			title: 'Police stop sending, until assurances',
			dateline: 'Between the evening of 24 May and the morning of 25 May 2017',
			text: [
				[
					'The BBC reports it: police investigating the attack have stopped sharing information on it with the United States.',
					'sharing-pause-reported'
				],
				[
					'A counter-terrorism source tells Reuters: “This is until such time as we have assurances that no further unauthorised disclosures will occur”.',
					'sharing-pause-until-assurances'
				],
				[
					'Downing Street was not behind the decision, a No 10 source tells the Guardian.',
					'sharing-pause-not-downing-street'
				]
			],
			alt: 'The picture of who had what returns. The channel from national counter-terrorism policing to US agencies is cut: its rails end short, with a gap between. A finding, as an example, stays with national counter-terrorism policing. The channel to Canada, Australia and New Zealand is open.',
			set: {},
			claims: ['sharing-pause-reported', 'sharing-pause-until-assurances'],
			note: 'Police, Downing Street and the Home Office declined to comment at the time. Say “it was reported”. The moment of the cut is a window, not a time.',
			ask: 'What might it cost an investigation to stop sharing?'
		},
		{
			id: 'what-did-not-stop',
			title: 'One channel, one case: the rest goes on',
			short: 'One channel, one case',
			dateline: 'As reported on 25 May 2017',
			text: [
				[
					'The pause concerns police information on one investigation, it is reported.',
					'sharing-pause-scope'
				],
				[
					'The arrangements of MI5, MI6 and GCHQ are understood to be unaffected; other sharing continues, it is reported.',
					'sharing-pause-scope'
				],
				[
					'The article says privileges of decades were revoked. That is more than the record shows.',
					'decades-long-privileges',
					'sharing-pause-scope'
				],
				[
					'The article judges the decision well justified, and extremely radical.',
					'pause-justified-but-radical'
				]
			],
			alt: 'The same cut channel. A new holder has appeared beside the police, with a note: MI5, MI6 and GCHQ, reported unaffected. The channel to Canada, Australia and New Zealand is still open.',
			set: {
				holders: {
					police: { full: 'Greater Manchester Police', short: 'Manchester police' },
					national: { full: 'National counter-terrorism policing', short: 'National police' },
					government: { full: 'MI5, MI6, GCHQ', note: 'reported unaffected' },
					agencies: { full: 'US agencies' },
					partners: { full: 'Canada, Australia, New Zealand', short: 'Three other partners' },
					press: { full: 'US newsrooms' },
					everyone: { full: 'Everyone' }
				},
				focus: ['government', 'partners']
			},
			claims: [
				'sharing-pause-scope',
				'sharing-pause-not-downing-street',
				'decades-long-privileges',
				'pause-justified-but-radical'
			],
			note: 'The commonest error about this story is that Britain stopped sharing intelligence. It did not: one police channel, one case, for about a day.',
			ask: 'Write a headline that is true to what stopped, in eight words.'
		}
	]
});

export const ukReaction = chapter({
	id: 'uk-reaction',
	title: 'The UK reaction',
	scenes: [pause]
});
