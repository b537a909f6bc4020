import type { APIUser } from 'discord-api-types/v10';

/** The bot that the small Discord knows. */
export const bot: APIUser & { bot: true } = {
  id: '100000000000000001',
  username: 'Bell Lap',
  discriminator: '0',
  global_name: null,
  avatar: null,
  bot: true,
};

/** Its application; Discord gives it the bot's own id. */
export const application = { id: bot.id, flags: 0 } as const;
