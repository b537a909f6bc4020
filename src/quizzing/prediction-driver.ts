import { predictionCard, predictionOutcomeCard } from '../cards/prediction-card.ts';
import { UnsureError } from '../discord/unsure-error.ts';
import { pollVotes } from '../trivia/poll-votes.ts';
import { nextPredictionStep, type PredictionStep } from '../trivia/predictions/next-prediction-step.ts';
import { applyPredictionChange, type PredictionChange } from '../trivia/predictions/prediction-change.ts';
import { type Prediction, type Predictions, underWay } from '../trivia/predictions/predictions.ts';
import { settle } from '../trivia/scores/settle.ts';
import { postOnce } from './post-once.ts';
import { questionMark } from './question-mark.ts';
import { COUNTING_MS, momentAt, type Quizzing, zoneOf } from './quizzing.ts';
import { readPoll } from './read-poll.ts';

type Of<Do extends PredictionStep['do']> = Extract<PredictionStep, { do: Do }>;

/** The alarm of one prediction of a server or member. */
export const predictionAlarm = (scope: string, id: string): string => `prediction ${scope} ${id}`;

/** Does what is to be done next for predictions, one at a time. */
export function createPredictionDriver(quizzing: Quizzing) {
  const { predictions, scores, alarms, messages, now } = quizzing;
  const nowMs = (): number => now().epochMilliseconds;

  async function post(prediction: Prediction, step: Of<'post'>): Promise<PredictionChange> {
    const { id, channelId } = prediction;
    const isQuestion = step.showing === 'question';
    const body = isQuestion ? predictionCard(prediction, nowMs()) : predictionOutcomeCard(prediction);
    if (!body) throw new Error(`a prediction ${prediction.stage.is} has no outcome`);
    const { nonce, since, replyTo } = step;
    const sent = await postOnce(
      messages,
      { channelId, body, nonce, since, mark: questionMark(body), replyTo },
      nowMs(),
    );
    if (sent.kind === 'unsure') throw new UnsureError(sent.sentence);
    if (!isQuestion) return { kind: 'told', id };
    return sent.kind === 'posted'
      ? { kind: 'opened', id, messageId: sent.messageId }
      : { kind: 'lost', id, at: nowMs() };
  }

  async function endPoll({ id, channelId }: Prediction, step: Of<'end poll'>): Promise<PredictionChange> {
    const ended = await messages.expirePoll(channelId, step.messageId);
    if (ended.kind === 'unsure') throw new UnsureError(ended.sentence);
    return { kind: ended.kind === 'changed' ? 'ended' : 'lost', id, at: nowMs() };
  }

  async function votesOf(
    scope: string,
    { id, channelId }: Prediction,
    { messageId, voters }: Of<'read poll'>,
  ): Promise<PredictionChange | null> {
    const read = await readPoll(messages, channelId, messageId);
    if (read === 'counting') return null;
    if (read === 'lost') return { kind: 'lost', id, at: nowMs() };
    const { optedOut } = await scores.read(scope);
    return { kind: 'read', id, votes: voters ? pollVotes(read, optedOut) : [], at: nowMs() };
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
        return endPoll(prediction, step);
      case 'read poll':
        return votesOf(scope, prediction, step);
      case 'settle': {
        const timeZone = zoneOf(await quizzing.worldFor(scope));
        await scores.change(scope, (before) => settle(before, step.settlement, timeZone));
        return { kind: 'settled', id: prediction.id, at: nowMs() };
      }
    }
  }

  async function lookAt(scope: string, known: Predictions): Promise<void> {
    for (const { id } of underWay(known)) await alarms.set(predictionAlarm(scope, id), now());
  }

  const waitUntil = (scope: string, id: string, ms: number): Promise<void> =>
    alarms.set(predictionAlarm(scope, id), momentAt(ms));

  return {
    /** Does all that can be done now for a prediction. Rejects when Discord or the store fails, to be called again. */
    async drive(scope: string, id: string): Promise<void> {
      let waitsUntil: number | null = null;
      for (;;) {
        const prediction = (await predictions.read(scope)).items.find((one) => one.id === id);
        if (!prediction) return;
        const { results } = await quizzing.worldFor(scope);
        const step = nextPredictionStep(prediction, results, nowMs());
        if (step.do === 'nothing') return;
        if (step.do === 'wait') {
          if (step.until === waitsUntil) return;
          waitsUntil = step.until;
          // Looks once more: this may replace the alarm of whoever changed it, or read something, meanwhile.
          await waitUntil(scope, id, step.until);
        } else {
          const change = await done(scope, prediction, step);
          if (change === null) return waitUntil(scope, id, nowMs() + COUNTING_MS);
          await predictions.change(scope, (before) => applyPredictionChange(before, change));
        }
      }
    },
    /** Looks at every prediction that is under way: at the start, and whenever something was read. Rejects when the store fails. */
    async start(): Promise<void> {
      for await (const [scope, known] of predictions.all()) await lookAt(scope, known);
    },
    /** Looks at those of one server, whenever it was told something of its own. Rejects when the store fails. */
    async learned(scope: string): Promise<void> {
      await lookAt(scope, await predictions.read(scope));
    },
  };
}
