import type { AthleteEntry } from '../athletics/athletes-file.ts';
import { fold } from '../athletics/name.ts';
import type { Sex } from '../athletics/sex.ts';
import { idStem } from '../lists/athlete-id.ts';
import type { Entrant } from './entrant.ts';
import { withKnown } from './known-athletes.ts';
import { codeUnits } from './packing.ts';
import { sameAthletes } from './same-athlete.ts';

/** An athlete of the lists, or a relay team, with every name it is printed under. */
export interface ListedAthlete {
  readonly name: string;
  /** 1 for the first of a name, 2 for the next: what tells their ids apart. */
  readonly number: number;
  readonly nation: string;
  readonly born: number;
  readonly sex: Sex | null;
  readonly team: boolean;
  /** The best performance’s. */
  readonly points: number;
  readonly aliases: readonly string[];
  readonly entrants: readonly Entrant[];
}

const lastDay = ({ rows }: Entrant): number => rows.reduce((last, { day }) => Math.max(last, day), 0);

/** The name most of the rows have; of equals the one in use last. */
function mainName(entrants: readonly Entrant[]): string {
  const byName = [...Map.groupBy(entrants, ({ name }) => name)].map(([name, own]) => ({
    name,
    rows: own.reduce((sum, { rows }) => sum + rows.length, 0),
    last: Math.max(...own.map(lastDay)),
  }));
  byName.sort((a, b) => b.rows - a.rows || b.last - a.last || codeUnits(a.name, b.name));
  return byName[0]?.name ?? '';
}

const latest = (entrants: readonly Entrant[]): Entrant | undefined =>
  entrants.toSorted((a, b) => lastDay(b) - lastDay(a) || codeUnits(a.nation, b.nation))[0];

function athleteOf(entrants: readonly Entrant[], entry: AthleteEntry | null): Omit<ListedAthlete, 'number'> {
  const name = entry?.name ?? mainName(entrants);
  const others = new Map(
    [...(entry?.aliases ?? []), ...entrants.map((entrant) => entrant.name).sort(codeUnits)].map((alias) => [
      fold(alias),
      alias,
    ]),
  );
  others.delete(fold(name));
  const last = latest(entrants);
  return {
    name,
    nation: entry?.nation ?? last?.nation ?? '',
    born: Math.max(...entrants.map(({ born }) => born)),
    sex: last?.sex ?? null,
    team: last?.team ?? false,
    points: entrants.reduce((best, { rows }) => rows.reduce((most, { points }) => Math.max(most, points), best), 0),
    aliases: [...others.values()],
    entrants: entrants.toSorted(
      (a, b) => codeUnits(a.name, b.name) || codeUnits(a.nation, b.nation) || a.born - b.born,
    ),
  };
}

/** The points of the ten best performances: one throw makes nobody famous. */
function fameOf(entrants: readonly Entrant[]): number {
  const points = entrants.flatMap(({ rows }) => rows.map((row) => row.points)).sort((a, b) => b - a);
  return points.slice(0, 10).reduce((sum, own) => sum + own, 0);
}

type Unnumbered = Omit<ListedAthlete, 'number'>;
interface Candidate {
  readonly athlete: Unnumbered;
  readonly isKnown: boolean;
  readonly fame: number;
}

/** People before teams, those with most points first. */
const byFame = ({ athlete: a, fame }: Candidate, { athlete: b, fame: other }: Candidate): number =>
  Number(a.team) - Number(b.team) ||
  other - fame ||
  codeUnits(a.name, b.name) ||
  codeUnits(a.nation, b.nation) ||
  codeUnits(a.sex ?? '', b.sex ?? '') ||
  a.born - b.born;

/** Counts those who share a name, known ones first. */
function numbered(all: readonly Candidate[]): ListedAthlete[] {
  const counts = new Map<string, number>();
  const numbers = new Map<Unnumbered, number>();
  for (const { athlete } of all.toSorted((a, b) => Number(b.isKnown) - Number(a.isKnown))) {
    const count = (counts.get(idStem(athlete)) ?? 0) + 1;
    counts.set(idStem(athlete), count);
    numbers.set(athlete, count);
  }
  return all.map(({ athlete }) => ({ ...athlete, number: numbers.get(athlete) ?? 1 }));
}

/**
 * Who the entrants are, those with most points first and relay teams last. `known` athletes are called as their entry says; of several with one
 * name a known one comes first, then the one with most points.
 */
export function listedAthletes(entrants: readonly Entrant[], known: readonly AthleteEntry[]): ListedAthlete[] {
  const people = withKnown(sameAthletes(entrants.filter(({ team }) => !team)), known);
  const teams = Map.groupBy(
    entrants.filter(({ team }) => team),
    ({ sex, name, nation }) => [sex, name, nation].join('|'),
  );
  const all = [...people, ...[...teams.values()].map((own) => ({ entry: null, entrants: own }))].map(
    ({ entry, entrants: own }): Candidate => ({
      athlete: athleteOf(own, entry),
      isKnown: entry !== null,
      fame: fameOf(own),
    }),
  );
  return numbered(all.sort(byFame));
}
