import { byMark, formatMark, type Mark } from '../athletics/mark.ts';
import { ordinal } from '../athletics/ordinal.ts';
import { altText } from './alt-text.ts';
import { fitName } from './fit-text.ts';
import { frame, heading, MARGIN, WIDTH } from './frame.ts';
import { type Palette, palettes, type Theme } from './palette.ts';
import type { Picture } from './picture.ts';
import { type Scale, scale } from './scale.ts';
import { disc, figures, line, rect, type Svg, shape, text } from './svg.ts';

/** An athlete of a race, as its result sheet has it. */
export interface Finisher {
  readonly place: number | null;
  readonly name: string;
  /** World Athletics' three letters. */
  readonly nation: string | null;
  readonly mark: Mark | null;
  readonly status: 'DNF' | 'DNS' | 'DQ' | null;
}

/** What the picture of a finish shows. */
export interface Finish {
  /** Such as "Olympic Games, Paris 2024". */
  readonly title: string;
  /** Such as "Men’s 1500 m, final · 6 Aug 2024". */
  readonly subtitle: string;
  /** In the order of the result; at least one. */
  readonly finishers: readonly Finisher[];
  readonly source: string;
}

const MOST_LANES = 12;
const [TOP, LANE, GAP] = [128, 40, 6];
const [NAME_LEFT, TRACK_LEFT, TRACK_RIGHT] = [152, 396, 540];
const MARK_RIGHT = 654;
const NAME_SIZE = 21;
/** Of the usual gap: whoever is further behind would press the others together, and is shown with an arrow. */
const FAR = 4;

interface Runner extends Finisher {
  /** Behind the best, in `Mark.value`; null when it isn't known. */
  readonly behind: number | null;
}

function runnersOf(finishers: readonly Finisher[]): Runner[] {
  const marks = finishers.flatMap(({ mark, status }) => (mark && status === null ? [mark] : []));
  const best = marks.toSorted(byMark)[0];
  return finishers.map((finisher) => {
    const { mark, status } = finisher;
    const known = best && mark && status === null && mark.measure === best.measure;
    return { ...finisher, behind: known ? Math.abs(mark.value - best.value) : null };
  });
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The largest gap that is drawn to scale. */
function furthest(runners: readonly Runner[]): number {
  const gaps = runners.flatMap(({ behind }) => (behind !== null && behind > 0 ? [behind] : []));
  return Math.min(Math.max(1, ...gaps), Math.max(1, FAR * median(gaps)));
}

function gapText({ mark, behind }: Runner): string {
  if (!mark || behind === null || behind === 0) return '';
  const gap = formatMark({ ...mark, value: behind }).replace(/ .*/, '');
  return `${mark.measure === 'time' ? '+' : '−'}${gap}`;
}

const resultText = ({ mark, status }: Finisher): string => {
  if (status !== null) return status;
  return mark ? formatMark(mark).replace(/ pts$/, '') : '–';
};

const laneY = (i: number): number => TOP + LANE / 2 + i * (LANE + GAP);

const chip = (nation: string, y: number, palette: Palette): Svg =>
  rect(MARGIN + 40, y - 13, 56, 26, palette.grid, 5) +
  text(MARGIN + 68, y + 6, nation, { size: 16, weight: 600, fill: palette.muted, anchor: 'middle' });

function dotOf(behind: number, x: Scale, y: number, limit: number, isWinner: boolean, palette: Palette): Svg {
  const at = x(Math.min(behind, limit));
  const colour = isWinner ? palette.best : palette.a;
  const gap = isWinner ? '' : line(at, y, TRACK_RIGHT, y, palette.axis, 2);
  if (behind <= limit) return gap + disc(at, y, 8.5, colour, palette.background);
  const corners = [[at - 12, y] as const, [at + 6, y - 10] as const, [at + 6, y + 10] as const];
  return gap + shape(corners, colour, palette.background);
}

function lane(runner: Runner, y: number, x: Scale, limit: number, palette: Palette): Svg {
  const { place, name, nation, behind, status } = runner;
  const isWinner = place === 1 || behind === 0;
  const usual = { size: NAME_SIZE, fill: isWinner ? palette.text : palette.muted } as const;
  const strong = { size: NAME_SIZE, fill: palette.text, weight: isWinner ? 600 : 400 } as const;
  const result = resultText(runner);
  const base = y + 7;
  return [
    text(MARGIN + 18, base, place === null ? '–' : String(place), { ...usual, weight: 600, anchor: 'middle' }),
    nation === null ? '' : chip(nation, y, palette),
    text(NAME_LEFT, base, fitName(name, TRACK_LEFT - NAME_LEFT - 16, NAME_SIZE, strong.weight), strong),
    behind === null ? '' : dotOf(behind, x, y, limit, isWinner, palette),
    status === null
      ? figures(MARK_RIGHT, base, result, strong)
      : text(MARK_RIGHT, base, result, { ...usual, anchor: 'end' }),
    figures(WIDTH - MARGIN - 12, base, gapText(runner), { size: 18, fill: palette.muted }),
  ].join('');
}

function describe({ title, subtitle, finishers }: Finish): string {
  const results = finishers.map((finisher) => {
    const place = finisher.place === null ? '' : `${ordinal(finisher.place)} `;
    const nation = finisher.nation === null ? '' : ` (${finisher.nation})`;
    return `${place}${finisher.name}${nation} ${resultText(finisher).replace('–', 'mark unknown')}.`;
  });
  return altText([`Finish of ${title}, ${subtitle}:`, ...results]);
}

/** A lane for each of the first twelve, and how far each was behind the best; left of the finish, to scale. @throws RangeError without anybody. */
export function finishPicture(data: Finish, theme: Theme): Picture {
  if (data.finishers.length === 0) throw new RangeError('a finish needs somebody');
  const palette = palettes[theme];
  const all = runnersOf(data.finishers);
  const runners = all.slice(0, MOST_LANES);
  const limit = furthest(runners);
  const x = scale(0, limit, TRACK_RIGHT, TRACK_LEFT + 14);
  const bottom = TOP + runners.length * (LANE + GAP);
  const more = all.length - runners.length;
  const content = [
    heading(data, palette),
    ...runners.map((_, i) => rect(MARGIN, laneY(i) - LANE / 2, WIDTH - 2 * MARGIN, LANE, palette.lane, 6)),
    line(TRACK_RIGHT, TOP, TRACK_RIGHT, bottom - GAP, palette.text, 2),
    ...runners.map((runner, i) => lane(runner, laneY(i), x, limit, palette)),
    more > 0 ? text(NAME_LEFT, bottom + 22, `and ${more} more`, { size: 18, fill: palette.muted }) : '',
  ].join('');
  return { svg: frame(bottom + (more > 0 ? 92 : 62), content, data.source, palette), alt: describe(data) };
}
