import type { RecordLine } from '../cards/record-lines.ts';
import { completeTo } from '../lists/complete-to.ts';
import type { Outing } from '../results/outing.ts';
import { reportedSince } from '../results/reported-since.ts';
import type { Results } from '../results/results.ts';
import type { AskedList } from './asked-list.ts';

/** So many stand below a list; alone they are the list. */
const BESIDE = 3;

/** What articles tell since the day to which a list is complete, as far as it would stand among its first lines, of which there could be `size`. */
export function linesSince(results: Results, asked: AskedList, lines: readonly RecordLine[], size: number): Outing[] {
  const { event, nation, year, every, aided } = asked;
  const until = completeTo(results.listed.store, event);
  if (until === null || aided) return [];
  const shown = lines.map(({ outing }) => outing);
  const since = reportedSince(results, { event, nation: nation?.code, year, every, until, shown, size });
  return since.slice(0, lines.length > 0 ? BESIDE : size);
}
