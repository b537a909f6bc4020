import type { Race } from '../results/race.ts';

type Stage = Pick<Race, 'round' | 'section'>;

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

/** "final", "heat 3", or "heats" where they stand together as no source tells them apart; empty where nobody tells the stage. */
export function roundText({ round, section }: Stage): string {
  const [all, one] = WORDS[round];
  return section === null ? all : `${one} ${section}`;
}

/** "h3", "sf", and nothing for the only final. */
export function shortRound({ round, section }: Stage): string {
  if (round === 'final' && section === null) return '';
  return `${WORDS[round][2]}${section ?? ''}`;
}
