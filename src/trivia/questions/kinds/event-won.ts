import { type DisciplineId, disciplineOf } from '../../../athletics/discipline.ts';
import { kindOf } from '../../../athletics/discipline-kind.ts';
import { aboutFinal } from '../about-final.ts';
import { type Final, finalAt } from '../final-at.ts';
import { finals, finalsAtEdition } from '../finals.ts';
import { isStrongIn } from '../is-strong-in.ts';
import type { Scope } from '../scope.ts';
import { shuffled } from '../shuffled.ts';
import { winSentence } from '../win-sentence.ts';
import { worded } from '../worded.ts';
import { meetWords } from '../wording.ts';
import type { Kind } from './kind.ts';

const nameOf = ({ race: { event } }: Final): string => disciplineOf(event.discipline).name;

const isHurdled = (discipline: DisciplineId): boolean => /^\d+mh$/.test(discipline);
const LONGEST_SPRINT = 400;
/** From a sprint to a longer run it is at most as many times as far. */
const STEP_UP = 2;
/** As if so much longer, as a logarithm: it takes another athlete. */
const OTHERWISE = 0.7;

/** Two of three have to be as near as that: nobody is thought to have won over more than four times the distance, or with the shot and the pole. */
const FAR = Math.log(4.5);
const NEAR = 2;

/** How far apart two runs are: by how much longer one is, and whether one is hurdled; no sprinter but one of 400 m is thought to have won over 800 m. */
function distanceOfRuns(a: DisciplineId, b: DisciplineId, metres: readonly [number, number]): number {
  const [shorter, longer] = [Math.min(...metres), Math.max(...metres)];
  if ((kindOf(a) === 'Race walks') !== (kindOf(b) === 'Race walks')) return FAR;
  if (shorter <= LONGEST_SPRINT && longer > Math.max(LONGEST_SPRINT, shorter * STEP_UP)) return FAR;
  if (isHurdled(a) === isHurdled(b)) return Math.log(longer / shorter);
  return longer > LONGEST_SPRINT ? FAR : Math.log(longer / shorter) + OTHERWISE;
}

/** How far apart two events are: jumps and throws by their kind. */
function distanceOf(a: DisciplineId, b: DisciplineId): number {
  const [one, other] = [disciplineOf(a).metres, disciplineOf(b).metres];
  if (one !== null && other !== null) return distanceOfRuns(a, b, [one, other]);
  if (one !== null || other !== null) return Number.POSITIVE_INFINITY;
  return kindOf(a) === kindOf(b) ? 0 : 1;
}

const isRun = (discipline: DisciplineId): boolean => disciplineOf(discipline).metres !== null;

/** From so many of the nearest events the wrong ones are drawn. */
const NEAREST = 4;

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

/** Whether the winner is about as good in another event: who does one alone is known by it, and nothing is asked. */
function isTried({ world: { results } }: Scope, { winner }: Final, other: Final): boolean {
  const number = results.listed.numberOf(winner.athlete.id);
  return number !== undefined && isStrongIn(results.listed.store, number, other.race.event);
}

/** Which event somebody won at a meet. */
export const eventWon: Kind = {
  name: 'event-won',
  toldBy: 'discipline',
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
