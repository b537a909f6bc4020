import type { Sex } from '../../athletics/sex.ts';
import { isRelay } from '../disciplines/is-relay.ts';
import type { Person } from '../knowledge.ts';
import type { Naming } from '../people/naming.ts';
import { type Acquaintances, acquaintances } from '../people/short-names.ts';
import {
  announcedBy,
  contextBelow,
  contextFrom,
  contextFromOpening,
  isUnrelated,
  type ListContext,
  noContext,
} from './list-context.ts';
import { type ListEntry, listEntries, withoutPlace } from './list-entries.ts';
import { listHeading } from './list-headings.ts';
import type { Piece } from './list-piece.ts';
import { listedSurnames } from './listed-surnames.ts';

/** Entries of one list, in order, and what stands above them. */
export interface PrintedList extends ListContext {
  readonly entries: readonly ListEntry[];
}

/** How far the lists of an article are read; the lists themselves grow in place, so that long ones stay linear. */
interface Progress {
  readonly lists: (ListContext & { readonly entries: ListEntry[] })[];
  readonly context: ListContext;
  readonly section: Sex | null;
  /** The first paragraph, and the last. */
  readonly opening: string;
  readonly prose: string;
  /** Whether the last list can go on, and whether something stands between that says nothing of it. */
  readonly open: boolean;
  readonly interrupted: boolean;
  /** Whether the last heading tells of no results and stands over no list yet; below another heading it silences several. */
  readonly isFresh: boolean;
  /** Everybody whom the article, or a list so far, names in full. */
  readonly people: Acquaintances;
}

/** The longest paragraph that can announce a list, in characters. */
const LONGEST_ANNOUNCEMENT = 160;

/** Only the announcement of results outlasts an interruption. */
const interruptedContext = ({ context }: Progress): ListContext => ({ ...noContext, announced: context.announced });

/** Whether an entry is the next of the list; past an interruption only the place behind the last one is. */
function goesOn({ lists, open, interrupted }: Progress, { place }: ListEntry): boolean {
  const entries = lists.at(-1)?.entries ?? [];
  const last = entries.at(-1);
  if (!open || !last || place < last.place) return false;
  const ties = entries.length - entries.findLastIndex((entry) => entry.place !== last.place) - 1;
  return !interrupted || (place > 1 && place <= last.place + ties);
}

/** Of whoever runs in a mixed race, nobody knows the sex. */
const strangerOf = ({ name }: ListEntry, { sex }: ListContext): Person => ({
  name,
  nation: null,
  sex: sex === 'mixed' ? null : sex,
  born: null,
});

function withEntry(before: Progress, entry: ListEntry, title: string): Progress {
  if (!entry.isTeam) before.people.meet(strangerOf(entry, before.context), entry.name);
  if (goesOn(before, entry)) {
    before.lists.at(-1)?.entries.push(entry);
    return { ...before, interrupted: false };
  }
  const context = before.open && before.interrupted ? interruptedContext(before) : before.context;
  const told = contextFrom(context, [before.prose, title]);
  before.lists.push({ ...contextFromOpening(told, before.opening), entries: [entry] });
  return { ...before, context, open: true, interrupted: false };
}

function withHeading(before: Progress, words: string, inRow: boolean): Progress {
  const heading = listHeading(words);
  if (isUnrelated(heading)) {
    const context = heading.announces ? announcedBy(before.context, words) : before.context;
    return { ...before, context, interrupted: before.interrupted || before.open };
  }
  const above = before.interrupted && !inRow ? interruptedContext(before) : before.context;
  const section = heading.opensSection ? heading.sex : before.section;
  const context = contextBelow(above, heading, section);
  return { ...before, context, section, open: false, interrupted: false, isFresh: heading.silences };
}

/** What silences the list right below it silences no other. */
const atRow = (before: Progress): Progress =>
  before.isFresh ? { ...before, isFresh: false, context: { ...before.context, silencesAll: false } } : before;

function after(all: Progress, text: string, piece: Piece, title: string): Progress {
  const before = piece.place === null ? all : atRow(all);
  const isTeams = isRelay(before.context.discipline);
  const entries = listEntries(text, piece, isTeams, listedSurnames(before.people, before.context.sex));
  if (entries.length > 0) return entries.reduce((now, entry) => withEntry(now, entry, title), before);
  if (piece.place !== null && (piece.kind === 'row' || piece.kind === 'heading') && before.open) return before; // "2 Sample 50.12": no whole name, but a row all the same
  const words = text.slice(piece.start, piece.end).trim();
  if (piece.kind === 'junk' || !/\p{L}{2}|\d{2}\p{L}?(?:\b|_)/u.test(words) || /^\W*wind\b/i.test(words)) return before;
  const list = before.open && !before.interrupted ? before.lists.at(-1) : undefined;
  const last = list?.entries.at(-1);
  const fallen = last ? withoutPlace(words, piece, last) : [];
  if (fallen.length > 0) {
    list?.entries.push(...fallen);
    return before;
  }
  const isProse = piece.kind === 'prose' && (words.length > LONGEST_ANNOUNCEMENT || !words.endsWith(':'));
  return isProse ? { ...before, prose: words, interrupted: true } : withHeading(before, words, piece.kind === 'row');
}

/** The lists of an article. A heading holds until the next one; a list that something interrupts goes on with its next place. */
export function printedLists(
  text: string,
  pieces: readonly Piece[],
  title: string | null,
  namings: readonly Naming[],
): PrintedList[] {
  const people = acquaintances();
  for (const { person } of namings) people.meet(person, person.name);
  const first = pieces.find(({ kind }) => kind === 'prose');
  const start: Progress = {
    lists: [],
    opening: first ? text.slice(first.start, first.end) : '',
    context: noContext,
    section: null,
    prose: '',
    open: false,
    interrupted: false,
    isFresh: false,
    people,
  };
  return pieces.reduce((before, piece) => after(before, text, piece, title ?? ''), start).lists;
}
