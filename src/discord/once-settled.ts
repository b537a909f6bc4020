import { setTimeout as wait } from 'node:timers/promises';
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';

/** How long Discord may take to know the message that it was just given. */
const SETTLING_MS = 1000;

const isTooEarly = (error: unknown): boolean =>
  error instanceof DiscordAPIError &&
  (error.code === RESTJSONErrorCodes.UnknownMessage || error.code === RESTJSONErrorCodes.UnknownWebhook);

/** Sends what follows an answer; once more when the answer isn't there yet, as it was sent in answer to a request. */
export async function onceSettled(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!isTooEarly(error)) throw error;
    await wait(SETTLING_MS);
    await send();
  }
}
