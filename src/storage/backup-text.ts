import { z } from 'zod';
import { namespaceName } from './namespace-name.ts';

const FORMAT = 'Bell Lap backup';

const headSchema = z.strictObject({ format: z.literal(FORMAT), version: z.literal(1), entries: z.int().nonnegative() });

const entrySchema = z.strictObject({ namespace: namespaceName, key: z.string(), value: z.unknown() });

/** One value of a store, as JSON. */
export type Entry = z.infer<typeof entrySchema>;

/** A backup can't be used; the message names the line, counted from 1, and the reason. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/** JSON lines: what it is and how many entries follow, and then one a line. */
export const backupText = (entries: readonly Entry[]): string =>
  [{ format: FORMAT, version: 1, entries: entries.length }, ...entries]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');

function jsonOf(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BackupError(`line ${number}: ${line === '' ? 'it is empty' : 'this is no JSON'}`);
  }
}

function read<T>(schema: z.ZodType<T>, line: string, number: number): T {
  const { success, data, error } = schema.safeParse(jsonOf(line, number));
  if (success) return data;
  const [issue] = error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new BackupError(`line ${number}: ${where === '' ? '' : `${where}: `}${issue?.message}`);
}

/** The entries of a backup. @throws BackupError for the first line that isn't as it should be */
export function parseBackup(text: string): Entry[] {
  const [head = '', ...lines] = text.replace(/\n$/, '').split('\n');
  const { entries: promised } = read(headSchema, head, 1);
  const seen = new Set<string>();
  const entries = lines.map((line, i) => {
    const entry = read(entrySchema, line, i + 2);
    const name = `${entry.namespace}:${entry.key}`;
    if (seen.has(name)) throw new BackupError(`line ${i + 2}: ${name} stands in a line before`);
    seen.add(name);
    return entry;
  });
  if (entries.length === promised) return entries;
  throw new BackupError(`line 1: ${promised} entries are promised, and ${entries.length} follow`);
}
