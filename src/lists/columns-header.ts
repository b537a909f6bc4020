import { z } from 'zod';
import { disciplineIdSchema } from '../athletics/discipline.ts';
import { sexSchema } from '../athletics/sex.ts';
import { ColumnsFileError } from './columns-file-error.ts';
import { numberColumns, textColumns } from './list-columns.ts';

const FORMAT = 'bell-lap lists';
/** One more whenever the file changes; a file of a version that isn’t read any more is built anew, never guessed at. */
const VERSION = 4;
/** Up to version 3 there was a column that nothing asked for, and version 2 didn’t say which lists are complete. */
const VERSIONS_BEFORE = [2, 3] as const;
const COLUMNS_BEFORE = ['raceByDay'] as const;

const columnSchema = z.strictObject({
  name: z.enum([...numberColumns, ...textColumns, ...COLUMNS_BEFORE]),
  type: z.enum(['u8', 'u16', 'u32', 'i8']),
  length: z.int().min(0),
});

/** What a file says of one of its columns. */
export type ColumnHeader = z.infer<typeof columnSchema>;

const headerSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal([VERSION, ...VERSIONS_BEFORE]),
  complete: z
    .array(z.strictObject({ source: z.string().min(1), to: z.iso.date(), events: z.array(z.int().min(0)).min(1) }))
    .default([]),
  people: z.int().min(0),
  events: z.array(z.strictObject({ discipline: disciplineIdSchema, sex: sexSchema.nullable(), indoor: z.boolean() })),
  columns: z.array(columnSchema),
});

/** What a file of lists says of itself, in its first line. */
export type ColumnsHeader = z.infer<typeof headerSchema>;

const versionSchema = z.looseObject({ format: z.literal(FORMAT), version: z.number() });

/** Reads the first line of a file. @throws ColumnsFileError */
export function readHeader(line: string): ColumnsHeader {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new ColumnsFileError('expected lists that npm run import wrote, found something else');
  }
  const header = headerSchema.safeParse(json);
  if (header.success) return header.data;
  const other = versionSchema.safeParse(json);
  const found = other.success
    ? `expected lists of version ${VERSION}, found version ${other.data.version}: import them again`
    : 'expected lists that npm run import wrote, found something else';
  throw new ColumnsFileError(found);
}

/** The first line of a file of today. */
export const headerLine = (said: Omit<ColumnsHeader, 'format' | 'version'>): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, ...said } satisfies ColumnsHeader);
