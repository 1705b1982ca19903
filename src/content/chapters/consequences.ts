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
			title: 'The article sees a pattern, and others worry too',
			short: 'A pattern, says the article',
			remark: 'Illustrates a forecast, and is no evidence for it.',
			dateline: '16 to 25 May 2017',
			text: [
				[
					'The article sees a pattern: a US government under strain, protocol breached, mistakes that could cost lives. It matters for the safety of the United States, it argues.',
					'pattern-is-emerging',
					'significance'
				],
				[
					'On 16 May, before the attack, an unnamed European intelligence official tells the Associated Press that his country might stop sharing if the report about the Oval Office is confirmed.',
					'european-official-may-stop-sharing'
				],
				[
					'Of the name, a Belgian official suspects “the Brits are livid”.',
					'belgian-official-livid'
				],
				[
					'Lord Carlile, a former reviewer of terrorism legislation, says it “damages decades of confidence between the UK and US services”.',
					'carlile-on-trust'
				]
			],
			alt: 'A new picture, marked: a thought experiment, not data. Five unnamed partners, A to E, each have an open channel to a table. On the table lies a picture of five tiles, and every tile is still empty.',
			set: { stage: 'table' },
			claims: [
				'pattern-is-emerging',
				'significance',
				'carlile-on-trust',
				'european-official-may-stop-sharing',
				'belgian-official-livid'
			],
			people: ['lord-carlile'],
			note: 'Keep three things apart: what the article argues, what a named person says, and what officials say without their names. The European official spoke before the attack, about the other disclosure, and said “might”: if the report were confirmed.',
			ask: 'What would make you stop telling a friend what you know?'
		},
		{
			id: 'a-mosaic',
			title: 'A thought experiment: a plot is a picture of five tiles',
			short: 'A plot is a picture of five tiles',
			remark: 'Illustrates a forecast, and is no evidence for it.',
			text: [
				[
					'If other countries refuse to share, US agencies will find it harder to prevent attacks, the article forecasts.',
					'others-may-refuse'
				],
				[
					'To think that through, imagine a plot as five tiles. Each of five unnamed partners has a one-in-five chance of finding any given tile. What they find goes on one table.'
				],
				['With three tiles the plot is understood.'],
				[
					'They are not the Five Eyes, and this is no evidence: no country, no event, no real chance.'
				]
			],
			alt: 'A thought experiment, not data. The same five partners. A has found nothing, B one tile, C one, D two and E one. Three of the five tiles are now on the table, two of them from two partners each. Three are enough: this plot is understood.',
			set: { stage: 'one' },
			claims: ['others-may-refuse'],
			note: 'Nothing here is measured. The numbers are chosen to be legible and are the same in all the steps; in the last one the class can change them.',
			ask: 'What does this picture of intelligence leave out?'
		},
		{
			id: 'five-share',
			title: 'Thought experiment: five share, about 80 of 100 understood',
			short: 'Five share: about 80 of 100',
			remark: 'Illustrates a forecast, and is no evidence for it.',
			text: [
				['Now a hundred imagined plots, each with its own luck.'],
				['All five partners share all they find.'],
				[
					'On average about 80 of a hundred are understood, give or take four. Of these, twenty are not: too few of their tiles were found by anyone.'
				],
				['The article’s forecast is about what would happen next.', 'others-may-refuse']
			],
			alt: 'A thought experiment, not data. A hundred plots in ten rows of ten. In this draw 80 are understood and 20 are not. On average it is about 80 of 100, give or take 4. All five channels are open.',
			set: {},
			claims: ['others-may-refuse'],
			note: 'These hundred draws were picked because their counts come close to what is expected; others would often differ by four or five. Two numbers, then, and they are not the same thing: what is expected on average, which is computed, and what came out in these hundred draws. Give or take 4 is one standard deviation: about two draws in three are that close.',
			ask: 'Why are not all of them understood, though everybody shares?'
		},
		{
			id: 'one-stops',
			title: 'Thought experiment: one stops, about 67 of 100 understood',
			short: 'One stops: about 67 of 100',
			remark: 'Illustrates a forecast, and is no evidence for it.',
			text: [
				['One partner stops sharing. What anybody finds stays the same.'],
				['On average about 67 of the hundred are still understood.'],
				[
					'Thirteen of these are lost, and stand as empty outlines. The picture marks them; at the table nobody could tell which they are.'
				],
				[
					'The article forecasts that prevention gets harder. How much harder, no experiment can say.',
					'others-may-refuse'
				]
			],
			alt: 'A thought experiment, not data. The same hundred plots in the same places. The channel from partner B is cut. In this draw 67 are still understood; 13 no longer are, and stand as empty ink outlines; 20 never were. On average it is about 67, give or take 5.',
			set: { on: ['A', 'C', 'D', 'E'] },
			claims: ['others-may-refuse'],
			note: 'The same draws serve every step, so the 13 outlines are what this one change costs. In the week itself one police channel was paused on one case for about a day: far less than a partner.',
			ask: 'Who notices that a tile is missing?'
		},
		{
			id: 'fewer-friends',
			title: 'Thought experiment: two, three, four stop: 48, 25, 6',
			short: 'Two, three, four stop: 48, 25, 6',
			remark: 'Illustrates a forecast, and is no evidence for it.',
			text: [
				['Two stop, and on average about 48 are understood.'],
				['Three, and it is about 25. Four, and it is about 6.'],
				[
					'The article ends by warning that America may find it has few friends left.',
					'not-many-friends-left'
				],
				[
					'An experiment cannot show whether that is so. It shows what pooling is worth, in a world made of tiles.'
				]
			],
			alt: 'A thought experiment, not data. Only partner A still shares; four channels are cut. In this draw 5 plots are understood, 75 no longer are and 20 never were. A list gives what to expect with five, four, three, two partners and one: 80, 67, 48, 25 and 6.',
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
			note: 'Do not let the numbers travel without the words around them. They belong to the tiles, not to any country.',
			ask: 'Is it likely that four partners would stop? What would you look for in the record?'
		},
		{
			id: 'your-turn',
			title: 'Thought experiment: your turn to change it',
			short: 'Your turn: change the experiment',
			remark: 'Illustrates a forecast, and is no evidence for it.',
			text: [
				[
					'The numbers were chosen to be legible. Try others: stop a partner, let each find more or share less, ask for another tile.'
				],
				[
					'What is lost is counted from the setting you begin with. Whatever comes out is no evidence for the article’s forecast.',
					'others-may-refuse'
				],
				['What did happen is on record, and comes next.']
			],
			alt: 'A thought experiment, not data. The hundred plots with all five partners sharing: at the start 80 of these are understood. Where scripts run, a reader can set who shares, how much each finds and shares, and how many tiles are needed.',
			set: {},
			play: ['on', 'find', 'share', 'need'],
			claims: ['others-may-refuse'],
			note: 'Let the class predict before anybody moves a slider. Ask for four tiles, then for two: how much the answer depends on that is the lesson.',
			ask: 'Which setting surprises you most?'
		}
	]
});

export const consequences = chapter({
	id: 'possible-consequences',
	title: 'Possible consequences',
	scenes: [forecast]
});
