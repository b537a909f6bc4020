import type { Invocation, Lead } from '../invocation.ts';
import { findRaces, findRacesByMeet } from '../results/find-race.ts';
import type { RaceQuery } from '../results/race-query.ts';
import type { Results } from '../results/results.ts';
import type { RaceQuestion } from './race-question.ts';

/** The races that a question means. */
export interface RacesAsked {
  readonly races: ReturnType<typeof findRaces>;
  /** Whether they are finals alone, though there are other rounds. */
  readonly finals: boolean;
  /** An invocation that asks for them. */
  readonly asked: Invocation;
  /** To every round, or to finals alone. */
  readonly leads: readonly Lead[];
}

/** Whoever asks for a meet, an event or a year, and for nobody, asks who won there. */
const asksForWinners = ({ athlete, meets, event, year }: RaceQuery): boolean =>
  !athlete && (meets !== undefined || event !== undefined || year !== undefined);

/** The races that a question means: of one that asks for winners the finals, where there are any, with a way to every round and back. */
export function racesAsked(results: Results, { query, turns, asked }: RaceQuestion, everyRound: boolean): RacesAsked {
  const find = (one: RaceQuery) => (turns.length > 1 ? findRacesByMeet(results, one, turns) : findRaces(results, one));
  const all = find(query);
  const finals = asksForWinners(query) ? find({ ...query, finals: true }) : all;
  if (finals.length === 0 || finals.length === all.length) return { races: all, finals: false, asked, leads: [] };
  const every: Invocation = { ...asked, options: { ...asked.options, rounds: 'every' } };
  const turn = (label: string, invocation: Invocation): Lead => ({ label, invocation, inPlace: true });
  return everyRound
    ? { races: all, finals: false, asked: every, leads: [turn('Finals alone', asked)] }
    : { races: finals, finals: true, asked, leads: [turn('Every round', every)] };
}
