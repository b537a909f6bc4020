import type { Block } from '../layout.ts';
import type { Naming } from '../people/naming.ts';
import { PERSON_NOUN } from '../people/noun-phrase.ts';
import { lean } from '../text/lean.ts';
import { type Quotation, quotations } from '../text/quotations.ts';
import { contains, masked, type Span } from '../text/span.ts';

/** What is said in an article, and what its writer tells. */
export interface Narration {
  readonly spoken: readonly Quotation[];
  /** The text with blanks where somebody speaks and dashes where two hyphens stand, so that offsets stay true. */
  readonly text: string;
}

/** "the 24-year-old", "The Leeds athlete". */
const DESCRIBES = lean(String.raw`\b[Tt]he \d+-year-old\b|^The (?:\p{Lu}[\p{L}’'-]* ){1,2}${PERSON_NOUN}\b`, 'u');

/** What to blank out for a quotation: the punctuation that ends it still ends the writer's sentence. */
function blanks(text: string, { outer, start, end }: Quotation): Span[] {
  const kept = /[.!?,]/.test(text[end - 1] ?? '') ? end - 1 : end;
  return [
    { start: outer.start, end: Math.max(kept, start) },
    { start: end, end: outer.end },
  ].filter((span) => span.end > span.start);
}

/** Tells speech from narration. */
export function narrationOf(text: string, blocks: readonly Block[], namings: readonly Naming[]): Narration {
  const narrates = (span: Span) =>
    namings.some((naming) => contains(span, naming)) || DESCRIBES.test(text.slice(span.start, span.end));
  const spoken = quotations(text, blocks, narrates);
  const said = spoken.flatMap((quotation) => blanks(text, quotation));
  return { spoken, text: masked(text, said).replaceAll('--', '— ') };
}
