import { words } from './name.ts';

/** Whether every word that was typed begins a word of a name: nothing is wrong with it, it only isn’t all of it. */
export function beginsName(
  { name, aliases = [] }: { readonly name: string; readonly aliases?: readonly string[] },
  typed: string,
): boolean {
  const own = [name, ...aliases].flatMap(words);
  return words(typed).every((word) => own.some((whole) => whole.startsWith(word)));
}
