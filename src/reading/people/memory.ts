import type { Person } from '../knowledge.ts';
import { unrealIn } from '../signs/unreal.ts';
import { winsIn } from '../signs/wins.ts';
import { lean } from '../text/lean.ts';
import type { Clause } from './clauses.ts';
import { RUNNER_UP, THIRD, WINNER } from './description.ts';
import { isOfSeveral, refocused } from './focus.ts';
import { isOfSex } from './meanings.ts';
import type { Mention } from './mention.ts';
import type { MentionDraft } from './mention-drafts.ts';
import type { Mourned } from './mourned.ts';
import { overtakerIn } from './overtakers.ts';
import { runnerUpIn, toldOfPlace } from './runners-up.ts';
import { learnSpecialists, type Specialists, specialistAmong } from './specialists.ts';
import { isTeam, owningTeam } from './teams.ts';
import type { Telling } from './telling.ts';
import { entitled, type Titles } from './titles.ts';
import { isNamed } from './unnamed.ts';

/** What an article has said so far: who is in focus, whom an epithet means, and who does what. */
export interface Memory {
  /** Whom an obituary is of: its pronouns mean them before anybody else. */
  readonly mourned: Mourned | null;
  readonly focus: readonly Person[];
  /** Whom the sentence before named, in order. */
  readonly named: readonly Person[];
  /** Whether several did there together whatever was done. */
  readonly isOfSeveral: boolean;
  /** Whom alone it told of. */
  readonly alone: Person | null;
  /** Whom it named where it began another race, "In the women’s race Example won": a description behind it means one of them. */
  readonly opened: readonly Person[];
  /** Grows in place, as `specialists` does: copied for each sentence, it would take the square of a text’s length. */
  readonly epithets: Map<string, Person>;
  readonly specialists: Specialists;
  /** What the article prints beside names. */
  readonly titles: Titles;
  /** Who came past whoever the sentence before told of. */
  readonly overtaker: Person | null;
  /** The team that the story of a relay is of. */
  readonly team: Person | null;
  /** Whether the event named last is a relay. */
  readonly isRelay: boolean;
}

/** At the beginning nothing was said. */
export const nothingSaid = (mourned: Mourned | null, titles: Titles): Memory => ({
  mourned,
  focus: [],
  named: [],
  isOfSeveral: false,
  alone: null,
  opened: [],
  epithets: new Map(),
  specialists: new Map(),
  titles,
  overtaker: null,
  team: null,
  isRelay: false,
});

/** How far back an epithet’s owner can be, in people spoken of since, for it to mean the same person. */
const EPITHET_REACH = 3;
const SPECIALIST_REACH = 6;

/** "He", in an obituary. */
const mournedFor = ({ description }: MentionDraft, { mourned }: Memory): readonly Person[] =>
  mourned && description?.form === 'pronoun' && isOfSex(mourned.sex, description.words) ? [mourned.person] : [];

/** Who can be meant, likeliest first: who acted last in the sentence (or, while nobody acts, was named last), then who was in focus before. "… the Kenyan" is nobody who acts in the same clause. */
export function inFocus(
  draft: MentionDraft,
  role: Mention['role'],
  found: readonly Mention[],
  clauses: readonly Clause[],
  memory: Memory,
): Person[] {
  const inPassing = ({ start }: Mention) =>
    clauses.some((c) => c.absolute && c.start <= start && start < c.end && c.end <= draft.start);
  const acting = found.filter((m) => m.role === 'subject');
  const actors = acting.filter((m) => !inPassing(m)).map(({ person }) => person);
  const isDescribed = draft.description?.form === 'description';
  const named = acting.length > 0 && !isDescribed ? [] : found.map(({ person }) => person);
  const passing = acting.filter(inPassing).map(({ person }) => person);
  const said = [...mournedFor(draft, memory), ...memory.focus];
  const [before, rest] = [said.slice(0, 1), said.slice(1)];
  const focus = [...new Set([...actors.toReversed(), ...named.toReversed(), ...before, ...passing, ...rest])];
  if (role !== 'object' || !isDescribed) return focus;
  const here = clauses.findLast(({ start }) => start <= draft.start)?.subjects.flatMap((at) => found[at]?.person ?? []);
  const others = here && here.length > 0 ? here : actors;
  return focus.filter((person) => !others.includes(person));
}

/** Who a sentence says has won, when it is one person. */
function winnerIn(text: string, { sentence, clauses, mentions }: Telling): Person | undefined {
  const [win] = mentions.length > 0 ? winsIn(text, sentence) : [];
  const [at, ...others] = (win && clauses.findLast(({ start }) => start <= win.start)?.subjects) ?? [];
  const person = others.length === 0 ? mentions[at ?? -1]?.person : undefined;
  if (!win || !person || !isNamed(person) || isTeam(person)) return undefined;
  if (LONG_AGO.test(text.slice(win.end, sentence.end))) return undefined;
  const isUnreal = unrealIn(text, sentence, false).some(({ start, end }) => start < win.start && win.start < end);
  return isUnreal ? undefined : person;
}

/** "Her mother won here in 1996": no winner of the day. */
const LONG_AGO = /^[^,;]{0,40}\b(?:in (?:19|20)\d\d|last year|years ago)\b/;

/** They mean whoever came in there last, however many were named since. */
const BY_PLACE = new Set([WINNER, RUNNER_UP, THIRD]);

/** Whom an epithet meant before, if they were spoken of since; or who does what it says: "the long jumper". */
export function remembered(
  { description }: MentionDraft,
  focus: readonly Person[],
  { alone, epithets, named, specialists, titles }: Memory,
): Person | undefined {
  const person = epithets.get(description?.epithet ?? '');
  if (person && BY_PLACE.has(description?.epithet ?? '')) return person;
  if (person && focus.slice(0, EPITHET_REACH).includes(person)) return person;
  if (description?.form !== 'description') return undefined;
  const { words } = description;
  return (
    entitled(
      focus.slice(0, EPITHET_REACH).filter((one) => named.includes(one)),
      words,
      titles,
    ) ?? specialistAmong(focus.slice(0, SPECIALIST_REACH), words, specialists, alone)
  );
}

/** "In the women’s race", "The men’s 800m": where another race begins. */
const OPENS_RACE = lean(
  /^(?:(?:But|And|Earlier|Later),? )?(?:[Ii]n |[Oo]ver )?[Tt]he (?:\p{Ll}+ )?(?:(?:wo)?men|girls|boys)[’']s? (?!(?:head |former )?(?:coach|captain|manager|selector|champion|record|title|team|squad|club)\b)\S/u,
);

/** Whom a description can mean: one of those with whom the sentence before began another race, where they can be meant at all. */
export function sinceOpened(people: readonly Person[], { opened }: Memory): readonly Person[] {
  const left = people.filter((person) => opened.includes(person));
  return left.length > 0 ? left : people;
}

/** What the next sentence starts from: its pronouns mean whom this one spoke of. */
export function remembering(
  text: string,
  telling: Telling,
  drafts: readonly MentionDraft[],
  memory: Memory,
  isRelay: boolean,
): Memory {
  const winner = winnerIn(text, telling);
  if (winner && winner !== memory.epithets.get(WINNER)) {
    memory.epithets.set(WINNER, winner);
    memory.epithets.delete(RUNNER_UP);
    memory.epithets.delete(THIRD);
  }
  const second = runnerUpIn(text, telling, winner);
  if (second) memory.epithets.set(RUNNER_UP, second);
  const third = toldOfPlace(text, telling, 3);
  if (third) memory.epithets.set(THIRD, third);
  // what somebody is called there goes before what they did
  for (const [at, { description }] of drafts.entries()) {
    const person = telling.mentions[at]?.person;
    if (description?.epithet && person) memory.epithets.set(description.epithet, person);
  }
  learnSpecialists(text, telling, memory.specialists);
  const named = drafts.flatMap(({ person }) => person ?? []);
  const [only, ...others] = new Set(telling.mentions.map(({ person }) => person));
  const team =
    telling.mentions.findLast(({ person, role }) => isTeam(person) && isNamed(person) && role === 'subject')?.person ??
    (isRelay ? owningTeam(text, telling.sentence) : undefined) ??
    memory.team;
  const { start, end } = telling.sentence;
  const opened = OPENS_RACE.test(text.slice(start, end)) ? named : [];
  return {
    ...memory,
    focus: refocused(text, telling, memory.focus),
    named,
    isOfSeveral: isOfSeveral(telling),
    alone: only && others.length === 0 ? only : null,
    opened,
    overtaker: overtakerIn(text, telling),
    team: isRelay ? team : null,
    isRelay,
  };
}
