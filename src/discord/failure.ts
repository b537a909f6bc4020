import { RESTJSONErrorCodes as Code, DiscordAPIError } from 'discord.js';
import { networkTrouble } from './network-trouble.ts';

/**
 * Discord said no: nothing was done, and nothing would be the next time. It must not be tried again by itself, as ten thousand
 * such requests in ten minutes shut a bot out. The sentence tells fans why, and what they can do.
 */
export interface Refused {
  readonly kind: 'refused';
  readonly why: 'forbidden' | 'gone' | 'no direct messages' | 'invalid';
  /** Discord's own, such as 50013. */
  readonly code: number;
  readonly sentence: string;
}

/** Nobody knows whether it was done. Whoever asked looks, and tries again later with the same nonce. */
export interface Unsure {
  readonly kind: 'unsure';
  readonly sentence: string;
}

/** Why a request came to nothing, as far as that can be known. */
export type Failure = Refused | Unsure;

const unsure = (sentence: string): Unsure => ({ kind: 'unsure', sentence });

/** Discord took the bot's token back. */
export const refusedToken = unsure(
  'Discord refused my token. Whoever runs me should put a new one in DISCORD_TOKEN and start me again.',
);

const permissions = 'View Channel, Read Message History, Send Messages, Embed Links, Attach Files and Create Polls';

function forbidden(code: number): Pick<Refused, 'why' | 'sentence'> {
  switch (code) {
    case Code.CannotSendMessagesToThisUser:
    case Code.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds:
      return {
        why: 'no direct messages',
        sentence:
          'Discord lets me send you no direct messages. Allow them from members of a server that we are both in, then try again.',
      };
    case Code.MissingAccess:
      return {
        why: 'forbidden',
        sentence: 'I can’t see that channel. Give me View Channel there, or choose another one.',
      };
    default:
      return {
        why: 'forbidden',
        sentence: `I may not do that in that channel. Give me ${permissions} there, or choose another one.`,
      };
  }
}

function gone(code: number): string {
  switch (code) {
    case Code.UnknownChannel:
      return 'That channel is gone. Choose another one.';
    case Code.UnknownMessage:
      return 'That message is gone: somebody deleted it.';
    case Code.UnknownUser:
      return 'That user is gone.';
    default:
      return 'That is gone from Discord, or I’m not in that server any more. Invite me again, or choose another channel.';
  }
}

function refusal(status: number, code: number): Pick<Refused, 'why' | 'sentence'> {
  if (status === 403) return forbidden(code);
  if (status === 404) return { why: 'gone', sentence: gone(code) };
  return {
    why: 'invalid',
    sentence: `Discord did not take what I sent (code ${code}). That is a mistake of mine: please tell whoever runs me.`,
  };
}

/** These are about the bot or this machine, and say nothing of the channel. */
const aboutTheBot = new Set<string | number>([
  Code.Unauthorized,
  Code.VerifyYourAccount,
  Code.CloudflareIsBlockingYourRequest,
]);

function refusedBy({ status, code }: DiscordAPIError): Failure {
  if (status === 401) return refusedToken;
  // What stands between here and Discord answers without a code of Discord's.
  if (typeof code !== 'number' || aboutTheBot.has(code))
    return unsure(`My requests don’t get through to Discord (status ${status}). Whoever runs me should look why.`);
  return { kind: 'refused', code, ...refusal(status, code) };
}

/** What an error of @discordjs/rest means for whoever asked; undefined when it is none that is to be expected. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof DiscordAPIError) return refusedBy(error);
  const trouble = networkTrouble(error);
  return trouble === undefined
    ? undefined
    : unsure(`Discord can’t be reached, or is in trouble (${trouble}). There is nothing to do: I try again later.`);
}
