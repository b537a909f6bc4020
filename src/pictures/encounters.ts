import { altText } from './alt-text.ts';
import type { PicturedEncounter } from './encounter.ts';
import { levels, raceLabels } from './encounter-axes.ts';
import { drawBar } from './encounter-bars.ts';
import { barLabel, labelledBars, marginText } from './encounter-labels.ts';
import { layOut } from './encounter-layout.ts';
import { legend } from './encounter-legend.ts';
import { cutText, fitName } from './fit-text.ts';
import { frame, MARGIN, WIDTH } from './frame.ts';
import { type Palette, palettes, type Theme } from './palette.ts';
import type { Picture } from './picture.ts';
import { line, type Svg, shape, text } from './svg.ts';

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

const UNITS = { time: 'seconds', distance: 'metres', points: 'points' } as const;

/** Who was ahead by how much in each race of two, one's wins above the line, the other's below. @throws RangeError without a race. */
export function encountersPicture(data: Encounters, theme: Theme): Picture {
  if (data.encounters.length === 0) throw new RangeError('a rivalry needs a race');
  const palette = palettes[theme];
  const measure = data.encounters.find(({ margin }) => margin)?.margin?.measure;
  const left = MARGIN + 56;
  const layout = layOut(data.encounters, left, measure);
  const { bars, zero } = layout;
  const content = [
    header(data, UNITS[measure ?? 'time'], palette),
    legend(bars, 140, palette),
    measure ? levels(layout, measure, left, palette) : '',
    line(left, zero, WIDTH - MARGIN, zero, palette.axis, 2),
    ...bars.map((bar) => drawBar(bar, zero, palette)),
    ...labelledBars(bars).map((bar) => barLabel(bar, zero, palette)),
    raceLabels(layout, palette),
  ].join('');
  return { svg: frame(HEIGHT, content, data.source, palette), alt: describe(data) };
}
