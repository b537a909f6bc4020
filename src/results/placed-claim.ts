import type { Claim } from '../articles/record.ts';
import { type Event, eventKey } from '../athletics/discipline.ts';
import type { Edition } from '../athletics/edition.ts';
import type { Meet } from '../athletics/meets-file.ts';
import { slug } from '../athletics/name.ts';

/** A claim that names its athlete, event and edition: the others stay claims and never become results. */
export type PlacedClaim = Claim & {
  readonly discipline: NonNullable<Claim['discipline']>;
  readonly meet: { readonly id: string | null; readonly name: string; readonly year: number };
};

/** Whether a claim says which race it is of, and whose performance. */
export function isPlaced(claim: Claim): claim is PlacedClaim {
  return (
    !claim.background &&
    claim.athlete !== null &&
    claim.discipline !== null &&
    claim.meet !== null &&
    claim.meet.year !== null
  );
}

/** The edition a claim names, with what the list of meets knows of it. */
export function editionOf({ meet }: PlacedClaim, meets: readonly Meet[]): Edition {
  const listed = meets.find(({ id }) => id === meet.id);
  const edition = listed?.editions.find(({ year }) => year === meet.year);
  return {
    id: `${listed?.id ?? slug(meet.name).slice(0, 40)}-${meet.year}`,
    name: edition?.name ?? listed?.name ?? meet.name,
    year: meet.year,
    city: edition?.city ?? listed?.city ?? null,
    nation: edition?.nation ?? listed?.nation ?? null,
    aliases: [...(listed?.aliases ?? []), ...(edition?.aliases ?? [])],
  };
}

/** The event a claim is of. */
export const eventOf = ({ discipline, sex, indoor }: PlacedClaim): Event => ({ discipline, sex, indoor });

/** The race a claim is of: `<edition>/<event>/<round>`. */
export const raceIdOf = (claim: PlacedClaim, edition: Edition): string =>
  `${edition.id}/${eventKey(eventOf(claim))}/${claim.round}`;
