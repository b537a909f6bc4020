import type { AthleteEntry } from '../athletics/athletes-file.ts';
import { disciplineOf, disciplines, type Event, eventKey } from '../athletics/discipline.ts';
import { words } from '../athletics/name.ts';
import { sexSchema } from '../athletics/sex.ts';
import { LEGAL_WIND, type ListColumns, NO_WIND, type Numbers } from '../lists/list-columns.ts';
import { listRounds } from '../lists/list-round.ts';
import type { ListRow } from '../lists/list-row.ts';
import { HAND } from '../lists/precision.ts';
import { asPrinted, distinctRows } from './distinct-rows.ts';
import { entrantsOf } from './entrant.ts';
import { type ListedAthlete, listedAthletes } from './list-athletes.ts';
import { raceParts } from './race-parts.ts';

const codeUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Texts with numbers, in the order of code units, so that the same texts always get the same numbers. */
function interned(texts: Iterable<string>) {
  const sorted = [...new Set(texts)].sort(codeUnits);
  const numbers = new Map(sorted.map((text, number) => [text, number]));
  return { bytes: new TextEncoder().encode(sorted.join('\n')), number: (text: string) => numbers.get(text) ?? 0 };
}

/** The smallest array that holds these numbers. */
function packed(values: readonly number[]): Numbers {
  let [least, most] = [0, 0];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (least < 0) return Int8Array.from(values);
  if (most < 2 ** 8) return Uint8Array.from(values);
  return most < 2 ** 16 ? Uint16Array.from(values) : Uint32Array.from(values);
}

/** How many come before each group, and how many there are in all. */
function starts(sizes: readonly number[]): number[] {
  let total = 0;
  return [0, ...sizes.map((size) => (total += size))];
}

const isAided = ({ wind }: ListRow): boolean => wind !== null && wind > LEGAL_WIND;

const programme = new Map(disciplines.map(({ id }, index) => [id, index]));
const sexOrder = (event: Event): number => (event.sex === null ? -1 : sexSchema.options.indexOf(event.sex));
const inProgramme = (a: Event, b: Event): number =>
  (programme.get(a.discipline) ?? 0) - (programme.get(b.discipline) ?? 0) ||
  sexOrder(a) - sexOrder(b) ||
  Number(a.indoor) - Number(b.indoor);

const bestFirst = (a: ListRow, b: ListRow): number =>
  disciplineOf(a.event.discipline).measure === 'time' ? a.mark - b.mark : b.mark - a.mark;

const raceOrder = (a: ListRow, b: ListRow): number =>
  a.day - b.day ||
  codeUnits(a.venue, b.venue) ||
  listRounds.indexOf(a.round) - listRounds.indexOf(b.round) ||
  a.section - b.section;

/** An order that no two distinct rows share. */
const inList = (a: ListRow, b: ListRow): number =>
  Number(isAided(a)) - Number(isAided(b)) ||
  bestFirst(a, b) ||
  raceOrder(a, b) ||
  a.place - b.place ||
  codeUnits(a.name, b.name) ||
  codeUnits(a.nation, b.nation) ||
  a.born - b.born ||
  (a.wind ?? NO_WIND) - (b.wind ?? NO_WIND) ||
  a.decimals - b.decimals ||
  Number(a.hand) - Number(b.hand);

interface Race {
  readonly rows: readonly ListRow[];
  readonly part: number;
}

/** The races of one event’s rows, by day. */
function racesOf(rows: readonly ListRow[]): Race[] {
  const contests = Map.groupBy(rows, ({ day, venue, round, section }) => [day, venue, round, section].join('|'));
  const races = [...contests.values()].flatMap((own) => raceParts(own).map((rows, part) => ({ rows, part })));
  const first = ({ rows: [row] }: Race) => row;
  return races.sort((a, b) => {
    const [x, y] = [first(a), first(b)];
    return x && y ? raceOrder(x, y) || a.part - b.part : 0;
  });
}

const wordsOfAthlete = ({ name, aliases }: ListedAthlete): string[] => [name, ...aliases].flatMap(words);

/** Words of names, each with the athletes that have it. */
function nameWords(people: readonly ListedAthlete[]) {
  const owners = new Map<string, number[]>();
  for (const [athlete, named] of people.entries()) {
    for (const word of new Set(wordsOfAthlete(named))) {
      const own = owners.get(word);
      if (own) own.push(athlete);
      else owners.set(word, [athlete]);
    }
  }
  const { bytes } = interned(owners.keys());
  const lists = [...owners].sort(([a], [b]) => codeUnits(a, b)).map(([, own]) => own);
  return { bytes, starts: starts(lists.map(({ length }) => length)), athletes: lists.flat() };
}

/** Lays rows out as columns. The order of the rows makes no difference, nor do repeated ones. */
export function columnsOf(printed: readonly ListRow[], known: readonly AthleteEntry[]): ListColumns {
  const athletes = listedAthletes(entrantsOf(distinctRows(printed, asPrinted).sort(inList)), known);
  const entrants = athletes.flatMap((athlete) => athlete.entrants);
  const entrantOf = new Map(entrants.flatMap((entrant, number) => entrant.rows.map((row) => [row, number] as const)));
  const athleteOf = new Map(
    athletes.flatMap((athlete, number) =>
      athlete.entrants.flatMap(({ rows }) => rows.map((row) => [row, number] as const)),
    ),
  );
  const rows = distinctRows([...entrantOf.keys()], (row) => athleteOf.get(row) ?? 0);
  const byEvent = [...Map.groupBy(rows, ({ event }) => eventKey(event)).values()]
    .map((own) => own.sort(inList))
    .sort(([a], [b]) => (a && b ? inProgramme(a.event, b.event) : 0));
  const races = byEvent.map(racesOf);
  const raceOf = new Map(
    races.flatMap((own) => own.flatMap((race, number) => race.rows.map((row) => [row, number] as const))),
  );
  const listed = byEvent.flat();
  const heads = races.flat().flatMap(({ rows: [row], part }) => (row ? [{ row, part }] : []));
  const names = interned(
    [...entrants, ...athletes].map(({ name }) => name).concat(athletes.flatMap(({ aliases }) => aliases)),
  );
  const nations = interned([...entrants, ...athletes].map(({ nation }) => nation));
  const venues = interned(heads.map(({ row }) => row.venue));
  const people = athletes.filter(({ team }) => !team);
  const search = nameWords(people);
  return {
    events: byEvent.flatMap(([row]) => (row ? [row.event] : [])),
    people: people.length,
    numbers: {
      eventRows: packed(
        starts(byEvent.flatMap((own) => [own.filter((row) => !isAided(row)).length, own.filter(isAided).length])),
      ),
      eventRaces: packed(starts(races.map(({ length }) => length))),
      entrant: packed(listed.map((row) => entrantOf.get(row) ?? 0)),
      raceInEvent: packed(listed.map((row) => raceOf.get(row) ?? 0)),
      mark: packed(listed.map(({ mark }) => mark)),
      precision: packed(listed.map(({ decimals, hand }) => decimals + (hand ? HAND : 0))),
      wind: Int8Array.from(listed, ({ wind }) => wind ?? NO_WIND),
      place: packed(listed.map(({ place }) => place)),
      points: packed(listed.map(({ points }) => points)),
      venue: packed(heads.map(({ row }) => venues.number(row.venue))),
      day: packed(heads.map(({ row }) => row.day)),
      round: packed(heads.map(({ row }) => listRounds.indexOf(row.round))),
      section: packed(heads.map(({ row }) => row.section)),
      part: packed(heads.map(({ part }) => part)),
      entrantName: packed(entrants.map(({ name }) => names.number(name))),
      entrantNation: packed(entrants.map(({ nation }) => nations.number(nation))),
      entrantBorn: packed(entrants.map(({ born }) => born)),
      athleteEntrants: packed(starts(athletes.map((athlete) => athlete.entrants.length))),
      athleteName: packed(athletes.map(({ name }) => names.number(name))),
      athleteNumber: packed(athletes.map(({ number }) => number)),
      athleteNation: packed(athletes.map(({ nation }) => nations.number(nation))),
      athleteBorn: packed(athletes.map(({ born }) => born)),
      athleteSex: packed(athletes.map(({ sex }) => (sex === null ? 0 : 1 + sexSchema.options.indexOf(sex)))),
      athletePoints: packed(athletes.map(({ points }) => points)),
      athleteAliases: packed(starts(athletes.map(({ aliases }) => aliases.length))),
      alias: packed(athletes.flatMap(({ aliases }) => aliases.map(names.number))),
      wordAthletes: packed(search.starts),
      wordAthlete: packed(search.athletes),
    },
    texts: { names: names.bytes, nations: nations.bytes, venues: venues.bytes, words: search.bytes },
  };
}
