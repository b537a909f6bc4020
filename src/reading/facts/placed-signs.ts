import type { OwnedSign } from '../signs/sign.ts';

/** A place that a sentence states, with the one person whose it is. */
export type PlacedSign = OwnedSign & { readonly sign: { readonly kind: 'place'; readonly place: number } };

/** Whether a sign is a place of one person, and no title of theirs. */
export const isPlaced = (one: OwnedSign): one is PlacedSign =>
  one.sign.kind === 'place' && !one.sign.title && one.owners.length === 1;
