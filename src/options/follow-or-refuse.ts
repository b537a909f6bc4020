import type { Follow } from '../announcements/subscription.ts';
import type { Edition } from '../athletics/edition.ts';
import { meetId } from '../athletics/meet-id.ts';
import type { Complete } from '../command.ts';
import type { Invocation } from '../invocation.ts';
import { Refusal } from '../refusal.ts';
import { findMeets, suggestMeets } from '../results/find-meet.ts';
import type { Results } from '../results/results.ts';
import { either } from '../wording/either.ts';
import { eventTitle, meetName } from '../wording/event-words.ts';
import { literal } from '../wording/markdown.ts';
import { athleteOrRefuse } from './athlete-or-refuse.ts';
import { choiceOf } from './choices.ts';
import { eventOrRefuse } from './event-or-refuse.ts';
import { typedText } from './found-or-refuse.ts';

/** What somebody typed to follow it. */
export interface TypedFollow {
  readonly athlete?: string | undefined;
  readonly discipline?: string | undefined;
  readonly meet?: string | undefined;
}

/** One edition of each meet, in their order. */
const eachMeet = (editions: readonly Edition[]): Edition[] =>
  [...new Map(editions.toReversed().map((edition) => [meetId(edition.id), edition])).values()].reverse();

const CANDIDATES = 3;

/** A meet is followed year after year, whichever edition was named. @throws Refusal when a text means none, or several */
function meetOrRefuse(results: Results, text: string, again: (meet: string) => Invocation): Follow {
  const meets = eachMeet(findMeets(results, text));
  const [found, another] = meets;
  if (!found) throw new Refusal(`No meet called ${typedText(text)}. Try its name or its city, and pick from the list.`);
  if (!another) return { kind: 'meet', id: meetId(found.id), name: found.name };
  const offered = meets.slice(0, CANDIDATES);
  const names = either(offered.map((edition) => literal(meetName(edition))));
  throw new Refusal(
    `${typedText(text)} could be ${names}. Pick one from the list.`,
    offered.map((edition) => ({ label: meetName(edition), invocation: again(edition.id) })),
  );
}

/** Everything that was named. `again` asks the same of a candidate in place of what was typed. @throws Refusal that says which is unknown */
export function followsOrRefuse(
  results: Results,
  { athlete: who, discipline, meet }: TypedFollow,
  again: (typed: TypedFollow) => Invocation,
): readonly Follow[] {
  const athlete = who === undefined ? undefined : athleteOrRefuse(results, who, (id) => again({ athlete: id }));
  const query = discipline === undefined ? undefined : eventOrRefuse(discipline);
  const held = meet === undefined ? undefined : meetOrRefuse(results, meet, (id) => again({ meet: id }));
  return [
    ...(athlete ? [{ kind: 'athlete', id: athlete.id, name: athlete.name } as const] : []),
    ...(query ? [{ kind: 'event', id: query.key, name: eventTitle(query) } as const] : []),
    ...(held ? [held] : []),
  ];
}

/** Meets by name, city or year, each once. */
export const completeFollowedMeet: Complete = ({ results }, typed) =>
  eachMeet(suggestMeets(results, typed)).map(({ id, name }) => choiceOf(name, id));
