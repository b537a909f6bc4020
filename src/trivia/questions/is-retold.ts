import type { Final } from './final-at.ts';
import { isGreatest } from './prestige.ts';

/** Whether a final is one whose marks fans talk about: of the Olympic Games, of world championships, or of an article. */
export const isRetold = ({ race, isNamed }: Final): boolean =>
  isNamed && (isGreatest(race.edition) || race.sources.some(({ kind }) => kind === 'article'));
