import type { z } from 'zod';
import { noteCard } from '../src/cards/note-card.ts';
import { type Caller, defineCommand, type Outcome } from '../src/command.ts';
import { endedEarly } from '../src/options/ended-early.ts';
import { quizAsked } from '../src/options/quiz-asked.ts';
import { triviaData, triviaOptions } from '../src/options/trivia-options.ts';
import { NO_POLLS } from '../src/options/trivia-permissions.ts';
import { completeTopic } from '../src/options/trivia-topic.ts';
import { Refusal } from '../src/refusal.ts';
import { ephemeral, type Reply } from '../src/reply.ts';
import { scopeOf } from '../src/scope.ts';
import { isDaily } from '../src/trivia/daily-quiz.ts';
import { LONGEST_WHY } from '../src/trivia/flags.ts';
import { MOST_VOTERS, type Quiz, roundId } from '../src/trivia/quiz.ts';
import { applyQuizChange, type QuizChange } from '../src/trivia/quiz-change.ts';
import { quizzesUnderWay } from '../src/trivia/quizzes-under-way.ts';
import { chosenBy } from '../src/trivia/votes.ts';
import { literal } from '../src/wording/markdown.ts';
import { momentAt } from '../src/wording/moment-at.ts';
import { optionLetter } from '../src/wording/option-letter.ts';
import type { World } from '../src/world.ts';

type Asked = z.infer<typeof triviaOptions>;
type Of<Subcommand extends Asked['subcommand']> = Extract<Asked, { subcommand: Subcommand }>;

/** As what a quiz is kept. */
const kindOf = (quiz: Quiz): 'quiz' | 'daily' => (isDaily(quiz) ? 'daily' : 'quiz');

function outcome(reply: Reply, quiz: Quiz, change: QuizChange): Outcome {
  const { channelId } = quiz;
  const of = kindOf(quiz);
  return { reply, changes: [{ of, key: channelId, change }], errand: { kind: `drive-${of}`, channelId } };
}

const questions = (rounds: number): string => (rounds === 1 ? 'One question' : `${rounds} questions`);

function start(world: World, asked: Of<'start'>, caller: Caller): Outcome {
  const quiz = quizAsked(world, asked, caller);
  const { topicName: name, rounds, seconds, style } = quiz;
  const reply = noteCard(
    `**${questions(rounds)} · ${literal(name)}**, ${seconds} seconds${rounds > 1 ? ' each' : ''}. Here we go!`,
    ...(style === asked.style ? [] : [NO_POLLS]),
    ...endedEarly(world),
  );
  return outcome(reply, quiz, { kind: 'start', quiz });
}

/** The quiz of the channel, which the caller may end. @throws Refusal when there is none, or for anybody else */
function ownQuiz(world: World, { userId, mayManage }: Caller): Quiz {
  const quizzes = quizzesUnderWay(world.memory);
  if (quizzes.length === 0)
    throw new Refusal(['No quiz is under way here. Start one: `/trivia start`', ...endedEarly(world)].join('\n'));
  const own = quizzes.find(({ startedBy }) => startedBy === userId || mayManage);
  if (own) return own;
  throw new Refusal('Only who started this quiz, or who may manage the server, can stop or skip here.');
}

function stop(world: World, caller: Caller): Outcome {
  const quiz = ownQuiz(world, caller);
  const change = { kind: 'stop', quiz: quiz.id, at: world.now.epochMilliseconds } as const;
  return outcome(noteCard('Stopped. What is open counts for nobody.'), quiz, change);
}

function skip(world: World, caller: Caller): Outcome {
  const quiz = ownQuiz(world, caller);
  const { stage } = quiz;
  const change =
    'n' in stage && ({ kind: 'skip', quiz: quiz.id, n: stage.n, at: world.now.epochMilliseconds } as const);
  if (!change || applyQuizChange(quiz, change) === quiz) throw new Refusal('There is nothing to skip at this moment.');
  return outcome(noteCard('Skipped. The question counts for nobody.'), quiz, change);
}

function report({ memory, now }: World, { round, why }: Of<'report'>, caller: Caller): Outcome {
  const { userId, guildId, channelId } = caller;
  const shown = memory.scores.revealed.findLast((one) =>
    round === undefined ? one.channelId === channelId : one.round === round,
  );
  if (!shown) throw new Refusal('I don’t remember that question any more: only the latest ones can be reported.');
  const { questionId, prompt } = shown;
  const flag = { questionId, prompt, by: userId, at: now.epochMilliseconds, why: why?.slice(0, LONGEST_WHY) ?? null };
  const ask = why === undefined ? ' You can say what is wrong: `/trivia report why:…`' : '';
  return {
    reply: ephemeral(noteCard(`Thank you. Whoever looks after me will see “${literal(prompt)}”.${ask}`)),
    changes: [{ of: 'flags', key: scopeOf(guildId, userId), change: flag }],
  };
}

const OVER = 'Time is up for that question.';
const FULL = `${MOST_VOTERS.toLocaleString('en')} have answered already, as many as I can count.`;

/** The question that was pressed, while it is open. @throws Refusal when it isn't any more */
function openQuestion(world: World, round: string) {
  for (const quiz of quizzesUnderWay(world.memory)) {
    const { stage } = quiz;
    if ((stage.is === 'posting' || stage.is === 'open') && roundId(quiz, stage.n) === round) return { quiz, stage };
  }
  throw new Refusal([OVER, ...endedEarly(world)].join('\n'));
}

function answer(world: World, { round, choice }: Of<'answer'>, { userId }: Caller): Outcome {
  const { memory, now } = world;
  const { quiz, stage } = openQuestion(world, round);
  if (memory.scores.optedOut.includes(userId))
    throw new Refusal('You asked me to keep no scores of you, so I can’t take your answer. `/privacy` changes that.');
  const at = now.epochMilliseconds;
  const vote = { kind: 'vote', quiz: quiz.id, n: stage.n, userId, choice, at } as const;
  const chosen = `**${optionLetter(choice)} · ${literal(stage.question.options[choice] ?? '')}**`;
  if (chosenBy(stage.votes, userId) === choice)
    return { reply: ephemeral(noteCard(`You have chosen ${chosen} already.`)) };
  if (applyQuizChange(quiz, vote) === quiz) throw new Refusal(stage.votes.length < MOST_VOTERS ? OVER : FULL);
  const closes = stage.is === 'open' ? ` Closing time: ${momentAt(stage.closes, 'R')}.` : '';
  return {
    reply: ephemeral(noteCard(`You chose ${chosen}. You can still change it: your last choice counts.${closes}`)),
    changes: [{ of: kindOf(quiz), key: quiz.channelId, change: vote }],
    errand: { kind: 'show-tally', channelId: quiz.channelId, round },
  };
}

/** `/trivia`: quizzes of a channel. */
export const trivia = defineCommand({
  data: triviaData,
  examples: ['/trivia start', '/trivia start topic:1500 rounds:10', '/trivia report'],
  options: triviaOptions,
  complete: { topic: completeTopic },
  run(world, asked, caller) {
    switch (asked.subcommand) {
      case 'start':
        return start(world, asked, caller);
      case 'stop':
        return stop(world, caller);
      case 'skip':
        return skip(world, caller);
      case 'report':
        return report(world, asked, caller);
      case 'answer':
        return answer(world, asked, caller);
    }
  },
});
