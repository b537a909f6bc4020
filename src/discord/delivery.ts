import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from 'pino';

/** Why Discord turns an answer down now and then without anything being broken here. */
function expectedRefusal(error: unknown): string | undefined {
  if (!(error instanceof DiscordAPIError)) return undefined;
  switch (error.code) {
    case RESTJSONErrorCodes.UnknownInteraction:
      return 'Discord did not know the interaction any more: the answer came later than its three seconds';
    case RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged:
      return 'The interaction was answered already: perhaps a second Bell Lap runs with the same token';
    case RESTJSONErrorCodes.UnknownWebhook:
    case RESTJSONErrorCodes.InvalidWebhookToken:
      return 'Discord took the answer no more: it came later than the fifteen minutes that an interaction lasts';
    case RESTJSONErrorCodes.UnknownMessage:
      return 'The message that the answer belonged in was deleted before it came';
    default:
      return undefined;
  }
}

/**
 * Waits for a request that carries an answer to Discord. One that fails is logged and not thrown: nobody is left to tell.
 * A 5xx or a time-out was tried again by @discordjs/rest itself (three times), with the same bytes.
 */
export async function deliver(request: Promise<unknown>, command: string | undefined, log: Logger): Promise<void> {
  try {
    await request;
  } catch (error) {
    const refusal = expectedRefusal(error);
    if (refusal === undefined) log.error({ command, err: error }, 'An answer could not be sent to Discord');
    else log.warn({ command }, refusal);
  }
}
