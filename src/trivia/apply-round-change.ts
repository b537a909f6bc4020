import { countedIn } from './counted-in.ts';
import { ending } from './ending.ts';
import { move } from './move.ts';
import { closed, opened, skipped, voted } from './open-round.ts';
import type { Quiz, Stage } from './quiz.ts';
import type { RoundChange } from './round-change.ts';

type At<Is extends Stage['is']> = Extract<Stage, { is: Is }>;

/** How long an answer stands before the next question comes. */
export const PAUSE_MS = 8000;

/** The answer is to be shown, and the round stands in the table. */
function settled(quiz: Quiz, { closes: _, ...stage }: At<'settling'>, at: number): Quiz {
  return { ...quiz, table: countedIn(quiz), stage: { ...stage, is: 'revealing', since: at } };
}

function revealed(quiz: Quiz, { n }: At<'revealing'>, at: number): Quiz {
  const isLast = quiz.stopped || n >= quiz.rounds;
  return move(quiz, isLast ? ending(quiz, at) : { is: 'revealed', n, until: at + PAUSE_MS });
}

function lost(quiz: Quiz, at: number): Quiz {
  const { stage } = quiz;
  if (stage.is !== 'open' && stage.is !== 'closing' && stage.is !== 'counting') return quiz;
  const { question, n, messageId, opened } = stage;
  return move(quiz, { is: 'settling', skipped: true, question, n, messageId, opened, closes: at, votes: [] });
}

/** The quiz after a change of the round that is under way; the very same object when the change has no place in it. */
export function applyRoundChange(quiz: Quiz, change: RoundChange): Quiz {
  const { stage } = quiz;
  if (!('n' in stage) || stage.n !== change.n) return quiz;
  switch (change.kind) {
    case 'drawn': {
      const { question, again } = change;
      return stage.is === 'drawing' ? move(quiz, { is: 'claiming', n: stage.n, question, again }) : quiz;
    }
    case 'taken':
      return stage.is === 'claiming' && stage.question.id === change.question
        ? move(quiz, { is: 'drawing', n: stage.n })
        : quiz;
    case 'claimed':
      return stage.is === 'claiming' && stage.question.id === change.question
        ? move(quiz, {
            is: 'posting',
            n: stage.n,
            question: stage.question,
            skipped: false,
            since: change.at,
            votes: [],
          })
        : quiz;
    case 'opened':
      return stage.is === 'posting' ? opened(quiz, stage, change) : quiz;
    case 'vote':
      return stage.is === 'posting' || stage.is === 'open' ? voted(quiz, stage, change) : quiz;
    case 'skip':
      return skipped(quiz, change.at);
    case 'close':
      return stage.is === 'open' && change.at >= stage.closes ? closed(quiz, stage) : quiz;
    case 'ended':
      return stage.is === 'closing' ? move(quiz, { ...stage, is: 'counting' }) : quiz;
    case 'read':
      return stage.is === 'counting' ? move(quiz, { ...stage, is: 'settling', votes: change.votes }) : quiz;
    case 'lost':
      return lost(quiz, change.at);
    case 'settled':
      return stage.is === 'settling' ? settled(quiz, stage, change.at) : quiz;
    case 'revealed':
      return stage.is === 'revealing' ? revealed(quiz, stage, change.at) : quiz;
    case 'next':
      return stage.is === 'revealed' && change.at >= stage.until ? move(quiz, { is: 'drawing', n: stage.n + 1 }) : quiz;
  }
}
