import { ColumnsFileError } from './columns-file-error.ts';
import { type ColumnHeader, type ColumnsHeader, headerLine } from './columns-header.ts';
import { type ListColumns, type NumberColumn, type Numbers, numberColumns, textColumns } from './list-columns.ts';

const ALIGNMENT = 8;
const ARRAYS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i8: Int8Array } as const;

const typeOf = (column: Numbers): ColumnHeader['type'] => {
  if (column instanceof Int8Array) return 'i8';
  if (column instanceof Uint8Array) return 'u8';
  return column instanceof Uint16Array ? 'u16' : 'u32';
};

const padded = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
const sizeOf = ({ type, length }: ColumnHeader): number => padded(length * ARRAYS[type].BYTES_PER_ELEMENT);

/** How many bytes the columns of a header take. */
export const bodySize = ({ columns }: ColumnsHeader): number =>
  columns.reduce((sum, column) => sum + sizeOf(column), 0);

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
  const said = complete.map((list) => ({ ...list, events: [...list.events] }));
  return { header: headerLine({ complete: said, people, events: [...events], columns }), body };
}

/** The columns of a file: views of its bytes, nothing is copied. @throws ColumnsFileError */
export function decodeColumns(header: ColumnsHeader, body: Uint8Array<ArrayBuffer>): ListColumns {
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
