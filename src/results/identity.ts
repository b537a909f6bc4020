import type { Claim } from '../articles/record.ts';
import type { Athlete } from '../athletics/athlete.ts';
import { type DisciplineId, disciplineOf } from '../athletics/discipline.ts';
import { fold } from '../athletics/name.ts';
import { eventsOfAthlete } from '../lists/athlete-rows.ts';
import { athletesNamed } from '../lists/athlete-search.ts';
import { type ListAthlete, nationsOfAthlete } from '../lists/list-athlete.ts';
import { freeId } from './free-id.ts';
import type { Listed } from './listed.ts';

type Named = Pick<Claim, 'athlete' | 'sex' | 'nation' | 'discipline'>;

/** Says who each name means: one athlete under several spellings is one; two of one name and different sex are two. */
export interface Identities {
  readonly athleteOf: (claim: Named) => Athlete | null;
  /** Whether an athlete stands in `data/athletes.json`, as whoever is meant does where articles confuse two; lists have everybody. */
  readonly isKnown: (athlete: Athlete) => boolean;
  /** Everybody of `data/athletes.json`, and those met so far. */
  readonly all: () => Athlete[];
}

const fits = (athlete: Pick<Athlete, 'sex'>, sex: Claim['sex']): boolean =>
  athlete.sex === null || sex === null || sex === 'mixed' || athlete.sex === sex;

/** Nobody is found on lists of races more than so many times longer or shorter than those they are known for. */
const RANGE = 4;

/** Whether somebody who is in lists for one discipline may have done another. */
function isPlausible(known: DisciplineId, other: DisciplineId): boolean {
  const [a, b] = [disciplineOf(known), disciplineOf(other)];
  if (a.metres === null || b.metres === null) return a.measure === b.measure;
  return Math.max(a.metres, b.metres) <= RANGE * Math.min(a.metres, b.metres);
}

/** Of those in lists who have a name, the only one whom an article can mean by it; undefined when none or several may be meant. */
function onlyInLists({ store }: Listed, { athlete: name, sex, nation, discipline }: Named): ListAthlete | undefined {
  const namesakes = athletesNamed(store, name ?? '').filter(
    (athlete) => fits(athlete, sex) && (nation === null || nationsOfAthlete(store, athlete.number).includes(nation)),
  );
  const did = (isLike: (known: DisciplineId) => boolean): ListAthlete[] =>
    namesakes.filter(({ number }) => eventsOfAthlete(store, number).some(({ event }) => isLike(event.discipline)));
  const same = did((known) => known === discipline);
  const [only, another] =
    same.length > 0 || discipline === null ? same : did((known) => isPlausible(known, discipline));
  return another ? undefined : only;
}

const addTo = (byName: Map<string, Athlete[]>, athlete: Athlete, names: readonly string[]): void => {
  for (const name of names) byName.set(fold(name), [...(byName.get(fold(name)) ?? []), athlete]);
};

/** Identities over known athletes and lists; those whom neither has are added as they are met in articles. */
export function identities(listed: Listed): Identities {
  const byName = new Map<string, Athlete[]>();
  for (const athlete of listed.known) addTo(byName, athlete, [athlete.name, ...athlete.aliases]);
  const ids = new Set(listed.known.map(({ id }) => id));
  const known = new Set(listed.known);
  const met: Athlete[] = [];

  const meet = (athlete: Athlete, name: string): Athlete => {
    addTo(byName, athlete, [...new Set([fold(name), fold(athlete.name), ...athlete.aliases.map(fold)])]);
    if (!ids.has(athlete.id)) met.push(athlete);
    ids.add(athlete.id);
    return athlete;
  };

  const newcomer = (name: string, sex: Athlete['sex'], nation: string | null): Athlete => {
    const id = freeId(listed.store, name, ids);
    return meet({ id, name, nation, sex, born: null, aliases: [], team: false }, name);
  };

  return {
    athleteOf(claim) {
      const { athlete: name, sex, nation } = claim;
      if (name === null) return null;
      const namesakes = (byName.get(fold(name)) ?? []).filter((athlete) => fits(athlete, sex));
      const found = namesakes.find((athlete) => nation !== null && athlete.nation === nation);
      if (found) return found;
      const listedAthlete = nation === null && namesakes[0] ? undefined : onlyInLists(listed, claim);
      if (listedAthlete) return meet(listed.athleteAt(listedAthlete.number), name);
      return namesakes[0] ?? newcomer(name, sex === 'mixed' ? null : sex, nation);
    },
    isKnown: (athlete) => known.has(athlete),
    all: () => [...listed.known, ...met],
  };
}
