import type { Invocation, Lead } from '../invocation.ts';
import { findRaces } from '../results/find-race.ts';
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

/** Who asks for a meet asks who won there: its finals, where it has any, with a way to every round and back. */
export function racesAsked(results: Results, { query, asked }: RaceQuestion, everyRound: boolean): RacesAsked {
  const all = findRaces(results, query);
  const finals = query.meets && !query.athlete ? findRaces(results, { ...query, finals: true }) : all;
  if (finals.length === 0 || finals.length === all.length) return { races: all, finals: false, asked, leads: [] };
  const every: Invocation = { ...asked, options: { ...asked.options, rounds: 'every' } };
  const turn = (label: string, invocation: Invocation): Lead => ({ label, invocation, inPlace: true });
  return everyRound
    ? { races: all, finals: false, asked: every, leads: [turn('Finals alone', asked)] }
    : { races: finals, finals: true, asked, leads: [turn('Every round', every)] };
}
