import type { Quiz } from './quiz.ts';

type Settings = Pick<
  Quiz,
  'channelId' | 'guildId' | 'startedBy' | 'topic' | 'topicName' | 'style' | 'seconds' | 'rounds' | 'difficulty'
>;

const LETTERS = 6;

/** Twelve to fifteen letters and digits that no other quiz has: the moment (milliseconds since 1970), and chance. */
const newId = (at: number, random: () => number): string =>
  at.toString(36) +
  Math.floor(random() * 36 ** LETTERS)
    .toString(36)
    .padStart(LETTERS, '0');

/** A quiz that begins, at a moment in milliseconds since 1970. */
export const newQuiz = (settings: Settings, at: number, random: () => number): Quiz => ({
  version: 1,
  id: newId(at, random),
  ...settings,
  stopped: false,
  table: {},
  stage: { is: 'drawing', n: 1 },
});
