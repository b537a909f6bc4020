import { type REST, Routes } from 'discord.js';
import type { Logger } from 'pino';
import { deliver } from './delivery.ts';
import type { Send } from './inbox.ts';

/** Sends responses as callbacks, which is how an interaction that came through the gateway is answered. */
export const sendCallback =
  (rest: REST, log: Logger): Send =>
  ({ id, token }, response, command) =>
    // Without `auth: false` the bot's own token would go along, though the interaction's token is all it takes.
    deliver(rest.post(Routes.interactionCallback(id, token), { body: response, auth: false }), command, log);
