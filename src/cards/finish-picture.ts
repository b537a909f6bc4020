import type { PictureRequest } from '../pictures/picture-request.ts';
import type { Race } from '../results/race.ts';
import { dayOf, meetName, raceTitle } from '../wording/event-words.ts';
import { plain } from '../wording/markdown.ts';
import { sourceLine } from './source-line.ts';

/** As few marks are told better by the card alone. */
const LEAST = 3;

/** The gaps of a race; null where too few marks are known to see any. */
export function finishOf(race: Race): PictureRequest | null {
  const { performances, edition, date } = race;
  if (performances.filter(({ mark }) => mark !== null).length < LEAST) return null;
  return {
    kind: 'finish',
    shown: {
      title: meetName(edition),
      subtitle: `${raceTitle(race)} · ${dayOf(date)}`,
      finishers: performances.map(({ athlete, place, mark, status }) => ({
        place,
        name: plain(athlete.name),
        nation: athlete.nation,
        mark,
        status,
      })),
      source: sourceLine(performances.flatMap(({ sources }) => sources)),
    },
  };
}
