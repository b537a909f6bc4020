import type { Person } from '../knowledge.ts';
import type { Span } from '../text/span.ts';

/** A place where an article names somebody. */
export interface Naming extends Span {
  readonly person: Person;
  /** The name as printed, without a possessive ending; empty where the name got lost. */
  readonly printed: string;
}

/** Full names as the article prints them, by the name the reader knows, where the two differ. */
export const misprints = (namings: readonly Naming[]): ReadonlyMap<string, string> =>
  new Map(
    namings
      .filter(({ printed, person }) => printed.includes(' ') && printed !== person.name)
      .map(({ person, printed }) => [person.name, printed]),
  );
