import { withVote } from '../votes.ts';
import type { StageChange } from './prediction-change.ts';
import { MOST_PREDICTORS, type Outcome, type Prediction, type PredictionStage } from './predictions.ts';

type Of<Kind extends StageChange['kind']> = Extract<StageChange, { kind: Kind }>;
type At<Is extends PredictionStage['is']> = Extract<PredictionStage, { is: Is }>;

/** A poll that was ended so long after the start counts for nobody: Discord doesn't say who answered when. */
export const LATE_MS = 5 * 60_000;

const voidOf = (
  stage: Extract<PredictionStage, { messageId: string }>,
  why: Extract<Outcome, { kind: 'void' }>['why'],
  at: number,
): PredictionStage => ({
  is: 'settling',
  messageId: stage.messageId,
  votes: [],
  outcome: { kind: 'void', why },
  at,
});

function voted(prediction: Prediction, stage: At<'posting'> | At<'open'>, vote: Of<'vote'>): PredictionStage {
  const { userId, choice, at } = vote;
  const isNone = choice < 0 || choice >= prediction.options.length;
  if (prediction.style === 'poll' || at >= prediction.race.starts || isNone) return stage;
  const votes = withVote(stage.votes, [userId, choice, at], MOST_PREDICTORS);
  return votes === stage.votes ? stage : { ...stage, votes };
}

function closed({ style, race }: Prediction, stage: At<'open'>, at: number): PredictionStage {
  if (at < race.starts) return stage;
  return style === 'poll'
    ? { is: 'closing', messageId: stage.messageId, cancelled: false }
    : { ...stage, is: 'waiting' };
}

/** While its message is on its way nothing can be called off: it could stay in the channel. */
function cancelled({ style, stage }: Prediction, at: number): PredictionStage {
  switch (stage.is) {
    case 'open':
      return style === 'poll'
        ? { is: 'closing', messageId: stage.messageId, cancelled: true }
        : voidOf(stage, 'cancelled', at);
    case 'closing':
    case 'counting':
      return stage.cancelled ? stage : { ...stage, cancelled: true };
    case 'waiting':
      return voidOf(stage, 'cancelled', at);
    default:
      return stage;
  }
}

function read(
  { race }: Prediction,
  { messageId, cancelled, ended }: At<'counting'>,
  { votes, at }: Of<'read'>,
): PredictionStage {
  const waiting = { is: 'waiting', messageId, votes } as const;
  if (cancelled) return voidOf(waiting, 'cancelled', at);
  return ended > race.starts + LATE_MS ? voidOf(waiting, 'closed late', at) : waiting;
}

/** What was never posted needs no outcome told. */
function lost(stage: PredictionStage, at: number): PredictionStage {
  switch (stage.is) {
    case 'posting':
      return { is: 'over', outcome: { kind: 'void', why: 'message gone' }, at };
    case 'open':
    case 'closing':
    case 'counting':
      return voidOf(stage, 'message gone', at);
    default:
      return stage;
  }
}

/** The stage of a prediction after a change; the very same when the change has no place in it. */
export function stageAfter(prediction: Prediction, change: StageChange): PredictionStage {
  const { stage } = prediction;
  switch (change.kind) {
    case 'opened':
      return stage.is === 'posting' ? { is: 'open', messageId: change.messageId, votes: stage.votes } : stage;
    case 'vote':
      return stage.is === 'posting' || stage.is === 'open' ? voted(prediction, stage, change) : stage;
    case 'close':
      return stage.is === 'open' ? closed(prediction, stage, change.at) : stage;
    case 'ended':
      return stage.is === 'closing' ? { ...stage, is: 'counting', ended: change.at } : stage;
    case 'read':
      return stage.is === 'counting' ? read(prediction, stage, change) : stage;
    case 'lost':
      return lost(stage, change.at);
    case 'cancel':
      return cancelled(prediction, change.at);
    case 'decided':
      return stage.is === 'waiting' ? { ...stage, is: 'settling', outcome: change.outcome, at: change.at } : stage;
    case 'settled':
      return stage.is === 'settling' ? { ...stage, is: 'telling', since: change.at } : stage;
    case 'told':
      return stage.is === 'telling' ? { is: 'over', outcome: stage.outcome, at: stage.at } : stage;
  }
}
