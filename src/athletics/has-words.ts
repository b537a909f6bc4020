import { beginsName } from './begins-name.ts';
import { surname, words } from './name.ts';

/**
 * Whether what was typed is part of a name: words of it, "Usain" and "Shelly Ann", or the family name and what others begin with,
 * "Kip Keino"; "St Lucia" is none of Lucia Stafford.
 */
export function hasWords(
  named: { readonly name: string; readonly aliases?: readonly string[] },
  typed: string,
): boolean {
  const asked = new Set(words(typed));
  const own = new Set([named.name, ...(named.aliases ?? [])].flatMap(words));
  if (asked.size === 0) return false;
  if (asked.isSubsetOf(own)) return true;
  return words(surname(named.name)).every((word) => asked.has(word)) && beginsName(named, typed);
}
