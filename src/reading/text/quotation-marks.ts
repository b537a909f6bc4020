import type { Block } from '../layout.ts';
import { lean } from './lean.ts';
import { matches, type Span } from './span.ts';
import { wrapped } from './wrapped.ts';

/** A quotation mark of a block, and whether speech begins or ends there. */
export interface QuotationMark {
  readonly side: 'open' | 'close';
  readonly at: number;
  readonly width: number;
}

/** Whether a stretch of text is the writer’s own telling: it names somebody. */
export type Narrates = (span: Span) => boolean;

/** A straight mark glued to both its neighbours (`born."I think`) can be either. */
interface Sign extends Omit<QuotationMark, 'side'> {
  readonly side: QuotationMark['side'] | 'either';
}

/** Behind feet and inches (`21'7.5"`) stands no quotation mark. */
const DOUBLE = lean(/[“„]|(?<!\d['’′] ?\d{1,2}(?:\.\d{1,2}| ?[½¼¾])?)(?:[”"]|''|’’)|``|‘‘/gu);
/**
 * A single mark opens before a word, after white space or a curly one right after a sentence; it closes after or before
 * punctuation, and after a few words that one opened ("‘special’ to us"). Elsewhere it is an apostrophe.
 */
const SINGLE = lean(
  wrapped`
    (?<=^|[\s(—–])[‘'](?=\S)(?!\d\ds?\b)
    |(?<=[.!?,’”])‘(?=\S)
    |(?<=[,.!?…])[’'](?=\s|$|[)—–\p{Lu}])
    |(?<=[!?…])[’'](?=[,;:])|(?<=[\p{L}\d])[’'](?=[,.;:!?])
    |(?<=(?:^|[\s(—–])[‘'][^‘’'.!?]{1,60})[’'](?=\s)
  `,
  'gu',
);

/** Where speech ends: what tells the marks of speech from apostrophes and titles. */
const ENDS_DOUBLE = /[,.!?…](?:[”"]|''|’’)/gu;
const ENDS_SINGLE = lean(/[,.!?…][’'](?=\s|$|[)—–\p{Lu}])/gu);

function sideOf(sign: string, before: string, after: string): Sign['side'] {
  if (sign === '“' || sign === '„' || sign === '‘' || sign === '‘‘' || sign === '``') return 'open';
  if (sign === '”') return /^$|\s/.test(before) && /[\p{L}[(]/u.test(after) ? 'open' : 'close';
  if (/^$|[\s([—–“‘]/.test(before) && /\S/.test(after)) return 'open';
  return /\p{Lu}/u.test(after) ? 'either' : 'close';
}

const signs = (block: Block, pattern: RegExp): Sign[] =>
  matches(pattern, block.text, { start: 0, end: block.text.length }).map(({ 0: sign, index }) => ({
    side: sideOf(sign, block.text[index - 1] ?? '', block.text[index + sign.length] ?? ''),
    at: block.start + index,
    width: sign.length,
  }));

const isCurly = (text: string, { at }: Sign): boolean => /[“”‘’„]/.test(text[at] ?? '');

/** Two single marks stand for a double one. */
const isOfTwo = (text: string, { at }: Sign): boolean => /^['’‘]{2}/.test(text.slice(at, at + 2));

/** Speech that goes on behind a whole sentence is no speech within speech. */
const goesOn = (text: string, { at }: Sign): boolean => /[.!?…]\s$/.test(text.slice(Math.max(0, at - 2), at));

/** Without curly marks inside of straight ones, and two single ones inside of double ones: `'They shouted, ‘Go!’, so I went on'` and `"They shouted ''go'', so I went on"` are one quotation each. */
function withoutInner(text: string, found: readonly Sign[]): readonly Sign[] {
  const outer: Sign[] = [];
  for (let i = 0; i < found.length; i += 1) {
    const [before, sign, next] = [outer.at(-1), found[i], found[i + 1]];
    if (!sign) break;
    const areInner = (are: typeof isCurly): boolean =>
      before !== undefined && next !== undefined && !are(text, before) && are(text, sign) && are(text, next);
    const isPair = before?.side === 'open' && sign.side === 'open' && next?.side === 'close';
    if (isPair && (areInner(isCurly) || (areInner(isOfTwo) && !goesOn(text, sign)))) i += 1;
    else outer.push(sign);
  }
  return outer;
}

/** A stretch that says who speaks is the writer's, not speech that goes on. */
const ATTRIBUTES = /\b(?:said|says|added|admitted|told|explained|continued|insisted|revealed)\b/;

/** Words of somebody who speaks: a report uses none of them. */
const SPEAKING = /\b(?:I|I[’'](?:m|ve|d|ll)|my|me|we|we[’'](?:re|ve|d|ll)|our|us|you|your)\b/i;

/** Decides each doubtful mark: while nothing is open it opens; else it closes, unless speech goes on in a new paragraph. */
function settled(text: string, block: Block, found: readonly Sign[], narrates: Narrates): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (const [i, sign] of found.entries()) {
    const next = { start: sign.at + sign.width, end: found[i + 1]?.at ?? block.end };
    const words = text.slice(next.start, next.end);
    // Speech that went on behind the last mark would never end.
    const isLast = i === found.length - 1;
    const isTold = () => ATTRIBUTES.test(words) || (!SPEAKING.test(words) && (isLast || narrates(next)));
    const side = sign.side === 'either' ? (marks.at(-1)?.side === 'open' && isTold() ? 'close' : 'open') : sign.side;
    marks.push({ ...sign, side });
  }
  return marks;
}

/** The quotation marks of each block: double ones, or single ones in a text that mostly has those, or in a block where only those end speech. */
export function quotationMarks(text: string, blocks: readonly Block[], narrates: Narrates): QuotationMark[][] {
  const count = (pattern: RegExp) => blocks.reduce((sum, block) => sum + matches(pattern, text, block).length, 0);
  const pattern = count(ENDS_DOUBLE) >= count(ENDS_SINGLE) ? DOUBLE : SINGLE;
  return blocks.map((block) => {
    const isOther = pattern === DOUBLE && block.text.search(DOUBLE) < 0 && block.text.search(ENDS_SINGLE) >= 0;
    return settled(text, block, withoutInner(text, signs(block, isOther ? SINGLE : pattern)), narrates);
  });
}
