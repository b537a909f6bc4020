import { notBefore } from '../../articles/record.ts';
import type { Athlete } from '../../athletics/athlete.ts';
import type { DisciplineId } from '../../athletics/discipline.ts';
import { kindOf } from '../../athletics/discipline-kind.ts';
import type { Sex } from '../../athletics/sex.ts';
import type { IndexedQuote } from '../../quotes/quote-index.ts';
import type { Scope } from './scope.ts';
import { seasonLeaders } from './season-leaders.ts';

/** The very best alone are thought of with those whom articles name. */
const LEADERS = 8;

/** Of so many whom articles tell of there are enough without others. */
const ENOUGH = 6;

/** Nobody is thought of who competed so many years before or after the words were said. */
const YEARS = 4;

const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)));

const distinct = (athletes: readonly Athlete[]): Athlete[] => [
  ...new Map(athletes.map((athlete) => [athlete.id, athlete])).values(),
];

/** Those whom articles tell of in an event, and the best of that season: who may have said such words, or been meant by them. */
export function peopleAround(
  { world: { results } }: Scope,
  { about, article }: IndexedQuote,
  sex: Sex | null,
): readonly Athlete[] {
  const { discipline } = about;
  const said = about.meet?.year ?? yearOf(article.published ?? notBefore(article));
  const told = results.told.filter(
    ({ event, date }) =>
      (discipline === null || kindOf(event.discipline) === kindOf(discipline)) &&
      (said === null || Math.abs((yearOf(date) ?? said) - said) <= YEARS),
  );
  const racing = told.flatMap(({ performances }) => performances.map(({ athlete }) => athlete));
  const likely = distinct(racing).filter((athlete) => !athlete.team && (sex === null || athlete.sex === sex));
  if (likely.length >= ENOUGH) return likely;
  const year = said ?? Number.MAX_SAFE_INTEGER;
  const leaders = leadersOf(results.listed, discipline ?? usual(told), sex ?? 'men', year);
  return distinct([...racing, ...leaders]).filter((athlete) => !athlete.team && (sex === null || athlete.sex === sex));
}

const usual = (told: readonly { readonly event: { readonly discipline: DisciplineId } }[]): DisciplineId =>
  told[0]?.event.discipline ?? '1500m';

const leadersOf = (
  listed: Parameters<typeof seasonLeaders>[0],
  discipline: DisciplineId,
  sex: Sex,
  year: number,
): readonly Athlete[] => seasonLeaders(listed, { discipline, sex, indoor: false }, year).slice(0, LEADERS);
