import { demonyms, nationNames } from '../athletics/nation.ts';
import { sexByName } from './given-names.ts';
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
  Radio Live Television Street Avenue Arena Hall Club Road Bridge Palace Square Centre Center Institute Foundation Prime Minister President King Queen
  Champion Champions Medallist Medalist Sprinter Hurdler Runner Jumper Thrower Vaulter Decathlete Heptathlete Pentathlete Miler Marathoner
  Athlete Olympians Paralympian Paralympic Paralympics Coach Manager Captain Director Chief Executive Chairman Chairwoman Secretary Spokesman
  Spokeswoman Commentator Doctor Dr Mr Mrs Ms Sir Dame Lord Lady Professor Mayor Teenager Veteran Newcomer Compatriot Defending Former
  Golden Slam Tour Super Title Medal Medals Record Squad Relay Hurdles Metres Meters Steeplechase Heptathlon Decathlon Javelin Discus Hammer
  North East West Central Union Agency Court Council Board Times Daily Mail Guardian Telegraph Observer Independent BBC ITV Sky AP AFP Reuters
  IAAF IOC UKA USADA WADA Anti-Doping Zealand African Asian Oceania Europe Africa Asia Junior Youth Masters Commonwealths Universiade Spring Summer Autumn Winter
  Rival Rivals Winner Winners Leader Skipper Legend Countryman Countrywoman Team-mate Teammate Partner Pacemaker Star Ace Hero Debutant
  Holder Favourite Selectors Organiser Organisers Middle-distance Distance
  Harriers Harrier Beagles Striders
  High Long Triple Jump Vault Put Throw Walk Walking Hurdle Shot Half Flat
  Easter Christmas Overall Nobody Everyone Somebody Someone Neither Thanks Perhaps Maybe Whether Whatever Because Let Can Could Would Should Did
  Do Does Has Have Had Were Are Be Been Not What Why Like Unlike Until Upon Within Inside Outside Near Above Below Such Same Together Well Indeed Next
  Eighth Fifth Sixth Seventh Ninth Tenth Eight Nine Ten Victory Defeat Joining Photo Image Getty Images Also Still Now Today Here There Where Who`.split(
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

/** "Kenya", "Kenyan", "Kenyans". */
function isNation(word: string): boolean {
  const key = word.toLowerCase();
  return demonyms.has(key) || nationNames.has(key) || (key.endsWith('s') && demonyms.has(key.slice(0, -1)));
}

/** "CHAMPION" is as ordinary as "Champion". */
const capitalised = (word: string): string =>
  /^\p{Lu}{3,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;

/** Whether a capitalised word is no part of any name: a nation, its people, or a word like any other. */
export const isOrdinary = (word: string): boolean =>
  NOT_NAMES.has(word) || NOT_NAMES.has(capitalised(word)) || isNation(word);

/** What can stand before the first word of a sentence. */
const SENTENCE_START = /(?:^|[.!?:”"\n])\s*$/u;

/** A capital that only the sentence gave: "Watched Mitchell", "Leading Kerr", "Unfortunately Kerr". */
const isParticiple = (word: string): boolean =>
  /^\p{Lu}\p{Ll}+(?:ed|ing|\p{Ll}{5}ly)$/u.test(word) &&
  !/^(?:M[ou]hamm?[ae]d|Ahmed|Hamed|Saeed|Rashed|Majed|Khaled|Waleed|\p{Lu}\p{Ll}*fred|Jared|Mildred|Sterling)$/u.test(
    word,
  );

/** "Manchester-born", "Two-time", "BBC", "AAAs" between words that are not all capitals. */
const isCompound = (word: string, run: string): boolean =>
  /-(?:born|based|time|times|year-old|\p{Ll}+(?:ed|ing))$/u.test(word) ||
  (/^\p{Lu}{3,}s?$/u.test(word) && /(?:^|\s)\p{Lu}\p{Ll}/u.test(run)) ||
  /^\p{Lu}{3,}s$/u.test(word);

/** What a hall, a road or a memorial is named after is nobody who runs there: "the Sir Example Sample International". */
const NAMED_AFTER =
  /^ (?:International|Memorial|Invitational|Classic|Games|Stadium|Arena|Park|Hall|Trophy|Cup|Road|Street|Championships?|Relays|Open|Centre|Center|University|College|School|Club|Harriers|Foundation|Awards?|Grand Prix|Marathon|Meeting|Trophy|Bridge|Palace|Square|Festival)\b/u;

/** Nations whose names are given to people, too. */
const NATIONS_AND_NAMES = /^(?:Georgia|Jordan|Chad|Israel|India|Kenya)$/;

/** Ordinary words that are surnames behind a given name, or alone once that was told: "Rachel King". */
const ORDINARY_SURNAMES =
  /^(?:King|Hall|Cross|Street|Park|Day|May|Long|West|North|Lord|Winter|Bridge|Post|Walk|Queen|Road|Mayor)$/;

/** Alone they are a month, a day, a point of the compass or a road. */
const DATES = /^(?:May|Day|West|North|Long|Road|Park|Cross|Post|Queen)$/;

interface Word extends Span {
  readonly isStop: boolean;
  /** "Norway’s Karsten Warholm": a name ends with its possessive. */
  readonly isLast: boolean;
}

/** The words of a run without possessive endings; those that are no part of a name are stops. */
function wordsOf(run: Run, opensSentence: boolean, places: ReadonlySet<string>): Word[] {
  return matches(/\S+/g, run.words, { start: 0, end: run.words.length }).map(({ 0: word, index }) => {
    const bare = word.replace(POSSESSIVE, '');
    const start = run.start + index;
    const isPeople = index > 0 && /s$/.test(bare) && !demonyms.has(bare.toLowerCase()) && !NOT_NAMES.has(bare);
    const follows = index > 0 && !isOrdinary(run.words.slice(0, index).trim().split(' ').at(-1) ?? '');
    const isSurname =
      ORDINARY_SURNAMES.test(bare) &&
      (index === 0 ? word === run.words && !DATES.test(bare) : sexByName(run.words.slice(0, index)) !== null);
    const isGivenName = NATIONS_AND_NAMES.test(bare) && /^ \p{Lu}\p{Ll}/u.test(run.words.slice(index + word.length));
    const isStop =
      (isOrdinary(bare) &&
        !isGivenName &&
        !isSurname &&
        !(isPeople && follows && !nationNames.has(bare.toLowerCase()))) ||
      places.has(bare) ||
      isCompound(bare, run.words) ||
      (index === 0 && opensSentence && word !== run.words && isParticiple(bare));
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
  return matches(RUN, text, span).flatMap((match) => {
    const opens = SENTENCE_START.test(text.slice(Math.max(0, match.start - 4), match.start));
    const run = { start: match.start, end: match.end, words: match[0] };
    return pieces(wordsOf(run, opens, places)).flatMap(({ start, end }): Run[] => {
      const words = text.slice(start, end).replace(TRAILING_PARTICLES, '');
      const isNamesake = NAMED_AFTER.test(text.slice(end, end + 16));
      return isNation(words) || isNamesake ? [] : [{ start, end: start + words.length, words }];
    });
  });
}
