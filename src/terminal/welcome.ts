import { styleText } from 'node:util';
import { answer, type Context } from '../answer.ts';
import { interactionFor } from './command-line.ts';
import { responseText } from './print-reply.ts';

const EXAMPLE = '/rivalry a:Josh Kerr b:Jakob Ingebrigtsen';

const STEPS = `Bell Lap is not in Discord yet: DISCORD_TOKEN is not set. To bring it there:
  1. Open https://discord.com/developers/applications, press New Application.
  2. Under Bot, press Reset Token and copy the token.
  3. Copy .env.example to .env and write the token behind DISCORD_TOKEN=
  4. Under Installation, open the install link and choose your server.
  5. npm start

To try it without Discord, ask anything from here:
  npm run ask -- '/result event:1500 m meet:Paris'
  npm run ask -- '/quote search words:blindfolded'
  npm run ask -- /help
`;

/** One screen for somebody who starts the bot without a token: the bot at work, and how to bring it to Discord. */
export function welcome(context: Context): string {
  const { response } = answer(interactionFor(EXAMPLE, context.commands, false), context);
  return [styleText('dim', `npm run ask -- '${EXAMPLE}'`), '', responseText(response), '', STEPS].join('\n');
}
