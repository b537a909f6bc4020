import type { Owner, Sign } from '../signs/sign.ts';

/** One thing a sentence states, and whom it states it of. */
export type Fact = Sign & Owner & { readonly derived: boolean };
