import { disciplinesIn } from '../disciplines/disciplines-in-text.ts';
import type { Person } from '../knowledge.ts';
import { isScene } from '../signs/is-scene.ts';
import { distributed, type Span } from '../text/span.ts';
import { agesIn, orAsCalled } from './ages.ts';
import { foreignersIn, ofItsTown } from './by-town.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { clubsIn } from './clubs.ts';
import { type Alone, WINNER } from './description.ts';
import { ofContrast, ofItsDeed, ofItsPronoun, ofItsRecord, ofItsSex, suited } from './fitting.ts';
import { inFocus, type Memory, nothingSaid, remembered, remembering, sinceOpened } from './memory.ts';
import type { Mention } from './mention.ts';
import {
  inApposition,
  lookedForwardTo,
  type MentionDraft,
  mentionDrafts,
  ofComplement,
  ofTwo,
} from './mention-drafts.ts';
import { mournedIn } from './mourned.ts';
import { withoutNamedBehind } from './named-behind.ts';
import type { Naming } from './naming.ts';
import { officialsIn } from './officials.ts';
import { withoutActing, withoutOthers } from './others-in-clause.ts';
import { withOvertaker } from './overtakers.ts';
import { withoutPutAside } from './put-aside.ts';
import { quartetsIn } from './quartets.ts';
import { isActedUpon, isOutdone } from './roles.ts';
import { isTeam, namesRelay, owningTeam, REMEMBERED, teamsIn } from './teams.ts';
import type { Telling } from './telling.ts';
import { isTelltale } from './telltales.ts';
import { titlesIn } from './titles.ts';
import { unnamed } from './unnamed.ts';

interface Sentence {
  readonly text: string;
  readonly sentence: Span;
  /** Those of them who hold an office and don’t compete. */
  readonly officials: ReadonlySet<Person>;
  /** Those from elsewhere than whom the report is written for. */
  readonly foreigners: ReadonlySet<Person>;
  readonly drafts: readonly MentionDraft[];
  readonly clauses: readonly Clause[];
  /** Everybody the article names. */
  readonly people: readonly Person[];
}

/** Those who act in a sentence, by their place among its drafts. */
const actingIn = ({ clauses }: Sentence): ReadonlySet<number> =>
  new Set(clauses.flatMap(({ own, opener, subjects }) => (own && opener !== '(' ? subjects : [])));

/** "caught the Kenyan, who clocked 2:00.10": acted upon, and acting in nothing but "who". */
const isTakenUp = ({ text, clauses, drafts }: Sentence, at: number): boolean => {
  const draft = drafts[at];
  const own = clauses.filter(({ own, subjects }) => own && subjects.includes(at));
  const here = draft && clauses.findLast(({ start }) => start <= draft.start);
  return (
    here !== undefined &&
    own.every(({ opener }) => opener === 'who') &&
    isActedUpon(text.slice(here.start, draft?.start))
  );
};

/** No words before a name are longer, in characters. */
const LONGEST_HEAD = 60;

/** Whoever is named next; who acts is nobody who is acted upon: "The 21-year-old defeated Example". */
function namedNext(sentence: Sentence, at: number): Person | undefined {
  const { text, drafts } = sentence;
  const acting = actingIn(sentence);
  return (
    drafts.find(
      ({ person, start, possessive }, i) =>
        i >= at &&
        person !== null &&
        (acting.has(i) || possessive || !acting.has(at)) &&
        !(possessive && isOutdone(text.slice(Math.max(0, start - LONGEST_HEAD), start))) &&
        !/\bwith $/.test(text.slice(start - 5, start)),
    )?.person ?? undefined
  );
}

/** "There was no stopping Sample in the 400m, as the 29-year-old led": whom alone a sentence names that opens a race. */
function aloneInRace({ text, sentence, drafts }: Sentence, at: number): Person | undefined {
  const draft = drafts[at];
  const named = new Set(drafts.slice(0, at).flatMap(({ person }) => person ?? []));
  const [only, another] = named;
  if (!draft || !only || another) return undefined;
  const opens = disciplinesIn(text, { ...sentence, end: draft.start }).some((one) => isScene(text, one, sentence));
  return opens ? only : undefined;
}

const aloneAt = (sentence: Sentence, at: number, { alone }: Memory): Alone => ({
  inRace: aloneInRace(sentence, at),
  before: at === 0 && alone ? alone : undefined,
});

/** Who is meant where no name says it: by where the words stand, by what was said before, else whoever is named next; else nobody with a name. */
function meant(
  sentence: Sentence,
  at: number,
  likeliest: readonly Person[],
  found: readonly Mention[],
  memory: Memory,
): Person {
  const { text, drafts, clauses, people, officials, foreigners } = sentence;
  const draft = drafts[at];
  const athletes = likeliest.filter((person) => !isTeam(person));
  const inFocus = withOvertaker(text, sentence.sentence, draft, athletes, memory.overtaker);
  const winner = memory.epithets.get(WINNER);
  // "Sample was second. The winning time was 13:12.40"
  if (winner && /^the winning$/i.test(draft?.words ?? '') && inFocus.slice(0, 2).includes(winner)) return winner;
  if (isTelltale(draft?.description ?? null)) return (memory.isOfSeveral ? undefined : inFocus[0]) ?? unnamed();
  const isDescribed = draft?.description?.form === 'description';
  const here = isDescribed ? withoutPutAside(text, sentence.sentence, drafts, at, inFocus) : inFocus;
  const fitting = isDescribed ? sinceOpened(ofItsSex(text, sentence.sentence, here, draft), memory) : here;
  const own = isDescribed
    ? withoutNamedBehind(sentence, at, ofItsDeed(text, sentence.sentence, draft, fitting, winner))
    : fitting;
  const others = isDescribed
    ? ofItsRecord(text, sentence.sentence, draft, ofItsPronoun(drafts, at, withoutOthers(sentence, at, found, own)))
    : withoutActing(sentence, at, found, own);
  const focus = ofContrast(
    text,
    sentence.sentence,
    draft,
    ofItsTown(text, draft, suited(draft, others, officials), foreigners),
  );
  return (
    lookedForwardTo(text, drafts, clauses, at) ??
    inApposition(text, drafts, at) ??
    ofComplement(text, drafts, at, found) ??
    ofTwo(drafts, at, memory.named) ??
    (draft && remembered(draft, focus, memory)) ??
    draft?.description?.meaning(focus, people, isDescribed ? aloneAt(sentence, at, memory) : {}) ??
    namedNext(sentence, at) ??
    unnamed()
  );
}

function mentionsOf(sentence: Sentence, memory: Memory): Mention[] {
  const acting = actingIn(sentence);
  const found: Mention[] = [];
  for (const [at, draft] of sentence.drafts.entries()) {
    const { start, end, possessive, description } = draft;
    const role = acting.has(at) ? 'subject' : 'object';
    const grammar = role === 'subject' && isTakenUp(sentence, at) ? 'object' : role;
    const person =
      draft.person ?? meant(sentence, at, inFocus(draft, grammar, found, sentence.clauses, memory), found, memory);
    found.push({ start, end, person, form: description?.form ?? 'name', possessive, role });
  }
  return found;
}

const teamsOf = (story: readonly Telling[]): Person[] =>
  story.flatMap(({ mentions }) => mentions.flatMap(({ person }) => (isTeam(person) ? [person] : [])));

/** The people whom sentences speak of. Pronouns and descriptions mean whoever was spoken of last; `day` is for their ages. */
export function tellings(
  text: string,
  sentences: readonly Span[],
  namings: readonly Naming[],
  day: string | null,
): Telling[] {
  const people = namings.map(({ person }) => person);
  const officials = officialsIn(text, namings);
  const foreigners = foreignersIn(namings);
  const ageOf = agesIn(text, namings, day);
  const found: Telling[] = [];
  let memory = nothingSaid(mournedIn(text, sentences, namings), titlesIn(text, namings));
  const clubs = new Map<string, Person>();
  const named = distributed(namings, sentences);
  for (const [i, sentence] of sentences.entries()) {
    const isRelay =
      namesRelay(text, sentence) ||
      (memory.isRelay && !disciplinesIn(text, sentence).some((one) => isScene(text, one, sentence)));
    const own = named[i] ?? [];
    const teams = [
      ...teamsIn(text, sentence, isRelay, memory.team),
      ...(namesRelay(text, sentence) ? clubsIn(text, sentence, clubs) : []),
    ];
    const told = isRelay ? teamsOf(found.slice(-REMEMBERED)) : [];
    // Of several, the team that the last relay was of last needn’t be the one that a new relay begins with.
    const isOpen = memory.team !== null && namesRelay(text, sentence) && new Set(told).size > 1;
    const quartets = isRelay
      ? quartetsIn(text, own, teams, told, isOpen ? unnamed() : (owningTeam(text, sentence) ?? memory.team))
      : [];
    const known = orAsCalled(ageOf, memory.epithets);
    const drafts = mentionDrafts(text, sentence, own, [...teams, ...quartets], known);
    const clauses = clausesOf(text, sentence, drafts);
    const telling = {
      sentence,
      clauses,
      mentions: mentionsOf({ text, sentence, drafts, clauses, people, officials, foreigners }, memory),
    };
    found.push(telling);
    memory = remembering(text, telling, drafts, memory, isRelay);
  }
  return found;
}
