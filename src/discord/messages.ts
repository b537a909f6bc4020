import { DiscordAPIError, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { APIMessage, RESTPatchAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Ask, Asked } from './ask.ts';
import type { Failure } from './failure.ts';
import { type Found, findOwn } from './find-own.ts';
import { type MessageBody, newMessage, type PostOptions } from './new-message.ts';
import { pollVoters, type StillRunning, type Voters } from './poll-voters.ts';
import { snowflake } from './snowflake.ts';

/** What became of a new message. */
export type Posted = { readonly kind: 'posted'; readonly messageId: string } | Failure;

/** What became of a change to a message. */
export type Changed = { readonly kind: 'changed' } | Failure;

/** The bot's messages: whatever it does with them ends in a value that says what became of it, not in an error. */
export interface Messages {
  post(channelId: string, body: MessageBody, options: PostOptions): Promise<Posted>;
  /** What the body leaves out stays as it is. A poll can't be changed. */
  edit(channelId: string, messageId: string, body: RESTPatchAPIChannelMessageJSONBody): Promise<Changed>;
  getMessage(
    channelId: string,
    messageId: string,
  ): Promise<{ readonly kind: 'message'; readonly message: APIMessage } | Failure>;
  /**
   * Whether the bot itself has posted a message with this mark in a channel since a moment: the mark is the message's nonce, or
   * the `custom_id` of one of its components. Discord tells nonces for a few minutes only. Where the bot may not read a channel's
   * history, and something was posted there, that is `hidden`.
   */
  findOwn(channelId: string, since: Temporal.Instant, mark: string): Promise<Found>;
  /** Ends a poll of the bot's own now, if it hasn't ended by itself. */
  expirePoll(channelId: string, messageId: string): Promise<Changed>;
  /** Who voted in a poll that is over, in pages of one answer each. What is no page of voters is the last thing to come. */
  pollVoters(channelId: string, messageId: string): AsyncGenerator<Voters | StillRunning | Failure>;
  /** The channel of the bot's direct messages with a user; opening it sends nothing. */
  openDirectMessage(userId: string): Promise<{ readonly kind: 'open'; readonly channelId: string } | Failure>;
}

const identified = z.object({ id: snowflake });

/** Discord's word, which comes over TLS; what is needed to find it again is checked. */
const messageSchema = z.custom<APIMessage>((value) => identified.safeParse(value).success, 'not a message');

/** The answer to a change says nothing new. */
const changed = (asked: Asked<unknown>): Changed => (asked.kind === 'answered' ? { kind: 'changed' } : asked);

/** A poll that has ended by itself is no trouble: then it is the message that was meant. */
const unlessOver =
  (known: { readonly id: string }) =>
  (error: unknown): unknown => {
    if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.PollExpired) return known;
    throw error;
  };

/** Who the bot is, asked for once. */
function selfOf(ask: Ask): () => Promise<Asked<{ id: string }>> {
  let known: Asked<{ id: string }> | undefined;
  return async () => {
    const asked = known ?? (await ask(identified, (rest) => rest.get(Routes.user())));
    if (asked.kind === 'answered') known = asked;
    return asked;
  };
}

/** What the bot does with messages. */
export function createMessages(ask: Ask): Messages {
  const self = selfOf(ask);
  return {
    async post(channelId, body, options) {
      const route = Routes.channelMessages(channelId);
      const asked = await ask(identified, (rest) => rest.post(route, newMessage(body, options)));
      return asked.kind === 'answered' ? { kind: 'posted', messageId: asked.value.id } : asked;
    },
    async edit(channelId, messageId, body) {
      const route = Routes.channelMessage(channelId, messageId);
      return changed(await ask(identified, (rest) => rest.patch(route, { body })));
    },
    async getMessage(channelId, messageId) {
      const asked = await ask(messageSchema, (rest) => rest.get(Routes.channelMessage(channelId, messageId)));
      return asked.kind === 'answered' ? { kind: 'message', message: asked.value } : asked;
    },
    async findOwn(channelId, since, mark) {
      const asked = await self();
      return asked.kind === 'answered' ? findOwn(ask, asked.value.id, { channelId, since, mark }) : asked;
    },
    async expirePoll(channelId, messageId) {
      const known = { id: messageId };
      return changed(
        await ask(identified, (rest) => rest.post(Routes.expirePoll(channelId, messageId)).catch(unlessOver(known))),
      );
    },
    pollVoters: (channelId, messageId) => pollVoters(ask, { channelId, messageId }),
    async openDirectMessage(userId) {
      const body = { recipient_id: userId };
      const asked = await ask(identified, (rest) => rest.post(Routes.userChannels(), { body }));
      return asked.kind === 'answered' ? { kind: 'open', channelId: asked.value.id } : asked;
    },
  };
}
