import { slug } from '../athletics/name.ts';
import type { Sex } from '../athletics/sex.ts';

interface Named {
  readonly name: string;
  readonly sex: Sex | null;
  /** Whether it is a relay team. */
  readonly team: boolean;
}

/** What the ids of all who share a name start with; relay teams are kept apart from athletes of their name, and by sex. */
export const idStem = ({ name, sex, team }: Named): string => {
  const base = slug(name) || 'unnamed';
  return team ? `team-${base}-${sex ?? 'open'}` : base;
};

/** The id of the first with a name is the stem alone, the second's ends in -2. */
export const athleteId = (named: Named, number: number): string =>
  number > 1 ? `${idStem(named)}-${number}` : idStem(named);
