import { type DisciplineId, disciplineOf } from '../../../athletics/discipline.ts';
import { kindOf } from '../../../athletics/discipline-kind.ts';
import { rowsInEvent } from '../../../lists/athlete-rows.ts';
import { aboutFinal } from '../about-final.ts';
import { type Final, finalAt } from '../final-at.ts';
import { finals, finalsAtEdition } from '../finals.ts';
import type { Scope } from '../scope.ts';
import { shuffled } from '../shuffled.ts';
import { winSentence } from '../win-sentence.ts';
import { worded } from '../worded.ts';
import { meetWords } from '../wording.ts';
import type { Kind } from './kind.ts';

const nameOf = ({ race: { event } }: Final): string => disciplineOf(event.discipline).name;

/** How far apart two events are: runs by how much longer one is, jumps and throws by their kind. */
function distanceOf(a: DisciplineId, b: DisciplineId): number {
  const [one, other] = [disciplineOf(a), disciplineOf(b)];
  if (one.metres !== null && other.metres !== null) {
    const isLikelier = (kindOf(a) === 'Race walks') === (kindOf(b) === 'Race walks');
    return Math.abs(Math.log(one.metres / other.metres)) + (isLikelier ? 0 : 2);
  }
  if (one.metres !== null || other.metres !== null) return Number.POSITIVE_INFINITY;
  return kindOf(a) === kindOf(b) ? 0 : 1;
}

const isRun = (discipline: DisciplineId): boolean => disciplineOf(discipline).metres !== null;

/** Nobody is thought to win over five times the distance, or with the shot and the pole; two of three have to be as near as that. */
const FAR = Math.log(5);
const NEAR = 2;

/** From so many of the nearest events the wrong ones are drawn. */
const NEAREST = 5;

/** The finals of the same sex at the same meet that others won, of the nearest events. */
function wonByOthers({ world: { results }, random }: Scope, { race, winner }: Final): readonly Final[] {
  const { discipline, sex, indoor } = race.event;
  const away = (other: Final): number => distanceOf(discipline, other.race.event.discipline);
  const isNear = (other: Final): boolean => away(other) < (isRun(discipline) ? FAR : 1);
  const others = finalsAtEdition(results, race.edition.id)
    .flatMap((number) => finalAt(results, number) ?? [])
    .filter((other) => other.race.event.sex === sex && other.race.event.indoor === indoor)
    .filter((other) => other.winner.athlete.id !== winner.athlete.id && !other.winner.athlete.team)
    .filter((other) => away(other) < Number.POSITIVE_INFINITY)
    .sort((a, b) => away(a) - away(b));
  const [near, rest] = [others.filter(isNear), others.filter((other) => !isNear(other) && !isRun(discipline))];
  return near.length < NEAR ? [] : [...shuffled(near.slice(0, NEAREST), random), ...shuffled(rest, random)].slice(0, 3);
}

/** So many points worse is still about as good. */
const AS_GOOD = 50;

/** Whether the winner is about as good in another event: who does one alone is known by it, and nothing is asked. */
function isTried({ world: { results } }: Scope, { race, winner }: Final, other: Final): boolean {
  const { store } = results.listed;
  const number = results.listed.numberOf(winner.athlete.id);
  const [own, tried] = [race, other.race].map(({ event }) =>
    number === undefined ? undefined : rowsInEvent(store, number, event).rows[0],
  );
  const { points } = store.numbers;
  return own !== undefined && tried !== undefined && (points[tried] ?? 0) >= (points[own] ?? 0) - AS_GOOD;
}

/** Which event somebody won at a meet. */
export const eventWon: Kind = {
  name: 'event-won',
  pool: finals,
  draft(scope, candidate) {
    const final = finalAt(scope.world.results, candidate);
    if (!final?.isNamed || final.winner.athlete.team) return null;
    const wrong = wonByOthers(scope, final);
    if (wrong.length < 3 || !wrong.some((other) => isTried(scope, final, other))) return null;
    const where = meetWords(final.race.edition);
    return {
      prompt: worded(scope.random, [
        `Which of these events did ${final.winner.athlete.name} win at ${where}?`,
        `What did ${final.winner.athlete.name} win at ${where}?`,
      ]),
      right: nameOf(final),
      wrong: wrong.map(nameOf),
      ...aboutFinal(final),
      why: winSentence(final),
    };
  },
};
