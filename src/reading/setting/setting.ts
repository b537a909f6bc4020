import type { DisciplineId } from '../../athletics/discipline.ts';
import type { Sex } from '../../athletics/sex.ts';
import type { NamedDiscipline } from '../disciplines/disciplines-in-text.ts';
import type { Span } from '../text/span.ts';
import type { NamedDay } from './days.ts';
import type { PlacedMeet } from './placed-meet.ts';

/** Which race a sentence, or a part of it, speaks of. */
export interface Setting {
  readonly discipline: DisciplineId | null;
  readonly sex: Sex | null;
  readonly indoor: boolean;
  readonly meet: PlacedMeet | null;
  readonly day: string | null;
  /** How much of it the sentence itself says: 0 to 2. */
  readonly stated: number;
}

/** What a sentence names that a setting is made of. */
export interface Stage {
  readonly sentence: Span;
  readonly disciplines: readonly NamedDiscipline[];
  readonly meets: readonly PlacedMeet[];
  readonly days: readonly NamedDay[];
  /** Clauses with "who": what they name is of themselves alone. */
  readonly asides: readonly Span[];
}

/** Before anything was said of a race. */
export const nowhere: Setting = { discipline: null, sex: null, indoor: false, meet: null, day: null, stated: 0 };
