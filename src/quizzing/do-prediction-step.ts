import { predictionCard, predictionOutcomeCard } from '../cards/prediction-card.ts';
import type { Scope } from '../scope.ts';
import type { PredictionStep } from '../trivia/predictions/next-prediction-step.ts';
import type { PredictionChange } from '../trivia/predictions/prediction-change.ts';
import type { Prediction } from '../trivia/predictions/predictions.ts';
import { countRound } from './count-round.ts';
import { endPoll } from './end-poll.ts';
import { postOnce } from './post-once.ts';
import type { Quizzing } from './quizzing.ts';
import { readPoll } from './read-poll.ts';

type Of<Do extends PredictionStep['do']> = Extract<PredictionStep, { do: Do }>;

/** What is to be done for a prediction, as opposed to waited for. */
export type PredictionDeed = Exclude<PredictionStep, Of<'nothing' | 'wait'>>;

const nowMs = ({ now }: Quizzing): number => now().epochMilliseconds;

async function post(quizzing: Quizzing, prediction: Prediction, step: Of<'post'>): Promise<PredictionChange> {
  const { id, channelId, stage } = prediction;
  const isQuestion = step.showing === 'question';
  const body = isQuestion ? predictionCard(prediction, nowMs(quizzing)) : predictionOutcomeCard(prediction);
  if (!body) throw new Error(`a prediction ${stage.is} has no outcome`);
  const came = await postOnce(quizzing.messages, { ...step, body, channelId }, nowMs(quizzing));
  if (came.kind === 'refused') {
    const followUp = stage.is === 'posting' ? stage.followUp : null;
    await quizzing.onRefused({ what: 'prediction', isGivenUp: isQuestion, channelId, followUp, refused: came });
  }
  if (!isQuestion) return { kind: 'told', id };
  return came.kind === 'posted'
    ? { kind: 'opened', id, messageId: came.messageId }
    : { kind: 'lost', id, at: nowMs(quizzing) };
}

async function ended(quizzing: Quizzing, prediction: Prediction, step: Of<'end poll'>): Promise<PredictionChange> {
  const { id, channelId } = prediction;
  const kind = await endPoll(quizzing.messages, { channelId, messageId: step.messageId });
  return { kind, id, at: nowMs(quizzing) };
}

async function votesOf(
  quizzing: Quizzing,
  scope: Scope,
  { id, channelId }: Prediction,
  { messageId, voters }: Of<'read poll'>,
): Promise<PredictionChange | null> {
  const votes = await readPoll(quizzing, scope, { channelId, messageId });
  if (votes === 'counting') return null;
  const at = nowMs(quizzing);
  return votes === 'lost' ? { kind: 'lost', id, at } : { kind: 'read', id, votes: voters ? votes : [], at };
}

async function settled(
  quizzing: Quizzing,
  scope: Scope,
  { id }: Prediction,
  { settlement }: Of<'settle'>,
): Promise<PredictionChange> {
  await countRound(quizzing, scope, settlement, async () => {
    const { items } = await quizzing.predictions.read(scope);
    const stage = items.find((item) => item.id === id)?.stage;
    return stage && 'votes' in stage ? stage.votes : null;
  });
  return { kind: 'settled', id, at: nowMs(quizzing) };
}

/** Does one step of a prediction. The change that it comes to; null when it has to wait for Discord. Rejects when Discord or the store fails. */
export async function doPredictionStep(
  quizzing: Quizzing,
  scope: Scope,
  prediction: Prediction,
  step: PredictionDeed,
): Promise<PredictionChange | null> {
  switch (step.do) {
    case 'change':
      return step.change;
    case 'post':
      return post(quizzing, prediction, step);
    case 'end poll':
      return ended(quizzing, prediction, step);
    case 'read poll':
      return votesOf(quizzing, scope, prediction, step);
    case 'settle':
      return settled(quizzing, scope, prediction, step);
  }
}
