import { DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Answer } from '../answer.ts';

/** Callbacks that Discord turns down now and then without anything being broken here. */
function expectedRefusal(error: unknown): string | undefined {
  if (!(error instanceof DiscordAPIError)) return undefined;
  switch (error.code) {
    case RESTJSONErrorCodes.UnknownInteraction:
      return 'Discord did not know the interaction any more: the answer came later than its three seconds';
    case RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged:
      return 'The interaction was answered already: perhaps a second Bell Lap runs with the same token';
    default:
      return undefined;
  }
}

/**
 * Sends the answer to an interaction. One that doesn't arrive is logged and not thrown: nobody is left to tell.
 * A 5xx or a time-out is tried again by @discordjs/rest itself (three times), with the same bytes.
 */
export async function sendCallback(
  rest: REST,
  { id, token }: APIInteraction,
  { command, response }: Answer,
  log: Logger,
): Promise<void> {
  try {
    // Without `auth: false` the bot's own token would go along, though the interaction's token is all it takes.
    await rest.post(Routes.interactionCallback(id, token), { body: response, auth: false });
  } catch (error) {
    const refusal = expectedRefusal(error);
    if (refusal === undefined) log.error({ command, err: error }, 'An answer could not be sent to Discord');
    else log.warn({ command }, refusal);
  }
}
