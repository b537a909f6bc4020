import type { Event } from '../athletics/discipline.ts';
import { isSparse } from '../lists/gaps.ts';
import type { PictureRequest } from '../pictures/picture-request.ts';
import type { Outing } from '../results/outing.ts';
import { yearIn } from '../results/outings.ts';
import { tableName } from '../wording/short-name.ts';
import { sourceLine } from './source-line.ts';

/** As few marks are told better by the card alone. */
const LEAST = 10;

/** The best of a list. */
export interface ListBest {
  readonly event: Event;
  readonly outings: readonly Outing[];
}

const marksOf = ({ event, outings }: ListBest) => ({
  event,
  marks: outings.flatMap(({ athlete, date, mark }) =>
    mark ? [{ athlete: tableName(athlete), year: yearIn(date), mark }] : [],
  ),
});

/** When the marks of lists were set, of each that has enough of them and lacks none of the best; null where none has. */
export function listYearsOf(bests: readonly ListBest[]): PictureRequest | null {
  const lists = bests
    .filter(({ event }) => !isSparse(event.discipline))
    .map(marksOf)
    .filter(({ marks }) => marks.length >= LEAST);
  const source = sourceLine(bests.flatMap(({ outings }) => outings.flatMap(({ sources }) => sources)));
  return lists.length === 0 ? null : { kind: 'years', shown: { lists, source } };
}
