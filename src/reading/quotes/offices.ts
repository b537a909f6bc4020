import type { Person } from '../knowledge.ts';
import { OFFICE } from '../people/officials.ts';
import type { Telling } from '../people/telling.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';

/** "her coach said", "said Example’s coach." */
const HOLDER = lean(
  wrapped`
    (?:\b(?:his|her|their|\p{Lu}[\p{L}-]+[’']s?) (?:[\p{L}-]+ ){0,2}?(${OFFICE}) (?:said|says|told|added|admitted|explained|insisted)\b
      |\b(?:said|says|added|admitted|explained|insisted) (?:his|her|their|\p{Lu}[\p{L}-]+[’']s?) (?:[\p{L}-]+ ){0,2}?(${OFFICE})(?=[,.]|$))
  `,
  'iu',
);

/** "the spokesman said", "said the spokesman." */
const THE_HOLDER = lean(
  wrapped`
    (?:\bthe (${OFFICE}) (?:also |later |then )?(?:said|says|told|added|admitted|explained|insisted)\b
      |\b(?:said|says|added|admitted|explained|insisted) the (${OFFICE})(?=[,.]|$))
  `,
  'iu',
);

/** "A federation spokesman said that …" and then "the spokesman said": of an office that is nobody’s by name. */
export function isUnnamedOffice(text: string, words: string, at: number): boolean {
  const [, before, behind] = THE_HOLDER.exec(words) ?? [];
  const office = (before ?? behind)?.toLowerCase();
  return (
    office !== undefined &&
    lean(`(?<!, )\\b[Aa]n? (?:[\\p{L}-]+ ){0,3}${office}\\b(?!,? (?:of (?:his|hers) )?\\p{Lu})`, 'u').test(
      text.slice(0, at),
    )
  );
}

/** No words between an office and the name of whoever holds it are longer, in characters. */
const REACH = 50;

/** Whoever was introduced by the office that some words give a speaker: "her coach, Max Sample," and later "her coach said". */
export function officeHolder(text: string, words: string, told: readonly Telling[]): Person | null {
  const [, before, behind] = HOLDER.exec(words) ?? [];
  const office = (before ?? behind)?.toLowerCase();
  if (office === undefined) return null;
  const [introducedBy, introducedAs] = [lean(`\\b${office},? $`, 'iu'), lean(`^, [^,.;]{0,40}\\b${office}\\b`, 'iu')];
  const holds = told.flatMap(({ mentions }) =>
    mentions.filter(
      ({ form, start, end }) =>
        form === 'name' &&
        (introducedBy.test(text.slice(Math.max(0, start - REACH), start)) ||
          introducedAs.test(text.slice(end, end + REACH))),
    ),
  );
  const [only, ...others] = new Set(holds.map(({ person }) => person));
  return only && others.length === 0 ? only : null;
}
