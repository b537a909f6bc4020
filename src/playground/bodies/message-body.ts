import { z } from 'zod';
import { limits } from '../limits.ts';
import { componentsBody } from './component-body.ts';
import { embedBody, embedLength } from './embed-body.ts';
import { complain, list, snowflake, text, whole } from './field.ts';
import { pollBody } from './poll-body.ts';

const embeds = list(embedBody, 0, limits.embeds).superRefine((all, ctx) => {
  if (all.reduce((sum, embed) => sum + embedLength(embed), 0) <= limits.embedTotal) return;
  const message = `Embed size exceeds maximum size of ${limits.embedTotal}`;
  ctx.addIssue(complain({ code: 'MAX_EMBED_SIZE_EXCEEDED', message }));
});

const attachment = z.strictObject({
  /** The number of a file that comes along, or the id of one that is there. */
  id: z.union([snowflake, z.int().min(0)]).transform(String),
  filename: text(1024).exactOptional(),
  title: text(1024).exactOptional(),
  description: text(limits.altText).exactOptional(),
});

const mentions = z.strictObject({
  parse: z.array(z.enum(['everyone', 'users', 'roles'])).exactOptional(),
  users: list(snowflake, 0, 100).exactOptional(),
  roles: list(snowflake, 0, 100).exactOptional(),
  replied_user: z.boolean().exactOptional(),
});

/** What a message can be changed to. */
const changeable = {
  content: text(limits.content).exactOptional(),
  embeds: embeds.exactOptional(),
  components: componentsBody.exactOptional(),
  attachments: list(attachment, 0, limits.attachments).exactOptional(),
  allowed_mentions: mentions.exactOptional(),
  flags: whole(0, 2 ** 31 - 1).exactOptional(),
  // discord.js sends these with every message and every change, whether they mean something there or not.
  tts: z.boolean().exactOptional(),
  nonce: z.union([text(limits.nonce), z.int()]).exactOptional(),
  enforce_nonce: z.boolean().exactOptional(),
};

/** A message as a webhook or an interaction sends it. */
export const messageBody = z.strictObject({ ...changeable, poll: pollBody.exactOptional() });

const reference = z.strictObject({
  type: z.literal(0).exactOptional(),
  message_id: snowflake,
  channel_id: snowflake.exactOptional(),
  guild_id: snowflake.exactOptional(),
  fail_if_not_exists: z.boolean().exactOptional(),
});

/** A message as a bot posts it in a channel. */
export const channelMessageBody = messageBody.extend({ message_reference: reference.exactOptional() });

/** A change of a message; what it leaves out stays. */
export const editBody = z.strictObject({ ...changeable, poll: pollBody.exactOptional() });

/** A message that fits. */
export type MessageBody = z.output<typeof messageBody>;

/** A posted message that fits. */
export type ChannelMessageBody = z.output<typeof channelMessageBody>;

/** A change that fits. */
export type EditBody = z.output<typeof editBody>;
