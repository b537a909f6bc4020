import { z } from 'zod';
import { whole } from '../bodies/field.ts';
import { parseForm, refusals } from '../bodies/rest-error.ts';
import { limits } from '../limits.ts';
import { isOver, votersOf } from '../messages/poll.ts';
import { endPoll } from '../messages/publish.ts';
import { viewOf } from '../messages/view.ts';
import { bot, personOf } from '../people.ts';
import type { SmallDiscord } from '../small-discord.ts';
import { byAge } from '../snowflake.ts';
import { postIn } from './channel-access.ts';
import { type Call, ok, type Route } from './route.ts';

const pageQuery = z.object({
  limit: z.coerce.number().pipe(whole(1, limits.votersPage)).default(25),
  after: z.string().regex(/^\d+$/).default('0'),
});

/** Discord gives voters by the age of their accounts, so that `after` works. */
function voters(discord: SmallDiscord, [channel = '', id = '', answer = '']: readonly string[], { query }: Call) {
  const { message, votes } = postIn(discord, channel, id);
  const asked = Number(answer);
  if (!message.poll?.answers.some(({ answer_id }) => answer_id === asked)) throw refusals.unknownMessage();
  const { limit, after } = parseForm(pageQuery, Object.fromEntries(query));
  const ids = votersOf(votes, asked).filter((user) => byAge(user, after) > 0);
  return ok({
    users: ids
      .sort(byAge)
      .slice(0, limit)
      .flatMap((user) => personOf(user)?.user ?? []),
  });
}

function expire(discord: SmallDiscord, [channel = '', id = '']: readonly string[]) {
  const post = postIn(discord, channel, id);
  if (!post.message.poll) throw refusals.notAPoll();
  if (post.message.author.id !== bot.id) throw refusals.notYours();
  if (isOver(post.message.poll, discord.clock.now())) throw refusals.pollOver();
  return ok(viewOf({ ...post, message: endPoll(discord, post) }, bot.id));
}

/** Polls: who voted for what, and an early end. */
export const pollRoutes: readonly Route[] = [
  { method: 'GET', path: '/channels/*/polls/*/answers/*', run: voters },
  { method: 'POST', path: '/channels/*/polls/*/expire', run: expire },
];
