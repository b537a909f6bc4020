import type { NamedDiscipline } from '../disciplines/disciplines-in-text.ts';
import type { Telling } from '../people/telling.ts';
import type { Span } from '../text/span.ts';
import type { PlacedMeet } from './placed-meet.ts';
import type { Stage } from './setting.ts';

/** A heading of a round-up; without a meet it is of one that nobody knows. */
export interface HeadedBy extends Span {
  readonly meet: PlacedMeet | null;
}

/** A sentence of the writer’s, with whom and what it names. */
export interface Scene extends Stage, Telling {
  /** Sentences of one paragraph share it. */
  readonly paragraph: number;
  /** The discipline that stands as a heading above its paragraph, and nothing else: "Women’s 60m hurdles". */
  readonly section: NamedDiscipline | null;
  /** The heading above its paragraph that is nothing but a meet ("Sample Hill Invitational, Boston"), or a name that may be one’s. */
  readonly under: HeadedBy | null;
  /** Disciplines that only describe somebody: "the 400m hurdles champion". */
  readonly titles: readonly NamedDiscipline[];
}
