import { demonyms, nationNamed, nationNames } from '../../athletics/nation.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';

/** No words between a nation and a name are longer, in characters. */
const REACH = 40;
const BEFORE = lean(/(\p{Lu}[\p{L}. ]*?)(?:[’']s)?\s(?:\p{Ll}+\s){0,2}$/u);
const AFTER = lean(/^\s?(?:of |\()(\p{Lu}[\p{L}. ]*?)(?=[),;]|\s\p{Ll}|$)/u);

/** "Example won the long jump for Portugal": for whom somebody wins, they are from. */
const WON_FOR = lean(
  wrapped`
    ^ (?:won|took|claimed|secured|earned|landed|grabbed|collected|snatched) [^.,;:()]{3,40}? for (\p{Lu}[\p{L} ]*?)
    (?=[,.;]| (?:in|with|at|on|by|as|when|after)\b)
  `,
  'u',
);

/** The nation printed before a name ("Kenyan Timothy Cheruiyot", "Norway’s Karsten Warholm") or after it ("Green of Jamaica", "Green (Jamaica)"), or what they won for it. */
export function printedNation(text: string, { start, end }: Span): string | null {
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  const after = AFTER.exec(text.slice(end, end + REACH))?.[1];
  const won = WON_FOR.exec(text.slice(end, end + 2 * REACH))?.[1];
  for (const words of [after, before, before?.split(' ').at(-1), won]) {
    const key = words?.trim().toLowerCase() ?? '';
    const isCode = /^\p{Lu}{3}$/u.test(words?.trim() ?? '');
    const code =
      demonyms.get(key) ?? nationNames.get(key) ?? (isCode ? nationNamed(words?.trim() ?? '')?.code : undefined);
    if (code) return code;
  }
  return null;
}
