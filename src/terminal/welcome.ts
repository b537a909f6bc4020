import { styleText } from 'node:util';

/** What a setting would do with a token, and why it does nothing here. */
const IDLE = {
  FEEDS: 'FEEDS is set, but no feed is followed here: that would leave this machine.',
  STORE_URL: 'STORE_URL is set, but no store is opened here: what you do is gone when you stop it.',
} as const;

/**
 * One screen for somebody who starts the bot without a token: where to try it, which settings do nothing there, and how to bring
 * it to Discord.
 */
export const welcome = (url: string, unused: readonly (keyof typeof IDLE)[]): string => `
  ${styleText('bold', 'Bell Lap is running here')}, in a small Discord of its own: ${styleText(['bold', 'underline'], url)}
  Open that address, type / and try everything. Nothing leaves this machine. Ctrl-C stops it.
${unused.map((name) => `  ${IDLE[name]}\n`).join('')}
  From another terminal:
    npm run ask -- '/rivalry a:Jakob Ingebrigtsen b:Josh Kerr'

  To bring it to your server:
    1. Open https://discord.com/developers/applications and press New Application.
    2. Under Bot, press Reset Token and copy the token.
    3. Copy .env.example to .env and write the token behind DISCORD_TOKEN=
    4. npm start. The log gives an address that begins with https://discord.com/oauth2/authorize
    5. Open that address and choose your server. It asks for the permissions that the bot uses, and no others.
`;
