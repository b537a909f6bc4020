import type { AthleteEntry } from '../athletics/athletes-file.ts';
import type { Meet } from '../athletics/meets-file.ts';
import type { Sex } from '../athletics/sex.ts';

/** What a reader brings along to an article: the athletes and meets it has heard of. */
export interface Knowledge {
  readonly athletes: readonly AthleteEntry[];
  readonly meets: readonly Meet[];
  /** The sex of everybody whom all-time lists have by this full name; null where men and women have it, undefined where nobody does. */
  readonly sexInLists: (fullName: string) => Sex | null | undefined;
  /** Whether nearly everybody in all-time lists with this given name is a man, or a woman; null where that can’t be said. */
  readonly sexOfGivenName: (givenName: string) => Sex | null;
}

/** Somebody an article speaks of. What neither the article nor the reader's knowledge says is null. */
export interface Person {
  readonly name: string;
  readonly nation: string | null;
  readonly sex: 'men' | 'women' | null;
  readonly born: string | null;
  /** A nation’s team: it runs relays, and nothing else. */
  readonly team?: true;
}
