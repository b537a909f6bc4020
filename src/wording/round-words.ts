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
 * "final", "heat 3", "final (2)" for another race under the same heading, or "heats" where they stand together as no source tells them
 * apart; empty where nobody tells the stage.
 */
export function roundText({ round, section, part }: Stage): string {
  const [all, one] = WORDS[round];
  const stage = section === null ? all : `${one} ${section}`;
  return part > 0 ? `${stage} (${part + 1})`.trim() : stage;
}

/** The same, but empty for the only final there is, which goes without saying. */
export const stageText = (stage: Stage): string => (shortRound(stage) === '' ? '' : roundText(stage));

/** "h3", "sf", "f/2" for a second final, and nothing for the only one. */
export function shortRound({ round, section, part }: Stage): string {
  if (round === 'final' && section === null && part === 0) return '';
  return `${WORDS[round][2]}${section ?? ''}${part > 0 ? `/${part + 1}` : ''}`;
}
