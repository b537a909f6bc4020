import type { Person } from '../knowledge.ts';
import type { Telling } from '../people/telling.ts';
import { lean } from '../text/lean.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import type { Fact } from './fact.ts';

const COUNTBACK_WORD = hint(/^count(?:ed)?(?:back)?$/);
/** "won on countback", "lost to Sample on countback"; who was "third on countback" had as much as the fourth. */
const DECIDED = lean(
  /\b(?:w[io]n|wins|winning|victory|gold|title|beat|beating|beaten|lost|losing|edged|edging|denied|prevail\p{Ll}*|triumph\p{Ll}*)\b(?! silver| bronze)(?:[^,.;]|\.(?=\d)){0,50}? on count-?back\b/u,
);

/** "was second on countback from Sample": the two have one mark, whichever places that divides. */
const BETWEEN_TWO = /\bon count-?back (?:from|over|to) /;

type Marked = Extract<Fact, { readonly kind: 'mark' }>;

/** "Sample won on countback from Example, who cleared 5.50m": the first two have one mark, where one of them has it and nobody else does. */
export function countbacks(text: string, { sentence }: Telling, facts: readonly Fact[]): Fact[] {
  if (!hasHint(text, sentence, COUNTBACK_WORD)) return [];
  const words = text.slice(sentence.start, sentence.end);
  const isBetweenTwo = BETWEEN_TWO.test(words);
  if (!isBetweenTwo && !DECIDED.test(words)) return [];
  const placed = (place: number): readonly Person[] => [
    ...new Set(facts.flatMap((fact) => (fact.kind === 'place' && fact.place === place ? fact.person : []))),
  ];
  const [winners, seconds] = [placed(1), placed(2)];
  const all = new Set(facts.flatMap((fact) => (fact.kind === 'place' ? fact.person : [])));
  const both = isBetweenTwo ? [...all] : [...winners, ...seconds];
  const marks = facts.filter((fact): fact is Marked => fact.kind === 'mark');
  const [mark, another] = marks;
  if (!isBetweenTwo && (winners.length !== 1 || seconds.length !== 1)) return [];
  if (both.length !== 2 || !mark || another || !both.includes(mark.person)) return [];
  return both.filter((person) => person !== mark.person).map((person) => ({ ...mark, person }));
}
