import { aboutBests, bestWords } from '../about-bests.ts';
import { bestAt } from '../best-at.ts';
import { bests } from '../bests.ts';
import { byBest } from '../by-best.ts';
import { rivalsOfBest } from '../rivals-of-best.ts';
import { worded } from '../worded.ts';
import { bestWord, eventWords, markWord, terms } from '../wording.ts';
import type { Kind } from './kind.ts';

const ORDINALS = ['', 'second ', 'third '] as const;

/** Who of four has the best, second best or third best mark. */
export const bestOfFour: Kind = {
  name: 'best-of-four',
  pool: bests,
  draft(scope, row) {
    const { world, random } = scope;
    const { results } = world;
    const best = bestAt(results, row);
    const rivals = best && rivalsOfBest(scope, best, 3);
    if (!best || !rivals) return null;
    const ordered = byBest([best, ...rivals]);
    const place = Math.floor(random() * ORDINALS.length);
    const right = ordered[place];
    // Everybody knows who is the first of a list.
    if (!right || right.place === 0) return null;
    const about = aboutBests(results, best, rivals);
    const noun = markWord(best.event);
    const word = `${ORDINALS[place]}${bestWord(best.event)}`;
    const which = `${eventWords(best.event)}${terms(best.event, best.until)}`;
    return {
      prompt: worded(random, [
        `Which of these four has the ${word} ${noun} in the ${which}?`,
        `Whose ${noun} is the ${word} of these four in the ${which}?`,
      ]),
      right: right.athlete.name,
      wrong: ordered.filter((other) => other !== right).map(({ athlete }) => athlete.name),
      ...about,
      facts: [...about.facts, place],
      why: `${ordered.map(bestWords).join(', ')}.`,
    };
  },
};
