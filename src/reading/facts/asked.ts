import type { Clause } from '../people/clauses.ts';
import type { Mention } from '../people/mention.ts';
import type { Telling } from '../people/telling.ts';
import type { OwnedSign, Owner, Sign } from '../signs/sign.ts';
import { acting, clauseAt } from './acting.ts';

/** A sign whose owners are asked for, and what stands around it. */
export interface Asked {
  readonly text: string;
  readonly telling: Telling;
  readonly sign: Sign;
  /** All signs of the sentence. */
  readonly signs: readonly Sign[];
  /** Those before this one, with their owners. */
  readonly found: readonly OwnedSign[];
  /** Who is named last before it. */
  readonly last: Mention | undefined;
  /** The clause that it stands in. */
  readonly here: Clause | undefined;
  /** Who acts where it stands. */
  readonly actors: () => readonly Owner[];
}

/** One way to tell whose a sign is; null where it can’t. */
export type Way = (asked: Asked) => readonly Owner[] | null;

/** One way to tell, from all signs of a sentence, which of its owners one is of. */
export type Sorting = (text: string, telling: Telling, one: OwnedSign, all: readonly OwnedSign[]) => OwnedSign;

/** Asks for the owners of a sign, given the signs before it. */
export function asking(
  text: string,
  telling: Telling,
  sign: Sign,
  signs: readonly Sign[],
  found: readonly OwnedSign[],
): Asked {
  const last = telling.mentions.findLast(({ end }) => end <= sign.start);
  const here = clauseAt(telling.clauses, sign.start);
  let actors: readonly Owner[] | undefined;
  return {
    text,
    telling,
    sign,
    signs,
    found,
    last,
    here,
    actors: () => {
      actors ??= acting(text, telling, sign);
      return actors;
    },
  };
}
