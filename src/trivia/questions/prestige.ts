import type { Edition } from '../../athletics/edition.ts';
import { greatestMeets } from '../../athletics/medal-meets.ts';
import { meetId } from '../../athletics/meet-id.ts';
import type { Meet } from '../../athletics/meets-file.ts';
import { oncePer } from '../../once-per.ts';

const GREATEST: ReadonlySet<string> = new Set(greatestMeets);
const CONTINENTAL: ReadonlySet<string> = new Set(['european-championships', 'commonwealth-games']);
const GREAT: ReadonlySet<string> = new Set([...CONTINENTAL, 'world-athletics-final', 'us-olympic-trials']);
/** Relays have many races of one event, which one word doesn't tell apart. */
const MANY_RACES = /-relays$/;

/** How well known a meet is: 3 for the Olympics and world championships, 0 for one that nobody can ask for. */
export type Prestige = 0 | 1 | 2 | 3;

function prestigeOfMeet({ id, series }: Meet): Prestige {
  if (GREATEST.has(id)) return 3;
  if (MANY_RACES.test(id)) return 0;
  return GREAT.has(id) || series !== null ? 2 : 1;
}

const byMeet = oncePer((meets: readonly Meet[]) => new Map(meets.map((meet) => [meet.id, prestigeOfMeet(meet)])));

/** The id of the meet that an edition is one of. */
export const meetOf = ({ id }: Pick<Edition, 'id'>): string => meetId(id);

/** Whether a meet is the Olympic Games or world championships. */
export const isGreatest = (edition: Pick<Edition, 'id'>): boolean => GREATEST.has(meetOf(edition));

/** Whether the best are gathered at the meet of an edition for one final, whatever its mark. */
export const isChampionship = (edition: Pick<Edition, 'id'>): boolean =>
  GREATEST.has(meetOf(edition)) || GREAT.has(meetOf(edition));

/** Whether medals are won there. */
export const hasTitles = (edition: Pick<Edition, 'id'>): boolean =>
  GREATEST.has(meetOf(edition)) || CONTINENTAL.has(meetOf(edition));

/** How well known the meet of an edition is. */
export const prestigeOf = (meets: readonly Meet[], edition: Pick<Edition, 'id'>): Prestige =>
  byMeet(meets).get(meetOf(edition)) ?? 0;
