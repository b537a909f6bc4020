import type { KeptValues } from '../kept.ts';

/** Something for each kind of documents in which something of a server may stand: types complain where one is forgotten. */
export type EachToldOfGuilds<T> = { readonly [Kind in keyof KeptValues]: T };
