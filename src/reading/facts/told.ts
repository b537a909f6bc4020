import type { Mark } from '../../athletics/mark.ts';
import type { Person } from '../knowledge.ts';
import type { Telling } from '../people/telling.ts';

/** What the sentence before told. */
export interface Told {
  readonly places: ReadonlyMap<Person, number>;
  readonly marks: ReadonlyMap<Person, Mark>;
  /** Whom "both" or "all three" can mean. */
  readonly several: readonly Person[];
  /** The sentence itself; null where the story begins anew. */
  readonly telling: Telling | null;
  /** Whether it stands in the same paragraph; else only what names whom it told of goes on with it. */
  readonly isNear: boolean;
}
