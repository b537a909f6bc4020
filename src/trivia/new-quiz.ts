import { newId } from './new-id.ts';
import type { Quiz } from './quiz.ts';

type Settings = Pick<
  Quiz,
  | 'channelId'
  | 'guildId'
  | 'startedBy'
  | 'followUp'
  | 'topic'
  | 'topicName'
  | 'style'
  | 'seconds'
  | 'rounds'
  | 'difficulty'
>;

/** A quiz that begins, at a moment in milliseconds since 1970. */
export const newQuiz = (settings: Settings, at: number, random: () => number): Quiz => ({
  version: 1,
  id: newId(at, random),
  ...settings,
  stopped: false,
  table: {},
  stage: { is: 'drawing', n: 1 },
});
