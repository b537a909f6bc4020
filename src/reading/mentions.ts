import type { Naming } from './cast.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Description, descriptionsIn } from './descriptions.ts';
import { refocused } from './focus.ts';
import type { Person } from './knowledge.ts';
import { contains, overlaps, type Span } from './span.ts';
import { teamIn, unnamed } from './unnamed.ts';

/** A place where somebody is spoken of, by name, description ("the Norwegian") or pronoun. */
export interface Mention extends Span {
  readonly person: Person;
  readonly form: 'name' | 'description' | 'pronoun';
  /** "Kerr’s win", "his win". */
  readonly possessive: boolean;
  /** Whether they act in the sentence, or have something done to them. */
  readonly role: 'subject' | 'object';
}

/** A sentence of the writer’s: whom it speaks of, and who acts in each of its clauses. */
export interface Telling {
  readonly sentence: Span;
  readonly mentions: readonly Mention[];
  readonly clauses: readonly Clause[];
}

/** A mention whose person is still to be found out; of a name, that is known. */
interface Draft extends Span {
  readonly words: string;
  readonly person: Person | null;
  readonly description: Description | null;
}

/** What an article has said so far: who is in focus, and whom an epithet means. */
interface Memory {
  readonly focus: readonly Person[];
  readonly epithets: ReadonlyMap<string, Person>;
}

/** How far back an epithet’s owner can be, in people spoken of since, for it to mean the same person. */
const EPITHET_REACH = 3;

const isPossessive = (text: string, { words, end }: Draft): boolean =>
  /^(?:his|her)$/i.test(words) || /^[’'](?:s\b|(?=\s))/.test(text.slice(end, end + 2));

function draftsIn(text: string, sentence: Span, namings: readonly Naming[], day: string | null): Draft[] {
  const named = namings
    .filter((naming) => contains(sentence, naming))
    .map(({ start, end, printed, person }): Draft => ({ start, end, words: printed, person, description: null }));
  const team = teamIn(text, sentence);
  const described = descriptionsIn(text, sentence, day).map(
    (d): Draft => ({ start: d.start, end: d.end, words: d.words, person: null, description: d }),
  );
  const teams = team ? [{ ...team, words: 'team', person: unnamed(), description: null }] : [];
  const order = [...named, ...teams, ...described].sort((a, b) => a.start - b.start || b.end - a.end);
  return order.filter((draft, i) => !order.slice(0, i).some((other) => overlaps(other, draft)));
}

/** The name that a possessive before any subject looks forward to: "After her win in Paris, Muir …". */
function lookedForwardTo(drafts: readonly Draft[], clauses: readonly Clause[], at: number): Person | null {
  const draft = drafts[at];
  const first = clauses.find(({ own, subjects }) => own && subjects.length > 0);
  const subject = drafts[first?.subjects[0] ?? -1];
  if (!draft || !first || !subject || !/^(?:his|her)$/i.test(draft.words)) return null;
  return draft.start < first.start ? subject.person : null;
}

/** "Josh Kerr, the world champion": a description right behind a name is that person. */
function inApposition(text: string, drafts: readonly Draft[], at: number): Person | null {
  const [before, draft] = [drafts[at - 1], drafts[at]];
  const follows = before?.person && draft?.description && text.slice(before.end, draft.start) === ', ';
  return follows &&
    /^(?:[,.]|$| (?:and|in|at|from)\b)/.test(text.slice(draft.end)) &&
    draft.description?.form === 'description'
    ? before.person
    : null;
}

function told(
  text: string,
  { sentence, drafts, clauses }: { sentence: Span; drafts: readonly Draft[]; clauses: readonly Clause[] },
  people: readonly Person[],
  memory: Memory,
): { telling: Telling; memory: Memory } {
  const acting = new Set(clauses.flatMap(({ own, subjects }) => (own ? subjects : [])));
  const epithets = new Map(memory.epithets);
  const mentions: Mention[] = [];
  for (const [at, draft] of drafts.entries()) {
    const role = acting.has(at) ? 'subject' : 'object';
    const actors = mentions.filter((m) => m.role === 'subject').map(({ person }) => person);
    const others = [...actors.toReversed(), ...memory.focus];
    const free =
      role === 'object' && draft.description?.form === 'description'
        ? others.filter((p) => !actors.includes(p))
        : others;
    const remembered = epithets.get(draft.description?.epithet ?? '');
    const person =
      draft.person ??
      lookedForwardTo(drafts, clauses, at) ??
      inApposition(text, drafts, at) ??
      (remembered && [...new Set(free)].slice(0, EPITHET_REACH).includes(remembered) ? remembered : null) ??
      draft.description?.meaning(free, people) ??
      drafts.slice(at).find(({ person }) => person !== null)?.person ??
      unnamed();
    if (draft.description?.epithet) epithets.set(draft.description.epithet, person);
    mentions.push({
      start: draft.start,
      end: draft.end,
      person,
      form: draft.description?.form ?? 'name',
      possessive: isPossessive(text, draft),
      role,
    });
  }
  const focus = refocused(text, sentence, memory.focus, mentions);
  return { telling: { sentence, mentions, clauses }, memory: { focus, epithets } };
}

/** The people whom sentences speak of. Pronouns and descriptions mean whoever was spoken of last; `day` is for their ages. */
export function tellings(
  text: string,
  sentences: readonly Span[],
  namings: readonly Naming[],
  day: string | null,
): Telling[] {
  const people = namings.map(({ person }) => person);
  const found: Telling[] = [];
  let memory: Memory = { focus: [], epithets: new Map() };
  for (const sentence of sentences) {
    const drafts = draftsIn(text, sentence, namings, day);
    const spoken = drafts.map((draft) => ({
      start: draft.start,
      end: draft.end,
      possessive: isPossessive(text, draft),
      objective: /^him$/i.test(draft.words),
    }));
    const next = told(text, { sentence, drafts, clauses: clausesOf(text, sentence, spoken) }, people, memory);
    found.push(next.telling);
    memory = next.memory;
  }
  return found;
}
