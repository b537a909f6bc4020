import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { Svg } from '../pictures/svg.ts';
import { encodePng } from './encode-png.ts';

/** Pixels for each CSS pixel, for the dense screens of phones. */
const DENSITY = 2;

/** The fonts come from npm, not from the machine, so that a picture looks the same everywhere. */
const fontFiles = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'].map((name) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${name}`)),
);

/** An SVG picture as the bytes of a PNG; the same SVG gives the same bytes. It keeps its thread busy for some 50 ms. */
export function pngOf(svg: Svg): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Inter' };
  const { pixels, width, height } = new Resvg(svg, { fitTo: { mode: 'zoom', value: DENSITY }, font }).render();
  return encodePng(pixels, width, height);
}
