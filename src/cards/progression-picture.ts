import type { Athlete } from '../athletics/athlete.ts';
import type { Event } from '../athletics/discipline.ts';
import { isSparse } from '../lists/gaps.ts';
import type { PictureRequest } from '../pictures/picture-request.ts';
import type { SeasonBest } from '../results/event-career.ts';
import { plain } from '../wording/markdown.ts';
import { sourceLine } from './source-line.ts';

/** As few years are told better by the card alone. */
const LEAST = 3;

/** The best of each year over the years; null where there are too few, or the lists lack most of them. */
export function progressionOf({ name }: Athlete, event: Event, seasons: readonly SeasonBest[]): PictureRequest | null {
  const points = seasons.flatMap(({ year, best: { mark } }) => (mark ? [{ year, mark }] : []));
  if (points.length < LEAST || isSparse(event.discipline)) return null;
  const source = sourceLine(seasons.flatMap(({ best }) => best.sources));
  return { kind: 'progression', shown: { athlete: plain(name), event, seasons: points, worldRecord: null, source } };
}
