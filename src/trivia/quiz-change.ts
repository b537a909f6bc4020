import { applyRoundChange } from './apply-round-change.ts';
import { ending } from './ending.ts';
import { isOver } from './is-over.ts';
import type { Quiz, Stage } from './quiz.ts';
import type { RoundChange } from './round-change.ts';
import { withoutFollowUp } from './without-follow-up.ts';

/** What becomes of a channel's quiz; moments are milliseconds since 1970. */
export type QuizChange =
  | { readonly kind: 'start'; readonly quiz: Quiz }
  /** The quiz ends; a question that is open is closed and counts for nobody. */
  | { readonly kind: 'stop'; readonly quiz: string; readonly at: number }
  /** Discord refused a message of it, for a reason that is told in a sentence: nothing more can be done. */
  | { readonly kind: 'abandon'; readonly quiz: string; readonly at: number; readonly why: string }
  /** The final table stands in the channel. */
  | { readonly kind: 'finished'; readonly quiz: string }
  /** A quiz that is over goes; one that was started since stays. */
  | { readonly kind: 'clear'; readonly quiz: string }
  | RoundChange;

/** Where a quiz stands that is told to end: between two questions there is nothing to wait for. */
function stopped(quiz: Quiz, at: number): Stage {
  const { stage } = quiz;
  switch (stage.is) {
    case 'drawing':
    case 'claiming':
      return stage.n === 1 ? { is: 'done' } : ending(quiz, at);
    case 'revealed':
      return ending(quiz, at);
    default:
      return stage;
  }
}

function stop(quiz: Quiz, at: number): Quiz {
  if (quiz.stopped || quiz.stage.is === 'finishing' || isOver(quiz)) return quiz;
  const ended = { ...quiz, stopped: true, stage: stopped(quiz, at) };
  return 'n' in ended.stage ? applyRoundChange(ended, { kind: 'skip', n: ended.stage.n, quiz: quiz.id, at }) : ended;
}

/** Over, with no more of it than whoever asks is told. */
const abandoned = (quiz: Quiz, { at, why }: Extract<QuizChange, { readonly kind: 'abandon' }>): Quiz => ({
  ...quiz,
  table: {},
  stage: { is: 'refused', at, why },
});

/** Changes of a quiz that is there. */
function applyToQuiz(quiz: Quiz, change: Exclude<QuizChange, { readonly kind: 'start' }>): Quiz | null {
  if (change.quiz !== quiz.id) return quiz;
  switch (change.kind) {
    case 'stop':
      return stop(quiz, change.at);
    case 'abandon':
      return isOver(quiz) ? quiz : abandoned(quiz, change);
    case 'finished':
      return quiz.stage.is === 'finishing' ? { ...quiz, stage: { is: 'done' } } : quiz;
    case 'clear':
      return isOver(quiz) ? null : quiz;
    default:
      return applyRoundChange(quiz, change);
  }
}

/**
 * The quiz of a channel after a change: the very same object when the change comes too late, too early or a second time. One quiz a
 * channel: while one is under way, none starts.
 */
export function applyQuizChange(quiz: Quiz | null, change: QuizChange): Quiz | null {
  if (change.kind === 'start') return quiz === null || isOver(quiz) ? change.quiz : quiz;
  const after = quiz && applyToQuiz(quiz, change);
  return after === quiz ? quiz : after && withoutFollowUp(after);
}
