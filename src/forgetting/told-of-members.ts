import type { KeptValues } from '../kept.ts';

/** The kinds of documents in which something of somebody may stand. */
export type ToldOfMembers = Exclude<keyof KeptValues, 'absence'>;

/** Something for each of these kinds: types complain where one is forgotten. */
export type EachToldOfMembers<T> = { readonly [Kind in ToldOfMembers]: T };
