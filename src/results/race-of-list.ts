import type { Athlete } from '../athletics/athlete.ts';
import { type ListPerformance, performancesIn } from '../lists/list-performance.ts';
import { raceAt } from '../lists/list-race.ts';
import type { ListStore } from '../lists/list-store.ts';
import { cityEdition } from './city-edition.ts';
import { sourcesOfRow } from './list-source.ts';
import type { Performance, Race, Source } from './race.ts';
import { distinctSources } from './source.ts';

const asPerformance = (row: ListPerformance, athlete: Athlete, sources: readonly Source[]): Performance => ({
  athlete,
  place: row.place,
  mark: row.mark,
  records: [],
  status: null,
  nation: row.nation,
  wind: row.wind,
  hand: row.hand,
  derived: [],
  sources,
});

/** A race of the lists, as nobody else tells of it. */
export function raceOfList(store: ListStore, number: number, athleteAt: (number: number) => Athlete): Race {
  const race = raceAt(store, number);
  const rows = performancesIn(store, number).map((row) =>
    asPerformance(row, athleteAt(row.athlete), sourcesOfRow(store, row.row)),
  );
  return {
    id: race.id,
    event: race.event,
    round: race.round,
    section: race.section,
    part: race.part,
    edition: race.edition ?? cityEdition(race, Number(race.date.slice(0, 4))),
    date: race.date,
    performances: rows,
    sources: distinctSources(rows.flatMap(({ sources }) => sources)),
    disputes: [],
  };
}
