import type { BoardTopic } from '../board-topic.ts';
import { type Member, memberText, newcomer, readMember, type Tallies } from './member.ts';
import { type Calendar, calendarAt } from './period.ts';
import type { Revealed, Scores } from './scores.ts';
import { withRightDay } from './streak.ts';

/** What somebody gets for a round. */
export interface Award {
  readonly userId: string;
  readonly right: boolean;
  readonly points: number;
}

/** A round as it is counted; whoever settles it says the same. */
export interface RoundSettlement {
  readonly id: string;
  /** When it closed, in milliseconds since 1970. */
  readonly at: number;
  readonly topics: readonly BoardTopic[];
  readonly awards: readonly Award[];
  /** Its question, which can be reported; null for a prediction. */
  readonly revealed: Omit<Revealed, 'round'> | null;
}

/** So many rounds are remembered as counted. */
export const MOST_SETTLED = 1000;
/** So many answers can be reported. */
export const MOST_REVEALED = 50;

function added(tallies: Tallies, topics: readonly BoardTopic[], { right, points }: Award): Tallies {
  const more = new Set(['all', ...topics] as const).values().map((topic) => {
    const [p, r, n] = tallies[topic] ?? [0, 0, 0];
    return [topic, [p + points, r + Number(right), n + 1]] as const;
  });
  return { ...tallies, ...Object.fromEntries(more) };
}

/** Of a period only the latest counts; what comes late for an older one is in the longer periods alone. */
function counted(
  member: Member,
  period: 'season' | 'month' | 'week' | 'day',
  key: string,
  add: (to: Tallies) => Tallies,
) {
  const before = member[period];
  if (key < before.key) return before;
  return { key, tallies: add(key === before.key ? before.tallies : {}) };
}

function awarded(member: Member, topics: readonly BoardTopic[], award: Award, calendar: Calendar): Member {
  const add = (tallies: Tallies): Tallies => added(tallies, topics, award);
  return {
    ...(award.right ? withRightDay(member, calendar.number) : { rightDays: member.rightDays, before: member.before }),
    total: add(member.total),
    season: counted(member, 'season', calendar.season, add),
    month: counted(member, 'month', calendar.month, add),
    week: counted(member, 'week', calendar.week, add),
    day: counted(member, 'day', calendar.day, add),
  };
}

const DIGITS = 15;

/** Sorts by when the round closed. */
const keyOf = ({ id, at }: RoundSettlement): string => `${String(at).padStart(DIGITS, '0')} ${id}`;

/** Whether a round was counted, or is so old that nobody can tell. */
const isSettled = ({ settled, horizon }: Scores, settlement: RoundSettlement): boolean =>
  keyOf(settlement) <= horizon || settled.includes(keyOf(settlement));

/**
 * Counts a round, once, however often it is told. The latest `MOST_SETTLED` rounds are remembered; what closed no later than one
 * that was forgotten is refused, so that forgetting never counts anything twice. Nothing is lost by it as long as fewer than
 * `MOST_SETTLED` rounds of one server close between the end of a round and its counting, which takes seconds.
 */
export function settle(scores: Scores, settlement: RoundSettlement, timeZone: string): Scores {
  if (isSettled(scores, settlement)) return scores;
  const calendar = calendarAt(settlement.at, timeZone);
  const settled = [...scores.settled, keyOf(settlement)].sort();
  const forgotten = settled.slice(0, -MOST_SETTLED).at(-1);
  const rows = settlement.awards
    .filter(({ userId }) => !scores.optedOut.includes(userId))
    .map((award) => {
      const kept = scores.members[award.userId];
      const before = kept === undefined ? newcomer : readMember(kept);
      return [award.userId, memberText(awarded(before, settlement.topics, award, calendar))] as const;
    });
  const { revealed } = settlement;
  return {
    ...scores,
    members: { ...scores.members, ...Object.fromEntries(rows) },
    settled: settled.slice(-MOST_SETTLED),
    horizon: forgotten ?? scores.horizon,
    revealed: revealed
      ? [...scores.revealed, { round: settlement.id, ...revealed }].slice(-MOST_REVEALED)
      : scores.revealed,
  };
}
