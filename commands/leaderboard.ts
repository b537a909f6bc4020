import { z } from 'zod';
import { leaderboardCard } from '../src/cards/leaderboard-card.ts';
import { defineCommand } from '../src/command.ts';
import { homeZone } from '../src/options/home-zone.ts';
import { slashCommand } from '../src/options/slash-command.ts';
import { pageSchema } from '../src/paging.ts';
import { boardTopicNames, boardTopicSchema } from '../src/trivia/board-topic.ts';
import { boardOf } from '../src/trivia/scores/board.ts';
import { calendarAt, periodSchema } from '../src/trivia/scores/period.ts';

/** `/leaderboard`: who has how many points of trivia and predictions in this server. */
export const leaderboard = defineCommand({
  data: slashCommand('leaderboard', 'Who has how many points of trivia and predictions in this server')
    .addStringOption((period) =>
      period
        .setName('period')
        .setDescription('Since when; this week if empty')
        .addChoices(
          { name: 'Today', value: 'day' },
          { name: 'This week', value: 'week' },
          { name: 'This month', value: 'month' },
          { name: 'This season (calendar year)', value: 'season' },
          { name: 'All time', value: 'all' },
        ),
    )
    .addStringOption((topic) =>
      topic
        .setName('topic')
        .setDescription('Questions about what; all of them if empty')
        .addChoices(boardTopicSchema.options.map((value) => ({ name: boardTopicNames[value], value }))),
    )
    .addIntegerOption((page) => page.setName('page').setDescription('Which page').setMinValue(1)),
  examples: ['/leaderboard', '/leaderboard period:season topic:distance'],
  options: z.object({
    period: periodSchema.default('week'),
    topic: boardTopicSchema.nullable().default(null),
    page: pageSchema,
  }),
  run({ memory, now }, { period, topic, page }, caller) {
    const at = now.epochMilliseconds;
    const { userId } = caller;
    const timeZone = homeZone(memory, caller);
    return leaderboardCard({
      period,
      topic,
      season: calendarAt(at, timeZone).season,
      lines: boardOf(memory.scores, { period, topic, at, timeZone }),
      page,
      callerId: userId,
      optedOut: memory.scores.optedOut.includes(userId),
    });
  },
});
