import { type APIAttachment, type APIMessage, type APIUser, MessageFlags, MessageType } from 'discord-api-types/v10';
import { showsSomething } from '../bodies/embed-body.ts';
import type { EditBody, MessageBody } from '../bodies/message-body.ts';
import { RestError } from '../bodies/rest-error.ts';
import { bot, personOf } from '../people.ts';
import type { SmallDiscord } from '../small-discord.ts';
import { attach, type Upload } from './attach.ts';
import { numbered } from './numbered.ts';
import { openPoll } from './poll.ts';
import { filesInEmbeds, outsideEmbeds, shownEmbed } from './shown-embed.ts';

const NO_FLAGS: number = 0;

/** A message with nothing in it. */
export const blankMessage = ({ newId, clock }: SmallDiscord, channel: string, author: APIUser = bot): APIMessage => ({
  id: newId(),
  type: MessageType.Default,
  channel_id: channel,
  author,
  content: '',
  timestamp: clock.now().toString({ smallestUnit: 'millisecond' }),
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  components: [],
  pinned: false,
  flags: NO_FLAGS,
});

/** The ids that a pattern finds in a text, each once. */
const idsIn = (content: string, pattern: RegExp): string[] => [
  ...new Set([...content.matchAll(pattern)].map(([, id = '']) => id)),
];

/** Whom a text mentions, of those who may be. */
export const mentioned = (content: string, allowed?: MessageBody['allowed_mentions']): APIUser[] => {
  const ids = idsIn(content, /<@!?(\d+)>/g);
  const may = (id: string) => !allowed || allowed.parse?.includes('users') || allowed.users?.includes(id);
  return ids.filter(may).flatMap((id) => (id === bot.id ? bot : (personOf(id)?.user ?? [])));
};

/** The roles of a channel's server that a text pings: those that everybody may ping, and that `allowed` allows. */
export function rolesMentioned(
  { store: { state } }: SmallDiscord,
  { channel_id }: Pick<APIMessage, 'channel_id'>,
  content: string,
  allowed?: MessageBody['allowed_mentions'],
): string[] {
  const roles = state.guilds.get(state.channels.get(channel_id)?.guild ?? '')?.roles ?? [];
  const may = (id: string) => !allowed || allowed.parse?.includes('roles') || allowed.roles?.includes(id);
  return idsIn(content, /<@&(\d+)>/g).filter(
    (id) => may(id) && roles.some((role) => role.id === id && role.isMentionable),
  );
}

/** @throws RestError 50006 when nothing would be seen of the message. */
function refuseEmpty({ content, embeds, components = [], attachments, poll }: APIMessage): void {
  const parts = embeds.length + components.length + attachments.length;
  if (content === '' && parts === 0 && !poll) throw new RestError(400, 50006, 'Cannot send an empty message');
}

/** A body, and the files that came along with it. */
export interface Sent<Body = EditBody | MessageBody> {
  readonly body: Body;
  readonly uploads: readonly Upload[];
}

function filled(
  discord: SmallDiscord,
  before: APIMessage,
  { body }: Sent,
  attachments: readonly APIAttachment[],
): APIMessage {
  const { content = before.content, poll } = body;
  const embeds = body.embeds?.filter(showsSomething);
  const files = [...filesInEmbeds(before.embeds, discord.origin()), ...attachments];
  return {
    ...before,
    content: content.trim(),
    mentions: mentioned(content, body.allowed_mentions),
    mention_roles: rolesMentioned(discord, before, content, body.allowed_mentions),
    embeds: embeds?.map((embed) => shownEmbed(embed, files)) ?? before.embeds,
    attachments: outsideEmbeds(attachments, embeds ?? []),
    components: body.components ? numbered(body.components) : (before.components ?? []),
    ...(poll && { poll: openPoll(poll, discord.clock.now()) }),
  };
}

/** Fills a message, or changes it; what `sent` leaves out stays. @throws RestError when Discord would refuse it. */
export function compose(discord: SmallDiscord, before: APIMessage, sent: Sent): APIMessage {
  const { attachments, files } = attach(discord, sent.body.attachments, sent.uploads, before.attachments);
  const message = filled(discord, before, sent, attachments);
  refuseEmpty(message);
  if (files.length > 0) discord.store.apply({ type: 'filed', files });
  return message;
}

/** The same message, marked as edited now. */
export const edited = ({ clock }: SmallDiscord, message: APIMessage): APIMessage => ({
  ...message,
  edited_timestamp: clock.now().toString({ smallestUnit: 'millisecond' }),
});

/** Flags that the sender of a new message may set. */
const settable = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.Ephemeral;

/** The flags that a new message gets of those asked for; never “thinking…”. */
export const flagsOf = ({ flags = 0 }: { readonly flags?: number }): number => flags & settable;
