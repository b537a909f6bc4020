import { words } from '../../athletics/name.ts';
import { nations } from '../../athletics/nation.ts';

/** A nation's adjectives give it away as its name does. */
const kin = new Map(
  nations.map(({ name, names, demonyms, code }) => [name, words([...names, ...demonyms, code].join(' '))]),
);

/** Words that say nothing by themselves. */
const EMPTY: ReadonlySet<string> = new Set(['the', 'of', 'and', 'in', 'de', 'la', 'pts']);

/** Whether a prompt has a word of the answer in it: a first name or surname, a city, a year, a nation or its adjective. */
export function givesAway(prompt: string, answer: string): boolean {
  const asked = new Set(words(prompt));
  return [...words(answer), ...(kin.get(answer) ?? [])].some(
    (word) => word.length > 1 && !EMPTY.has(word) && asked.has(word),
  );
}
