import type { Person } from '../knowledge.ts';
import { winsIn } from '../signs/wins.ts';
import { lean } from '../text/lean.ts';
import { matches, type Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Opener } from './clause-parts.ts';
import type { Mention } from './mention.ts';
import { beforeName, LEADS_TO_NAME } from './noun-phrase.ts';
import { ACTING_AFTER_ALL, isOutdone } from './roles.ts';
import { isTeam } from './teams.ts';
import type { Telling } from './telling.ts';

const MAIN_CLAUSE = /(?:,|;)? but |; |, and |(?:,| [-–—]) while /g;

/** So near the beginning of a clause somebody acts in it, in characters. */
const NEAR = 12;

/** Where the last main clause starts that has somebody acting: "…, but Example hung on". */
function lastMainClause(text: string, sentence: Span, mentions: readonly Mention[]): number {
  const starts = matches(MAIN_CLAUSE, text, sentence).map(({ end }) => end);
  // "…, and the world record holder Example was out": whatever title stands before a name belongs to it.
  const begins = (at: number, { start }: Mention) =>
    start >= at &&
    (start - at < NEAR || [LEADS_TO_NAME, ACTING_AFTER_ALL].some((head) => head.test(text.slice(at - 1, start))));
  const acts = (at: number) => mentions.some((m) => m.role === 'subject' && !m.possessive && begins(at, m));
  return starts.findLast(acts) ?? sentence.start;
}

/** "Although Example pulled away, Sample won": the sentence is about Sample. */
const UNDER: readonly Opener[] = ['as', 'since', 'with', 'who'];

/** "Example and Sample won": what one does in the next sentence is rather done by whoever the story was of before. */
export const isOfSeveral = ({ clauses }: Telling): boolean =>
  (clauses.find(({ own }) => own)?.subjects.length ?? 0) > 1;

/** "the stage was set for Example to win", "leaving Example clear": who shall act. */
const SHALL = lean(/\b(?:for|(leaving)) (?:[\p{L}’'-]+ ){0,3}$/u);
/** "leaving Example - on 4,821 - to reflect". */
const ASIDE = '(?: [–—-] [^–—]{1,40}? [–—-]|, [^,]{1,40},)?';
const ACT = lean(`^${ASIDE} to \\p{Ll}`, 'u');
const ALONE = lean(`^${ASIDE} (?:to|as|in|with|on|at|alone|clear|free|out) \\p{Ll}`, 'u');
function shallAct(text: string, sentence: Span, { start, end }: Mention): boolean {
  const words = SHALL.exec(text.slice(Math.max(sentence.start, start - 40), start));
  return words !== null && (words[1] ? ALONE : ACT).test(text.slice(end, end + 60));
}

/** "leaving Example to reflect on a silver": whoever is left to think is whom it goes on with. */
const THINK = lean(`^${ASIDE} to (?:reflect|rue|ponder|wonder|regret|lament|curse)\\b`, 'u');
const isLeftToThink = (text: string, { start, end }: Mention): boolean =>
  /\b(?:leaving|left) (?:[\p{L}’'-]+ ){0,3}$/u.test(text.slice(Math.max(0, start - 40), start)) &&
  THINK.test(text.slice(end, end + 60));

/** "It was enough", "Nor could it dislodge". */
const THING = lean(
  wrapped`
    ^(?:(?:But|And) )?
    (?:(?:it|that|this) (?!(?:(?:was|is) )?\p{Ll}+ed? by\b)|nor\b[^.;]{0,30} (?:could|did|was) it[ ])
  `,
  'iu',
);

/** "It was enough to keep Sample at bay": nobody acts but whoever had something done to them, and the story stays with whoever’s it was. */
const isOfThing = (text: string, telling: Telling): boolean =>
  THING.test(text.slice(telling.sentence.start, telling.sentence.start + 60)) &&
  telling.mentions.every(
    ({ person: whom, role, possessive }, i, all) =>
      (role === 'object' && !possessive) || all.slice(0, i).some(({ person }) => person === whom),
  );

/** "That came in Leeds, where her sister, Ann, won": of a thing, and still hers. */
const isStillTheirs = (text: string, { sentence, mentions, clauses }: Telling, [first]: readonly Person[]): boolean =>
  THING.test(text.slice(sentence.start, sentence.start + 60)) &&
  mentions.some(({ form, possessive, person }) => form === 'pronoun' && possessive && person === first) &&
  mentions.every(
    (mention) => !actsItself(mention) || clauses.some(({ opener, start }) => opener === 'as' && start <= mention.start),
  );

/** Nobody remembers more people than this when a pronoun comes. */
const REMEMBERED = 100;

/** "with Example, who won": nothing but "who" takes them up. */
function actsInPassing({ clauses, mentions }: Telling, mention: Mention): boolean {
  const at = mentions.indexOf(mention);
  const own = clauses.filter((clause) => clause.own && clause.subjects.includes(at));
  return own.length > 0 && own.every(({ opener }) => opener === 'who');
}

/** "there was heartbreak for Example", "That opened the door for Example": she is whom it goes on with. */
const THERE_WAS = beforeName(
  wrapped`
    \b(?:[Tt]here (?:was|were|is) (?:[\p{Ll}-]+ ){1,5}for
      |(?:disappointment|heartbreak|despair|frustration|agony|misery|joy|delight|relief|news|luck|consolation|redemption) for
      |(?:opened|open|opening|cleared|left|leaving|leaves|clears) (?:up )?the (?:door|way|path|stage|race|title|field)(?: (?:open|clear|free))? (?:for|to))
    [ ]
  `,
);
const REACH = 80;

const actsItself = ({ role, possessive }: Mention): boolean => role === 'subject' && !possessive;

const MEDAL = String.raw`(?:titles?|crown|prize|laurels|gold|silver|bronze|medal|victory|win|race|place|honours|verdict|m|metres|hurdles|mile|marathon|jump|vault|put|discus|hammer|javelin|steeplechase|\p{L}+athlon)`;
/** "but the prize went to Example": whoever is given it is whom it goes on with. */
const WENT_TO = beforeName(
  String.raw`${MEDAL}(?: \p{Ll}+)? (?:went|fell|belonged|goes|going) (?:(?!on\b)\p{Ll}+ )?to `,
);
/** "Sample’s long reign was ended by Example": nobody else acts. */
const DONE_BY = beforeName(String.raw`\b(?:was|were|is|been) (?:\p{Ll}+ly )?\p{Ll}+(?:ed|en|un|ept|ost|oken) by `);

/** "The surgeon who put him together, Dr Sample, is": whom a sentence introduces by what they did. */
const INTRODUCED = lean(
  /^(?:The|An?|His|Her|Their) (?:[\p{Ll}-]+ ){1,4}(?:who|whose|that|behind|responsible|in charge) [^,.;]{3,60}, (?:Dr |Prof(?:essor)? )?$/u,
);
const isIntroduced = (text: string, sentence: Span, { start, end }: Mention): boolean =>
  INTRODUCED.test(text.slice(sentence.start, start)) && /^, \p{Ll}/u.test(text.slice(end, end + 4));

/** "Sample was, Example says, kind": it is Example’s story. */
const TELLS =
  /^ (?:says|said|admits|admitted|insists|insisted|explains|explained|adds|recalls|recalled|believes|reckons),/;
const tellsIt = (text: string, { start, end }: Mention): boolean =>
  text.startsWith(', ', start - 2) && TELLS.test(text.slice(end, end + 12));

/** How far somebody is from being whom a sentence is about: 0 for who acts last in its main clause, less for whom it ends with. */
function distance(text: string, telling: Telling, mention: Mention, main: number): number {
  const { sentence, clauses } = telling;
  if (actsInPassing(telling, mention)) return 3;
  if (tellsIt(text, mention) || isLeftToThink(text, mention) || isIntroduced(text, sentence, mention)) return -1;
  if (mention.role === 'object' && !shallAct(text, sentence, mention)) {
    const head = text.slice(Math.max(main, mention.start - REACH), mention.start);
    const isGiven = mention.start >= main && (THERE_WAS.test(head) || (!mention.possessive && WENT_TO.test(head)));
    const isDoer = !mention.possessive && DONE_BY.test(head) && !telling.mentions.some(actsItself);
    return isGiven || isDoer ? -1 : 3;
  }
  const clause = clauses.findLast(({ start }) => start <= mention.start);
  if (mention.possessive || clause?.absolute) return 2;
  // "the fastest since Example ran 2:07:35": long ago
  if (clause?.opener === 'since') return 3;
  return mention.start < main || UNDER.includes(clause?.opener ?? 'start') ? 1 : 0;
}

/** "The old record was set by Example", "broke Sample’s record": whoever held something before takes no story over. */
const HELD_BY = beforeName(String.raw`\b(?:set|held|established|owned|run|recorded|posted)(?: in \d{4})? by `);
/** "the fastest time of the day was set by Example": there and then. */
const FASTEST = /\b(?:fastest|quickest|best|winning) (?:\p{L}+ ){1,5}(?:was|were) set by /u;
const isHolder = (text: string, { start, role, possessive }: Mention, from: number): boolean => {
  const head = text.slice(Math.max(from, start - 60), start);
  return role === 'object' && ((HELD_BY.test(head) && !FASTEST.test(head)) || (possessive && isOutdone(head)));
};

/** "It was Sample, Example’s coach, who rang": whoever only says who another is takes no story over. */
const WHOSE = lean(
  /^[’']s? (?:\p{Ll}+ ){0,2}(?:coach|trainer|mentor|manager|agent|husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?|father|mother|brother|sister|uncle|cousin|friend|physio|rival|team-?mate),/u,
);
const saysWhose = (text: string, sentence: Span, { start, end, possessive }: Mention): boolean =>
  possessive &&
  text.startsWith('It was ', sentence.start) &&
  text.startsWith(', ', start - 2) &&
  WHOSE.test(text.slice(end, end + 50));

const GONE = '(?:retirement|absence|withdrawal|departure|death|suspension|ban|injury|exit|defection|non-appearance)';
const GONE_OF = beforeName(String.raw`\b${GONE} of `);
const IS_GONE = lean(`^[’']s? (?:\\p{Ll}+ ){0,2}${GONE}\\b`, 'u');
/** "The retirement of Example left Sample as the best in the land": of Sample, if the story was hers. */
const isGone = (
  text: string,
  { start, end, person }: Mention,
  { mentions }: Telling,
  focus: readonly Person[],
): boolean =>
  person !== focus[0] &&
  mentions.some((mention) => mention.person === focus[0]) &&
  (GONE_OF.test(text.slice(Math.max(0, start - REACH), start)) || IS_GONE.test(text.slice(end, end + REACH)));

/** "A stranger denied Example even the silver": all that is told of the stranger is what it cost her, and the story stays hers. */
function isOfLoser(text: string, { sentence, mentions }: Telling, focus: readonly Person[]): boolean {
  const [first, second, ...others] = mentions;
  if (!first || !second || others.length > 0 || first.role !== 'subject' || second.possessive) return false;
  const isNew = !focus.includes(first.person) && second.person === focus[0];
  return isNew && DENIED.test(text.slice(first.end, second.start)) && winsIn(text, sentence).length === 0;
}
const DENIED = /\b(?:denied|robbed|deprived|pipped|nudged|edged|relegated|consigned|pushed|condemned) (?:out )?$/;

/** Whom the next sentence’s pronouns mean first: who acted last, then whose something did, then who was acted upon. */
export function refocused(text: string, telling: Telling, focus: readonly Person[]): readonly Person[] {
  const { sentence, mentions } = telling;
  if (mentions.length === 0) return focus;
  const main = lastMainClause(text, sentence, mentions);
  const ranked = mentions
    .filter(({ person }) => !isTeam(person))
    .map((mention) => ({ mention, rank: distance(text, telling, mention, main) }))
    .sort((a, b) => a.rank - b.rank);
  const order = ranked.map(({ mention }) => mention.person);
  const [first] = focus;
  const isKept = ranked[0] && ranked[0].rank >= 0 && isOfThing(text, telling);
  const isTheirs =
    first &&
    (isOfSeveral(telling) ||
      isStillTheirs(text, telling, focus) ||
      (isKept && !order.includes(first)) ||
      isOfLoser(text, telling, focus));
  const alone = isTheirs ? [first] : [];
  // "Example smashed his own record" is told of Example
  const told = mentions
    .filter((m) => !isHolder(text, m, sentence.start) && !isGone(text, m, telling, focus))
    .map(({ person }) => person);
  const holders = mentions.map(({ person }) => person).filter((person) => !told.includes(person));
  const named = mentions.filter((m) => !saysWhose(text, sentence, m)).map(({ person }) => person);
  const others = order.filter((person) =>
    focus.includes(person) ? named.includes(person) : !holders.includes(person),
  );
  return [...new Set([...alone, ...others, ...focus, ...holders])].slice(0, REMEMBERED);
}
