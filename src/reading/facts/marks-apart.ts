import type { Mark } from '../../athletics/mark.ts';
import type { Person } from '../knowledge.ts';
import { apart, type Margin } from '../signs/margins-between.ts';
import type { Span } from '../text/span.ts';
import type { Fact } from './fact.ts';

export type MarkFact = Extract<Fact, { readonly kind: 'mark' }>;

/** A mark of a margin’s length from a stated one, where both are told as exactly. */
export function markApart(
  { mark }: MarkFact,
  margin: Margin,
  how: 'worse' | 'better',
  person: Person,
  at: Span,
): MarkFact[] {
  const [first, ...others] = mark.readings.flatMap((reading) => apart(reading, margin, how) ?? []);
  if (!first) return [];
  const { start, end } = at;
  const own = { printed: '', readings: [first, ...others] as const, slip: false, start, end };
  return [{ kind: 'mark', mark: own, person, turn: null, aside: false, derived: true, start, end }];
}

/** A mark that the sentence before gave. */
export function asTold(person: Person, reading: Mark, { start }: Span): MarkFact {
  const mark = { printed: '', readings: [reading] as const, slip: false, start, end: start };
  return { kind: 'mark', mark, person, turn: null, aside: false, derived: false, start, end: start };
}
