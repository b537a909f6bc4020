import { demonyms, nationNames } from '../athletics/nation.ts';
import type { Knowledge } from './knowledge.ts';
import { matches, type Span } from './span.ts';

/** Capitalised words that are no part of a person's name. */
const NOT_NAMES = new Set(
  `A About After Afterwards Again Against All Along Also Although America Among An And Another Any April Are As At August Before Behind Both
  Britons But By Commonwealth Competing Currently Day December Despite Double Draw During Each Earlier Either Elsewhere Englishmen Even Ever Every
  February Federation Fellow Final Finals First Five Following For Former Four Friday From Games Given Gold Grand Great Having He Head Her Here
  His How However I If In Indoor Indoors Instagram Instead International Into Is It January July June Just Last Later League Leading Leaving March
  Marathon May Meanwhile Meeting Meet Men Mile Monday More Most My National Nevertheless New News No Nor Northern Not November Now October Of Off
  Olympian Olympic Olympics On Once One Only Or Other Others Our Out Over Park Pole Post Press Prix Race Reigning Results Saturday School Season Second
  Senior September Seven She Shot Silver Since Six So Some Soon South Sport Sports Stadium Stadion Still Sunday Support Team Ten Tennis That The Their
  Then There These They Third This Those Three Through Thursday Throughout To Today Tomorrow Tonight Track Trials Tuesday Two Under
  University Until Up US UK GB USA Was We Wednesday Week Welshman When Where Which While Who Why With Without Women World Worlds
  Year Yes Yesterday Yet You Your Diamond Classic Invitational Championship Championships Cup Cross Country Open Athletics Association Committee
  Radio Live Television Street Avenue Arena Hall Club Road Bridge Palace Square Centre Center Institute Foundation Prime Minister President King Queen`.split(
    /\s+/,
  ),
);

const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[-’'.](?=\p{L})[\p{L}\p{M}]+)*`;
const PARTICLE = '(?:van|von|de|der|den|da|di|du|del|della|la|le|el|al|bin|ben|ten|ter|dos|dit)';
const RUN = new RegExp(`${WORD}(?: (?:${PARTICLE} ){0,2}${WORD})*`, 'gu');
const TRAILING_PARTICLES = new RegExp(`(?: ${PARTICLE})+$`, 'u');
const POSSESSIVE = /[’']s$|(?<=s)[’']$/;

/** One or more capitalised words in a row that may name a person. */
export interface Run extends Span {
  readonly words: string;
}

/** Words that name meets and places, which a person's name doesn't run across. */
export function placeWords({ meets }: Knowledge): ReadonlySet<string> {
  const names = meets.flatMap(({ name, aliases, city, editions }) => [
    ...[name, ...aliases, city],
    ...editions.map((edition) => edition.city),
  ]);
  return new Set(
    names.flatMap((name) => (name ?? '').replace(/^.*[’']s /, '').split(/\s+/)).filter((word) => /^\p{Lu}/u.test(word)),
  );
}

/** Stadiums: whole names, because their words are people's, too ("Alexander"). */
export const venueNames = ({ meets }: Knowledge): readonly string[] =>
  meets
    .flatMap(({ venue, editions }) => [venue, ...editions.map((edition) => edition.venue)])
    .flatMap((name) => name ?? []);

const isNation = (word: string): boolean => demonyms.has(word.toLowerCase()) || nationNames.has(word.toLowerCase());

/** Whether a capitalised word is no part of any name: a nation, its people, or a word like any other. */
export const isOrdinary = (word: string): boolean => NOT_NAMES.has(word) || isNation(word);

/** What can stand before the first word of a sentence. */
const SENTENCE_START = /(?:^|[.!?:”"\n])\s*$/u;

/** A capital that only the sentence gave: "Watched Mitchell", "Leading Kerr". */
const isParticiple = (word: string): boolean => /^\p{Lu}\p{Ll}+(?:ed|ing)$/u.test(word);

interface Word extends Span {
  readonly isStop: boolean;
  /** "Norway’s Karsten Warholm": a name ends with its possessive. */
  readonly isLast: boolean;
}

/** The words of a run without possessive endings; those that are no part of a name are stops. */
function wordsOf(run: Run, opensSentence: boolean, places: ReadonlySet<string>): Word[] {
  return [...matches(/\S+/g, run.words, { start: 0, end: run.words.length })].map(({ 0: word, index }) => {
    const bare = word.replace(POSSESSIVE, '');
    const start = run.start + index;
    const isStop = isOrdinary(bare) || places.has(bare) || (index === 0 && opensSentence && isParticiple(bare));
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
export function capitalisedRuns(text: string, span: Span, places: ReadonlySet<string>): Run[] {
  return [...matches(RUN, text, span)].flatMap((match) => {
    const opens = SENTENCE_START.test(text.slice(Math.max(0, match.start - 4), match.start));
    const run = { start: match.start, end: match.end, words: match[0] };
    return pieces(wordsOf(run, opens, places)).flatMap(({ start, end }): Run[] => {
      const words = text.slice(start, end).replace(TRAILING_PARTICLES, '');
      return isNation(words) ? [] : [{ start, end: start + words.length, words }];
    });
  });
}
