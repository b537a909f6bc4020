import { nationNames } from '../../athletics/nation.ts';
import type { Person } from '../knowledge.ts';
import { anyOfCapitalised } from '../text/any-of.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import type { MentionDraft } from './mention-drafts.ts';
import type { Naming } from './naming.ts';
import { DEMONYM } from './noun-phrase.ts';
import { printedNation } from './printed-nation.ts';

/** "the Leeds schoolgirl", "the Birchfield jumper". */
const OF_TOWN = lean(
  wrapped`
    ^the (?!(?:Olympic|World|European|Commonwealth|African|Asian|Pan|Games|National|Diamond|Paralympic|Indoor|US|NCAA|AAA
      |UK|${DEMONYM})\b)
    (?:\p{Lu}\p{Ll}+ ){1,2}(?:\p{Ll}+|Harrier)$
  `,
  'u',
);
/** "the 24-year-old from Truro". */
const FROM_TOWN = lean(String.raw`^ from (?!(?:the )?(?:${anyOfCapitalised(nationNames.keys())})\b)\p{Lu}`, 'u');

/** The nation a report is written for: that of most whom it names without their nation, or of whom it begins with. */
function homeOf(text: string, namings: readonly Naming[]): string | null {
  const foreign = new Set(namings.filter((naming) => printedNation(text, naming)).map(({ person }) => person));
  const people = new Set(namings.map(({ person }) => person).filter((person) => !foreign.has(person)));
  const nations = [...Map.groupBy([...people], ({ nation }) => nation)].filter(([nation]) => nation !== null);
  const [most] = nations.sort(([, a], [, b]) => b.length - a.length);
  return (most && most[1].length > 1 ? most[0] : namings[0]?.person.nation) ?? null;
}

const LONGEST_NATION = 40;

/** Those who are from elsewhere than whom a report is written for. */
export function foreignersIn(text: string, namings: readonly Naming[]): ReadonlySet<Person> {
  const home = homeOf(text, namings);
  return new Set(namings.map(({ person }) => person).filter(({ nation }) => nation !== null && nation !== home));
}

/** How many of those in focus can be meant by where they are from. */
const NEAREST = 3;

/** A report calls those of its own nation by their towns: of who was spoken of last the first of whom it prints no other nation. */
export function ofItsTown(
  text: string,
  draft: MentionDraft | undefined,
  people: readonly Person[],
  foreigners: ReadonlySet<Person>,
): readonly Person[] {
  if (draft?.description?.form !== 'description') return people;
  if (!OF_TOWN.test(draft.words) && !FROM_TOWN.test(text.slice(draft.end, draft.end + LONGEST_NATION))) return people;
  const likeliest = people.slice(0, NEAREST).filter((person) => !foreigners.has(person));
  return likeliest.length > 0 ? likeliest : people;
}
