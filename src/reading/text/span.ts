/** A stretch of a text, in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The span without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const lead = inside.length - inside.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + inside.trimEnd().length) };
}

/** A match with its place in the whole text. */
export type Match = RegExpExecArray & Span;

const NONE: readonly Match[] = [];

/** Every match of a global pattern inside a span, with its place in the whole text. */
export function matches(pattern: RegExp, text: string, { start, end }: Span): readonly Match[] {
  const inside = text.slice(start, end);
  pattern.lastIndex = 0; // asked without `matchAll`, which copies its pattern each time, and most patterns miss
  let match = pattern.exec(inside);
  if (!match) return NONE;
  const found: Match[] = [];
  for (; match; match = pattern.exec(inside)) {
    found.push(Object.assign(match, { start: start + match.index, end: start + match.index + match[0].length }));
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** Every match of a sticky pattern inside a span that begins at one of some places, which stand in order; none begins in another. */
export function matchesAt(
  places: readonly number[],
  pattern: RegExp,
  text: string,
  { start, end }: Span,
): readonly Match[] {
  const inside = text.slice(start, end);
  let found: Match[] | null = null;
  let free = 0;
  for (const place of places) {
    if (place - start < free) continue;
    pattern.lastIndex = place - start;
    const match = pattern.exec(inside);
    if (!match) continue;
    free = match.index + match[0].length;
    found ??= [];
    found.push(Object.assign(match, { start: start + match.index, end: start + free }));
  }
  return found ?? NONE;
}

/** The text with the spans blanked out, so that offsets stay true. */
export function masked(text: string, spans: readonly Span[]): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    shown += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return shown + text.slice(at);
}

/** The items that lie in each of the spans; both in order, so that a long text takes no longer for each of its sentences. */
export function distributed<Item extends Span>(
  items: readonly Item[],
  spans: readonly Span[],
): readonly (readonly Item[])[] {
  let at = 0;
  return spans.map((span) => {
    while ((items[at]?.start ?? span.start) < span.start) at += 1;
    let end = at;
    while ((items[end]?.start ?? span.end) < span.end) end += 1;
    return items.slice(at, end).filter((item) => contains(span, item));
  });
}
