import { z } from 'zod';
import { faultSchema } from './fault.ts';
import { limits } from './limits.ts';

const id = z.string().regex(/^\d{1,20}$/);

const asUser = z.object({ user: id });
const inChannel = asUser.extend({ channel: id });
const onMessage = inChannel.extend({ message: id });

/** A file that somebody sends; at most 10 MiB. */
const file = z.object({ name: z.string().min(1).max(260), type: z.string().max(255), base64: z.base64() });

/** A file that somebody sends, as JSON can carry it. */
export type SentFile = z.output<typeof file>;

const optionValue = z.union([z.string(), z.number(), z.boolean(), file]);

/** A slash command as typed so far: options by name; `group` and `subcommand` only where the command has them. */
const commandLine = inChannel.extend({
  /** Id of the registered command. */
  command: id,
  group: z.string().optional(),
  subcommand: z.string().optional(),
  options: z.record(z.string(), optionValue),
});

/** Sends a slash command. The answer holds the `interaction` id under which its fate is heard. */
const runAction = commandLine.extend({ action: z.literal('run') });

/** Picks a command in the menu of a message or a user. */
const pickAction = inChannel.extend({
  action: z.literal('pick'),
  /** Id of the registered command. */
  command: id,
  /** Id of the message or the user. */
  target: id,
});

/** Asks for the choices of the option `focused`, whose text so far stands in `options`; heard as `choices` with this `request`. */
const autocompleteAction = commandLine.extend({
  action: z.literal('autocomplete'),
  focused: z.string(),
  request: z.string().min(1).max(100),
});

/** Presses a button. */
const pressAction = onMessage.extend({ action: z.literal('press'), customId: z.string() });

/** Picks values in a select menu: option values, or ids of users, roles or channels. */
const selectAction = onMessage.extend({
  action: z.literal('select'),
  customId: z.string(),
  values: z.array(z.string()).max(25),
});

/** Submits the modal that `modal-opened` brought; `fields` holds each component's text or chosen values by its custom_id. */
const submitAction = asUser.extend({
  action: z.literal('submit'),
  /** The `interaction` of `modal-opened`. */
  interaction: id,
  fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/** Votes in a poll: the answers given replace those before; none takes the vote back. */
const voteAction = onMessage.extend({ action: z.literal('vote'), answers: z.array(z.int().positive()).max(10) });

/** Sends a plain message as a user; with `files`, its text may be empty. */
const sayAction = inChannel.extend({
  action: z.literal('say'),
  content: z.string(),
  files: z.array(file).max(limits.attachments).optional(),
});

/** Takes an ephemeral message off the user's screen. */
const dismissAction = onMessage.extend({ action: z.literal('dismiss') });

/** Moves the clock forward; polls that end and tokens that grow old on the way do so. */
const moveClockAction = z.object({
  action: z.literal('move-clock'),
  ms: z
    .int()
    .min(0)
    .max(366 * 86_400_000),
});

const inGuild = asUser.extend({ guild: id });

/** Takes the bot out of a server, or brings it back; only who manages the server may. */
const botAction = inGuild.extend({ action: z.literal('bot'), isThere: z.boolean() });

/** Deletes a channel with all that stands in it; only who manages the server may. */
const deleteChannelAction = inChannel.extend({ action: z.literal('delete-channel') });

/** Starts a thread in a channel. */
const startThreadAction = inChannel.extend({
  action: z.literal('start-thread'),
  name: z.string().min(1).max(100),
});

/** Allows or forbids the bot something in a channel (`permissions`: a bit field); only who manages the server may. */
const permitAction = inChannel.extend({
  action: z.literal('permit'),
  permissions: z.string().regex(/^\d{1,20}$/),
  isAllowed: z.boolean(),
});

/** Says whether the user takes direct messages of the bot. */
const directMessagesAction = asUser.extend({ action: z.literal('direct-messages'), isOpen: z.boolean() });

/** Makes something go wrong. */
const faultAction = z.object({ action: z.literal('fault'), fault: faultSchema });

/** Everything that the page can ask. */
export const actionSchema = z.discriminatedUnion('action', [
  runAction,
  pickAction,
  autocompleteAction,
  pressAction,
  selectAction,
  submitAction,
  voteAction,
  sayAction,
  dismissAction,
  moveClockAction,
  botAction,
  deleteChannelAction,
  startThreadAction,
  permitAction,
  directMessagesAction,
  faultAction,
]);

/** One thing that the page asks. */
export type Action = z.output<typeof actionSchema>;

/** The answer to an action that was taken: with the interaction that it began, if it began one. */
export const actionAccepted = z.object({ interaction: id.optional() });

/** The answer to an action that was not: a sentence for the person at the page, such as “b is required”. */
export const actionRefused = z.object({ error: z.string() });
