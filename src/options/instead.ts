import { meetId } from '../athletics/meet-id.ts';
import type { Lead } from '../invocation.ts';
import { findRaces } from '../results/find-race.ts';
import { meetsOf } from '../results/meet-index.ts';
import { nearestYears } from '../results/nearest-years.ts';
import type { RaceQuery } from '../results/race-query.ts';
import type { Results } from '../results/results.ts';
import { shortId } from '../short-id.ts';
import { meetName } from '../wording/event-words.ts';
import type { RaceQuestion } from './race-question.ts';

const isOnRecord = (results: Results, query: RaceQuery): boolean => findRaces(results, query).length > 0;

type Names = RaceQuestion['names'];

/** "5000 m · Bislett Games 2023". */
const labelOf = (names: Names): string => Object.values(names).join(' · ');

/** To the same of a meet in the nearest years in which it is on record. */
function inOtherYears(results: Results, { query, asked, names }: RaceQuestion): Lead[] {
  const [meet, ...others] = query.meets ?? [];
  const year = query.year ?? (others.length === 0 ? meet?.year : undefined);
  if (!meet || year === undefined || others.some(({ id }) => meetId(id) !== meetId(meet.id))) return [];
  const held = meetsOf(results).things.filter(
    (edition) =>
      meetId(edition.id) === meetId(meet.id) && isOnRecord(results, { ...query, year: undefined, meets: [edition] }),
  );
  const { year: _, ...options } = asked.options;
  const { year: __, ...rest } = names;
  return nearestYears(held, year).map((edition) => ({
    label: labelOf({ ...rest, meet: meetName(edition) }),
    invocation: { ...asked, options: { ...options, meet: shortId(edition.id) } },
  }));
}

/** Which parts of a question are left out, the likeliest slip first, and what has to be left of it then: more than an athlete, whose races are offered anyway. */
const WITHOUT = [
  ['event', ['meet']],
  ['meet', ['athlete', 'event']],
  ['meet', ['athlete', 'year']],
  ['year', ['athlete', 'event']],
  ['year', ['meet']],
  ['athlete', ['meet']],
] as const;

/** To the same without a part of it. */
function withLess(results: Results, { query, asked, names }: RaceQuestion): Lead[] {
  const leads = WITHOUT.flatMap(([left, kept]): Lead[] => {
    if (names[left] === undefined || kept.some((part) => names[part] === undefined)) return [];
    const less = { ...query, [left === 'meet' ? 'meets' : left]: undefined };
    if (!isOnRecord(results, less)) return [];
    const options = Object.entries(asked.options).filter(([option]) => option !== left);
    const label = Object.entries(names)
      .flatMap(([part, name]) => (part === left ? [] : name))
      .join(' · ');
    return [{ label, invocation: { ...asked, options: Object.fromEntries(options) } }];
  });
  return [...new Map(leads.map((lead) => [lead.label, lead])).values()];
}

/** As many as fit beside a way to somebody’s races. */
const OFFERED = 4;

/** To what is on record where a question has no answer: the same of other years, or without one of its parts. */
export const instead = (results: Results, question: RaceQuestion): Lead[] =>
  [...inOtherYears(results, question), ...withLess(results, question)].slice(0, OFFERED);
