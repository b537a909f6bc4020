import type { AthleteEntry } from '../athletics/athletes-file.ts';
import type { Naming } from './naming.ts';
import { anyOf } from './noun-phrase.ts';
import { matches, type Span } from './span.ts';

/** Where a text prints full names and aliases of known athletes. */
export function knownNames(text: string, spans: readonly Span[], athletes: readonly AthleteEntry[]): Naming[] {
  const byName = new Map(
    athletes.flatMap((a) => [a.name, ...a.aliases].filter((n) => n.includes(' ')).map((n) => [n, a] as const)),
  );
  const present = [...byName.keys()].filter((name) => text.includes(name));
  if (present.length === 0) return [];
  const pattern = new RegExp(String.raw`(?<![\p{L}-])(?:${anyOf(present)})(?![\p{L}-])`, 'gu');
  return spans.flatMap((span) =>
    [...matches(pattern, text, span)].flatMap(({ 0: printed, start, end }) => {
      const person = byName.get(printed);
      return person ? [{ start, end, printed, person }] : [];
    }),
  );
}
