import { demonyms, nationNames } from '../../athletics/nation.ts';
import { sexByName } from './given-names.ts';
import { lean } from './lean.ts';
import { wrapped } from './wrapped.ts';

/** Capitalised words that are no part of a person's name. */
const NOT_NAMES = new Set(
  `A About After Afterwards Again Against All Along Also Although America Among An And Another Any April Are As At August Before Behind Beside Both
  Britons But By Yorkshireman Yorkshirewoman Cornishman Cornishwoman Ulsterman Manxman Kentishman Londoner Dubliner Mancunian Liverpudlian Geordie Glaswegian Lancastrian Aberdonian
  Midlander Northerner Southerner Texan Californian Parisian Muscovite Commonwealth Competing Currently Day December Despite Double Draw During Each Earlier Either Elsewhere Englishmen Even Ever Every
  February Federation Fellow Final Finals First Five Following For Former Four Friday From Games Given Gold Grand Great Having He Head Her Here
  His How However I If In Indoor Indoors Instagram Instead International Into Is It January July June Just Last Later League Leading Leaving March
  Marathon May Meanwhile Meeting Meet Men Mile Monday More Most My National Nevertheless New News No Nor Northern Not November Now October Of Off
  Olympian Olympic Olympics On Once One Only Or Other Others Our Out Over Park Pole Post Press Prix Race Reigning Results Saturday School Season Second
  Senior September Seven She Shot Silver Since Six So Some Soon South Sport Sports Stadium Stadion Still Sunday Support Team Ten Tennis That The Their
  Then There These They Third This Those Three Through Thursday Throughout To Today Tomorrow Tonight Track Trials Tuesday Two Under
  University Until Up US UK GB USA NZ Was We Wednesday Week Welshman When Where Which While Who Why With Without Women World Worlds
  Year Yes Yesterday Yet You Your Diamond Classic Invitational Championship Championships Cup Cross Country Open Athletics Association Committee
  Radio Live Television Street Avenue Arena Hall Club Road Bridge Palace Square Centre Center Institute Foundation Prime Minister President King Queen
  Champion Champions Medallist Medalist Sprinter Hurdler Runner Jumper Thrower Vaulter Decathlete Heptathlete Pentathlete Miler Marathoner
  Athlete Olympians Paralympian Paralympic Paralympics Coach Manager Captain Director Chief Executive Chairman Chairwoman Secretary Spokesman
  Spokeswoman Commentator Doctor Dr Mr Mrs Ms Sir Dame Lord Lady Professor Mayor Teenager Veteran Newcomer Compatriot Defending Former
  Golden Slam Tour Super Title Medal Medals Record Squad Relay Hurdles Metres Meters Steeplechase Heptathlon Decathlon Javelin Discus Hammer
  North East West Central Union Agency Court Council Board Times Daily Mail Guardian Telegraph Observer Independent BBC ITV Sky AP AFP Reuters
  IAAF IOC UKA USADA WADA Anti-Doping Zealand African Asian Oceania Europe Africa Asia Junior Youth Masters Commonwealths Universiade Spring Summer Autumn Winter
  Rival Rivals Winner Winners Leader Skipper Legend Countryman Countrywoman Team-mate Team-mates Teammate Teammates Compatriots Countrymen Partner Partners Pacemaker Star Ace Hero Debutant
  Meter Metre Dash Holder Favourite Selectors Organiser Organisers Middle-distance Distance
  AC AAC AFC RC Harriers Harrier Beagles Striders
  High Long Triple Jump Vault Put Throw Walk Walking Hurdle Shot Half Flat
  Easter Christmas Overall Nobody Everyone Somebody Someone Neither Thanks Perhaps Maybe Whether Whatever Because Let Can Could Would Should Did
  Do Does Has Have Had Were Are Be Been Not What Why Like Unlike Until Upon Within Inside Outside Near Above Below Such Same Together Well Indeed Next
  Runner-up Combined Challenge Several Many Few All-American All-Americans Female Male Freshman Frosh Latin Sophomore Redshirt Graduate Poor College Conference State Tech Academy Southern Northern Eastern Western Region Regional
  Eighth Fifth Sixth Seventh Ninth Tenth Eight Nine Ten Honours Honour List Victory Defeat Joining Photo Image Getty Images Also Still Now Today Here There Where Who Army Navy Air Force Police Railways Services
  Island Islands Favourites Favorite Favorites Sprinters Hurdlers Runners Jumpers Throwers Walkers Qualifiers Hosts Schoolmates Teenagers Youngsters
  Unit Integrity Tribunal Commission Ministry Authority Confederation Panel
  Medallists Medalists Debutants Brothers Sisters Twins Throws Jumps Fest`.split(/\s+/),
);

/** What nations and their people are called, in lower case; "Tobago", "Nevis": the last of a nation that is called by two. */
const NATIONS: ReadonlySet<string> = new Set([
  ...[...nationNames.keys()].flatMap((name) => [name, ...name.split(/ (?:and|&) (?:the )?/).slice(1)]),
  ...[...demonyms.keys()].flatMap((demonym) => [demonym, `${demonym}s`]),
]);

/** "Kenya", "Kenyan", "Kenyans"; "Tobago", after "Trinidad and". */
export const isNation = (word: string): boolean => NATIONS.has(word.toLowerCase());

/** "Zealand", "African": what nations and their people of two words end in. */
const SECOND_WORDS: ReadonlySet<string> = new Set(
  [...NATIONS]
    .map((name) => name.split(' '))
    .flatMap(([, second, ...more]) => (second && more.length === 0 ? second : [])),
);

/** Whether two words beside each other are called so together: "New Zealand", "South African". */
export const isNationTogether = (first: string | undefined, second: string | undefined): boolean =>
  first !== undefined &&
  second !== undefined &&
  SECOND_WORDS.has(second.toLowerCase()) &&
  isNation(`${first} ${second}`);

/** "CHAMPION" is as ordinary as "Champion". */
const IN_CAPITALS = lean(/^\p{Lu}{3,}$/u);
const capitalised = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();

/** Whether a capitalised word is no part of any name: a nation, its people, or a word like any other. */
export const isOrdinary = (word: string): boolean =>
  NOT_NAMES.has(word) || (IN_CAPITALS.test(word) && NOT_NAMES.has(capitalised(word))) || isNation(word);

/** Nations whose names are given to people, too. */
const NATIONS_AND_NAMES = /^(?:Georgia|Jordan|Chad|Israel|India|Kenya|Mali)$/;

/** Seasons whose names are given to people, too: "Summer Example", but not "Summer Olympics". */
const SEASONS_AND_NAMES = /^(?:Summer|Autumn)$/;

/** Nations and their people that are surnames behind a given name: "Mark English". */
const NATIONS_AND_SURNAMES = /^(?:English|England|Ireland|Irish|Holland|France|Wales|Welsh|German|Finn)$/;

/** Ordinary words that are surnames behind a given name, or alone once that was told: "Rachel King". */
const SURNAMES = new RegExp(wrapped`
  ^(?:King|Hall|Cross|Street|Park|Day|May|Long|West|North|Lord|Winter|Bridge|Post|Walk|Queen|Road|Mayor|Diamond|Can|So
    |Do)
  $
`);

/** Alone they are a month, a day, a point of the compass or a road. */
const NEVER_ALONE = /^(?:May|Day|West|North|Long|Road|Park|Cross|Post|Queen|Diamond|So|Do)$/;

/** "Okkert Brits": more than one Brit only where no name leads to it. */
const isPeople = (word: string): boolean =>
  word.endsWith('s') && !demonyms.has(word.toLowerCase()) && !nationNames.has(word.toLowerCase()) && isNation(word);

/** "J.", "P.T.". */
const INITIALS = lean(/^(?:\p{Lu}\.){1,3}$/u);

/** "Rachel", "R.", "American Kirsty", "Britain’s Rachel": what a surname stands behind, by itself or because a nation leads to it. */
function isGiven(before: string): boolean {
  const words = before.replace(/[’']s(?= )/g, '').split(' ');
  const nation = words.findLastIndex(isNation);
  const given = words.slice(nation + 1);
  if (INITIALS.test(given.at(-1) ?? '')) return true;
  return sexByName(given.join(' ')) !== null || (nation >= 0 && given.length === 1 && !isOrdinary(given[0] ?? ''));
}

/** Surnames that no street and no holiday ends in. */
const NO_PLACES = /^(?:May|King|Lord|Long)$/;

/** "St Sample’s Kerrica": a given name, whichever, behind whose club it is. */
function isOwned(before: string): boolean {
  const [owner, given] = before.split(' ').slice(-2);
  return given !== undefined && /[’']s$/.test(owner ?? '') && !isOrdinary(given);
}

const lastOf = (words: string): string => words.slice(words.lastIndexOf(' ') + 1);

/** "Aston May, who", "Aston May, 24,", "Aston May said": nothing but people goes on like that. */
const AS_PERSON =
  /^(?:, (?:who\b|\d{2},)| (?:said|says|told|adds|added|admits|admitted|explained|insisted|believes)\b)/;

/** "Precious May was", "Precious May an astonished third", "Aston May (Jamaica)", "Aston May, running his first". */
const COMPETES = lean(
  /^(?:, (?:the|an?|now|still|\p{Ll}+ing)\b| (?:\(|(?:an? |the )?(?:[\p{Ll}-]+ ){0,2}(?:second|third|\p{Ll}+th|was|is|had|won|ran|took|came|beat|broke|set|threw|leapt|made|led|\p{Ll}{3,}ed)\b))/u,
);

/** Where a capitalised word stands. */
interface Neighbours {
  /** Those of its run that go before it, and those that follow. */
  readonly before: string;
  readonly after: string;
  /** How the text goes on behind it. */
  readonly behind: string;
}

/** Whether an ordinary word is part of a name by its neighbours: "Georgia Bell", "Rachel King", "Aston May, who". */
export function isNameAfterAll(word: string, { before, after, behind }: Neighbours): boolean {
  if (NATIONS_AND_NAMES.test(word)) return /^\p{Lu}\p{Ll}/u.test(after);
  if (SEASONS_AND_NAMES.test(word)) return /^\p{Lu}\p{Ll}/u.test(after) && !isOrdinary(after.split(' ')[0] ?? '');
  if (NATIONS_AND_SURNAMES.test(word)) return before !== '' && sexByName(lastOf(before)) !== null;
  if (/^(?:King|Long|Can|So|Do|Were|Such|Poor)$/.test(word) && before !== '') return !isOrdinary(lastOf(before));
  if (SURNAMES.test(word))
    return before === ''
      ? after === '' && !NEVER_ALONE.test(word)
      : isGiven(before) ||
          (NO_PLACES.test(word) && isOwned(before)) ||
          (!isOrdinary(lastOf(before)) && (AS_PERSON.test(behind) || (NO_PLACES.test(word) && COMPETES.test(behind))));
  return isPeople(word) && before !== '' && !isOrdinary(lastOf(before));
}
