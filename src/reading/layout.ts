import { listedBlocks } from './listed-blocks.ts';
import type { Block, BlockKind } from './text/block.ts';
import { closesPost, isCaption, isJunkLine, opensAuthorBox } from './text/junk.ts';
import { lean } from './text/lean.ts';
import { pageLines } from './text/page-lines.ts';

export type { Block, BlockKind };

/** The longest embedded post, in characters: its lines are looked for above the line that signs it. */
const LONGEST_POST = 600;
const LONGEST_HEADING = 120;

const ROW = lean(/^\d{1,2}(?:[.=)]|\s*=)\s*\p{Lu}/u);
/** "400m: 1, Ann Sample (Kenya) 50.12; 2, …": a whole list on one line. */
const LIST = lean(
  /^[^.!?“"]{0,60}?(?:^|[\s:;,_])1[.,)=]?\s+\p{Lu}[^“"]{5,80}?\d\p{L}{0,7}[;,.)]?\s+2[.,)=]?\s+\p{Lu}/u,
);
/** "- Ann Sample: third in 50.12": an item of a list tells like a sentence. */
const ITEM = /^(?:[-–—•*·]|[o▪◦‣])\s+\S+(?:\s+\S+){3}/u;
const SENTENCE_END = /[.!?…:,][”"’')\]]*$/;

/** "Ann Sample was second in 8:31.20": a line that tells a mark is a sentence, also without its full stop. */
const TELLS =
  /\b(?:was|were|finished|ran|clocked|won|took|came|placed|claimed|threw|jumped|cleared|broke|beat|equalled|edged) .*\d[.:]\d\d(?!\d)/;

const MARK = /\d[.:]\d\d(?!\d)/;

/** "Ann Sample 🇰🇪 wins in 50.12 🔥", "… #Oslo2025": no headline is written so, a post is. */
const POSTED = lean(/\p{Extended_Pictographic}|\p{Regional_Indicator}|#\p{L}\S*$/u);
const TELLS_NOW = lean(
  /\b(?:wins?|clears?|runs?|clocks?|takes?|throws?|jumps?|vaults?|sets?|breaks?|smash\p{L}+|gold|silver|bronze|second|third) /u,
);

function kindOf(line: string): BlockKind {
  if (isJunkLine(line) || isCaption(line)) return 'junk';
  if (ROW.test(line) || LIST.test(line)) return 'row';
  if (!/\p{Ll}/u.test(line)) return 'heading';
  if (ITEM.test(line)) return 'prose';
  if (MARK.test(line) && (TELLS.test(line) || (POSTED.test(line) && TELLS_NOW.test(line)))) return 'prose';
  const question = line.endsWith('?') && line.length <= LONGEST_HEADING;
  if (line.length <= LONGEST_HEADING && (question || !SENTENCE_END.test(line)) && !/[“”"]/.test(line)) return 'heading';
  return 'prose';
}

/** The line before a beheaded paragraph is the beginning of its sentence, and no heading. */
const goesOnIn = (next: Block | undefined): boolean =>
  next !== undefined && /^(?:\p{Ll}|[,.] |[’']s )/u.test(next.text);

const lines = (text: string): Block[] =>
  pageLines(text).map((span) => {
    const line = text.slice(span.start, span.end);
    return { ...span, text: line, kind: kindOf(line) };
  });

/** The index of the first line of the embedded post that the line at `last` signs. */
function postStart(blocks: readonly Block[], last: number): number {
  const signed = blocks[last];
  let first = last;
  for (let i = last - 1; i >= 0; i -= 1) {
    const above = blocks[i];
    if (!signed || !above || above.kind === 'junk' || signed.end - above.start > LONGEST_POST) break;
    first = i;
  }
  return first;
}

function junkIndexes(blocks: readonly Block[]): Set<number> {
  const junk = new Set<number>();
  const author = blocks.findIndex((block) => opensAuthorBox(block.text));
  for (let i = author; i >= 0 && i < blocks.length; i += 1) junk.add(i);
  blocks.forEach((block, i) => {
    if (closesPost(block.text)) for (let j = postStart(blocks, i); j <= i; j += 1) junk.add(j);
  });
  return junk;
}

/** Splits an article into its lines and says what each is. Advertisements, captions, embedded posts, polls and author boxes are junk. */
export function layout(text: string): readonly Block[] {
  const blocks = lines(text);
  const junk = junkIndexes(blocks);
  const kept = blocks.map((block, i): Block => {
    if (junk.has(i)) return { ...block, kind: 'junk' };
    return block.kind === 'heading' && goesOnIn(blocks[i + 1]) ? { ...block, kind: 'prose' } : block;
  });
  return listedBlocks(text, kept);
}
