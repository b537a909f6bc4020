import type { BoardTopic } from '../board-topic.ts';
import { type Ranked, ranked } from '../ranked.ts';
import { readRightDays, readTalliesIn, readTotal, type Tallies } from './member.ts';
import { calendarAt, type Period } from './period.ts';
import type { Scores } from './scores.ts';
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
  const talliesOf = (kept: string): Tallies =>
    period === 'all' ? readTotal(kept) : readTalliesIn(kept, period, calendar[period]);
  const lines = Object.entries(members).flatMap(([userId, kept]) => {
    const tally = talliesOf(kept)[topic ?? 'all'];
    if (!tally) return [];
    const [points, right, answered] = tally;
    return [{ userId, points, right, answered, streak: streakOf(readRightDays(kept), calendar.number).length }];
  });
  return ranked(lines);
}
