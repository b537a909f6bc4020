import { Routes } from 'discord.js';
import { z } from 'zod';
import type { Ask } from './ask.ts';
import type { Failure } from './failure.ts';
import { snowflake, youngestOf } from './snowflake.ts';

/** Some of those who voted for one answer of a poll, at most 100. */
export interface Voters {
  readonly kind: 'voters';
  readonly answerId: number;
  readonly userIds: readonly string[];
}

/** The poll isn't over, so who voted for what may still change. */
export interface StillRunning {
  readonly kind: 'running';
}

const PAGE = 100;

const votersSchema = z.object({ users: z.array(z.object({ id: snowflake })) });
const messageSchema = z.object({
  poll: z.object({
    results: z
      .object({ is_finalized: z.boolean(), answer_counts: z.array(z.object({ id: z.int(), count: z.int() })) })
      .optional(),
  }),
});

interface Poll {
  readonly channelId: string;
  readonly messageId: string;
}

async function* votersFor(ask: Ask, poll: Poll, answerId: number): AsyncGenerator<Voters | Failure> {
  const route = Routes.pollAnswerVoters(poll.channelId, poll.messageId, answerId);
  for (let after: string | undefined = '0'; after !== undefined; ) {
    const query = new URLSearchParams({ limit: String(PAGE), after });
    const page = await ask(votersSchema, (rest) => rest.get(route, { query }));
    if (page.kind !== 'answered') return yield page;
    const userIds = page.value.users.map(({ id }) => id);
    yield { kind: 'voters', answerId, userIds };
    after = userIds.length < PAGE ? undefined : youngestOf(userIds);
  }
}

/** Page by page, answer after answer, who voted in a poll that is over. What is no page of voters is the last thing to come. */
export async function* pollVoters(ask: Ask, poll: Poll): AsyncGenerator<Voters | StillRunning | Failure> {
  const asked = await ask(messageSchema, (rest) => rest.get(Routes.channelMessage(poll.channelId, poll.messageId)));
  if (asked.kind !== 'answered') return yield asked;
  const { results } = asked.value.poll;
  if (!results?.is_finalized) return yield { kind: 'running' };
  for (const { id } of results.answer_counts.filter(({ count }) => count > 0)) {
    for await (const page of votersFor(ask, poll, id)) {
      yield page;
      if (page.kind !== 'voters') return;
    }
  }
}
