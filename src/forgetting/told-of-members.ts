import type { KeptValues } from '../kept.ts';

/** The kinds of documents in which something of somebody may stand. */
export type ToldOfMembers = Exclude<keyof KeptValues, 'absence'>;
