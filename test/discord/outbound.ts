import { createAsk } from '../../src/discord/ask.ts';
import { createMessages } from '../../src/discord/messages.ts';
import { createRest } from '../../src/discord/rest.ts';
import { captureLog } from './captured-log.ts';
import { smallToken } from './small-discord.ts';

/** The bot's way out to an API, with what it logs. */
export function outboundTo(api: string, token = smallToken) {
  const captured = captureLog();
  const rest = createRest({ api, token, log: captured.log });
  const ask = createAsk(rest, captured.log);
  return { ...captured, rest, ask, messages: createMessages(ask) };
}
