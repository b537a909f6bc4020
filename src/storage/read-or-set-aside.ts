import { isDeepStrictEqual } from 'node:util';
import type { Shelf } from './shelf.ts';
import { type DocumentKind, readerOf } from './stored-form.ts';

/** Told of a stored value that can't be read; once, as it is kept under another key and the document starts anew. */
export type Report = (key: string, problem: string) => void;

/** What came of reading a stored value. */
export type Opened<T> = { readonly value: T } | 'newer' | 'set aside';

/** Reads what is stored under the keys of a shelf; what can't be read is kept aside. Rejects when the store fails. */
export function readOrSetAside<T>(
  shelf: Pick<Shelf, 'aside'>,
  kind: DocumentKind<T>,
  report: Report,
): (key: string, stored: unknown) => Promise<Opened<T>> {
  const readStored = readerOf(kind);

  /** Kept once, so that it is reported once. */
  const setAside = async (key: string, stored: unknown, problem: string): Promise<void> => {
    const aside = shelf.aside();
    const before = await aside.hold(key);
    if (before !== undefined && isDeepStrictEqual(before.value, stored)) return;
    if (await aside.replace(key, before?.text, stored)) report(key, problem);
  };

  return async (key, stored) => {
    const read = readStored(stored);
    if (read === 'newer' || 'value' in read) return read;
    await setAside(key, stored, read.problem);
    return 'set aside';
  };
}
