import type { BoardTopic } from '../board-topic.ts';
import { type Ranked, ranked } from '../ranked.ts';
import { calendarAt, type Period } from './period.ts';
import type { Member, Scores, Tallies } from './scores.ts';
import { streakOf } from './streak.ts';

/** A line of a board. */
export interface BoardLine extends Ranked {
  readonly userId: string;
  readonly points: number;
  readonly right: number;
  readonly answered: number;
  /** Days in a row with a right answer, of any topic. */
  readonly streak: number;
}

/** Which board somebody asks for. */
export interface AskedBoard {
  readonly period: Period;
  /** Null for all topics. */
  readonly topic: BoardTopic | null;
  /** The moment at which it is asked, in milliseconds since 1970: boards are of the day, week, month or season that it is in. */
  readonly at: number;
  readonly timeZone: string;
}

/** Everybody who answered something of a topic in a period, with their ranks. */
export function boardOf({ members }: Scores, { period, topic, at, timeZone }: AskedBoard): BoardLine[] {
  const calendar = calendarAt(at, timeZone);
  const talliesOf = (member: Member): Tallies => {
    if (period === 'all') return member.total;
    const { key, tallies } = member[period];
    return key === calendar[period] ? tallies : {};
  };
  const lines = Object.entries(members).flatMap(([userId, member]) => {
    const tally = talliesOf(member)[topic ?? 'all'];
    if (!tally) return [];
    const [points, right, answered] = tally;
    return [{ userId, points, right, answered, streak: streakOf(member, calendar.number).length }];
  });
  return ranked(lines);
}
