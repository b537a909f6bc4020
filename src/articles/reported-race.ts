import { eventName } from '../athletics/discipline.ts';
import type { ArticleRecord, Claim } from './record.ts';

/** What most of a list is, with how much of it; null when nothing is told. */
function mostOf(told: readonly string[]): { readonly name: string; readonly share: number } | null {
  const [most] = [...Map.groupBy(told, (name) => name)].toSorted(([, a], [, b]) => b.length - a.length);
  return most ? { name: most[0], share: most[1].length / told.length } : null;
}

const meetOf = ({ meet }: Claim): string =>
  meet === null ? '' : [meet.name, meet.year].filter((part) => part !== null).join(' ');

/** "the men’s 1500 m" */
function eventOf({ discipline, sex, indoor }: Claim): string[] {
  if (discipline === null) return [];
  const name = eventName({ discipline, sex, indoor });
  return [`the ${name.charAt(0).toLowerCase()}${name.slice(1)}`];
}

/**
 * What an article tells most of: "the men’s 1500 m, Olympic Games 2024", or the meet alone when no event makes up more than half
 * of what is told of it; null when it tells of no meet.
 */
export function reportedRace({ claims }: Pick<ArticleRecord, 'claims'>): string | null {
  const told = claims.filter(({ meet, background }) => meet !== null && !background);
  const meet = mostOf(told.map(meetOf));
  if (meet === null) return null;
  const event = mostOf(told.filter((claim) => meetOf(claim) === meet.name).flatMap(eventOf));
  return event !== null && event.share > 1 / 2 ? `${event.name}, ${meet.name}` : meet.name;
}
