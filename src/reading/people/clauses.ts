import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { type Crowd, clauseParts, type Opener, type Part, type Spoken } from './clause-parts.ts';
import { antecedent, ownSubjects } from './clause-subjects.ts';
import { explainsTitle } from './explained-titles.ts';
import { listsOfPeople } from './lists-of-people.ts';
import { PERSON_NOUN } from './noun-phrase.ts';
import { isOvertaken } from './overtaken.ts';
import { takenUp } from './taken-up.ts';
import { isBehindRemark, isStillOf } from './told-between.ts';

/** A part of a sentence with one group of people acting in it; `subjects` are indexes of the sentence's people. */
export interface Clause extends Span {
  readonly opener: Opener;
  readonly subjects: readonly number[];
  /** Whether the clause itself names who acts; else it goes on with somebody from before. */
  readonly own: boolean;
  /** Told in passing: a clause with "who" or "since", and what goes on in it. */
  readonly aside: boolean;
  /** "and Sample fading", "with Sample second": it has its own people, and nothing goes on with them. */
  readonly absolute: boolean;
}

/** Clauses under another one: when it is over, the other goes on. */
const SUBORDINATE: readonly Opener[] = ['as', 'since', 'with', 'who', 'dash'];
/** Clauses that go on with the main clause’s people when they name nobody: "while setting a record". */
const OF_MAIN: readonly Opener[] = ['as', 'since', 'while'];

const ADVERB = String.raw`\p{Ll}+ly|also|then|still|never|just|only|later|soon|once|again|too|however`;
/** Words behind a comma that are no verb of the main clause. */
const NOT_FINITE = either(
  String.raw`\p{Ll}+ing`,
  'in|at|on|by|from|for|of|the|an?|his|her|its|their',
  String.raw`second|third|\p{Ll}+th`,
  String.raw`still|just|only|with|well|over|under|into|who|which|\p{Ll}+ly|now|then|back|out|down|up`,
  'one|two|three|aged|ranked|based',
  'beaten|left|helped|led by|followed by|watched by|cheered|buoyed|spurred|inspired|roared|urged|set up',
  'disappointed|delighted|hampered|troubled|coached|trained|nicknamed|dubbed|called|named|born',
  'not|no|but|or|nor|yet|like|unlike|than|this|that|these|those|despite|including|except',
  'all|both|each|every|some|many|more|most|less|least|plus|and',
);
/** A clause that goes on with a verb of its own takes the main clause up again: "Kerr, who had led, finished second". */
const FINITE = lean(String.raw`^\s*(?:(?:${ADVERB}) )*(?!${NOT_FINITE}\b)\p{Ll}`, 'u');

/** Who acts in the main clause and in the one at hand, and the clauses so far, which grow in place. */
interface Standing {
  readonly main: readonly number[];
  readonly current: readonly number[];
  readonly clauses: Clause[];
  /** Whose parenthesis is open: "Example (Kenya, Sample Harriers) ran" tells of Example. */
  readonly bracketed: readonly number[] | null;
}

/** "Example, 22, finished eighth in a race won by Sample": a part that takes another up is of nobody named behind its verb. */
const beginsWithVerb = ({ text }: Crowd, { opener, from, end }: Part): boolean =>
  TAKEN_UP.includes(opener) && PAST.test(text.slice(from, end)) && FINITE.test(text.slice(from, end));
const TAKEN_UP: readonly Opener[] = ['comma', ')', 'dash'];
const PAST = lean(
  wrapped`
    ^\s*(?:\p{Ll}+ly |then |also |still )*(?:finish|came|was|were|ran|took|won|clock|cross|threw|jump|clear|set|had|has)
    \p{Ll}*\b
  `,
  'u',
);

const PARTICIPLE = lean(/^,? ?(?:\p{Ll}+ly )?\p{Ll}+ing\b/u);

/** "with Sample second and Specimen third" is of both. */
const NEXT_PLACE = /^(?: \([^()]{2,50}\))? (?:in )?(?:second|third|fourth|fifth|sixth|seventh|eighth|\d{1,2}th)\b/;

function isAbsolute(
  { text, people }: Crowd,
  opener: Opener,
  own: readonly number[] | null,
  clauses: readonly Clause[],
): boolean {
  if (opener === ')') return clauses.findLast((clause) => clause.opener !== '(')?.absolute ?? false;
  const before = clauses.at(-1);
  const last = people[own?.at(-1) ?? -1];
  if (last === undefined) return false;
  const behind = text.slice(last.end);
  const goesOn = before?.absolute === true && NEXT_PLACE.test(behind);
  return opener === 'with' || (opener === 'and' && (goesOn || PARTICIPLE.test(behind)));
}

/** "Example, fourth at the Olympics, won": what is told between commas of another place or time. */
const HONOUR = lean(
  wrapped`
    ^\s*(?:an? |the |joint )?
    (?:\p{Ll}+(?:st|nd|rd|th)|second|third|winner|runner-up|champion|\p{Ll}+ medall?ist|victorious)(?: (?:in|over) the \d[\d,]*m?(?: \p{Ll}+)?)?
    (?: \p{L}+){0,2} (?:(?:in
      |at|from|over) (?:the |last )?(?:\p{Lu}|\d{4})
      |a year ago
      |last (?:year|month|week|season|summer|winter)
      |(?:two|three|four|five|six) (?:days|weeks|months|years) ago)
  `,
  'u',
);

/** "Example, the fastest man in the world this year with 9.80, was second": who somebody is. */
const APPOSED = lean(String.raw`^\s*(?:the|an?) (?:[\p{L}\d’'-]+ ){0,6}${PERSON_NOUN}\b`, 'u');

const isBetweenCommas = ({ text }: Crowd, { opener, from, end }: Part): boolean =>
  opener === 'comma' && text[end] === ',' && [HONOUR, APPOSED].some((pattern) => pattern.test(text.slice(from, end)));

/** "who had fallen in London where she was sixth"; behind a comma "where" is of whatever is told. */
const WHERE = /[^,] where$/;

function isAside(crowd: Crowd, part: Part, own: boolean, before: Clause | undefined): boolean {
  const { opener } = part;
  const isWhere = opener === 'as' && WHERE.test(crowd.text.slice(Math.max(0, part.start - 2), part.from));
  const isInside = opener === 'as' && !own && before?.opener === 'who' && goesOnInside(crowd, before, part);
  const isPassing = opener === '(' && crowd.text[part.start] !== '(';
  const goesOn =
    ((opener === 'and' && !own) || opener === '(' || opener === ')' || isWhere || isInside) && (before?.aside ?? false);
  return isPassing || opener === 'who' || opener === 'since' || goesOn || (!own && isBetweenCommas(crowd, part));
}

/** "Example beat a field that included Sample, to take the title", "held off Sample, who ran 11.03, for second": it is Example who took it. */
const PURPOSE =
  /^ (?:to (?:take|claim|win|clinch|secure|land|snatch|grab|finish|set)|(?:to|for) (?:the )?(?:gold|silver|bronze|second|third|fourth|fifth|sixth))\b/;

/** Who acts in a part that doesn’t say: those of the main clause where it takes that up again, else those of the clause before. */
function goingOn(crowd: Crowd, { main, current, clauses }: Standing, part: Part): readonly number[] {
  const { opener, from, end } = part;
  const words = crowd.text.slice(from, end);
  if (opener === 'as' && goesOnInside(crowd, clauses.at(-1), part)) return current;
  if (opener === 'comma' && PURPOSE.test(words) && main.length > 0) return main;
  const remark = clauses.findLast(({ own }) => own);
  if ((remark?.absolute || remark?.opener === 'as') && isBehindRemark(crowd.text, clauses, remark, part)) return main;
  if (isStillOf(crowd.text, part)) return current;
  // "was ahead of him when they came off the bend and hung on to win"
  if (
    opener === 'and' &&
    current.length === 0 &&
    clauses.at(-1)?.opener === 'as' &&
    main.length === 1 &&
    /\bw[io]n\b/.test(words)
  )
    return main;
  const before = clauses.at(-1);
  const head = crowd.text.slice(crowd.people[main[0] ?? -1]?.end, before?.start);
  const isOver = opener === 'and' && before?.opener === 'as' && before.own;
  if (isOver && isOvertaken(head, crowd.text.slice(before.start, before.end), words)) return main;
  const takesUp = opener !== 'and' && FINITE.test(words);
  const interrupted = opener === 'and' ? undefined : interruptedIn(crowd, clauses);
  const isResumed = takesUp || OF_MAIN.includes(opener) || (interrupted?.opener === 'with' && opener === 'comma');
  if (interrupted && isResumed) return interrupted.subjects;
  if (OWN_MARK.test(words) && clauses.at(-1)?.opener === 'as' && isBehindComma(crowd.text, clauses.at(-1))) return main;
  const isOfPassing = clauses.at(-1)?.absolute === true && PARTICIPLE.test(crowd.text.slice(from, end));
  return (OF_MAIN.includes(opener) || takesUp) && !isOfPassing ? main : current;
}

/** "cleared 4.73m and then, once Sample had gone, a winning 4.83m": behind a clause between commas. */
const OWN_MARK = lean(/^\s*an? (?:\p{Ll}+ ){0,3}\d+[.:]\d/u);
const isBehindComma = (text: string, clause: Span | undefined): boolean =>
  clause !== undefined && text.startsWith(', ', clause.start - 2);

/** "… as Sample won the 400m after winning the 200m", "who fell before finishing third", "with Sample third after a slow start": without a comma it is Sample’s, too. */
const goesOnInside = ({ text }: Crowd, before: Clause | undefined, { start, from, end }: Part): boolean =>
  before?.own === true &&
  (!before.aside || before.opener === 'who') &&
  (before.absolute || (['as', 'who'].includes(before.opener) && PARTICIPLE.test(text.slice(from, end)))) &&
  !/,\s*$/.test(text.slice(before.start, start));

/** "as Example, the defending champion, came through": a clause that has its people, but hasn’t said what they did. */
function interruptedIn({ text, people }: Crowd, clauses: readonly Clause[]): Clause | undefined {
  const clause = clauses.findLast(({ own, opener }) => own && opener !== '(' && opener !== 'who');
  const last = people[clause?.subjects.at(-1) ?? -1];
  return clause && last && text.slice(last.end, clause.end).trim() === '' ? clause : undefined;
}

/** "a field which included Sample". */
const isOfThing = ({ text }: Crowd, { from, end }: Part): boolean => /^ which\b/.test(text.slice(from, end));

/** "Example ran 45.10 and Sample 45.30 as they finished first and second": the two who are named before; of more, nobody knows. */
function ofBoth({ text, people }: Crowd, { opener, from, end }: Part): readonly number[] | null {
  if (
    opener === 'start' ||
    !/^\s*(?:they|the (?:pair|duo)) (?:finish|came|took|were|crossed|clocked|ran|shared|tied|both|placed)/.test(
      text.slice(from, end),
    )
  )
    return null;
  const before = people.flatMap((person, at) => (person.end <= from && !person.possessive ? [at] : []));
  return before.length === 2 ? before : [];
}

/** Adds the clause of one more part to those so far. */
function withPart(crowd: Crowd, standing: Standing, part: Part): Standing {
  const { main, clauses } = standing;
  const { start, end, opener } = part;
  if (standing.bracketed && opener !== ')') {
    const inside: Clause = {
      start,
      end,
      opener,
      subjects: standing.bracketed,
      own: false,
      aside: false,
      absolute: false,
    };
    clauses.push(inside);
    return standing;
  }
  const isNobodys =
    opener === '(' || beginsWithVerb(crowd, part) || (main.length > 0 && explainsTitle(crowd, part, clauses.at(-1)));
  const named = isNobodys ? null : (ofBoth(crowd, part) ?? ownSubjects(crowd, part));
  const before = clauses.findLast((clause) => clause.opener !== 'comma');
  const again = opener === 'who' && before?.opener === 'who' && before.own ? before.subjects : null;
  const own = named ?? (opener === 'who' || opener === '(' ? (antecedent(crowd, part) ?? again) : null);
  // "two sons, one of whom, Martin, ran the race that": nobody who was named
  const ofSome = opener === 'comma' || opener === 'who' ? [part, before] : [];
  const isOfSome = ofSome.some((one) => one && crowd.text.startsWith('whom', one.start));
  const up = own ? null : takenUp(crowd, main, clauses, part);
  const goesOn = opener === '(' ? standing.current : isOfSome ? [] : (up ?? goingOn(crowd, standing, part));
  const current = own ?? goesOn;
  const previous = clauses.findLast((clause) => opener !== ')' || clause.opener !== '(');
  const aside = up === null && isAside(crowd, part, own !== null, previous);
  const clause: Clause = {
    start,
    end,
    opener,
    subjects: current,
    own: own !== null,
    aside,
    absolute: isAbsolute(crowd, opener, own, clauses),
  };
  clauses.push(clause);
  if (opener === '(') return { main, current: standing.current, clauses, bracketed: current };
  const isMain = own !== null && (main.length === 0 || (!SUBORDINATE.includes(opener) && !isOfThing(crowd, part)));
  return { main: isMain ? own : main, current, clauses, bracketed: null };
}

/** Splits a sentence into clauses and says who acts in each. */
export function clausesOf(text: string, sentence: Span, people: readonly Spoken[]): readonly Clause[] {
  const crowd = { text, end: sentence.end, people, groups: listsOfPeople(text, people) };
  const nobody: Standing = { main: [], current: [], clauses: [], bracketed: null };
  return clauseParts(crowd, sentence).reduce((standing, part) => withPart(crowd, standing, part), nobody).clauses;
}
