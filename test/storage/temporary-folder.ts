import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that goes when the test ends. */
export function temporaryFolder(): Disposable & { readonly in: (name: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'bell-lap-'));
  return {
    in: (name) => join(folder, name),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}
