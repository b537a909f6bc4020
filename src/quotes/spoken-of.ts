import type { Athlete } from '../athletics/athlete.ts';
import type { Results } from '../results/results.ts';
import type { QuoteIndex } from './quote-index.ts';

/** The athletes whom quotes are about, those with most quotes first. */
export function spokenOf({ all, about }: QuoteIndex, results: Results): Athlete[] {
  const ids = [...new Set(all.flatMap(({ aboutIds }) => aboutIds))];
  return ids.sort((a, b) => about(b).length - about(a).length).flatMap((id) => results.athlete(id) ?? []);
}
