import type { RecordLine } from '../cards/record-lines.ts';
import { bestList } from '../lists/best-list.ts';
import { listBasis } from '../results/list-basis.ts';
import type { Listed } from '../results/listed.ts';
import { listedOuting } from '../results/outing.ts';
import type { AskedList } from './asked-list.ts';

/** `limit` lines of a list from the one after `offset` lines, and how many it has. */
export function listLines(
  all: Listed,
  asked: AskedList,
  offset: number,
  limit: number,
): { readonly total: number; readonly items: readonly RecordLine[] } {
  const { listed } = listBasis(all, asked);
  const { total, entries } = bestList(listed.store, { ...asked, nation: asked.nation?.code }, offset, limit);
  return { total, items: entries.map((entry) => ({ ...entry, outing: listedOuting(listed, entry.row) })) };
}
