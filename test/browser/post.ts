import type { RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import type { Playground } from '../../src/playground/playground.ts';
import { guilds } from '../../src/playground/servers.ts';

const [server] = guilds;

/** Posts a message as the bot, into the channel that the page opens with. */
export async function post(
  { api, token }: Playground,
  message: RESTPostAPIChannelMessageJSONBody,
  files: readonly File[] = [],
): Promise<void> {
  const body = new FormData();
  body.set('payload_json', JSON.stringify(message));
  for (const [i, file] of files.entries()) body.set(`files[${i}]`, file);
  const url = `${api}/v10/channels/${server.channels[0]?.id}/messages`;
  const response = await fetch(url, { method: 'POST', headers: { authorization: `Bot ${token}` }, body });
  if (!response.ok) throw new Error(await response.text());
}
