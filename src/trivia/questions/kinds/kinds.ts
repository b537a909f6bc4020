import { allTimeRank } from './all-time-rank.ts';
import { bestMark } from './best-mark.ts';
import { bestOfFour } from './best-of-four.ts';
import { bestTen } from './best-ten.ts';
import { betterBest } from './better-best.ts';
import { bornOnThisDay } from './born-on-this-day.ts';
import { eventWon } from './event-won.ts';
import { firstTo } from './first-to.ts';
import { fromCompleteLists } from './from-complete-lists.ts';
import type { Kind } from './kind.ts';
import { margin } from './margin.ts';
import { meet } from './meet.ts';
import { nationalBest } from './national-best.ts';
import { oddOneOut } from './odd-one-out.ts';
import { onThisDay } from './on-this-day.ts';
import { order } from './order.ts';
import { placeOfMark } from './place-of-mark.ts';
import { rivalry } from './rivalry.ts';
import { runnerUp } from './runner-up.ts';
import { speaker } from './speaker.ts';
import { spokenOf } from './spoken-of.ts';
import { winner } from './winner.ts';
import { winningMark } from './winning-mark.ts';
import { winningNation } from './winning-nation.ts';
import { worldLead } from './world-lead.ts';
import { yearOfMark } from './year-of-mark.ts';
import { yearOfWin } from './year-of-win.ts';

/** Every kind there is. */
export const kinds: readonly Kind[] = [
  fromCompleteLists(allTimeRank),
  fromCompleteLists(bestMark),
  fromCompleteLists(bestOfFour),
  fromCompleteLists(bestTen),
  fromCompleteLists(betterBest),
  bornOnThisDay,
  eventWon,
  fromCompleteLists(firstTo),
  margin,
  meet,
  fromCompleteLists(nationalBest),
  fromCompleteLists(oddOneOut),
  onThisDay,
  fromCompleteLists(order),
  fromCompleteLists(placeOfMark),
  fromCompleteLists(rivalry),
  runnerUp,
  speaker,
  spokenOf,
  winner,
  winningMark,
  winningNation,
  fromCompleteLists(worldLead),
  fromCompleteLists(yearOfMark),
  yearOfWin,
];
