import type { Command } from '../src/command.ts';
import { athlete } from './athlete.ts';
import { helpFor } from './help.ts';
import { quote } from './quote.ts';
import { readAsArticle } from './read-as-article.ts';
import { result } from './result.ts';
import { rivalry } from './rivalry.ts';
import { sources } from './sources.ts';

/** Every command: the one list that registration, dispatch, `/help` and the tests read. */
export const commands: readonly Command[] = [
  result,
  rivalry,
  quote,
  athlete,
  sources,
  readAsArticle,
  helpFor(() => commands),
];
