import { type DisciplineId, disciplineOf } from './discipline.ts';

/** What disciplines have in common, as a programme groups them. */
export type DisciplineKind =
  | 'Sprints'
  | 'Distance'
  | 'Road'
  | 'Hurdles and steeple'
  | 'Race walks'
  | 'Relays'
  | 'Jumps'
  | 'Throws'
  | 'Combined events';

const JUMPS: ReadonlySet<DisciplineId> = new Set(['high-jump', 'pole-vault', 'long-jump', 'triple-jump']);
const LONGEST_SPRINT = 400;

/** The kind of a discipline. */
export function kindOf(id: DisciplineId): DisciplineKind {
  const { measure, metres, name } = disciplineOf(id);
  if (measure === 'points') return 'Combined events';
  if (JUMPS.has(id)) return 'Jumps';
  if (measure === 'distance' && id !== '1hour') return 'Throws';
  if (name.endsWith('relay')) return 'Relays';
  if (/hurdles|steeplechase/.test(name)) return 'Hurdles and steeple';
  if (name.endsWith('walk')) return 'Race walks';
  if (/km$|marathon|miles$|road|cross/.test(id) && id !== '2miles') return 'Road';
  return metres !== null && metres <= LONGEST_SPRINT ? 'Sprints' : 'Distance';
}
