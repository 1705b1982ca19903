/** Turns a still into pixels. At build only: resvg is a native module. */
import { Resvg } from '@resvg/resvg-js';

/**
 * The SVG as a PNG file, `width` pixels wide and as high as its view box asks. Its text must have
 * been turned into outlines: no fonts are loaded, so that every machine draws the same picture.
 */
export function svgToPng(svg: string, width: number): Uint8Array<ArrayBuffer> {
	const picture = new Resvg(svg, {
		fitTo: { mode: 'width', value: width },
		font: { loadSystemFonts: false }
	});
	return new Uint8Array(picture.render().asPng());
}
