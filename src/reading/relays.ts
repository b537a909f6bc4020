import type { DisciplineId } from '../athletics/discipline.ts';
import { nationNames } from '../athletics/nation.ts';
import type { Fact } from './fact.ts';
import type { Person } from './knowledge.ts';
import type { Scene } from './scene.ts';
import { contains } from './span.ts';
import { isTeam } from './teams.ts';

/** Whether an event is run by teams. */
export const isRelay = (discipline: DisciplineId | null): boolean =>
  discipline !== null && (discipline.startsWith('4x') || discipline === 'distance-medley');

/** How far back the team of a relay’s story can have been named, in sentences. */
const REMEMBERED = 4;

/** The team a runner is told of for: named in the same part of the sentence ("anchored Britain to gold"), else last before. */
function teamFor(fact: Fact, scene: Scene, scenes: readonly Scene[]): Person | undefined {
  const here = scene.clauses.findLast(({ start }) => start <= fact.start) ?? scene.sentence;
  const at = scenes.indexOf(scene);
  const stories = scenes.slice(Math.max(0, at - REMEMBERED), at);
  const before = [
    ...stories.flatMap(({ mentions }) => mentions).filter(({ role }) => role === 'subject'),
    ...scene.mentions,
  ];
  const from = fact.person.nation;
  const fits = ({ name, nation }: Person) => from === null || nation === from || nationNames.get(name.toLowerCase()) === from;
  const inClause = scene.mentions.findLast((m) => isTeam(m.person) && contains(here, m) && m.end <= fact.start);
  return (inClause ?? before.findLast((m) => isTeam(m.person) && m.end <= fact.start && fits(m.person)))?.person;
}

/** "the relay bronze": whichever relay it was, it is no event of a runner’s own. */
const OF_RELAY = /\brelay $/;

/** Whose a fact is in an event: a relay is its team’s, or a runner’s where the sentence itself speaks of the relay; all else is nobody’s of a team. */
export function inEvent(
  text: string,
  fact: Fact,
  scene: Scene,
  discipline: DisciplineId | null,
  scenes: readonly Scene[],
): Fact[] {
  if (!isRelay(discipline)) return isTeam(fact.person) || OF_RELAY.test(text.slice(scene.sentence.start, fact.start)) ? [] : [fact];
  if (isTeam(fact.person)) return [fact];
  const team = teamFor(fact, scene, scenes);
  if (team) return [{ ...fact, person: team }];
  const isTold = scene.disciplines.some((d) => d.discipline === discipline);
  return isTold && fact.kind !== 'mark' ? [fact] : [];
}
