import { words } from '../athletics/name.ts';
import { editDistance } from '../lists/edit-distance.ts';

type Named = { readonly name: string; readonly aliases?: readonly string[] };

/** Of so many letters one may be wrong. */
const LETTERS_A_MISTAKE = 3;

const namesOf = ({ name, aliases = [] }: Named): string[][] => [name, ...aliases].map(words);

function isLike(typed: string, own: string): boolean {
  const mistakes = Math.round(typed.length / LETTERS_A_MISTAKE);
  return own.startsWith(typed) || editDistance(typed, own, mistakes) <= mistakes;
}

/** Whether each word is like one of a name, or all together are, where words were written as one or apart: "Su Bing Tian". */
function isMisspelt(candidate: Named, typed: readonly string[]): boolean {
  const names = namesOf(candidate);
  const own = names.flat();
  if (typed.every((word) => own.some((one) => isLike(word, one)))) return true;
  return names.some((name) => name.length !== typed.length && isLike(typed.join(''), name.join('')));
}

/** Those whose names may be what was typed with a few letters wrong. */
export const misspelt = <T extends Named>(candidates: readonly T[], typed: string): readonly T[] =>
  candidates.filter((candidate) => isMisspelt(candidate, words(typed)));

/** Those who have the last word that was typed, a family name as a rule. */
export const relatives = <T extends Named>(candidates: readonly T[], typed: string): readonly T[] =>
  candidates.filter((candidate) =>
    namesOf(candidate)
      .flat()
      .includes(words(typed).at(-1) ?? ''),
  );
