import type { z } from 'zod';
import { fold } from './name.ts';

/** A name, what it stands for, and where in the file it is given. */
export interface Naming {
  readonly called: string;
  readonly owner: string;
  readonly path: PropertyKey[];
}

/** Adds an issue for every name that an earlier one already uses, whatever its case and accents. */
export function refuseRepeatedNames(namings: readonly Naming[], context: z.core.$RefinementCtx): void {
  const owners = new Map<string, string>();
  for (const { called, owner, path } of namings) {
    const earlier = owners.get(fold(called));
    if (earlier === undefined) owners.set(fold(called), owner);
    else context.addIssue({ code: 'custom', path, message: `"${called}" already stands for ${earlier}` });
  }
}
