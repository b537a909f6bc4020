import type { Quote } from '../articles/record.ts';
import type { Attribution } from './attribution.ts';
import { disciplinesIn } from './disciplines-in-text.ts';
import { meetReference } from './meet-reference.ts';
import type { Naming } from './naming.ts';
import type { Quotation } from './quotations.ts';
import type { Scene } from './scene.ts';
import { contains, type Span } from './span.ts';
import { isNamed } from './unnamed.ts';

/** Whom words are about: those they name, else whoever "he" or "she" means in the sentence that led to them. */
function aboutWhom(text: string, span: Span, { speaker, led }: Attribution, namings: readonly Naming[]): string[] {
  const named = namings.filter((naming) => contains(span, naming)).map(({ person }) => person);
  const pronoun = /\b(?:he|him|his|she|her)\b/i.test(text.slice(span.start, span.end));
  const others = (led?.mentions ?? []).map(({ person }) => person).filter(({ name }) => name !== speaker?.name);
  const people = named.length === 0 && pronoun ? others : named;
  return [...new Set(people.filter(isNamed).map(({ name }) => name))];
}

/** A quotation as a record keeps it: with its speaker and what it is about. */
export function quoteOf(
  text: string,
  quotation: Quotation,
  said: Attribution,
  namings: readonly Naming[],
  scenes: readonly Scene[],
): Quote {
  const { start, end, unopened } = quotation;
  const before = scenes.filter(({ sentence }) => sentence.start <= start);
  const last = <Item>(items: (scene: Scene) => readonly Item[]) => before.flatMap(items).at(-1);
  const discipline = disciplinesIn(text, quotation)[0] ?? last(({ disciplines }) => disciplines);
  return {
    text: text.slice(start, end),
    speaker: said.speaker?.name ?? null,
    about: {
      athletes: aboutWhom(text, quotation, said, namings),
      discipline: discipline?.discipline ?? null,
      meet: meetReference(last(({ meets }) => meets) ?? null),
    },
    unopened,
    why: said.why,
    start,
    end,
  };
}
