import { gapText, type Runner, resultText } from './finish-runners.ts';
import { fitName } from './fit-text.ts';
import { MARGIN, WIDTH } from './frame.ts';
import type { Palette } from './palette.ts';
import type { Scale } from './scale.ts';
import { disc, figures, line, rect, type Svg, shape, text } from './svg.ts';

/** Where the track of a lane begins and where the finish is. */
export const [TRACK_LEFT, TRACK_RIGHT] = [396, 540];
export const [LANE, NAME_LEFT] = [40, 152];
const MARK_RIGHT = 654;
const NAME_SIZE = 21;

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

/** What stands in a lane: place, nation, name, the way to the finish that was left, mark and gap. */
export function finishLane(runner: Runner, y: number, x: Scale, limit: number, palette: Palette): Svg {
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
