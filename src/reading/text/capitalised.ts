import type { Knowledge } from '../knowledge.ts';
import { sexByName } from './given-names.ts';
import { lean } from './lean.ts';
import { isNameAfterAll, isNation, isNationTogether, isOrdinary } from './ordinary-words.ts';
import { matches, type Span } from './span.ts';
import { wrapped } from './wrapped.ts';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[-’'.](?=\p{L})[\p{L}\p{M}]+)*`;
const PARTICLE = '(?:van|von|de|der|den|da|di|du|del|della|la|le|el|al|bin|ben|ten|ter|dos|dit)';
/** "G. Nisha", "P.T. Usha"; "U.S. record" is nobody’s, and neither is "past 34K. Example". */
const INITIALS = String.raw`(?:(?<!\d)(?!U\.[SK]\.)(?:\p{Lu}\.){1,3} ?)?`;
const RUN = lean(`${INITIALS}${WORD}(?: (?:${PARTICLE} ){0,2}${INITIALS}${WORD})*`, 'gu');
const TRAILING_PARTICLES = lean(`(?: ${PARTICLE})+$`, 'u');
const POSSESSIVE = /[’']s$|(?<=s)[’']$/i;

/** One or more capitalised words in a row that may name a person. */
export interface Run extends Span {
  readonly words: string;
}

/** Stadiums: whole names, because their words are people's, too ("Alexander"). */
export const venueNames = ({ meets }: Knowledge): readonly string[] =>
  meets
    .flatMap(({ venue, editions }) => [venue, ...editions.map((edition) => edition.venue)])
    .flatMap((name) => name ?? []);

/** What can stand before the first word of a sentence. */
const SENTENCE_START = /(?:^|[.!?:”"\n])\s*$/u;

/** A capital that only the sentence gave: "Watched Mitchell", "Leading Kerr", "Unfortunately Kerr". */
const isParticiple = (word: string): boolean =>
  /^\p{Lu}\p{Ll}+(?:ed|ing|\p{Ll}{5}ly)$/u.test(word) &&
  sexByName(word) === null &&
  !/^(?:M[aou]hamm?[ae]d|Hamed|Sa[iy]?e?ed|Rash?ee?d|Majed|Khaled|Waleed|\p{Lu}\p{Ll}*fred|Reed|Mildred|Sterling)$/u.test(
    word,
  );

/** "Said Kerr, “…": a verb of speech before the words. */
const SAYS = /^(?:Said|Says)$/;
const LEADS_TO_WORDS = /^(?:,? [^“"‘.!?]{1,60})?[,:]? ?[“"‘]/u;

/** "Manchester-born", "Two-time", "In-form", "Para-athlete", "BBC", "AAAs", "PRing" between words that are not all capitals. */
function isCompound(word: string, run: string): boolean {
  if (word.includes('-')) return COMPOUND.test(word);
  return IN_CAPITALS.test(word) && (word.endsWith('s') || /(?:^|\s)\p{Lu}\p{Ll}/u.test(run));
}
const COMPOUND =
  /-(?:born|based|time|times|year-old|\p{Ll}+(?:ed|ing))$|^(?:In|On|Off|Out|Para|Ever|Fast|Ex|Hot|Injury|Record)-\p{Ll}/u;
const IN_CAPITALS = lean(/^\p{Lu}{3,}s?$|^(?:P[RB]|SB)(?:ing|e?d|[’']d|s)$/u);

/** "Aki EXAMPLE", "Boris Erik WEBER (GER)": a surname in capitals, right behind a given name or before a nation. */
function isSurname(word: string, before: string, after: string): boolean {
  const given = before.trim();
  if (!/^\p{Lu}{3,}$/u.test(word) || !/(?:^| )\p{Lu}\p{Ll}/u.test(given)) return false;
  return NATION_CODE.test(after) || (word.length > 3 && sexByName(given) !== null);
}
/** No given names before a surname are longer, in characters. */
const LONGEST_GIVEN = 40;
const NATION_CODE = /^ ?\(\p{Lu}{3}\b/u;

/** What a hall, a road or a memorial is named after is nobody who runs there: "the Sir Example Sample International". */
const NAMED_AFTER = new RegExp(
  wrapped`
    ^ (?:International|Memorial|Invitational|Classic|Games|Stadium|Arena|Park|Hall|Trophy|Cup|Road|Street|Championships?
      |Relays|Open|Centre|Center|University|College|Conference|State|Tech|Academy|(?:High |Secondary )?Schools?
      |Athletics?|Amateur|Collegiate|Track (?:and|&)|Race|A\.?C\b|AAC|AFC|Club|Harriers|Foundation|Awards?|Grand Prix
      |Marathon|Meeting|Bridge|Palace|Square|Festival)
    \b
  `,
  'u',
);

/** "White City", "Rift Valley": a place by its last word, unless somebody’s given name goes before it. */
const PLACE_BY_LAST_WORD =
  / (?:City|Valley|County|Province|Island|Mountain|Mountains|River|Bay|Beach|Springs|Falls|Heights)$/;
const isPlaceByLastWord = (words: string): boolean => PLACE_BY_LAST_WORD.test(words) && sexByName(words) === null;

/** Whether what follows a name says that something is called after its bearer. */
export const isNamedAfter = (text: string, end: number): boolean => NAMED_AFTER.test(text.slice(end, end + 20));

/** "Bob Keino": a meet is named after another of that name. */
const isGivenName = (before: string): boolean =>
  before !== '' && sexByName(before.slice(before.lastIndexOf(' ') + 1)) !== null;

/** "Mohammed Example", though a meet is named after a king of that name. */
const givesName = (word: string, after: string): boolean =>
  sexByName(word) !== null && after !== '' && !isOrdinary(after.split(' ')[0] ?? '');

/** What stands before a town, and never before a given name. */
const WHERE = /\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Oo]utside|[Oo]f|[Tt]o|[Tt]he) $/;

/** "Coach Norman Example": so called. */
const TITLE_OF_PERSON = /^(?:Coach|Manager|Captain|Director|Chairman|President|Sir|Dr|Mrs?|Ms|Lord|Dame|Lady)$/;

/** "Austin Example won": a town’s name that begins a longer one is a given name, but "in Oslo Example won" is not. */
const isCalledLikeTown = (text: string, run: Run, words: readonly string[], at: number, isPlace: IsPlace): boolean =>
  (at === 0 || (at === 1 && TITLE_OF_PERSON.test(words[0] ?? ''))) &&
  words[at + 1] !== undefined &&
  !isOrdinary(words[at + 1] ?? '') &&
  !isPlace(words, at + 1) &&
  !WHERE.test(text.slice(Math.max(0, run.start - 8), run.start));

/** "NORMAN, Okla. — The team": where a report was written, at its head. */
const DATELINE = lean(
  wrapped`
    ^\p{Lu}{3}[\p{Lu} .’'-]{0,30}(?:, [\p{L}\d. -]{2,24}?){0,2}(?: ?\([^()]{2,30}\))?(?: ?[—–]|[ .]-{1,2}) ?
    (?=\p{Lu}\p{Ll}|[“"A])
  `,
  'u',
);

/** Whether the word at a place of words that follow one another is one of a place’s name. */
export type IsPlace = (words: readonly string[], at: number) => boolean;

interface Word extends Span {
  readonly isStop: boolean;
  /** "Norway’s Karsten Warholm": a name ends with its possessive. */
  readonly isLast: boolean;
}

const ANY_WORD = /\S+/g;

/** "Watched Mitchell", "Said Example": a word that begins a sentence, with a capital for no more than that. */
const isOpening = (text: string, { start, end }: Span, word: string): boolean =>
  (isParticiple(word) || (SAYS.test(word) && LEADS_TO_WORDS.test(text.slice(end, end + 70)))) &&
  SENTENCE_START.test(text.slice(Math.max(0, start - 4), start));

/** "fellow-Yorkshireman Example", "mid-May": the end of a compound; "al-Sample" is a name. */
const BEHIND_HYPHEN = lean(/\p{Ll}{3}-$/u);

/** In characters, of the words behind a name that tell that it is one. */
const LONGEST_WORDS = 40;

/** So many words on either side tell whether one belongs to a name. */
const NEIGHBOURS = 4;

/** The words of a run without possessive endings; those that are no part of a name are stops. */
function wordsOf(text: string, run: Run, isPlace: IsPlace): Word[] {
  const found = matches(ANY_WORD, run.words, { start: 0, end: run.words.length });
  const bares = found.map(([word]) => word.replace(POSSESSIVE, ''));
  return found.map(({ 0: word, index }, at, all) => {
    const bare = bares[at] ?? word;
    const start = run.start + index;
    const joined = (from: number, to: number) =>
      all
        .slice(Math.max(0, from), to)
        .map(([one]) => one)
        .join(' ');
    const before = () => joined(at - NEIGHBOURS, at);
    const after = () => joined(at + 1, at + 1 + NEIGHBOURS);
    const isStop =
      isNationTogether(all[at - 1]?.[0], bare) ||
      isNationTogether(bare, all[at + 1]?.[0]) ||
      (isOrdinary(bare) &&
        !isNameAfterAll(bare, {
          before: before(),
          after: after(),
          behind: text.slice(start + word.length, run.end + LONGEST_WORDS),
        })) ||
      (isPlace(bares, at) &&
        !isGivenName(before()) &&
        !givesName(bare, after()) &&
        !isCalledLikeTown(text, run, bares, at, isPlace)) ||
      (isCompound(bare, run.words) &&
        !isSurname(
          bare,
          text.slice(Math.max(run.start, start - LONGEST_GIVEN), start),
          text.slice(run.end, run.end + 6),
        )) ||
      (/^U\d*$/u.test(bare) && index > 0) ||
      (index === 0 && word !== run.words && isOpening(text, run, bare)) ||
      (index === 0 && BEHIND_HYPHEN.test(text.slice(Math.max(0, start - 4), start)));
    return { start, end: start + bare.length, isStop, isLast: bare !== word };
  });
}

/** Splits a run at its stops and behind its possessives. */
function pieces(words: readonly Word[]): Span[] {
  const found: Span[] = [];
  for (const [i, { start, end, isStop }] of words.entries()) {
    const before = words[i - 1];
    const goesOn = before && !before.isStop && !before.isLast;
    if (isStop) continue;
    found.push({ start: (goesOn ? found.pop() : undefined)?.start ?? start, end });
  }
  return found;
}

/** The capitalised runs of a stretch of text that can be names of people, without possessive endings. */
export function capitalisedRuns(text: string, span: Span, isPlace: IsPlace): Run[] {
  const from = span.start + (DATELINE.exec(text.slice(span.start, span.start + 90))?.[0].length ?? 0);
  return matches(RUN, text, { start: from, end: span.end }).flatMap((match) => {
    const run = { start: match.start, end: match.end, words: match[0] };
    return pieces(wordsOf(text, run, isPlace)).flatMap(({ start, end }): Run[] => {
      const words = text.slice(start, end).replace(TRAILING_PARTICLES, '');
      return isNation(words) || isPlaceByLastWord(words) || isNamedAfter(text, end)
        ? []
        : [{ start, end: start + words.length, words }];
    });
  });
}
