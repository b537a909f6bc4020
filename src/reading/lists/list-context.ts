import { type DisciplineId, disciplineOf } from '../../athletics/discipline.ts';
import type { Round } from '../../athletics/round.ts';
import type { Sex } from '../../athletics/sex.ts';
import { disciplinesIn } from '../disciplines/disciplines-in-text.ts';
import type { ListHeading } from './list-headings.ts';

/** What the words above a list say of all its entries. */
export interface ListContext {
  readonly discipline: DisciplineId | null;
  readonly sex: Sex | null;
  readonly indoor: boolean;
  readonly round: Round | null;
  readonly silences: boolean;
  /** "Roll of honour" over "Men" and "Women", "World leading times" over several events: it silences all of them. */
  readonly silencesAll: boolean;
  /** An event was named that isn’t ours; what the article is about doesn’t stand in for it. */
  readonly isUnknownEvent: boolean;
  /** The event is named by how far it is. */
  readonly isLength: boolean;
  readonly announced: boolean;
}

/** Before the first heading nothing is known. */
export const noContext: ListContext = {
  discipline: null,
  sex: null,
  indoor: false,
  round: null,
  silences: false,
  silencesAll: false,
  isUnknownEvent: false,
  isLength: false,
  announced: false,
};

/** Whether a heading says nothing of the lists below it, not even that there are any. */
export const isUnrelated = ({ discipline, sex, round, silences, isUnknownEvent }: ListHeading): boolean =>
  discipline === null && sex === null && round === null && !silences && !isUnknownEvent;

/** Whether a heading says no more than how far an event is: over grass, or walking. */
const isHowFar = (event: DisciplineId | null, { isLength, discipline }: ListHeading): boolean =>
  isLength &&
  (event === 'cross-country' ||
    (event?.endsWith('w') === true &&
      discipline !== null &&
      disciplineOf(event).metres === disciplineOf(discipline).metres));

/** What holds below one more heading; `section` is the sex that an earlier one gave to all that follows. */
export function contextBelow(above: ListContext, heading: ListHeading, section: Sex | null): ListContext {
  const { indoor, round, isLength } = heading;
  const announced = above.announced || heading.announces;
  const sex = heading.sex ?? section;
  const silencesAll = heading.silences ? heading.sex === null && heading.isTitle : above.silencesAll;
  const silences = heading.silences || silencesAll;
  const discipline = isHowFar(above.discipline, heading) ? above.discipline : heading.discipline;
  if (discipline !== null)
    return { ...noContext, discipline, sex, indoor, round, silences, silencesAll, isLength, announced };
  if (heading.silences) return { ...above, silences, silencesAll, announced };
  if (heading.isUnknownEvent)
    return { ...noContext, sex, round, silences, silencesAll, isUnknownEvent: true, isLength, announced };
  const held = { ...above, round: round ?? above.round, announced };
  return heading.sex === null ? held : { ...held, sex: heading.sex, silences };
}

/** Below "Results" there are some, whatever stood above; "Medallists" doesn’t say of what. */
export const announcedBy = (context: ListContext, words: string): ListContext => {
  const silencesAll = context.silencesAll && !/\bresults\b/i.test(words);
  return { ...context, silences: silencesAll, silencesAll, announced: true };
};

/** The one discipline that some words name; null when they name none or several. */
function onlyDiscipline(words: string): Pick<ListContext, 'discipline' | 'sex' | 'indoor'> | null {
  const named = disciplinesIn(words, { start: 0, end: words.length });
  const [first] = named;
  return first && named.every(({ discipline }) => discipline === first.discipline) ? first : null;
}

/** "Sample wins world cross title". */
const CROSS = /\bcross[- ]country\b|\b(?:world|european|national|county|counties|schools?) cross\b/i;

/** A list under no heading that names its event is of the one that the first of these texts names alone. */
export function contextFrom(context: ListContext, texts: readonly string[]): ListContext {
  if (context.isLength && context.discipline?.endsWith('km') !== false && texts.some((words) => CROSS.test(words)))
    return { ...context, discipline: 'cross-country', isUnknownEvent: false };
  if (context.discipline !== null || context.isUnknownEvent) return context;
  for (const words of texts) {
    const only = onlyDiscipline(words);
    if (only) return { ...context, discipline: only.discipline, indoor: only.indoor, sex: context.sex ?? only.sex };
  }
  return context;
}

/** What reports are of that tell of one race alone. */
const ALONE: readonly (DisciplineId | null)[] = ['marathon', 'half-marathon', 'cross-country'];

/** A list without an event is of the one that a report begins with, where it is run on the road or over country. */
export function contextFromOpening(context: ListContext, opening: string): ListContext {
  const found = contextFrom(context, [opening]);
  return ALONE.includes(found.discipline) ? found : context;
}
