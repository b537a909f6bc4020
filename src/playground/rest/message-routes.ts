import { type APIMessage, MessageType, PermissionFlagsBits } from 'discord-api-types/v10';
import { type ChannelMessageBody, channelMessageBody } from '../bodies/message-body.ts';
import { invalidForm, parseForm, refusals } from '../bodies/rest-error.ts';
import { withoutNulls } from '../bodies/without-nulls.ts';
import { speakingIn } from '../channel-shown.ts';
import { recipientOf } from '../direct-messages.ts';
import type { Channel } from '../guild.ts';
import { blankMessage, compose, edited, flagsOf } from '../messages/compose.ts';
import { publish, republish } from '../messages/publish.ts';
import { referringTo } from '../messages/referring-to.ts';
import { viewOf } from '../messages/view.ts';
import { bot } from '../people.ts';
import type { SmallDiscord } from '../small-discord.ts';
import type { Post } from '../state.ts';
import { need, postIn, visibleChannel } from './channel-access.ts';
import { editForm } from './edit-form.ts';
import { inPage, pageQuery } from './message-page.ts';
import { type Call, done, ok, type Route } from './route.ts';

/** Without the privileged intent a bot reads only its own messages, and those that mention it or are private. */
function asBotSees(post: Post, { guild }: Channel): APIMessage {
  const message = viewOf(post, bot.id);
  const isReadable =
    message.author.id === bot.id || guild === undefined || message.mentions.some(({ id }) => id === bot.id);
  return isReadable ? message : { ...message, content: '', embeds: [], attachments: [], components: [] };
}

/** @throws RestError 50007 in the private messages of somebody who takes none. */
function refuseUnwilling({ store }: SmallDiscord, channel: string): void {
  const recipient = recipientOf(channel);
  if (recipient && store.state.closedTo.has(recipient.user.id)) throw refusals.cannotMessage();
}

function refer(
  discord: SmallDiscord,
  channel: Channel,
  { message_reference: asked }: ChannelMessageBody,
): Partial<APIMessage> {
  if (!asked) return {};
  if (!(channel.botPermissions & PermissionFlagsBits.ReadMessageHistory)) throw refusals.cannotReply();
  const earlier = discord.store.post(asked.channel_id ?? channel.id, asked.message_id);
  if (earlier) return { type: MessageType.Reply, ...referringTo(asBotSees(earlier, channel)) };
  if (asked.fail_if_not_exists === false) return {};
  throw invalidForm(['message_reference'], 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', 'Unknown message');
}

function create(discord: SmallDiscord, [id = '']: readonly string[], { json, uploads }: Call) {
  const channel = visibleChannel(discord, id);
  need(channel, speakingIn(channel));
  refuseUnwilling(discord, id);
  const body = parseForm(channelMessageBody, withoutNulls(json ?? {}));
  if (body.poll) need(channel, PermissionFlagsBits.SendPolls);
  if (body.embeds?.length) need(channel, PermissionFlagsBits.EmbedLinks);
  if (uploads.length > 0) need(channel, PermissionFlagsBits.AttachFiles);
  const { nonce } = body;
  const posted = body.enforce_nonce && nonce !== undefined ? discord.nonces.find(discord, id, nonce) : undefined;
  if (posted) return ok(asBotSees(posted, channel));
  const blank = {
    ...blankMessage(discord, id),
    ...refer(discord, channel, body),
    ...(nonce !== undefined && { nonce }),
  };
  const message = publish(discord, compose(discord, { ...blank, flags: flagsOf(body) & ~64 }, { body, uploads }));
  if (nonce !== undefined) discord.nonces.keep(discord, message);
  return ok(message);
}

function listed(discord: SmallDiscord, [id = '']: readonly string[], { query }: Call) {
  const channel = visibleChannel(discord, id);
  const asked = parseForm(pageQuery, Object.fromEntries(query));
  // Without the permission Discord gives no messages, and no error either.
  if (!(channel.botPermissions & PermissionFlagsBits.ReadMessageHistory)) return ok([]);
  const posts = (discord.store.state.posts.get(id) ?? []).filter(({ onlyFor }) => onlyFor === undefined);
  return ok(
    inPage(posts, asked)
      .map((post) => asBotSees(post, channel))
      .reverse(),
  );
}

function change(discord: SmallDiscord, [channel = '', id = '']: readonly string[], { json, uploads }: Call) {
  const post = postIn(discord, channel, id);
  if (post.message.author.id !== bot.id) throw refusals.notYours();
  const body = editForm(json);
  if (post.message.poll || body.poll) throw refusals.pollNotEditable();
  const message = republish(discord, post, edited(discord, compose(discord, post.message, { body, uploads })));
  return ok(viewOf({ ...post, message }, bot.id));
}

function remove(discord: SmallDiscord, [channel = '', id = '']: readonly string[]) {
  const post = postIn(discord, channel, id);
  if (post.message.author.id !== bot.id) need(visibleChannel(discord, channel), PermissionFlagsBits.ManageMessages);
  discord.store.apply({ type: 'deleted', post });
  return done;
}

/** Messages in channels. */
export const messageRoutes: readonly Route[] = [
  { method: 'POST', path: '/channels/*/messages', run: create },
  { method: 'GET', path: '/channels/*/messages', run: listed },
  {
    method: 'GET',
    path: '/channels/*/messages/*',
    run: (discord, [channel = '', id = '']) =>
      ok(asBotSees(postIn(discord, channel, id), visibleChannel(discord, channel))),
  },
  { method: 'PATCH', path: '/channels/*/messages/*', run: change },
  { method: 'DELETE', path: '/channels/*/messages/*', run: remove },
];
