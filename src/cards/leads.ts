import type { Athlete } from '../athletics/athlete.ts';
import type { Lead } from '../invocation.ts';
import type { Race } from '../results/race.ts';
import { nameBeside } from '../wording/athlete-label.ts';

/** To an athlete's card. */
export const toAthlete = ({ id, name }: Athlete): Lead => ({
  label: name,
  invocation: { command: 'athlete', options: { name: id } },
});

/** To the head-to-head of two athletes, told apart from each other and from whoever else is offered beside them. */
export const toRivalry = (a: Athlete, b: Athlete, beside: readonly Athlete[] = []): Lead => ({
  label: [a, b].map((athlete) => nameBeside(athlete, [a, b, ...beside])).join(' v '),
  invocation: { command: 'rivalry', options: { a: a.id, b: b.id } },
});

/** To two athletes side by side. */
export const toComparison = (a: Athlete, b: Athlete): Lead => ({
  label: 'Side by side',
  invocation: { command: 'compare', options: { a: a.id, b: b.id } },
});

/** To a race's card. */
export const toRace = (label: string, { id }: Pick<Race, 'id'>): Lead => ({
  label,
  invocation: { command: 'result', options: { race: id } },
});

/** To all results of an athlete. */
export const toRaces = ({ id }: Athlete): Lead => ({
  label: 'All results',
  invocation: { command: 'result', options: { athlete: id } },
});

/** To what somebody said. */
export const toQuotesBy = (label: string, id: string): Lead => ({
  label,
  invocation: { command: 'quote', subcommand: 'by', options: { speaker: id } },
});

/** To what was said of an athlete. */
export const toQuotesAbout = (label: string, id: string): Lead => ({
  label,
  invocation: { command: 'quote', subcommand: 'about', options: { athlete: id } },
});
