import { demonyms, nationNames } from '../../athletics/nation.ts';
import { anyOf, anyOfCapitalised } from '../text/any-of.ts';
import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';

/** "Kenyan", "Scot": what people of a nation are called. */
export const DEMONYM = anyOf(demonyms.keys());

/** "Britain", "South Africa", "USA". */
export const NATION = anyOf(nationNames.keys());

/** Nouns that a description of an athlete ends in: "the Olympic champion". */
export const PERSON_NOUN = either(
  'athlete|champion|runner|star|sprinter|hurdler|jumper|thrower|vaulter|veteran|teenager|youngster|man|woman|ace|native',
  'medal(?:l)?ist|leader|winner|record[- ]holder|girl|boy|student|schoolgirl|schoolboy|debutante?|newcomer|club-?mate',
  'placer|(?:semi-?)?finalist|finisher|heptathlete|decathlete|marathoner|miler|legend|great|hero|international|favou?rite',
  'coach|trainer|mentor|manager|director|president|chairman|chairwoman|secretary|chief|boss|agent|captain',
  wrapped`
    commentator|pundit|lawyer|attorney|solicitor|advis[eo]r|spokes(?:man|woman|person)|doctor|physio(?:therapist)?
    |official
  `,
  'friend|partner|team-?mate|husband|fianc[eé]e?|boyfriend|girlfriend|wife|father|mother|mum|mom|dad|brother|sister',
  'twin|son|daughter|uncle|cousin',
);

/** What somebody does besides running: "the former optician", "the Leeds quarter-miler". */
export const OCCUPATION = either(
  'quarter-miler|half-miler|optician|(?:school)?teacher|vet|nurse|midwife|dentist|chemist|pharmacist|lecturer|researcher',
  'scientist|librarian|accountant|banker|clerk|civil servant|engineer|electrician|plumber|builder|carpenter|farmer',
  'fisherman|miner|postman|postwoman|fireman|firefighter|policeman|policewoman|(?:police|prison|army) officer|soldier',
  'barrister|undergraduate|housewife|(?:mother|father)[- ]of[- ](?:one|two|three|four|five)',
);

/** Words that stand before a name and belong to it: "his fellow Briton and Olympic silver medallist", "the ever-improving". */
const MODIFIER = either(
  'the|an?|another|his|her|their|its|and|now|fellow|rivals?|(?:challeng|pursu)ers?|opponents?|compatriots?|countrym[ae]n|countrywom[ae]n',
  // "training partner", "club-mate", "the Kenyan pair of"
  String.raw`(?:\p{L}+ )?(?:team|club|state|stable)[- ]?mates?`,
  'guests?|namesakes?|colleagues?|(?:room|school|class)-?mates?',
  'training partners?|staunch|competitor|gold|silver|bronze|winners?|clear',
  String.raw`(?-i:\p{Lu}\p{L}+ ){0,3}(?:pair|duo|trio)(?: of)?`,
  'olympic|world|european|commonwealth|african|asian|indoor|outdoor|junior|senior|youth|national|continental|u-?\\d\\d',
  // "the National Sports Festival champion"
  String.raw`(?-i:(?:\p{Lu}[\p{L}-]+ ){0,3}(?:Games|Championships?|Cup|Festival|Trials|Marathon))`,
  'reigning|defending|former|current|previous|old|new|young|top|leading|local|home|fancied|favou?red|experienced',
  "talented|double|triple|twice|veteran|nemesis|rising|upstart|holder|record|runner-up|men[’']s|women[’']s",
  // "a tiring", "the great", "an unsung"
  'tiring|tired|fading|flagging|wilting|weakening|weary|exhausted|struggling|flying|stumbling|limping|ailing|visiting',
  // "the wonderfully named", "the highly rated"
  String.raw`\p{Ll}+ly[ -](?:named|rated|known|unknown|fancied|favou?red|talented|improving|improved|consistent|promising|experienced|gifted|impressive|young|crowned)`,
  'great|legendary|brilliant|brave|gallant|plucky|unsung|unheralded|unfancied|unknown|unlucky|injured',
  String.raw`own|number (?:one|two|three)|No\.? ?\d|metres?|high|hurdles|half|(?:hep|dec|pent)athlon|steeplechase|marathon|mile|pole|shot|(?:jump|vault|put|discus|javelin|hammer|walk)(?= (?:${PERSON_NOUN}))|under[- ]\d+|[\d,.]+m?|\d{4}`,
  // "ever-improving", "Leeds’", "Sample Harriers’", "New York City’s"
  String.raw`\p{Ll}+-\p{Ll}+`,
  // "19-year-old", "fellow-Yorkshireman"
  String.raw`\d{2}-year-old|fellow-\p{L}+|fellow (?-i:\p{Lu})\p{L}+(?:man|woman|er|ian|an)`,
  String.raw`\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?[’']s?`,
  String.raw`(?-i:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){2})[’']s?`,
  String.raw`(?:\p{Ll}+ )?(?:${PERSON_NOUN}|${OCCUPATION})s?`,
  // letters of both cases would make the longest part of the pattern twice as slow
  `(?-i:${anyOfCapitalised(demonyms.keys())}s?)`,
  `(?-i:${anyOfCapitalised(nationNames.keys())})`,
  // "the AAAs champion", "NCAA winner"
  String.raw`British|U\.S\.|(?-i:[A-Z]{2,5}s?\b)`,
);

/** Any number of words that belong to the name that follows them. */
export const MODIFIERS = String.raw`(?:${MODIFIER}\s+)*`;

const TO_THE_END = lean(`${MODIFIERS}$`, 'iuy');
/** The most words that one modifier has. */
const LONGEST = Math.max(...[...nationNames.keys(), ...demonyms.keys()].map((name) => name.split(' ').length));

/** Where the words can begin that belong to a name behind them: at its own place, or anywhere before it from which only such words lead to it. */
function titleStarts(words: string): readonly number[] {
  const found = [words.length];
  let missed = 0;
  for (let start = wordBefore(words, words.length); start > 0 && missed < LONGEST; start = wordBefore(words, start)) {
    const leads = leadsToEnd(words, start);
    if (leads) found.push(start);
    missed = leads ? 0 : missed + 1;
  }
  return found;
}

function leadsToEnd(words: string, start: number): boolean {
  TO_THE_END.lastIndex = start;
  return TO_THE_END.test(words);
}

/** Where the last word before a place begins that white space stands before; 0 where there is none. */
function wordBefore(words: string, place: number): number {
  let start = words.slice(0, place).trimEnd().length;
  while (start > 0 && words.charAt(start - 1).trim() !== '') start -= 1;
  return start;
}

/** The words asked about last: several heads are tried on the same ones. */
let last: { readonly words: string; readonly starts: readonly number[] } = { words: '', starts: [0] };

/**
 * Tells whether words are a head (a pattern that ends in white space and looks no further), and then nothing but what belongs
 * to the name behind them. All heads share one pattern of what belongs to a name: it holds the names of all nations.
 */
export function beforeName(head: string): { readonly test: (words: string) => boolean } {
  const [begins, isWhole] = [lean(head, 'iu'), lean(`${head}$`, 'iu')];
  return {
    test(words) {
      if (!begins.test(words)) return false;
      if (last.words !== words) last = { words, starts: titleStarts(words) };
      return last.starts.some((start) => isWhole.test(words.slice(0, start)));
    },
  };
}

/** Between a word that governs a name and the name: a space, and whatever belongs to the name. */
export const LEADS_TO_NAME = { test: (words: string): boolean => words.startsWith(' ') && leadsToEnd(words, 1) };
