import type { APIMessage } from 'discord-api-types/v10';
import { z } from 'zod';
import type { ModalBody } from './bodies/modal-body.ts';
import type { RegisteredCommand } from './registered-command.ts';

const id = z.string();

/** Discord's own JSON passes as it is; the REST side made it. */
const message = z.custom<APIMessage>();
const command = z.custom<RegisteredCommand>();
const modal = z.custom<ModalBody>();

/** Somebody in the small Discord. There are no pictures; draw initials on `colour`. */
const person = z.object({
  id,
  username: z.string(),
  displayName: z.string(),
  bot: z.boolean(),
  /** May change the settings of the servers (Manage Server). */
  isManager: z.boolean(),
  colour: z.string(),
  locale: z.string(),
});

const channel = z.object({
  id,
  name: z.string(),
  topic: z.string(),
  /** The channel of which this is a thread; null when it is none. */
  parent: id.nullable(),
  /** False where the bot lacks View Channel, so that it gets 50001 there. */
  botMaySee: z.boolean(),
  /** False where the bot lacks Send Messages, so that it gets 50013 there (it can still answer commands); of private messages, where the user takes none. */
  botMayPost: z.boolean(),
});

const guild = z.object({
  id,
  name: z.string(),
  /** What this user may do here: a bit field, to hold against a command's `default_member_permissions`. */
  permissions: z.string(),
  /** False once the bot was taken out of it. */
  hasBot: z.boolean(),
  /** Besides @everyone; `isMine` where this user has it. */
  roles: z.array(z.object({ id, name: z.string(), colour: z.string(), isMine: z.boolean() })),
  channels: z.array(channel),
});

const time = z.iso.datetime();

const snapshot = z.object({
  type: z.literal('snapshot'),
  /** Id of the user whose eyes these are. */
  user: id,
  users: z.array(person),
  bot: person,
  botIsOnline: z.boolean(),
  guilds: z.array(guild),
  /** The user's private messages with the bot. */
  directMessages: channel,
  /** As registered, with options, choices, `contexts` and localisations; a guild's own carry `guild_id`. */
  commands: z.array(command),
  /**
   * What the user can see, by channel id, oldest first: everybody's messages, and ephemeral ones that are theirs (flag 64). A
   * deferred answer has flag 128 (“thinking…”). `poll.results` is there with `me_voted` of this user. `attachment://` stands nowhere: pictures
   * have addresses on this server.
   */
  messages: z.record(z.string(), z.array(message)),
  now: time,
});

/** A message is new. One that came from an interaction says so in `interaction_metadata` and (command name) `interaction`. */
const messageCreated = z.object({ type: z.literal('message-created'), message });

/** A message is edited, was deferred and is here, or has other votes; replace the one with its id. */
const messageUpdated = z.object({ type: z.literal('message-updated'), message });

const messageDeleted = z.object({ type: z.literal('message-deleted'), channel: id, message: id });

/** The choices for an `autocomplete`; those that were asked for before may come after. */
const choices = z.object({
  type: z.literal('choices'),
  request: z.string(),
  choices: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) })),
});

/** Autocomplete went wrong; Discord shows `says` (“Loading options failed”) in the list. */
const choicesFailed = z.object({ type: z.literal('choices-failed'), request: z.string(), says: z.string() });

/** The bot has answered this user's interaction: stop “Sending command…” or the button's dots. */
const interactionAnswered = z.object({ type: z.literal('interaction-answered'), interaction: id });

/** The bot has not; Discord shows `says` (“The application did not respond”) to this user: at `message` if a component was pressed. */
const interactionFailed = z.object({
  type: z.literal('interaction-failed'),
  interaction: id,
  channel: id,
  message: id.optional(),
  says: z.string(),
});

/** The bot opens a modal for this user; answer with `submit`. */
const modalOpened = z.object({ type: z.literal('modal-opened'), interaction: id, channel: id, modal });

/** The clock was moved. Between moves it runs as clocks do. */
const clockMoved = z.object({ type: z.literal('clock-moved'), now: time });

/** The bot registered other commands. */
const commandsChanged = z.object({ type: z.literal('commands-changed'), commands: z.array(command) });

/** A server is new or not what it was: channels, permissions, or whether the bot is there. */
const serversChanged = z.object({
  type: z.literal('servers-changed'),
  guilds: z.array(guild),
  directMessages: channel,
});

/** The bot came or went. */
const presence = z.object({ type: z.literal('presence'), botIsOnline: z.boolean() });

/** Everything that the page can hear. */
export const pageEventSchema = z.discriminatedUnion('type', [
  snapshot,
  messageCreated,
  messageUpdated,
  messageDeleted,
  choices,
  choicesFailed,
  interactionAnswered,
  interactionFailed,
  modalOpened,
  clockMoved,
  commandsChanged,
  serversChanged,
  presence,
]);

/** One thing that the page hears. */
export type PageEvent = z.output<typeof pageEventSchema>;

/** What the page knows when it begins. */
export type Snapshot = z.output<typeof snapshot>;
