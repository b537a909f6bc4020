import type { PictureRequest } from '../pictures/picture-request.ts';
import type { Rivalry } from '../results/rivalry.ts';
import { plain } from '../wording/markdown.ts';
import { sourceLine } from './source-line.ts';

/** As few encounters are told better by the card alone. */
const LEAST = 3;

/** The margins of a rivalry over time; null where there is too little to see. `event` is empty for all. */
export function encountersOf({ a, b, encounters }: Rivalry, event: string): PictureRequest | null {
  const drawn = encounters.filter(({ margin, winner }) => margin !== null || winner !== null);
  if (drawn.length < LEAST) return null;
  return {
    kind: 'encounters',
    shown: {
      a: plain(a.name),
      b: plain(b.name),
      event: event || 'every event',
      encounters: drawn.toReversed().map(({ race: { edition, date }, winner, margin }) => ({
        label: plain(edition.city ?? edition.name),
        year: date === null ? edition.year : Number(date.slice(0, 4)),
        winner,
        margin,
      })),
      source: sourceLine(drawn.flatMap((encounter) => [...encounter.a.sources, ...encounter.b.sources])),
    },
  };
}
