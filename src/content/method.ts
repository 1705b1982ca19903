/** How the facts were checked and how the pictures are made, for the page on sources and method. */
import type { MethodNote } from '../lib/story/dossier';

export const method: readonly MethodNote[] = [
	{
		heading: 'How the facts were checked',
		text: [
			'The story takes one opinion article and checks each claim that it makes, and what it leaves out, against news reports of the time and later records. A claim says how sure it is and where it was read. What could not be checked is not used.',
			'Not every page could be read in whole. Where only the opening was seen, or a copy, or another outlet’s account of it, the entry says so.',
			'“Not found” means not found in a limited search. It is not proof that there is nothing.'
		]
	},
	{
		heading: 'How the pictures are made',
		text: [
			'Text and picture are two views of the same step, and rest on the same claims. Nothing is drawn that no claim supports, with one exception, the thought experiment, which says what it is wherever it shows. A piece called “a finding” stands for any finding, as an example.'
		]
	},
	{
		heading: 'Who had what',
		text: [
			'A piece of information is held, shared, leaked or released; each state has a colour and a shape. A piece moves only along a way that is on record. Where nobody knows how it came to a place, no line is drawn, or a question mark stands there.',
			'A channel is an agreement to share. Cut, its two rails end short; restored, the join can be seen.'
		]
	},
	{
		heading: 'The clock',
		text: [
			'The axis is true. A time known to the minute is a point; one known only to lie between two others is a bar; one of which only the latest moment is known fades out to the left. Times in Washington are five hours behind those in Manchester.'
		]
	},
	{
		heading: 'The stair',
		text: [
			'Its steps are in the order in which things were said or done. What shares a step came in an order that is not known. Height counts steps, and measures nothing.'
		]
	},
	{
		heading: 'The map',
		text: [
			'Coasts and borders are those of Natural Earth, made simpler. Channels are great circles, the shortest way over the globe. They show who agreed to share with whom; no cable or station is meant.'
		]
	},
	{
		heading: 'The two lanes',
		text: [
			'Both disclosures pass through the same eight stages. Where they are alike the lanes run close; where they differ they part. What counts as alike is our judgement.'
		]
	},
	{
		heading: 'The crowd',
		text: [
			'“More than 1,000 recipients” is drawn as 1,000 equal marks. No mark stands for a known person, and none stands at a place that means something.'
		]
	},
	{
		heading: 'The thought experiment',
		id: 'thought-experiment',
		text: [
			'It describes no country, no event and no real chance. It shows how pooling works, and is no evidence for the article’s forecast. Its numbers were chosen to be legible; a reader can change who shares, how much each finds and shares, and how many tiles are needed. Partners and tiles are independent of one another, which real partners are not.',
			'Each of five partners finds each tile of a plot with the chance p, and passes on each tile that it finds with the chance s. A tile is on the table with the chance q = 1 − (1 − p·s)^n where n partners share alike; where they do not, each has a factor of its own. With five tiles, and k of them needed, a plot is understood with the chance P, the sum over j from k to 5 of C(5, j) · q^j · (1 − q)^{5 − j}; C(5, j) is the number of ways to choose j of five.',
			'Of a hundred plots 100·P are expected to be understood, give or take the square root of 100·P·(1 − P). That number is computed. The hundred plots that are drawn are one fixed set of random draws, the same at every setting, so that a change shows what that change costs. It is the first set, in the order tried, whose counts with five partners down to one are each within one of what is expected; another hundred would differ more.'
		]
	}
];
