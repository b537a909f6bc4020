import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { ListRow } from '../lists/list-row.ts';
import { eventOfPath } from './list-event.ts';
import { type ListField, type ListHeader, readListHeader } from './list-header.ts';
import { RowError, readRow } from './read-row.ts';

/** A list as it lies on the disk. */
export interface ListFile {
  readonly path: string;
  readonly text: string;
  /** What it is cited as. */
  readonly source: string;
  /** The ISO date to which it has the best marks of its events; left out where it isn’t complete. */
  readonly completeTo?: string | undefined;
}

/** What is wrong in a list; `line` counts from 1. */
export interface Complaint {
  readonly path: string;
  readonly line: number;
  readonly reason: string;
}

interface Line {
  readonly record: readonly string[];
  readonly line: number;
}

/** The parser says on which line it stopped, though its types don't. */
const lineSchema = z.int().catch(1);

/** What is wrong with a file that isn't set as CSV. */
function csvReason({ code, message }: CsvError): string {
  switch (code) {
    case 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
      return 'expected a comma or the line’s end behind a closing quotation mark';
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'expected a second quotation mark to close a cell, found the end of the file';
    default:
      return `this is no CSV: ${message}`;
  }
}

/** The rows of a CSV file, each with its line; bare quotes and rows of other lengths are taken as they come. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  parse(text, {
    bom: true,
    relaxColumnCount: true,
    relaxQuotes: true,
    skipEmptyLines: true,
    trim: true,
    onRecord: (record: readonly string[], { lines: line }) => {
      lines.push({ record, line });
      return null;
    },
  });
  return lines;
}

function readLines(
  { path, source }: Pick<ListFile, 'path' | 'source'>,
  header: ListHeader,
  width: number,
  lines: readonly Line[],
) {
  const fallback = eventOfPath(path);
  const sources = [source];
  const rows: ListRow[] = [];
  const complaints: Complaint[] = [];
  for (const { record, line } of lines) {
    const cell = (field: ListField): string => record[header[field] ?? -1]?.normalize('NFC') ?? '';
    try {
      if (record.length !== width) throw new RowError(`expected ${width} columns, found ${record.length}`);
      rows.push({ ...readRow(cell, fallback), sources });
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      complaints.push({ path, line, reason: error.message });
    }
  }
  return { rows, complaints };
}

/** The performances of one list, and a complaint for each row that can’t be used; the other rows are unharmed. */
export function readList({ path, text, source }: ListFile): {
  rows: readonly ListRow[];
  complaints: readonly Complaint[];
} {
  const refuse = (line: number, reason: string) => ({ rows: [], complaints: [{ path, line, reason }] });
  let lines: readonly Line[];
  try {
    lines = linesOf(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines: line } = error;
    return refuse(lineSchema.parse(line), csvReason(error));
  }
  const [first, ...rest] = lines;
  if (!first) return refuse(1, 'expected a list, found an empty file');
  const header = readListHeader(first.record);
  if ('missing' in header) return refuse(first.line, `expected columns for ${header.missing.join(', ')}, found none`);
  return readLines({ path, source }, header, first.record.length, rest);
}
