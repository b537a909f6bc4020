import type { z } from 'zod';
import { fold } from './name.ts';

/** A name, what it stands for, and where in the file it is given. */
export interface Naming {
  readonly called: string;
  readonly owner: string;
  readonly path: PropertyKey[];
}

/** Adds an issue for every name that already stands for another, whatever its case, points and accents, and for one that is given twice. */
export function refuseRepeatedNames(namings: readonly Naming[], context: z.core.$RefinementCtx): void {
  const earlier = new Map<string, Naming>();
  for (const { called, owner, path } of namings) {
    const first = earlier.get(fold(called));
    if (!first) earlier.set(fold(called), { called, owner, path });
    else if (first.owner !== owner || first.called === called)
      context.addIssue({ code: 'custom', path, message: `"${called}" already stands for ${first.owner}` });
  }
}
