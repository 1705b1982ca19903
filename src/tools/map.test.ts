import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoInterpolate, polygonContains, type GeoProjection } from 'd3';
import { beforeAll, describe, expect, test } from 'vitest';
import { frameNames } from '../lib/paint/frames';
import type { ChannelId, Partner } from '../lib/scenes/atlas/layout';
import { maps } from '../lib/scenes/atlas/map';
import { make, partnersOf, places, projectionOf, readWorld, views } from './map.mjs';

type Point = [number, number];

/** The rings of an outline, as the tool writes them: one absolute point, then steps. */
function ringsOf(d: string): Point[][] {
	return d
		.split('z')
		.filter((ring) => ring !== '')
		.map((ring) => {
			const numbers = (ring.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
			let [x, y] = [0, 0];
			return Array.from({ length: numbers.length / 2 }, (_, i): Point => {
				x += numbers[2 * i]!;
				y += numbers[2 * i + 1]!;
				return [x, y];
			});
		});
}

const contains = (d: string, point: Point): boolean =>
	ringsOf(d).some((ring) => polygonContains(ring, point));

const partners = Object.keys(places) as Partner[];
const panelKey = (partner: Partner) =>
	partnersOf.atlantic.includes(partner) ? 'atlantic' : 'pacific';

test('the file is what the tool makes of the packages', async () => {
	const file = join(import.meta.dirname, '../lib/scenes/atlas/map.ts');
	expect(await make()).toBe(readFileSync(file, 'utf8'));
});

describe.each(frameNames)('the map in the frame %s', (name) => {
	const map = maps[name];
	const projections = {} as Record<'atlantic' | 'pacific', GeoProjection>;
	beforeAll(async () => {
		const world = await readWorld();
		for (const key of ['atlantic', 'pacific'] as const)
			projections[key] = projectionOf(world, views[name][key], partnersOf[key]);
	});
	const panelOf = (partner: Partner) => map.panels.find(({ key }) => key === panelKey(partner))!;

	test('every partner’s place lies in its own shape and in no other', () => {
		for (const place of partners) {
			for (const shape of partners.filter((other) => panelOf(other) === panelOf(place))) {
				const inside = contains(map.shapes[shape], [...map.places[place]]);
				expect(inside, `${place} in ${shape}`).toBe(place === shape);
			}
		}
	});

	test.each<[string, Partner, Point]>([
		['Alaska', 'us', [-153, 65]],
		['Hawaii', 'us', [-155.5, 19.6]],
		['Florida', 'us', [-81.5, 28]],
		['Scotland', 'uk', [-4, 57]],
		['Labrador', 'canada', [-64, 54]],
		['Tasmania', 'australia', [146.6, -42]],
		['the North Island', 'new-zealand', [175.6, -38.6]],
		['the South Island', 'new-zealand', [170.5, -44]]
	])('%s is there', (_, partner, place) => {
		const at = projections[panelKey(partner)](place)!;
		expect(contains(map.shapes[partner], at)).toBe(true);
	});

	test('no partner is cut in two: not at a panel’s edge, not under the other panel', () => {
		for (const partner of partners) {
			const { x, y, w, h } = panelOf(partner);
			const over = map.panels[1]!;
			for (const [px, py] of ringsOf(map.shapes[partner]).flat()) {
				expect(px > x && px < x + w && py > y && py < y + h, partner).toBe(true);
				if (panelOf(partner) !== over)
					expect(px < over.x - 2 || py < over.y - 2, partner).toBe(true);
			}
		}
	});

	test('no outline has a line across the map, where a meridian would have cut it', () => {
		for (const partner of partners) {
			for (const ring of ringsOf(map.shapes[partner])) {
				ring.forEach(([x, y], i) => {
					const [x0, y0] = ring[(i || ring.length) - 1]!;
					expect(Math.hypot(x - x0, y - y0), partner).toBeLessThan(panelOf(partner).h / 4);
				});
			}
		}
	});

	test('channels are great circles from the United Kingdom, within their panels', () => {
		for (const [id, parts] of Object.entries(map.channels)) {
			const end = id.slice(3) as Partner;
			const along = geoInterpolate(places.uk, places[end]);
			parts.forEach((part, i) => {
				const panel = map.panels[i]!;
				const projection = projections[panel.key as 'atlantic' | 'pacific'];
				const circle = Array.from({ length: 4001 }, (_, n) => projection(along(n / 4000))!);
				for (const [x, y] of part) {
					const off = Math.min(...circle.map(([cx, cy]) => Math.hypot(cx - x, cy - y)));
					expect(off, id).toBeLessThan(0.3);
					expect(x >= panel.x && x <= panel.x + panel.w, id).toBe(true);
					expect(y >= panel.y && y <= panel.y + panel.h, id).toBe(true);
				}
			});
			expect(parts[0]![0], id).toEqual(map.places.uk);
			expect(parts.at(-1)!.at(-1), id).toEqual(map.places[end]);
		}
		expect(Object.keys(map.channels)).toEqual(
			partners.filter((p) => p !== 'uk').map((p): ChannelId => `uk-${p}`)
		);
	});
});
