import { Routes } from 'discord.js';
import { z } from 'zod';
import type { Ask } from './ask.ts';
import type { Unsure } from './failure.ts';
import { snowflake } from './snowflake.ts';

/** Whether the bot is in a server, if that can be known. */
export type Membership = { readonly kind: 'member' } | { readonly kind: 'not a member' } | Unsure;

/** Asks Discord whether the bot is in a server, for processes that don't hear of it through the gateway. */
export async function isMember(ask: Ask, guildId: string): Promise<Membership> {
  const asked = await ask(z.object({ id: snowflake }), (rest) => rest.get(Routes.guild(guildId)));
  if (asked.kind === 'answered') return { kind: 'member' };
  if (asked.kind === 'unsure') return asked;
  // What Discord says of a request that it can't read says nothing of the server.
  return asked.why === 'invalid' ? { kind: 'unsure', sentence: asked.sentence } : { kind: 'not a member' };
}
