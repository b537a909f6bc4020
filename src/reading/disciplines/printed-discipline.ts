import { type DisciplineId, disciplines } from '../../athletics/discipline.ts';
import type { Span } from '../text/span.ts';

/** Words that name a discipline; null where they would, but the sport has none like it: "the 700m". */
export interface PrintedDiscipline extends Span {
  readonly discipline: DisciplineId | null;
}

/** What some words name. */
export const printed = ({ start, end }: Span, discipline: DisciplineId | null): PrintedDiscipline => ({
  start,
  end,
  discipline,
});

const ids = new Map<string, DisciplineId>(disciplines.map(({ id }) => [id, id]));

/** The discipline with an id put together from words: "800m", "pole-vault"; null where there is none. */
export const disciplineWithId = (id: string): DisciplineId | null => ids.get(id) ?? null;
