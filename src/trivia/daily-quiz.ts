import { ownerOf } from '../scope.ts';
import type { Quiz } from './quiz.ts';

/** An hour is the least that a poll of Discord’s lasts by itself. */
const SECONDS = 3600;

/** Whose question of which day it is, and where: `scope` is `guild:<id>` or `user:<id>`, `day` an ISO date. */
export interface Daily {
  readonly scope: string;
  readonly channelId: string;
  readonly day: string;
}

/** The one question of a day, about what happened on it: a poll in a server, buttons in direct messages, where polls have one voter. */
export function dailyQuiz({ scope, channelId, day }: Daily, at: number): Quiz {
  const { guildId, userId } = ownerOf(scope);
  const isGuild = guildId !== null;
  return {
    version: 1,
    id: `d${day.replaceAll('-', '')}${at.toString(36)}`,
    channelId,
    guildId,
    // Nobody’s, so that only those who manage the server can stop it.
    startedBy: userId ?? '0',
    followUp: null,
    topic: 'today',
    topicName: 'On this day',
    style: isGuild ? 'poll' : 'buttons',
    seconds: SECONDS,
    rounds: 1,
    difficulty: 'medium',
    stopped: false,
    table: {},
    stage: { is: 'drawing', n: 1 },
  };
}

/** Whether a quiz is one of those. */
export const isDaily = ({ id }: Pick<Quiz, 'id'>): boolean => /^d\d{8}/.test(id);
