import { lean } from '../text/lean.ts';
import { type ListedName, listedName } from './list-names.ts';

const AND = lean(/,?\s+(?:and|&)\s+(?=\p{Lu}[^,;()]* \p{Lu})(?![^()]*\))/u);
/** "Ann Sample (Kenya), Beth Other (Cuba)", "Ann Sample; Beth Other". */
const AFTER_BRACKET = /(?<=\)),\s*|;\s*/;

function listed(parts: readonly string[]): ListedName[] {
  const names = parts.flatMap((part) => listedName(part.trim()) ?? []);
  return names.length === parts.length ? names : [];
}

/** Reads those who share an entry: "Ann Sample (Kenya) and Beth Other (Cuba)", "A Sample, B Other and C Third"; nobody where one of them isn’t made out. */
export function sharedNames(printed: string): ListedName[] {
  const names = printed.trimEnd().replace(/(?:,? (?:both|each|all)|[,;])$/, '');
  const parts = names.split(AND).flatMap((part) => part.split(AFTER_BRACKET));
  if (parts.length < 2) return listed(parts);
  const read = listed(parts);
  const isBare = read.at(-1)?.affiliation === '';
  return isBare ? listed(parts.flatMap((part) => part.split(/,\s*/))) : read;
}
