import { z } from 'zod';

/** A namespace's name becomes part of keys, and of a pattern that Redis looks for. */
export const namespaceName = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'expected lower-case words joined by hyphens');
