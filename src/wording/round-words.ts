import { ordinal } from '../athletics/ordinal.ts';
import type { Race } from '../results/race.ts';

type Stage = Pick<Race, 'round' | 'section' | 'part'>;

/** The stage of a race: its name, what one with a number is called, and a short form for tables. */
const WORDS: Readonly<Record<Race['round'], readonly [all: string, one: string, short: string]>> = {
  final: ['final', 'final, section', 'f'],
  'semi-final': ['semi-finals', 'semi-final', 'sf'],
  'quarter-final': ['quarter-finals', 'quarter-final', 'qf'],
  heat: ['heats', 'heat', 'h'],
  preliminary: ['preliminary round', 'preliminary heat', 'pr'],
  qualifying: ['qualifying', 'qualifying group', 'q'],
  combined: ['in combined events', 'in combined events, race', 'ce'],
  extra: ['extra race', 'extra race', 'x'],
  unknown: ['', 'race', ''],
};

/**
 * "final", "heat 3", "2nd final" for another under the same heading, or "heats" where they stand together as no source tells them
 * apart; empty where nobody tells the stage.
 */
export function roundText({ round, section, part }: Stage): string {
  const [all, one] = WORDS[round];
  if (part > 0 && round === 'final' && section === null) return `${ordinal(part + 1)} final`;
  const stage = section === null ? all : `${one} ${section}`;
  return part > 0 ? `${stage} (${part + 1})`.trim() : stage;
}

/** The same, but empty for the only final there is, which goes without saying. */
export const stageText = (stage: Stage): string => (shortRound(stage) === '' ? '' : roundText(stage));

/** "h3", "sf", "2nd f" for a second final, and nothing for the only one. */
export function shortRound({ round, section, part }: Stage): string {
  const short = WORDS[round][2];
  if (round === 'final' && section === null) return part === 0 ? '' : `${ordinal(part + 1)} ${short}`;
  return `${short}${section ?? ''}${part > 0 ? `/${part + 1}` : ''}`;
}

/** The last year of an athlete’s life in which they are a junior. */
const JUNIOR = 19;

/** Whether everybody known in a race was a junior that year: in a second final under the heading of seniors it is theirs, as a rule. */
function isUnder20({ date, edition, performances }: Race): boolean {
  const year = date === null ? edition.year : Number(date.slice(0, 4));
  return performances.every(({ athlete: { born } }) => born !== null && year - Number(born.slice(0, 4)) <= JUNIOR);
}

/** “all under 20”, of another race under the same heading of which that is so. */
export const ageText = (race: Race): string => (race.part > 0 && isUnder20(race) ? 'all under 20' : '');
