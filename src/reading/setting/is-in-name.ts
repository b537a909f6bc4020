import type { Naming } from '../people/naming.ts';
import { contains } from '../text/span.ts';
import type { NamedMeet } from './meet-names.ts';

/** "in Seville" is a town, whoever is called so. */
const IN = /\b[Ii]n $/;

/** Tells the meets that are only part of a name, or a surname: "Sydney Sample", "Seville won". */
export function isInName(text: string, namings: readonly Naming[]): (meet: NamedMeet) => boolean {
  const byEnd = namings.toSorted((a, b) => a.end - b.end);
  return (meet) => {
    if (IN.test(text.slice(Math.max(0, meet.start - 4), meet.start))) return false;
    const naming = byEnd.find(({ end }) => end >= meet.end);
    return naming !== undefined && contains(naming, meet);
  };
}
