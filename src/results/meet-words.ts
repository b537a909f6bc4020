import { fold, words } from '../athletics/name.ts';
import { demonyms, type Nation, nationFlying, nationNamed } from '../athletics/nation.ts';
import { inEnglish } from './names-abroad.ts';

/** Whether a word is a year of athletics. */
export const isYear = (word: string): boolean => /^(?:18|19|20)\d\d$/.test(word);

/** Meets as fans write them in short; the press doesn’t, so that no article is read by these. */
const SHORT: Readonly<Record<string, string>> = {
  og: 'olympic games',
  wc: 'world championships',
  wch: 'world championships',
  wic: 'world indoor championships',
  eic: 'european indoor championships',
  euro: 'european',
  euros: 'european championships',
  cg: 'commonwealth games',
  cwg: 'commonwealth games',
  commies: 'commonwealth games',
  dl: 'diamond league',
  champs: 'championships',
  usas: 'us championships',
  secs: 'sec championships',
  accs: 'acc championships',
  gst: 'grand slam track',
  gp: 'grand prix',
  gnr: 'great north run',
};

const typedWords = (text: string): string[] => text.trim().split(/\s+/);

/** A text with the names of meets in full and in English: "WC 2017" is "world championships 2017", "JO 2012" "Olympic Games 2012". */
export const inFull = (text: string): string =>
  inEnglish(typedWords(text))
    .map((word) => SHORT[fold(word)] ?? word)
    .join(' ');

/** The same the other way round, for where there is little room: "diamond league final" is "dl final". */
export const inShort = (text: string): string =>
  Object.entries(SHORT).reduce((short, [word, full]) => short.replace(full, word), fold(text));

/** Up to this, two digits are of this century. */
const LAST_SHORT = 30;

/** A text with a year of two digits in full: "munich 72" is "munich 1972", "beijing ’08" "beijing 2008". */
export const withFullYear = (text: string): string =>
  text.replace(/(?<=\s)[’‘']?(\d\d)(?=\s|$)(?!.*\s[’‘']?\d\d(?:\s|$))/u, (_, short: string) =>
    Number(short) > LAST_SHORT ? `19${short}` : `20${short}`,
  );

/** A text with what tags write as one word apart: "#WCHTokyo25" is "WCH Tokyo 25", "paris2024" "paris 2024", "LA84" "LA 84". */
export const tagsApart = (text: string): string =>
  text
    .replace(/#(\S+)/g, (_, tag: string) => tag.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' '))
    .replace(/(?<=\p{L}{2})(?=(?:\d\d|(?:18|19|20)\d\d)(?!\S))/gu, ' ');

const FLAG = /\p{RI}{2}/gu;

/** The nations whose flags stand in a text. */
export const flagsIn = (text: string): Nation[] => (text.match(FLAG) ?? []).flatMap((flag) => nationFlying(flag) ?? []);

export const withoutFlags = (text: string): string => text.replace(FLAG, ' ').trim();

/** A text with nations in place of their flags: "🇯🇲 trials" is "Jamaica trials", "🇺🇸 nationals" "USA nationals". */
export const flagsNamed = (text: string): string =>
  text
    .replace(FLAG, (flag) => {
      const nation = nationFlying(flag);
      return nation ? ` ${nation.names.includes(nation.code) ? nation.code : nation.name} ` : ' ';
    })
    .trim();

/** A text without the second letters that keyboards without umlauts write: "Zuerich" is "Zurich". */
export const withoutUmlauts = (text: string): string => text.replace(/(?<=[aou])e/gi, '');

/** A text without its years. */
export const placeIn = (text: string): string =>
  words(text)
    .filter((word) => !isYear(word))
    .join(' ');

/** Which of the meets with such a word in their names fans mean by it alone: “the Olympic final”. */
export const BEST_KNOWN: ReadonlyMap<string, string> = new Map([
  ['olympic', 'olympic games'],
  ['world', 'world championships'],
  ['european', 'european championships'],
  ['commonwealth', 'commonwealth games'],
  ['olympic trials', 'us olympic trials'],
]);

/** What fans add to the name of a meet, and whose name the Diamond League has; some meets have such a word in their names. */
const ADDED = new Set(['final', 'finals', 'result', 'results', 'the', 'at', 'in', 'of', 'wanda']);
/** Which sport a meet is of, as its full title says it. */
const SPORT = /\b(?:track ?(?:and|&) ?field|t&f|athletics)\b/giu;

/** A text without what is said of any meet: "olympic final 2012" is "olympic 2012", "ncaa track & field championships" "ncaa championships". */
export const bareName = (text: string): string =>
  typedWords(text.replace(SPORT, ' '))
    .filter((word) => !ADDED.has(fold(word)))
    .join(' ');

/** A text with the adjective of the nation that it names: "trials kenya" is "trials kenyan"; null when it names none. */
function withDemonym(text: string): string | null {
  const typed = ` ${fold(text)} `;
  const nation = nationNamed(typed);
  const name = nation?.names.map(fold).find((own) => typed.includes(` ${own} `));
  const [demonym] = nation?.demonyms ?? [];
  return name !== undefined && demonym !== undefined ? typed.replace(name, fold(demonym)).trim() : null;
}

/** A text about the meets of a nation as they are called: "india nationals" and "indian nationals" are "indian championships"; null when it is about no nation’s. */
export function nationally(text: string): string | null {
  const named = withDemonym(text);
  if (named === null && !words(text).some((word) => demonyms.has(word))) return null;
  return (named ?? fold(text)).replace(/(?<=^| )nationals(?= |$)/, 'championships');
}
