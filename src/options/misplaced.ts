import { words } from '../athletics/name.ts';
import { parseEvent } from '../athletics/parse-event.ts';
import { findAthlete } from '../results/find-athlete.ts';
import { isYear } from '../results/meet-words.ts';
import type { Results } from '../results/results.ts';
import { isKnown, meetAsked } from './meet-asked.ts';
import { withoutEvent } from './meet-readings.ts';
import type { TypedQuestion } from './typed-question.ts';

const isAthlete = (results: Results, text: string): boolean => findAthlete(results, text).kind === 'exact';
const isMeet = (results: Results, text: string): boolean => isKnown(meetAsked(results, text));

/** An athlete’s name with an event or a year behind or before it: "Jakob Ingebrigtsen 1500", "Kerr 2023". */
function athleteWithMore(results: Results, text: string): Partial<TypedQuestion> | undefined {
  const typed = words(text);
  const year = typed.find(isYear);
  const name = typed.filter((word) => word !== year);
  const ways = [{ text: name.join(' '), event: null }, ...withoutEvent(name)];
  const way = ways.find((one) => one.text !== words(text).join(' ') && isAthlete(results, one.text));
  return (
    way && {
      athlete: way.text,
      ...(way.event && { event: way.event.key }),
      ...(year !== undefined && { year: Number(year) }),
    }
  );
}

/** As many words as the name of an athlete that stands beside a meet’s has. */
const LONGEST_NAME = 3;

/** A meet’s name with an athlete’s before or behind it: "Berlin Marathon 2018 Kipchoge". */
function meetWithAthlete(results: Results, text: string): Partial<TypedQuestion> | undefined {
  const typed = text.trim().split(/\s+/);
  const lengths = Array.from({ length: Math.min(LONGEST_NAME, typed.length - 1) }, (_, i) => i + 1).toReversed();
  const ways = lengths.flatMap((length) => [
    { athlete: typed.slice(0, length).join(' '), meet: typed.slice(length).join(' ') },
    { athlete: typed.slice(-length).join(' '), meet: typed.slice(0, -length).join(' ') },
  ]);
  return ways.find(({ athlete, meet }) => isAthlete(results, athlete) && isMeet(results, meet));
}

/** What was typed for an event that is none: a meet or somebody. */
function insteadOfEvent(results: Results, { event, meet, athlete }: TypedQuestion): Partial<TypedQuestion> | undefined {
  if (event === undefined || parseEvent(event)) return undefined;
  if (athlete === undefined && isAthlete(results, event)) return { event: undefined, athlete: event };
  return meet === undefined && isMeet(results, event) ? { event: undefined, meet: event } : undefined;
}

/** What was typed for an athlete who is nobody: an event, somebody and more, or a meet in a year. */
function insteadOfAthlete(
  results: Results,
  { athlete, event, meet }: TypedQuestion,
): Partial<TypedQuestion> | undefined {
  if (athlete === undefined || findAthlete(results, athlete).kind !== 'near') return undefined;
  if (event === undefined && parseEvent(athlete)) return { athlete: undefined, event: athlete };
  const more = athleteWithMore(results, athlete);
  if (more) return more;
  const isHeld = meet === undefined && words(athlete).some(isYear) && isMeet(results, athlete);
  return isHeld ? { athlete: undefined, meet: athlete } : undefined;
}

function insteadOfMeet(results: Results, { meet, athlete }: TypedQuestion): Partial<TypedQuestion> | undefined {
  if (meet === undefined || athlete !== undefined || isMeet(results, meet)) return undefined;
  return isAthlete(results, meet) ? { meet: undefined, athlete: meet } : meetWithAthlete(results, meet);
}

/** A question with what was typed into the wrong option in the right one; undefined when nothing is known to be. */
export function inPlace(results: Results, typed: TypedQuestion): TypedQuestion | undefined {
  for (const way of [insteadOfEvent, insteadOfAthlete, insteadOfMeet]) {
    const other = way(results, typed);
    if (other) return { ...typed, ...other };
  }
  return undefined;
}
