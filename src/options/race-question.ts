import type { Edition } from '../athletics/edition.ts';
import { fold } from '../athletics/name.ts';
import { eventTitle, meetName } from '../cards/event-words.ts';
import { literal } from '../cards/markdown.ts';
import type { Invocation } from '../invocation.ts';
import { Refusal } from '../refusal.ts';
import { findMeets } from '../results/find-meet.ts';
import type { RaceQuery } from '../results/race-query.ts';
import type { Results } from '../results/results.ts';
import { athleteOrRefuse } from './athlete-or-refuse.ts';
import { eventOrRefuse } from './event-or-refuse.ts';
import { typedText } from './found-or-refuse.ts';

/** Which races somebody asked for, as typed. */
export interface TypedQuestion {
  readonly athlete?: string | undefined;
  readonly event?: string | undefined;
  readonly meet?: string | undefined;
  readonly year?: number | undefined;
}

/** The same, understood. */
export interface RaceQuestion {
  readonly query: RaceQuery;
  /** "Josh Kerr · 1500 m · 2024", safe in a title; empty when nothing was asked. */
  readonly title: string;
  /** An invocation that asks the same, short enough for a button. */
  readonly asked: Invocation;
}

/** As much of a meet's typed name as a button has room for beside everything else. */
const MEET_KEPT = 20;

function meetsOrRefuse(results: Results, text: string): readonly Edition[] {
  const meets = findMeets(results, text);
  if (meets.length === 0)
    throw new Refusal(`No race is on record at a meet called ${typedText(text)}. Try its name, its city or its year.`);
  return meets;
}

const meetKey = (meets: readonly Edition[], text: string): string =>
  (meets.length === 1 ? meets[0]?.id : undefined) ?? fold(text).slice(0, MEET_KEPT);

const meetTitle = (meets: readonly Edition[], text: string): string =>
  literal(meets.length === 1 && meets[0] ? meetName(meets[0]) : text);

/** Understands what was typed. @throws Refusal that says which part it doesn't know. */
export function readRaceQuestion(results: Results, typed: TypedQuestion): RaceQuestion {
  const event = typed.event === undefined ? undefined : eventOrRefuse(typed.event);
  const meets = typed.meet === undefined ? undefined : meetsOrRefuse(results, typed.meet);
  const rest = {
    // Ids first: they have short forms.
    ...(meets && { meet: meetKey(meets, typed.meet ?? '') }),
    ...(event && { event: event.key }),
    ...(typed.year !== undefined && { year: String(typed.year) }),
  };
  const asked = (athlete?: string): Invocation => ({
    command: 'result',
    options: { ...(athlete !== undefined && { athlete }), ...rest },
  });
  const athlete = typed.athlete === undefined ? undefined : athleteOrRefuse(results, typed.athlete, asked);
  const title = [
    ...(athlete ? [literal(athlete.name)] : []),
    ...(event ? [eventTitle(event)] : []),
    ...(meets ? [meetTitle(meets, typed.meet ?? '')] : []),
    ...(typed.year === undefined ? [] : [String(typed.year)]),
  ].join(' · ');
  return { query: { athlete, event, meets, year: typed.year }, title, asked: asked(athlete?.id) };
}
