import { lean } from '../text/lean.ts';
import { matches, type Span } from '../text/span.ts';
import type { Familiar } from './familiar.ts';
import type { Naming } from './naming.ts';

/** A capitalised word that no letter or hyphen runs into: where a name can begin. */
const BEGINNING = lean(/(?=\p{Lu})(?<![\p{L}\p{M}\p{N}-])\p{Lu}[\p{L}\p{M}\p{N}]*/gu);
const GOES_ON = lean(/^[\p{L}-]/u);

/** Where a text prints full names and aliases of known athletes. */
export function knownNames(text: string, spans: readonly Span[], { names }: Familiar): Naming[] {
  const found: Naming[] = [];
  for (const span of spans) {
    for (const { 0: word, start } of matches(BEGINNING, text, span)) {
      if (start < (found.at(-1)?.end ?? 0)) continue;
      const named = names
        .get(word)
        ?.find(
          ([name]) =>
            text.startsWith(name, start) && !GOES_ON.test(text.slice(start + name.length, start + name.length + 1)),
        );
      if (named && start + named[0].length <= span.end)
        found.push({ start, end: start + named[0].length, printed: named[0], person: named[1] });
    }
  }
  return found;
}
