import { ownerOf, type Scope } from '../scope.ts';
import type { Quiz } from './quiz.ts';

/** An hour is the least that a poll of Discord’s lasts by itself. */
const SECONDS = 3600;

/** Whose question of which day it is, and where; `day` is an ISO date. */
export interface Daily {
  readonly scope: Scope;
  readonly channelId: string;
  readonly day: string;
}

/** The one question of a day, about what happened on it: a poll in a server, buttons in direct messages, where polls have one voter. */
export function dailyQuiz({ scope, channelId, day }: Daily, at: number): Quiz {
  const owner = ownerOf(scope);
  return {
    version: 1,
    id: `d${day.replaceAll('-', '')}${at.toString(36)}`,
    channelId,
    // In a server it is nobody’s, so that only those who manage it can stop it.
    ...(owner.kind === 'guild'
      ? { guildId: owner.guildId, startedBy: '0' }
      : { guildId: null, startedBy: owner.userId }),
    followUp: null,
    topic: 'today',
    topicName: 'On this day',
    style: owner.kind === 'guild' ? 'poll' : 'buttons',
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
