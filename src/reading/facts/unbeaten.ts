import { LEADS_TO_NAME } from '../people/noun-phrase.ts';
import type { Telling } from '../people/telling.ts';
import type { OwnedSign } from '../signs/sign.ts';
import { phrases, phrasesIn } from '../text/phrases.ts';
import type { Fact } from './fact.ts';
import { inOrder } from './in-order.ts';
import { isPlaced } from './placed-signs.ts';

const NOT_ENOUGH = phrases(
  [
    [
      'not|wasn',
      `(?:[’']t)? (?:quite |good )*enough to (?:beat|defeat|deny|catch|overhaul|hold off|stop|unseat|topple)`,
    ],
  ],
  'u',
);
/** "which was not enough to beat Example": she won, where no place is told. */
export function unbeaten(text: string, { sentence, mentions }: Telling, signs: readonly OwnedSign[]): Fact[] {
  if (signs.some(isPlaced)) return [];
  return phrasesIn(NOT_ENOUGH, text, sentence).flatMap((words): Fact[] => {
    const winner = mentions.find(({ start }) => start >= words.end);
    if (!winner || winner.possessive || !LEADS_TO_NAME.test(text.slice(words.end, winner.start))) return [];
    return /^(?: in the |[,.;]|$)/.test(text.slice(winner.end))
      ? inOrder({ ...winner, members: [0] }, [winner], 0)
      : [];
  });
}
