import { nationNames } from '../../athletics/nation.ts';
import type { Person } from '../knowledge.ts';
import { anyOfCapitalised } from '../text/any-of.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import type { MentionDraft } from './mention-drafts.ts';
import type { Naming } from './naming.ts';
import { DEMONYM } from './noun-phrase.ts';

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

/** The nation a report is written for: that of whom it names first, or else of most of the others. */
function homeOf([first, ...others]: readonly Person[]): string | null {
  const nations = Map.groupBy(others, ({ nation }) => nation);
  const [most] = [...nations].filter(([nation]) => nation !== null).sort(([, a], [, b]) => b.length - a.length);
  return first?.nation ?? (most && most[1].length > 1 ? most[0] : null);
}

/** In characters, with what leads to it. */
const LONGEST_NATION = 40;

/** Those who are from elsewhere than whom a report is written for. */
export function foreignersIn(namings: readonly Naming[]): ReadonlySet<Person> {
  const people = [...new Set(namings.map(({ person }) => person))];
  const home = homeOf(people);
  return new Set(people.filter(({ nation }) => nation !== null && nation !== home));
}

/** How many of those in focus can be meant by where they are from. */
const NEAREST = 3;

/** A report calls those of its own nation by their towns: whoever was spoken of last and is from nowhere else. */
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
