import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const sheet = readFileSync(join(import.meta.dirname, 'ink.css'), 'utf8');

/** The custom properties of the first block after a selector. */
function block(selector: string): Record<string, string> {
	const body = sheet.slice(sheet.indexOf(selector)).match(/\{([^{}]*)\}/)?.[1] ?? '';
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

describe.each([
	['paper', "[data-theme='paper']"],
	['night', "[data-theme='night']"]
])('on %s', (_, selector) => {
	const tokens = block(selector);
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

test('night by the system and night by the switch are the same', () => {
	expect(block(':root:not([data-theme])')).toEqual(block("[data-theme='night']"));
});
