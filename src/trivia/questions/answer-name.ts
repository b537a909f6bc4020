import type { Athlete } from '../../athletics/athlete.ts';
import { tableName } from '../../wording/short-name.ts';

/** An athlete as an answer, or a team under the usual name of its nation: "East Germany". */
export const answerName = (athlete: Athlete): string => tableName(athlete);
