import type { Event } from '../../athletics/discipline.ts';
import type { Meet } from '../../athletics/meets-file.ts';

/** A race whose day is known beforehand. */
export interface ComingRace {
  /** `<meet>-<year>/<event>`: what an option keeps. */
  readonly key: string;
  readonly event: Event;
  readonly meet: string;
  /** The edition’s id. */
  readonly edition: string;
  /** ISO day. */
  readonly date: string;
}

/** The finals of `data/meets.json` on a day or later, soonest first. */
export function comingRaces(meets: readonly Meet[], today: string): ComingRace[] {
  const races = meets.flatMap(({ id, name, indoor, editions }) =>
    editions.flatMap((edition) =>
      edition.races
        .filter(({ round, date }) => round === 'final' && date >= today)
        .map(({ discipline, sex, date }): ComingRace => {
          const event = { discipline, sex, indoor };
          const meet = edition.name ?? `${name} ${edition.year}`;
          return {
            key: `${id}-${edition.year}/${sex}-${discipline}`,
            event,
            meet,
            edition: `${id}-${edition.year}`,
            date,
          };
        }),
    ),
  );
  return races.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
