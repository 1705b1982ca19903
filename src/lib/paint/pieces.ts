import { round } from './labels';
import { polyline } from './lines';
import { el, once, type SvgNode } from './svg';

/**
 * One piece of information. A piece keeps its mark through the whole story.
 * `name`, `photographs`, `map` and `account` are things that investigators hold;
 * `finding` is any of them, as an example;
 * `method`, `toll`, `details` and `more` are things that officials were reported to have said.
 */
export type Mark =
	'finding' | 'name' | 'photographs' | 'map' | 'account' | 'method' | 'toll' | 'details' | 'more';

export const marks: readonly Mark[] = [
	'method',
	'toll',
	'name',
	'finding',
	'details',
	'photographs',
	'map',
	'account',
	'more'
];

/** What has happened to a piece; each state has a colour and a shape. */
export type PieceState = 'held' | 'shared' | 'leaked' | 'released';

/** The size of the piece whose outlines and marks are drawn below; others are scaled. */
export const PIECE = 37;

/** The outline of a piece around the origin: the shape that goes with its state. */
function outline(state: PieceState): string {
	const h = PIECE / 2;
	if (state === 'held') return `M${-h},${-h}h${PIECE}v${PIECE}h${-PIECE}Z`;
	if (state === 'leaked') {
		// Torn along its lower edge: what left was torn off, and the tear shows.
		const torn: [number, number][] = [
			[-h, -h],
			[h, -h],
			[h, h * 0.72],
			[h * 0.62, h * 1.08],
			[h * 0.34, h * 0.66],
			[0, h * 1.12],
			[-h * 0.3, h * 0.68],
			[-h * 0.64, h * 1.06],
			[-h, h * 0.7]
		];
		return `${polyline(torn)}Z`;
	}
	const r = round(PIECE * (state === 'shared' ? 0.3 : 0.18));
	const s = round(PIECE - 2 * r);
	return `M${round(r - h)},${-h}h${s}a${r},${r} 0 0 1 ${r},${r}v${s}a${r},${r} 0 0 1 ${-r},${r}h${-s}a${r},${r} 0 0 1 ${-r},${-r}v${-s}a${r},${r} 0 0 1 ${r},${-r}Z`;
}

/** The outlines of pieces of the size `PIECE` around the origin. */
export const pieceShapes: Readonly<Record<PieceState, string>> = {
	held: outline('held'),
	shared: outline('shared'),
	leaked: outline('leaked'),
	released: outline('released')
};

/** The mark of a piece as strokes, on a 24 by 24 grid around the origin. */
export const markPaths: Readonly<Record<Mark, string>> = {
	// A capital and a small a: a name.
	name: 'M-10.5,7.5L-5.5,-7.5H-4.5L0.5,7.5M-8.8,2.5H-1.2M10,-2.2V7.5M10,2.6a3.7,4.4 0 1 0 -7.4,0a3.7,4.4 0 1 0 7.4,0',
	// Any finding, for example.
	finding: 'M-5.5,0a5.5,5.5 0 1 0 11,0a5.5,5.5 0 1 0 -11,0',
	// A framed view.
	photographs:
		'M-10.5,-8.5H10.5V8.5H-10.5ZM-10.5,4.5L-4,-1.5L1,3.5L4.5,0.5L10.5,5.5M3,-4.4a1.4,1.4 0 1 0 2.8,0a1.4,1.4 0 1 0 -2.8,0',
	// A folded sheet.
	map: 'M-10.5,-6.5L-3.5,-9L3.5,-6.5L10.5,-9V6.5L3.5,9L-3.5,6.5L-10.5,9ZM-3.5,-9V6.5M3.5,-6.5V9',
	// Lines of writing.
	account: 'M-10,-7H10M-10,0H10M-10,7H3',
	// Things said: speech bubbles, told apart by their outlines and by what they hold.
	method: 'M-10.5,-8.5H10.5V5H-2L-7,9.8V5H-10.5ZM-5,-1.7H5',
	toll: 'M-3,6.7A10.7,8.6 0 1 0 -7.6,4.4L-8.8,10ZM-1.2,-6L-2.6,3M3.2,-6L1.8,3M-5,-3.2H5.6M-5.6,0.2H5',
	details: 'M-10.5,-8.5H10.5V5H7V9.8L2,5H-10.5ZM-5.4,-2.4V-1M0,-2.4V-1M5.4,-2.4V-1',
	more: 'M-4.5,-5.5V-10H10.5V2H5.5M-10.5,-5H5.5V5.5H-2L-6.5,9.8V5.5H-10.5Z'
};

/** A piece as it is drawn: where it stands, how large it is and what has happened to it. */
export interface PieceLook {
	readonly key: string;
	readonly mark: Mark | null;
	readonly state: PieceState;
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly opacity?: number | undefined;
	/** Whether a ring is drawn around it. */
	readonly focus?: boolean;
}

/** What pieces consist of, drawn once for all of them. */
const parts: Record<string, SvgNode> = {};

const shapeNode = (state: PieceState): SvgNode =>
	(parts[state] ??= el('path', 'shape', {
		d: pieceShapes[state],
		fill: state === 'released' ? 'var(--card)' : `var(--${state})`,
		stroke: state === 'released' ? 'var(--released)' : 'var(--card)',
		'stroke-width': state === 'released' ? 2.6 : 1.1
	}));

const markNode = (state: PieceState, mark: Mark): SvgNode =>
	(parts[`${state} ${mark}`] ??= el('path', 'mark', {
		d: markPaths[mark],
		fill: 'none',
		stroke: state === 'released' ? 'var(--released)' : 'var(--on-mark)',
		'stroke-width': 2.3,
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round'
	}));

/** What a piece consists of. It is the same at any size: one that moves and grows changes in one place. */
export const pieceNodes = once((look: PieceLook): SvgNode[] => {
	const { key, mark, state, x, y, size, opacity = 1, focus = false } = look;
	const piece = el(
		'g',
		`piece ${key}`,
		{
			transform: `translate(${x},${y})scale(${Math.round((size / PIECE) * 1e4) / 1e4})`,
			opacity
		},
		mark ? [shapeNode(state), markNode(state, mark)] : [shapeNode(state)]
	);
	if (!focus) return [piece];
	const ring = round(size / 2 + Math.max(3, size * 0.12));
	return [
		el('rect', `piece ${key} ring`, {
			x: round(x - ring),
			y: round(y - ring),
			width: ring * 2,
			height: ring * 2,
			rx: 3,
			fill: 'none',
			stroke: 'var(--ink)',
			'stroke-width': round(Math.max(1.75, size * 0.05)),
			opacity
		}),
		piece
	];
});
