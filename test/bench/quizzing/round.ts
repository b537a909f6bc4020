import { question } from '../../trivia/fixture-quiz.ts';

/** Votes in each round, and how long it is open. */
export const VOTES = 10;
export const SECONDS = 3600;

/** A contender runs one round in each of many channels, all at once. */
export interface Contender {
  /** Begins a round in each channel, and resolves when all are open. */
  begin(channels: readonly string[]): Promise<void>;
  vote(channelId: string, userId: string, choice: number): unknown;
  /** Lets the time of all rounds run out, and resolves when all are counted and their answers are out. */
  end(): Promise<void>;
  /** Points of all users in all servers. */
  points(): Promise<number>;
}

/** A question for a channel. */
export const questionFor = (channelId: string) => question(`q${channelId}`);
