import type { Edition } from '../athletics/edition.ts';
import { fold, words } from '../athletics/name.ts';
import type { Invocation } from '../invocation.ts';
import { Refusal } from '../refusal.ts';
import { nearestFirst } from '../results/find-meet.ts';
import { inShort, isYear, placeIn } from '../results/meet-words.ts';
import type { RaceQuery } from '../results/race-query.ts';
import type { Results } from '../results/results.ts';
import { eventTitle } from '../wording/event-words.ts';
import { literal } from '../wording/markdown.ts';
import { athleteOrRefuse } from './athlete-or-refuse.ts';
import { eventOrRefuse } from './event-or-refuse.ts';
import type { MeetAsked } from './meet-asked.ts';
import { meetsOrRefuse } from './meet-or-refuse.ts';
import { meetTitle } from './meet-title.ts';
import { inPlace } from './misplaced.ts';
import type { TypedQuestion } from './typed-question.ts';

/** Which races somebody asked for, understood. */
export interface RaceQuestion {
  readonly query: RaceQuery;
  /** The meets that a text alone means, in the order in which they are listed: those that it calls by name first. */
  readonly turns: readonly (readonly Edition[])[];
  /** What was asked for, as it is called. */
  readonly names: Readonly<Partial<Record<keyof TypedQuestion, string>>>;
  /** "Josh Kerr · 1500 m · 2024", safe in a title; empty when nothing was asked. */
  readonly title: string;
  /** An invocation that asks the same, short enough for a button. */
  readonly asked: Invocation;
}

/** As much of a typed name as a button has room for beside everything else. */
const KEPT = 20;
const shortened = (typed: string): string => fold(typed).slice(0, KEPT);

/** A meet’s typed name for a button: its years are kept whole. */
function shortMeet(typed: string): string {
  const years = words(typed).filter(isYear).slice(0, 1);
  const place = inShort(placeIn(typed)).slice(0, KEPT - years.join(' ').length - years.length);
  return [place, ...years].join(' ');
}

const meetKey = ({ meets, text }: MeetAsked): string =>
  (meets.length === 1 ? meets[0]?.id : undefined) ?? shortMeet(text);

function understood(results: Results, typed: TypedQuestion): RaceQuestion {
  const named = typed.event === undefined ? undefined : eventOrRefuse(typed.event);
  const year = typed.year !== undefined && { year: String(typed.year) };
  const atMeet = (name: string): Invocation => ({
    command: 'result',
    options: {
      meet: name.slice(0, KEPT),
      ...(named && { event: named.key }),
      ...year,
      ...(typed.athlete && { athlete: shortened(typed.athlete) }),
    },
  });
  const meet = typed.meet === undefined ? undefined : meetsOrRefuse(results, typed.meet, named, atMeet);
  const event = named ?? meet?.event ?? undefined;
  // Ids first: they have short forms.
  const rest = { ...(meet && { meet: meetKey(meet) }), ...(event && { event: event.key }), ...year };
  const asked = (athlete?: string): Invocation => ({
    command: 'result',
    options: { ...(athlete !== undefined && { athlete }), ...rest },
  });
  const athlete = typed.athlete === undefined ? undefined : athleteOrRefuse(results, typed.athlete, asked, event);
  const names = {
    ...(athlete && { athlete: athlete.name }),
    ...(event && { event: eventTitle(event) }),
    ...(meet && { meet: meetTitle(meet) }),
    ...year,
  };
  const title = Object.values(names).map(literal).join(' · ');
  const turns = meet && !athlete ? nearestFirst(meet.text, meet.meets) : [];
  return {
    query: { athlete, event, meets: meet?.meets, year: typed.year },
    turns,
    names,
    title,
    asked: asked(athlete?.id),
  };
}

/** Understands what was typed, also into the wrong option. @throws Refusal that says which part it doesn't know. */
export function readRaceQuestion(results: Results, typed: TypedQuestion): RaceQuestion {
  try {
    return understood(results, typed);
  } catch (refusal) {
    const other = refusal instanceof Refusal ? inPlace(results, typed) : undefined;
    if (!other) throw refusal;
    return understood(results, other);
  }
}
