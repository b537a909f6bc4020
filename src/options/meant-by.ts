import { hasWords } from '../athletics/has-words.ts';
import type { Match } from '../athletics/match.ts';

/** Whom a text may mean without any mistake in it: the one found, those of that very name, or those whose names have its words. */
export function meantBy<T extends { readonly name: string; readonly aliases?: readonly string[] }>(
  match: Match<T>,
  typed: string,
): readonly T[] {
  switch (match.kind) {
    case 'exact':
      return [match.found];
    case 'several':
      return match.candidates;
    case 'near':
      return match.candidates.filter((candidate) => hasWords(candidate, typed));
  }
}
