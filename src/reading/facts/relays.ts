import type { DisciplineId } from '../../athletics/discipline.ts';
import { isRelay } from '../disciplines/is-relay.ts';
import type { Person } from '../knowledge.ts';
import { isOf, isTeam, REMEMBERED, teamOfNation } from '../people/teams.ts';
import type { Scene } from '../setting/scene.ts';
import { lean } from '../text/lean.ts';
import { contains } from '../text/span.ts';
import type { Fact } from './fact.ts';

/** What only a relay’s story has: without it, a runner does something of their own. */
const TEAMWORK = lean(
  /\b(?:baton|anchor\p{L}*|handovers?|changeovers?|exchanges?|legs?|quartets?|teams?|team-?mates?|relays?)\b/u,
);

/** Whether a team can be a runner’s, by their nations. */
const canBeOf = (team: Person, { nation }: Person): boolean => nation === null || isOf(team, nation);

/** The team of a runner’s that acted last before a sentence. */
function teamBefore(runner: Person, scene: Scene, scenes: readonly Scene[]): Person | undefined {
  const at = scenes.indexOf(scene);
  const story = scenes.slice(Math.max(0, at - REMEMBERED), at).flatMap(({ mentions }) => mentions);
  return story.findLast(({ person, role }) => isTeam(person) && role === 'subject' && canBeOf(person, runner))?.person;
}

/** "ran 42.10 to win the relay for Britain". */
const FOR = /\bfor (?:the )?$/;

/** The team a runner is told of for: named before in the same part of the sentence ("anchored Britain to gold"), the one they ran for, else the one the story is of. */
function teamFor(text: string, fact: Fact, scene: Scene, scenes: readonly Scene[]): Person | undefined {
  const { clauses, mentions, sentence } = scene;
  const here = clauses.findLast(({ start }) => start <= fact.start) ?? sentence;
  const named = mentions.findLast((m) => isTeam(m.person) && contains(here, m) && m.end <= fact.start)?.person;
  const isTeamwork = TEAMWORK.test(text.slice(sentence.start, sentence.end));
  const ranFor = mentions.find((m) => isTeam(m.person) && FOR.test(text.slice(sentence.start, m.start)))?.person;
  const before = isTeamwork ? teamBefore(fact.person, scene, scenes) : undefined;
  return (
    named ??
    ranFor ??
    before ??
    (ANCHORED.test(text.slice(sentence.start, fact.start)) ? ownTeam(fact.person) : undefined)
  );
}

/** "The Dutchwoman anchored the mixed 4x400m relay to gold": her nation’s team. A Briton can run for England, too. */
const ANCHORED = /\banchor(?:ed|ing)\b/u;
const ownTeam = ({ nation }: Person): Person | undefined =>
  nation === null || nation === 'GBR' ? undefined : teamOfNation(nation);

/** "Example won, while Sample ran the relay": what another did. */
const ANOTHER = /;|\bwhile\b|,? (?:and|but) (?:\p{L}+ ){0,2}\p{Lu}/u;

/** Whose a fact is in an event: a relay is its team’s, or a runner’s where the sentence itself speaks of the relay; all else is nobody’s of a team. */
export function inEvent(
  text: string,
  fact: Fact,
  scene: Scene,
  discipline: DisciplineId | null,
  scenes: readonly Scene[],
): Fact[] {
  if (!isRelay(discipline)) return isTeam(fact.person) ? [] : [fact];
  if (isTeam(fact.person)) return [fact];
  const team = teamFor(text, fact, scene, scenes);
  if (team) return [{ ...fact, person: team }];
  const isTold = scene.disciplines.some(
    (d) => d.discipline === discipline && (d.start < fact.start || !ANOTHER.test(text.slice(fact.end, d.start))),
  );
  const isOwn = fact.kind === 'place' ? !fact.derived : fact.kind !== 'mark';
  return isTold && isOwn ? [fact] : [];
}
