import { type APIMessage, MessageFlags, InteractionResponseType as Type } from 'discord-api-types/v10';
import type { CallbackBody } from '../bodies/callback-body.ts';
import type { MessageBody } from '../bodies/message-body.ts';
import { refusals } from '../bodies/rest-error.ts';
import type { Upload } from '../messages/attach.ts';
import { blankMessage, compose, edited, flagsOf, type Sent } from '../messages/compose.ts';
import { publish, republish } from '../messages/publish.ts';
import type { SmallDiscord } from '../small-discord.ts';
import type { Asked, Post } from '../state.ts';
import { comingFrom } from './metadata.ts';

const has = ({ flags }: Pick<APIMessage, 'flags'>, flag: MessageFlags): boolean =>
  flags !== undefined && (flags & flag) !== 0;

/** Whether a message is one that its user alone sees. */
export const isEphemeral = (message: Pick<APIMessage, 'flags'>): boolean => has(message, MessageFlags.Ephemeral);

/** Whether a message is still “thinking…”. */
export const isLoading = (message: APIMessage): boolean => has(message, MessageFlags.Loading);

/** The channel in which an interaction was begun. */
export const channelOfAsked = ({ interaction }: Asked): string => interaction.channel?.id ?? '';

/** An empty message that comes from an interaction. */
const blankAnswer = (discord: SmallDiscord, asked: Asked, flags: number): APIMessage => ({
  ...blankMessage(discord, channelOfAsked(asked)),
  ...comingFrom(asked, discord.store.state),
  flags,
});

const show = (discord: SmallDiscord, { user }: Asked, message: APIMessage): APIMessage =>
  publish(discord, message, isEphemeral(message) ? user : undefined);

/** Shows a new message in answer to an interaction, with `more` said of where it came from. @throws RestError */
export function answerWith(
  discord: SmallDiscord,
  asked: Asked,
  { body, uploads }: Sent<MessageBody>,
  more: Partial<APIMessage> = {},
): APIMessage {
  const blank = { ...blankAnswer(discord, asked, flagsOf(body)), ...more };
  return show(discord, asked, compose(discord, blank, { body, uploads }));
}

/** Shows “thinking…” in answer to an interaction. */
const think = (discord: SmallDiscord, asked: Asked, flags: number): APIMessage =>
  show(discord, asked, blankAnswer(discord, asked, (flags & MessageFlags.Ephemeral) | MessageFlags.Loading));

/** The message whose button or menu was used. */
function sourceOf({ store }: SmallDiscord, asked: Asked): Post {
  const { message } = asked.interaction;
  const post = message && store.post(message.channel_id, message.id);
  if (!post) throw refusals.unknownMessage();
  return post;
}

/** Does what a callback says; returns the message that it made or changed. @throws RestError */
export function respond(
  discord: SmallDiscord,
  asked: Asked,
  body: CallbackBody,
  uploads: readonly Upload[],
): APIMessage | undefined {
  switch (body.type) {
    case Type.ChannelMessageWithSource:
      return answerWith(discord, asked, { body: body.data, uploads });
    case Type.DeferredChannelMessageWithSource:
      return think(discord, asked, body.data?.flags ?? 0);
    case Type.DeferredMessageUpdate:
      return sourceOf(discord, asked).message;
    case Type.UpdateMessage: {
      const source = sourceOf(discord, asked);
      return republish(
        discord,
        source,
        edited(discord, compose(discord, source.message, { body: body.data ?? {}, uploads })),
      );
    }
    case Type.ApplicationCommandAutocompleteResult:
    case Type.Modal:
      return undefined;
  }
}
