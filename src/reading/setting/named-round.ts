import type { Round } from '../../athletics/round.ts';

const SEMI = /\bsemi-?\s?finals?\b|\bSF ?\d?\b/i;
const HEAT =
  /\b(?:heats?|qualif(?:ying|ication)|first round|round (?:one|two|1|2)|prelim(?:inarie|inary|)s?|quarter-?finals?)\b/i;
const FINAL = /\bfinals?\b/i;

/** The round that the words of a heading name: "Women’s 1500m heats". */
export function namedRound(words: string): Round | null {
  if (SEMI.test(words)) return 'semi-final';
  if (HEAT.test(words)) return 'heat';
  return FINAL.test(words) ? 'final' : null;
}
