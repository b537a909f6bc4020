import { z } from 'zod';
import { disciplineIdSchema } from '../athletics/discipline.ts';
import { sexSchema } from '../athletics/sex.ts';
import { type ListColumns, type NumberColumn, type Numbers, numberColumns, textColumns } from './list-columns.ts';

const FORMAT = 'bell-lap lists';
/** One more whenever the file changes; a file of a version that isn’t read any more is built anew, never guessed at. */
const VERSION = 3;
/** Without `complete`: no list said whether it is. */
const VERSION_BEFORE = 2;
const ALIGNMENT = 8;

const ARRAYS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i8: Int8Array } as const;
const columnSchema = z.strictObject({
  name: z.enum([...numberColumns, ...textColumns]),
  type: z.enum(['u8', 'u16', 'u32', 'i8']),
  length: z.int().min(0),
});
type Column = z.infer<typeof columnSchema>;

const headerSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  complete: z.array(
    z.strictObject({ source: z.string().min(1), to: z.iso.date(), events: z.array(z.int().min(0)).min(1) }),
  ),
  people: z.int().min(0),
  events: z.array(z.strictObject({ discipline: disciplineIdSchema, sex: sexSchema.nullable(), indoor: z.boolean() })),
  columns: z.array(columnSchema),
});

/** What a file of lists says of itself, in its first line. */
export type ListsHeader = z.infer<typeof headerSchema>;

const headerBeforeSchema = headerSchema.omit({ complete: true }).extend({ version: z.literal(VERSION_BEFORE) });
const anyHeaderSchema = z.union([
  headerSchema,
  headerBeforeSchema.transform((header): ListsHeader => ({ ...header, version: VERSION, complete: [] })),
]);

/** A file that holds no lists of this version; the message says what to do. */
export class ColumnsFileError extends Error {
  override readonly name = 'ColumnsFileError';
}

const versionSchema = z.looseObject({ format: z.literal(FORMAT), version: z.number() });

/** Reads the first line of a file. @throws ColumnsFileError */
export function readHeader(line: string): ListsHeader {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new ColumnsFileError('expected lists that npm run import wrote, found something else');
  }
  const header = anyHeaderSchema.safeParse(json);
  if (header.success) return header.data;
  const other = versionSchema.safeParse(json);
  const found = other.success
    ? `expected lists of version ${VERSION}, found version ${other.data.version}: import them again`
    : 'expected lists that npm run import wrote, found something else';
  throw new ColumnsFileError(found);
}

const typeOf = (column: Numbers): Column['type'] => {
  if (column instanceof Int8Array) return 'i8';
  if (column instanceof Uint8Array) return 'u8';
  return column instanceof Uint16Array ? 'u16' : 'u32';
};

const padded = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
const sizeOf = ({ type, length }: Column): number => padded(length * ARRAYS[type].BYTES_PER_ELEMENT);

/** How many bytes the columns of a header take. */
export const bodySize = ({ columns }: ListsHeader): number => columns.reduce((sum, column) => sum + sizeOf(column), 0);

/** The first line and the bytes after it, which are worth compressing. Numbers stand as the machine has them: little-endian. */
export function encodeColumns({ events, people, complete, numbers, texts }: ListColumns): {
  header: string;
  body: Uint8Array;
} {
  const arrays = [
    ...numberColumns.map((name) => [name, numbers[name]] as const),
    ...textColumns.map((name) => [name, texts[name]] as const),
  ];
  const columns = arrays.map(([name, array]) => ({ name, type: typeOf(array), length: array.length }));
  const body = new Uint8Array(columns.reduce((sum, column) => sum + sizeOf(column), 0));
  let at = 0;
  for (const [, { buffer, byteOffset, byteLength }] of arrays) {
    body.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  const header: ListsHeader = {
    format: FORMAT,
    version: VERSION,
    people,
    complete: complete.map((list) => ({ ...list, events: [...list.events] })),
    events: [...events],
    columns,
  };
  return { header: JSON.stringify(header), body };
}

/** The columns of a file: views of its bytes, nothing is copied. @throws ColumnsFileError */
export function decodeColumns(header: ListsHeader, body: Uint8Array<ArrayBuffer>): ListColumns {
  const size = bodySize(header);
  if (size !== body.length)
    throw new ColumnsFileError(`expected ${size} bytes of lists, found ${body.length}: import them again`);
  const bytes = body.byteOffset % ALIGNMENT === 0 ? body : body.slice();
  const views = new Map<string, Numbers>();
  let at = bytes.byteOffset;
  for (const column of header.columns) {
    views.set(column.name, new ARRAYS[column.type](bytes.buffer, at, column.length));
    at += sizeOf(column);
  }
  const view = (name: string): Numbers => {
    const found = views.get(name);
    if (!found) throw new ColumnsFileError(`expected a column ${name}, found none: import the lists again`);
    return found;
  };
  const text = (name: string): Uint8Array => {
    const found = view(name);
    if (!(found instanceof Uint8Array)) throw new ColumnsFileError(`expected text in ${name}: import the lists again`);
    return found;
  };
  return {
    events: header.events,
    people: header.people,
    complete: header.complete,
    // `Object.fromEntries` forgets which keys it was given.
    numbers: Object.fromEntries(numberColumns.map((name) => [name, view(name)])) as Record<NumberColumn, Numbers>,
    texts: {
      names: text('names'),
      nations: text('nations'),
      venues: text('venues'),
      words: text('words'),
      sources: text('sources'),
    },
  };
}
