import type { Ranked } from '../trivia/ranked.ts';
import { grouped } from '../wording/grouped.ts';
import { type Layout, table } from './table.ts';

/** Somebody's line in a table of points. */
export interface StandingLine extends Ranked {
  readonly userId: string;
  readonly points: number;
  readonly right: number;
  readonly answered: number;
  /** Days in a row; left out where it isn't told. */
  readonly streak?: number;
}

const layout: Layout = { left: [{ align: 'end' }], right: [{ align: 'end' }, { align: 'end' }] };

const MEDALS = ['🥇', '🥈', '🥉'] as const;
/** As wide as a medal, so that the columns stand one below the other. */
const NO_MEDAL = '👟';

/** A streak of one day is none. */
const LEAST_STREAK = 2;

/** "=4" for those who share a rank. */
export const rankText = ({ rank, tied }: Ranked): string => (tied ? `=${rank}` : String(rank));

/** Who that is; it pings nobody, as no message of ours mentions anybody. */
export const mention = (userId: string): string => `<@${userId}>`;

/** Rank, medal, points, right answers of all answers, and who. */
export const standingLines = (lines: readonly StandingLine[]): string[] =>
  table(
    lines.map((line) => ({
      left: [rankText(line)],
      flag: (line.points > 0 ? MEDALS[line.rank - 1] : undefined) ?? NO_MEDAL,
      right: [grouped(line.points), `${line.right}/${line.answered}`],
      note: `${mention(line.userId)}${(line.streak ?? 0) >= LEAST_STREAK ? ` 🔥 ${line.streak}` : ''}`,
    })),
    layout,
  );
