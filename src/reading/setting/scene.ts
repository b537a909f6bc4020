import type { Telling } from '../people/telling.ts';
import type { NamedDiscipline } from '../signs/disciplines-in-text.ts';
import type { Stage } from './setting.ts';

/** A sentence of the writer’s, with whom and what it names. */
export interface Scene extends Stage, Telling {
  /** Sentences of one paragraph share it. */
  readonly paragraph: number;
  /** The discipline that stands as a heading above its paragraph, and nothing else: "Women’s 60m hurdles". */
  readonly section: NamedDiscipline | null;
  /** Disciplines that only describe somebody: "the 400m hurdles champion". */
  readonly titles: readonly NamedDiscipline[];
}
