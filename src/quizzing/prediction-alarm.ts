import type { Scope } from '../scope.ts';
/** The alarm of one prediction of a server or member. */
export const predictionAlarm = (scope: Scope, id: string): string => `prediction ${scope} ${id}`;
