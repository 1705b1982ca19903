import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const sheet = readFileSync(join(import.meta.dirname, 'ink.css'), 'utf8');
const projector = readFileSync(join(import.meta.dirname, 'projector.css'), 'utf8');

/** The custom properties of the first block after a selector. */
function block(selector: string, from = sheet): Record<string, string> {
	const body = from.slice(from.indexOf(selector)).match(/\{([^{}]*)\}/)?.[1] ?? '';
	return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((m) => [m[1], m[2]]));
}

const channel = (value: number): number => {
	const c = value / 255;
	return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

/** WCAG 2.2 relative luminance of #rrggbb. */
const luminance = (hex: string): number => {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => channel(parseInt(hex.slice(i, i + 2), 16)));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string): number => {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
};

const inks = ['ink', 'muted', 'held', 'shared', 'leaked', 'released', 'disputed', 'link'];
const grounds = ['paper', 'zone', 'gutter', 'card'];

const paper = block("[data-theme='paper']");
const night = block("[data-theme='night']");
const white = block('.projected', projector);
const black = block("[data-theme='night'] .projected", projector);

describe.each([
	['paper', paper],
	['night', night],
	['white', { ...paper, ...white }],
	['black', { ...night, ...black }]
])('on %s', (_, tokens) => {
	test.each(inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)))(
		'%s is legible on %s',
		(ink, ground) => {
			expect(contrast(tokens[ink] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
		}
	);
	test.each(['held', 'shared', 'leaked'])('the mark on a %s piece is legible', (state) => {
		expect(contrast(tokens['on-mark'] ?? '', tokens[state] ?? '')).toBeGreaterThanOrEqual(4.5);
	});
});

const asked = sheet.slice(sheet.indexOf('(prefers-contrast: more)'));
const more = {
	paper: block("[data-theme='paper']", asked),
	night: block("[data-theme='night']", asked)
};

describe.each([
	['paper', { ...paper, ...more.paper }],
	['night', { ...night, ...more.night }]
])('where more contrast is asked for, on %s', (_, tokens) => {
	test.each(inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)))(
		'%s is plain on %s',
		(ink, ground) => {
			expect(contrast(tokens[ink] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(7);
		}
	);
	test.each(grounds)('lines are plain on %s', (ground) => {
		expect(contrast(tokens.edge ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(3);
	});
});

test('night by the system and night by the switch are the same', () => {
	expect(block(':root:not([data-theme])', asked)).toEqual(more.night);
	expect(block(':root:not([data-theme])')).toEqual(night);
	expect(block(':root:not([data-theme]) .projected', projector)).toEqual(black);
});

test('a projector has pure white and pure black', () => {
	expect([white.paper, black.paper]).toEqual(['#ffffff', '#000000']);
});
