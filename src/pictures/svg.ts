import { printable } from './printable.ts';

/** Markup of SVG 1.1. Coordinates are CSS pixels. */
export type Svg = string;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as the content or an attribute of an element. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

/** Tenths of a pixel: finer differences can't be seen, and make files longer. */
const n = (value: number): string => String(Math.round(value * 10) / 10);

type Attributes = Readonly<Record<string, string | number | undefined>>;

const attributes = (of: Attributes): string =>
  Object.entries(of)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? n(value) : escaped(String(value))}"`)
    .join('');

/** How a text looks; it starts at its point unless it is anchored otherwise. */
export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly weight?: 400 | 600;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** The colour around its letters, where it may lie on lines and points. */
  readonly halo?: string;
}

const fontOf = ({ size, fill, weight, anchor, halo }: TextStyle): Attributes => ({
  'font-size': size,
  'font-weight': weight === 600 ? '600' : undefined,
  'text-anchor': anchor === 'start' ? undefined : anchor,
  fill,
  stroke: halo,
  'stroke-width': halo && 5,
  'stroke-linejoin': halo && 'round',
  'paint-order': halo && 'stroke',
});

/** A line of text with its baseline at `y`; what can't be printed is replaced. */
export const text = (x: number, y: number, content: string, style: TextStyle): Svg =>
  `<text${attributes({ x, y, ...fontOf(style) })}>${escaped(printable(content))}</text>`;

/** Widths of a figure and of what stands between figures, in ems. */
const FIGURE = 0.64;
const BETWEEN = 0.3;

/** Figures each as wide as the other, ending at `x`, so that those of several lines stand below each other. */
export function figures(x: number, y: number, content: string, style: TextStyle): Svg {
  const glyphs = Array.from(printable(content)).reverse();
  let end = x;
  const centres = glyphs.map((glyph) => {
    const width = (/[0-9+−–]/.test(glyph) ? FIGURE : /[a-z]/i.test(glyph) ? 0.75 : BETWEEN) * style.size;
    end -= width;
    return n(end + width / 2);
  });
  const font = fontOf({ ...style, anchor: 'middle' });
  return `<text${attributes({ x: centres.reverse().join(' '), y, ...font })}>${escaped(glyphs.reverse().join(''))}</text>`;
}

/** A straight line. */
export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1, dash?: string): Svg =>
  `<line${attributes({ x1, y1, x2, y2, stroke, 'stroke-width': width, 'stroke-dasharray': dash })}/>`;

/** A rectangle, rounded by `radius`. */
export const rect = (x: number, y: number, width: number, height: number, fill: string, radius = 0): Svg =>
  `<rect${attributes({ x, y, width, height, fill, rx: radius || undefined })}/>`;

/** A filled disc with an outline that sets it off from what it lies on. */
export const disc = (cx: number, cy: number, r: number, fill: string, stroke: string, width = 2): Svg =>
  `<circle${attributes({ cx, cy, r, fill, stroke, 'stroke-width': width })}/>`;

/** A closed shape through points. */
export const shape = (points: readonly (readonly [number, number])[], fill: string, stroke?: string): Svg =>
  `<polygon${attributes({ points: points.map(([x, y]) => `${n(x)},${n(y)}`).join(' '), fill, stroke, 'stroke-width': stroke && 2 })}/>`;

/** A square on its corner, that reaches `r` from its middle. */
export const diamond = (x: number, y: number, r: number, fill: string, stroke: string): Svg =>
  shape([[x, y - r] as const, [x + r, y] as const, [x, y + r] as const, [x - r, y] as const], fill, stroke);

/** Markup so far further down. */
export const moved = (down: number, content: Svg): Svg =>
  down === 0 ? content : `<g${attributes({ transform: `translate(0 ${n(down)})` })}>${content}</g>`;
