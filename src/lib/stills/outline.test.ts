import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { textWidth, type Face } from '../paint/text';
import { outlineText } from './outline';
import { svgToPng } from './png';

const FACES: Face[] = ['serif', 'serif-bold', 'sans', 'sans-bold'];
const SENTENCE = 'Most violence that ends in hospital never reaches the police';

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** The box of a path's end points, in the picture's units: reads what `outlineText` writes. */
function boxOf(svg: string): Box {
	const place = /translate\(([-\d.]+)[ ]?([-\d.]+)\)scale\(([\d.]+)\)/.exec(svg);
	const data = / d="([^"]*)"/.exec(svg)?.[1];
	if (!place || data === undefined) throw new Error(`No outline in ${svg}`);
	const [dx, dy, scale] = [Number(place[1]), Number(place[2]), Number(place[3])];
	const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
	const size: Record<string, number> = { M: 2, m: 2, l: 2, h: 1, v: 1, q: 4, t: 2, c: 6, z: 0 };
	let [x, y, startX, startY] = [0, 0, 0, 0];
	for (const [, command = '', rest = ''] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
		const values = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
		const step = size[command];
		if (step === undefined) throw new Error(`Unknown command ${command}`);
		if (step === 0) {
			[x, y] = [startX, startY];
			continue;
		}
		expect(values.length % step).toBe(0);
		for (let i = 0; i < values.length; i += step) {
			const [a = 0, b = 0] = values.slice(i, i + step).slice(-2);
			if (command === 'M') [x, y] = [a, b];
			else if (command === 'h') x += a;
			else if (command === 'v') y += a;
			else [x, y] = [x + a, y + b];
			if (command === 'M' || command === 'm') [startX, startY] = [x, y];
			box.left = Math.min(box.left, dx + x * scale);
			box.right = Math.max(box.right, dx + x * scale);
			box.top = Math.min(box.top, dy + y * scale);
			box.bottom = Math.max(box.bottom, dy + y * scale);
		}
	}
	return box;
}

const text = (attributes: string, content: string): string =>
	outlineText(`<text ${attributes}>${content}</text>`);

describe('outlineText', () => {
	it('replaces every text and leaves the rest as it is', () => {
		const svg =
			'<svg viewBox="0 0 9 9"><textPath/><rect width="3"/><text class="sans" x="1" y="2" font-size="3">A</text>' +
			'<g><text class="serif" font-size="3"></text><text class="serif" font-size="3" /></g>\n</svg>';
		const result = outlineText(svg);
		expect(result).not.toMatch(/<text[\s>]/);
		expect(result.replace(/<path[^>]*\/>/, '·')).toBe(
			'<svg viewBox="0 0 9 9"><textPath/><rect width="3"/>·<g></g>\n</svg>'
		);
		expect(outlineText('<svg><title>No text</title></svg>')).toBe(
			'<svg><title>No text</title></svg>'
		);
	});

	it.each(FACES)('is as wide as textWidth says, in %s', (face) => {
		const box = boxOf(text(`class="${face}" x="10" y="100" font-size="20"`, SENTENCE));
		const width = textWidth(SENTENCE, face, 20);
		expect(Math.abs((box.right - box.left) / width - 1)).toBeLessThan(0.02);
		expect(box.left).toBeGreaterThan(10);
		expect(box.left).toBeLessThan(12);
		expect(box.top).toBeGreaterThan(100 - 16);
		expect(box.bottom).toBeLessThan(100 + 6);
	});

	it('places the text by its anchor', () => {
		const at = (anchor: string): Box =>
			boxOf(text(`class="sans" x="200" y="0" font-size="16" text-anchor="${anchor}"`, SENTENCE));
		const width = textWidth(SENTENCE, 'sans', 16);
		expect(Math.abs(at('start').left - 200)).toBeLessThan(2);
		expect(Math.abs((at('middle').left + at('middle').right) / 2 - 200)).toBeLessThan(1);
		expect(Math.abs(at('end').right - 200)).toBeLessThan(2);
		expect(Math.abs(at('end').left - (200 - width))).toBeLessThan(width * 0.015);
	});

	it('spaces the letters, in units or ems', () => {
		const width = (more: string): number => {
			const box = boxOf(text(`class="sans-bold" font-size="10" ${more}`, 'POLICE'));
			return box.right - box.left;
		};
		expect(width('letter-spacing="2"') - width('')).toBeCloseTo(10, 1);
		expect(width('letter-spacing="2px"')).toBe(width('letter-spacing="2"'));
		expect(width('letter-spacing="0.2em"')).toBe(width('letter-spacing="2"'));
	});

	it('reads entities, drops comments and collapses white space', () => {
		const plain = text('class="serif" font-size="16"', 'A&amp;E – “42%”');
		expect(
			text(
				'class="serif" font-size="16"',
				'<!---->\n\tA&#38;E<!----> &#x2013;  &#8220;4<!--x-->2%”\n'
			)
		).toBe(plain);
		expect(Math.abs(boxOf(plain).right - textWidth('A&E – “42%”', 'serif', 16))).toBeLessThan(1);
	});

	it('carries the other attributes over', () => {
		const result = text(
			`data-id="a &gt; b" class="label sans tnum" x="5" y='6' font-size="10" fill="#b00" opacity=".5" transform="rotate(-90 5 6)" stroke="#fff" stroke-width="3"`,
			'2010'
		);
		expect(result).toContain('<path class="label" data-id="a &gt; b" fill="#b00" opacity=".5"');
		expect(result).toContain(' transform="rotate(-90 5 6) translate(5 6)scale(.01)"');
		expect(result).toContain(' stroke="#fff" stroke-width="300"');
		expect(result).not.toMatch(/ (?:x|y|font-size)=/);
	});

	it('draws the same letter with the same data at any size', () => {
		const data = (svg: string): string | undefined => / d="([^"]*)"/.exec(svg)?.[1];
		expect(data(text('class="sans" font-size="10"', 'Cardiff'))).toBe(
			data(text('class="sans" x="7" font-size="31.5"', 'Cardiff'))
		);
	});

	it('says which character is missing, in which face and text', () => {
		expect(() => text('class="serif-bold" font-size="10"', 'up 中 down')).toThrow(
			/serif-bold has no “中” \(U\+4E2D\), in “up 中 down”/
		);
	});

	it('refuses what it cannot draw as a browser would', () => {
		expect(() => text('font-size="10"', 'no face')).toThrow(/name the face.*no face/);
		expect(() => text('class="serif sans" font-size="10"', 'two faces')).toThrow(/name the face/);
		expect(() => text('class="sans"', 'no size')).toThrow(/font-size is “”.*no size/);
		expect(() => text('class="sans" font-size="0"', 'tiny')).toThrow(/font-size is “0”/);
		expect(() => text('class="sans" font-size="10" x="1 2"', 'list')).toThrow(/x is “1 2”/);
		expect(() => text('class="sans" font-size="10" dy="1"', 'moved')).toThrow(
			/dy is not supported/
		);
		expect(() => text('class="sans" font-size="10"', 'a <tspan>b</tspan>')).toThrow(/plain text/);
		expect(() => text('class="sans" font-size="10"', 'a &nbsp; b')).toThrow(/entity &nbsp;/);
		expect(() => outlineText('<text class="sans" font-size="10">open')).toThrow(/not closed/);
	});
});

describe('svgToPng', () => {
	const svg = outlineText(
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50"><rect width="200" height="50" fill="#fff"/><text class="sans-bold" x="100" y="34" font-size="24" text-anchor="middle">Stopped sharing</text></svg>`
	);

	it('is as wide as asked, with the proportions of the view box, and shows the text', () => {
		const png = svgToPng(svg, 400);
		const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
		expect(String.fromCharCode(...png.subarray(1, 4))).toBe('PNG');
		expect(view.getUint32(16)).toBe(400);
		expect(view.getUint32(20)).toBe(100);

		// Unfiltered rows aside, a blank picture's data is one byte over and over.
		const parts: Uint8Array[] = [];
		for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
			if (String.fromCharCode(...png.subarray(at + 4, at + 8)) === 'IDAT') {
				parts.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
			}
		}
		expect(new Set(inflateSync(Buffer.concat(parts))).size).toBeGreaterThan(20);
		expect(png.length).toBeGreaterThan(2 * svgToPng(svg.replace(/<path[^>]*>/, ''), 400).length);
	});
});
