import type { MeetEdition } from '../../athletics/meets-file.ts';
import type { NamedMeet } from './meet-names.ts';

/** When a meet is, seen from an article: what it reports on, something else of its season, or of other years. */
export type Tense = 'today' | 'this season' | 'past' | 'ahead';

/** A meet named in a text, placed in its year. */
export interface PlacedMeet extends NamedMeet {
  readonly edition: MeetEdition | null;
  readonly year: number | null;
  /** Whether it is only a city’s name, which stands for no meet. */
  readonly isCityAlone: boolean;
  /** Whether the words themselves say that it was this edition’s year. */
  readonly isYearPrinted: boolean;
  readonly tense: Tense;
}

/** When an article is from. */
export interface When {
  readonly year: number | null;
  readonly published: string | null;
}

/** One id for one edition, also of a meet that nobody listed. */
export const editionKey = ({ meet, name, year }: PlacedMeet): string => `${meet?.id ?? name}-${year}`;
