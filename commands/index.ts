import type { Command } from '../src/command.ts';
import { announce } from './announce.ts';
import { athlete } from './athlete.ts';
import { compare } from './compare.ts';
import { follow } from './follow.ts';
import { helpFor } from './help.ts';
import { leaderboard } from './leaderboard.ts';
import { pace } from './pace.ts';
import { predict } from './predict.ts';
import { privacy } from './privacy.ts';
import { quote } from './quote.ts';
import { readAsArticle } from './read-as-article.ts';
import { records } from './records.ts';
import { result } from './result.ts';
import { rivalry } from './rivalry.ts';
import { season } from './season.ts';
import { sources } from './sources.ts';
import { today } from './today.ts';
import { trivia } from './trivia.ts';

/** Every command: the one list that registration, dispatch, `/help` and the tests read. */
export const commands: readonly Command[] = [
  result,
  rivalry,
  quote,
  athlete,
  records,
  today,
  season,
  compare,
  pace,
  trivia,
  leaderboard,
  predict,
  announce,
  follow,
  sources,
  readAsArticle,
  privacy,
  helpFor(() => commands),
];
