import { ApplicationCommandType, ApplicationCommandOptionType as Kind } from 'discord-api-types/v10';
import { ActionRefused } from '../action-refused.ts';
import { viewOf } from '../messages/view.ts';
import { postOf } from '../place.ts';
import type { RegisteredCommand } from '../registered-command.ts';
import type { SmallDiscord } from '../small-discord.ts';
import type { Place } from './envelope.ts';
import { refuseUnlessOffered } from './offered.ts';
import { type Resolved, resolve } from './resolve.ts';

/** The message, whole: whoever picks a command for it hands it to the bot, which need not be allowed to read the channel. */
function targetMessage(discord: SmallDiscord, { person, channel }: Place, target: string): Resolved {
  const { id: user } = person.user;
  const post = postOf(discord, { user, channel: channel.id, message: target });
  // Nobody but Discord's app, which shows it, has an ephemeral message.
  if (post.onlyFor !== undefined) throw new ActionRefused('Commands can’t be used on a message that you alone see');
  return { messages: { [target]: viewOf(post, user) } };
}

function targetUser(place: Place, target: string): Resolved {
  const resolved = resolve(Kind.User, target, place);
  if (!resolved) throw new ActionRefused('There is no such user');
  return resolved;
}

function targetOf(discord: SmallDiscord, { name, type }: RegisteredCommand, place: Place, target: string): Resolved {
  switch (type) {
    case ApplicationCommandType.Message:
      return targetMessage(discord, place, target);
    case ApplicationCommandType.User:
      return targetUser(place, target);
    default:
      throw new ActionRefused(`/${name} is typed, and stands in no menu`);
  }
}

/** The data of a command picked in the menu of a message or a user, whose id is `target`. @throws ActionRefused */
export function targetData(discord: SmallDiscord, command: RegisteredCommand, place: Place, target: string) {
  refuseUnlessOffered(command, place);
  const resolved = targetOf(discord, command, place, target);
  const { id, name, type, guild_id } = command;
  return { id, name, type, target_id: target, resolved, ...(guild_id !== undefined && { guild_id }) };
}
