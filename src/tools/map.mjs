// @ts-check
/**
 * Makes the maps that the kind `atlas` draws. Run `npm run map` after a change of a view below or of
 * the packages; what it writes is checked in, so that a page carries a few points and no projection.
 *
 *   src/lib/scenes/atlas/map.ts   outlines, places and great circles, in the units of each frame
 *
 * Each frame has two views: the Atlantic, with the United States whole, Alaska and Hawaii included,
 * and in a corner of it Australia and New Zealand. Both are Lambert's azimuthal equal-area projection:
 * a partner is as large as it is, and no meridian cuts anything in two. The coasts are those of
 * Natural Earth (public domain), by way of the package world-atlas.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { geoArea, geoAzimuthalEqualArea, geoInterpolate, geoPath } from 'd3';
import { feature, merge } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';

/** @typedef {import('../lib/scenes/atlas/layout').Partner} Partner */
/** @typedef {import('../lib/paint/frames').FrameName} FrameName */
/** @typedef {[x: number, y: number]} Point Of a frame, or longitude and latitude. */
/** @typedef {[x0: number, y0: number, x1: number, y1: number]} Corners In units of a frame. */
/**
 * @typedef {import('topojson-specification').Topology<{
 *   countries: import('topojson-specification').GeometryCollection
 * }>} World
 */
/**
 * A part of the world in a frame: the panel that it fills to its edges, the box that its partners are
 * fitted into, and how the globe is turned before it is projected (d3's `rotate`).
 * @typedef {{ panel: Corners, fit: Corners, turn: [number, number, number] }} View
 */

/**
 * The partners by their numbers in ISO 3166-1.
 * @type {Record<Partner, string>}
 */
const numbers = { uk: '826', us: '840', canada: '124', australia: '036', 'new-zealand': '554' };

const partners = /** @type {Partner[]} */ (Object.keys(numbers));

/** @type {Record<'atlantic' | 'pacific', readonly Partner[]>} */
export const partnersOf = {
	atlantic: ['uk', 'us', 'canada'],
	pacific: ['australia', 'new-zealand']
};

/**
 * Where channels begin and end: near London and Washington, and well inside the other three.
 * @type {Record<Partner, Point>}
 */
export const places = {
	uk: [-0.6, 51.7],
	us: [-77.2, 39],
	canada: [-97, 58],
	australia: [134, -24],
	'new-zealand': [175.6, -39]
};

/** @type {[number, number, number]} */
const overAtlantic = [72, -40, 4];
/** @type {[number, number, number]} */
const overTasmanSea = [-146, 30, 0];

/** @type {Record<FrameName, Record<'atlantic' | 'pacific', View>>} */
export const views = {
	narrow: {
		atlantic: { panel: [0, 38, 360, 168], fit: [8, 44, 214, 162], turn: overAtlantic },
		pacific: { panel: [244, 64, 360, 168], fit: [252, 74, 353, 150], turn: overTasmanSea }
	},
	wide: {
		atlantic: { panel: [24, 80, 936, 376], fit: [44, 90, 546, 368], turn: overAtlantic },
		pacific: { panel: [670, 178, 936, 376], fit: [686, 196, 922, 348], turn: overTasmanSea }
	},
	slide: {
		atlantic: { panel: [40, 172, 1160, 546], fit: [60, 182, 690, 536], turn: overAtlantic },
		pacific: { panel: [810, 302, 1160, 546], fit: [830, 320, 1140, 508], turn: overTasmanSea }
	},
	card: {
		atlantic: { panel: [48, 176, 640, 554], fit: [60, 190, 572, 546], turn: [78, -38, 12] },
		pacific: { panel: [456, 428, 640, 554], fit: [468, 440, 628, 542], turn: overTasmanSea }
	}
};

/**
 * How fine each frame's outlines are: to how much of a unit they are rounded, and which corners of a
 * coast are left out, those that cover less than so many square units. Islands would lose their shape
 * before continents do.
 * @type {Record<FrameName, { step: number, islands: number, partners: number, others: number }>}
 */
const fineness = {
	narrow: { step: 0.5, islands: 0.6, partners: 3, others: 14 },
	wide: { step: 1, islands: 1, partners: 4, others: 18 },
	slide: { step: 1, islands: 1.5, partners: 9, others: 32 },
	card: { step: 1, islands: 1.5, partners: 13, others: 40 }
};

/**
 * Islands smaller than this, in km², are left out: specks, and some of them far from the rest. Four of
 * Hawaii's stay, and Skye, Tasmania and Stewart Island.
 * @type {Record<Partner | 'hawaii' | 'others', number>}
 */
const smallest = {
	uk: 1500,
	us: 12_000,
	hawaii: 1400,
	canada: 20_000,
	australia: 8000,
	'new-zealand': 1500,
	others: 10_000
};

/** The largest island that counts as one, in km²: Great Britain. */
const ISLAND = 230_000;

/** Only Hawaii, of the United States, is south of it. */
const TROPIC = 23.4;

/** Of the Earth, in km². */
const SURFACE = 510_065_600;

const require = createRequire(import.meta.url);

/** The countries of the world. @returns {Promise<World>} */
export const readWorld = async () =>
	JSON.parse(await readFile(require.resolve('world-atlas/countries-50m.json'), 'utf8'));

/** @param {import('geojson').Position[][]} coordinates of a polygon; in km² */
function areaOf(coordinates) {
	const area = geoArea({ type: 'Polygon', coordinates });
	// One that simplification turned inside out covers nearly all of the globe.
	return (Math.min(area, 4 * Math.PI - area) / (4 * Math.PI)) * SURFACE;
}

/** @param {import('geojson').Geometry | undefined} shape */
const polygonsOf = (shape) =>
	shape?.type === 'MultiPolygon'
		? shape.coordinates
		: shape?.type === 'Polygon'
			? [shape.coordinates]
			: [];

/**
 * A partner without its specks: its islands as `fine` has them, the rest as `coarse` does.
 * @param {Partner} partner @param {World} exact @param {World} coarse @param {World} fine
 * @returns {import('geojson').MultiPolygon}
 */
function shapeOf(partner, exact, coarse = exact, fine = exact) {
	const [all = [], near = [], islands = []] = [exact, coarse, fine].map((world) => {
		const country = world.objects.countries.geometries.find(({ id }) => id === numbers[partner]);
		if (!country) throw new Error(`world-atlas has no country ${numbers[partner]} (${partner}).`);
		const found = feature(world, country);
		return polygonsOf('geometry' in found ? found.geometry : undefined);
	});
	return {
		type: 'MultiPolygon',
		coordinates: all.flatMap((polygon, i) => {
			const area = areaOf(polygon);
			const [, latitude = 90] = polygon[0]?.[0] ?? [];
			const least = smallest[partner === 'us' && latitude < TROPIC ? 'hawaii' : partner];
			if (area < least) return [];
			// Canada has so many that they must not be fine.
			const island = area <= ISLAND && partner !== 'canada';
			return [(island ? islands : near)[i] ?? polygon];
		})
	};
}

/**
 * All land but that of some partners.
 * @param {World} world @param {readonly Partner[]} but
 * @returns {import('geojson').MultiPolygon}
 */
function restOf(world, but) {
	const others = world.objects.countries.geometries.flatMap((country) =>
		(country.type === 'Polygon' || country.type === 'MultiPolygon') &&
		!but.some((partner) => numbers[partner] === country.id)
			? [country]
			: []
	);
	return {
		type: 'MultiPolygon',
		coordinates: merge(world, others).coordinates.filter(
			(polygon) => areaOf(polygon) >= smallest.others
		)
	};
}

/**
 * The projection of a view, which shows some partners.
 * @param {World} world @param {View} view @param {readonly Partner[]} own
 */
export function projectionOf(world, { panel, fit, turn }, own) {
	return geoAzimuthalEqualArea()
		.rotate(turn)
		.clipAngle(140)
		.precision(0.4)
		.fitExtent(corners(fit), {
			type: 'GeometryCollection',
			geometries: own.map((partner) => shapeOf(partner, world))
		})
		.clipExtent(corners(panel));
}

/** @param {Corners} box @returns {[Point, Point]} */
const corners = ([x0, y0, x1, y1]) => [
	[x0, y0],
	[x1, y1]
];

/** @param {number} n @param {number} step */
const rounded = (n, step) => Math.round(Math.round(n / step) * step * 10) / 10 || 0;

/** @param {import('d3').GeoProjection} projection @param {Point} point @returns {Point} */
function placed(projection, point) {
	const [x, y] = projection(point) ?? [NaN, NaN];
	return [rounded(x, 0.1), rounded(y, 0.1)];
}

/** Numbers as a path allows them: no needless nought, no space before a sign. @param {number[]} numbers */
const packed = (numbers) =>
	numbers
		.map((n) => String(n).replace(/^(-?)0\./, '$1.'))
		.reduce((line, n) => line + (line === '' || n.startsWith('-') ? '' : ' ') + n, '');

/**
 * An outline as a path, from point to point.
 * @param {import('d3').GeoProjection} projection @param {import('geojson').Geometry} shape
 * @param {number} step
 */
function outline(projection, shape, step) {
	/** @type {Point[][]} */
	const rings = [];
	geoPath(projection, {
		moveTo: (x, y) => void rings.push([[rounded(x, step), rounded(y, step)]]),
		lineTo: (x, y) => void rings.at(-1)?.push([rounded(x, step), rounded(y, step)]),
		arc: () => {},
		beginPath: () => {},
		closePath: () => {}
	})(shape);
	return rings
		.map((ring) => ring.filter((p, i) => i === 0 || String(p) !== String(ring[i - 1])))
		.filter((ring) => ring.length > 2)
		.map((ring) => {
			const moves = ring.map(([x, y], i) => {
				const [x0, y0] = ring[i - 1] ?? [0, 0];
				return [rounded(x - x0, 0.1), rounded(y - y0, 0.1)];
			});
			return `M${packed(moves[0] ?? [])}l${packed(moves.slice(1).flat())}z`;
		})
		.join('');
}

/**
 * The parts of a great circle that are inside a panel, in order, each as points.
 * @param {import('d3').GeoProjection} projection @param {Point} from @param {Point} to
 * @param {number} pieces how many to cut it into
 */
function partsOf(projection, from, to, pieces) {
	const along = geoInterpolate(from, to);
	/** @type {Point[][]} */
	const lines = [];
	const sink = projection.stream({
		lineStart: () => void lines.push([]),
		point: (x, y) => void lines.at(-1)?.push([rounded(x, 0.1), rounded(y, 0.1)]),
		lineEnd: () => {},
		polygonStart: () => {},
		polygonEnd: () => {}
	});
	sink.lineStart();
	for (let i = 0; i <= pieces; i += 1) sink.point(...along(i / pieces));
	sink.lineEnd();
	return lines;
}

/**
 * What one frame draws.
 * @param {World} world @param {World} weighed the same, ready to be simplified @param {FrameName} frame
 */
function mapOf(world, weighed, frame) {
	const fine = fineness[frame];
	/** @type {Partial<Record<Partner, string>>} */
	const shapes = {};
	/** @type {Partial<Record<Partner, Point>>} */
	const at = {};
	/** @type {Record<string, Point[][]>} */
	const channels = {};
	const panels = /** @type {const} */ (['atlantic', 'pacific']).map((key) => {
		const view = views[frame][key];
		const own = partnersOf[key];
		const projection = projectionOf(world, view, own);
		const unit = projection.scale() ** -2;
		const without = (/** @type {number} */ covers) => simplify(weighed, covers * unit);
		const near = without(fine.partners);
		const islands = without(fine.islands);
		for (const partner of own) {
			shapes[partner] = outline(projection, shapeOf(partner, world, near, islands), fine.step);
			at[partner] = placed(projection, places[partner]);
		}
		for (const partner of partners) {
			if (partner === 'uk') continue;
			const whole = own.includes('uk') && own.includes(partner);
			const parts = partsOf(projection, places.uk, places[partner], whole ? 10 : 32);
			// One that leaves for another panel is drawn from the UK to where it leaves, and on arrival.
			const part = own.includes('uk') ? parts[0] : own.includes(partner) ? parts.at(-1) : undefined;
			if (part) (channels[`uk-${partner}`] ??= []).push(part);
		}
		const [x, y, x1, y1] = view.panel;
		const land = outline(projection, restOf(without(fine.others), own), fine.step);
		return { key, x, y, w: x1 - x, h: y1 - y, land, partners: own };
	});
	return { panels, shapes, places: at, channels };
}

/** The text of the file. */
export async function make() {
	const world = await readWorld();
	const weighed = presimplify(world, sphericalTriangleArea);
	const frames = /** @type {FrameName[]} */ (Object.keys(views));
	const maps = Object.fromEntries(frames.map((name) => [name, mapOf(world, weighed, name)]));
	return `// Generated by src/tools/map.mjs (npm run map) from Natural Earth, by way of world-atlas. Don't edit.
// Everything is in units of the frame.

import type { FrameName } from '../../paint/frames';
import type { AtlasMap } from './layout';

export const maps: Readonly<Record<FrameName, AtlasMap>> = ${JSON.stringify(maps, null, '\t')};
`;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
	const text = await make();
	await writeFile(join(root, 'src', 'lib', 'scenes', 'atlas', 'map.ts'), text);
	console.log(`map.ts: ${text.length} bytes, ${gzipSync(text).length} of them after gzip`);
}
