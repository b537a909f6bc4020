import type { z } from 'zod';
import type { Caller } from '../command.ts';
import { Refusal } from '../refusal.ts';
import { isDaily } from '../trivia/daily-quiz.ts';
import { newQuiz } from '../trivia/new-quiz.ts';
import { question } from '../trivia/question.ts';
import type { Quiz } from '../trivia/quiz.ts';
import { quizzesUnderWay } from '../trivia/quizzes-under-way.ts';
import { literal } from '../wording/markdown.ts';
import type { World } from '../world.ts';
import { SECONDS, type triviaOptions } from './trivia-options.ts';
import { maySendPolls, playableChannel } from './trivia-permissions.ts';
import { topicName, topicOrRefuse, topicText } from './trivia-topic.ts';

type Asked = Extract<z.infer<typeof triviaOptions>, { subcommand: 'start' }>;

/** The quiz that somebody wants to start; with buttons where polls can’t be sent. @throws Refusal where none can be played, or nothing asked */
export function quizAsked(world: World, asked: Asked, caller: Caller): Quiz {
  const { memory, now, random } = world;
  const channelId = playableChannel(caller);
  if (quizzesUnderWay(memory).some((quiz) => !isDaily(quiz)))
    throw new Refusal('A quiz is under way here. Play along, or end it with `/trivia stop`.');
  const topic = topicOrRefuse(world, asked.topic);
  const [name, at] = [topicName(topic), now.epochMilliseconds];
  if (question(world, topic, asked.difficulty, random) === null)
    throw new Refusal(`I know too little about ${literal(name)} to ask anything. Try a wider topic.`);
  const { guildId, userId, followUp } = caller;
  const style = maySendPolls(caller) ? asked.style : 'buttons';
  const whose = { channelId, guildId, startedBy: userId, followUp: followUp && { ...followUp, since: at } };
  const what = { topic: topicText(topic), topicName: name, rounds: asked.rounds, difficulty: asked.difficulty };
  return newQuiz({ ...whose, ...what, style, seconds: asked.seconds ?? SECONDS[style] }, at, random);
}
