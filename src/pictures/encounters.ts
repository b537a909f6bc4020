import { formatMark, type Mark } from '../athletics/mark.ts';
import { altText } from './alt-text.ts';
import { cutText, fitName } from './fit-text.ts';
import { frame, MARGIN, WIDTH } from './frame.ts';
import { ticksBetween } from './mark-axis.ts';
import { type Palette, palettes, type Theme } from './palette.ts';
import type { Picture } from './picture.ts';
import { scale } from './scale.ts';
import { disc, line, rect, type Svg, shape, text } from './svg.ts';
import { textWidth } from './text-width.ts';

/** One race of two athletes. */
export interface PicturedEncounter {
  /** Short, such as "Paris". */
  readonly label: string;
  readonly year: number;
  /** Null when it isn't known who was ahead, or nobody was. */
  readonly winner: 'a' | 'b' | null;
  /** Null when it isn't known, or one didn't finish. */
  readonly margin: Mark | null;
}

/** What the picture of a rivalry shows. */
export interface Encounters {
  readonly a: string;
  readonly b: string;
  /** Such as "Men’s 1500 m", or "every event". */
  readonly event: string;
  /** The oldest first; at least one. */
  readonly encounters: readonly PicturedEncounter[];
  readonly source: string;
}

const HEIGHT = 610;
const [TOP, ZERO, BOTTOM] = [164, 318, 472];
/** The longest bar; its margin stands beyond it. */
const REACH = ZERO - TOP - 24;
const MOST_LABELS = 9;
/** Of the usual margin: a longer bar would press the others together, and is cut. */
const FAR = 4;
/** The bar of a win by nobody knows how much, in pixels. */
const UNKNOWN = 26;
const LEAST = 4;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The largest margin that is drawn to scale, in `Mark.value`. */
function limitOf(encounters: readonly PicturedEncounter[], measure: Mark['measure'] | undefined): number {
  const margins = encounters.flatMap(({ margin }) => (margin && margin.measure === measure ? [margin.value] : []));
  return Math.min(Math.max(1, ...margins), Math.max(1, FAR * median(margins)));
}

interface Bar {
  readonly x: number;
  readonly width: number;
  /** Upwards is above zero. */
  readonly height: number;
  readonly kind: 'exact' | 'cut' | 'unknown' | 'undecided';
  readonly encounter: PicturedEncounter;
}

function barsOf({ encounters }: Encounters, left: number, measure: Mark['measure'] | undefined): Bar[] {
  const limit = limitOf(encounters, measure);
  const height = scale(0, limit, 0, REACH);
  const pitch = (WIDTH - MARGIN - left) / encounters.length;
  const width = Math.min(44, pitch * 0.62);
  return encounters.map((encounter, i) => {
    const { winner, margin } = encounter;
    const at = { x: left + pitch * (i + 0.5), width, encounter };
    if (winner === null) return { ...at, height: 0, kind: 'undecided' };
    const sign = winner === 'a' ? 1 : -1;
    if (!margin || margin.measure !== measure) return { ...at, height: sign * UNKNOWN, kind: 'unknown' };
    const isCut = margin.value > limit;
    return {
      ...at,
      height: sign * Math.max(LEAST, height(Math.min(margin.value, limit))),
      kind: isCut ? 'cut' : 'exact',
    };
  });
}

/** Two slanted strokes through a bar that is longer than it is drawn. */
function cutMark({ x, width, height }: Bar, palette: Palette): Svg {
  const y = ZERO - height * 0.78;
  const half = width / 2 + 3;
  return [-4, 4].map((shift) => line(x - half, y + shift + 4, x + half, y + shift - 4, palette.background, 3)).join('');
}

function drawBar(bar: Bar, palette: Palette): Svg {
  const { x, width, height, kind, encounter } = bar;
  if (kind === 'undecided')
    return disc(x, ZERO, Math.min(8, Math.max(4, width / 2)), palette.background, palette.axis, 3);
  const colour = encounter.winner === 'a' ? palette.a : palette.b;
  if (kind === 'unknown') {
    const tip = ZERO - height;
    const corners = [[x - width / 2, ZERO] as const, [x + width / 2, ZERO] as const, [x, tip] as const];
    return shape(corners, palette.background, colour);
  }
  const whole = rect(
    x - width / 2,
    height > 0 ? ZERO - height : ZERO,
    width,
    Math.abs(height),
    colour,
    Math.min(3, width / 4),
  );
  return kind === 'cut' ? whole + cutMark(bar, palette) : whole;
}

const marginText = ({ measure, value, decimals }: Mark): string =>
  formatMark({ measure, value, decimals }).replace(/ .*/, '');

/** The margin beyond a bar's end. */
function barLabel({ x, height, encounter }: Bar, palette: Palette): Svg {
  if (!encounter.margin || height === 0) return '';
  const y = height > 0 ? ZERO - height - 9 : ZERO - height + 23;
  return text(x, y, marginText(encounter.margin), { size: 18, weight: 600, fill: palette.text, anchor: 'middle' });
}

/** Each race where that fits, else each year at its first race. */
function raceLabels(bars: readonly Bar[], palette: Palette): Svg {
  const style = { size: 16.5, fill: palette.muted, anchor: 'middle' } as const;
  const pitch = (bars[1]?.x ?? WIDTH) - (bars[0]?.x ?? 0);
  let end = 0;
  return bars
    .map(({ x, encounter }, i) => {
      const year = String(encounter.year);
      const isFirst = bars[i - 1]?.encounter.year !== encounter.year;
      const half = textWidth(year, 17) / 2;
      const showsYear = bars.length <= MOST_LABELS || (isFirst && x - half > end + 10);
      if (showsYear) end = x + half;
      const place =
        bars.length <= MOST_LABELS
          ? text(x, BOTTOM + 34, cutText(encounter.label, Math.min(pitch, 200) - 4, 16.5), style)
          : '';
      return place + (showsYear ? text(x, BOTTOM + 58, year, style) : '');
    })
    .join('');
}

function levels(limit: number, measure: Mark['measure'], left: number, palette: Palette): Svg {
  const y = scale(0, limit, 0, REACH);
  return ticksBetween(measure, 0, limit, 3)
    .filter(({ value }) => value > 0)
    .flatMap(({ value, label }) =>
      [ZERO - y(value), ZERO + y(value)].map(
        (at) =>
          line(left, at, WIDTH - MARGIN, at, palette.grid) +
          text(left - 10, at + 6, label.replace(/ .*/, ''), { size: 17, fill: palette.muted, anchor: 'end' }),
      ),
    )
    .join('');
}

/** A name in its colour, with an arrow to its side of the line: the colour alone doesn't tell whose it is. */
function nameOf(name: string, up: boolean, end: 'start' | 'end', palette: Palette): Svg {
  const [x, direction] = end === 'start' ? [MARGIN, 1] : [WIDTH - MARGIN, -1];
  const colour = up ? palette.a : palette.b;
  const [base, tip] = up ? [60, 42] : [44, 62];
  const arrow = shape(
    [[x, base] as const, [x + direction * 22, base] as const, [x + direction * 11, tip] as const],
    colour,
  );
  const fitted = fitName(name, 240, 28, 600);
  return arrow + text(x + direction * 34, 63, fitted, { size: 28, weight: 600, fill: colour, anchor: end });
}

const winsOf = (encounters: readonly PicturedEncounter[], side: 'a' | 'b' | null): number =>
  encounters.filter(({ winner }) => winner === side).length;

function header({ a, b, event, encounters }: Encounters, unit: string, palette: Palette): Svg {
  const score = `${winsOf(encounters, 'a')} – ${winsOf(encounters, 'b')}`;
  const words = `${event} · ahead by, in ${unit}`;
  return [
    nameOf(a, true, 'start', palette),
    text(WIDTH / 2, 68, score, { size: 40, weight: 600, fill: palette.text, anchor: 'middle' }),
    nameOf(b, false, 'end', palette),
    text(WIDTH / 2, 108, cutText(words, WIDTH - 2 * MARGIN, 20), { size: 20, fill: palette.muted, anchor: 'middle' }),
  ].join('');
}

function describe({ a, b, event, encounters }: Encounters): string {
  const undecided = winsOf(encounters, null);
  const races = encounters.map(({ label, year, winner, margin }) => {
    const who = winner === null ? 'undecided' : `${winner === 'a' ? a : b} ahead`;
    const by = margin && margin.value > 0 ? ` by ${marginText(margin)}` : '';
    return `${label} ${year}: ${who}${winner === null ? '' : by}.`;
  });
  const score = `${a} ${winsOf(encounters, 'a')}, ${b} ${winsOf(encounters, 'b')}${undecided > 0 ? `, undecided ${undecided}` : ''}.`;
  return altText([`${a} against ${b}, ${event}:`, score, ...races]);
}

/** A sign of the picture and what it means. */
interface Sign {
  readonly draw: (x: number, y: number) => Svg;
  readonly words: string;
}

/** What needs to be explained in this picture, and nothing else. */
function signsOf(bars: readonly Bar[], palette: Palette): Sign[] {
  const count = (kind: Bar['kind']): number => bars.filter((bar) => bar.kind === kind).length;
  const triangle = (x: number, y: number): Svg =>
    shape([[x - 8, y + 7] as const, [x + 8, y + 7] as const, [x, y - 7] as const], palette.background, palette.axis);
  const ring = (x: number, y: number): Svg => disc(x, y, 7, palette.background, palette.axis, 3);
  const broken = (x: number, y: number): Svg =>
    rect(x - 6, y - 9, 12, 18, palette.axis, 2) + line(x - 9, y + 3, x + 9, y - 3, palette.background, 3);
  return [
    ...(count('undecided') > 0 ? [{ draw: ring, words: `${count('undecided')} undecided` }] : []),
    ...(count('unknown') > 0 ? [{ draw: triangle, words: 'ahead, margin unknown' }] : []),
    ...(count('cut') > 0 ? [{ draw: broken, words: 'longer than drawn' }] : []),
  ];
}

/** Signs and their meanings in one centred line. */
function legend(signs: readonly Sign[], y: number, palette: Palette): Svg {
  const widths = signs.map(({ words }) => 24 + textWidth(words, 17) + 26);
  let x = WIDTH / 2 - widths.reduce((sum, width) => sum + width, -26) / 2;
  return signs
    .map(({ draw, words }, i) => {
      const sign = draw(x + 8, y - 6) + text(x + 24, y, words, { size: 17, fill: palette.muted });
      x += widths[i] ?? 0;
      return sign;
    })
    .join('');
}

const UNITS = { time: 'seconds', distance: 'metres', points: 'points' } as const;

/** Who was ahead by how much in each race of two, one's wins above the line, the other's below. @throws RangeError without a race. */
export function encountersPicture(data: Encounters, theme: Theme): Picture {
  if (data.encounters.length === 0) throw new RangeError('a rivalry needs a race');
  const palette = palettes[theme];
  const measure = data.encounters.find(({ margin }) => margin)?.margin?.measure;
  const left = MARGIN + 56;
  const bars = barsOf(data, left, measure);
  const isLabelled = (bar: Bar): boolean => bars.length <= 14 || bar.kind === 'cut';
  const content = [
    header(data, UNITS[measure ?? 'time'], palette),
    legend(signsOf(bars, palette), 140, palette),
    measure ? levels(limitOf(data.encounters, measure), measure, left, palette) : '',
    line(left, ZERO, WIDTH - MARGIN, ZERO, palette.axis, 2),
    ...bars.map((bar) => drawBar(bar, palette)),
    ...bars.filter(isLabelled).map((bar) => barLabel(bar, palette)),
    raceLabels(bars, palette),
  ].join('');
  return { svg: frame(HEIGHT, content, data.source, palette), alt: describe(data) };
}
