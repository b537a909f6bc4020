import { aboutBests, bestWords } from '../about-bests.ts';
import { bestAt } from '../best-at.ts';
import { bests } from '../bests.ts';
import { byBest } from '../by-best.ts';
import { rivalsOfBest } from '../rivals-of-best.ts';
import { bestWord, eventWords, terms } from '../wording.ts';
import type { Kind } from './kind.ts';

const ORDINALS = ['', 'second ', 'third '] as const;

/** Who of four has the best, second best or third best mark. */
export const bestOfFour: Kind = {
  name: 'best-of-four',
  pool: bests,
  draft({ world: { results }, random }, row) {
    const best = bestAt(results, row);
    const rivals = best && rivalsOfBest(results, best, random, 3);
    if (!best || !rivals) return null;
    const ordered = byBest([best, ...rivals]);
    const place = Math.floor(random() * ORDINALS.length);
    const right = ordered[place];
    if (!right) return null;
    const about = aboutBests(results, best, rivals);
    const noun = bestWord(best.event) === 'fastest' ? 'time' : 'mark';
    const word = `${ORDINALS[place]}${bestWord(best.event)} ${noun}`;
    return {
      prompt: `Which of these four has the ${word} in the ${eventWords(best.event)}${terms(best.event, results.listed.until)}?`,
      right: right.athlete.name,
      wrong: ordered.filter((other) => other !== right).map(({ athlete }) => athlete.name),
      ...about,
      facts: [...about.facts, place],
      why: `${ordered.map(bestWords).join(', ')}.`,
    };
  },
};
