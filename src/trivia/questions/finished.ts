import { createHash } from 'node:crypto';
import { fold } from '../../athletics/name.ts';
import type { Difficulty } from './difficulty.ts';
import type { Draft } from './draft.ts';
import { givesAway } from './gives-away.ts';
import type { KindName } from './kind-name.ts';
import type { Question } from './question-shape.ts';
import { shuffled } from './shuffled.ts';

/** Discord's limits of a poll: https://discord.com/developers/docs/resources/poll */
const LONGEST_PROMPT = 300;
const LONGEST_OPTION = 55;
const MOST_OPTIONS = 10;

/** 60 bits: of a million questions no two are likely to share one. */
const ID_DIGITS = 15;

/** The id of a question of these facts. */
const questionId = (kind: KindName, facts: Draft['facts']): string =>
  createHash('sha256')
    .update([kind, ...facts].join('|'))
    .digest('hex')
    .slice(0, ID_DIGITS);

function isAskable({ prompt, right, wrong }: Draft): boolean {
  const options = [right, ...wrong];
  const distinct = new Set(options.map(fold)).size === options.length;
  const fits = options.every((option) => option.length > 0 && option.length <= LONGEST_OPTION);
  const few = wrong.length > 0 && options.length <= MOST_OPTIONS;
  return distinct && fits && few && prompt.length <= LONGEST_PROMPT && !givesAway(prompt, right);
}

/** The question of a draft with its options in an order that chance gives; null when it can't be asked so. */
export function finished(kind: KindName, draft: Draft, difficulty: Difficulty, random: () => number): Question | null {
  if (!isAskable(draft)) return null;
  const { prompt, right, wrong, facts, why, sources, about } = draft;
  const options = shuffled([right, ...wrong], random);
  const answer = options.indexOf(right);
  return { id: questionId(kind, facts), kind, prompt, options, answer, why, sources, about, difficulty };
}
