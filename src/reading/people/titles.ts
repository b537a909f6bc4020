import type { Person } from '../knowledge.ts';
import { lean } from '../text/lean.ts';
import type { Naming } from './naming.ts';

/** The words that an article prints beside names to say who these are, of each name apart. */
export type Titles = ReadonlyMap<Person, readonly ReadonlySet<string>[]>;

/** In characters, on either side of a name. */
const REACH = 70;

/** "the former world champion Bill Clock": the words before a name, back to the last comma or article. */
const BEFORE = lean(/(?:^|[ ,;:(–—-])((?:(?!(?:the|an?|his|her|their) )[\p{L}\d’'-]+ ){1,6})$/iu);
/** "Bill Clock, the former world champion,", "Jane Example, a Harrier from Exeter, won", "Jane Example (Exeter Harriers)". */
const BEHIND = lean(
  /^(?:, (?:now )?(?:the|an?|one of|twice|\p{Lu}[\p{L}-]+[’']s?) ([^,.;:()]{3,60})(?=[,.;:])| \(([^()\d]{3,40})\)| (?:of|from) (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}))/u,
);

/** "Harriers" and "Harrier" are one word here, "world’s" and "world" too. */
const stem = (word: string): string => word.replace(/[’']s?$/, '').replace(/s$/, '');

const wordsOf = (words: string): readonly string[] => (words.toLowerCase().match(/[\p{L}\d’'-]+/gu) ?? []).map(stem);

/** The titles that stand beside names. */
export function titlesIn(text: string, namings: readonly Naming[]): Titles {
  const found = new Map<Person, ReadonlySet<string>[]>();
  for (const { start, end, person } of namings) {
    const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
    const behind = BEHIND.exec(text.slice(end, end + REACH));
    const printed = [before, behind?.[1], behind?.[2], behind?.[3]].flatMap((words) => words ?? []);
    if (printed.length === 0) continue;
    const titles = printed.map((words) => new Set(wordsOf(words)));
    const all = new Set(titles.flatMap((words) => [...words]));
    found.set(person, [...(found.get(person) ?? []), ...titles, all]);
  }
  return found;
}

/** What tells nobody apart. */
const ANYBODYS = /^(?:the|reigning|defending|current|new|now|of|and)$/;
const FORMER = /^(?:former|one-?time|ex-.*|retired)$/;

/** "the defending champion": the one whom the article calls so. */
const HOLDS = /^the (?:defending|reigning) champion$/i;
const IS_HOLDER = ['defending', 'reigning'];

/** Whom of some people, the likeliest first, a title means that an article prints beside a name: "the former champion", of "the former world champion Bill Clock". */
export function entitled(people: readonly Person[], title: string, titles: Titles): Person | undefined {
  if (HOLDS.test(title))
    return people.find((person) => titles.get(person)?.some((printed) => IS_HOLDER.some((word) => printed.has(word))));
  const words = wordsOf(title).filter((word) => !ANYBODYS.test(word));
  if (words.length < 2) return undefined;
  const isFormer = words.some((word) => FORMER.test(word));
  return people.find((person) =>
    titles
      .get(person)
      ?.some(
        (printed) =>
          words.every((word) => printed.has(word)) && (isFormer || ![...printed].some((word) => FORMER.test(word))),
      ),
  );
}
