import { move } from './move.ts';
import { MOST_VOTERS, type Quiz, type Stage } from './quiz.ts';
import type { RoundChange } from './round-change.ts';
import { withVote } from './votes.ts';

type Of<Kind extends RoundChange['kind']> = Extract<RoundChange, { kind: Kind }>;
type At<Is extends Stage['is']> = Extract<Stage, { is: Is }>;

/** From a question that is open to what its style needs next. */
export function closed(quiz: Quiz, { closes, votes, ...stage }: At<'open'>): Quiz {
  return quiz.style === 'poll'
    ? move(quiz, { ...stage, is: 'closing', closes })
    : move(quiz, { ...stage, is: 'settling', closes, votes });
}

/** Its message stands in the channel; who skipped it meanwhile needn’t wait. */
export function opened(quiz: Quiz, { since: _, ...stage }: At<'posting'>, { messageId, at }: Of<'opened'>): Quiz {
  const open = { ...stage, is: 'open', messageId, opened: at, closes: at + quiz.seconds * 1000 } as const;
  return stage.skipped ? closed(quiz, { ...open, closes: at }) : move(quiz, open);
}

/** With somebody’s choice, while there is time. */
export function voted(quiz: Quiz, stage: At<'posting'> | At<'open'>, { userId, choice, at }: Of<'vote'>): Quiz {
  const isLate = stage.is === 'open' && at >= stage.closes;
  const isNone = choice < 0 || choice >= stage.question.options.length;
  if (quiz.style === 'poll' || stage.skipped || isLate || isNone) return quiz;
  const votes = withVote(stage.votes, [userId, choice, at], MOST_VOTERS);
  return votes === stage.votes ? quiz : move(quiz, { ...stage, votes });
}

/** With nothing to wait for any more: nobody’s answer counts, or the pause is over. */
export function skipped(quiz: Quiz, at: number): Quiz {
  const { stage } = quiz;
  switch (stage.is) {
    case 'posting':
      return stage.skipped ? quiz : move(quiz, { ...stage, skipped: true });
    case 'open':
      return closed(quiz, { ...stage, skipped: true, closes: Math.min(at, stage.closes) });
    case 'revealed':
      return at < stage.until ? move(quiz, { ...stage, until: at }) : quiz;
    default:
      return quiz;
  }
}
