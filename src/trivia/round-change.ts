import { countedIn } from './counted-in.ts';
import { ending } from './ending.ts';
import { MOST_VOTERS, type Quiz, type QuizQuestion, type Stage } from './quiz.ts';
import { type Votes, withVote } from './votes.ts';

interface OfRound {
  /** The quiz, and the round of it that is meant. */
  readonly quiz: string;
  readonly n: number;
}

/** What becomes of one round; a change of a round that is over changes nothing. */
export type RoundChange = OfRound &
  (
    | { readonly kind: 'drawn'; readonly question: QuizQuestion; readonly again: boolean }
    /** Another channel of the server has asked it meanwhile. */
    | { readonly kind: 'taken'; readonly question: string }
    | { readonly kind: 'claimed'; readonly question: string; readonly at: number }
    | { readonly kind: 'opened'; readonly messageId: string; readonly at: number }
    | { readonly kind: 'vote'; readonly userId: string; readonly choice: number; readonly at: number }
    | { readonly kind: 'skip'; readonly at: number }
    | { readonly kind: 'close'; readonly at: number }
    /** Its poll takes no more votes. */
    | { readonly kind: 'ended' }
    /** All votes of a poll that is final. */
    | { readonly kind: 'read'; readonly votes: Votes }
    /** Its message is gone: nobody's answer counts. */
    | { readonly kind: 'lost'; readonly at: number }
    /** The server's scores have counted it. */
    | { readonly kind: 'settled'; readonly at: number }
    | { readonly kind: 'revealed'; readonly at: number }
    | { readonly kind: 'next'; readonly at: number }
  );

type Of<Kind extends RoundChange['kind']> = Extract<RoundChange, { kind: Kind }>;
type At<Is extends Stage['is']> = Extract<Stage, { is: Is }>;

/** How long an answer stands before the next question comes. */
export const PAUSE_MS = 8000;

const move = (quiz: Quiz, stage: Stage): Quiz => ({ ...quiz, stage });

/** From a question that is open to what its style needs next. */
function closed(quiz: Quiz, { closes, votes, ...stage }: At<'open'>): Quiz {
  return quiz.style === 'poll'
    ? move(quiz, { ...stage, is: 'closing', closes })
    : move(quiz, { ...stage, is: 'settling', closes, votes });
}

function opened(quiz: Quiz, { since: _, ...stage }: At<'posting'>, { messageId, at }: Of<'opened'>): Quiz {
  const open = { ...stage, is: 'open', messageId, opened: at, closes: at + quiz.seconds * 1000 } as const;
  return stage.skipped ? closed(quiz, { ...open, closes: at }) : move(quiz, open);
}

function voted(quiz: Quiz, stage: At<'posting'> | At<'open'>, { userId, choice, at }: Of<'vote'>): Quiz {
  const isLate = stage.is === 'open' && at >= stage.closes;
  const isNone = choice < 0 || choice >= stage.question.options.length;
  if (quiz.style === 'poll' || stage.skipped || isLate || isNone) return quiz;
  const votes = withVote(stage.votes, [userId, choice, at], MOST_VOTERS);
  return votes === stage.votes ? quiz : move(quiz, { ...stage, votes });
}

function skipped(quiz: Quiz, at: number): Quiz {
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
