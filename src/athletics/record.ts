import { z } from 'zod';

/** Records and bests that a mark can be, widest first, as result sheets abbreviate them. */
export const recordSchema = z.enum(['WR', 'OR', 'CR', 'AR', 'NR', 'MR', 'WL', 'PB', 'SB']);
export type RecordMark = z.infer<typeof recordSchema>;

/** Records without repetition, the widest first. */
export const sortRecords = (records: Iterable<RecordMark>): RecordMark[] => {
  const held = new Set(records);
  return recordSchema.options.filter((record) => held.has(record));
};
