import { disciplinesIn } from './disciplines/disciplines-in-text.ts';
import { listEntries } from './lists/list-entries.ts';
import { listPieces } from './lists/list-pieces.ts';
import { nobody } from './lists/listed-surnames.ts';
import type { Block } from './text/block.ts';
import { lean } from './text/lean.ts';
import { type Span, trimmed } from './text/span.ts';

/** A list of more entries than one is believed at the end of a paragraph. */
const FEWEST_AFTER_PROSE = 2;
/** The words that end a sentence in front of a list’s own heading: "1." ends none. */
const SENTENCE_END = /(?<!(?:^|\s)\d{1,2})[.!?]["”’)]? +(?=\P{Ll})/gu;

/** Behind the mark of the last entry, a sentence that tells of somebody: "…; Bronze: Eva Third 50.30. Jane Example was fifth in 51.02." */
const TOLD_BEHIND = lean(
  /(?<=\d\S{0,9}[.!] )\p{Lu}[^.]{3,120}\b(?:was|were|finish(?:ed|ing)|ran|clocked|won|took|came|placed|claimed|threw|jumped|cleared|missed|made) /u,
);

/** Cuts a paragraph that holds a list from what is told in front of it and behind it: "He won again. Result: 1. …". */
function divided(text: string, block: Block, entries: readonly Span[]): Block[] {
  const mine = entries.filter(({ start }) => start >= block.start && start < block.end);
  const [first, last] = [mine[0], mine.at(-1)];
  const above = first ? text.slice(block.start, first.start) : '';
  const cut = first && [...above.matchAll(SENTENCE_END)].at(-1);
  const from = block.start + (cut ? cut.index + cut[0].length : 0);
  const isOfOne = new Set(disciplinesIn(text, { start: from, end: block.end }).map((d) => d.discipline)).size < 2;
  const told = last && isOfOne ? TOLD_BEHIND.exec(text.slice(last.start, block.end)) : null;
  const to = last && told ? last.start + told.index : block.end;
  const part = (kind: Block['kind'], start: number, end: number): Block[] => {
    const span = trimmed(text, { start, end });
    return span.start < span.end ? [{ ...span, kind, text: text.slice(span.start, span.end) }] : [];
  };
  return [...part('prose', block.start, from), ...part('row', from, to), ...part('prose', to, block.end)];
}

/** The entries that each block holds a part of; both in order, so that a long list takes no longer for each of its lines. */
function distributedOver(entries: readonly Span[], blocks: readonly Block[]): (readonly Span[])[] {
  let at = 0;
  return blocks.map((block) => {
    while ((entries[at]?.end ?? block.end) <= block.start) at += 1;
    let end = at;
    while ((entries[end]?.start ?? block.end) < block.end) end += 1;
    return entries.slice(at, end);
  });
}

/** Whether a paragraph holds a list: several entries, or one that opens it or stands behind a colon. */
function isListed(text: string, block: Block, entries: readonly Span[]): boolean {
  const [first] = entries;
  if (!first) return false;
  const above = text.slice(block.start, Math.max(block.start, first.start));
  return block.kind !== 'prose' || entries.length >= FEWEST_AFTER_PROSE || /^$|[:–—-]\s*$/.test(above);
}

/** Says which lines of an article are rows of lists, also those that a cell or half an entry fills. */
export function listedBlocks(text: string, blocks: readonly Block[]): readonly Block[] {
  const entries = listPieces(text, blocks).filter((piece) => listEntries(text, piece, false, nobody).length > 0);
  if (entries.length === 0) return blocks;
  const shared = distributedOver(entries, blocks);
  return blocks.flatMap((block, i) => {
    const mine = shared[i] ?? [];
    return isListed(text, block, mine) ? divided(text, block, mine) : [block];
  });
}
