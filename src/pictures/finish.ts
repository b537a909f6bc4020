import { ordinal } from '../athletics/ordinal.ts';
import { altText } from './alt-text.ts';
import { finishLane, LANE, NAME_LEFT, TRACK_LEFT, TRACK_RIGHT } from './finish-lane.ts';
import { type Finisher, furthest, resultText, runnersOf } from './finish-runners.ts';
import { frame, heading, MARGIN, WIDTH } from './frame.ts';
import { palettes, type Theme } from './palette.ts';
import type { Picture } from './picture.ts';
import { scale } from './scale.ts';
import { line, rect, text } from './svg.ts';

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
const [TOP, GAP] = [128, 6];

const laneY = (i: number): number => TOP + LANE / 2 + i * (LANE + GAP);

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
    ...runners.map((runner, i) => finishLane(runner, laneY(i), x, limit, palette)),
    more > 0 ? text(NAME_LEFT, bottom + 22, `and ${more} more`, { size: 18, fill: palette.muted }) : '',
  ].join('');
  return { svg: frame(bottom + (more > 0 ? 92 : 62), content, data.source, palette), alt: describe(data) };
}
