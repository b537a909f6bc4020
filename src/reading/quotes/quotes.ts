import type { Quote } from '../../articles/record.ts';
import { disciplinesIn, type NamedDiscipline } from '../disciplines/disciplines-in-text.ts';
import type { Naming } from '../people/naming.ts';
import { isNamed } from '../people/unnamed.ts';
import { meetReference } from '../setting/meet-reference.ts';
import type { PlacedMeet } from '../setting/placed-meet.ts';
import type { Scene } from '../setting/scene.ts';
import type { Quotation } from '../text/quotations.ts';
import { distributed, type Span } from '../text/span.ts';
import { type Attribution, NOBODY } from './attribution.ts';

/** Whom words are about: those they name, else whoever "he" or "she" means in the sentence that led to them. */
function aboutWhom(text: string, span: Span, { speaker, led }: Attribution, inside: readonly Naming[]): string[] {
  const named = inside.map(({ person }) => person);
  const pronoun = /\b(?:he|him|his|she|her)\b/i.test(text.slice(span.start, span.end));
  const others = (led?.mentions ?? []).map(({ person }) => person).filter(({ name }) => name !== speaker?.name);
  const people = named.length === 0 && pronoun ? others : named;
  return [...new Set(people.filter(isNamed).map(({ name }) => name))];
}

/** What the scenes up to a place in the text named last. */
interface Named {
  readonly discipline: NamedDiscipline | null;
  readonly meet: PlacedMeet | null;
}

function quoteOf(text: string, quotation: Quotation, said: Attribution, inside: readonly Naming[], last: Named): Quote {
  const { start, end, unopened } = quotation;
  const discipline = disciplinesIn(text, quotation)[0] ?? last.discipline;
  return {
    text: text.slice(start, end),
    speaker: said.speaker?.name ?? null,
    about: {
      athletes: aboutWhom(text, quotation, said, inside),
      discipline: discipline?.discipline ?? null,
      meet: meetReference(last.meet),
    },
    unopened,
    why: said.why,
    start,
    end,
  };
}

/** Quotations as a record keeps them: with their speakers and what they are about. Quotations, namings and scenes are in order. */
export function quotesOf(
  text: string,
  spoken: readonly Quotation[],
  said: readonly Attribution[],
  namings: readonly Naming[],
  scenes: readonly Scene[],
): Quote[] {
  const inside = distributed(namings, spoken);
  const quotes: Quote[] = [];
  let [last, next]: [Named, number] = [{ discipline: null, meet: null }, 0];
  for (const [i, quotation] of spoken.entries()) {
    for (let scene = scenes[next]; scene && scene.sentence.start <= quotation.start; scene = scenes[next]) {
      last = { discipline: scene.disciplines.at(-1) ?? last.discipline, meet: scene.meets.at(-1) ?? last.meet };
      next += 1;
    }
    quotes.push(quoteOf(text, quotation, said[i] ?? NOBODY, inside[i] ?? [], last));
  }
  return quotes;
}
