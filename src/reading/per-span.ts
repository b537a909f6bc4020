import type { Span } from './span.ts';

/** Works something out once for each stretch of text, however many rules ask. One span can be asked about in two texts: with and without what is said. */
export function perSpan<Found>(find: (text: string, span: Span) => Found): (text: string, span: Span) => Found {
  const known = new WeakMap<Span, { readonly text: string; readonly found: Found }>();
  return (text, span) => {
    const before = known.get(span);
    if (before?.text === text) return before.found;
    const found = find(text, span);
    known.set(span, { text, found });
    return found;
  };
}
