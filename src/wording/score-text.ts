import type { Athlete } from '../athletics/athlete.ts';
import type { Rivalry } from '../results/rivalry.ts';
import type { Score } from '../results/score.ts';
import { nameBeside } from './athlete-label.ts';
import { literal } from './markdown.ts';

/** "3–0", the wins of the first named first. */
export const scoreText = ({ a, b }: Pick<Score, 'a' | 'b'>): string => `${a}–${b}`;

const called = ({ a, b }: Rivalry, athlete: Athlete): string => literal(nameBeside(athlete, [a, b]));

const lead = (rivalry: Rivalry): string => {
  const { a, b, score } = rivalry;
  if (score.a === score.b) return `Level at ${scoreText(score)}`;
  const [leader, ahead] = score.a > score.b ? [a, score] : [b, { a: score.b, b: score.a }];
  return `${called(rivalry, leader)} leads ${scoreText(ahead)}`;
};

/** The latest wins in a row; not where they are all there are, which the score tells. */
const streakText = (rivalry: Rivalry): string[] => {
  const { a, b, streak, score } = rivalry;
  if (!streak || streak.length < 2 || streak.length === score.a + score.b) return [];
  return [`${called(rivalry, streak.side === 'a' ? a : b)} has won the last ${streak.length}`];
};

/** In the order of the score that stands before it: whoever leads first. */
function finalsText({ finals, score }: Rivalry): string[] {
  if (finals.a + finals.b === score.a + score.b) return [];
  const shown = score.b > score.a ? { a: finals.b, b: finals.a } : finals;
  return [`${scoreText(shown)} in finals`];
}

const undecidedText = ({ score }: Rivalry): string[] => (score.undecided > 0 ? [`${score.undecided} undecided`] : []);

/** Whether two have met, and only lists tell where. */
export const restsOnLists = ({ encounters }: Rivalry): boolean =>
  encounters.length > 0 && encounters.every(({ race: { sources } }) => sources.every(({ kind }) => kind === 'list'));

/** Nobody has every race of two, and lists have the fast ones alone: a score is one of what is on record. */
const basisText = (rivalry: Rivalry): string => (restsOnLists(rivalry) ? 'on these lists' : 'on record here');

const apartText = ({ a, b }: Rivalry): string =>
  a.sex !== null && b.sex !== null && a.sex !== b.sex
    ? 'Men and women compete apart.'
    : 'They have not met on record here.';

/** "**Kerr leads 9–4** on record here · Kerr has won the last 3", or that the two never met. */
export const rivalrySummary = (rivalry: Rivalry): string =>
  rivalry.encounters.length === 0
    ? apartText(rivalry)
    : [
        `**${lead(rivalry)}** ${basisText(rivalry)}`,
        ...finalsText(rivalry),
        ...streakText(rivalry),
        ...undecidedText(rivalry),
      ].join(' · ');
