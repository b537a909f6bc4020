import type { DisciplineId } from '../athletics/discipline.ts';
import type { Round } from '../athletics/round.ts';
import type { Sex } from '../athletics/sex.ts';
import { disciplinesIn } from './disciplines-in-text.ts';
import { type ListEntry, listEntry } from './list-entries.ts';
import { type ListHeading, listHeading } from './list-headings.ts';
import type { Piece } from './list-pieces.ts';

/** What the words above a list say of all its entries. */
export interface ListContext {
  readonly discipline: DisciplineId | null;
  readonly sex: Sex | null;
  readonly indoor: boolean;
  readonly round: Round | null;
  readonly silences: boolean;
  /** An event was named that isn’t ours; what the article is about doesn’t stand in for it. */
  readonly isUnknownEvent: boolean;
  readonly announced: boolean;
}

/** Entries of one list, and what stands above them. */
export interface PrintedList extends ListContext {
  readonly entries: readonly ListEntry[];
}

const NOTHING: ListContext = {
  discipline: null,
  sex: null,
  indoor: false,
  round: null,
  silences: false,
  isUnknownEvent: false,
  announced: false,
};

/** The longest paragraph that can announce a list, in characters. */
const LONGEST_ANNOUNCEMENT = 160;

/** What holds below one more heading. */
function below(above: ListContext, heading: ListHeading, section: Sex | null): ListContext {
  const announced = above.announced || heading.announces;
  if (heading.discipline !== null)
    return { ...NOTHING, ...heading, sex: heading.sex ?? section, isUnknownEvent: false, announced };
  if (heading.silences) return { ...above, silences: true, announced };
  const { sex, round } = heading;
  if (heading.isUnknownEvent) return { ...NOTHING, sex: sex ?? section, round, isUnknownEvent: true, announced };
  if (sex !== null) return { ...above, sex, round: round ?? above.round, silences: false, announced };
  return { ...above, round: round ?? above.round, announced };
}

const isUnrelated = ({ discipline, sex, round, silences, isUnknownEvent }: ListHeading): boolean =>
  discipline === null && sex === null && round === null && !silences && !isUnknownEvent;

/** The one discipline that some words name. */
function only(words: string): Pick<ListContext, 'discipline' | 'sex' | 'indoor'> | null {
  const named = disciplinesIn(words, { start: 0, end: words.length });
  const [first] = named;
  return first && named.every(({ discipline }) => discipline === first.discipline) ? first : null;
}

/** The lists of an article. A heading holds until the next one; a list that something interrupts goes on with its next place. */
export function printedLists(text: string, pieces: readonly Piece[], title: string | null): PrintedList[] {
  const lists: PrintedList[] = [];
  let context = NOTHING;
  let section: Sex | null = null;
  let prose = title ?? '';
  let open = false;
  let interrupted = false;
  for (const piece of pieces) {
    const words = text.slice(piece.start, piece.end).trim();
    const entry = listEntry(text, piece);
    if (entry) {
      const list = lists.at(-1);
      const last = list?.entries.at(-1);
      const tied = list?.entries.filter(({ place }) => place === last?.place).length ?? 0;
      const goesOn = last && entry.place >= last.place && (!interrupted || entry.place <= last.place + Math.max(tied, 1));
      if (list && open && goesOn) lists.splice(-1, 1, { ...list, entries: [...list.entries, entry] });
      else {
        if (interrupted && lists.length > 0 && context.discipline !== null) context = { ...NOTHING, announced: context.announced };
        const fallback = context.discipline === null && !context.isUnknownEvent ? (only(prose) ?? only(title ?? '')) : null;
        lists.push({ ...context, ...(fallback && { ...fallback, sex: context.sex ?? fallback.sex }), entries: [entry] });
      }
      [open, interrupted] = [true, false];
      continue;
    }
    if (piece.kind === 'junk' || !/\p{L}{2}|\d{2}\p{L}?\b/u.test(words) || /^\W*wind\b/i.test(words)) continue;
    if (piece.kind === 'prose' && (words.length > LONGEST_ANNOUNCEMENT || !/:$/.test(words))) {
      prose = words;
      interrupted = true;
      continue;
    }
    const heading = listHeading(words);
    if (isUnrelated(heading)) {
      if (open) interrupted = true;
      if (heading.announces) context = { ...context, silences: false, announced: true };
      continue;
    }
    if (interrupted && heading.discipline === null && piece.kind !== 'row') context = { ...NOTHING, announced: context.announced };
    if (heading.opensSection) section = heading.sex;
    context = below(context, heading, section);
    [open, interrupted] = [false, false];
  }
  return lists;
}
