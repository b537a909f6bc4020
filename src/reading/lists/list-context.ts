import type { DisciplineId } from '../../athletics/discipline.ts';
import type { Round } from '../../athletics/round.ts';
import type { Sex } from '../../athletics/sex.ts';
import { disciplinesIn } from '../signs/disciplines-in-text.ts';
import type { ListHeading } from './list-headings.ts';

/** What the words above a list say of all its entries. */
export interface ListContext {
  readonly discipline: DisciplineId | null;
  readonly sex: Sex | null;
  readonly indoor: boolean;
  readonly round: Round | null;
  readonly silences: boolean;
  /** "Roll of honour" over "Men" and "Women": it silences both. */
  readonly silencesBoth: boolean;
  /** An event was named that isn’t ours; what the article is about doesn’t stand in for it. */
  readonly isUnknownEvent: boolean;
  readonly announced: boolean;
}

/** Before the first heading nothing is known. */
export const noContext: ListContext = {
  discipline: null,
  sex: null,
  indoor: false,
  round: null,
  silences: false,
  silencesBoth: false,
  isUnknownEvent: false,
  announced: false,
};

/** Whether a heading says nothing of the lists below it, not even that there are any. */
export const isUnrelated = ({ discipline, sex, round, silences, isUnknownEvent }: ListHeading): boolean =>
  discipline === null && sex === null && round === null && !silences && !isUnknownEvent;

/** What holds below one more heading; `section` is the sex that an earlier one gave to all that follows. */
export function contextBelow(above: ListContext, heading: ListHeading, section: Sex | null): ListContext {
  const { discipline, indoor, round, silences } = heading;
  const announced = above.announced || heading.announces;
  const sex = heading.sex ?? section;
  const silencesBoth = silences && heading.sex === null;
  if (discipline !== null) return { ...noContext, discipline, sex, indoor, round, silences, silencesBoth, announced };
  if (silences) return { ...above, silences, silencesBoth, announced };
  if (heading.isUnknownEvent) return { ...noContext, sex, round, isUnknownEvent: true, announced };
  const held = { ...above, round: round ?? above.round, announced };
  return heading.sex === null ? held : { ...held, sex: heading.sex, silences: above.silencesBoth };
}

/** The one discipline that some words name; null when they name none or several. */
function onlyDiscipline(words: string): Pick<ListContext, 'discipline' | 'sex' | 'indoor'> | null {
  const named = disciplinesIn(words, { start: 0, end: words.length });
  const [first] = named;
  return first && named.every(({ discipline }) => discipline === first.discipline) ? first : null;
}

/** A list under no heading that names its event is of the one that the first of these texts names alone. */
export function contextFrom(context: ListContext, texts: readonly string[]): ListContext {
  if (context.discipline !== null || context.isUnknownEvent) return context;
  for (const words of texts) {
    const only = onlyDiscipline(words);
    if (only) return { ...context, discipline: only.discipline, indoor: only.indoor, sex: context.sex ?? only.sex };
  }
  return context;
}
