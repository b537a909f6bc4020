import type { Event } from '../athletics/discipline.ts';
import { shortDiscipline } from './event-words.ts';

const NO_BREAK = '\u00a0';

/** "400 m **43.28**", which no line break parts. */
export const eventMark = (event: Event, mark: string): string =>
  `${shortDiscipline(event)} **${mark}**`.replaceAll(' ', NO_BREAK);
