import { z } from 'zod';

/** What documents are made of. A `version` in the stored form is a whole number. */
export interface DocumentKind<T> {
  /** Decodes the stored JSON, and encodes it. */
  readonly schema: z.ZodType<T, unknown>;
  readonly initial: T;
  /** The present version; that of `initial` if unset. */
  readonly version?: number;
  /** Makes the stored form of this version from that of an older one, or of none; may throw for one that it can't read. */
  readonly migrate?: (older: unknown) => unknown;
}

/** What a stored form turned out to be; a problem is zod's. */
export type Read<T> = { readonly value: T } | { readonly problem: string } | 'newer';

const versionSchema = z.object({ version: z.int() });

/** Forms without a version are older than any with one. */
const versionOf = (stored: unknown): number => versionSchema.safeParse(stored).data?.version ?? 0;

/** Reads the stored forms of a kind, also of older versions. */
export function readerOf<T>(kind: DocumentKind<T>): (stored: unknown) => Read<T> {
  const { schema, initial, migrate, version: present = versionOf(z.encode(schema, initial)) } = kind;
  const decode = (stored: unknown): Read<T> => {
    const { success, data, error } = schema.safeParse(stored);
    return success ? { value: data } : { problem: z.prettifyError(error) };
  };
  return (stored) => {
    if (versionOf(stored) > present) return 'newer';
    const read = decode(stored);
    if (migrate === undefined || read === 'newer' || 'value' in read) return read;
    try {
      return decode(migrate(stored));
    } catch {
      return read;
    }
  };
}
