import type { Naming } from '../people/naming.ts';
import { lean } from '../text/lean.ts';
import { isOrdinary } from '../text/ordinary-words.ts';
import { contains } from '../text/span.ts';
import type { NamedMeet } from './meet-names.ts';

/** "in Seville" is a town, whoever is called so. */
const IN = /\b[Ii]n $/;

/** "Dundrum South Dublin AC": a club or a street is called after a town. */
const NAME_BEFORE = lean(/\p{Lu}[\p{L}’'-]+(?= $)/u);
const NAME_AFTER = /^ \p{Lu}/u;

/** "At" and "From" at the head of a sentence are no part of a name. */
function isNameBefore(words: string): boolean {
  const word = NAME_BEFORE.exec(words)?.[0];
  return word !== undefined && !isOrdinary(word);
}

/** Whether a town’s name has others before and behind it. */
const isInLongerName = (text: string, { start, end, cityOnly }: NamedMeet): boolean =>
  cityOnly && isNameBefore(text.slice(Math.max(0, start - 30), start)) && NAME_AFTER.test(text.slice(end, end + 2));

/** Tells the meets that are only part of a name, or a surname: "Sydney Sample", "Seville won". */
export function isInName(text: string, namings: readonly Naming[]): (meet: NamedMeet) => boolean {
  const byEnd = namings.toSorted((a, b) => a.end - b.end);
  return (meet) => {
    if (IN.test(text.slice(Math.max(0, meet.start - 4), meet.start))) return false;
    if (isInLongerName(text, meet)) return true;
    const naming = byEnd.find(({ end }) => end >= meet.end);
    return naming !== undefined && contains(naming, meet);
  };
}
