import { styleText } from 'node:util';

/** One screen for somebody who starts the bot without a token: where to try it, and how to bring it to Discord. */
export const welcome = (url: string): string => `
  ${styleText('bold', 'Bell Lap is running here')}, in a small Discord of its own: ${styleText(['bold', 'underline'], url)}
  Open that address, type / and try everything. Nothing leaves this machine. Ctrl-C stops it.

  From another terminal:
    npm run ask -- '/rivalry a:Jakob Ingebrigtsen b:Josh Kerr'

  To bring it to your server:
    1. Open https://discord.com/developers/applications and press New Application.
    2. Under Bot, press Reset Token and copy the token.
    3. Copy .env.example to .env and write the token behind DISCORD_TOKEN=
    4. npm start
    5. Under Installation, open the install link and choose your server.
`;
