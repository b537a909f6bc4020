import type { DisciplineId } from '../../athletics/discipline.ts';
import { kindOf } from '../../athletics/discipline-kind.ts';
import type { PlacedMeet } from './placed-meet.ts';

const ROAD_RACE = /\b(?:[Mm]arathon|[Hh]alf|10 ?[Kk]m?|Road)\b/;

/** No evening of the Diamond League has a combined event. */
export const hasCombined = ({ meet }: PlacedMeet, discipline: DisciplineId | null): boolean =>
  discipline === null || meet?.series == null || kindOf(discipline) !== 'Combined events';

/** Whether a city’s name can stand for a meet where a discipline is told: "the darling of Tokyo" jumps at no marathon. */
export const canHost = ({ cityOnly, name }: PlacedMeet, discipline: DisciplineId | null): boolean =>
  !cityOnly || discipline === null || !ROAD_RACE.test(name) || kindOf(discipline) === 'Road';
