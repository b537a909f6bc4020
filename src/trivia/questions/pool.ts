/** What may be asked about, as numbers that mean something to its kind. */
export type Pool = readonly number[] | Uint32Array;
