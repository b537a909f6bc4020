import { predictionCard, predictionOutcomeCard } from '../cards/prediction-card.ts';
import { applyPredictionChange } from '../trivia/predictions/apply-prediction-change.ts';
import { nextPredictionStep, type PredictionStep } from '../trivia/predictions/next-prediction-step.ts';
import type { PredictionChange } from '../trivia/predictions/prediction-change.ts';
import type { Prediction } from '../trivia/predictions/predictions.ts';
import { countRound } from './count-round.ts';
import { driveOn, type Next } from './drive-on.ts';
import { endPoll } from './end-poll.ts';
import { postOnce } from './post-once.ts';
import { momentAt, type Quizzing } from './quizzing.ts';
import { readPoll } from './read-poll.ts';

type Of<Do extends PredictionStep['do']> = Extract<PredictionStep, { do: Do }>;

/** The alarm of one prediction of a server or member. */
export const predictionAlarm = (scope: string, id: string): string => `prediction ${scope} ${id}`;

/** Does what is to be done next for predictions, one at a time. */
export function createPredictionDriver(quizzing: Quizzing) {
  const { predictions, alarms, messages, now } = quizzing;
  const nowMs = (): number => now().epochMilliseconds;

  async function post(prediction: Prediction, step: Of<'post'>): Promise<PredictionChange> {
    const { id, channelId } = prediction;
    const isQuestion = step.showing === 'question';
    const body = isQuestion ? predictionCard(prediction, nowMs()) : predictionOutcomeCard(prediction);
    if (!body) throw new Error(`a prediction ${prediction.stage.is} has no outcome`);
    const messageId = await postOnce(messages, { ...step, body, channelId }, nowMs());
    if (!isQuestion) return { kind: 'told', id };
    return messageId === null ? { kind: 'lost', id, at: nowMs() } : { kind: 'opened', id, messageId };
  }

  async function ended({ id, channelId }: Prediction, { messageId }: Of<'end poll'>): Promise<PredictionChange> {
    return { kind: await endPoll(messages, { channelId, messageId }), id, at: nowMs() };
  }

  async function votesOf(
    scope: string,
    { id, channelId }: Prediction,
    { messageId, voters }: Of<'read poll'>,
  ): Promise<PredictionChange | null> {
    const votes = await readPoll(quizzing, scope, { channelId, messageId });
    if (votes === 'counting') return null;
    return votes === 'lost'
      ? { kind: 'lost', id, at: nowMs() }
      : { kind: 'read', id, votes: voters ? votes : [], at: nowMs() };
  }

  const known = async (scope: string, id: string): Promise<Prediction | undefined> =>
    (await predictions.read(scope)).items.find((one) => one.id === id);

  async function settled(scope: string, { id }: Prediction, { settlement }: Of<'settle'>): Promise<PredictionChange> {
    await countRound(quizzing, scope, settlement, async () => {
      const stage = (await known(scope, id))?.stage;
      return stage && 'votes' in stage ? stage.votes : null;
    });
    return { kind: 'settled', id, at: nowMs() };
  }

  /** The change that a step comes to; null when it has to wait for Discord. */
  async function done(
    scope: string,
    prediction: Prediction,
    step: Exclude<PredictionStep, Of<'nothing' | 'wait'>>,
  ): Promise<PredictionChange | null> {
    switch (step.do) {
      case 'change':
        return step.change;
      case 'post':
        return post(prediction, step);
      case 'end poll':
        return ended(prediction, step);
      case 'read poll':
        return votesOf(scope, prediction, step);
      case 'settle':
        return settled(scope, prediction, step);
    }
  }

  async function look(scope: string, id: string): Promise<Next> {
    const prediction = await known(scope, id);
    if (!prediction) return { do: 'nothing' };
    const { results } = await quizzing.worldFor(scope);
    const step = nextPredictionStep(prediction, results, nowMs());
    if (step.do === 'nothing' || step.do === 'wait') return step;
    return async () => {
      const change = await done(scope, prediction, step);
      if (change) await predictions.change(scope, (before) => applyPredictionChange(before, change));
      return change !== null;
    };
  }

  return {
    /** Does all that can be done now for a prediction. Rejects when Discord or the store fails, to be called again. */
    drive: (scope: string, id: string): Promise<void> =>
      driveOn(
        () => look(scope, id),
        (ms) => alarms.set(predictionAlarm(scope, id), momentAt(ms)),
        nowMs,
      ),
  };
}
