import type { Athlete } from '../../athletics/athlete.ts';

/** Letters of central Europe, and who writes them: in "Guimarăes" or "Núńez" another alphabet was misread. */
const CENTRAL = /[ăęěńňő]/i;
const WRITES_THEM: ReadonlySet<string> = new Set(['CZE', 'HUN', 'LTU', 'MDA', 'POL', 'ROU', 'SVK', 'TCH']);

/** Whether a name is spelt with letters that the athlete's nation doesn't have. */
export const isMisread = ({ name, nation }: Pick<Athlete, 'name' | 'nation'>): boolean =>
  CENTRAL.test(name) && nation !== null && !WRITES_THEM.has(nation);
