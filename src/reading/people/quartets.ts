import type { Person } from '../knowledge.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import { listsOfPeople } from './lists-of-people.ts';
import type { Naming } from './naming.ts';
import { isOf, type NamedTeam, teamOfNation } from './teams.ts';

const RUNNERS = 4;

/** The one that several have; undefined where they differ, or none has any. */
function shared<Value>(values: readonly Value[]): Value | undefined {
  const [one, ...others] = new Set(values);
  return others.length === 0 ? one : undefined;
}

/** Whose quartet four runners are: the team of their nation that the story is of, else their nation’s; while that is unknown, the only team that the sentence names, else the last one that acted. */
function teamOf(
  runners: readonly Person[],
  named: readonly NamedTeam[],
  told: readonly Person[],
  last: Person | null,
): Person | undefined {
  const nation = shared(runners.flatMap((runner) => runner.nation ?? []));
  if (nation === undefined) return shared(named.map(({ person }) => person)) ?? last ?? undefined;
  return told.findLast((team) => isOf(team, nation)) ?? teamOfNation(nation);
}

/** "beating Ethiopia by eight seconds": no team of theirs who ran. */
const BEATEN = lean(
  wrapped`
    \b(?:beat(?:ing)?|defeat(?:ed|ing)|ahead of|from|over|behind|against|edg(?:ed|ing)|holding off|held off) (?:(?:the )?
      \p{Lu}[\p{L} ]{1,24}(?:,|,? and) ){0,3}
    (?:the )?$
  `,
  'u',
);

/** Four who are named in one breath in the story of a relay: what they do, their team does. `told` are the teams told of before, `last` the one that acted last. */
export const quartetsIn = (
  text: string,
  namings: readonly Naming[],
  named: readonly NamedTeam[],
  told: readonly Person[],
  last: Person | null,
): NamedTeam[] => {
  const own = named.filter(({ start }) => !BEATEN.test(text.slice(Math.max(0, start - 90), start)));
  return listsOfPeople(text, namings)
    .filter(({ members }) => members.length === RUNNERS)
    .flatMap(({ start, end, members }) => {
      const person = teamOf(
        members.flatMap((at) => namings[at]?.person ?? []),
        own,
        [...told, ...own.map((team) => team.person)],
        last,
      );
      return person ? [{ start, end, person }] : [];
    });
};
