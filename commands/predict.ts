import type { z } from 'zod';
import { noteCard } from '../src/cards/note-card.ts';
import { predictedRace } from '../src/cards/prediction-card.ts';
import { predictionsCard } from '../src/cards/predictions-card.ts';
import { type Caller, defineCommand, type Outcome } from '../src/command.ts';
import { choiceOf } from '../src/options/choices.ts';
import { completeAthlete } from '../src/options/completions.ts';
import { completeDiscipline } from '../src/options/event-completions.ts';
import { PLACES, predictData, predictOptions } from '../src/options/predict-options.ts';
import { completeRace } from '../src/options/predicted-race.ts';
import { predictionAsked } from '../src/options/prediction-asked.ts';
import { completeTime } from '../src/options/time-of-day.ts';
import { completeTimeZone } from '../src/options/time-zone.ts';
import { NO_POLLS } from '../src/options/trivia-permissions.ts';
import { Refusal } from '../src/refusal.ts';
import { ephemeral, type Reply } from '../src/reply.ts';
import { scopeOf } from '../src/scope.ts';
import { applyPredictionChange } from '../src/trivia/predictions/apply-prediction-change.ts';
import type { PredictionChange } from '../src/trivia/predictions/prediction-change.ts';
import { MOST_PREDICTORS, underWay } from '../src/trivia/predictions/predictions.ts';
import { chosenBy } from '../src/trivia/votes.ts';
import { literal } from '../src/wording/markdown.ts';
import { momentAt } from '../src/wording/moment-at.ts';
import { optionLetter } from '../src/wording/option-letter.ts';
import type { World } from '../src/world.ts';

type Asked = z.infer<typeof predictOptions>;
type Of<Subcommand extends Asked['subcommand']> = Extract<Asked, { subcommand: Subcommand }>;

function outcome(reply: Reply, caller: Caller, id: string, change: PredictionChange): Outcome {
  const scope = scopeOf(caller.guildId, caller.userId);
  return {
    reply,
    changes: [{ of: 'predictions', key: scope, change }],
    errand: { kind: 'drive-prediction', scope, id },
  };
}

const NO_TIME =
  'I don’t know at what time it starts, so answers are taken until its day begins. With a `time` they are taken until then.';

function open(world: World, asked: Of<'open'>, caller: Caller): Outcome {
  const prediction = predictionAsked(world, asked, caller);
  const reply = noteCard(
    `**${literal(predictedRace(prediction))}**: predict until it starts, ${momentAt(prediction.race.starts, 'R')}.`,
    ...(asked.time === undefined ? [NO_TIME] : []),
    ...(prediction.style === asked.style ? [] : [NO_POLLS]),
  );
  return outcome(reply, caller, prediction.id, { kind: 'predict', prediction });
}

function list({ memory }: World): Reply {
  const { predictions } = memory;
  const over = predictions.items.filter(({ stage }) => stage.is === 'over');
  return predictionsCard(underWay(predictions), over, [
    { label: 'Leaderboard', invocation: { command: 'leaderboard', options: { topic: 'predictions' } } },
  ]);
}

function cancel(world: World, { prediction: id }: Of<'cancel'>, caller: Caller): Outcome {
  const { predictions } = world.memory;
  const prediction = predictions.items.find((item) => item.id === id);
  if (!prediction) throw new Refusal('Which prediction? Pick one from the list that is offered.');
  if (prediction.by !== caller.userId && !caller.mayManage)
    throw new Refusal('Only who opened it, or who may manage the server, can call it off.');
  const change = { kind: 'cancel', id, at: world.now.epochMilliseconds } as const;
  if (applyPredictionChange(predictions, change) === predictions)
    throw new Refusal('It is too late, or a moment too early, to call that off.');
  return outcome(noteCard(`Called off: **${literal(predictedRace(prediction))}**.`), caller, id, change);
}

const OVER = 'It is too late to predict that race.';
const FULL = `${MOST_PREDICTORS.toLocaleString('en')} have predicted that race already, as many as I can count.`;

function answer(world: World, { id, choice }: Of<'answer'>, caller: Caller): Outcome {
  const { memory, now } = world;
  const { userId } = caller;
  const prediction = memory.predictions.items.find((item) => item.id === id);
  const stage = prediction?.stage;
  if (!prediction || !stage || (stage.is !== 'posting' && stage.is !== 'open')) throw new Refusal(OVER);
  if (memory.scores.optedOut.includes(userId))
    throw new Refusal('You asked me to keep no scores of you, so I can’t take your answer. `/privacy` changes that.');
  const change = { kind: 'vote', id, userId, choice, at: now.epochMilliseconds } as const;
  const chosen = `**${optionLetter(choice)} · ${literal(prediction.options[choice]?.name ?? '')}**`;
  if (chosenBy(stage.votes, userId) === choice)
    return { reply: ephemeral(noteCard(`You have chosen ${chosen} already.`)) };
  if (applyPredictionChange(memory.predictions, change) === memory.predictions)
    throw new Refusal(stage.votes.length < MOST_PREDICTORS ? OVER : FULL);
  return {
    reply: ephemeral(
      noteCard(
        `You chose ${chosen}. You can change it until the race starts, ${momentAt(prediction.race.starts, 'R')}.`,
      ),
    ),
    changes: [{ of: 'predictions', key: scopeOf(caller.guildId, userId), change }],
  };
}

/** `/predict`: races to come, whose winners everybody in a channel can predict. */
export const predict = defineCommand({
  data: predictData,
  examples: [
    '/predict open athlete1:Faith Kipyegon athlete2:Jessica Hull event:1500 meet:Bislett Games date:tomorrow time:20:45',
    '/predict list',
  ],
  options: predictOptions,
  complete: {
    ...Object.fromEntries(PLACES.map((name) => [name, completeAthlete])),
    race: completeRace,
    event: completeDiscipline,
    time: completeTime,
    zone: completeTimeZone,
    prediction: ({ memory }) => underWay(memory.predictions).map((item) => choiceOf(predictedRace(item), item.id)),
  },
  run(world, asked, caller) {
    switch (asked.subcommand) {
      case 'open':
        return open(world, asked, caller);
      case 'list':
        return list(world);
      case 'cancel':
        return cancel(world, asked, caller);
      case 'answer':
        return answer(world, asked, caller);
    }
  },
});
