import type { Round } from '../../athletics/round.ts';
import type { NamedDiscipline } from '../disciplines/disciplines-in-text.ts';
import type { Telling } from '../people/telling.ts';
import type { Span } from '../text/span.ts';
import type { PlacedMeet } from './placed-meet.ts';
import type { Stage } from './setting.ts';

/** A heading of a round-up; without a meet it is of one that nobody knows. */
export interface HeadedBy extends Span {
  readonly meet: PlacedMeet | null;
}

/** A heading of nothing but an event: "Women’s 1500m heats". */
export interface Section extends NamedDiscipline {
  readonly round: Round | null;
}

/** A sentence of the writer’s, with whom and what it names. */
export interface Scene extends Stage, Telling {
  /** Sentences of one paragraph share it. */
  readonly paragraph: number;
  /** The discipline that stands as a heading above its paragraph, and nothing else: "Women’s 60m hurdles". */
  readonly section: Section | null;
  /** The heading above its paragraph that is nothing but a meet ("Sample Hill Invitational, Boston"), or a name that may be one’s. */
  readonly under: HeadedBy | null;
  /** The round that it opens with, "In the semi-finals", or one before it in its paragraph. */
  readonly opened: Round | null;
  /** Disciplines that only describe somebody: "the 400m hurdles champion". */
  readonly titles: readonly NamedDiscipline[];
}
