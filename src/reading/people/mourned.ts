import type { Sex } from '../../athletics/sex.ts';
import type { Person } from '../knowledge.ts';
import { distributed, type Span } from '../text/span.ts';
import type { Naming } from './naming.ts';

/** Whom an obituary is of, and whether "he" or "she". */
export interface Mourned {
  readonly person: Person;
  readonly sex: Sex;
}

/** An obituary says early that somebody has died. */
const DIED = /\bhas died\b/;
const FIRST_SENTENCES = 4;

/** Which of the two a text says more often. */
const sexTold = (text: string): Sex =>
  (text.match(/\b(?:she|her)\b/gi)?.length ?? 0) > (text.match(/\b(?:he|his|him)\b/gi)?.length ?? 0) ? 'women' : 'men';

/** Whom an obituary is of: the one named first in the sentence that says who died; null for other articles. */
export function mournedIn(text: string, sentences: readonly Span[], namings: readonly Naming[]): Mourned | null {
  const first = sentences.slice(0, FIRST_SENTENCES);
  const at = first.findIndex(({ start, end }) => DIED.test(text.slice(start, end)));
  const said = first[at];
  if (!said) return null;
  const named = distributed(namings, first)[at] ?? [];
  const until = said.start + text.slice(said.start, said.end).search(DIED);
  const person = named.find(({ end, printed }) => end <= until && printed.includes(' '))?.person;
  return person ? { person, sex: person.sex ?? sexTold(text) } : null;
}
