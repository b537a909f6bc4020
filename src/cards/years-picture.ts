import type { Event } from '../athletics/discipline.ts';
import type { PictureRequest } from '../pictures/picture-request.ts';
import type { Outing } from '../results/outing.ts';
import { yearIn } from '../results/outings.ts';
import { plain } from './markdown.ts';
import { sourceLine } from './source-line.ts';

/** As few marks are told better by the card alone. */
const LEAST = 10;

/** When the marks of a list were set; null where there are too few. */
export function listYearsOf(event: Event, outings: readonly Outing[]): PictureRequest | null {
  const marks = outings.flatMap(({ athlete, date, mark }) =>
    mark ? [{ athlete: plain(athlete.name), year: yearIn(date), mark }] : [],
  );
  if (marks.length < LEAST) return null;
  return { kind: 'years', shown: { event, marks, source: sourceLine(outings.flatMap(({ sources }) => sources)) } };
}
