import type { Block } from './layout.ts';
import { listEntry } from './list-entries.ts';
import { listPieces } from './list-pieces.ts';
import { overlaps, type Span, trimmed } from './span.ts';

/** A list of more entries than one is believed at the end of a paragraph. */
const FEWEST_AFTER_PROSE = 2;
/** The words that end a sentence in front of a list’s own heading. */
const SENTENCE_END = /[.!?]["”’)]? +(?=\P{Ll})/gu;

/** Cuts a paragraph that ends in a list in two: "He won again. Result: 1. …". */
function divided(text: string, block: Block, entries: readonly Span[]): Block[] {
  const [first] = entries.filter(({ start }) => start >= block.start && start < block.end);
  const above = first ? text.slice(block.start, first.start) : '';
  const cut = [...above.matchAll(SENTENCE_END)].at(-1);
  if (!first || !cut) return [{ ...block, kind: 'row' }];
  const at = block.start + cut.index + cut[0].length;
  const part = (kind: Block['kind'], start: number, end: number): Block => {
    const span = trimmed(text, { start, end });
    return { ...span, kind, text: text.slice(span.start, span.end) };
  };
  return [part('prose', block.start, at), part('row', at, block.end)];
}

/** Says which lines of an article are rows of lists, also those that a cell or half an entry fills. */
export function listedBlocks(text: string, blocks: readonly Block[]): Block[] {
  const entries = listPieces(text, blocks).filter((piece) => listEntry(text, piece) !== null);
  return blocks.flatMap((block) => {
    const mine = entries.filter((entry) => overlaps(entry, block));
    if (mine.length === 0) return [block];
    return block.kind !== 'prose' || mine.length >= FEWEST_AFTER_PROSE || mine.some(({ start }) => start <= block.start)
      ? divided(text, block, mine)
      : [block];
  });
}
