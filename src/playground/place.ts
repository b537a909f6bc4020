import { ActionRefused } from './action-refused.ts';
import type { Place } from './interactions/envelope.ts';
import { isSeenBy } from './messages/view.ts';
import { personOf } from './people.ts';
import { channelIn, isOpenTo } from './servers.ts';
import type { SmallDiscord } from './small-discord.ts';
import type { Post } from './state.ts';

/** Who is where, by ids. */
export interface At {
  readonly user: string;
  readonly channel: string;
}

/** Who is where. @throws ActionRefused when there is nobody, or nowhere. */
export function placeOf({ store }: SmallDiscord, { user, channel: id }: At): Place {
  const person = personOf(user);
  const channel = channelIn(store.state, id);
  if (!person) throw new ActionRefused('There is no such user');
  if (!channel || !isOpenTo(channel, user)) throw new ActionRefused('There is no such channel');
  return { person, channel, server: store.state.guilds.get(channel.guild ?? '') };
}

/** A message that this user sees. @throws ActionRefused */
export function postOf(discord: SmallDiscord, { user, channel, message }: At & { readonly message: string }): Post {
  placeOf(discord, { user, channel });
  const post = discord.store.post(channel, message);
  if (!post || !isSeenBy(post, user)) throw new ActionRefused('There is no such message');
  return post;
}
