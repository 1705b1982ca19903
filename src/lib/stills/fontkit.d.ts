/** The part of fontkit 2 that is used here; the package has no types of its own. */
declare module 'fontkit' {
	export interface PathCommand {
		command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
		/** Pairs of x and y, y upwards, in font units. */
		args: number[];
	}

	export interface Glyph {
		id: number;
		codePoints: number[];
		advanceWidth: number;
		path: { commands: PathCommand[] };
	}

	export interface GlyphPosition {
		xAdvance: number;
		yAdvance: number;
		xOffset: number;
		yOffset: number;
	}

	export interface GlyphRun {
		glyphs: Glyph[];
		positions: GlyphPosition[];
		/** In font units. */
		advanceWidth: number;
	}

	export interface Font {
		copyright: string | null;
		unitsPerEm: number;
		ascent: number;
		/** Below the baseline, hence negative. */
		descent: number;
		capHeight: number;
		xHeight: number;
		availableFeatures: string[];
		hasGlyphForCodePoint(codePoint: number): boolean;
		glyphForCodePoint(codePoint: number): Glyph;
		layout(text: string, features?: Record<string, boolean>): GlyphRun;
	}

	export function create(buffer: Uint8Array): Font;
	export function openSync(path: string): Font;
}
