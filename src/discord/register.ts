import { isDeepStrictEqual } from 'node:util';
import { type REST, Routes } from 'discord.js';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Command } from '../command.ts';
import { canonicalCommand } from './canonical-command.ts';
import { installLink } from './install-link.ts';

type CanonicalCommand = z.infer<typeof canonicalCommand>;

/** Names of the commands that are not the same in both lists: new, gone or changed. The order of the lists doesn't count. */
export function changedCommands(registered: readonly unknown[], ours: readonly unknown[]): string[] {
  const before = byKey(registered);
  const after = byKey(ours);
  const keys = new Set([...before.keys(), ...after.keys()]);
  const changed = [...keys].filter((key) => !isDeepStrictEqual(before.get(key), after.get(key)));
  return changed.flatMap((key) => after.get(key)?.name ?? before.get(key)?.name ?? []).sort();
}

/** Commands of different types may share a name. */
const byKey = (commands: readonly unknown[]): Map<string, CanonicalCommand> =>
  new Map(
    commands.map((command) => {
      const canonical = canonicalCommand.parse(command);
      return [`${canonical.type} ${canonical.name}`, canonical];
    }),
  );

const application = z.object({ id: z.string() });

/**
 * Registers the commands everywhere, but only if they changed: Discord allows few creations a day, and makes fans reload.
 * The log says at which address the bot is put into a server. The client must carry the bot's token.
 */
export async function register(rest: REST, commands: readonly Command[], log: Logger): Promise<void> {
  const { id } = application.parse(await rest.get(Routes.currentApplication()));
  const route = Routes.applicationCommands(id);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = z.array(z.unknown()).parse(await rest.get(route, { query }));
  const ours = commands.map(({ data }) => data);
  const changed = changedCommands(registered, ours);
  if (changed.length === 0) log.info({ commands: ours.length }, 'Commands are registered as they are');
  else {
    await rest.put(route, { body: ours });
    log.info({ commands: ours.length, changed }, 'Registered the commands that changed');
  }
  log.info({ open: installLink(id) }, 'To put Bell Lap into a server, open this address');
}
