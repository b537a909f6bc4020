import type { AthleteEntry } from '../athletics/athletes-file.ts';
import { eventKey } from '../athletics/discipline.ts';
import { words } from '../athletics/name.ts';
import { sexSchema } from '../athletics/sex.ts';
import { type ListColumns, NO_WIND } from '../lists/list-columns.ts';
import { listRounds } from '../lists/list-round.ts';
import type { ListRow } from '../lists/list-row.ts';
import { HAND } from '../lists/precision.ts';
import { asPrinted, distinctRows } from './distinct-rows.ts';
import { type Entrant, entrantKey, entrantsOf } from './entrant.ts';
import { type ListedAthlete, listedAthletes } from './list-athletes.ts';
import { inCalendar, inList, inProgramme, isAided } from './list-order.ts';
import { codeUnits, type Interned, interned, packed, startsOf } from './packing.ts';
import { raceParts } from './race-parts.ts';

interface Race {
  readonly head: ListRow;
  readonly rows: readonly ListRow[];
  readonly part: number;
}

/** Who did what: rows without repetition, event by event, with the races they make up. */
interface Laid {
  readonly athletes: readonly ListedAthlete[];
  readonly events: readonly { readonly rows: readonly ListRow[]; readonly races: readonly Race[] }[];
  /** By `entrantKey`. */
  readonly entrantOf: ReadonlyMap<string, number>;
}

/** The races of one event’s rows. */
function racesOf(rows: readonly ListRow[]): Race[] {
  const contests = Map.groupBy(rows, ({ day, venue, round, section }) => [day, venue, round, section].join('|'));
  const races = [...contests.values()].flatMap((own) =>
    raceParts(own).flatMap((inPart, part) => (inPart[0] ? [{ head: inPart[0], rows: inPart, part }] : [])),
  );
  return races.sort((a, b) => inCalendar(a.head, b.head) || a.part - b.part);
}

/** For each row the number of the group it is in. */
const numbering = (groups: readonly (readonly ListRow[])[]): Map<ListRow, number> =>
  new Map(groups.flatMap((rows, number) => rows.map((row) => [row, number] as const)));

const keyOf = ({ rows: [row] }: Entrant): string => (row ? entrantKey(row) : '');

function laid(printed: readonly ListRow[], known: readonly AthleteEntry[]): Laid {
  const athletes = listedAthletes(entrantsOf(distinctRows(printed, asPrinted).sort(inList)), known);
  const entrants = athletes.flatMap((athlete) => athlete.entrants);
  const athleteOf = new Map(athletes.flatMap((athlete, number) => athlete.entrants.map((one) => [keyOf(one), number])));
  const rows = distinctRows(
    entrants.flatMap((entrant) => entrant.rows),
    (row) => athleteOf.get(entrantKey(row)) ?? 0,
  );
  const events = [...Map.groupBy(rows, ({ event }) => eventKey(event)).values()].map((own) => own.sort(inList));
  events.sort(([a], [b]) => (a && b ? inProgramme(a.event, b.event) : 0));
  return {
    athletes,
    events: events.map((own) => ({ rows: own, races: racesOf(own) })),
    entrantOf: new Map(entrants.map((entrant, number) => [keyOf(entrant), number])),
  };
}

/** The lists that have a row, as one text. */
const sourceSet = ({ sources }: ListRow): string => sources.join('\t');

function rowColumns({ events, entrantOf }: Laid, sources: Interned) {
  const rows = events.flatMap((event) => event.rows);
  const raceOf = new Map(events.flatMap(({ races }) => [...numbering(races.map((race) => race.rows))]));
  const lists = events.flatMap((event) => [event.rows.filter((row) => !isAided(row)), event.rows.filter(isAided)]);
  return {
    eventRows: startsOf(lists.map((list) => list.length)),
    entrant: packed(rows.map((row) => entrantOf.get(entrantKey(row)) ?? 0)),
    raceInEvent: packed(rows.map((row) => raceOf.get(row) ?? 0)),
    mark: packed(rows.map(({ mark }) => mark)),
    precision: packed(rows.map(({ decimals, hand }) => decimals + (hand ? HAND : 0))),
    wind: Int8Array.from(rows, ({ wind }) => wind ?? NO_WIND),
    place: packed(rows.map(({ place }) => place)),
    points: packed(rows.map(({ points }) => points)),
    source: packed(rows.map((row) => sources.numberOf(sourceSet(row)))),
  };
}

function raceColumns({ events }: Laid, venues: Interned) {
  const races = events.flatMap((event) => event.races);
  return {
    eventRaces: startsOf(events.map((event) => event.races.length)),
    venue: packed(races.map(({ head }) => venues.numberOf(head.venue))),
    day: packed(races.map(({ head }) => head.day)),
    round: packed(races.map(({ head }) => listRounds.indexOf(head.round))),
    section: packed(races.map(({ head }) => head.section)),
    part: packed(races.map(({ part }) => part)),
  };
}

function athleteColumns({ athletes }: Laid, names: Interned, nations: Interned) {
  const entrants = athletes.flatMap((athlete) => athlete.entrants);
  return {
    entrantName: packed(entrants.map(({ name }) => names.numberOf(name))),
    entrantNation: packed(entrants.map(({ nation }) => nations.numberOf(nation))),
    entrantBorn: packed(entrants.map(({ born }) => born)),
    athleteEntrants: startsOf(athletes.map((athlete) => athlete.entrants.length)),
    athleteName: packed(athletes.map(({ name }) => names.numberOf(name))),
    athleteNumber: packed(athletes.map(({ number }) => number)),
    athleteNation: packed(athletes.map(({ nation }) => nations.numberOf(nation))),
    athleteBorn: packed(athletes.map(({ born }) => born)),
    athleteSex: packed(athletes.map(({ sex }) => (sex === null ? 0 : 1 + sexSchema.options.indexOf(sex)))),
    athletePoints: packed(athletes.map(({ points }) => points)),
    athleteAliases: startsOf(athletes.map(({ aliases }) => aliases.length)),
    alias: packed(athletes.flatMap(({ aliases }) => aliases.map(names.numberOf))),
  };
}

/** The words of people’s names in order, each with those who have it. */
function wordColumns(people: readonly ListedAthlete[]) {
  const owners = people.flatMap(({ name, aliases }, athlete) =>
    [...new Set([name, ...aliases].flatMap(words))].map((word) => ({ word, athlete })),
  );
  const byWord = [...Map.groupBy(owners, ({ word }) => word)].sort(([a], [b]) => codeUnits(a, b));
  return {
    texts: interned(byWord.map(([word]) => word)),
    wordAthletes: startsOf(byWord.map(([, own]) => own.length)),
    wordAthlete: packed(byWord.flatMap(([, own]) => own.map(({ athlete }) => athlete))),
  };
}

/** Lays rows out as columns, of lists that don’t say whether they are complete. The order of the rows makes no difference, nor do repeated ones. */
export function columnsOf(printed: readonly ListRow[], known: readonly AthleteEntry[]): ListColumns {
  const all = laid(printed, known);
  const people = all.athletes.filter(({ team }) => !team);
  const printedNames = all.athletes.flatMap(({ name, aliases, entrants }) => [
    name,
    ...aliases,
    ...entrants.map((one) => one.name),
  ]);
  const names = interned(printedNames);
  const nations = interned(
    all.athletes.flatMap(({ nation, entrants }) => [nation, ...entrants.map((one) => one.nation)]),
  );
  const venues = interned(all.events.flatMap(({ rows }) => rows.map(({ venue }) => venue)));
  const { texts, ...wordNumbers } = wordColumns(people);
  const sources = interned(all.events.flatMap(({ rows }) => rows.map(sourceSet)));
  return {
    events: all.events.flatMap(({ rows: [row] }) => (row ? [row.event] : [])),
    people: people.length,
    complete: [],
    numbers: {
      ...rowColumns(all, sources),
      ...raceColumns(all, venues),
      ...athleteColumns(all, names, nations),
      ...wordNumbers,
    },
    texts: {
      names: names.bytes,
      nations: nations.bytes,
      venues: venues.bytes,
      words: texts.bytes,
      sources: sources.bytes,
    },
  };
}
