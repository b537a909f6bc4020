import { type APIInteractionResponse, InteractionResponseType } from 'discord-api-types/v10';
import { apologyCard, refusalCard } from './cards/refusal-card.ts';
import { type Caller, type Command, type Outcome, optionsOf, outcomeOf } from './command.ts';
import type { Errand } from './errand.ts';
import type { FileRequest } from './file-request.ts';
import { type Request, readRequest } from './interactions/request.ts';
import type { Invocation } from './invocation.ts';
import type { Change } from './memory/change.ts';
import type { PictureRequest } from './pictures/picture-request.ts';
import { Refusal } from './refusal.ts';
import { ephemeral, type Reply } from './reply.ts';
import type { World } from './world.ts';

/** What `answer` needs besides the interaction. */
export interface Context {
  readonly world: World;
  readonly commands: readonly Command[];
  /** A short id that ties an apology to its line in the log. */
  readonly newId: () => string;
}

/** A response for Discord, and what a log may say of it (no user text). */
export interface Answer {
  readonly response: APIInteractionResponse;
  /** The command asked, "rivalry" or "quote.by"; "ping" for Discord's PING, "unknown" for anything else. */
  readonly command: string;
  readonly kind: 'ping' | 'command' | 'autocomplete' | 'component' | 'other';
  readonly outcome: 'answered' | 'refused' | 'failed';
  /** What to remember before the response is given. */
  readonly changes?: readonly Change[];
  /** What to draw and put into the response once it was given. */
  readonly picture?: PictureRequest;
  /** The file to send after the response. */
  readonly file?: FileRequest;
  /** What to go and do after the response. */
  readonly errand?: Errand;
  /** With `failed`: the cause, and the id the user was shown. */
  readonly failure?: { readonly id: string; readonly cause: unknown };
}

type Of<Kind extends Request['kind']> = Extract<Request, { kind: Kind }>;

const message = (data: Reply): APIInteractionResponse => ({
  type: InteractionResponseType.ChannelMessageWithSource,
  data,
});

/** What the log calls an invocation; never text that a user could have made up. */
function logName(commands: readonly Command[], { command, subcommand }: Invocation): string {
  const known = commands.find(({ name }) => name === command);
  if (!known) return 'unknown';
  const isKnown = optionsOf(known).some(({ name }) => name === subcommand);
  return subcommand !== undefined && isKnown ? `${command}.${subcommand}` : command;
}

function run({ commands, world }: Context, invocation: Invocation, caller: Caller): Outcome {
  const command = commands.find(({ name }) => name === invocation.command);
  if (!command) throw new Refusal('I don’t know that one any more. `/help` shows everything I can do.');
  return outcomeOf(command.run(world, invocation, caller));
}

/** The error policy: a refusal is shown as it is, anything else as an apology with an id. */
function excuse(thrown: unknown, { newId }: Context): Pick<Answer, 'response' | 'outcome' | 'failure'> {
  if (thrown instanceof Refusal) return { response: message(refusalCard(thrown)), outcome: 'refused' };
  const id = newId();
  return { response: message(apologyCard(id)), outcome: 'failed', failure: { id, cause: thrown } };
}

/** A page is turned in place, but only by whoever asked for it; anybody else gets a copy of their own. */
function pressed({ press, caller, ownerId }: Of<'component'>, reply: Reply): APIInteractionResponse {
  if (press !== 'turn') return message(reply);
  if (caller.userId !== ownerId) return message(ephemeral(reply));
  // A picture of the page before would stay; the new one brings its own.
  return { type: InteractionResponseType.UpdateMessage, data: { ...reply, attachments: [] } };
}

function answerMessage(request: Of<'command'> | Of<'component'>, context: Context): Answer {
  const command = logName(context.commands, request.invocation);
  const { kind } = request;
  try {
    const { reply, ...besides } = run(context, request.invocation, request.caller);
    const response = request.kind === 'component' ? pressed(request, reply) : message(reply);
    return { response, command, kind, outcome: 'answered', ...besides };
  } catch (thrown) {
    return { command, kind, ...excuse(thrown, context) };
  }
}

function answerAutocomplete({ invocation, option, typed }: Of<'autocomplete'>, context: Context): Answer {
  const known = context.commands.find(({ name }) => name === invocation.command);
  const command = logName(context.commands, invocation);
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  const kind = 'autocomplete';
  try {
    const found = known?.complete(context.world, option, typed, invocation.options) ?? [];
    return { response: { type, data: { choices: found } }, command, kind, outcome: 'answered' };
  } catch (cause) {
    const failure = { id: context.newId(), cause };
    return { response: { type, data: { choices: [] } }, command, kind, outcome: 'failed', failure };
  }
}

const unknown = new Refusal('That is from an older version of me, or not for me. `/help` shows everything I can do.');

/** Answers what an interaction asks: dispatch and the error policy. Never throws. */
export function answerRequest(request: Request, context: Context): Answer {
  switch (request.kind) {
    case 'ping':
      return { response: { type: InteractionResponseType.Pong }, command: 'ping', kind: 'ping', outcome: 'answered' };
    case 'command':
    case 'component':
      return answerMessage(request, context);
    case 'autocomplete':
      return answerAutocomplete(request, context);
    case 'other':
      return { response: message(refusalCard(unknown)), command: 'unknown', kind: 'other', outcome: 'refused' };
  }
}

/** Answers one interaction as Discord sent it, unread. Never throws, whatever it gets. */
export const answer = (interaction: unknown, context: Context): Answer =>
  answerRequest(readRequest(interaction), context);
