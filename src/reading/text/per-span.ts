import type { Span } from './span.ts';

interface Known<Found> {
  readonly text: string;
  /** By where the stretch begins. */
  readonly stretches: Map<number, { readonly end: number; readonly found: Found }>;
}

const nothing = <Found>(text: string): Known<Found> => ({ text, stretches: new Map() });

/**
 * Works something out once for each stretch of text, however many rules ask. Two texts are remembered, as an article is asked
 * about with and without what is said. They are no keys of a `WeakMap`: each of its keys costs the collector more than a rule.
 */
export function perSpan<Found>(find: (text: string, span: Span) => Found): (text: string, span: Span) => Found {
  let [newer, older] = [nothing<Found>(''), nothing<Found>('')];
  let whole: { readonly text: string; readonly found: Found } | null = null;
  let last: { readonly text: string; readonly span: Span; readonly found: Found } | null = null;
  return (text, span) => {
    if (span.end - span.start === text.length) {
      if (whole?.text !== text) whole = { text, found: find(text, span) };
      return whole.found;
    }
    if (last !== null && last.span === span && last.text === text) return last.found;
    if (newer.text !== text) [newer, older] = [older.text === text ? older : nothing(text), newer];
    const before = newer.stretches.get(span.start);
    const found = before?.end === span.end ? before.found : find(text, span);
    if (before?.end !== span.end) newer.stretches.set(span.start, { end: span.end, found });
    last = { text, span, found };
    return found;
  };
}
