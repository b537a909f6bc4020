import { listsOfPeople } from './lists-of-people.ts';
import { LEADS_TO_NAME, PERSON_NOUN } from './noun-phrase.ts';
import { isActedUpon } from './roles.ts';
import { matches, type Span } from './span.ts';

/** A place in a sentence where somebody is spoken of. */
export interface Spoken extends Span {
  /** "Kerr’s win", "his win". */
  readonly possessive: boolean;
  /** "him": never acts. */
  readonly objective: boolean;
}

/** A part of a sentence with one group of people acting in it; `subjects` are indexes of the sentence's people. */
export interface Clause extends Span {
  readonly opener: Opener;
  readonly subjects: readonly number[];
  /** Whether the clause itself names who acts; else it goes on with somebody from before. */
  readonly own: boolean;
  /** Told in passing: a clause with "who" or "since", and what goes on in it. */
  readonly aside: boolean;
}

type Opener = 'start' | 'stop' | 'comma' | 'dash' | '(' | ')' | 'and' | 'who' | 'while' | 'as' | 'since' | 'with';

const OPENERS: Readonly<Record<string, Opener>> = {
  ',': 'comma', ';': 'stop', ':': 'stop', '(': '(', ')': ')', '-': 'dash', '–': 'dash', '—': 'dash', and: 'and', but: 'while',
  while: 'while', who: 'who', whose: 'who', as: 'as', with: 'with', before: 'as', after: 'as', when: 'as', where: 'as',
  because: 'as', although: 'as', though: 'as', since: 'since', until: 'as',
}; // biome-ignore format: a table reads better in rows

const BOUNDARY =
  /[,;:](?!\d)|(?<=\s)[-–—](?=\s)|[—()]|\b(?:who|whose|while|as|but|and|before|after|when|where|although|though|with|because|since|until)\b(?![-’'])/giu;

/** "with Lewis third in 10.10", "with Hunt clocking 22.31": what makes "with" a clause. */
const STATE =
  /^(?:,? (?:of|from) \p{Lu}\p{L}+)?(?: (?:also|only|just|back|\p{Ll}+ly|a \p{Ll}+))*(?: \p{Ll}+ing\b| \d| (?:in )?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))\b| \()/u;

/** "compatriot and Olympic champion Keely Hodgkinson": one person, by two titles. */
const TITLE = new RegExp(`(?:compatriot|rival|partner|team-?mate|${PERSON_NOUN}),? $`, 'iu');

/** A clause that goes on with a verb of its own takes the main clause up again: "Kerr, who had led, finished second". */
const FINITE = /^\s*(?!(?:\p{Ll}+ing|in|at|on|by|from|for|of|the|an?|his|her|second|third)\b)\p{Ll}/u;

interface Part extends Span {
  readonly opener: Opener;
  /** Where the words after the opener begin. */
  readonly from: number;
}

/** The groups of people that are named in a part of the sentence. */
interface Crowd {
  readonly text: string;
  readonly people: readonly Spoken[];
  readonly groups: readonly (readonly number[])[];
}

const extent = ({ people }: Crowd, group: readonly number[]): Span => ({
  start: people[group[0] ?? 0]?.start ?? 0,
  end: people[group.at(-1) ?? 0]?.end ?? 0,
});

/** Whether a word opens a clause here: "and" doesn't inside a list of names, "with" only before somebody's state. */
function opensClause(crowd: Crowd, word: Span, opener: Opener): boolean {
  const { text } = crowd;
  if (crowd.groups.some((group) => extent(crowd, group).start < word.end && word.start < extent(crowd, group).end))
    return false;
  if (!['with', 'as', 'and'].includes(opener)) return true;
  const next = crowd.groups
    .map((group) => ({ ...extent(crowd, group), possessive: crowd.people[group[0] ?? 0]?.possessive }))
    .find(({ start }) => start >= word.end);
  const led = next !== undefined && LEADS_TO_NAME.test(text.slice(word.end, next.start));
  if (opener === 'and') return !(led && TITLE.test(text.slice(0, word.start)));
  if (opener === 'with') return led && !next.possessive && STATE.test(text.slice(next.end, next.end + 60));
  return !/^as$/i.test(text.slice(word.start, word.end)) || led;
}

function parts(crowd: Crowd, sentence: Span): Part[] {
  const openings = [...matches(BOUNDARY, crowd.text, sentence)]
    .map((m) => ({ start: m.start, from: m.end, opener: OPENERS[m[0].toLowerCase()] ?? 'comma' }))
    .filter(({ start, from, opener }) => opensClause(crowd, { start, end: from }, opener));
  const all = [{ start: sentence.start, from: sentence.start, opener: 'start' as const }, ...openings];
  return all.map((opening, i) => ({ ...opening, end: all[i + 1]?.start ?? sentence.end }));
}

const OWNERS: readonly Opener[] = ['start', 'stop', 'while', 'and', 'as', 'since', 'with'];

/** Who acts in a part by its own words: the first named there, unless something is done to them. */
function ownSubjects(crowd: Crowd, part: Part): readonly number[] | null {
  const group = crowd.groups.find((g) => {
    const { start } = extent(crowd, g);
    return start >= part.from && start <= part.end && start < (part.from === part.end ? part.end + 1 : part.end);
  });
  const first = group && crowd.people[group[0] ?? 0];
  if (!group || !first || first.objective || (first.possessive && !OWNERS.includes(part.opener))) return null;
  return isActedUpon(crowd.text.slice(part.from, first.start)) ? null : group;
}

/** Whom "who" or a parenthesis speaks of: those named right before it. */
function antecedent(crowd: Crowd, part: Part): readonly number[] | null {
  const group = crowd.groups.findLast((g) => extent(crowd, g).end <= part.start);
  if (!group) return null;
  const between = crowd.text.slice(extent(crowd, group).end, part.start);
  const near = /^(?:[’']s?)?(?: (?:of|from) (?:the )?[\p{L}. ]{2,30})?[\s,–-]*$/u.test(between);
  if (!near) return null;
  return part.opener === '(' || !crowd.text.slice(part.start).includes('respectively') ? group.slice(-1) : group;
}

interface Standing {
  readonly main: readonly number[];
  readonly current: readonly number[];
  readonly clauses: readonly Clause[];
}

const SUBORDINATE: readonly Opener[] = ['as', 'since', 'with', 'who', 'dash'];

function withPart(crowd: Crowd, standing: Standing, part: Part): Standing {
  const { main, current, clauses } = standing;
  const { start, end, opener } = part;
  const goesOn = opener === 'and' && (clauses.at(-1)?.aside ?? false);
  const clause = (subjects: readonly number[], own: boolean): readonly Clause[] => [
    ...clauses,
    { start, end, opener, subjects, own, aside: opener === 'who' || opener === 'since' || (goesOn && !own) },
  ];
  if (part.opener === '(') {
    const inside = antecedent(crowd, part);
    return { main, current, clauses: clause(inside ?? current, inside !== null) };
  }
  const own = ownSubjects(crowd, part) ?? (part.opener === 'who' ? antecedent(crowd, part) : null);
  if (own) {
    const under = SUBORDINATE.includes(part.opener) && main.length > 0;
    return { main: under ? main : own, current: own, clauses: clause(own, true) };
  }
  const resumes =
    part.opener === 'as' ||
    part.opener === 'since' ||
    part.opener === 'while' ||
    (part.opener !== 'and' && FINITE.test(crowd.text.slice(part.from, part.end)));
  const subjects = resumes ? main : current;
  return { main, current: subjects, clauses: clause(subjects, false) };
}

/** Splits a sentence into clauses and says who acts in each. */
export function clausesOf(text: string, sentence: Span, people: readonly Spoken[]): readonly Clause[] {
  const crowd = { text, people, groups: listsOfPeople(text, people) };
  const nobody: Standing = { main: [], current: [], clauses: [] };
  return parts(crowd, sentence).reduce((standing, part) => withPart(crowd, standing, part), nobody).clauses;
}
