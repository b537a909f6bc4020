import { ordinal } from '../athletics/ordinal.ts';
import type { Invocation, Lead } from '../invocation.ts';
import { paginate } from '../paging.ts';
import type { Reply } from '../reply.ts';
import { type BoardTopic, boardTopicNames } from '../trivia/board-topic.ts';
import type { BoardLine } from '../trivia/scores/board.ts';
import { type Period, periodSchema } from '../trivia/scores/period.ts';
import { count } from '../wording/count.ts';
import { grouped } from '../wording/grouped.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { colours } from './colours.ts';
import { pager, pageText } from './pager.ts';
import { standingLines } from './standing-lines.ts';

const LINES_A_PAGE = 15;
const LEGEND = 'points, right answers of all answers, 🔥 days in a row';

/** A board, and who looks at it. */
export interface Leaderboard {
  readonly period: Period;
  readonly topic: BoardTopic | null;
  /** The year that a season is. */
  readonly season: string;
  readonly lines: readonly BoardLine[];
  readonly page: number;
  readonly callerId: string;
  /** Whether the caller wants to be on no board. */
  readonly optedOut: boolean;
}

const LABELS: Readonly<Record<Period, string>> = {
  day: 'Today',
  week: 'This week',
  month: 'This month',
  season: 'Season',
  all: 'All time',
};

const asking = (period: Period, topic: BoardTopic | null): Invocation => ({
  command: 'leaderboard',
  options: { period, ...(topic && { topic }) },
});

const leads = ({ period, topic }: Leaderboard): Lead[] =>
  periodSchema.options
    .filter((other) => other !== period)
    .map((other) => ({ label: LABELS[other], invocation: asking(other, topic), inPlace: true }));

function ownText({ lines, callerId, optedOut }: Leaderboard): string {
  if (optedOut) return 'You are on no board, as you wished.';
  const own = lines.find(({ userId }) => userId === callerId);
  if (!own) return 'You are not on this board yet: `/trivia start`';
  const place = `${own.tied ? 'joint ' : ''}${ordinal(own.rank)}`;
  const streak = own.streak > 1 ? ` · ${own.streak} days in a row` : '';
  return `You: **${place}**, ${count(own.points, 'point').replace(/^\d+/, grouped(own.points))}${streak}`;
}

/** Who has how many points, ranked, a page at a time; and always where the one who looks stands. */
export function leaderboardCard(board: Leaderboard): Reply {
  const { period, topic, season, lines } = board;
  const shown = paginate(lines, board.page, LINES_A_PAGE);
  const when = period === 'season' ? `${season} season` : LABELS[period];
  return card(
    {
      color: colours.trivia,
      title: ['Leaderboard', when, ...(topic ? [boardTopicNames[topic]] : [])].join(' · '),
      description: [
        ...(lines.length === 0 ? ['Nobody has answered anything yet.'] : standingLines(shown.items)),
        '',
        ownText(board),
        ...(lines.length === 0
          ? []
          : [`-# ${[count(lines.length, 'player'), LEGEND, ...pageText(shown)].join(' · ')}`]),
      ].join('\n'),
    },
    [...leadRow(leads(board)), ...pager(shown, asking(period, topic))],
  );
}
