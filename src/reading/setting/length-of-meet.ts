import type { DisciplineId } from '../../athletics/discipline.ts';
import { disciplineWithId } from '../disciplines/printed-discipline.ts';
import type { NamedMeet } from './meet-names.ts';

/** "the Leeds 10k", "the Watch Park parkrun", "Sample Half Marathon": races that are run over one length. */
const OF_LENGTH = /(?:(\d{1,2}) ?(k|km|miles?)|(half marathon|half)|(parkrun))$/i;

/** What is run at a race that nobody listed, where its name says so. */
export function lengthOf({ meet, name }: Pick<NamedMeet, 'meet' | 'name'>): DisciplineId | null {
  const [words, figure, unit = '', half] = (meet === null && OF_LENGTH.exec(name)) || [];
  if (!words) return null;
  if (!figure) return half ? 'half-marathon' : '5km';
  return disciplineWithId(`${figure}${/^k/i.test(unit) ? 'km' : 'miles'}`);
}

/** Whether a race is run over another length than a discipline: no marathon is run at the Leeds 10k. */
export function isOfOtherLength(meet: Pick<NamedMeet, 'meet' | 'name'>, discipline: DisciplineId | null): boolean {
  const length = lengthOf(meet);
  return length !== null && discipline !== null && discipline !== length;
}
