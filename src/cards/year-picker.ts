import type { Athlete } from '../athletics/athlete.ts';
import type { Row } from '../reply.ts';
import { picker } from './picker.ts';

/** A list of an athlete's seasons, the latest first, to open one; none when there is no other. */
export const yearPicker = ({ id }: Athlete, years: readonly number[]): Row[] =>
  picker(
    'season',
    'Open a season',
    years.map((year) => ({
      label: String(year),
      invocation: { command: 'season', options: { athlete: id, year: String(year) } },
    })),
  );
