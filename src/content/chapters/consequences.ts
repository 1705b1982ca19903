import { chapter, scene } from '../language';

const everything = { A: 1, B: 1, C: 1, D: 1, E: 1 } as const;
const five = { find: 0.2, share: everything, on: ['A', 'B', 'C', 'D', 'E'], need: 3 } as const;

const forecast = scene('mosaic', {
	id: 'forecast',
	title: 'A forecast',
	base: {
		...five,
		stage: 'hundred',
		seed: 430,
		plot: 0,
		before: five,
		words: {
			experiment: { full: 'A thought experiment, not data' },
			partner: { full: 'Partner {id}', short: '{id}' },
			shares: { full: 'shares', short: 'on' },
			stopped: { full: 'stopped', short: 'off' },
			plots: { full: '{n} imagined plots, {tiles} tiles each' },
			of: '{n} of {tiles}',
			table: 'tiles on the table',
			enough: {
				full: '{need} are enough: this plot is understood',
				short: '{need} are enough: understood'
			},
			tooFew: {
				full: '{need} are needed: this plot is not understood',
				short: '{need} are needed: not understood'
			},
			drawn: 'Of these {n} plots:',
			understood: 'understood',
			lost: { full: 'no longer' },
			never: { full: 'never were' },
			not: { full: 'not understood', short: 'are not' },
			average: {
				full: 'On average about {n} of 100, give or take {give}',
				short: 'On average about {n}, give or take {give}'
			},
			certain: { full: 'On average {n} of 100, always', short: 'On average {n}, always' },
			ladder: {
				full: 'On average, of 100, when this many share:',
				partners: 'Partners',
				average: 'On average'
			},
			find: { full: 'Each finds a tile', short: 'Finds a tile' },
			share: { full: 'Shares what it finds', short: 'Shares' },
			need: { full: 'Tiles needed', short: 'Needed' },
			settings: '{find} found, {share} shared, {need} of {tiles} needed',
			controls: {
				legend: 'Set the experiment',
				on: 'Partner {id} shares',
				find: 'Each partner finds a tile',
				share: 'Each shares what it finds',
				shares: 'A share for each partner',
				shareOf: 'Partner {id} shares',
				need: 'Tiles needed',
				result:
					'About {n} of 100 understood on average, give or take {give}; {drawn} of these hundred.',
				certain: '{n} of 100 understood, whatever the draw; {drawn} of these hundred.',
				reset: 'Reset'
			}
		},
		detail: {
			text: 'The article forecasts that attacks will be harder to prevent if others refuse to share. The experiment illustrates that and is no evidence for it.',
			claims: ['others-may-refuse']
		}
	},
	steps: [
		{
			id: 'a-pattern',
			title: 'The article sees a pattern, and forecasts what may follow',
			short: 'A pattern, and a forecast',
			text: [
				[
					'The article sees a pattern: a government under strain, protocol breached, mistakes that could cost lives.',
					'pattern-is-emerging',
					'significance'
				],
				[
					'Others worry too. Lord Carlile, a former reviewer of terrorism legislation, says it damages decades of confidence.',
					'carlile-on-trust'
				],
				[
					'A week before, a European official told AP that his country might stop sharing.',
					'european-official-may-stop-sharing'
				]
			],
			alt: 'Five unnamed partners, A to E, each with an open channel to a table. On the table lies one plot, a picture of five tiles, and every tile is empty. A line says that this is a thought experiment, not data.',
			set: { stage: 'table' },
			claims: ['pattern-is-emerging', 'significance'],
			people: ['lord-carlile'],
			note: 'Keep apart what the article argues, what named people said, and what an unnamed official said.',
			ask: 'What would make you stop telling a friend what you know?'
		},
		{
			id: 'a-mosaic',
			title: 'A thought experiment: a plot is a picture of five tiles',
			short: 'A plot is a picture of five tiles',
			remark: 'Illustrates a forecast, and is no evidence for it.',
			text: [
				[
					'The article forecasts that if others refuse to share, attacks will be harder to prevent.',
					'others-may-refuse'
				],
				[
					'Imagine a plot as five tiles. Each of five partners finds a tile with a chance of one in five.'
				],
				['Three tiles on one table, and the plot is understood.'],
				['This illustrates the forecast. It is no evidence for it.']
			],
			alt: 'The same five partners. A has found nothing, B one tile, C one, D two and E one. Three of the five tiles are now on the table, two of them from two partners each. Three are enough: this plot is understood.',
			set: { stage: 'one' },
			claims: ['others-may-refuse'],
			note: 'Nothing here is measured. The numbers are chosen to be legible, and can be changed in the last step.',
			ask: 'What does this picture of intelligence leave out?'
		},
		{
			id: 'five-share',
			title: 'Five partners share: about 80 of 100 plots are understood',
			short: 'Five share: about 80 of 100',
			remark: 'Illustrates a forecast, and is no evidence for it.',
			text: [
				['Now a hundred imagined plots, each with its own luck.'],
				[
					'Five partners share, as in the world that the article fears to lose: on average about 80 are understood, in this draw as well.',
					'others-may-refuse'
				],
				['The others were never seen by enough partners.']
			],
			alt: 'A hundred plots in ten rows of ten. In this draw 80 are understood and 20 are not. On average it is about 80 of 100, give or take 4. All five channels are open.',
			set: {},
			claims: ['others-may-refuse'],
			note: 'Give or take 4 is one standard deviation: about two draws in three are that close to the average.',
			ask: 'Why are not all of them understood?'
		},
		{
			id: 'one-stops',
			title: 'One partner stops: about 67 of 100 are understood',
			short: 'One stops: about 67 of 100',
			remark: 'Illustrates a forecast, and is no evidence for it.',
			text: [
				['One partner stops sharing. Nothing else changes: what anybody finds is the same.'],
				[
					'On average about 67 plots of 100 are still understood. That is the kind of loss the article warns of; the size is the experiment’s own.',
					'others-may-refuse'
				]
			],
			alt: 'The same hundred plots in the same places. The channel from partner B is cut. In this draw 67 are still understood; 13 no longer are, and stand as empty ink outlines; 20 never were. On average it is about 67, give or take 5.',
			set: { on: ['A', 'C', 'D', 'E'] },
			claims: ['others-may-refuse'],
			note: 'The same draws serve every step, so the 13 outlines are what this one change costs.',
			ask: 'Who notices that a tile is missing?'
		},
		{
			id: 'fewer-friends',
			title: 'Two, three, four stop: about 48, 25, 6 are understood',
			short: 'Two, three, four stop: 48, 25, 6',
			remark: 'Illustrates a forecast, and is no evidence for it.',
			text: [
				[
					'Two stop, and about 48 are understood on average; three, and about 25; four, and about 6.'
				],
				['Every partner that leaves costs more than its share.'],
				[
					'The article ends on a warning that America may find it has few friends left.',
					'not-many-friends-left'
				]
			],
			alt: 'Only partner A still shares; four channels are cut. In this draw 5 plots are understood, 75 no longer are and 20 never were. A list gives what to expect with five, four, three, two partners and one: 80, 67, 48, 25 and 6.',
			set: {
				on: ['A'],
				ladder: [
					['A', 'B', 'C', 'D', 'E'],
					['A', 'C', 'D', 'E'],
					['A', 'D', 'E'],
					['A', 'E'],
					['A']
				]
			},
			claims: ['not-many-friends-left'],
			note: 'In the week itself one police channel was paused for about a day. The experiment goes far beyond that.',
			ask: 'Is it likely that four partners would stop?'
		},
		{
			id: 'your-turn',
			title: 'Your turn: change the experiment',
			remark: 'Illustrates a forecast, and is no evidence for it.',
			text: [
				[
					'The forecast is the article’s; the experiment only shows how sharing could matter.',
					'others-may-refuse'
				],
				[
					'Its numbers were chosen to be legible. Try others: stop a partner, let each find more or share less, or ask for another tile.'
				]
			],
			alt: 'The hundred plots with all five partners sharing: in this draw 80 are understood. Where scripts run, a reader can set who shares, how much each finds and shares, and how many tiles are needed.',
			set: {},
			play: ['on', 'find', 'share', 'need'],
			claims: ['others-may-refuse'],
			note: 'Let the class predict before anybody moves a slider.',
			ask: 'Which setting surprises you most?'
		}
	]
});

export const consequences = chapter({
	id: 'possible-consequences',
	title: 'Possible consequences',
	scenes: [forecast]
});
